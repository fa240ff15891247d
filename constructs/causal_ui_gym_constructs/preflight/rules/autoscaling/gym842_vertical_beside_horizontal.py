"""A vertical autoscaler that sets the requests for cpu or memory changes what a horizontal one divides by: as pods grow, their utilization falls, and
pods are taken away; as they shrink, pods are added. Beside a horizontal autoscaler on the same resource a VPA may only recommend (`Off`), set
requests at a pod's birth (`Initial`), or control the other resource.

```yaml
kind: VerticalPodAutoscaler
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
  updatePolicy:
    updateMode: "Off"   # recommends only
```

Source: [Known limitations of the Vertical Pod Autoscaler](https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...autoscalers import RESOURCES, autoscalers, described
from ...document import Document
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for vertical in cluster.of_kind("VerticalPodAutoscaler"):
            mode = str(vertical.at("spec.updatePolicy.updateMode", "Auto"))
            if mode in ("Off", "Initial"):
                continue
            kind, name = str(vertical.at("spec.targetRef.kind", "")), str(vertical.at("spec.targetRef.name", ""))
            target = (kind, vertical.namespace, name)
            controlled = _controlled(vertical, cluster.workload(*target))
            rivals = {
                scaler.document.title: scaler.resources.keys() & controlled
                for scaler in autoscalers(cluster)
                if scaler.target == target and scaler.resources.keys() & controlled
            }
            if rivals:
                by = " and ".join(f"{title} scales by {' and '.join(sorted(names))}" for title, names in rivals.items())
                yield Breach(
                    vertical,
                    "spec.updatePolicy.updateMode",
                    f"in mode {mode} it sets the requests of {described(target)} for "
                    f"{' and '.join(sorted(controlled))}, while {by}",
                )


def _controlled(vertical: Document, workload: Workload | None) -> set[str]:
    """Resources whose requests a VPA sets; both where it does not say."""
    policies = [policy for _, policy in vertical.items("spec.resourcePolicy.containerPolicies")]
    named = {str(policy.get("containerName", "*")) for policy in policies}
    found: set[str] = set()
    for policy in policies:
        if policy.get("mode") != "Off":
            resources = policy.get("controlledResources")
            found |= {str(name) for name in resources} if isinstance(resources, list) else set(RESOURCES)
    containers = {str(c.get("name")) for _, c in workload.containers()} if workload else set()
    if not policies or ("*" not in named and not containers <= named):
        found |= set(RESOURCES)  # a container that no policy names
    return found & set(RESOURCES)


RULE = Rule(
    code="GYM842",
    title="A vertical autoscaler leaves alone what a horizontal one measures",
    severity=Severity.ERROR,
    why="The two work against each other: pods are evicted to be resized while their number swings.",
    remedy="Set updateMode to Off and take its recommendations by hand, or let controlledResources name only what no HPA or ScaledObject measures.",
    judge=judge,
)
