"""Where pods run on spot capacity, there is a pool on demand that they may use when AWS has no spot capacity to give, which is common for GPUs.

```yaml
kind: NodePool
spec:
  template:
    spec:
      requirements:
        - {key: karpenter.sh/capacity-type, operator: In, values: [spot, on-demand]}   # spot first, on demand when there is none
```

Source: [Karpenter: capacity type](https://karpenter.sh/docs/concepts/nodepools/#capacity-type),
[EC2 Spot best practices](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...nodes import ON_DEMAND, SPOT, all_are_known, pools
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        found = pools(rendered, cluster)
        for pool in found:
            fallbacks = [p.name for p in found if ON_DEMAND in p.capacity and p.has_gpus == pool.has_gpus]
            # Pools without GPUs may have others beside them that no file names.
            if pool.capacity == {SPOT} and not fallbacks and (pool.has_gpus or all_are_known(rendered, cluster)):
                what = f"{pool.name} is spot alone, and no pool {'of GPUs ' if pool.has_gpus else ''}is on demand"
                yield Breach(pool.at, pool.path.rpartition(".")[0] or pool.path, what)


RULE = Rule(
    code="GYM836",
    title="Spot capacity has a fallback on demand",
    severity=Severity.WARNING,
    why="When AWS reclaims the nodes and has no others to give, nothing runs.",
    remedy="Allow on-demand capacity too, in the same pool or in one that the pods may use.",
    judge=judge,
)
