"""Cloudflare's load balancer: one pool for each site, watched from outside, by types of the CloudFormation registry.

The types are third-party extensions, to be activated in the hub's account first: docs/edge.md.
Source: https://github.com/aws-ia/cloudformation-cloudflare-resource-providers
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aws_cdk import CfnResource
from constructs import Construct

from ...plan.edge_options import Cloudflare
from .endpoint import Endpoint


class CloudflareLoadBalancer(Construct):
    """Steers the service's host to the sites.

    Args:
        scope: the hub's edge stack.
        id: construct id.
        endpoints: load balancers, primaries first.
        options: account, zone, steering.
    """

    pools: dict[str, CfnResource]
    """Pool of each site, by site name."""

    def __init__(self, scope: Construct, id: str, *, endpoints: Sequence[Endpoint], options: Cloudflare) -> None:
        super().__init__(scope, id)
        plan = endpoints[0].plan
        monitor = self._resource(
            "Monitor",
            AccountIdentifier=options.account_id,
            Description=f"Readiness of {plan.host}",
            Type="https",
            Method="GET",
            Port=443,
            Path=plan.health_path,
            ExpectedCodes="200",
            # The certificate and the routes are the host's; the address is the site's.
            Header={"Host": [plan.host]},
            Interval=options.check_interval_seconds,
            Timeout=5,
            Retries=2,
            AllowInsecure=False,
            FollowRedirects=False,
        )
        pools = Construct(self, "Pools")
        self.pools = {
            endpoint.plan.names.site.name: _resource(
                pools,
                endpoint.plan.names.site.name,
                "Pool",
                AccountIdentifier=options.account_id,
                Name=f"{endpoint.plan.names.prefix}-{endpoint.plan.label}",
                Description=f"Site {endpoint.plan.names.site.name}, {endpoint.plan.names.site.region}",
                Enabled=True,
                MinimumOrigins=1,
                Monitor=monitor.get_att("Id"),
                Origins=[
                    {
                        "Name": endpoint.plan.names.site.name,
                        "Address": endpoint.plan.site_host,
                        "Enabled": True,
                        "Weight": 1,
                    }
                ],
            )
            for endpoint in endpoints
        }
        # Pools of sites that take writes first: those that follow them stand in.
        ordered = sorted(endpoints, key=lambda endpoint: not endpoint.plan.takes_writes)
        ids = [self.pools[endpoint.plan.names.site.name].get_att("Id") for endpoint in ordered]
        all_write = all(endpoint.plan.takes_writes for endpoint in endpoints)
        self._resource(
            "LoadBalancer",
            ZoneId=options.zone_id,
            Name=plan.host,
            Description=f"Sites of {plan.names.platform}",
            Enabled=True,
            Proxied=True,
            SteeringPolicy=options.steering if all_write else "off",
            DefaultPools=ids,
            FallbackPool=ids[0],
        )

    def _resource(self, kind: str, **properties: Any) -> CfnResource:
        return _resource(self, kind, kind, **properties)


def _resource(scope: Construct, id: str, kind: str, **properties: Any) -> CfnResource:
    return CfnResource(scope, id, type=f"Cloudflare::LoadBalancer::{kind}", properties=properties)
