"""Route 53 records of the service's hosts. Route 53 takes one policy for each name, so each policy has a name of its own:

    api.<domain>                  failover: the accelerator, else ↓        (without an accelerator: the latency records themselves)
    nearest.api.<domain>          latency:  one for each region with a site that takes writes ↓
    <site>.nearest.api.<domain>   failover: the site's load balancer, else its stand-in's
    api.<site>.<domain>           the site's load balancer, whatever its health: what health checks and operators ask

With one site there is nothing to choose: both hosts are that site's.

Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-complex-configs.html
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aws_cdk import aws_route53 as route53
from constructs import Construct

from ...plan.edge_options import Cloudflare
from .accelerator import SiteAccelerator
from .endpoint import Endpoint, health_check


class ServiceRecords(Construct):
    """Records of one service's hosts.

    Args:
        scope: the hub's edge stack, or a stack of your own.
        id: construct id.
        zone_id: hosted zone.
        endpoints: load balancers, primaries first.
        accelerator: what the service's host points to; None without one.
    """

    health_checks: dict[str, route53.CfnHealthCheck]
    """Health check of each site, by site name; empty where nothing of Route 53's chooses between sites."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        zone_id: str,
        endpoints: Sequence[Endpoint],
        accelerator: SiteAccelerator | None,
    ) -> None:
        super().__init__(scope, id)
        self._zone_id = zone_id
        self.health_checks = {}
        by_site = {endpoint.plan.names.site.name: endpoint for endpoint in endpoints}
        plan = endpoints[0].plan
        pinned = {
            site: self._record(Construct(self, site), "Pinned", endpoint.plan.site_host, alias_target=endpoint.alias())
            for site, endpoint in by_site.items()
        }
        if isinstance(plan.dns, Cloudflare):
            self._cloudflare(plan.host)
        elif len(endpoints) == 1:
            self._single(plan.host, endpoints[0], accelerator)
        else:
            for site, endpoint in by_site.items():
                self.health_checks[site] = self._health_check(endpoint, pinned[site])
            self._guarded(by_site)
            self._nearest(endpoints, plan.host if accelerator is None else plan.nearest_host)
            if accelerator is not None:
                self._accelerated(accelerator, plan.host, plan.nearest_host)

    def _record(self, scope: Construct, id: str, name: str, **properties: Any) -> route53.CfnRecordSet:
        return route53.CfnRecordSet(
            scope, id, hosted_zone_id=self._zone_id, name=f"{name}.", type=properties.pop("type", "A"), **properties
        )

    def _health_check(self, endpoint: Endpoint, pinned: route53.CfnRecordSet) -> route53.CfnHealthCheck:
        names = endpoint.plan.names
        check = health_check(
            _of_site(self, names.site.name),
            "HealthCheck",
            plan=endpoint.plan,
            host=endpoint.plan.site_host,
            name=names.prefix,
        )
        check.add_resource_dependency(pinned)
        return check

    def _guarded(self, by_site: dict[str, Endpoint]) -> None:
        for site, endpoint in by_site.items():
            stand_in = endpoint.plan.stand_in
            assert stand_in is not None
            within = Construct(_of_site(self, site), "Guarded")
            self._record(
                within,
                "Own",
                endpoint.plan.guarded_host,
                alias_target=endpoint.alias(),
                set_identifier=site,
                failover="PRIMARY",
                health_check_id=self.health_checks[site].attr_health_check_id,
            )
            self._record(
                within,
                "StandIn",
                endpoint.plan.guarded_host,
                alias_target=by_site[stand_in.site.name].alias(),
                set_identifier=stand_in.site.name,
                failover="SECONDARY",
                health_check_id=self.health_checks[stand_in.site.name].attr_health_check_id,
            )

    def _nearest(self, endpoints: Sequence[Endpoint], host: str) -> None:
        nearest = Construct(self, "Nearest")
        for endpoint in endpoints:
            if not endpoint.plan.takes_writes:
                continue  # it stands in for a site that does
            names = endpoint.plan.names
            record = self._record(
                nearest,
                names.site.name,
                host,
                alias_target=self._here(endpoint.plan.guarded_host),
                set_identifier=names.site.name,
                region=names.site.region,
            )
            record.node.add_dependency(self.node.find_child(names.site.name))

    def _accelerated(self, accelerator: SiteAccelerator, host: str, otherwise: str) -> None:
        plan = accelerator.plan
        within = Construct(self, "Accelerated")
        check = health_check(
            within,
            "HealthCheck",
            plan=plan,
            host=host,
            name=f"{plan.names.platform}-accelerator",
            ip_address=accelerator.first_address,
        )
        self._record(
            within,
            "Accelerator",
            host,
            alias_target=accelerator.alias(),
            set_identifier="accelerator",
            failover="PRIMARY",
            health_check_id=check.attr_health_check_id,
        )
        fallback = self._record(
            within,
            "Nearest",
            host,
            alias_target=self._here(otherwise),
            set_identifier="nearest",
            failover="SECONDARY",
        )
        fallback.node.add_dependency(self.node.find_child("Nearest"))

    def _single(self, host: str, endpoint: Endpoint, accelerator: SiteAccelerator | None) -> None:
        target = endpoint.alias() if accelerator is None else accelerator.alias()
        self._record(self, "Host", host, alias_target=target)

    def _cloudflare(self, host: str) -> None:
        """https://developers.cloudflare.com/dns/zone-setups/partial-setup/"""
        self._record(self, "Host", host, type="CNAME", ttl="300", resource_records=[f"{host}.cdn.cloudflare.net."])

    def _here(self, host: str) -> route53.CfnRecordSet.AliasTargetProperty:
        """Alias to another record of the zone, which is healthy while one of its own targets is."""
        return route53.CfnRecordSet.AliasTargetProperty(
            dns_name=f"{host}.", hosted_zone_id=self._zone_id, evaluate_target_health=True
        )


def _of_site(scope: Construct, site: str) -> Construct:
    child = scope.node.find_child(site)
    assert isinstance(child, Construct)
    return child
