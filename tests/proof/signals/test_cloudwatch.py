"""Every CloudWatch alarm watches a metric that AWS publishes for a resource that the templates make."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from cloud_assembly import Assembly
from proof.report import TierReport
from proof.signals.cloudwatch_alarms import alarms_of, faults_of_alarm, reviewed_metrics
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("signals")


@pytest.fixture(scope="module")
def assembly(reference_platform: ReferencePlatform) -> Assembly:
    return reference_platform.assembly


def test_every_alarm_watches_what_is_published_and_tells_someone(assembly: Assembly, report: TierReport) -> None:
    alarms = alarms_of(assembly)
    reviewed = reviewed_metrics()
    assert len(alarms) >= 26
    faults = [
        fault for stack, name, alarm in alarms for fault in faults_of_alarm(assembly, stack, name, alarm, reviewed)
    ]
    assert faults == []
    report.count("CloudWatch alarms whose metric exists", tried=len(alarms), passed=len(alarms))


def test_the_reviewed_list_holds_nothing_that_is_not_watched(assembly: Assembly, report: TierReport) -> None:
    watched = {(alarm["Namespace"], alarm["MetricName"]) for _, _, alarm in alarms_of(assembly)}
    assert set(reviewed_metrics()) == watched
    report.count("CloudWatch metrics, each watched", tried=len(watched), passed=len(watched))


def _rename(alarm: dict[str, Any]) -> None:
    alarm["MetricName"] += "z"


def _drop_dimension(alarm: dict[str, Any]) -> None:
    alarm["Dimensions"].pop()


def _point_elsewhere(alarm: dict[str, Any]) -> None:
    for dimension in alarm["Dimensions"]:
        literal = isinstance(dimension["Value"], str)
        dimension["Value"] = "elsewhere" if literal else {"Ref": "Elsewhere"}


def _silence(alarm: dict[str, Any]) -> None:
    alarm["AlarmActions"] = []


@pytest.mark.parametrize("fault", [_rename, _drop_dimension, _point_elsewhere, _silence])
def test_fault_a_wrong_alarm_is_caught(
    assembly: Assembly, report: TierReport, fault: Callable[[dict[str, Any]], None]
) -> None:
    alarms = copy.deepcopy(alarms_of(assembly))
    reviewed = reviewed_metrics()
    for stack, name, alarm in alarms:
        fault(alarm)
        assert list(faults_of_alarm(assembly, stack, name, alarm, reviewed)), f"{stack}/{name}"
    report.count(f"fault: {fault.__name__.strip('_').replace('_', ' ')}", tried=len(alarms), passed=len(alarms))
