"""A query reads series by name; where nothing exports a series, the query is empty and an alert on it never fires, without an error anywhere. Series of well-known
exporters are known by their prefix (`DCGM_FI_` is NVIDIA's GPU exporter); any other series is the workload's own, and some ServiceMonitor or PodMonitor must
scrape it.

```yaml
expr: DCGM_FI_DEV_GPU_UTIL > 90   # needs dcgm-exporter, which the GPU operator brings
```

Source: [Prometheus Operator: troubleshooting](https://prometheus-operator.dev/docs/platform/troubleshooting/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...promql import queries, series
from ...rendered import Rendered
from ...rule import Breach, Rule

_EXPORTERS = {
    "DCGM_": ("dcgm-exporter", "gpu-operator"),
    "kube_": ("kube-state-metrics", "kube-prometheus-stack"),
    "node_": ("prometheus-node-exporter", "kube-prometheus-stack"),
    "container_": ("kube-prometheus-stack",),
    "kubelet_": ("kube-prometheus-stack",),
    "istio_": ("istiod",),
    "cnpg_": ("cloudnative-pg",),
    "barman_cloud_": ("plugin-barman-cloud",),
    "redis_": ("redis-operator", "prometheus-redis-exporter"),
    "keda_": ("keda",),
    "karpenter_": ("karpenter",),
    "velero_": ("velero",),
    "certmanager_": ("cert-manager",),
    "externalsecret_": ("external-secrets",),
    "argocd_": ("argo-cd",),
}
"""Prefix of a series to the charts that bring its exporter. Read 2026-11 from each exporter's documentation."""


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        found = list(queries(cluster))
        made = {query.record for query in found}
        # A Deployment that is named as the chart is the exporter, installed by hand.
        installed = cluster.installed | {workload.name for workload in cluster.workloads}
        scraped = any(cluster.of_kind("ServiceMonitor", "PodMonitor"))
        for query in found:
            for name in sorted(series(query.text) - made - {"up"}):
                exporters = next((charts for prefix, charts in _EXPORTERS.items() if name.startswith(prefix)), ())
                if exporters and not installed & set(exporters):
                    yield Breach(
                        query.document, query.path, f"{name} is exported by {exporters[0]}, which nothing installs"
                    )
                elif not exporters and not scraped:
                    yield Breach(
                        query.document, query.path, f"{name} is scraped by no ServiceMonitor and no PodMonitor"
                    )


RULE = Rule(
    code="GYM911",
    title="Every series that a query reads is exported",
    severity=Severity.ERROR,
    why="The query is always empty: the alert never fires, the scaler never scales.",
    remedy="Install the exporter, scrape it, or correct the name.",
    judge=judge,
)
