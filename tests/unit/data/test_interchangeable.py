"""Whatever runs database and cache, the rest of the platform does not notice."""

from __future__ import annotations

import re

import pytest
from unit.data.data_trees import EU_SAME_ACCOUNT, US, platform

from causal_ui_gym_constructs import Manifests
from causal_ui_gym_constructs.causal_data_tier import AuroraGlobal, CausalDataTier, ElastiCache, Postgres, RedisCluster
from causal_ui_gym_constructs.plan.connections import Connection

POSTGRES = [Postgres(), AuroraGlobal(), AuroraGlobal(instance_class="db.serverless")]
CACHES = [RedisCluster(), ElastiCache(), RedisCluster(shards=5)]


def expand(connection: Connection) -> str:
    """The value as External Secrets would render it."""
    values = {"username": "app_user", "password": "s3cret", "host": "cache.example.amazonaws.com"}
    assert set(connection.value.properties) <= values.keys()
    text = re.sub(r"\{\{ \.(\w+)( \| urlquery)? \}\}", lambda match: values[match[1]], connection.value.template)
    assert "{{" not in text
    return text


@pytest.mark.parametrize("cache", CACHES, ids=repr)
@pytest.mark.parametrize("postgres", POSTGRES, ids=repr)
@pytest.mark.parametrize("site", ["us", "eu"])
def test_connections_have_the_same_shape(
    site: str, postgres: Postgres | AuroraGlobal, cache: RedisCluster | ElastiCache
) -> None:
    data = CausalDataTier(platform(None, Manifests(), US, EU_SAME_ACCOUNT), "Data", postgres=postgres, cache=cache)
    connections = data.connections(site)
    assert [connection.binding for connection in connections] == ["database_url", "cache_url"]
    database, store = connections
    assert re.fullmatch(
        r"postgresql\+psycopg://app_user:s3cret@[a-z0-9.-]+:5432/causal_ui_gym(\?sslmode=require)?", expand(database)
    )
    assert re.fullmatch(r"rediss?://:s3cret@[a-z0-9.-]+:6379", expand(store))
    assert [(flow.name, flow.port, flow.protocol) for c in connections for flow in c.flows] == [
        ("postgres", 5432, "TCP"),
        ("redis", 6379, "TCP"),
    ]
    for flow in (flow for connection in connections for flow in connection.flows):
        assert bool(flow.cidrs) != bool(flow.pods), "outside the cluster by address, inside it by label"


def test_traffic_to_managed_parts_is_encrypted_and_theirs_alone_needs_an_address() -> None:
    data = CausalDataTier(
        platform(None, Manifests(), US, EU_SAME_ACCOUNT), "Data", postgres=AuroraGlobal(), cache=ElastiCache()
    )
    database, store = data.connections("eu")
    assert database.value.template.endswith("?sslmode=require")
    assert store.value.template.startswith("rediss://")
    assert database.flows[0].cidrs == store.flows[0].cidrs == (EU_SAME_ACCOUNT.cidr,)
