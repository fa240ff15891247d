"""Rules about the edge that take more than one option to judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .compute import ComputePlan
from .edge_options import Accelerator, Cloudflare, EdgeOptions, Place, Route53
from .errors import EdgeError
from .names import Names
from .traffic import GatewayRoutes

_MIB = 2**20


def require_body_limit(path: str, mib: int) -> int:
    """The limit in bytes.

    Raises:
        EdgeError: GYM408.
    """
    if isinstance(mib, bool) or not isinstance(mib, int) or not 1 <= mib <= 5120:
        raise EdgeError(
            "GYM408",
            path,
            given=f"body_limit_mib={mib!r}",
            allowed="1 to 5120 MiB",
            remedy="Leave it out to follow the service's own BODY_LIMIT_BYTES.",
        )
    return mib * _MIB


def require_timeout(path: str, seconds: int) -> None:
    """Refuse a time that load balancers do not take (GYM409)."""
    # https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#connection-idle-timeout
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 1 <= seconds <= 4000:
        raise EdgeError(
            "GYM409",
            path,
            given=f"idle_timeout_seconds={seconds!r}",
            allowed="1 to 4000 seconds",
            remedy="Use 300, or the time that your longest answer stays silent.",
        )


def require_same_platform(path: str, sites: Sequence[Names], services: Mapping[str, ComputePlan]) -> None:
    """Refuse a service that is not at every site of this platform, or that a load balancer cannot reach (GYM410, GYM411, GYM423)."""
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


def require_zone(path: str, names: Names, route53: Route53, place: Place) -> None:
    """Refuse a zone that the hosts do not lie in, or that nobody made or named (GYM412 to GYM414)."""
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


def require_stand_ins(path: str, sites: Sequence[Names], route53: Route53) -> None:
    """Refuse a stand-in that is no other site (GYM415)."""
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


def require_regions(path: str, sites: Sequence[Names]) -> None:
    """Refuse two sites of one region (GYM416)."""
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


def require_one_sites_parts(path: str, options: EdgeOptions) -> None:
    """Refuse, for one site alone, what spans sites (GYM417)."""
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


def chosen_accelerator(path: str, sites: Sequence[Names], options: EdgeOptions, place: Place) -> Accelerator | None:
    """The accelerator as given, or the default of the place (GYM418, GYM419)."""
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
