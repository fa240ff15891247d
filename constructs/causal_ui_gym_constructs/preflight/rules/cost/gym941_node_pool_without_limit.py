"""Karpenter makes nodes for every pod that is pending. Without `limits`, a faulty autoscaler, a retry loop or a stolen token buys GPUs until the account's quota ends it.

```yaml
kind: NodePool
spec:
  limits:
    nvidia.com/gpu: 20
```

Source: [Karpenter: NodePools](https://karpenter.sh/docs/concepts/nodepools/#speclimits).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, pool in rendered.of_kind("NodePool"):
        if pool.group == "karpenter.sh" and not pool.at("spec.limits"):
            yield Breach(pool, "spec.limits", "nothing limits how many nodes it may make")


RULE = Rule(
    code="GYM941",
    title="A node pool has a limit",
    severity=Severity.WARNING,
    why="A loop that makes pods makes nodes, and the bill has no end.",
    remedy="Set spec.limits to what you are ready to pay for.",
    judge=judge,
)
