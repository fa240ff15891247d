"""Judges the alarms of the templates: metrics that AWS publishes, of resources that the templates make, told to someone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from cloud_assembly import Assembly

REVIEWED = Path(__file__).parent / "cloudwatch" / "alarms.yaml"
ALARM = "AWS::CloudWatch::Alarm"


def reviewed_metrics() -> dict[tuple[str, str], frozenset[str]]:
    """Dimensions by namespace and name of every metric that was reviewed."""
    listed = yaml.safe_load(REVIEWED.read_text())
    return {
        (namespace, name): frozenset(dimensions)
        for namespace, entry in listed.items()
        for name, dimensions in entry["metrics"].items()
    }


def alarms_of(assembly: Assembly) -> list[tuple[str, str, dict[str, Any]]]:
    """Stack, logical id and properties of every alarm; dashboards would need a reading of their own, and there are none."""
    assert not list(assembly.resources("AWS::CloudWatch::Dashboard"))
    return [(stack, name, resource["Properties"]) for stack, name, resource in assembly.resources(ALARM)]


def faults_of_alarm(
    assembly: Assembly,
    stack: str,
    name: str,
    alarm: Mapping[str, Any],
    reviewed: Mapping[tuple[str, str], frozenset[str]],
) -> Iterator[str]:
    """Why an alarm would never leave INSUFFICIENT_DATA, or would tell no one."""
    where = f"{stack}/{name}"
    metric = (alarm.get("Namespace", ""), alarm.get("MetricName", ""))
    if metric not in reviewed:
        yield f"{where}: {' '.join(metric)} is not in the reviewed list"
        return
    dimensions = {entry["Name"]: entry["Value"] for entry in alarm["Dimensions"]}
    if set(dimensions) != reviewed[metric]:
        yield f"{where}: {metric[1]} is published by {sorted(reviewed[metric])}, the alarm names {sorted(dimensions)}"
    resources = assembly.stacks[stack]["Resources"]
    for reference in _references(dimensions):
        if reference not in resources:
            yield f"{where}: {reference} is not made by this stack"
    if metric[0] == "AWS/S3" and not _is_measured(assembly, stack, dimensions):
        yield f"{where}: no replication rule {dimensions.get('RuleId')} of {dimensions.get('SourceBucket')} publishes metrics"
    if metric[0] == "AWS/EKS" and dimensions.get("ClusterName") not in _names(
        assembly, stack, "AWS::EKS::Cluster", "Name"
    ):
        yield f"{where}: no cluster {dimensions.get('ClusterName')}"
    if not alarm.get("AlarmActions"):
        yield f"{where} tells no one"


def _references(value: Any) -> Iterator[str]:
    """Logical ids that a value mentions."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "Ref" and not inner.startswith("AWS::"):
                yield inner
            elif key == "Fn::GetAtt":
                yield inner[0]
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _is_measured(assembly: Assembly, stack: str, dimensions: Mapping[str, Any]) -> bool:
    """Whether a bucket of the account replicates by that rule to that bucket, with metrics."""
    for owner, _, resource in assembly.resources("AWS::S3::Bucket", assembly.environments[stack][0]):
        properties = resource["Properties"]
        if assembly.text(owner, properties.get("BucketName", "")) != dimensions.get("SourceBucket"):
            continue
        for rule in properties.get("ReplicationConfiguration", {}).get("Rules", ()):
            target = str(rule["Destination"]["Bucket"]).rpartition(":")[2]
            measured = rule["Destination"].get("Metrics", {}).get("Status") == "Enabled"
            if (rule.get("Id"), target) == (dimensions.get("RuleId"), dimensions.get("DestinationBucket")) and measured:
                return True
    return False


def _names(assembly: Assembly, stack: str, kind: str, name_property: str) -> set[str]:
    account = assembly.environments[stack][0]
    return {resource["Properties"][name_property] for _, _, resource in assembly.resources(kind, account)}
