"""A PodDisruptionBudget allows at least one eviction when as few pods run as the autoscaler permits. One that never does blocks every drain: nodes
cannot be upgraded, consolidated or replaced, until a person deletes the budget.

```yaml
spec:
  maxUnavailable: 1      # with 2 to 20 pods; not minAvailable: 2
```

Source: [How disruption budgets work](https://kubernetes.io/docs/tasks/run-application/configure-pdb/#rounding-logic-when-specifying-percentages),
[EKS: PodEvictionFailure](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...availability import budgets_of, pod_range, share_of
from ...cluster import Cluster
from ...document import Document
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for budget in cluster.of_kind("PodDisruptionBudget"):
            pods = _fewest(cluster, budget)
            for field in ("maxUnavailable", "minAvailable"):
                value = budget.at(f"spec.{field}")
                if value is None:
                    continue
                counted = share_of(value, pods)
                if field == "maxUnavailable" and value in (0, "0", "0%"):
                    yield Breach(budget, f"spec.{field}", f"{field} {value} never allows an eviction")
                elif field == "minAvailable" and counted is not None and 0 < pods <= counted:
                    what = f"{field} {value} allows no eviction while {pods} pods run, which is the fewest"
                    yield Breach(budget, f"spec.{field}", what)


def _fewest(cluster: Cluster, budget: Document) -> int:
    """Fewest pods that it guards; 0 where nothing rendered says."""
    guarded = [w for w in cluster.workloads if w.long_running and budget in budgets_of(cluster, w)]
    return sum(pod_range(cluster, workload)[0] for workload in guarded)


RULE = Rule(
    code="GYM832",
    title="A disruption budget allows an eviction",
    severity=Severity.WARNING,
    why="Nodes cannot be drained, so upgrades hang until somebody deletes the budget.",
    remedy="Say maxUnavailable: 1 or a share, or run at least one pod more than minAvailable.",
    judge=judge,
)
