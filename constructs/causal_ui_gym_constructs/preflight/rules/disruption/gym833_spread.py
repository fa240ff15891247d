"""Pods of which there are several are spread over zones, by a topology spread constraint or by anti-affinity on the zone. Spreading over nodes is
not enough: all nodes may lie in one zone.

```yaml
topologySpreadConstraints:
  - topologyKey: topology.kubernetes.io/zone
    maxSkew: 1
    whenUnsatisfiable: ScheduleAnyway
    labelSelector: {matchLabels: {app: api}}
```

Source: [Pod topology spread constraints](https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/),
[EKS best practices: reliability](https://docs.aws.amazon.com/eks/latest/best-practices/application.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...availability import pod_range, replicated
from ...document import value_at, walk
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload

_ZONES = ("topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone", "topology.k8s.aws/zone-id")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in replicated(cluster):
            if pod_range(cluster, workload)[1] > 1 and not _spread(workload):
                path = f"{workload.spec_path}.topologySpreadConstraints"
                yield Breach(workload.document, path, "nothing spreads its pods over zones")


def _spread(workload: Workload) -> bool:
    constraints = workload.listed("topologySpreadConstraints")
    if any(value_at(constraint, "topologyKey") in _ZONES for constraint in constraints):
        return True
    return any(
        key == "topologyKey" and value in _ZONES for _, key, value in walk(workload.at("affinity.podAntiAffinity", {}))
    )


RULE = Rule(
    code="GYM833",
    title="Replicated pods are spread over zones",
    severity=Severity.WARNING,
    why="When one zone fails, all pods may go with it.",
    remedy="Add a topologySpreadConstraint on topology.kubernetes.io/zone.",
    judge=judge,
)
