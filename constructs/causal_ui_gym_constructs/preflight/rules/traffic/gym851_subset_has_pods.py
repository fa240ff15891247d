"""A subset of a DestinationRule takes those pods of a Service that carry its labels too. Where no pod does, every request that a route sends to the subset is answered
with 503. Not judged are subsets to which no VirtualService of the host leads, those that an Argo Rollout names (it labels the pods itself), and labels of regions and zones, which Istio takes from the nodes.

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

from ...cluster import Cluster
from ...document import Document
from ...finding import Severity
from ...rendered import Rendered
from ...routes import destinations
from ...rule import Breach, Rule
from ...service_backends import Pod, find_service, pods_behind, service_of_host


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
            pods, used = pods_behind(cluster, service), _used(cluster, service)
            for path, subset in destination.items("spec.subsets"):
                written = subset.get("labels")
                unused = used is not None and str(subset.get("name")) not in used
                if not isinstance(written, Mapping) or not pods or unused:
                    continue
                labels = {str(k): v for k, v in written.items() if not str(k).startswith("topology.")}
                if not any(labels.items() <= carried.items() for _, carried, _ in pods):
                    wanted = ", ".join(f"{key}={value}" for key, value in labels.items())
                    yield Breach(
                        destination,
                        f"{path}.labels",
                        f"subset {subset.get('name')} takes pods with {wanted}; those behind {service.title} carry "
                        f"{_carried(pods, labels)}",
                    )


_ISTIO = "spec.strategy.canary.trafficRouting.istio"


def _used(cluster: Cluster, service: Document) -> list[object] | None:
    """Subsets that VirtualServices lead to; None where none leads to the Service at all: others may, elsewhere."""
    found = [
        destination.get("subset")
        for virtual in cluster.of_kind("VirtualService")
        for _, _, destination in destinations(virtual)
        if service_of_host(str(destination.get("host", "")), virtual.namespace) == (service.namespace, service.name)
    ]
    return found or None


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
