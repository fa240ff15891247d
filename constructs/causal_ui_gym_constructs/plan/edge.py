"""The edge of one site, decided before anything is rendered: hosts, limits, who stands in for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from .compute import ComputePlan
from .edge_options import Accelerator, Cloudflare, FrontEnd, Route53, require_rate_limit
from .errors import EdgeError
from .names import Names
from .traffic import GatewayRoutes

RATE_LIMIT_SETTING = "RATE_LIMIT_PER_MINUTE"
BODY_LIMIT_SETTING = "BODY_LIMIT_BYTES"
DEFAULT_RATE_LIMIT = 100
DEFAULT_BODY_LIMIT_BYTES = 10 * 2**20
GATEWAY_PORT = 443
_MIB = 2**20

Place = Literal["platform", "stack", "chart"]
"""A platform has a hub for what its sites share; a stack of your own holds one site; a chart makes nothing on AWS."""

Auto = Literal["auto"]
"""By default what a platform has: over all of its sites. A stack of your own holds one site and has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeOptions:
    """What the user of a ``GlobalEdge`` asked for. Fields are documented there."""

    rate_limit_per_minute: int | None = None
    body_limit_mib: int | None = None
    idle_timeout_seconds: int = 300
    dns: Route53 | Cloudflare
    accelerator: Accelerator | Auto | None = "auto"
    front_end: FrontEnd | Auto | None = "auto"


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
        return "api" if self.service == self.names.platform else self.service

    @property
    def host(self) -> str:
        """Host of the service, the same for every site."""
        return f"{self.label}.{self.names.domain}"

    @property
    def site_host(self) -> str:
        """Host of this site's load balancer, whatever its health."""
        return f"{self.label}.{self.names.site.name}.{self.names.domain}"

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
        return self.names.gateway if self.service == self.names.platform else f"{self.service}-gateway"

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
        """Percent of the nearest traffic that this site takes from the accelerator."""
        return 100 if self.accelerator is None else self.accelerator.traffic_dial.get(self.names.site.name, 100)


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
        EdgeError: GYM407 to GYM420.
    """
    _require_same_platform(path, sites, services)
    _require_timeout(path, options.idle_timeout_seconds)
    route53 = options.dns if isinstance(options.dns, Route53) else options.dns.route53
    _require_zone(path, sites[0], route53, place)
    _require_stand_ins(path, sites, route53)
    _require_regions(path, sites)
    if place != "platform":
        _require_one_sites_parts(path, options)
    accelerator = _accelerator(path, sites, options, place)
    front_end = (FrontEnd() if place == "platform" else None) if options.front_end == "auto" else options.front_end
    plans = []
    for names in sites:
        service = services[names.site.name]
        rate, rate_warning = _limit(service, RATE_LIMIT_SETTING, options.rate_limit_per_minute, DEFAULT_RATE_LIMIT)
        given = None if options.body_limit_mib is None else _body_bytes(path, options.body_limit_mib)
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


def _body_bytes(path: str, mib: int) -> int:
    if isinstance(mib, bool) or not isinstance(mib, int) or not 1 <= mib <= 5120:
        raise EdgeError(
            "GYM408",
            path,
            given=f"body_limit_mib={mib!r}",
            allowed="1 to 5120 MiB",
            remedy="Leave it out to follow the service's own BODY_LIMIT_BYTES.",
        )
    return mib * _MIB


def _require_timeout(path: str, seconds: int) -> None:
    # https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 1 <= seconds <= 4000:
        raise EdgeError(
            "GYM409",
            path,
            given=f"idle_timeout_seconds={seconds!r}",
            allowed="1 to 4000 seconds",
            remedy="Use 300, or the time that your longest answer stays silent.",
        )


def _require_same_platform(path: str, sites: Sequence[Names], services: Mapping[str, ComputePlan]) -> None:
    for names in sites:
        service = services.get(names.site.name)
        if service is None or (service.names.platform, service.names.site, service.names.domain) != (
            names.platform,
            names.site,
            names.domain,
        ):
            there = ", ".join(f"{plan.names.platform}/{site}" for site, plan in services.items())
            raise EdgeError(
                "GYM410",
                path,
                given=f"a service of {there or 'no site'}",
                allowed=f"a service of {names.platform} ({names.domain}) at every site: "
                + ", ".join(each.site.name for each in sites),
                remedy="Give the service and its edge the same Platform, or the same name, domain and site.",
            )
        if not service.on_aws or "api" not in service.workloads:
            raise EdgeError(
                "GYM411",
                path,
                given=f"service {service.service!r} "
                + ("without an API" if service.on_aws else "of a cluster that does not run on AWS"),
                allowed="a service with an api workload, in a cluster on AWS",
                remedy="Without AWS there is no load balancer to bind: expose the service's Gateway by what your cluster offers.",
            )
        if not isinstance(service.routes, GatewayRoutes):
            raise EdgeError(
                "GYM423",
                path,
                given=f"service {service.service!r} with routes={type(service.routes).__name__}(…)",
                allowed="routes=GatewayRoutes(…), whose Gateway the load balancer finds by its name",
                remedy="Use GatewayRoutes, the default, or expose your own ingress by its own load balancer and leave GlobalEdge out.",
            )


def _require_zone(path: str, names: Names, route53: Route53, place: Place) -> None:
    if place == "platform" and (route53.zone_id is not None or route53.zone_name is not None):
        raise EdgeError(
            "GYM413",
            path,
            given=f"zone_id={route53.zone_id!r}, zone_name={route53.zone_name!r} on a Platform",
            allowed="the zone of the platform's own domain, which its hub makes",
            remedy="Leave both out, and delegate the domain to the name servers that the hub's foundation stack prints.",
        )
    zone = route53.zone_name or names.domain
    if names.domain != zone and not names.domain.endswith(f".{zone}"):
        raise EdgeError(
            "GYM412",
            path,
            given=f"hosts under {names.domain!r} and zone_name={zone!r}",
            allowed=f"a zone that {names.domain!r} lies in",
            remedy="Name the zone of the platform's domain, or change the domain.",
        )
    if place == "stack" and route53.zone_id is None:
        raise EdgeError(
            "GYM414",
            path,
            given="no zone_id, in a stack of your own",
            allowed="dns=Route53(zone_id='Z…'), a hosted zone in the stack's account",
            remedy="Pass the zone in which the records and the certificate's proof are to be written.",
        )


def _require_stand_ins(path: str, sites: Sequence[Names], route53: Route53) -> None:
    known = [names.site.name for names in sites]
    for site, other in route53.stand_ins.items():
        if len(known) == 1 or site not in known or other not in known or site == other:
            raise EdgeError(
                "GYM415",
                path,
                given=f"stand_ins[{site!r}]={other!r}",
                allowed="another site of: " + ", ".join(known)
                if len(known) > 1
                else "none: there is one site, and nothing to fail over to",
                remedy="Name two different sites of the platform, or leave stand_ins out.",
            )


def _require_regions(path: str, sites: Sequence[Names]) -> None:
    regions = [names.site.region for names in sites]
    twice = sorted({region for region in regions if regions.count(region) > 1})
    if twice:
        raise EdgeError(
            "GYM416",
            path,
            given=f"two sites in {twice[0]}",
            allowed="one site in each region: latency records and accelerator endpoint groups are one for each",
            remedy="Move a site, or give the second one a platform of its own.",
        )


def _require_one_sites_parts(path: str, options: EdgeOptions) -> None:
    asked = [
        name
        for name, value in (
            ("accelerator", options.accelerator not in ("auto", None)),
            ("front_end", options.front_end not in ("auto", None)),
            ("dns=Cloudflare", isinstance(options.dns, Cloudflare)),
        )
        if value
    ]
    if asked:
        raise EdgeError(
            "GYM417",
            path,
            given=", ".join(asked) + " without a Platform",
            allowed="a load balancer with its firewall, certificate and records; the rest spans sites",
            remedy="Use a Platform, whose hub holds them.",
        )


def _accelerator(
    path: str, sites: Sequence[Names], options: EdgeOptions, place: Place
) -> Accelerator | None:
    if isinstance(options.dns, Cloudflare):
        if isinstance(options.accelerator, Accelerator):
            raise EdgeError(
                "GYM418",
                path,
                given="accelerator beside dns=Cloudflare(…)",
                allowed="one of the two: either chooses the site of a request",
                remedy="Leave one out.",
            )
        return None
    if options.accelerator == "auto":
        return Accelerator() if place == "platform" else None
    accelerator = options.accelerator
    if accelerator is None:
        return None
    known = [names.site.name for names in sites]
    dials = {site: accelerator.traffic_dial.get(site, 100) for site in known}
    if not set(accelerator.traffic_dial) <= set(known) or not any(dials.values()):
        raise EdgeError(
            "GYM419",
            path,
            given=f"traffic_dial={dict(accelerator.traffic_dial)!r}",
            allowed="sites of: " + ", ".join(known) + "; one of them above 0 at least",
            remedy="Drain some sites, not all of them.",
        )
    return accelerator
