"""The Kubernetes side: valid for the API server, closed by default, following the plan."""

from __future__ import annotations

from typing import Any

import cdk8s
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causal_ui_gym_constructs import Manifests
from causal_ui_gym_constructs.causal_data_tier import (
    Backups,
    CausalDataTier,
    PgBouncer,
    Postgres,
    RedisCluster,
    S3Store,
)
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from unit.data.data_trees import EU, US, VARIANTS, documents, one, options_of, platform, rendered


@pytest.mark.parametrize("kubernetes", ["1.27", "1.36"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_document_passes_strict_validation(variant: str, kubernetes: str) -> None:
    for site in ("us", "eu"):
        assert problems_of_all(documents(variant)[site], kubernetes=kubernetes) == []


def test_no_object_is_rendered_twice() -> None:
    manifests = Manifests()
    CausalDataTier(platform(None, manifests, US, EU), "Data")
    assert len(rendered(manifests)) == sum(len(found) for found in manifests.documents().values())


def test_sites_differ_only_by_name_region_account_and_role() -> None:
    us, eu = ({(d["kind"], d["metadata"]["name"]) for d in documents()[site]} for site in ("us", "eu"))
    assert eu - us == {("ClusterSecretStore", "primary-secrets-manager")}
    assert us - eu == set()


@settings(deadline=None, derandomize=True, max_examples=12)
@given(
    instances=st.integers(1, 9),
    storage_gib=st.integers(10, 16384),
    poolers=st.integers(1, 4),
    read_only=st.booleans(),
    shards=st.integers(3, 20),
    maxmemory_mib=st.integers(1, 340),
    retention_days=st.integers(1, 365),
    backed_up=st.booleans(),
)
def test_any_valid_options_render_validate_and_render_the_same_again(
    instances: int,
    storage_gib: int,
    poolers: int,
    read_only: bool,
    shards: int,
    maxmemory_mib: int,
    retention_days: int,
    backed_up: bool,
) -> None:
    def render() -> list[dict[str, Any]]:
        chart = cdk8s.Chart(cdk8s.App(), "charts", disable_resource_name_hashes=True)
        store = S3Store(endpoint_url="https://minio.example.com", bucket="own", credentials_secret="s3")
        CausalDataTier(
            chart,
            "Data",
            postgres=Postgres(
                instances=instances,
                storage_gib=storage_gib,
                pooler=PgBouncer(instances=poolers, default_pool_size=20, read_only=read_only),
            ),
            cache=RedisCluster(shards=shards, maxmemory_mib=maxmemory_mib),
            backups=Backups(retention_days=retention_days, store=store) if backed_up else Backups.disabled(),
        )
        return list(chart.to_json())

    first = render()
    assert problems_of_all(first) == []
    assert render() == first


def test_every_data_pod_is_covered_by_a_policy_that_denies_the_rest() -> None:
    policies = {d["metadata"]["name"]: d["spec"] for d in documents()["us"] if d["kind"] == "NetworkPolicy"}
    assert set(policies) == {"postgres-cluster", "postgres-pooler", "redis-cluster"}
    assert all(spec["policyTypes"] == ["Ingress", "Egress"] for spec in policies.values())
    assert all(rule.get("ports") for spec in policies.values() for rule in spec["ingress"] + spec["egress"])


def test_only_poolers_and_instances_reach_the_database_itself() -> None:
    spec = one("default", "us", "NetworkPolicy", "postgres-cluster")["spec"]
    reaching = [rule["from"] for rule in spec["ingress"] if {"port": 5432, "protocol": "TCP"} in rule["ports"]]
    assert reaching == [
        [{"podSelector": {"matchExpressions": [{"key": "cnpg.io/poolerName", "operator": "Exists"}]}}],
        [{"podSelector": spec["podSelector"]}],
    ]


@pytest.mark.parametrize("site", ["us", "eu"])
@pytest.mark.parametrize(("direction", "peer"), [("ingress", "from"), ("egress", "to")])
def test_instances_ask_each_other_whether_they_are_alone(site: str, direction: str, peer: str) -> None:
    """Without the status port a primary that loses the API server takes itself for isolated, and shuts down."""
    spec = one("default", site, "NetworkPolicy", "postgres-cluster")["spec"]
    among = [rule["ports"] for rule in spec[direction] if rule[peer] == [{"podSelector": spec["podSelector"]}]]
    assert {port["port"] for ports in among for port in ports} == {5432, 8000}


def test_the_redis_bus_is_open_to_redis_alone() -> None:
    spec = one("default", "us", "NetworkPolicy", "redis-cluster")["spec"]
    (bus,) = [rule["from"] for rule in spec["ingress"] if any(port["port"] == 16379 for port in rule["ports"])]
    assert bus == [{"podSelector": {"matchLabels": {"redis_setup_type": "cluster"}}}]


def test_flows_of_the_connections_lead_to_pods_that_are_selected() -> None:
    data = CausalDataTier(platform(None, Manifests(), US, EU), "Data")
    database, cache = data.connections("us")
    assert database.flows[0].pods == {
        "cnpg.io/poolerName": one("default", "us", "Pooler", "postgres-pooler-rw")["metadata"]["name"]
    }
    assert (
        cache.flows[0].pods
        == one("default", "us", "NetworkPolicy", "redis-cluster")["spec"]["podSelector"]["matchLabels"]
    )


def test_credentials_come_from_stores_and_no_secret_is_written_down() -> None:
    for site in ("us", "eu"):
        assert not [d for d in documents()[site] if d["kind"] == "Secret"]
    store = one("default", "eu", "ClusterSecretStore", "primary-secrets-manager")["spec"]
    assert store["provider"]["aws"] == {
        "service": "SecretsManager",
        "region": "eu-west-1",
        "role": "arn:aws:iam::111111111111:role/causal-ui-gym-us-secrets-eu",
    }
    assert store["conditions"] == [{"namespaces": ["causal-ui-gym"]}]


@pytest.mark.parametrize("site", ["us", "eu"])
def test_credentials_are_there_before_the_databases_that_start_with_them(site: str) -> None:
    def wave(kind: str, name: str) -> int:
        return int(one("default", site, kind, name)["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"])

    assert wave("ExternalSecret", "postgres-credentials") < wave("Cluster", "postgres-cluster")
    assert wave("ExternalSecret", "redis-secret") < wave("RedisCluster", "redis-cluster")
    if site == "eu":
        assert wave("ClusterSecretStore", "primary-secrets-manager") < wave("ExternalSecret", "postgres-credentials")


def test_read_replicas_get_a_pooler_of_their_own_when_asked() -> None:
    assert one("reads too", "us", "Pooler", "postgres-pooler-ro")["spec"]["type"] == "ro"
    assert not [d for d in documents()["us"] if d["metadata"]["name"] == "postgres-pooler-ro"]


def test_a_single_instance_has_no_synchronous_standby_to_wait_for() -> None:
    assert "synchronous" not in one("one instance", "us", "Cluster", "postgres-cluster")["spec"]["postgresql"]


def test_without_backups_nothing_names_a_bucket() -> None:
    found = documents("without backups")["us"]
    kinds = {d["kind"] for d in found}
    assert not kinds & {"ObjectStore", "ScheduledBackup", "Schedule", "BackupStorageLocation"}
    assert "s3://" not in str(found)
    assert "plugins" not in one("without backups", "us", "Cluster", "postgres-cluster")["spec"]


def test_a_cluster_without_aws_uses_its_own_bucket_default_class_and_store() -> None:
    chart = cdk8s.Chart(cdk8s.App(), "charts", disable_resource_name_hashes=True)
    store = S3Store(endpoint_url="https://minio.example.com", bucket="own", credentials_secret="s3")
    data = CausalDataTier(chart, "Data", backups=Backups(store=store))
    found = {(d["kind"], d["metadata"]["name"]): d for d in chart.to_json()}
    assert problems_of_all(found.values()) == []
    configuration = found["ObjectStore", "postgres-cluster"]["spec"]["configuration"]
    assert configuration["endpointURL"] == "https://minio.example.com"
    assert configuration["destinationPath"] == "s3://own/"
    assert configuration["s3Credentials"]["accessKeyId"] == {"name": "s3", "key": "ACCESS_KEY_ID"}
    assert "storageClass" not in found["Cluster", "postgres-cluster"]["spec"]["storage"]
    assert "amazonaws" not in str(found)
    assert not {kind for kind, _ in found} & {"StorageClass", "ClusterSecretStore", "BackupStorageLocation"}
    assert [connection.binding for connection in data.connections()] == ["database_url", "cache_url"]


def test_a_chart_of_a_cluster_on_aws_needs_no_aws_tree() -> None:
    chart = cdk8s.Chart(cdk8s.App(), "charts", disable_resource_name_hashes=True)
    data = CausalDataTier(chart, "Data", site=US, name="fraud-model")
    found = {(d["kind"], d["metadata"]["name"]): d for d in chart.to_json()}
    assert problems_of_all(found.values()) == []
    bucket = found["ObjectStore", "postgres-us"]["spec"]["configuration"]["destinationPath"]
    assert bucket == "s3://fraud-model-us-backups-111111111111/"
    assert {"StorageClass", "BackupStorageLocation", "Schedule"} <= {kind for kind, _ in found}
    assert data.aws == {}


def test_an_own_storage_class_is_used_and_ours_not_made() -> None:
    manifests = Manifests()
    CausalDataTier(
        platform(None, manifests, US),
        "Data",
        postgres=Postgres(storage_class="io2"),
        cache=RedisCluster(storage_class="io2"),
    )
    found = rendered(manifests)
    assert ("us", "StorageClass", "None/fast-ssd") not in found
    cluster = found["us", "Cluster", "causal-ui-gym/postgres-cluster"]
    assert cluster["spec"]["storage"]["storageClass"] == "io2"


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_site_said_to_take_writes_is_no_replica(variant: str) -> None:
    """The operator holds a database whose `replica.primary` is another one read-only; the former writer is the one exception."""
    eu, options = options_of(variant)
    data = CausalDataTier(platform(None, Manifests(), US, eu), "Data", **options)
    for site, database in data.postgres.items():
        replica = one(variant, site, "Cluster", database.cluster.name)["spec"].get("replica")
        follows = replica is not None and replica["primary"] != replica["self"]
        assert data.writable(site) is not follows or (variant, site) == ("demoted", "us")
    if not data.postgres:
        assert all(data.writable(site) for site in ("us", "eu"))


def test_parts_are_exposed_by_site() -> None:
    data = CausalDataTier(platform(None, Manifests(), US, EU), "Data")
    assert set(data.postgres) == set(data.redis) == {"us", "eu"}
    assert data.aws == {}
    assert data.postgres["eu"].cluster.name == "postgres-cluster"


def test_alerts_name_the_database_of_this_tier_and_follow_what_runs_in_the_cluster() -> None:
    def alerts(variant: str) -> set[str]:
        rules = [d for d in documents(variant)["us"] if d["kind"] == "PrometheusRule"]
        return {rule["alert"] for d in rules for group in d["spec"]["groups"] for rule in group["rules"]}

    assert alerts("default") > {"PostgresNotRecoverable", "PostgresArchivingFails", "RedisClusterFails"}
    assert alerts("elasticache") == alerts("default") - {"RedisClusterFails"}
    assert alerts("without backups") == {"PostgresReplicationBehind", "RedisClusterFails"}
    assert alerts("managed") == set()
