"""The Grafana dashboard of a service: what scaling and on-call look at, on one page."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from .rules import error_ratio, latency_quantile, selector, worker_selector


@dataclass(frozen=True, slots=True)
class _Panel:
    title: str
    unit: str
    queries: tuple[tuple[str, str], ...]
    """Expression and legend."""
    series: frozenset[str]
    """Series of the service that it needs; without them in the contract there is no such panel."""


def dashboard(scope: Construct, plan: ComputePlan) -> k8s.KubeConfigMap:
    """A ConfigMap that Grafana's sidecar loads.

    Source: https://github.com/grafana/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
    """
    name = f"{plan.service}-dashboard"
    return k8s.KubeConfigMap(
        scope,
        "Dashboard",
        metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace, labels={"grafana_dashboard": "1"}),
        data={f"{plan.service}.json": json.dumps(_model(plan), indent=1)},
    )


def _panels(plan: ComputePlan) -> list[_Panel]:
    api, worker = selector(plan), worker_selector(plan)

    def panel(title: str, unit: str, *queries: tuple[str, str], of: str = "") -> _Panel:
        return _Panel(title, unit, queries, frozenset(of.split()))

    return [
        panel(
            "Requests by version",
            "reqps",
            (f"sum by (version) (rate(http_requests_total{{{api}}}[5m]))", "{{version}}"),
            of="http_requests_total",
        ),
        panel("Server errors", "percentunit", (error_ratio(plan, "5m"), "errors"), of="http_requests_total"),
        panel(
            "Latency",
            "s",
            *((latency_quantile(plan, quantile), f"p{quantile * 100:.0f}") for quantile in (0.5, 0.95, 0.99)),
            of="http_request_duration_seconds",
        ),
        panel(
            "In flight", "short", (f"sum(http_requests_in_flight{{{api}}})", "requests"), of="http_requests_in_flight"
        ),
        panel("Jobs waiting", "short", (f"max(queue_depth{{{worker}}})", "jobs"), of="queue_depth"),
        panel(
            "Age of the oldest job",
            "s",
            (f"max(queue_oldest_age_seconds{{{worker}}})", "age"),
            of="queue_oldest_age_seconds",
        ),
        panel(
            "Jobs ended",
            "short",
            (f"sum by (outcome) (rate(jobs_total{{{worker}}}[5m]))", "{{outcome}}"),
            of="jobs_total",
        ),
        panel(
            "Queries per device call",
            "short",
            (f"sum(rate(batch_size_sum{{{api}}}[5m])) / sum(rate(batch_size_count{{{api}}}[5m]))", "mean"),
            of="batch_size",
        ),
        panel(
            "XLA compilations",
            "short",
            (f"sum by (pod) (increase(jax_compilations_total{{{api}}}[1h]))", "{{pod}}"),
            of="jax_compilations_total",
        ),
        panel(
            "Cache hits",
            "percentunit",
            (
                f"sum(rate(cache_hits_total{{{api}}}[5m])) / "
                f"(sum(rate(cache_hits_total{{{api}}}[5m])) + sum(rate(cache_misses_total{{{api}}}[5m])))",
                "hits",
            ),
            of="cache_hits_total cache_misses_total",
        ),
        panel(
            "Device memory",
            "bytes",
            (f'sum by (pod, kind) (device_memory_bytes{{namespace="{plan.namespace}"}})', "{{pod}} {{kind}}"),
            of="device_memory_bytes",
        ),
        panel("GPU utilization", "percent", ("DCGM_FI_DEV_GPU_UTIL", "{{Hostname}} {{gpu}}")),
    ]


def _model(plan: ComputePlan) -> dict[str, Any]:
    panels = [panel for panel in _panels(plan) if panel.series <= set(plan.contract.metrics)]
    return {
        "uid": plan.service,
        "title": plan.service,
        "tags": [plan.names.platform],
        "timezone": "utc",
        "refresh": "30s",
        "time": {"from": "now-6h", "to": "now"},
        "schemaVersion": 39,
        "templating": {
            "list": [{"name": "datasource", "type": "datasource", "query": "prometheus", "label": "Data source"}]
        },
        "panels": [
            {
                "id": index + 1,
                "type": "timeseries",
                "title": panel.title,
                "datasource": {"type": "prometheus", "uid": "${datasource}"},
                "gridPos": {"x": 8 * (index % 3), "y": 8 * (index // 3), "w": 8, "h": 8},
                "fieldConfig": {"defaults": {"unit": panel.unit, "min": 0}, "overrides": []},
                "targets": [
                    {"refId": chr(ord("A") + number), "expr": expr, "legendFormat": legend}
                    for number, (expr, legend) in enumerate(panel.queries)
                ],
            }
            for index, panel in enumerate(panels)
        ],
    }
