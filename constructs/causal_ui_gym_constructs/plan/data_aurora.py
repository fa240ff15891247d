"""Aurora global database: PostgreSQL run by AWS, one writer region and read-only regions that can take over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import DataError
from .site import Site

# Memory-optimized classes that a global database takes.
# https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.configuration.requirements.html
_INSTANCE_CLASS = re.compile(r"^db\.(r[678]g|r[67]i|x2g)\.(large|([248]|1[26]|24)?xlarge)$|^db\.serverless$")
# https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html
VERSIONS = ("15.18", "15.19", "16.14", "16.15", "17.10", "17.11", "18.4", "18.6")
# https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.Aurora_Fea_Regions_DB-eng.Feature.GlobalDatabase.html
_WITHOUT_GLOBAL_DATABASE = frozenset({"il-central-1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuroraGlobal:
    """Aurora PostgreSQL in every site, one global database in place of CloudNativePG.

    Writes in a replica site are forwarded to the writer's region (write forwarding), so that its service works unchanged.

    Args:
        instances: instances in each site, 2 to 15: one serves writes, the others are its standbys and readers.
        instance_class: memory-optimized class such as ``db.r8g.large``, or ``db.serverless``.
        version: Aurora PostgreSQL version. By default 18.6, as `Postgres` runs it.
        serverless_capacity: least and most Aurora capacity units of ``db.serverless`` (1 unit = 2 GiB of memory).
        backup_retention_days: days of point-in-time restore, 1 to 35.

    Raises:
        DataError: GYM312.

    Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html
    """

    instances: int = 2
    instance_class: str = "db.r8g.large"
    version: str = "18.6"
    serverless_capacity: tuple[float, float] = (1, 16)
    backup_retention_days: int = 30

    def __post_init__(self) -> None:
        low, high = self.serverless_capacity
        checks = {
            "instances": 2 <= self.instances <= 15,
            "instance_class": bool(_INSTANCE_CLASS.match(self.instance_class)),
            "version": self.version in VERSIONS,
            "serverless_capacity": 0.5 <= low <= high <= 256 and low * 2 % 1 == 0 and high * 2 % 1 == 0 and high >= 1,
            "backup_retention_days": 1 <= self.backup_retention_days <= 35,
        }
        wrong = [name for name, right in checks.items() if not right]
        if wrong:
            raise DataError(
                "GYM312",
                "AuroraGlobal",
                given=", ".join(f"{name}={getattr(self, name)!r}" for name in wrong),
                allowed="2 to 15 instances of a memory-optimized class or db.serverless, version "
                + ", ".join(VERSIONS)
                + ", "
                "capacity in halves from 0.5 to 256 with the least first, 1 to 35 days of backups",
                remedy="A global database refuses burstable classes; db.r8g.large is the smallest provisioned one.",
            )

    @property
    def serverless(self) -> bool:
        """Whether capacity follows load."""
        return self.instance_class == "db.serverless"


def require_aurora_sites(path: str, sites: Sequence[Site]) -> None:
    """Refuse sites that one global database cannot span.

    Raises:
        DataError: GYM313 for a region without the feature, GYM314 for several accounts, GYM315 for two sites of one region.
    """
    for site in sites:
        if site.region in _WITHOUT_GLOBAL_DATABASE:
            raise DataError(
                "GYM313",
                path,
                given=f"AuroraGlobal with site {site.name!r} in {site.region}",
                allowed="regions with Aurora global databases, which are all but "
                + ", ".join(sorted(_WITHOUT_GLOBAL_DATABASE)),
                remedy="Use postgres=Postgres(), or another region.",
            )
    accounts = sorted({site.account for site in sites})
    if len(accounts) > 1:
        raise DataError(
            "GYM314",
            path,
            given="AuroraGlobal over accounts " + ", ".join(accounts),
            allowed="sites of one account: AWS keeps the clusters of a global database in one account",
            remedy="Use postgres=Postgres(), which follows across accounts, or put the sites into one account.",
        )
    regions = [site.region for site in sites]
    if len(set(regions)) != len(regions):
        raise DataError(
            "GYM315",
            path,
            given="AuroraGlobal with two sites in one region",
            allowed="one cluster of a global database per region",
            remedy="Use postgres=Postgres(), or one site per region.",
        )
