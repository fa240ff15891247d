"""Sites: one AWS account and region that runs one cluster of the platform."""

from __future__ import annotations

import difflib
import ipaddress
import re
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Literal

from .errors import SiteError
from .regions import REGIONS, Region

Role = Literal["primary", "replica"]

_SITE_NAME = re.compile(r"^[a-z][a-z0-9]{0,11}$")
_ACCOUNT = re.compile(r"^[0-9]{12}$")


def require_account(path: str, account: str) -> None:
    """Refuse anything but a 12-digit AWS account id."""
    if not _ACCOUNT.match(account):
        raise SiteError(
            "GYM102",
            path,
            given=f"account={account!r}",
            allowed="the 12 digits of an AWS account id, as a string",
            remedy="Copy it from `aws sts get-caller-identity`; keep leading zeros.",
        )


def require_region(path: str, region: str) -> Region:
    """The region of that name, or an error that names the nearest one."""
    try:
        return REGIONS[region]
    except KeyError:
        nearest = difflib.get_close_matches(region, REGIONS, n=1)
        raise SiteError(
            "GYM103",
            path,
            given=f"region={region!r}",
            allowed=", ".join(REGIONS),
            remedy=f"Did you mean {nearest[0]!r}?" if nearest else "Use a region code such as 'us-west-2'.",
        ) from None


@dataclass(frozen=True, slots=True)
class Site:
    """One AWS account and region that runs one cluster of the platform.

    Args:
        name: short name, part of every other name: lower-case letters and digits, at most 12, such as ``us``.
        account: 12-digit AWS account id.
        region: AWS region code, such as ``us-west-2``.
        zones: names of the Availability Zones to use, at least two. By default the region's first three.
        cidr: IPv4 range of the site's VPC, /16 to /20. By default ``10.N.0.0/16`` with N fixed by the region, so that sites in
            different regions never overlap and adding a site moves none.
        replica_of: name of the primary site whose data this site follows. By default the site is a primary.

    Raises:
        SiteError: GYM101 to GYM107.
    """

    name: str
    _: KW_ONLY
    account: str
    region: str
    zones: tuple[str, ...] = ()
    cidr: str = ""
    replica_of: str | None = None

    def __post_init__(self) -> None:
        path = f"Site({self.name!r})"
        if not _SITE_NAME.match(self.name):
            raise SiteError(
                "GYM101",
                path,
                given=f"name={self.name!r}",
                allowed="1 to 12 lower-case letters and digits, beginning with a letter",
                remedy="Use a short name such as 'us' or 'eu2'.",
            )
        require_account(path, self.account)
        home = require_region(path, self.region)
        if self.replica_of == self.name:
            raise SiteError(
                "GYM104",
                path,
                given=f"replica_of={self.replica_of!r}",
                allowed="the name of another site",
                remedy="Leave replica_of out for a primary site.",
            )
        object.__setattr__(self, "zones", _chosen_zones(path, home, tuple(self.zones)))
        object.__setattr__(self, "cidr", _site_network(path, self.cidr or f"10.{16 + home.index}.0.0/16"))

    @property
    def role(self) -> Role:
        """``primary``, or ``replica`` where the site follows another."""
        return "replica" if self.replica_of else "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """The account that holds what the sites share: DNS zone, image registry, edge and GitOps. It may also be a site's account.

    Args:
        account: 12-digit AWS account id.
        region: AWS region code of the hub's regional resources. Global edge resources are in ``us-east-1`` as AWS demands.

    Raises:
        SiteError: GYM102 or GYM103.
    """

    account: str
    region: str

    def __post_init__(self) -> None:
        require_account("Hub", self.account)
        require_region("Hub", self.region)


def require_sites(path: str, sites: Sequence[Site]) -> tuple[Site, ...]:
    """Check sites against each other: one primary or more, no duplicate, every replica's primary present, no overlapping range.

    Raises:
        SiteError: GYM108 to GYM112.
    """
    if not sites:
        raise SiteError("GYM108", path, given="sites=[]", allowed="one site or more", remedy="Add a Site.")
    by_name = {site.name: site for site in sites}
    if len(by_name) != len(sites):
        names = [site.name for site in sites]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise SiteError(
            "GYM109",
            path,
            given=f"two sites named {twice[0]!r}",
            allowed="a different name for each",
            remedy="Rename one.",
        )
    places = [(site.account, site.region) for site in sites]
    for site, place in zip(sites, places, strict=True):
        if places.count(place) > 1:
            raise SiteError(
                "GYM110",
                path,
                given=f"two sites in account {place[0]}, region {place[1]} (one is {site.name!r})",
                allowed="one site per account and region",
                remedy="Remove one: more capacity in a region is more nodes, not another site.",
            )
    for site in sites:
        if site.replica_of is None:
            continue
        primary = by_name.get(site.replica_of)
        if primary is None or primary.role != "primary":
            raise SiteError(
                "GYM111",
                f"{path}/Site({site.name!r})",
                given=f"replica_of={site.replica_of!r}",
                allowed="a primary site: "
                + (", ".join(s.name for s in sites if s.role == "primary") or "there is none"),
                remedy="Name a site that is itself no replica.",
            )
    for index, site in enumerate(sites):
        for other in sites[index + 1 :]:
            if ipaddress.ip_network(site.cidr).overlaps(ipaddress.ip_network(other.cidr)):
                raise SiteError(
                    "GYM112",
                    path,
                    given=f"{site.name}: {site.cidr} overlaps {other.name}: {other.cidr}",
                    allowed="address ranges that do not overlap, so that the sites can be peered",
                    remedy=f"Give {other.name} a cidr of its own.",
                )
    return tuple(sites)


def _chosen_zones(path: str, region: Region, zones: tuple[str, ...]) -> tuple[str, ...]:
    known = region.zone_names(len(region.zones))
    chosen = zones or region.zone_names(3)
    if len(set(chosen)) != len(chosen) or not set(chosen) <= set(known) or len(chosen) < 2:
        raise SiteError(
            "GYM105",
            path,
            given=f"zones={list(chosen)!r}",
            allowed=f"two or more different zones of {region.name}: {', '.join(known)}",
            remedy="Leave zones out to use the first three.",
        )
    return chosen


def _site_network(path: str, cidr: str) -> str:
    try:
        network = ipaddress.IPv4Network(cidr)
    except ValueError as error:
        raise SiteError(
            "GYM106",
            path,
            given=f"cidr={cidr!r} ({error})",
            allowed="an IPv4 range such as '10.20.0.0/16'",
            remedy="Correct it.",
        ) from None
    if not network.is_private or not 16 <= network.prefixlen <= 20:
        raise SiteError(
            "GYM107",
            path,
            given=f"cidr={cidr!r}",
            allowed="a private IPv4 range of /16 to /20 (AWS takes /16 at most; a cluster with VPC-native pods needs /20 at least)",
            remedy="Choose a range inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.",
        )
    return str(network)
