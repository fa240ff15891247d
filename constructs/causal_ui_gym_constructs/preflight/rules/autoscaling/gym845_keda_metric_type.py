"""Whether KEDA's `cpu` and `memory` triggers take a share of the request or an absolute amount is said by `metricType` of the trigger. `metadata.type` said it
before; it was deprecated in KEDA 2.7 and removed in 2.18, which refuses it.

```yaml
triggers:
  - type: cpu
    metricType: Utilization
    metadata:
      value: "70"
```

Source: [CPU scaler](https://keda.sh/docs/latest/scalers/cpu/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...autoscalers import RESOURCES
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, scaler in rendered.of_kind("ScaledObject"):
        for path, trigger in scaler.items("spec.triggers"):
            metadata = trigger.get("metadata")
            if trigger.get("type") in RESOURCES and isinstance(metadata, Mapping) and "type" in metadata:
                yield Breach(
                    scaler,
                    f"{path}.metadata.type",
                    f"the {trigger['type']} trigger says {metadata['type']!r} in metadata.type, not in metricType",
                )


RULE = Rule(
    code="GYM845",
    title="KEDA's cpu and memory triggers say in metricType what they measure",
    severity=Severity.ERROR,
    why="KEDA 2.18 and later know metadata.type no more: the trigger is refused and scales nothing.",
    remedy="Move the value of metadata.type to metricType of the trigger.",
    judge=judge,
)
