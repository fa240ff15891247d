"""Cache: a Redis Cluster in the cluster, or ElastiCache in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import DataError
from .images import Image
from .quantities import require_quantity

# The classes that ElastiCache for Valkey runs in every region here.
# https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html
_NODE_TYPE = re.compile(r"^cache\.(t4g\.(micro|small|medium)|[mr][67]g\.(large|([248]|1[26])?xlarge))$")


@dataclass(frozen=True, slots=True, kw_only=True)
class RedisCluster:
    """A Redis Cluster in the cluster, run by the OT-CONTAINER-KIT operator.

    Args:
        shards: leaders; each has one follower, so the default of 3 makes the reference's 6 nodes. A cluster needs 3 to elect.
        maxmemory_mib: memory for data in each node in MiB; beyond it the least recently used keys go.
        memory: memory of each pod; a third or more stays free of data for forks and buffers.
        cpu: cores that each pod may use.
        storage_gib: volume of each node in GiB.
        storage_class: StorageClass of the volumes. By default ``fast-ssd`` on AWS, elsewhere the cluster's default class.
        image: image that the operator can start: it reads its settings from the environment, so a plain ``redis`` image does not do.
        exporter_image: Prometheus exporter beside each node.

    Raises:
        DataError: GYM309 or GYM310.
        ComputeError: GYM201 to GYM203.

    Source: https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/ and
    https://redis-operator.opstree.dev/docs/crd-reference/redis-cluster/
    """

    shards: int = 3
    maxmemory_mib: int = 256
    memory: str = "512Mi"
    cpu: str = "500m"
    storage_gib: int = 10
    storage_class: str | None = None
    image: str = "quay.io/opstree/redis:v8.6.2"
    exporter_image: str = "docker.io/oliver006/redis_exporter:v1.80.0"

    def __post_init__(self) -> None:
        if not 3 <= self.shards <= 100:
            raise DataError(
                "GYM309",
                "RedisCluster",
                given=f"shards={self.shards}",
                allowed="3 to 100 leaders (each has a follower)",
                remedy="Use 3: with fewer no majority can elect a follower after a leader's loss.",
            )
        limit = int(require_quantity("RedisCluster", "memory", self.memory)) // 2**20
        require_quantity("RedisCluster", "cpu", self.cpu)
        if (
            not 1 <= self.maxmemory_mib <= limit * 2 // 3
            or self.storage_gib < 1
            or self.storage_gib * 1024 < 3 * self.maxmemory_mib
        ):
            raise DataError(
                "GYM310",
                "RedisCluster",
                given=f"maxmemory_mib={self.maxmemory_mib}, memory={self.memory!r}, storage_gib={self.storage_gib}",
                allowed=f"1 to {limit * 2 // 3} MiB of data in {self.memory}, and a volume of three times the data",
                remedy="Raise memory or storage_gib: a snapshot forks the process and writes a second file before it drops the first.",
            )
        Image.parse("RedisCluster", self.image)
        Image.parse("RedisCluster", self.exporter_image)


@dataclass(frozen=True, slots=True, kw_only=True)
class ElastiCache:
    """ElastiCache for Valkey in cluster mode: TLS, token, encryption and failover over zones.

    Args:
        shards: node groups, 1 to 90.
        replicas_per_shard: replicas of each, 1 to 5, in other zones.
        node_type: such as ``cache.t4g.small`` or ``cache.r7g.large``.
        version: Valkey version.
        snapshot_retention_days: days of automatic snapshots, 1 to 35.

    Raises:
        DataError: GYM311.

    Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.Redis-RedisCluster.html
    """

    shards: int = 3
    replicas_per_shard: int = 1
    node_type: str = "cache.t4g.small"
    version: str = "8.1"
    snapshot_retention_days: int = 30

    def __post_init__(self) -> None:
        checks = {
            "shards": 1 <= self.shards <= 90,
            "replicas_per_shard": 1 <= self.replicas_per_shard <= 5,
            "node_type": bool(_NODE_TYPE.match(self.node_type)),
            "version": self.version in ("7.2", "8.0", "8.1"),
            "snapshot_retention_days": 1 <= self.snapshot_retention_days <= 35,
        }
        wrong = [name for name, right in checks.items() if not right]
        if wrong:
            raise DataError(
                "GYM311",
                "ElastiCache",
                given=", ".join(f"{name}={getattr(self, name)!r}" for name in wrong),
                allowed="1 to 90 shards, 1 to 5 replicas each, a t4g, m6g, m7g, r6g or r7g node type, Valkey 7.2, 8.0 or 8.1, "
                "1 to 35 days of snapshots",
                remedy="Fail-over needs a replica in another zone; small loads fit cache.t4g.small.",
            )
