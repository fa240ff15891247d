"""A claim that pods on several nodes mount can be mounted by many: `ReadWriteMany` (EFS, FSx) or `ReadOnlyMany`. `ReadWriteOnce` is one *node*, so the
second replica waits on another node for ever, and so does the new pod of a rolling update while the old one holds the volume. A
StatefulSet makes a claim for each pod instead.

```yaml
kind: PersistentVolumeClaim
spec:
  accessModes: [ReadWriteMany]
  storageClassName: efs
```

Source: [Access modes](https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...autoscalers import autoscalers
from ...cluster import Cluster
from ...document import as_list, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload

_MANY = {"ReadWriteMany", "ReadOnlyMany"}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            pods = _pods_at_once(cluster, workload)
            for index, volume in enumerate(workload.listed("volumes") if pods > 1 else []):
                claim = value_at(volume, "persistentVolumeClaim.claimName")
                problem = _problem(cluster, workload, str(claim), pods) if claim else ""
                if problem:
                    yield Breach(
                        workload.document, f"{workload.spec_path}.volumes[{index}].persistentVolumeClaim", problem
                    )


def _pods_at_once(cluster: Cluster, workload: Workload) -> int:
    """Most pods at the same time, the one that a rolling update starts before it stops another included."""
    if not workload.long_running:
        return 1
    maxima = [a.maximum for a in autoscalers(cluster) if a.target == _identity(workload)]
    most = max([workload.replicas, *maxima])
    surge = workload.document.at("spec.strategy.rollingUpdate.maxSurge", "25%")
    rolling = workload.document.kind == "Deployment" and workload.document.at("spec.strategy.type") != "Recreate"
    return most + 1 if rolling and surge not in (0, "0", "0%") and most == 1 else most


def _identity(workload: Workload) -> tuple[str, str, str]:
    return workload.document.kind, workload.namespace, workload.name


def _problem(cluster: Cluster, workload: Workload, name: str, pods: int) -> str:
    for claim in cluster.of_kind("PersistentVolumeClaim"):
        if (claim.namespace, claim.name) == (workload.namespace, name):
            modes = set(map(str, as_list(claim.at("spec.accessModes"))))
            if modes & _MANY:
                return ""
            return f"up to {pods} pods mount {name}, which is {', '.join(sorted(modes)) or 'of no access mode'}"
    if pods > 2:
        return f"up to {pods} pods mount {name}, and no claim of that name says that many may"
    return ""


RULE = Rule(
    code="GYM825",
    title="A claim that several pods mount allows many",
    severity=Severity.ERROR,
    why="Pods on a second node wait for the volume for ever, and a rolling update stops half way.",
    remedy="Use ReadWriteMany storage, a StatefulSet with a claim for each pod, or one replica with the strategy Recreate.",
    judge=judge,
)
