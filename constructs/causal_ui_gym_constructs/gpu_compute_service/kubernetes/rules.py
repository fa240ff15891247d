"""Recording and alerting rules. Each rule names series that the service's contract, or an exporter that the platform deploys, exports."""

from __future__ import annotations

from dataclasses import dataclass, field

import cdk8s
from constructs import Construct

from ...imports import monitoring_coreos_com as monitoring
from ...plan.compute import ComputePlan
from ...plan.objectives import BURN_RATES, Objectives

WINDOWS = ("5m", "30m", "1h", "2h", "6h", "1d", "3d")


@dataclass(frozen=True, slots=True)
class _Alert:
    name: str
    expr: str
    duration: str
    severity: str
    summary: str
    description: str
    series: frozenset[str] = field(default_factory=frozenset)
    """Series of the service that the expression needs; without them in the contract there is no such alert."""


def rules(scope: Construct, plan: ComputePlan, objectives: Objectives) -> monitoring.PrometheusRule:
    """Alerts of the service and the burn of its error budget."""
    groups = [
        monitoring.PrometheusRuleSpecGroups(
            name=f"{plan.service}.alerts",
            rules=[
                _alert_rule(plan, alert)
                for alert in _alerts(plan, objectives)
                if alert.series <= set(plan.contract.metrics)
            ],
        )
    ]
    if "http_requests_total" in plan.contract.metrics:
        groups.append(
            monitoring.PrometheusRuleSpecGroups(name=f"{plan.service}.objectives", rules=_burn(plan, objectives))
        )
    return monitoring.PrometheusRule(
        scope,
        "Rules",
        metadata=cdk8s.ApiObjectMetadata(name=f"{plan.service}-alerts", namespace=plan.namespace),
        spec=monitoring.PrometheusRuleSpec(groups=groups),
    )


def selector(plan: ComputePlan) -> str:
    """Label matchers of the API's own series, as the ServiceMonitor labels them."""
    return f'namespace="{plan.namespace}",service="{plan.api_service}"'


def worker_selector(plan: ComputePlan) -> str:
    """Label matchers of the workers' series."""
    return f'namespace="{plan.namespace}",service="{plan.worker_service}"'


def error_ratio(plan: ComputePlan, window: str) -> str:
    """Share of requests that ended in a server error. A service without requests has no ratio, and so no alert."""
    matchers = selector(plan)
    return (
        f'sum(rate(http_requests_total{{{matchers},status=~"5.."}}[{window}]))\n'
        f"/\nsum(rate(http_requests_total{{{matchers}}}[{window}]))"
    )


def latency_quantile(plan: ComputePlan, quantile: float) -> str:
    """Quantile of the time to answer, over 5 minutes."""
    buckets = f"http_request_duration_seconds_bucket{{{selector(plan)}}}"
    return f"histogram_quantile({quantile}, sum by (le) (rate({buckets}[5m])))"


def _alerts(plan: ComputePlan, objectives: Objectives) -> list[_Alert]:
    pods = f'namespace="{plan.namespace}",pod=~"{plan.service}-(api|worker)-.*"'
    return [
        _Alert(
            "HighErrorRate",
            f"{error_ratio(plan, '5m')}\n> {objectives.error_percent / 100}",
            "5m",
            "warning",
            "High error rate",
            "{{ $value | humanizePercentage }} of requests end in a server error.",
            frozenset({"http_requests_total"}),
        ),
        _Alert(
            "HighLatency",
            f"{latency_quantile(plan, 0.95)} > {objectives.latency_seconds}",
            "5m",
            "warning",
            "High latency",
            "95th percentile latency is {{ $value | humanizeDuration }}.",
            frozenset({"http_request_duration_seconds"}),
        ),
        _Alert(
            "PodCrashLooping",
            f"increase(kube_pod_container_status_restarts_total{{{pods}}}[15m]) > 0",
            "5m",
            "critical",
            "Pod is crash looping",
            "Container {{ $labels.container }} of pod {{ $labels.pod }} restarts again and again.",
        ),
        _Alert(
            "GPUUtilizationHigh",
            f"DCGM_FI_DEV_GPU_UTIL > {objectives.gpu_utilization_percent}",
            "10m",
            "warning",
            "High GPU utilization",
            "GPU {{ $labels.gpu }} of {{ $labels.Hostname }} is {{ $value }} % busy.",
        ),
        _Alert(
            "JobsWaitTooLong",
            f"max(queue_oldest_age_seconds{{{worker_selector(plan)}}}) > {objectives.queue_age_seconds}",
            "5m",
            "warning",
            "Jobs wait too long",
            "The oldest job has waited {{ $value | humanizeDuration }}: workers are too few, or stuck.",
            frozenset({"queue_oldest_age_seconds"}),
        ),
    ]


def _alert_rule(plan: ComputePlan, alert: _Alert) -> monitoring.PrometheusRuleSpecGroupsRules:
    return monitoring.PrometheusRuleSpecGroupsRules(
        alert=alert.name,
        expr=monitoring.PrometheusRuleSpecGroupsRulesExpr.from_string(alert.expr),
        for_=alert.duration,
        labels={"severity": alert.severity, "service": plan.service},
        annotations={"summary": alert.summary, "description": alert.description},
    )


def _burn(plan: ComputePlan, objectives: Objectives) -> list[monitoring.PrometheusRuleSpecGroupsRules]:
    recorded = [
        monitoring.PrometheusRuleSpecGroupsRules(
            record=_ratio_name(window),
            expr=monitoring.PrometheusRuleSpecGroupsRulesExpr.from_string(error_ratio(plan, window)),
            labels={"service": plan.service},
        )
        for window in WINDOWS
    ]
    matcher = f'{{service="{plan.service}"}}'
    budget = objectives.error_budget
    alerts = [
        monitoring.PrometheusRuleSpecGroupsRules(
            alert="ErrorBudgetBurn",
            expr=monitoring.PrometheusRuleSpecGroupsRulesExpr.from_string(
                f"{_ratio_name(rate.long)}{matcher} > {rate.factor} * {budget}\n"
                f"and\n{_ratio_name(rate.short)}{matcher} > {rate.factor} * {budget}"
            ),
            labels={"severity": rate.severity, "service": plan.service, "window": rate.long},
            annotations={
                "summary": f"Error budget burns {rate.factor} times too fast",
                "description": (
                    f"{{{{ $value | humanizePercentage }}}} of requests fail over {rate.long}; "
                    f"the objective is {objectives.availability_percent} % over 30 days."
                ),
            },
        )
        for rate in BURN_RATES
    ]
    return recorded + alerts


def _ratio_name(window: str) -> str:
    return f"service:http_request_errors:ratio_rate{window}"
