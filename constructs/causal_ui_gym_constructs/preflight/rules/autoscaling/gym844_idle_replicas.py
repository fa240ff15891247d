"""KEDA scales to `idleReplicaCount` when no trigger is active, and to at least `minReplicaCount` when one is. An idle count that is not below the
minimum means nothing, and KEDA's admission webhook refuses the ScaledObject.

```yaml
spec:
  idleReplicaCount: 0   # the only value that KEDA supports
  minReplicaCount: 2
```

Source: [ScaledObject specification](https://keda.sh/docs/latest/reference/scaledobject-spec/#idlereplicacount).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, scaler in rendered.of_kind("ScaledObject"):
        idle, minimum = scaler.at("spec.idleReplicaCount"), scaler.at("spec.minReplicaCount", 0)
        if isinstance(idle, int) and isinstance(minimum, int) and idle >= minimum:
            yield Breach(
                scaler, "spec.idleReplicaCount", f"idleReplicaCount {idle} is not below minReplicaCount {minimum}"
            )


RULE = Rule(
    code="GYM844",
    title="KEDA's idle replicas are fewer than its minimum",
    severity=Severity.ERROR,
    why="KEDA's webhook refuses the object, so nothing scales the workload.",
    remedy="Set idleReplicaCount to 0, or leave it out to keep minReplicaCount pods at all times.",
    judge=judge,
)
