"""Rules across the options and sites of a data tier, each with its error."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .data import Postgres
from .data_aurora import AuroraGlobal
from .data_cache import ElastiCache, RedisCluster
from .data_promotion import Promotion
from .errors import DataError
from .names import Names

if TYPE_CHECKING:
    from .data_plan import DataPlan


def group_of(path: str, names: Names, everyone: Sequence[Names]) -> tuple[Names, ...]:
    """The primary of a site and all its replicas by name, primary first; GYM316 where the primary is not among the sites."""
    primary_name = names.site.replica_of or names.site.name
    primary = next((other for other in everyone if other.site.name == primary_name), None)
    if primary is None:
        raise DataError(
            "GYM316",
            path,
            given=f"site {names.site.name!r} with replica_of={names.site.replica_of!r}, alone",
            allowed="a primary site, or a Platform that holds the primary too",
            remedy="Use a Platform with both sites: a replica needs the primary's account, region and archive.",
        )
    replicas = sorted((other for other in everyone if other.site.replica_of == primary_name), key=lambda n: n.site.name)
    return (primary, *replicas)


def require_kinds(path: str, postgres: object, cache: object) -> None:
    """Refuse what is neither of the two databases or caches: GYM317."""
    for option, value, kinds in (
        ("postgres", postgres, (Postgres, AuroraGlobal)),
        ("cache", cache, (RedisCluster, ElastiCache)),
    ):
        if not isinstance(value, kinds):
            raise DataError(
                "GYM317",
                path,
                given=f"{option}={value!r}",
                allowed=" or ".join(f"{kind.__name__}(…)" for kind in kinds),
                remedy="One tier has one database and one cache: pass either, not both and not another thing.",
            )


def require_possible(path: str, plan: DataPlan) -> None:
    """Refuse what needs an AWS account where there is none, and a bucket of one's own where one is made: GYM318, GYM319, GYM323."""
    if not plan.on_aws and (plan.managed_postgres or plan.managed_cache):
        managed = [
            type(value).__name__
            for value in (plan.postgres, plan.cache)
            if isinstance(value, AuroraGlobal | ElastiCache)
        ]
        raise DataError(
            "GYM318",
            path,
            given=" and ".join(managed) + " without an AWS account",
            allowed="Postgres(…) and RedisCluster(…)",
            remedy="Leave the options out to run both in the cluster, or pass site= of the account.",
        )
    if not plan.on_aws and plan.backups.enabled and plan.backups.store is None:
        raise DataError(
            "GYM319",
            path,
            given="backups without an AWS account to keep them in",
            allowed="Backups(store=S3Store(…)) or Backups.disabled()",
            remedy="Name an S3-compatible bucket, or say that losing the volume may lose the data.",
        )
    if plan.on_aws and plan.backups.store is not None:
        raise DataError(
            "GYM323",
            path,
            given="backups.store beside an AWS account",
            allowed="Backups() without store: the bucket, its key and its copies are made",
            remedy="Leave store out.",
        )


def require_promotion(path: str, plans: Sequence[DataPlan], promotion: Promotion) -> None:
    """Refuse a promotion to or from a site that is no primary with replicas and no replica: GYM331."""
    groups = [[names.site.name for names in plan.group] for plan in plans if plan.peers]
    if not any(promotion.to in group and (promotion.demoted or promotion.to) in group for group in groups):
        candidates = sorted({name for group in groups for name in group})
        given = f"from {promotion.demoted!r} to {promotion.to!r}" if promotion.demoted else f"to {promotion.to!r}"
        raise DataError(
            "GYM331",
            path,
            given=f"promotion {given}",
            allowed="a primary and its replicas: " + (", ".join(candidates) or "there are none"),
            remedy="Name the site that is to write.",
        )
