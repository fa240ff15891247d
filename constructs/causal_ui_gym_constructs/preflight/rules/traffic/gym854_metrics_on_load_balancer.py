"""A Service of type LoadBalancer publishes every one of its ports. Metrics name tenants, paths, queries and versions; a port that serves them
belongs on a Service of type ClusterIP, which Prometheus reaches from inside.

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

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, service in rendered.of_kind("Service"):
        if service.at("spec.type") != "LoadBalancer":
            continue
        for index, port in enumerate(service.at("spec.ports", [])):
            if "metrics" in str(port.get("name", "")):
                number = port.get("port")
                yield Breach(
                    service, f"spec.ports[{index}]", f"the load balancer publishes port {number}, named {port['name']}"
                )


RULE = Rule(
    code="GYM854",
    title="No load balancer publishes metrics",
    severity=Severity.ERROR,
    why="Anyone on the internet reads the metrics.",
    remedy="Move the port to a Service of type ClusterIP that Prometheus scrapes.",
    judge=judge,
)
