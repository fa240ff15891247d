"""Reference row «ServiceMonitor, PrometheusRule»: four alerts kept; error *ratio*, burn rates and a dashboard added.

That they fire, and that every series exists, is asserted in ``tests/proof/signals``.
"""

import json
from typing import Any

import pytest

from reference_platform import ReferencePlatform

SITES = ("us", "eu")


def _rules(reference_platform: ReferencePlatform, site: str) -> list[dict[str, Any]]:
    groups = reference_platform.document(site, "PrometheusRule", "causal-ui-gym-alerts")["spec"]["groups"]
    return [rule for group in groups for rule in group["rules"]]


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
def test_burn_rates_and_a_dashboard_are_added(reference_platform: ReferencePlatform, site: str) -> None:
    rules = _rules(reference_platform, site)
    assert [rule["labels"]["window"] for rule in rules if rule.get("alert") == "ErrorBudgetBurn"] == [
        "1h",
        "6h",
        "1d",
        "3d",
    ]
    dashboard = reference_platform.document(site, "ConfigMap", "causal-ui-gym-dashboard")
    assert len(json.loads(dashboard["data"]["causal-ui-gym.json"])["panels"]) >= 10
