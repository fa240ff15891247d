"""Network of a site: subnets of every zone, how private ones reach out, and the AWS services reached without leaving AWS.

Sources: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html,
https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html (endpoints that nodes without internet access need).
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import Enum

from .errors import SiteError
from .names import Names
from .regions import REGIONS
from .site import Site


class SubnetKind(Enum):
    """What a subnet is for. The value is its name in AWS."""

    PRIVATE = "private"
    """Nodes and pods; out through NAT."""
    PUBLIC = "public"
    """Load balancers and NAT gateways; the only ones with a route from the internet."""
    ISOLATED = "isolated"
    """Managed databases and caches; no route out of the VPC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Choices about every site's network.

    Args:
        nat: ``"zone"`` (default): a NAT gateway per zone, so that losing a zone takes no other zone's way out. ``"single"``: one for the
            site, about a third of the price, for sites that may lose their way out with one zone.
        flow_log_days: days that VPC flow logs are kept in CloudWatch Logs, one of its retention periods. Default 90.
        interface_endpoints: whether AWS services are reached by private interface endpoints, billed per zone and hour. Default True. When
            False, only the free S3 gateway endpoint is made and the rest goes through NAT.

    Raises:
        SiteError: GYM120, GYM121.
    """

    nat: str = "zone"
    flow_log_days: int = 90
    interface_endpoints: bool = True

    def __post_init__(self) -> None:
        if self.nat not in ("zone", "single"):
            raise SiteError(
                "GYM120",
                "Network",
                given=f"nat={self.nat!r}",
                allowed="'zone' or 'single'",
                remedy="Choose 'zone' for availability or 'single' for cost; without NAT, nodes could not pull public images.",
            )
        if self.flow_log_days not in RETENTION_DAYS:
            raise SiteError(
                "GYM121",
                "Network",
                given=f"flow_log_days={self.flow_log_days!r}",
                allowed="a retention period of CloudWatch Logs: " + ", ".join(map(str, RETENTION_DAYS)),
                remedy="Choose the next longer one.",
            )


# https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
RETENTION_DAYS = (
    1,
    3,
    5,
    7,
    14,
    30,
    60,
    90,
    120,
    150,
    180,
    365,
    400,
    545,
    731,
    1096,
    1827,
    2192,
    2557,
    2922,
    3288,
    3653,
)

INTERFACE_ENDPOINTS = (
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "eks",
    "eks-auth",
    "elasticloadbalancing",
    "kms",
    "logs",
    "monitoring",
    "secretsmanager",
    "sqs",
    "ssm",
    "ssmmessages",
    "sts",
)
"""AWS services that nodes, operators and workloads call, by the last part of their endpoint service's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subnet:
    """One subnet.

    Args:
        kind: what it is for.
        zone: Availability Zone, such as ``us-west-2a``.
        cidr: IPv4 range.
    """

    kind: SubnetKind
    zone: str
    cidr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPlan:
    """Network of one site.

    Args:
        names: names of the site.
        options: the choices it was made from.
        subnets: a private, a public and an isolated one per zone.
    """

    names: Names
    options: Network
    subnets: tuple[Subnet, ...]

    @classmethod
    def of(cls, names: Names, options: Network | None = None) -> NetworkPlan:
        """The plan of a site's network."""
        return cls(names=names, options=options or Network(), subnets=tuple(_subnets(names.site)))

    def cidr(self, kind: SubnetKind, zone: str) -> str:
        """IPv4 range of the subnet of that kind and zone."""
        return next(subnet.cidr for subnet in self.subnets if subnet.kind is kind and subnet.zone == zone)

    @property
    def nat_gateways(self) -> int:
        """Number of NAT gateways."""
        return 1 if self.options.nat == "single" else len(self.names.site.zones)

    @property
    def private_zone(self) -> str:
        """Private hosted zone of the VPC, such as ``us.causal-ui-gym.internal``; see :meth:`Names.private_host`."""
        return f"{self.names.site.name}.{self.names.platform}.internal"


def _subnets(site: Site) -> list[Subnet]:
    """Eighths of the site's range: one per zone for pods, the sixth for public, the seventh for isolated subnets, the eighth spare.

    A zone's place follows from its letter, not from its place in the list: using one zone more, or another one, moves no subnet.
    """
    network = ipaddress.IPv4Network(site.cidr)
    eighths = list(network.subnets(prefixlen_diff=3))
    public, isolated = (list(block.subnets(prefixlen_diff=3)) for block in (eighths[5], eighths[6]))
    letters = REGIONS[site.region].zones
    return [
        Subnet(kind=kind, zone=zone, cidr=str(blocks[letters.index(zone[-1])]))
        for kind, blocks in (
            (SubnetKind.PRIVATE, eighths),
            (SubnetKind.PUBLIC, public),
            (SubnetKind.ISOLATED, isolated),
        )
        for zone in site.zones
    ]
