"""A Service's port leads to a port of its pods: `targetPort`, or the same number where that is left out. A name that no container declares leads nowhere. A number
that none declares among the ports it does declare is most likely a mistake: nothing listens there.

```yaml
kind: Service
spec:
  ports:
    - name: http
      port: 80
      targetPort: http
---
containers:
  - name: api
    ports:
      - name: http
        containerPort: 8000
```

Source: [Service: port definitions](https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cluster import Cluster, Port
from ...document import Document, walk
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_backends import pods_behind, target_port, workloads_behind


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for service in cluster.of_kind("Service"):
            pods = pods_behind(cluster, service)
            if service.at("spec.type") == "ExternalName" or not pods:
                continue
            for path, port in service.items("spec.ports"):
                target = target_port(port)
                silent = isinstance(target, int) and not all(ports for _, _, ports in pods)  # they declare nothing
                if silent or any(target in ports for _, _, ports in pods) or _told(cluster, service, target):
                    continue
                opened = ", ".join(sorted({str(number) for _, _, ports in pods for number in ports})) or "none"
                field = "targetPort" if "targetPort" in port else "port"
                yield Breach(
                    service, f"{path}.{field}", f"it leads to port {target} of its pods, which declare {opened}"
                )


def _told(cluster: Cluster, service: Document, port: Port) -> bool:
    """Whether arguments or environment of the containers name the number: they listen there without declaring it."""
    number = re.compile(rf"(?<!\d){port}(?!\d)")
    return isinstance(port, int) and any(
        isinstance(value, str) and number.search(value)
        for workload in workloads_behind(cluster, service)
        for _, container in workload.containers()
        for key in ("command", "args", "env")
        for _, _, value in walk(container.get(key))
    )


RULE = Rule(
    code="GYM852",
    title="A Service leads to a port that its pods open",
    severity=Severity.ERROR,
    why="Connections are refused, or the Service has no endpoints at all.",
    remedy="Set targetPort to the name or number of a port that the container declares.",
    judge=judge,
)
