"""The least number of pods may not exceed the greatest, which must be at least one; and a workload that itself asks for more pods than its autoscaler may run
loses the rest whenever it is applied. Let the autoscaler alone say how many: leave `replicas` out of what it scales. A ScaledObject with cpu or memory triggers
alone cannot scale to zero: a pod that does not run uses nothing, so nothing would start it again.

```yaml
kind: ScaledObject
spec:
  minReplicaCount: 2
  maxReplicaCount: 50
```

Source: [HorizontalPodAutoscaler v2](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...autoscalers import RESOURCES, Autoscaler, autoscalers
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for scaler in autoscalers(cluster):
            minimum, maximum = scaler.minimum, scaler.maximum
            if maximum < 1:
                yield Breach(scaler.document, scaler.maximum_path, f"at most {maximum} pods may run")
            elif minimum > maximum:
                yield Breach(
                    scaler.document, scaler.minimum_path, f"at least {minimum} and at most {maximum} pods should run"
                )
            elif scaler.keda and minimum == 0 and _by_resources_alone(scaler):
                yield Breach(
                    scaler.document,
                    scaler.minimum_path,
                    "it scales to 0 by cpu or memory alone, which no pod then uses",
                )
            workload = scaler.workload(cluster)
            replicas = workload.document.at("spec.replicas") if workload else None
            if workload and isinstance(replicas, int) and replicas > maximum >= 1:
                yield Breach(
                    workload.document,
                    "spec.replicas",
                    f"it asks for {replicas} pods, and {scaler.document.title} runs at most {maximum}",
                )


def _by_resources_alone(scaler: Autoscaler) -> bool:
    kinds = {str(signal.get("type")) for _, signal in scaler.signals}
    return bool(kinds) and kinds <= set(RESOURCES)


RULE = Rule(
    code="GYM849",
    title="An autoscaler's bounds can be kept",
    severity=Severity.ERROR,
    why="The object is refused, or pods are started and stopped again at every deploy.",
    remedy="Set the least below the greatest, both above zero, and leave replicas out of a workload that an autoscaler scales.",
    judge=judge,
)
