"""A subset of a DestinationRule takes those pods of a Service that carry its labels too. Where no pod does, every request that a route sends to the subset is answered
with 503. Labels that Argo Rollouts adds while it runs are its own: subsets that a Rollout names are not judged.

```yaml
kind: DestinationRule
spec:
  host: api
  subsets:
    - name: stable
      labels: {version: stable}   # some pod behind the Service api carries it
```

Source: [Destination Rule: Subset](https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...service_backends import Pod, find_service, pods_behind


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        managed = {
            (rollout.namespace, str(rollout.at(f"{_ISTIO}.destinationRule.name", "")))
            for rollout in cluster.of_kind("Rollout")
        }
        for destination in cluster.of_kind("DestinationRule"):
            service = find_service(cluster, str(destination.at("spec.host", "")), destination.namespace)
            if service is None or (destination.namespace, destination.name) in managed:
                continue
            pods = pods_behind(cluster, service)
            for path, subset in destination.items("spec.subsets"):
                labels = subset.get("labels")
                if not isinstance(labels, Mapping) or not labels or not pods:
                    continue
                if not any(labels.items() <= carried.items() for _, carried, _ in pods):
                    wanted = ", ".join(f"{key}={value}" for key, value in labels.items())
                    yield Breach(
                        destination,
                        f"{path}.labels",
                        f"subset {subset.get('name')} takes pods with {wanted}; those behind {service.title} carry "
                        f"{_carried(pods, labels)}",
                    )


_ISTIO = "spec.strategy.canary.trafficRouting.istio"


def _carried(pods: list[Pod], wanted: Mapping[str, object]) -> str:
    found = {f"{key}={carried[key]}" for _, carried, _ in pods for key in wanted if key in carried}
    return ", ".join(sorted(found)) or "none of these labels"


RULE = Rule(
    code="GYM851",
    title="Some pod belongs to each subset",
    severity=Severity.ERROR,
    why="Every request that a route sends to the subset fails with 503.",
    remedy="Put the labels on the pod template of the workload that the subset means.",
    judge=judge,
)
