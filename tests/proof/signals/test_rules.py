"""Every rule is valid, every alert fires on a bad series and stays silent on a good one, every recording holds what it says.

The series stand in ``alerts/``, a file for each alert, in promtool's own format.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from proof.report import TierReport
from proof.signals import promtool
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("signals")
SITES = ("us", "eu")
CASES = {
    path.stem: yaml.safe_load(path.read_text())["tests"] for path in (Path(__file__).parent / "alerts").glob("*.yaml")
}
WINDOWS = ("5m", "30m", "1h", "2h", "6h", "1d", "3d")
NEVER, ALWAYS = "vector(0) > 1", "vector(1)"


def _rules(reference_platform: ReferencePlatform, site: str) -> dict[str, Any]:
    return promtool.groups_of(reference_platform.documents(site))


def _without_others(rules: dict[str, Any], alert: str) -> dict[str, Any]:
    """The rules less the other alerts: a run then evaluates what it asks for."""
    for group in rules["groups"]:
        group["rules"] = [rule for rule in group["rules"] if rule.get("alert", alert) == alert]
    return rules


@pytest.mark.parametrize("site", SITES)
def test_rules_are_valid(reference_platform: ReferencePlatform, report: TierReport, tmp_path: Path, site: str) -> None:
    rules = _rules(reference_platform, site)
    done = promtool.check(rules, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    count = len(list(promtool.rules_in(rules)))
    report.count(f"rules that promtool checks, {site}", tried=count, passed=count)


@pytest.mark.parametrize("site", SITES)
def test_every_alert_has_series_on_which_it_fires_and_on_which_it_is_silent(
    reference_platform: ReferencePlatform, site: str
) -> None:
    alerts = {rule["alert"] for rule in promtool.rules_in(_rules(reference_platform, site)) if "alert" in rule}
    assert alerts == set(CASES)
    for alert, tests in CASES.items():
        checks = [check for one in tests for check in one["alert_rule_test"]]
        assert {check["alertname"] for check in checks} == {alert}
        assert {bool(check["exp_alerts"]) for check in checks} == {True, False}, alert


@pytest.mark.parametrize("site", SITES)
def test_alerts_fire_on_bad_series_and_are_silent_on_good_ones(
    reference_platform: ReferencePlatform, report: TierReport, tmp_path: Path, site: str
) -> None:
    tests = [one for tests in CASES.values() for one in tests]
    done = promtool.test(_rules(reference_platform, site), tests, tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    report.count(f"series on which alerts fire or are silent, {site}", tried=len(tests), passed=len(tests))


@pytest.mark.parametrize("alert", sorted(CASES))
def test_fault_a_threshold_that_is_never_or_always_reached_is_caught(
    reference_platform: ReferencePlatform, report: TierReport, tmp_path: Path, alert: str
) -> None:
    for expression, expected in ((NEVER, "got:[]"), (ALWAYS, "exp:[]")):
        rules = _without_others(_rules(reference_platform, "us"), alert)
        for rule in promtool.rules_in(rules):
            if "alert" in rule:
                rule["expr"] = expression
        done = promtool.test(rules, CASES[alert], tmp_path)
        assert done.returncode == 1
        assert expected in (done.stdout + done.stderr).replace("\n", "").replace(" ", "")
    report.count_one("fault: an alert that never fires, and one that always does")


@pytest.mark.parametrize("site", SITES)
def test_recordings_hold_the_share_of_failed_requests_of_their_window(
    reference_platform: ReferencePlatform, report: TierReport, tmp_path: Path, site: str
) -> None:
    rules = _rules(reference_platform, site)
    recorded = {rule["record"] for rule in promtool.rules_in(rules) if "record" in rule}
    assert recorded == {f"service:http_request_errors:ratio_rate{window}" for window in WINDOWS}
    api = 'namespace="causal-ui-gym",service="causal-ui-gym-service"'
    # A quarter of the requests fails in the last ten minutes, and none before.
    series = [
        {"series": f'http_requests_total{{{api},status="503"}}', "values": "0x110 25+25x20"},
        {"series": f'http_requests_total{{{api},status="200"}}', "values": "0+75x130"},
        {"series": 'http_requests_total{namespace="other",service="other",status="500"}', "values": "0+500x130"},
    ]
    checks = []
    for window in WINDOWS:
        name = f"service:http_request_errors:ratio_rate{window}"
        checks.append(
            {"expr": f"{name} > bool 0.2", "eval_time": "120m", "exp_samples": [_sample(int(window == "5m"))]}
        )
        checks.append({"expr": f"{name} > bool 0.01", "eval_time": "120m", "exp_samples": [_sample(1)]})
        checks.append({"expr": f"{name} > bool 0", "eval_time": "100m", "exp_samples": [_sample(0)]})
    done = promtool.test(rules, [{"interval": "1m", "input_series": series, "promql_expr_test": checks}], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    report.count(f"recorded windows, {site}", tried=len(WINDOWS), passed=len(WINDOWS))


def _sample(value: int) -> dict[str, Any]:
    return {"labels": '{service="causal-ui-gym"}', "value": value}
