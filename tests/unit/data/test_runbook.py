"""docs/data-tier.md: what an operator on call would paste is valid, and names what is really there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from causal_ui_gym_constructs.causal_data_tier import Promotion
from causal_ui_gym_constructs.preflight.schemas.validation import schema_problems
from unit.data.data_trees import assembly, documents, one

TEXT = Path(__file__).parents[3].joinpath("docs", "data-tier.md").read_text(encoding="utf-8")
BLOCKS: list[dict[str, Any]] = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)]


@pytest.mark.parametrize("document", BLOCKS, ids=lambda document: document["kind"])
def test_manifests_of_the_runbook_are_valid(document: dict[str, Any]) -> None:
    assert schema_problems(document) == []


def test_the_restore_reads_the_archive_that_the_database_writes() -> None:
    restore, copies = BLOCKS[:2]
    (source,) = restore["spec"]["externalClusters"]
    cluster = one("default", "us", "Cluster", "postgres-cluster")["spec"]
    (writer,) = cluster["plugins"]
    assert source["plugin"]["name"] == writer["name"]
    assert source["plugin"]["parameters"] == writer["parameters"]
    assert restore["spec"]["imageName"] == cluster["imageName"]
    assert restore["spec"]["storage"] == cluster["storage"]
    bucket = copies["spec"]["configuration"]["destinationPath"].removeprefix("s3://").rstrip("/")
    assert ("bucket", "222222222222", bucket) in assembly().names()


def test_velero_restores_from_the_copies_what_the_lost_site_s_velero_wrote() -> None:
    (location,) = [block["spec"] for block in BLOCKS if block["kind"] == "BackupStorageLocation"]
    lost = one("default", "us", "BackupStorageLocation", "default")["spec"]
    here = one("default", "eu", "BackupStorageLocation", "default")["spec"]
    assert location["objectStorage"]["prefix"] == lost["objectStorage"]["prefix"]
    assert ("bucket", "222222222222", location["objectStorage"]["bucket"]) in assembly().names()
    assert (location["provider"], location["config"]["region"]) == (here["provider"], here["config"]["region"])
    assert location["accessMode"] == "ReadOnly", "expired backups of the lost site are not to be deleted from here"


def test_the_restored_cluster_may_talk_and_use_the_archive_s_role() -> None:
    restore = BLOCKS[0]
    associations = [r["Properties"] for _, _, r in assembly().resources("AWS::EKS::PodIdentityAssociation")]
    assert restore["spec"]["serviceAccountName"] in {a["ServiceAccount"] for a in associations}
    selector = one("default", "us", "NetworkPolicy", "postgres-cluster")["spec"]["podSelector"]
    assert "matchLabels" not in selector, (
        "a policy for one cluster by name would leave the restored one without any flow"
    )


def test_every_alert_has_a_line() -> None:
    rules = [d for d in documents()["us"] if d["kind"] == "PrometheusRule"]
    alerts = {rule["alert"] for d in rules for group in d["spec"]["groups"] for rule in group["rules"]}
    table = TEXT.partition("## Alerts")[2]
    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == alerts


def test_every_alarm_on_copies_has_a_line() -> None:
    alarms = {
        r["Properties"]["AlarmName"]
        for stack, _, r in assembly().resources("AWS::CloudWatch::Alarm")
        if "-us-data" in stack
    }
    named = re.findall(r"^\| `<platform>-<site>-(\S+)`", TEXT.replace("<other site>", "eu"), re.MULTILINE)
    buckets = [
        f"causal-ui-gym-us-{name.replace('<bucket>', bucket)}" for name in named for bucket in ("backups", "velero")
    ]
    assert set(buckets) == alarms


def test_the_steps_are_calls_that_exist() -> None:
    steps = set(re.findall(r"Promotion\.(\w+)\(", TEXT))
    assert steps == {"demote", "promote", "fail_over"}
    assert all(callable(getattr(Promotion, step)) for step in steps)
