"""An autoscaler sets `replicas` of its target. Two of them set it in turn, each by its own measure, and the pods come and go. KEDA makes an HPA
itself: a ScaledObject beside an HPA is two, and KEDA's admission webhook refuses it, unless it takes the HPA over by name.

```yaml
kind: ScaledObject
metadata:
  annotations:
    scaledobject.keda.sh/transfer-hpa-ownership: "true"   # only to take over an HPA that exists
spec:
  scaleTargetRef:
    name: api
  advanced:
    horizontalPodAutoscalerConfig:
      name: api   # the HPA that is taken over
```

Source: [Transfer ownership of an existing HPA](https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...autoscalers import Autoscaler, Target, autoscalers, described
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        scaled: dict[Target, list[Autoscaler]] = {}
        for scaler in autoscalers(cluster):
            if scaler.target[2]:
                scaled.setdefault(scaler.target, []).append(scaler)
        for target, scalers in scaled.items():
            first, *others = (s for s in scalers if not any(_takes_over(other, s) for other in scalers))
            for other in others:
                yield Breach(
                    other.document,
                    "spec.scaleTargetRef",
                    f"it scales {described(target)}, which {first.document.title} scales too",
                )


def _takes_over(keda: Autoscaler, hpa: Autoscaler) -> bool:
    return (
        keda.keda
        and not hpa.keda
        and str(keda.document.annotations.get("scaledobject.keda.sh/transfer-hpa-ownership")).lower() == "true"
        and keda.document.at("spec.advanced.horizontalPodAutoscalerConfig.name") == hpa.document.name
    )


RULE = Rule(
    code="GYM841",
    title="A workload has one autoscaler",
    severity=Severity.ERROR,
    why="Two autoscalers set the number of pods in turn, and KEDA's webhook refuses a ScaledObject whose target an HPA scales.",
    remedy="Move the metrics of both into one of them and delete the other.",
    judge=judge,
)
