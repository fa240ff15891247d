"""Every series that a rule, a scaler or a dashboard names is exported by something that the platform deploys and scrapes."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from proof.report import TierReport
from proof.signals.conftest import Live
from proof.signals.expressions import Expression, expressions_of
from proof.signals.judging import Known, faults_of, named_series
from proof.signals.promtool import groups_of, rules_in
from proof.signals.reviewed import faults_of_deployment, reviewed_exporters
from proof.signals.scraping import targets_of
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("signals")
SITES = ("us", "eu")
Documents = list[dict[str, Any]]


@dataclass(frozen=True)
class Site:
    """A site as rendered, and what exists there."""

    documents: Documents
    expressions: list[Expression]
    known: Known
    applications: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def sites(reference_platform: ReferencePlatform, live: Live) -> dict[str, Site]:
    return {site: _site(reference_platform, live, site) for site in SITES}


def _site(reference_platform: ReferencePlatform, live: Live, site: str) -> Site:
    documents = reference_platform.documents(site)
    recorded = {
        rule["record"]: frozenset(rule.get("labels", {})) for rule in rules_in(groups_of(documents)) if "record" in rule
    }
    known = Known(live, targets_of(documents), recorded, reviewed_exporters(documents))
    return Site(documents, expressions_of(documents), known, _applications(reference_platform, site))


def _applications(reference_platform: ReferencePlatform, site: str) -> dict[str, dict[str, Any]]:
    """Operators of a site by chart, as the ApplicationSet of the hub installs them."""
    (found,) = [d for d in reference_platform.documents("hub") if d["kind"] == "ApplicationSet"]
    elements = [element for generator in found["spec"]["generators"] for element in generator["list"]["elements"]]
    return {e["source"]["chart"]: e for e in elements if e["site"] == site and "chart" in e["source"]}


@pytest.mark.parametrize("site", SITES)
def test_every_series_is_exported_and_scraped_with_the_labels_that_are_asked_for(
    sites: dict[str, Site], report: TierReport, site: str
) -> None:
    here = sites[site]
    assert len(here.expressions) >= 37
    assert [fault for one in here.expressions for fault in faults_of(one, here.known)] == []
    count = len(here.expressions)
    report.count(f"expressions whose series and labels exist, {site}", tried=count, passed=count)


@pytest.mark.parametrize("site", SITES)
def test_every_exporter_of_the_reviewed_lists_is_deployed_and_scraped(
    sites: dict[str, Site], report: TierReport, site: str
) -> None:
    here = sites[site]
    faults = [f for e in here.known.exporters for f in faults_of_deployment(e, here.documents, here.applications)]
    assert faults == []
    count = len(here.known.exporters)
    report.count(f"exporters of others, deployed and scraped as reviewed, {site}", tried=count, passed=count)


def test_the_reviewed_lists_hold_nothing_that_is_not_named(sites: dict[str, Site], report: TierReport) -> None:
    named = named_series([one for site in sites.values() for one in site.expressions])
    exporters = sites["us"].known.exporters
    listed = [series for exporter in exporters for series in exporter.series]
    assert set(listed) - named == set()
    assert len(set(listed)) == len(listed)
    assert all(exporter.source.startswith("https://") for exporter in exporters)
    report.count("series of exporters of others, each named and listed once", tried=len(listed), passed=len(listed))


@pytest.mark.parametrize("site", SITES)
def test_every_pod_of_the_service_is_scraped_once(sites: dict[str, Site], site: str) -> None:
    workloads = [target.workload for target in sites[site].known.targets]
    assert sorted(workloads) == ["causal-ui-gym-api-canary", "causal-ui-gym-api-stable", "causal-ui-gym-worker"]


@pytest.mark.parametrize("site", SITES)
def test_prometheus_takes_the_rules_and_monitors_of_every_namespace(sites: dict[str, Site], site: str) -> None:
    values = sites[site].applications["kube-prometheus-stack"]["source"]["helm"]["valuesObject"]
    spec = values["prometheus"]["prometheusSpec"]
    for kind in ("rule", "serviceMonitor", "podMonitor"):
        assert spec[f"{kind}SelectorNilUsesHelmValues"] is False
        assert f"{kind}NamespaceSelector" not in spec
    assert values["grafana"]["sidecar"]["dashboards"]["label"] == "grafana_dashboard"


@pytest.mark.parametrize("site", SITES)
def test_scalers_without_an_expression_ask_for_what_is_there(
    sites: dict[str, Site], reference_platform: ReferencePlatform, report: TierReport, site: str
) -> None:
    """CPU and memory come from metrics-server, queue lengths from a queue of the site."""
    assembly = reference_platform.assembly
    addons = {
        r["Properties"]["AddonName"] for s, _, r in assembly.resources("AWS::EKS::Addon") if assembly.sites[s] == site
    }
    queues = {
        (assembly.environments[s], r["Properties"]["QueueName"]) for s, _, r in assembly.resources("AWS::SQS::Queue")
    }
    asked = [(t, d) for d in sites[site].documents if d["kind"] == "ScaledObject" for t in d["spec"]["triggers"]]
    for trigger, document in asked:
        if trigger["type"] in ("cpu", "memory"):
            assert "metrics-server" in addons, document["metadata"]["name"]
        elif trigger["type"] == "aws-sqs-queue":
            _, _, host, account, name = trigger["metadata"]["queueURL"].split("/")
            assert ((account, trigger["metadata"]["awsRegion"]), name) in queues
            assert trigger["metadata"]["awsRegion"] == host.split(".")[1]
        else:
            assert trigger["type"] == "prometheus", trigger
    autoscalers = [d for d in sites[site].documents if d["kind"] == "HorizontalPodAutoscaler"]
    assert {metric["type"] for d in autoscalers for metric in d["spec"]["metrics"]} == {"Resource"}
    report.count(f"triggers of scalers whose source exists, {site}", tried=len(asked), passed=len(asked))


def test_fault_a_series_that_is_renamed_is_caught_in_every_expression(
    sites: dict[str, Site], report: TierReport
) -> None:
    here = sites["us"]
    tried = 0
    for expression in here.expressions:
        for series in named_series([expression]):
            renamed = Expression(expression.where, expression.text.replace(series, series + "z"))
            assert faults_of(renamed, here.known), renamed
            tried += 1
    report.count("fault: a series is renamed", tried=tried, passed=tried)


def test_fault_a_label_that_does_not_exist_is_caught_in_every_expression(
    sites: dict[str, Site], report: TierReport
) -> None:
    here = sites["us"]
    with_labels = [one for one in here.expressions if "{" in one.text]
    for expression in with_labels:
        wrong = Expression(expression.where, expression.text.replace("{", '{nowhere="x",', 1))
        assert any("has no label nowhere" in fault for fault in faults_of(wrong, here.known)), wrong
    report.count("fault: a label that no series has", tried=len(with_labels), passed=len(with_labels))


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ('service="causal-ui-gym-service"', 'service="causal-ui-gym"', "no target has"),
        ('namespace="causal-ui-gym"', 'namespace="default"', "no target has"),
        ("causal-ui-gym-api-stable-", "causal-ui-gym-stable-", "no target has"),
        ("postgres-cluster-.*", "postgres-primary-.*", "no target has"),
        ("[1m]", "[45s]", "holds one sample"),
        ("by (outcome)", "by (result)", "has no label result"),
        (
            'jobs_total{namespace="causal-ui-gym",service="causal-ui-gym-worker-metrics"',
            'jobs_total{namespace="causal-ui-gym",service="causal-ui-gym-service"',
            "no target has",
        ),
    ],
)
def test_fault_a_selector_that_no_target_satisfies_is_caught(
    sites: dict[str, Site], report: TierReport, old: str, new: str, finding: str
) -> None:
    here = sites["us"]
    changed = [replace(e, text=e.text.replace(old, new)) for e in here.expressions if old in e.text]
    assert changed, f"nothing says {old} any more"
    for expression in changed:
        assert any(finding in fault for fault in faults_of(expression, here.known)), expression
    report.count_one("fault: a selector that no target satisfies")


def _without(kind: str, name: str) -> Callable[[Documents], Documents]:
    return lambda documents: [d for d in documents if (d["kind"], d["metadata"]["name"]) != (kind, name)]


def _with_relabeling(documents: Documents) -> Documents:
    for document in documents:
        if document["kind"] == "ServiceMonitor":
            document["spec"]["endpoints"][0]["metricRelabelings"] = [{"action": "drop", "regex": "http_.*"}]
    return documents


def _with_other_selector(documents: Documents) -> Documents:
    for document in documents:
        if document["kind"] == "PodMonitor":
            document["spec"]["selector"]["matchLabels"] = {"app": "elsewhere"}
    return documents


@pytest.mark.parametrize(
    "change",
    [
        _without("ServiceMonitor", "causal-ui-gym-api"),
        _without("ServiceMonitor", "causal-ui-gym-worker"),
        _without("Service", "causal-ui-gym-worker-metrics"),
        _without("PodMonitor", "postgres-cluster"),
        _without("PodMonitor", "redis-cluster"),
        _with_relabeling,
        _with_other_selector,
    ],
    ids=["api monitor", "worker monitor", "worker service", "postgres monitor", "redis monitor", "drop", "selector"],
)
def test_fault_what_is_not_scraped_is_caught(
    sites: dict[str, Site], report: TierReport, change: Callable[[Documents], Documents]
) -> None:
    here = sites["us"]
    documents = change(copy.deepcopy(here.documents))
    known = replace(here.known, targets=targets_of(documents))
    faults = [fault for one in here.expressions for fault in faults_of(one, known)]
    faults += [f for e in known.exporters for f in faults_of_deployment(e, documents, here.applications)]
    assert faults
    report.count_one("fault: what is named is not scraped")


def test_fault_an_operator_that_is_removed_or_another_version_is_caught(
    sites: dict[str, Site], report: TierReport
) -> None:
    here = sites["us"]
    charts = {e.deployed_by["operator"]["chart"] for e in here.known.exporters if "operator" in e.deployed_by}
    for chart in charts:
        absent = {name: application for name, application in here.applications.items() if name != chart}
        other = copy.deepcopy(here.applications)
        other[chart]["source"]["targetRevision"] = "0.0.1"
        for applications in (absent, other):
            assert any(
                fault for e in here.known.exporters for fault in faults_of_deployment(e, here.documents, applications)
            )
    report.count("fault: an operator is removed, or of another version", tried=2 * len(charts), passed=2 * len(charts))


def test_what_is_left_out(report: TierReport) -> None:
    report.real |= {
        "promtool": "2.42",
        "promql-parser": "0.12",
        "live metrics": "an API and a worker, after a query and a job",
    }
    report.leave_out(
        "/metrics of other projects' exporters", "reviewed lists stand for them, with a source for each series"
    )
    report.leave_out(
        "rules and dashboards of operators' charts", "they are inside the charts, which are not rendered here"
    )
