"""Something reads the annotations that are set. `fluentd.io/parser` means nothing without a log shipper, `external-dns.alpha.kubernetes.io/hostname`
nothing without external-dns, and `prometheus.io/scrape` nothing to Prometheus where its operator runs it: that one reads
ServiceMonitors and PodMonitors.

```yaml
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
spec:
  selector: {matchLabels: {app: api}}
  podMetricsEndpoints: [{port: metrics}]
```

Source: [Prometheus operator: scraping by annotation](https://prometheus-operator.dev/docs/platform/troubleshooting/#prometheusioscrape-annotation),
[external-dns annotations](https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...cluster import Cluster
from ...document import Document, join
from ...finding import Severity
from ...operators_of_kinds import CERT_MANAGER, EXTERNAL_DNS, LOG_SHIPPER, PROMETHEUS, RELOADER, Reader
from ...rendered import Rendered
from ...rule import Breach, Rule

# Prefix of annotations and who reads them.
_READERS: Mapping[str, Reader] = {
    "cert-manager.io/cluster-issuer": CERT_MANAGER,
    "cert-manager.io/issuer": CERT_MANAGER,
    "fluentd.io/": LOG_SHIPPER,
    "fluentbit.io/": LOG_SHIPPER,
    "external-dns.alpha.kubernetes.io/": EXTERNAL_DNS,
    "configmap.reloader.stakater.com/": RELOADER,
    "reloader.stakater.com/": RELOADER,
    "secret.reloader.stakater.com/": RELOADER,
}  # fmt: skip


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for document, path, carried in _annotated(cluster):
            for key in carried:
                reader = next((reader for prefix, reader in _READERS.items() if str(key).startswith(prefix)), None)
                if reader and not reader.runs_in(cluster):
                    yield Breach(document, join(path, str(key)), f"nothing installs {reader.name}, which reads {key}")
            if str(carried.get("prometheus.io/scrape")).lower() == "true" and _by_monitors_only(cluster):
                what = "Prometheus is run by its operator, which reads ServiceMonitors and PodMonitors, not prometheus.io/scrape"
                yield Breach(document, join(path, "prometheus.io/scrape"), what)


def _annotated(cluster: Cluster) -> Iterator[tuple[Document, str, Mapping[str, str]]]:
    for document in cluster.documents:
        yield document, "metadata.annotations", document.annotations
    for workload in cluster.workloads:
        if workload.path:
            yield workload.document, f"{workload.path}.metadata.annotations", workload.annotations


def _by_monitors_only(cluster: Cluster) -> bool:
    return not cluster.installed & {"prometheus", "opentelemetry-collector"} and (
        PROMETHEUS.runs_in(cluster) or any(document.group == "monitoring.coreos.com" for document in cluster.documents)
    )


RULE = Rule(
    code="GYM818",
    title="Something reads every annotation",
    severity=Severity.WARNING,
    why="What the annotation asks for never happens: no DNS record, no parsed log, no metrics.",
    remedy="Install what reads it, or say the same in the way that the cluster understands.",
    judge=judge,
)
