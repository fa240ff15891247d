"""Reference row "CloudNativePG Cluster": every figure kept, every fault mended, in both sites."""

from __future__ import annotations

from typing import Any

import pytest

from unit.data.data_trees import documents, one

SITES = pytest.mark.parametrize("site", ["us", "eu"])

PARAMETERS = {
    "max_connections": "500",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "maintenance_work_mem": "64MB",
    "checkpoint_completion_target": "0.7",
    "wal_buffers": "16MB",
    "default_statistics_target": "100",
    "random_page_cost": "1.1",
    "effective_io_concurrency": "200",
    "work_mem": "4MB",
    "min_wal_size": "1GB",
    "max_wal_size": "4GB",
}


def cluster(site: str) -> dict[str, Any]:
    spec: dict[str, Any] = one("default", site, "Cluster", "postgres-cluster")["spec"]
    return spec


@SITES
def test_figures_are_kept(site: str) -> None:
    spec = cluster(site)
    assert spec["instances"] == 3
    assert spec["postgresql"]["parameters"] == PARAMETERS
    assert spec["storage"] == {"size": "100Gi", "storageClass": "fast-ssd"}
    own = one("default", site, "ObjectStore", f"postgres-{site}")["spec"]
    assert own["retentionPolicy"] == "30d"
    assert own["configuration"]["data"]["compression"] == "gzip"
    assert one("default", site, "ScheduledBackup", "postgres-cluster")["spec"]["target"] == "prefer-standby"


def test_the_database_and_its_owner_are_the_reference_s() -> None:
    assert cluster("us")["bootstrap"]["initdb"] == {
        "database": "causal_ui_gym",
        "owner": "app_user",
        "secret": {"name": "postgres-credentials"},
        "encoding": "UTF8",
        "dataChecksums": True,
    }


@SITES
def test_the_image_is_an_operand_image_of_a_pinned_version(site: str) -> None:
    assert cluster(site)["imageName"] == "ghcr.io/cloudnative-pg/postgresql:18.6-standard-trixie"


@SITES
def test_backup_is_the_plugin_s_and_nothing_in_tree_is_left(site: str) -> None:
    spec = cluster(site)
    assert not {"backup", "monitoring"} & spec.keys()
    assert spec["plugins"] == [
        {
            "name": "barman-cloud.cloudnative-pg.io",
            "isWALArchiver": True,
            "parameters": {"barmanObjectName": f"postgres-{site}", "serverName": f"postgres-{site}"},
        }
    ]
    backup = one("default", site, "ScheduledBackup", "postgres-cluster")["spec"]
    assert (backup["method"], backup["pluginConfiguration"]) == ("plugin", {"name": "barman-cloud.cloudnative-pg.io"})
    assert (backup["schedule"], backup["immediate"]) == ("0 0 2 * * *", True)


@SITES
def test_each_site_archives_to_its_own_account_s_bucket_without_keys(site: str) -> None:
    account = {"us": "111111111111", "eu": "222222222222"}[site]
    configuration = one("default", site, "ObjectStore", f"postgres-{site}")["spec"]["configuration"]
    assert configuration["destinationPath"] == f"s3://causal-ui-gym-{site}-backups-{account}/"
    assert configuration["s3Credentials"] == {"inheritFromIAMRole": True}


def test_the_second_region_follows_the_first() -> None:
    spec = cluster("eu")
    assert spec["bootstrap"]["recovery"]["source"] == "postgres-us"
    assert spec["replica"] == {"self": "postgres-eu", "primary": "postgres-us", "source": "postgres-us"}
    sources = {
        external["name"]: external["plugin"]["parameters"]["barmanObjectName"] for external in spec["externalClusters"]
    }
    assert sources == {"postgres-us": "postgres-us", "postgres-eu": "postgres-eu"}
    followed = one("default", "eu", "ObjectStore", "postgres-us")["spec"]
    assert followed["configuration"]["destinationPath"] == "s3://causal-ui-gym-us-backups-111111111111/"
    assert "retentionPolicy" not in followed, "only its owner may thin an archive out"


@SITES
def test_credentials_exist(site: str) -> None:
    external = one("default", site, "ExternalSecret", "postgres-credentials")["spec"]
    assert external["target"]["template"]["type"] == "kubernetes.io/basic-auth"
    assert {entry["secretKey"]: entry["remoteRef"]["key"] for entry in external["data"]} == {
        "username": "causal-ui-gym/us/postgres",
        "password": "causal-ui-gym/us/postgres",
    }


@SITES
def test_fast_ssd_is_defined(site: str) -> None:
    found = one("default", site, "StorageClass", "fast-ssd")
    assert found["provisioner"] == "ebs.csi.aws.com"
    assert found["parameters"]["type"] == "gp3"
    assert found["parameters"]["encrypted"] == "true"
    assert found["reclaimPolicy"] == "Retain"
    assert found["volumeBindingMode"] == "WaitForFirstConsumer"


@SITES
def test_instances_stand_on_different_nodes_and_zones(site: str) -> None:
    spec = cluster(site)
    assert spec["affinity"]["podAntiAffinityType"] == "required"
    (spread,) = spec["topologySpreadConstraints"]
    assert (spread["topologyKey"], spread["whenUnsatisfiable"]) == ("topology.kubernetes.io/zone", "DoNotSchedule")
    assert spec["enablePDB"] is True


@SITES
def test_monitoring_is_a_monitor_and_not_the_deprecated_switch(site: str) -> None:
    monitor = one("default", site, "PodMonitor", "postgres-cluster")["spec"]
    assert monitor["selector"]["matchLabels"] == {"cnpg.io/cluster": "postgres-cluster", "cnpg.io/podRole": "instance"}
    assert "enablePodMonitor" not in str(documents()[site])
