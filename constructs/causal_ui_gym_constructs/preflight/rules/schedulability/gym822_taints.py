"""A pod tolerates every taint of at least one pool that it may use. Taints keep pods away from nodes that are dear or may vanish; a
toleration for one of two taints is as good as none.

```yaml
taints:
  - {key: nvidia.com/gpu, value: "true", effect: NoSchedule}
  - {key: spot-instance, value: "true", effect: NoSchedule}
---
tolerations:
  - {key: nvidia.com/gpu, operator: Exists, effect: NoSchedule}
  - {key: spot-instance, operator: Exists, effect: NoSchedule}
```

Source: [Taints and tolerations](https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...placement import judged_workloads, selects, untolerated
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, workload, candidates in judged_workloads(rendered):
        # Where no pool has the labels, that is reported by GYM821; the taints bite all the same.
        chosen = [pool for pool in candidates if selects(workload, pool)] or list(candidates)
        kept_out = [(pool, untolerated(workload, pool)) for pool in chosen]
        if all(taints for _, taints in kept_out):
            said = "; ".join(f"{pool.name} has {', '.join(map(_described, taints))}" for pool, taints in kept_out)
            path = f"{workload.spec_path}.tolerations"
            yield Breach(workload.document, path, f"no pool is left that the pods tolerate: {said}")


def _described(taint: Mapping[str, str]) -> str:
    return f"{taint['key']}{'=' + taint['value'] if taint['value'] else ''}:{taint['effect']}"


RULE = Rule(
    code="GYM822",
    title="Pods tolerate the taints of a pool that they may use",
    severity=Severity.ERROR,
    why="The scheduler passes over every node, and the pods stay pending for ever.",
    remedy="Add a toleration for each taint, or give the pods a pool without it.",
    judge=judge,
)
