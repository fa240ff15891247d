"""Choices about the global edge: how hosts resolve, how traffic enters, what serves the front end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .errors import EdgeError

_HOSTED_ZONE_ID = re.compile(r"^Z[A-Z0-9]{1,31}$")
_CLOUDFLARE_ID = re.compile(r"^[0-9a-f]{32}$")
_ZONE_NAME = re.compile(r"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Route53:
    """Latency and failover records of Route 53: which zone they are in, and which site stands in for which.

    Args:
        zone_id: in a stack of your own, id of a hosted zone in its account. A platform's hub makes the zone.
        zone_name: name of that zone, where the domain lies below it, such as ``example.com``. By default the domain.
        stand_ins: by site name, the site whose load balancer answers while the site's own is unhealthy. By default the next site.

    Raises:
        EdgeError: GYM401, GYM402.

    Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-complex-configs.html
    """

    zone_id: str | None = None
    zone_name: str | None = None
    stand_ins: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.zone_id is not None and not _HOSTED_ZONE_ID.match(self.zone_id):
            raise EdgeError(
                "GYM401",
                "Route53",
                given=f"zone_id={self.zone_id!r}",
                allowed="the id of a hosted zone: Z and up to 31 capital letters and digits, without '/hostedzone/'",
                remedy="Copy it from `aws route53 list-hosted-zones`, or leave it out to have the zone made.",
            )
        if self.zone_name is not None and not _ZONE_NAME.match(self.zone_name):
            raise EdgeError(
                "GYM402",
                "Route53",
                given=f"zone_name={self.zone_name!r}",
                allowed="the name of a hosted zone, such as 'example.com': lower case, no trailing dot, and no wildcard, which matches no zone",
                remedy="Name the zone itself; hosts below it are derived.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloudflare:
    """Cloudflare's load balancer in front of the sites, in place of latency records and Global Accelerator.

    The Cloudflare zone is a CNAME (partial) setup: Route 53 stays authoritative for the domain, proves the certificates and holds
    the sites' hosts, and hands the API's host alone to Cloudflare. docs/edge.md says what to activate first.

    Args:
        account_id: Cloudflare account.
        zone_id: Cloudflare zone of the domain.
        steering: ``dynamic_latency``: the pool that answers fastest; ``off``: the first healthy pool in the order of the sites.
        check_interval_seconds: time between health checks from one Cloudflare location. Plans differ in the least.
        route53: the zone that stays authoritative.

    Raises:
        EdgeError: GYM403, GYM404.

    Source: https://developers.cloudflare.com/load-balancing/ and
    https://github.com/aws-ia/cloudformation-cloudflare-resource-providers
    """

    account_id: str
    zone_id: str
    steering: Literal["dynamic_latency", "off"] = "dynamic_latency"
    check_interval_seconds: int = 60
    route53: Route53 = field(default_factory=Route53)

    def __post_init__(self) -> None:
        for name in ("account_id", "zone_id"):
            value = getattr(self, name)
            if not isinstance(value, str) or not _CLOUDFLARE_ID.match(value):
                raise EdgeError(
                    "GYM403",
                    "Cloudflare",
                    given=f"{name}={value!r}",
                    allowed="32 hexadecimal digits",
                    remedy="Copy it from the overview page of your zone in the Cloudflare dashboard.",
                )
        if self.steering not in ("dynamic_latency", "off") or not 5 <= self.check_interval_seconds <= 3600:
            raise EdgeError(
                "GYM404",
                "Cloudflare",
                given=f"steering={self.steering!r}, check_interval_seconds={self.check_interval_seconds!r}",
                allowed="'dynamic_latency' or 'off', and 5 to 3600 seconds",
                remedy="Keep the defaults unless your plan offers shorter checks.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Accelerator:
    """AWS Global Accelerator over the sites' load balancers: two fixed addresses, traffic to the nearest healthy site.

    Args:
        traffic_dial: percent of the traffic nearest to a site that it takes, by site name; the rest goes to the next nearest. By
            default 100 for each site that takes writes and 0 for those that follow one. A site at 0 is drained, and still stands in.

    Raises:
        EdgeError: GYM405.

    Source: https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-traffic-dial.html
    """

    traffic_dial: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for site, percent in self.traffic_dial.items():
            if isinstance(percent, bool) or not isinstance(percent, int) or not 0 <= percent <= 100:
                raise EdgeError(
                    "GYM405",
                    "Accelerator",
                    given=f"traffic_dial[{site!r}]={percent!r}",
                    allowed="a whole percentage from 0 to 100",
                    remedy="Use 100 for all of a site's traffic and 0 to drain it.",
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontEnd:
    """The front end's files: a private bucket in every site's region, CloudFront before them.

    Args:
        price_class: edge locations that serve: ``100`` North America and Europe, ``200`` more of them, ``All``.
        rate_limit_per_minute: requests that one address may make to CloudFront in a minute; a page loads many files.
        content_security_policy: header of that name. By default own files only, and calls to the API's host.

    Raises:
        EdgeError: GYM406.

    Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
    """

    price_class: Literal["100", "200", "All"] = "100"
    rate_limit_per_minute: int = 2000
    content_security_policy: str | None = None

    def __post_init__(self) -> None:
        require_rate_limit("FrontEnd", self.rate_limit_per_minute)
        if self.price_class not in ("100", "200", "All"):
            raise EdgeError(
                "GYM406",
                "FrontEnd",
                given=f"price_class={self.price_class!r}",
                allowed="'100', '200' or 'All'",
                remedy="See https://aws.amazon.com/cloudfront/pricing/ for the locations in each.",
            )


def require_rate_limit(path: str, limit: int) -> None:
    """Refuse a limit that AWS WAF does not take.

    Raises:
        EdgeError: GYM407.

    Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html
    """
    if isinstance(limit, bool) or not isinstance(limit, int) or not 10 <= limit <= 2_000_000_000:
        raise EdgeError(
            "GYM407",
            path,
            given=f"rate_limit_per_minute={limit!r}",
            allowed="10 to 2,000,000,000 requests a minute from one address",
            remedy="AWS WAF counts no fewer than 10; limit below that in the service itself.",
        )


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

    def __post_init__(self) -> None:
        for name, value, wanted in (
            ("dns", self.dns, (Route53, Cloudflare)),
            ("accelerator", self.accelerator, (Accelerator,)),
            ("front_end", self.front_end, (FrontEnd,)),
        ):
            if not isinstance(value, wanted) and (name == "dns" or value not in ("auto", None)):
                kinds = " or ".join(f"{kind.__name__}(…)" for kind in wanted)
                raise EdgeError(
                    "GYM424",
                    "GlobalEdge",
                    given=f"{name}={value!r}",
                    allowed=kinds if name == "dns" else f"{kinds}, None for none",
                    remedy="Leave it out for the default.",
                )
