"""What the sites' edges share, in the hub's account: the zone before them, records and accelerator after."""

from __future__ import annotations

from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_route53 as route53
from constructs import Construct

from ...plan.edge import EdgePlan
from ...plan.edge_options import Cloudflare
from .accelerator import SiteAccelerator
from .access import output, output_reader
from .certificate import dns_role
from .cloudflare import CloudflareLoadBalancer
from .endpoint import Endpoint
from .front_end import FrontEndDistribution
from .records import ServiceRecords

_ZONE_OUTPUT = "ZoneId"
_READER = "zone-outputs"


class ZoneAccess(Construct):
    """The platform's public zone as the edge uses it: who reads its id, who proves certificates in it, who may issue them.

    Args:
        scope: the hub's foundation stack.
        id: construct id.
        zone: the zone.
        plans: edge of every site.
        site_stacks: edge stack of every site, which reads the zone's id.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        zone: route53.PublicHostedZone,
        plans: Sequence[EdgePlan],
        site_stacks: Sequence[cdk.Stack],
    ) -> None:
        super().__init__(scope, id)
        # ACM issues the load balancers' certificates, Let's Encrypt the gateways', Cloudflare its own with the last two.
        # https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html
        route53.CaaRecord(
            self,
            "CertificateAuthorities",
            zone=zone,
            values=[
                route53.CaaRecordValue(flag=0, tag=route53.CaaTag.ISSUE, value=authority)
                for authority in (
                    "amazon.com",
                    "letsencrypt.org",
                    *(("pki.goog", "ssl.com") if isinstance(plans[0].dns, Cloudflare) else ()),
                )
            ],
        )
        output(self, _ZONE_OUTPUT, zone.hosted_zone_id, "Public hosted zone")
        servers = zone.hosted_zone_name_servers
        assert servers is not None
        output(self, "NameServers", cdk.Fn.join(" ", servers), "Delegate the domain to these, once, at its registrar")
        for plan, stack in zip(plans, site_stacks, strict=True):
            within = Construct(self, plan.names.site.name)
            dns_role(within, "CertificateProof", plan=plan, zone_id=zone.hosted_zone_id)
            output_reader(within, "ZoneReader", role_name=plan.names.hub_role(_READER), reader=stack)

    def id_in_site(self, plan: EdgePlan) -> str:
        """Id of the zone, in a site's stack."""
        return self._read(plan, plan.names.hub_role_arn(_READER))

    def id_in_hub(self, plan: EdgePlan) -> str:
        """Id of the zone, in another stack of the hub's account."""
        return self._read(plan, None)

    def _read(self, plan: EdgePlan, role_arn: str | None) -> str:
        return cdk.Fn.get_stack_output(cdk.Stack.of(self).stack_name, _ZONE_OUTPUT, plan.names.hub.region, role_arn)


class HubEdge(Construct):
    """Records of all sites, what chooses between them, and the front end.

    Args:
        scope: the hub's edge stack, in us-east-1, or a stack of your own.
        id: construct id.
        endpoints: load balancers, primaries first.
        zone_id: hosted zone.
    """

    accelerator: SiteAccelerator | None
    """Accelerator; None without one."""
    cloudflare: CloudflareLoadBalancer | None
    """Cloudflare's load balancer; None without one."""
    records: ServiceRecords
    """Records and health checks."""
    front_end: FrontEndDistribution | None
    """Front end; None without one."""

    def __init__(self, scope: Construct, id: str, *, endpoints: Sequence[Endpoint], zone_id: str) -> None:
        super().__init__(scope, id)
        plans = [endpoint.plan for endpoint in endpoints]
        plan = plans[0]
        self.accelerator = self.cloudflare = self.front_end = None
        if plan.accelerator is not None:
            self.accelerator = SiteAccelerator(self, "Accelerator", endpoints=endpoints)
        if isinstance(plan.dns, Cloudflare):
            self.cloudflare = CloudflareLoadBalancer(self, "Cloudflare", endpoints=endpoints, options=plan.dns)
        self.records = ServiceRecords(
            self, "Records", zone_id=zone_id, endpoints=endpoints, accelerator=self.accelerator
        )
        if plan.front_end is not None:
            self.front_end = FrontEndDistribution(
                self, "FrontEnd", plans=plans, options=plan.front_end, zone_id=zone_id
            )
