"""Utilization is a share of what the containers request. Where one container of the pod requests nothing of the resource (and has no limit, which
would stand for a request, and no LimitRange gives it one), the share is unknown: the HPA scales by nothing, and KEDA's webhook refuses the ScaledObject.

```yaml
containers:
  - name: api
    resources:
      requests: {cpu: 500m, memory: 1Gi}
```

Source: [Horizontal Pod Autoscaling: algorithm details](https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...autoscalers import RESOURCES, autoscalers
from ...cluster import Cluster
from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        defaults = _defaults(cluster)
        for scaler in autoscalers(cluster):
            workload = scaler.workload(cluster)
            if workload is None:
                continue
            for resource in scaler.utilized:
                if (workload.namespace, resource) in defaults:
                    continue
                for path, container in workload.containers():
                    asked = [value_at(container, f"resources.{kind}.{resource}") for kind in ("requests", "limits")]
                    if asked == [None, None]:
                        yield Breach(
                            workload.document,
                            f"{path}.resources",
                            f"container {container.get('name')} requests no {resource}, by whose utilization "
                            f"{scaler.document.title} scales",
                        )


def _defaults(cluster: Cluster) -> set[tuple[str, str]]:
    """Namespace and resource of each request that a LimitRange gives."""
    return {
        (limits.namespace, resource)
        for limits in cluster.of_kind("LimitRange")
        for _, limit in limits.items("spec.limits")
        for key in ("default", "defaultRequest")
        for resource in RESOURCES
        if limit.get("type") == "Container" and value_at(limit, f"{key}.{resource}") is not None
    }


RULE = Rule(
    code="GYM848",
    title="Containers request what an autoscaler takes a share of",
    severity=Severity.ERROR,
    why="The utilization is unknown, so the autoscaler never acts on it.",
    remedy="Give each container of the pod a request for the resource.",
    judge=judge,
)
