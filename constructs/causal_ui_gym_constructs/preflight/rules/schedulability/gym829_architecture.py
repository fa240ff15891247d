"""Where nodes of two processor architectures may come up, a pod says which its image is for. An image for amd64 alone dies on Graviton with
`exec format error`. An image for both may go anywhere: say so by naming both.

```yaml
nodeAffinity:
  requiredDuringSchedulingIgnoredDuringExecution:
    nodeSelectorTerms:
      - matchExpressions: [{key: kubernetes.io/arch, operator: In, values: [amd64]}]
```

Source: [Multi-platform images](https://docs.docker.com/build/building/multi-platform/),
[Karpenter: architecture](https://karpenter.sh/docs/concepts/nodepools/#spectemplatespecrequirements).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...nodes import ARCHITECTURE
from ...placement import affinity_terms, judged_workloads, node_selector, usable
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, workload, candidates in judged_workloads(rendered):
        expressions = [*node_selector(workload), *(entry for term in affinity_terms(workload) for entry in term)]
        if any(body.get("key") == ARCHITECTURE for _, body in expressions):
            continue
        found = frozenset(name for pool in usable(workload, candidates) for name in pool.architectures)
        if len(found) > 1:
            what = f"pods may land on {' and '.join(sorted(found))}, and do not say for which their image is"
            yield Breach(workload.document, workload.spec_path, what)


RULE = Rule(
    code="GYM829",
    title="Pods say which architecture their image is for",
    severity=Severity.WARNING,
    why="An image for one architecture dies with an exec format error on a node of the other.",
    remedy="Require kubernetes.io/arch by node affinity: one value, or both where the image has both.",
    judge=judge,
)
