"""A Service of type LoadBalancer publishes every one of its ports, an Ingress or a route the one that it names. Metrics name tenants, paths, queries and versions; a
port that serves them belongs on a Service of type ClusterIP, which Prometheus reaches from inside. A port serves metrics if it, or the container's port behind it, is named so,
or if a ServiceMonitor, a PodMonitor or the pods' `prometheus.io/port` has it scraped.

```yaml
kind: Service
spec:
  type: LoadBalancer
  ports:
    - name: http
      port: 80
---
kind: Service
spec:
  ports:
    - name: metrics
      port: 8001
```

Source: [Service type LoadBalancer](https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster
from ...document import Document
from ...finding import Severity
from ...public_hosts import published
from ...rendered import Rendered
from ...routes import backends
from ...rule import Breach, Rule
from ...service_backends import declared_port, find_service, service_port, target_port, workloads_behind


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for service in cluster.of_kind("Service"):
            if published(service):
                for path, port in service.items("spec.ports"):
                    if sign := _named(cluster, service, port) or _scraped(cluster, service, port):
                        yield Breach(service, path, f"the load balancer publishes port {port.get('port')}, {sign}")
        for backend in backends(cluster):
            led_to = find_service(cluster, backend.service, backend.namespace)
            found = led_to and service_port(led_to, backend.port)
            if led_to and found and (sign := _named(cluster, led_to, found[1])):
                yield Breach(
                    backend.document,
                    backend.path,
                    f"it leads requests to port {backend.port} of {led_to.title}, {sign}",
                )


def _named(cluster: Cluster, service: Document, port: Mapping[str, Any]) -> str:
    """How its name says that a Service's port serves metrics; empty if it does not."""
    if "metrics" in str(port.get("name", "")):
        return f"named {port['name']}"
    for workload in workloads_behind(cluster, service):
        declared = declared_port(workload, target_port(port)) or {}
        if "metrics" in str(declared.get("name", "")):
            return f"which the containers of {workload.document.title} name {declared['name']}"
    return ""


def _scraped(cluster: Cluster, service: Document, port: Mapping[str, Any]) -> str:
    """What scrapes a Service's port; empty if nothing does."""
    for monitor in cluster.of_kind("ServiceMonitor"):
        selected = monitor.at("spec.selector.matchLabels", {})
        if isinstance(selected, Mapping) and selected and selected.items() <= service.labels.items():
            for _, endpoint in monitor.items("spec.endpoints"):
                if port.get("name") is not None and endpoint.get("port") == port["name"]:
                    return f"which {monitor.title} scrapes"
    for workload in workloads_behind(cluster, service):
        number = (declared_port(workload, target_port(port)) or {}).get("containerPort", target_port(port))
        annotations = workload.annotations
        if annotations.get("prometheus.io/scrape") == "true" and annotations.get("prometheus.io/port") == str(number):
            return f"which the annotations of {workload.document.title} have Prometheus scrape"
    return ""


RULE = Rule(
    code="GYM854",
    title="No load balancer publishes metrics",
    severity=Severity.ERROR,
    why="Anyone on the internet reads the metrics.",
    remedy="Move the port to a Service of type ClusterIP that Prometheus scrapes.",
    judge=judge,
)
