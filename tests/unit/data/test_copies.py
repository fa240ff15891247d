"""Copies of the backups: to another account and region, by roles that may, and not unseen when they fail."""

from __future__ import annotations

import json

import pytest

from unit.data.data_trees import assembly, deployed_before, own, properties, statements


def test_the_archive_is_copied_to_the_other_account_under_its_key() -> None:
    bucket = properties("default", "us-data", "AWS::S3::Bucket", BucketName="causal-ui-gym-us-backups-111111111111")
    (rule,) = bucket["ReplicationConfiguration"]["Rules"]
    assert rule["Status"] == "Enabled"
    assert rule["SourceSelectionCriteria"] == {"SseKmsEncryptedObjects": {"Status": "Enabled"}}
    assert rule["Destination"]["Account"] == "222222222222"
    assert rule["Destination"]["EncryptionConfiguration"] == {
        "ReplicaKmsKeyID": "arn:aws:kms:eu-west-1:222222222222:alias/causal-ui-gym-eu-backup-copies"
    }
    name = rule["Destination"]["Bucket"].removeprefix("arn:aws:s3:::")
    assert ("bucket", "222222222222", name) in assembly().names()


@pytest.mark.parametrize(("site", "other"), [("us", "eu"), ("eu", "us")])
@pytest.mark.parametrize("variant", ["default", "promoted", "managed"])
def test_every_bucket_of_backups_is_copied_to_the_other_region_by_a_role_that_may(
    variant: str, site: str, other: str
) -> None:
    account = {"default": "222222222222", "promoted": "222222222222", "managed": "111111111111"}[variant]
    accounts = {"us": "111111111111", "eu": account}
    copies = f"arn:aws:s3:::causal-ui-gym-{other}-backup-copies-{accounts[other]}"
    policies = [r["Properties"] for stack, _, r in own(variant, "AWS::IAM::Policy") if f"-{site}-data" in stack]
    (policy,) = [p["PolicyDocument"] for p in policies if "CopiesRole" in p["PolicyName"]]
    (read,) = statements(policy, "s3:GetObjectVersionForReplication")
    found = set()
    for stack, _, resource in own(variant, "AWS::S3::Bucket"):
        if f"-{site}-data" not in stack:
            continue
        bucket = resource["Properties"]
        (rule,) = bucket["ReplicationConfiguration"]["Rules"]
        assert rule["Destination"]["Bucket"] == copies
        across = accounts[site] != accounts[other]
        assert ("AccessControlTranslation" in rule["Destination"]) is across, "S3 takes it across accounts alone"
        assert f"arn:aws:s3:::{bucket['BucketName']}/*" in str(read["Resource"])
        found.add((bucket["BucketName"].removesuffix(f"-{accounts[site]}").rpartition("-")[2], rule["Status"]))
    writer = "eu" if variant == "promoted" else "us"
    archive = {("backups", "Enabled" if site == writer else "Disabled")} if variant != "managed" else set()
    assert found == {("velero", "Enabled")} | archive


@pytest.mark.parametrize(("role", "folder"), [("PostgresRole", "postgres-us"), ("VeleroRole", "velero-us")])
def test_a_pod_reads_its_own_kind_of_copies_alone(role: str, folder: str) -> None:
    """Velero's copies hold Secrets, the archive's every row."""
    policies = [r["Properties"] for stack, _, r in own("default", "AWS::IAM::Policy") if "-eu-data" in stack]
    (policy,) = [p["PolicyDocument"] for p in policies if role in p["PolicyName"]]
    resources = [
        resource
        for statement in statements(policy, "s3:GetObject")
        for resource in (statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]])
        if "backup-copies" in str(resource)
    ]
    assert resources == [f"arn:aws:s3:::causal-ui-gym-eu-backup-copies-222222222222/{folder}/*"]


@pytest.mark.parametrize(("site", "other"), [("us", "eu"), ("eu", "us")])
def test_a_copy_that_fails_or_is_late_is_told_to_the_site_s_topic(site: str, other: str) -> None:
    buckets = [r["Properties"] for stack, _, r in own("default", "AWS::S3::Bucket") if f"-{site}-data" in stack]
    copied = {
        (bucket["BucketName"], rule["Destination"]["Bucket"].removeprefix("arn:aws:s3:::"), rule["Id"])
        for bucket in buckets
        for rule in bucket.get("ReplicationConfiguration", {}).get("Rules", ())
    }
    assert {rule for _, _, rule in copied} == {other}
    watched: dict[str, set[tuple[str, ...]]] = {}
    for stack, _, resource in own("default", "AWS::CloudWatch::Alarm"):
        if f"-{site}-" not in stack:
            continue
        alarm = resource["Properties"]
        of = {dimension["Name"]: dimension["Value"] for dimension in alarm["Dimensions"]}
        key = (of.pop("SourceBucket"), of.pop("DestinationBucket"), of.pop("RuleId"))
        assert not of
        watched.setdefault(f"{alarm['MetricName']} > {alarm['Threshold']}", set()).add(key)
        assert alarm["Namespace"] == "AWS/S3"
        assert alarm["AlarmName"].startswith(f"causal-ui-gym-{site}-")
        assert alarm["TreatMissingData"] == "notBreaching", "a rule that is switched off has no metrics"
        assert "AlarmsTopic" in json.dumps(alarm["AlarmActions"])
    assert watched == {"OperationsFailedReplication > 0": copied, "ReplicationLatency > 900": copied}


def test_s3_may_take_on_the_copying_role_without_naming_a_bucket() -> None:
    """A condition on a key that the caller does not send is false, and then nothing is ever copied."""
    role = properties("default", "us-data", "AWS::IAM::Role", RoleName="causal-ui-gym-us-backup-copies")
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Condition"] == {"StringEquals": {"aws:SourceAccount": "111111111111"}}


def test_copies_are_there_before_the_archive_that_is_replicated_to_them() -> None:
    """S3 refuses a replication rule whose destination is missing; the primary is deployed first."""
    assert "causal-ui-gym-eu-recovery" in deployed_before("causal-ui-gym-us-data")
    assert "causal-ui-gym-us-recovery" in deployed_before("causal-ui-gym-eu-data")
    assert "causal-ui-gym-us-data" in deployed_before("causal-ui-gym-eu-data")
