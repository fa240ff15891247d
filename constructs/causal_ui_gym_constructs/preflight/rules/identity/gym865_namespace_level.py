"""The label `pod-security.kubernetes.io/enforce` of a namespace says which pods the API server refuses there. Without it a pod may be privileged, mount the node's disk and run as root.

```yaml
kind: Namespace
metadata:
  labels:
    pod-security.kubernetes.io/enforce: restricted
```

Source: [Enforce Pod Security Standards with namespace labels](https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...pod_security import ENFORCE, LEVELS
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, namespace in rendered.of_kind("Namespace"):
        level = namespace.labels.get(ENFORCE)
        if namespace.name.startswith("kube-"):
            continue
        if level is None:
            yield Breach(namespace, "metadata.labels", f"it has no label {ENFORCE}")
        elif level not in LEVELS:
            yield Breach(
                namespace, f'metadata.labels["{ENFORCE}"]', f"{level!r} is no level; there are {', '.join(LEVELS)}"
            )


RULE = Rule(
    code="GYM865",
    title="A namespace says which pods it admits",
    severity=Severity.WARNING,
    why="Any pod is admitted there: a privileged one, or one that mounts the node's disk.",
    remedy="Label it pod-security.kubernetes.io/enforce: restricted, or the least narrow level that its pods need.",
    judge=judge,
)
