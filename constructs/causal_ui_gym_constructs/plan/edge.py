"""The edge of one site, decided before anything is rendered: hosts, limits, who stands in for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .compute import ComputePlan
from .edge_options import Accelerator, Cloudflare, EdgeOptions, FrontEnd, Place, Route53, require_rate_limit
from .edge_rules import (
    chosen_accelerator,
    require_body_limit,
    require_one_sites_parts,
    require_regions,
    require_same_platform,
    require_stand_ins,
    require_timeout,
    require_zone,
)
from .names import Names

RATE_LIMIT_SETTING = "RATE_LIMIT_PER_MINUTE"
BODY_LIMIT_SETTING = "BODY_LIMIT_BYTES"
DEFAULT_RATE_LIMIT = 100
DEFAULT_BODY_LIMIT_BYTES = 10 * 2**20
GATEWAY_PORT = 443


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgePlan:
    """Edge of one site.

    Args:
        names: names of the site.
        service: name of the service behind it.
        sites: names of all sites, this one among them, primaries first.
        rate_limit_per_minute: requests that one address may make in a minute.
        body_limit_bytes: largest request body.
        idle_timeout_seconds: time that a connection may stay silent.
        health_path: path that answers 200 while the service can take requests.
        dns: how hosts resolve.
        accelerator: Global Accelerator, if any.
        front_end: front end, if any.
        takes_writes: whether this site's database takes writes. A site whose database follows another stands in and no more: it
            answers, read-only, while no site that takes writes is healthy.
        warnings: advice, each with a code.
    """

    names: Names
    service: str
    sites: tuple[Names, ...]
    rate_limit_per_minute: int
    body_limit_bytes: int
    idle_timeout_seconds: int
    health_path: str
    dns: Route53 | Cloudflare
    accelerator: Accelerator | None
    front_end: FrontEnd | None
    takes_writes: bool = True
    warnings: tuple[tuple[str, str], ...] = ()

    @property
    def route53(self) -> Route53:
        """The hosted zone."""
        return self.dns if isinstance(self.dns, Route53) else self.dns.route53

    @property
    def zone_name(self) -> str:
        """Name of the hosted zone."""
        return self.route53.zone_name or self.names.domain

    @property
    def label(self) -> str:
        """First label of the service's hosts; purpose of its load balancer."""
        return self.names.service_label(self.service)

    @property
    def host(self) -> str:
        """Host of the service, the same for every site."""
        return self.names.service_host(self.service)

    @property
    def site_host(self) -> str:
        """Host of this site's load balancer, whatever its health."""
        return self.names.site_service_host(self.service)

    @property
    def nearest_host(self) -> str:
        """Host that resolves to the nearest site: a step between records, never in a URL."""
        return f"nearest.{self.host}"

    @property
    def guarded_host(self) -> str:
        """Host that resolves to this site while it is healthy, else to its stand-in: likewise a step between records."""
        return f"{self.names.site.name}.{self.nearest_host}"

    @property
    def stand_in(self) -> Names | None:
        """Site that answers while this one is unhealthy; None where there is one site."""
        if len(self.sites) == 1:
            return None
        order = [names.site.name for names in self.sites]
        own = self.names.site.name
        chosen = self.route53.stand_ins.get(own, order[(order.index(own) + 1) % len(order)])
        return self.sites[order.index(chosen)]

    @property
    def gateway(self) -> str:
        """Gateway of the service."""
        return self.names.gateway(self.service)

    @property
    def gateway_service(self) -> str:
        """Service of the gateway's pods, as Istio names it.

        Source: https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment
        """
        return f"{self.gateway}-istio"

    @property
    def load_balancer(self) -> str:
        """Application Load Balancer, and its target group."""
        return self.names.load_balancer(self.label)

    @property
    def traffic_dial(self) -> int:
        """Percent of the nearest traffic that this site takes from the accelerator.

        A dial of 0 does not keep a site from standing in: fail-over ignores dials.
        Source: https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-traffic-dial.html
        """
        usual = 100 if self.takes_writes else 0
        return usual if self.accelerator is None else self.accelerator.traffic_dial.get(self.names.site.name, usual)


def plan_edge(
    path: str,
    sites: Sequence[Names],
    services: Mapping[str, ComputePlan],
    options: EdgeOptions,
    *,
    place: Place,
) -> tuple[EdgePlan, ...]:
    """Resolve the edge of every site.

    Args:
        path: construct path, for errors.
        sites: names of the sites, primaries first.
        services: plan of the service behind the edge, by site name.
        options: what was asked for.
        place: what the edge is put in.

    Raises:
        EdgeError: GYM407 to GYM419, GYM423.
    """
    require_same_platform(path, sites, services)
    require_timeout(path, options.idle_timeout_seconds)
    route53 = options.dns if isinstance(options.dns, Route53) else options.dns.route53
    require_zone(path, sites[0], route53, place)
    require_stand_ins(path, sites, route53)
    require_regions(path, sites)
    if place != "platform":
        require_one_sites_parts(path, options)
    accelerator = chosen_accelerator(path, sites, options, place)
    front_end = (FrontEnd() if place == "platform" else None) if options.front_end == "auto" else options.front_end
    plans = []
    for names in sites:
        service = services[names.site.name]
        rate, rate_warning = _limit(service, RATE_LIMIT_SETTING, options.rate_limit_per_minute, DEFAULT_RATE_LIMIT)
        given = None if options.body_limit_mib is None else require_body_limit(path, options.body_limit_mib)
        body, body_warning = _limit(service, BODY_LIMIT_SETTING, given, DEFAULT_BODY_LIMIT_BYTES)
        require_rate_limit(path, rate)
        readiness = service.contract.workloads["api"].probes.get("readiness")
        plan = EdgePlan(
            names=names,
            service=service.service,
            sites=tuple(sites),
            rate_limit_per_minute=rate,
            body_limit_bytes=body,
            idle_timeout_seconds=options.idle_timeout_seconds,
            health_path=readiness.path if readiness else "/",
            dns=options.dns,
            accelerator=accelerator,
            front_end=front_end,
            takes_writes=service.takes_writes,
            warnings=(*rate_warning, *body_warning),
        )
        _ = plan.load_balancer  # its name has a limit of its own
        plans.append(plan)
    # All sites run one service: its advice is given once.
    return tuple(plan if index == 0 else replace(plan, warnings=()) for index, plan in enumerate(plans))


def _limit(
    service: ComputePlan, setting: str, given: int | None, fallback: int
) -> tuple[int, tuple[tuple[str, str], ...]]:
    """A limit of the edge: as given, else the service's own. The two should be one."""
    declared = service.contract.settings.get(setting)
    value = service.environment.configuration.get(setting)
    own = int(value) if value is not None else declared.default if declared else None
    own = int(own) if own is not None else None
    if given is None:
        return own or fallback, ()
    if own is None or own == given:
        return given, ()
    return given, (
        (
            "GYM430",
            f"the edge allows {given} and the service's {setting} {own}: the lower one counts, with an answer of its own. "
            f"Leave the option out to follow the service, or set settings={{{setting!r}: {given}}} there.",
        ),
    )
