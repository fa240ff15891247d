"""Every contradiction is refused in the plan: with a code, what was given, what to do, and before anything is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cdk8s
import pytest

from causal_ui_gym_constructs import Manifests, PlanError, Site
from causal_ui_gym_constructs.causal_data_tier import (
    AuroraGlobal,
    Backups,
    CausalDataTier,
    ElastiCache,
    PgBouncer,
    Postgres,
    Promotion,
    RedisCluster,
    S3Store,
)
from unit.data.data_trees import EU, US, platform

OPTIONS: list[tuple[str, str, Callable[[], object]]] = [
    ("GYM301", "instances=0", lambda: Postgres(instances=0)),
    ("GYM301", "instances=-3", lambda: Postgres(instances=-3)),
    ("GYM302", "storage_gib=5", lambda: Postgres(storage_gib=5)),
    ("GYM302", "max_wal_size=60GB", lambda: Postgres(parameters={"max_wal_size": "60GB"})),
    ("GYM302", "min_wal_size=8GB", lambda: Postgres(parameters={"min_wal_size": "8GB"})),
    ("GYM303", "version='13.4'", lambda: Postgres(version="13.4")),
    ("GYM303", "version='18'", lambda: Postgres(version="18")),
    ("GYM304", "archive_command", lambda: Postgres(parameters={"archive_command": "/bin/true"})),
    ("GYM305", "shared_buffers=3GB", lambda: Postgres(parameters={"shared_buffers": "3GB"})),
    ("GYM305", "max_connections=5000", lambda: Postgres(parameters={"max_connections": "5000"})),
    ("GYM306", "pool_mode='statement'", lambda: PgBouncer(pool_mode="statement")),  # type: ignore[arg-type]
    ("GYM306", "instances=0", lambda: PgBouncer(instances=0)),
    ("GYM306", "max_client_conn=10", lambda: PgBouncer(max_client_conn=10)),
    ("GYM307", "max_connections=100", lambda: Postgres(parameters={"max_connections": "100"})),
    ("GYM308", "'max_connections'", lambda: Postgres(parameters={"max_connections": "many"})),
    ("GYM308", "'shared_buffers'", lambda: Postgres(parameters={"shared_buffers": "32768"})),
    ("GYM202", "postgres:latest", lambda: Postgres(image="docker.io/library/postgres:latest")),
    ("GYM203", "memory='4GB'", lambda: Postgres(memory="4GB")),
    ("GYM309", "shards=2", lambda: RedisCluster(shards=2)),
    ("GYM310", "maxmemory_mib=512", lambda: RedisCluster(maxmemory_mib=512)),
    ("GYM310", "storage_gib=0", lambda: RedisCluster(storage_gib=0)),
    (
        "GYM202",
        "redis_exporter:latest",
        lambda: RedisCluster(exporter_image="docker.io/oliver006/redis_exporter:latest"),
    ),
    ("GYM311", "node_type='cache.m1.small'", lambda: ElastiCache(node_type="cache.m1.small")),
    ("GYM311", "replicas_per_shard=0", lambda: ElastiCache(replicas_per_shard=0)),
    ("GYM311", "version='6.2'", lambda: ElastiCache(version="6.2")),
    ("GYM312", "instance_class='db.t4g.medium'", lambda: AuroraGlobal(instance_class="db.t4g.medium")),
    ("GYM312", "version='17'", lambda: AuroraGlobal(version="17")),
    ("GYM312", "serverless_capacity=(16, 1)", lambda: AuroraGlobal(serverless_capacity=(16, 1))),
    ("GYM320", "retention_days=0", lambda: Backups(retention_days=0)),
    ("GYM320", "retention_days=30.5", lambda: Backups(retention_days=30.5)),  # type: ignore[arg-type]
    ("GYM321", "4 fields", lambda: Backups(schedule="0 2 * *")),
    ("GYM321", "hour '25'", lambda: Backups(schedule="0 25 * * *")),
    ("GYM321", "minute '5-1'", lambda: Backups(schedule="5-1 2 * * *")),
    ("GYM322", "ftp://store", lambda: S3Store(endpoint_url="ftp://store", bucket="backups", credentials_secret="s3")),
    ("GYM332", "demote('eu', to='eu')", lambda: Promotion.demote("eu", to="eu")),
    ("GYM330", "token='eyJ'", lambda: Promotion.promote(to="eu", token="eyJ")),
    ("GYM330", "token=' '", lambda: Promotion.promote(to="eu", token=" ")),
]


@pytest.mark.parametrize(("code", "given", "make"), OPTIONS, ids=[f"{code} {given}" for code, given, _ in OPTIONS])
def test_an_option_refuses_what_cannot_run(code: str, given: str, make: Callable[[], object]) -> None:
    with pytest.raises(PlanError) as caught:
        make()
    assert caught.value.code == code
    assert given in caught.value.given
    assert caught.value.allowed
    assert caught.value.remedy[0].isupper()


ISRAEL = Site("il", account="111111111111", region="il-central-1", replica_of="us")
SAME_REGION = Site("eu", account="222222222222", region="us-west-2", cidr="10.99.0.0/16", replica_of="us")

TIERS: list[tuple[str, str, tuple[Site, ...], Callable[[], dict[str, Any]]]] = [
    ("GYM313", "il-central-1", (US, ISRAEL), lambda: {"postgres": AuroraGlobal()}),
    ("GYM314", "111111111111, 222222222222", (US, EU), lambda: {"postgres": AuroraGlobal()}),
    ("GYM317", "cache=Postgres(", (US, EU), lambda: {"cache": Postgres()}),
    ("GYM317", "postgres=(Postgres(", (US,), lambda: {"postgres": (Postgres(), AuroraGlobal())}),
    ("GYM317", "postgres='aurora'", (US,), lambda: {"postgres": "aurora"}),
    (
        "GYM323",
        "backups.store",
        (US,),
        lambda: {
            "backups": Backups(
                store=S3Store(endpoint_url="https://s3.example.com", bucket="own", credentials_secret="s3")
            )
        },
    ),
    ("GYM331", "promotion from 'us' to 'ap'", (US, EU), lambda: {"promotion": Promotion.demote("us", to="ap")}),
    ("GYM331", "promotion to 'us'", (US,), lambda: {"promotion": Promotion.fail_over(to="us")}),
]


@pytest.mark.parametrize(
    ("code", "given", "sites", "options"), TIERS, ids=[f"{code} {given}" for code, given, *_ in TIERS]
)
def test_a_tier_refuses_what_its_sites_cannot_carry_and_makes_nothing(
    code: str, given: str, sites: tuple[Site, ...], options: Callable[[], dict[str, Any]]
) -> None:
    manifests = Manifests()
    scope = platform(None, manifests, *sites)
    before = len(manifests.node.find_all())
    with pytest.raises(PlanError) as caught:
        CausalDataTier(scope, "Data", **options())
    assert caught.value.code == code
    assert given in caught.value.given
    assert scope.node.try_find_child("Data") is None
    assert len(manifests.node.find_all()) == before


def test_two_accounts_of_one_region_cannot_share_a_global_database() -> None:
    # Different accounts are refused first; the same account and region is refused by the platform.
    with pytest.raises(PlanError, match="GYM314"):
        CausalDataTier(platform(None, Manifests(), US, SAME_REGION), "Data", postgres=AuroraGlobal())


@pytest.mark.parametrize(
    ("code", "options"),
    [
        ("GYM318", {"postgres": AuroraGlobal(), "backups": Backups.disabled()}),
        ("GYM318", {"cache": ElastiCache(), "backups": Backups.disabled()}),
        ("GYM319", {}),
        ("GYM316", {"site": EU}),
    ],
)
def test_a_chart_alone_refuses_what_needs_an_account_or_a_primary(code: str, options: dict[str, Any]) -> None:
    chart = cdk8s.Chart(cdk8s.App(), "charts")
    with pytest.raises(PlanError) as caught:
        CausalDataTier(chart, "Data", **options)
    assert caught.value.code == code
    assert chart.to_json() == []


def test_an_account_tree_is_left_untouched_too() -> None:
    import aws_cdk

    app = aws_cdk.App()
    scope = platform(app, None, US, EU)
    before = {child.node.id for child in app.node.children}
    with pytest.raises(PlanError, match="GYM314"):
        CausalDataTier(scope, "Data", postgres=AuroraGlobal())
    assert {child.node.id for child in app.node.children} == before


@pytest.mark.parametrize("question", ["connections", "writable"])
def test_a_question_about_a_site_that_is_not_there(question: str) -> None:
    data = CausalDataTier(platform(None, Manifests(), US, EU), "Data")
    with pytest.raises(PlanError, match=rf"GYM324 .*{question}\('ap'\); allowed: us, eu"):
        getattr(data, question)("ap")
    with pytest.raises(PlanError, match="GYM324"):
        getattr(data, question)()


def test_a_second_tier_of_the_same_names() -> None:
    manifests = Manifests()
    scope = platform(None, manifests, US, EU)
    CausalDataTier(scope, "Data")
    before = len(manifests.node.find_all())
    with pytest.raises(PlanError, match="GYM325 Other: given a second data tier beside 'Data'"):
        CausalDataTier(scope, "Other")
    assert len(manifests.node.find_all()) == before
