"""A container that may write to its own root file system lets an intruder replace programs, and hides what grows there from every limit. Pod Security's level `restricted` does not ask for a
read-only one.

```yaml
securityContext:
  readOnlyRootFilesystem: true
volumeMounts:
  - name: tmp
    mountPath: /tmp
```

Source: [Security context](https://kubernetes.io/docs/tasks/configure-pod-container/security-context/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers(init=True):
                if value_at(container, "securityContext.readOnlyRootFilesystem") is not True:
                    field = f"{path}.securityContext.readOnlyRootFilesystem"
                    yield Breach(
                        workload.document, field, f"container {container.get('name')} may write to its root file system"
                    )


RULE = Rule(
    code="GYM880",
    title="The root file system of a container is read-only",
    severity=Severity.NOTE,
    why="An intruder can replace programs and leave tools behind.",
    remedy="Set readOnlyRootFilesystem, and mount an emptyDir where the program writes.",
    judge=judge,
)
