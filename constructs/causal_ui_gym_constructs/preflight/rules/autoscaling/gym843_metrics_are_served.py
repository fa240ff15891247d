"""An HPA asks the metrics API for what it scales by. cpu and memory come from metrics-server; `Pods` and `Object` metrics need an adapter behind
`custom.metrics.k8s.io`, `External` ones an adapter behind `external.metrics.k8s.io`. Without one the metric is unknown, and while any metric is unknown
the HPA takes no pod away. KEDA brings its own adapter, which serves the metrics of its ScaledObjects only: an HPA of your own gets nothing from it.

```yaml
kind: ScaledObject   # asks Prometheus itself, no adapter is needed
spec:
  triggers:
    - type: prometheus
      metadata:
        serverAddress: http://prometheus-operated.monitoring.svc:9090
        query: sum(rate(http_requests_total[1m]))
        threshold: "100"
```

Source: [Support for metrics APIs](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-metrics-apis).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster
from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_API = {"Pods": "custom.metrics.k8s.io", "Object": "custom.metrics.k8s.io", "External": "external.metrics.k8s.io"}

_ADAPTERS = {
    "prometheus-adapter": {"custom.metrics.k8s.io", "external.metrics.k8s.io"},
    "kube-metrics-adapter": {"custom.metrics.k8s.io", "external.metrics.k8s.io"},
    "datadog": {"external.metrics.k8s.io"},
    "datadog-cluster-agent": {"external.metrics.k8s.io"},
    "k8s-cloudwatch-adapter": {"external.metrics.k8s.io"},
    "custom-metrics-stackdriver-adapter": {"custom.metrics.k8s.io", "external.metrics.k8s.io"},
    "azure-k8s-metrics-adapter": {"custom.metrics.k8s.io", "external.metrics.k8s.io"},
}
"""Chart, add-on or Deployment to the APIs that it serves, as each project's README says (2026-11)."""


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        served = _served(cluster)
        for hpa in cluster.of_kind("HorizontalPodAutoscaler"):
            for path, metric in hpa.items("spec.metrics"):
                kind = str(metric.get("type", ""))
                api = _API.get(kind)
                if api is None or api in served or _of_keda(metric):
                    continue
                name = value_at(metric, f"{kind.lower()}.metric.name", "")
                yield Breach(hpa, path, f"it scales by the {kind} metric {name!r}, and nothing here serves {api}")


def _served(cluster: Cluster) -> set[str]:
    names = cluster.installed | {workload.name for workload in cluster.workloads}
    found = {api for name in names for api in _ADAPTERS.get(name, ())}
    return found | {str(document.at("spec.group", "")) for document in cluster.of_kind("APIService")}


def _of_keda(metric: Mapping[str, Any]) -> bool:
    """Whether it is the metric of an HPA that KEDA made."""
    return value_at(metric, 'external.metric.selector.matchLabels["scaledobject.keda.sh/name"]') is not None


RULE = Rule(
    code="GYM843",
    title="Something serves the metrics that an HPA asks for",
    severity=Severity.ERROR,
    why="The metric stays unknown: the HPA does not scale by it, and takes no pod away while it is.",
    remedy="Use a ScaledObject of KEDA with a trigger that reads the source itself, or install an adapter that serves this API.",
    judge=judge,
)
