"""The nodes that a pod selects exist: some pool sets every label of its `nodeSelector` and of its required node affinity. Pools are the
NodePools of Karpenter, the node groups in the templates, and those of an eksctl ClusterConfig; labels that Kubernetes, EKS and
Karpenter set by themselves count.

```yaml
kind: NodePool
spec:
  template:
    metadata:
      labels: {gpu-pool: models}
---
kind: Deployment
spec:
  template:
    spec:
      nodeSelector: {gpu-pool: models}
```

Source: [Assigning pods to nodes](https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/),
[Karpenter scheduling](https://karpenter.sh/docs/concepts/scheduling/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...document import as_list
from ...finding import Severity
from ...placement import Expression, affinity_terms, judged_workloads, node_selector, selects
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, workload, candidates in judged_workloads(rendered):
        names = ", ".join(pool.name for pool in candidates)
        alone = [
            (path, what)
            for path, what, expressions in _demands(workload)
            if not any(all(pool.matches(body) for _, body in expressions) for pool in candidates)
        ]
        for path, what in alone:
            yield Breach(workload.document, path, f"no pool has nodes with {what}; there are {names}")
        if not alone and not any(selects(workload, pool) for pool in candidates):
            path = f"{workload.spec_path}.nodeSelector" if node_selector(workload) else f"{workload.spec_path}.affinity"
            yield Breach(workload.document, path, f"no single pool has all labels that are selected; there are {names}")


def _demands(workload: Workload) -> Iterator[tuple[str, str, list[Expression]]]:
    """Each thing that must hold by itself: an entry of nodeSelector, an expression of a lone term, or all terms together."""
    terms = affinity_terms(workload)
    for path, body in [*node_selector(workload), *(terms[0] if len(terms) == 1 else [])]:
        yield path, _described(body), [(path, body)]


def _described(body: Mapping[str, Any]) -> str:
    values = ", ".join(str(value) for value in as_list(body.get("values")))
    operator = str(body.get("operator"))
    return f"{body.get('key')}{f'={values}' if operator == 'In' else f' {operator} {values}'.rstrip()}"


RULE = Rule(
    code="GYM821",
    title="Some pool has the nodes that a pod selects",
    severity=Severity.ERROR,
    why="The pods stay pending for ever: no node has the label and nothing starts one that does.",
    remedy="Set the label on a pool, or select one that is set.",
    judge=judge,
)
