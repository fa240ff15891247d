"""``CausalDataTier``: database, cache and backups of every site."""

from ..plan.backup import Backups, S3Store
from ..plan.data import PgBouncer, Postgres
from ..plan.data_aurora import AuroraGlobal
from ..plan.data_cache import ElastiCache, RedisCluster
from ..plan.data_promotion import Promotion
from .causal_data_tier import CausalDataTier

__all__ = [
    "AuroraGlobal",
    "Backups",
    "CausalDataTier",
    "ElastiCache",
    "PgBouncer",
    "Postgres",
    "Promotion",
    "RedisCluster",
    "S3Store",
]
