"""A pod is under one PodDisruptionBudget. The eviction API refuses to evict a pod that two select, so its node cannot be drained.

```yaml
kind: PodDisruptionBudget
spec:
  maxUnavailable: 1
  selector: {matchLabels: {app: api, version: stable}}   # and the other for version: canary
```

Source: [Arbitrary controllers and selectors](https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors),
[API-initiated eviction](https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...availability import budgets_of
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            found = list(budgets_of(cluster, workload))
            names = sorted({budget.name for budget in found})
            if len(names) > 1:
                what = f"{', '.join(names)} all select the pods of {workload.document.title}"
                yield Breach(found[-1], "spec.selector", what)


RULE = Rule(
    code="GYM838",
    title="A pod is under one disruption budget",
    severity=Severity.WARNING,
    why="Every eviction of the pods fails with an internal error, so their nodes cannot be drained.",
    remedy="Narrow the selectors until each pod is under one budget.",
    judge=judge,
)
