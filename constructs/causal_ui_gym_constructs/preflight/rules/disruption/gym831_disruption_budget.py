"""Pods of which there are several are under a PodDisruptionBudget. Without one, a node upgrade, a consolidation by Karpenter or a scale-down may
evict all of them at once.

```yaml
apiVersion: policy/v1
kind: PodDisruptionBudget
spec:
  maxUnavailable: 25%
  selector: {matchLabels: {app: api}}
```

Source: [Specifying a disruption budget](https://kubernetes.io/docs/tasks/run-application/configure-pdb/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...availability import budgets_of, pod_range, replicated
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in replicated(cluster):
            if workload.labels and not any(budgets_of(cluster, workload)):
                least, most = pod_range(cluster, workload)
                count = f"{least} to {most}" if least != most else str(most)
                yield Breach(workload.document, "", f"no PodDisruptionBudget selects its {count} pods")


RULE = Rule(
    code="GYM831",
    title="Replicated pods have a disruption budget",
    severity=Severity.WARNING,
    why="Draining nodes, as every upgrade does, may take all pods at once.",
    remedy="Add a PodDisruptionBudget with maxUnavailable that selects the pods.",
    judge=judge,
)
