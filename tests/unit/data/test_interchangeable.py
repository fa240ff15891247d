"""Whatever runs database and cache, the rest of the platform does not notice."""

from __future__ import annotations

import re

import pytest

from causal_ui_gym_constructs import Manifests
from causal_ui_gym_constructs.causal_data_tier import (
    AuroraGlobal,
    Backups,
    CausalDataTier,
    ElastiCache,
    Postgres,
    RedisCluster,
)
from causal_ui_gym_constructs.gpu_compute_service import GpuComputeService, GpuNodes
from causal_ui_gym_constructs.plan.connections import Connection
from causal_ui_gym_constructs.plan.data_plan import plan_data
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.site import Hub
from unit.data.data_trees import EU_SAME_ACCOUNT, US, Document, platform, rendered

POSTGRES = [Postgres(), AuroraGlobal(), AuroraGlobal(instance_class="db.serverless")]
CACHES = [RedisCluster(), ElastiCache(), RedisCluster(shards=5)]


def expand(connection: Connection) -> str:
    """The value as External Secrets would render it."""
    values = {"username": "app_user", "password": "s3cret", "host": "cache.example.amazonaws.com"}
    assert set(connection.value.properties) <= values.keys()
    text = re.sub(r"\{\{ \.(\w+)( \| urlquery)? \}\}", lambda match: values[match[1]], connection.value.template)
    assert "{{" not in text
    return text


def connections(
    site: str, postgres: Postgres | AuroraGlobal, cache: RedisCluster | ElastiCache
) -> tuple[Connection, ...]:
    hub = Hub(account=US.account, region=US.region)
    sites = [(Names("causal-ui-gym", each, hub, "causal-ui-gym.dev"), True) for each in (US, EU_SAME_ACCOUNT)]
    plans = plan_data("Data", sites, postgres=postgres, cache=cache, backups=Backups(), promotion=None)
    (plan,) = [plan for plan in plans if plan.names.site.name == site]
    return plan.connections()


@pytest.mark.parametrize("cache", CACHES, ids=repr)
@pytest.mark.parametrize("postgres", POSTGRES, ids=repr)
@pytest.mark.parametrize("site", ["us", "eu"])
def test_connections_have_the_same_shape(
    site: str, postgres: Postgres | AuroraGlobal, cache: RedisCluster | ElastiCache
) -> None:
    database, store = found = connections(site, postgres, cache)
    assert [connection.binding for connection in found] == ["database_url", "cache_url"]
    assert re.fullmatch(
        r"postgresql\+psycopg://app_user:s3cret@[a-z0-9.-]+:5432/causal_ui_gym(\?sslmode=require)?", expand(database)
    )
    assert re.fullmatch(r"rediss?://:s3cret@[a-z0-9.-]+:6379", expand(store))
    assert [(flow.name, flow.port, flow.protocol) for c in found for flow in c.flows] == [
        ("postgres", 5432, "TCP"),
        ("redis", 6379, "TCP"),
    ]
    for flow in (flow for connection in found for flow in connection.flows):
        assert bool(flow.cidrs) != bool(flow.pods), "outside the cluster by address, inside it by label"


def test_traffic_to_managed_parts_is_encrypted_and_theirs_alone_needs_an_address() -> None:
    database, store = connections("eu", AuroraGlobal(), ElastiCache())
    assert database.value.template.endswith("?sslmode=require")
    assert store.value.template.startswith("rediss://")
    assert database.flows[0].cidrs == store.flows[0].cidrs == (EU_SAME_ACCOUNT.cidr,)


def test_a_service_differs_only_in_the_addresses_of_its_database_and_cache() -> None:
    def service(
        postgres: Postgres | AuroraGlobal, cache: RedisCluster | ElastiCache
    ) -> dict[tuple[str, str, str], Document]:
        manifests = Manifests()
        scope = platform(None, manifests, US, EU_SAME_ACCOUNT)
        data = CausalDataTier(scope, "Data", postgres=postgres, cache=cache)
        before = rendered(manifests).keys()
        GpuComputeService(
            scope,
            "Compute",
            image="ghcr.io/example/causal-ui-gym:1.0.0",
            data=data,
            nodes=GpuNodes.karpenter(["g4dn.xlarge"], max_nodes=4),
        )
        return {key: document for key, document in rendered(manifests).items() if key not in before}

    own, managed = service(Postgres(), RedisCluster()), service(AuroraGlobal(), ElastiCache())
    assert own.keys() == managed.keys()
    changed = {(kind, name) for (_, kind, name), document in own.items() if managed[_, kind, name] != document}
    assert {kind for kind, _ in changed} == {"ExternalSecret", "NetworkPolicy"}
