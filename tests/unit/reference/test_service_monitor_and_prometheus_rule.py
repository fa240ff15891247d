"""Reference row «ServiceMonitor, PrometheusRule»: four alerts kept; error *ratio*, burn rates and a dashboard added."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from causal_ui_gym_constructs.plan.settings import SettingsContract
from reference_platform import ReferencePlatform

SITES = ("us", "eu")
promtool = pytest.mark.skipif(
    shutil.which("promtool") is None, reason="NOT CHECKED: promtool (Debian package prometheus) is missing"
)


def _rule_file(reference_platform: ReferencePlatform, site: str) -> dict[str, Any]:
    return {"groups": reference_platform.document(site, "PrometheusRule", "causal-ui-gym-alerts")["spec"]["groups"]}


def _rules(reference_platform: ReferencePlatform, site: str) -> list[dict[str, Any]]:
    return [rule for group in _rule_file(reference_platform, site)["groups"] for rule in group["rules"]]


@pytest.mark.parametrize("site", SITES)
def test_four_alerts_are_kept_with_their_figures(reference_platform: ReferencePlatform, site: str) -> None:
    alerts = {rule["alert"]: rule for rule in _rules(reference_platform, site) if "alert" in rule}
    kept = {name: (alerts[name]["for"], alerts[name]["labels"]["severity"], alerts[name]["expr"].split("> ")[-1]) for name in
            ("HighErrorRate", "HighLatency", "PodCrashLooping", "GPUUtilizationHigh")}  # fmt: skip
    assert kept == {
        "HighErrorRate": ("5m", "warning", "0.1"),
        "HighLatency": ("5m", "warning", "1.0"),
        "PodCrashLooping": ("5m", "critical", "0"),
        "GPUUtilizationHigh": ("10m", "warning", "90"),
    }
    assert all(rule["labels"]["service"] == "causal-ui-gym" for rule in alerts.values())


@pytest.mark.parametrize("site", SITES)
def test_both_workloads_are_scraped_as_the_reference_scraped_its_one(
    reference_platform: ReferencePlatform, site: str
) -> None:
    for component in ("api", "worker"):
        (endpoint,) = reference_platform.document(site, "ServiceMonitor", f"causal-ui-gym-{component}")["spec"][
            "endpoints"
        ]
        assert endpoint == {"port": "metrics", "path": "/metrics", "interval": "30s", "scrapeTimeout": "10s"}


@pytest.mark.parametrize("site", SITES)
def test_every_series_of_the_service_is_in_its_contract(reference_platform: ReferencePlatform, site: str) -> None:
    """In rules and in the dashboard; what exporters export is named here."""
    exporters = {"kube_pod_container_status_restarts_total", "DCGM_FI_DEV_GPU_UTIL"}
    contract = SettingsContract.backend().metrics
    exported = set(exporters)
    for name, metric in contract.items():
        suffixes = ("_bucket", "_sum", "_count") if metric["type"] == "histogram" else ("",)
        exported |= {name + suffix for suffix in suffixes}
    rules = _rules(reference_platform, site)
    exported |= {rule["record"] for rule in rules if "record" in rule}
    dashboard = reference_platform.document(site, "ConfigMap", "causal-ui-gym-dashboard")
    panels = json.loads(dashboard["data"]["causal-ui-gym.json"])["panels"]
    expressions = [rule["expr"] for rule in rules] + [target["expr"] for panel in panels for target in panel["targets"]]
    named = {name for expr in expressions for name in re.findall(r"([a-zA-Z_:][\w:]{4,})(?=\{|\[| >|$)", expr)}
    assert len(panels) >= 10
    assert "http_requests_total" in named
    assert named - exported == set()


@promtool
def test_rules_are_valid(reference_platform: ReferencePlatform, tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump(_rule_file(reference_platform, "us")))
    done = subprocess.run(
        ["promtool", "check", "rules", str(tmp_path / "rules.yaml")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


API = 'namespace="causal-ui-gym",service="causal-ui-gym-service"'
FAILING = [
    {"series": f'http_requests_total{{{API},status="500"}}', "values": "0+20x120"},
    {"series": f'http_requests_total{{{API},status="200"}}', "values": "0+80x120"},
]
HEALTHY = [
    {"series": f'http_requests_total{{{API},status="500"}}', "values": "0+0x120"},
    {"series": f'http_requests_total{{{API},status="200"}}', "values": "0+100x120"},
]


@promtool
@pytest.mark.parametrize(("series", "fires"), [(FAILING, True), (HEALTHY, False)], ids=["failing", "healthy"])
@pytest.mark.parametrize("alert", ["HighErrorRate", "ErrorBudgetBurn"])
def test_alerts_fire_on_a_bad_series_and_stay_silent_on_a_good_one(
    reference_platform: ReferencePlatform, tmp_path: Path, series: list[dict[str, str]], fires: bool, alert: str
) -> None:
    rules = _rule_file(reference_platform, "us")
    for group in rules["groups"]:
        for rule in group["rules"]:
            rule.pop("annotations", None)
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump(rules))
    expected = {
        "HighErrorRate": [{"service": "causal-ui-gym", "severity": "warning"}],
        "ErrorBudgetBurn": [
            {"service": "causal-ui-gym", "severity": severity, "window": window}
            for severity, window in (("critical", "1h"), ("critical", "6h"), ("warning", "1d"), ("warning", "3d"))
        ],
    }[alert]
    check = {
        "eval_time": "90m",
        "alertname": alert,
        "exp_alerts": [{"exp_labels": labels} for labels in expected] if fires else [],
    }
    test = {
        "rule_files": ["rules.yaml"],
        "evaluation_interval": "1m",
        "tests": [{"interval": "1m", "input_series": series, "alert_rule_test": [check]}],
    }
    (tmp_path / "test.yaml").write_text(yaml.safe_dump(test))
    done = subprocess.run(
        ["promtool", "test", "rules", "test.yaml"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
