"""A selector selects something: pods behind a Service, a PodDisruptionBudget, a spread or an affinity; pods or Services, with the named port,
behind a monitor. Pods of operators' objects count; those of other people's namespaces, which are not among what was given, are
not judged. Subsets of a DestinationRule are judged by GYM851, network policies by GYM873.

```yaml
kind: Service
spec:
  selector: {app: api, version: stable}
---
kind: Deployment
spec:
  template:
    metadata:
      labels: {app: api, version: stable}
```

Source: [Labels and selectors](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster, Port
from ...document import Document, as_list, join, value_at, walk
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...selectors import described, is_empty, matches, selected_pods


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for document in cluster.documents:
            match document.kind:
                case "Service" | "PodDisruptionBudget":
                    yield from _own_pods(cluster, document)
                case "PodMonitor" | "ServiceMonitor":
                    yield from _monitor(cluster, document)
                case "Deployment" | "StatefulSet" | "DaemonSet" | "Rollout":
                    yield from _affinities(cluster, document)


def _own_pods(cluster: Cluster, document: Document) -> Iterator[Breach]:
    found = document.at("spec.selector")
    selector = {"matchLabels": found} if document.kind == "Service" else found
    if not is_empty(selector):
        yield from _pods(cluster, document, "spec.selector", selector, document.namespace)


def _pods(cluster: Cluster, document: Document, path: str, selector: Any, namespace: str) -> Iterator[Breach]:
    if not any(selected_pods(cluster, selector, frozenset({namespace}))):
        yield Breach(document, path, f"selects no pod: {described(selector)}")


def _monitor(cluster: Cluster, document: Document) -> Iterator[Breach]:
    selector = document.at("spec.selector")
    given = document.at("spec.namespaceSelector", {})
    spaces = frozenset(map(str, as_list(value_at(given, "matchNames")))) or frozenset({document.namespace})
    known = {namespace for namespace, _, _ in cluster.pods}
    if value_at(given, "any") or not spaces & known or is_empty(selector):
        return
    field, ports = "spec.podMetricsEndpoints", [ports for _, _, ports in selected_pods(cluster, selector, spaces)]
    if document.kind == "ServiceMonitor":
        field, ports = "spec.endpoints", list(_services(cluster, selector, spaces))
    if not ports:
        what = "pod" if document.kind == "PodMonitor" else "Service"
        yield Breach(
            document, "spec.selector", f"selects no {what} in {', '.join(sorted(spaces))}: {described(selector)}"
        )
        return
    for index, endpoint in enumerate(document.listed(field)):
        port = value_at(endpoint, "port")
        if isinstance(port, (int, str)) and not any(port in found for found in ports):
            yield Breach(document, f"{field}[{index}].port", f"nothing selected has a port named {port}")


def _services(cluster: Cluster, selector: Any, spaces: frozenset[str]) -> Iterator[set[Port]]:
    for service in cluster.of_kind("Service"):
        if service.namespace in spaces and matches(selector, service.labels):
            yield cluster.services[service.namespace, service.name]


def _affinities(cluster: Cluster, document: Document) -> Iterator[Breach]:
    """Pods that must or should be near, or apart from, some that are nowhere."""
    for kind in ("podAffinity", "podAntiAffinity"):
        base = f"spec.template.spec.affinity.{kind}"
        for path, key, value in walk(document.at(base, {}), base):
            if key == "labelSelector" and isinstance(value, Mapping) and not is_empty(value):
                yield from _pods(cluster, document, path, value, document.namespace)
    for index, spread in enumerate(document.listed("spec.template.spec.topologySpreadConstraints")):
        selector = value_at(spread, "labelSelector")
        if not is_empty(selector):
            path = join("spec.template.spec.topologySpreadConstraints", index)
            yield from _pods(cluster, document, join(path, "labelSelector"), selector, document.namespace)


RULE = Rule(
    code="GYM812",
    title="Every selector selects something",
    severity=Severity.ERROR,
    why="The Service, budget or monitor applies to nothing: requests fail, or what should be guarded is not.",
    remedy="Give the pods the labels, or correct the selector.",
    judge=judge,
)
