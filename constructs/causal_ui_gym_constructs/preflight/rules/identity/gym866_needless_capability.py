"""`NET_BIND_SERVICE` lets a process that is not root listen below port 1024. A container whose ports are all higher does not use it.

```yaml
securityContext:
  capabilities:
    drop: [ALL]
```

Source: [Set capabilities for a container](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import mappings, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers(init=True):
                added = value_at(container, "securityContext.capabilities.add", [])
                ports = [port.get("containerPort") for _, port in mappings(container.get("ports"), "")]
                numbers = [port for port in ports if isinstance(port, int)]
                if isinstance(added, list) and "NET_BIND_SERVICE" in added and numbers and min(numbers) >= 1024:
                    listens = ", ".join(map(str, numbers))
                    yield Breach(
                        workload.document,
                        f"{path}.securityContext.capabilities.add",
                        f"container {container.get('name')} adds NET_BIND_SERVICE and listens on {listens}",
                    )


RULE = Rule(
    code="GYM866",
    title="A container has no capability that it does not use",
    severity=Severity.WARNING,
    why="It is a right more for whoever takes the container over.",
    remedy="Drop the capability.",
    judge=judge,
)
