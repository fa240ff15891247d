"""Kubernetes of a site: version, who may reach and administer it, and the nodes that run what needs no GPU.

Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .errors import DeliveryError
from .kubernetes_versions import KUBERNETES_VERSIONS
from .network import RETENTION_DAYS

_ROLE_NAME = re.compile(r"^[A-Za-z0-9+=,.@_/-]{1,128}$")
_INSTANCE_TYPE = re.compile(r"^[a-z][a-z0-9-]*\.[a-z0-9-]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemNodes:
    """Managed on-demand nodes for operators, databases and everything else that asks for no GPU.

    Nothing scales them: they hold a known load, so that what scales other nodes never has to start its own.

    Args:
        instance_types: EC2 types, x86-64. Default ``m6i.2xlarge``: operators, three database instances and the cache on three nodes.
        minimum: number of nodes, at least 2. Default 3, one per zone.
        maximum: most nodes while they are replaced, or when scaled by hand. Default 9.
        volume_gib: root volume in GiB, gp3, encrypted. Default 100.

    Raises:
        DeliveryError: GYM604, GYM605.
    """

    instance_types: tuple[str, ...] = ("m6i.2xlarge",)
    minimum: int = 3
    maximum: int = 9
    volume_gib: int = 100

    def __post_init__(self) -> None:
        object.__setattr__(self, "instance_types", tuple(self.instance_types))
        if not 2 <= self.minimum <= self.maximum or self.volume_gib < 20:
            raise DeliveryError(
                "GYM604",
                "SystemNodes",
                given=f"minimum={self.minimum}, maximum={self.maximum}, volume_gib={self.volume_gib}",
                allowed="2 <= minimum <= maximum and at least 20 GiB",
                remedy="Two nodes are the least on which operators survive the loss of one.",
            )
        odd = [name for name in self.instance_types if not _INSTANCE_TYPE.match(name)]
        if odd or not self.instance_types:
            raise DeliveryError(
                "GYM605",
                "SystemNodes",
                given=f"instance_types={list(self.instance_types)!r}",
                allowed="EC2 instance types such as 'm6i.2xlarge'",
                remedy="Name one type at least.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kubernetes:
    """Choices about every site's cluster.

    Args:
        version: minor version of EKS. Default ``1.36``.
        public_cidrs: IPv4 ranges from which the API endpoint is reached over the internet. Default none: it is private.
        admin_roles: names of IAM roles, the same in every account, that administer the clusters: EKS lets in nobody else, and
            ``dist/hub`` is applied in one of them. Each must be there before the cluster. Default none: access entries are then made by
            hand (``aws eks create-access-entry``).
        system_nodes: nodes for operators.
        auto_mode: whether EKS Auto Mode may start nodes, for ``GpuNodes.auto_mode()``. Default False: Karpenter does. When True, Karpenter
            and our GPU device plugin are left out, since AWS runs its own.
        irsa: whether the cluster also has an OIDC provider, for roles of service accounts made the older way. Default False: Pod Identity.
        log_days: days that control-plane and pod logs are kept, a retention period of CloudWatch Logs. Default 90.

    Raises:
        DeliveryError: GYM601 to GYM603, GYM606.
    """

    version: str = "1.36"
    public_cidrs: tuple[str, ...] = ()
    admin_roles: Sequence[str] = ()
    system_nodes: SystemNodes = field(default_factory=SystemNodes)
    auto_mode: bool = False
    irsa: bool = False
    log_days: int = 90

    def __post_init__(self) -> None:
        if self.version not in KUBERNETES_VERSIONS:
            raise DeliveryError(
                "GYM601",
                "Kubernetes",
                given=f"version={self.version!r}",
                allowed=", ".join(KUBERNETES_VERSIONS) + ", in EKS standard support",
                remedy="Use the default, or the minor version that your other clusters run.",
            )
        object.__setattr__(self, "public_cidrs", tuple(_public_range(cidr) for cidr in self.public_cidrs))
        if isinstance(self.admin_roles, str):  # a sequence too, of letters that are valid names
            raise DeliveryError(
                "GYM603",
                "Kubernetes",
                given=f"admin_roles={self.admin_roles!r}",
                allowed="a list of names of IAM roles",
                remedy=f"Write admin_roles=[{self.admin_roles!r}].",
            )
        object.__setattr__(self, "admin_roles", tuple(self.admin_roles))
        if self.log_days not in RETENTION_DAYS:
            raise DeliveryError(
                "GYM606",
                "Kubernetes",
                given=f"log_days={self.log_days!r}",
                allowed="a retention period of CloudWatch Logs: " + ", ".join(map(str, RETENTION_DAYS)),
                remedy="Choose the next longer one.",
            )
        for role in self.admin_roles:
            if not _ROLE_NAME.match(role):
                raise DeliveryError(
                    "GYM603",
                    "Kubernetes",
                    given=f"admin_roles has {role!r}",
                    allowed="names of IAM roles, with their path if they have one, not ARNs",
                    remedy="Give the part after 'role/': the account differs from site to site.",
                )


def _public_range(cidr: str) -> str:
    try:
        network = ipaddress.IPv4Network(cidr)
    except ValueError as error:
        raise DeliveryError(
            "GYM602",
            "Kubernetes",
            given=f"public_cidrs has {cidr!r} ({error})",
            allowed="IPv4 ranges such as '203.0.113.0/24'",
            remedy="Correct it.",
        ) from None
    if network.prefixlen < 8:
        raise DeliveryError(
            "GYM602",
            "Kubernetes",
            given=f"public_cidrs has {cidr!r}, {network.num_addresses} addresses",
            allowed="ranges of /8 and narrower",
            remedy="Name the ranges of your offices or VPN; leave public_cidrs out to keep the endpoint private.",
        )
    return str(network)
