"""Reference row "RedisCluster": every figure kept, every fault mended, in both sites."""

from __future__ import annotations

from typing import Any

import pytest

from unit.data.data_trees import documents, one

SITES = pytest.mark.parametrize("site", ["us", "eu"])


def cluster(site: str) -> dict[str, Any]:
    return one("default", site, "RedisCluster", "redis-cluster")


@SITES
def test_six_nodes_are_three_leaders_and_three_followers(site: str) -> None:
    spec = cluster(site)["spec"]
    assert spec["clusterSize"] == 3
    assert spec["redisLeader"]["replicas"] + spec["redisFollower"]["replicas"] == 6


@SITES
def test_the_version_is_served(site: str) -> None:
    assert cluster(site)["apiVersion"] == "redis.redis.opstreelabs.in/v1beta2"


@SITES
def test_memory_eviction_and_persistence_are_kept_where_the_operator_reads_them(site: str) -> None:
    spec = cluster(site)["spec"]
    for role in ("redisLeader", "redisFollower"):
        name = spec[role]["redisConfig"]["additionalRedisConfig"]
        assert one("default", site, "ConfigMap", name)["data"]["redis-additional.conf"].splitlines() == [
            "maxmemory 256mb",
            "maxmemory-policy allkeys-lru",
            "save 900 1",
            "save 300 10",
            "save 60 10000",
        ]
    assert spec["persistenceEnabled"] is True
    claim = spec["storage"]["volumeClaimTemplate"]["spec"]
    assert claim["resources"]["requests"]["storage"] == "10Gi"
    assert claim["storageClassName"] == "fast-ssd"


@SITES
def test_pods_keep_their_resources_and_user(site: str) -> None:
    spec = cluster(site)["spec"]
    for role in ("redisLeader", "redisFollower"):
        resources = spec[role]["resources"]
        assert resources["requests"]["cpu"] == "100m"
        assert resources["limits"] == {"cpu": "500m", "memory": "512Mi"}
        assert spec[role]["securityContext"]["allowPrivilegeEscalation"] is False
    user = spec["podSecurityContext"]
    assert (user["runAsUser"], user["runAsGroup"], user["fsGroup"]) == (1000, 1000, 1000)


@SITES
def test_the_exporter_is_pinned_and_scraped(site: str) -> None:
    exporter = cluster(site)["spec"]["redisExporter"]
    assert exporter["enabled"] is True
    assert exporter["image"] == "docker.io/oliver006/redis_exporter:v1.80.0"
    monitor = one("default", site, "PodMonitor", "redis-cluster")["spec"]
    assert monitor["podMetricsEndpoints"] == [{"port": "redis-exporter", "interval": "30s"}]


@SITES
def test_a_password_is_asked_for(site: str) -> None:
    secret = cluster(site)["spec"]["kubernetesConfig"]["redisSecret"]
    external = one("default", site, "ExternalSecret", secret["name"])["spec"]
    assert [entry["secretKey"] for entry in external["data"]] == [secret["key"]]
    assert external["data"][0]["remoteRef"]["key"] == f"causal-ui-gym/{site}/redis"


def test_elasticache_takes_its_place_by_option() -> None:
    for site in ("us", "eu"):
        assert not [d for d in documents("elasticache")[site] if "redis" in d["metadata"]["name"]]
