"""Reference row "Velero Schedule": figures kept, and the database in a backup, in both sites."""

from __future__ import annotations

import pytest

from unit.data.data_trees import documents, one

SITES = pytest.mark.parametrize("site", ["us", "eu"])


@SITES
def test_figures_are_kept(site: str) -> None:
    schedule = one("default", site, "Schedule", "causal-ui-gym-backup")
    assert schedule["metadata"]["namespace"] == "velero"
    assert schedule["spec"]["schedule"] == "0 2 * * *"
    template = schedule["spec"]["template"]
    assert template["ttl"] == "720h"
    assert template["includedNamespaces"] == ["causal-ui-gym"]
    assert (template["storageLocation"], template["volumeSnapshotLocations"]) == ("default", ["default"])


@SITES
def test_no_hook_pretends_to_dump_the_database(site: str) -> None:
    assert "hooks" not in one("default", site, "Schedule", "causal-ui-gym-backup")["spec"]["template"]
    assert "pg_dump" not in str(documents()[site])


@SITES
def test_the_database_is_in_two_backups(site: str) -> None:
    """Its archive, to any moment; and its volumes, once a day."""
    archive = one("default", site, "ScheduledBackup", "postgres-cluster")["spec"]
    assert archive["cluster"] == {"name": "postgres-cluster"}
    template = one("default", site, "Schedule", "causal-ui-gym-backup")["spec"]["template"]
    assert template["snapshotVolumes"] is True
    excluded = set(template["excludedResources"])
    assert not excluded & {"persistentvolumeclaims", "persistentvolumes", "clusters.postgresql.cnpg.io", "secrets"}


@SITES
def test_the_locations_exist_in_the_site_s_own_account(site: str) -> None:
    account, region = {"us": ("111111111111", "us-west-2"), "eu": ("222222222222", "eu-west-1")}[site]
    location = one("default", site, "BackupStorageLocation", "default")["spec"]
    assert location["objectStorage"]["bucket"] == f"causal-ui-gym-{site}-velero-{account}"
    # Copies of several sites lie side by side in a peer's bucket.
    assert location["objectStorage"]["prefix"] == f"velero-{site}"
    assert location["config"]["region"] == region
    snapshots = one("default", site, "VolumeSnapshotLocation", "default")["spec"]
    assert snapshots == {"provider": "aws", "config": {"region": region}}


def test_schedule_and_retention_follow_the_options() -> None:
    spec = one("weekly", "us", "Schedule", "causal-ui-gym-backup")["spec"]
    assert (spec["schedule"], spec["template"]["ttl"]) == ("30 4 * * 0", "2160h")
    assert one("weekly", "us", "ScheduledBackup", "postgres-cluster")["spec"]["schedule"] == "0 30 4 * * 0"
    assert one("weekly", "us", "ObjectStore", "postgres-us")["spec"]["retentionPolicy"] == "90d"
