"""A selector selects something: pods behind a Service, a PodDisruptionBudget, a NetworkPolicy or a subset of a DestinationRule; pods or Services,
with the named port, behind a monitor. Pods of operators' objects count; those of other people's namespaces, which are not among
what was given, are not judged.

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

Source: [Labels and selectors](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/),
[DestinationRule subsets](https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset).
"""

from __future__ import annotations

import json
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
                case "NetworkPolicy":
                    yield from _policy(cluster, document)
                case "DestinationRule":
                    yield from _subsets(cluster, document)
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


def _policy(cluster: Cluster, document: Document) -> Iterator[Breach]:
    own = document.at("spec.podSelector")
    if not is_empty(own):
        yield from _pods(cluster, document, "spec.podSelector", own, document.namespace)
    for direction, side in (("ingress", "from"), ("egress", "to")):
        for index, rule in enumerate(document.listed(f"spec.{direction}")):
            for number, peer in enumerate(as_list(value_at(rule, side))):
                selector = value_at(peer, "podSelector")
                path = f"spec.{direction}[{index}].{side}[{number}].podSelector"
                if is_empty(selector):
                    continue
                spaces = _namespaces(cluster, document, value_at(peer, "namespaceSelector"))
                if spaces and not any(selected_pods(cluster, selector, spaces)):
                    yield Breach(
                        document, path, f"selects no pod in {', '.join(sorted(spaces))}: {described(selector)}"
                    )


def _namespaces(cluster: Cluster, document: Document, selector: Any) -> frozenset[str]:
    """Namespaces that a peer means and whose pods are known: its own, or those with pods among what was given."""
    if selector is None:
        return frozenset({document.namespace})
    # Of kube-system only DNS is known; the rest comes from add-ons and charts.
    known = {name for name, _, _ in cluster.pods} - {"kube-system"}
    labels = {name: {"kubernetes.io/metadata.name": name} for name in known}
    for namespace in cluster.of_kind("Namespace"):
        if namespace.name in labels:
            labels[namespace.name].update(namespace.labels)
    return frozenset(name for name, carried in labels.items() if matches(selector, carried))


def _subsets(cluster: Cluster, document: Document) -> Iterator[Breach]:
    host = str(document.at("spec.host", ""))
    name, _, rest = host.partition(".")
    namespace = rest.split(".")[0] or document.namespace
    behind: Mapping[str, Any] = {}
    for service in cluster.of_kind("Service"):
        found = service.at("spec.selector", {})
        if (service.namespace, service.name) == (namespace, name) and isinstance(found, Mapping):
            behind = found
    for index, subset in enumerate(document.listed("spec.subsets")):
        labels = value_at(subset, "labels", {})
        if isinstance(labels, Mapping) and labels:
            wanted = {**behind, **labels}
            if not any(selected_pods(cluster, {"matchLabels": wanted}, frozenset({namespace}))):
                what = f"subset {value_at(subset, 'name')} selects no pod: {json.dumps(wanted, default=str)}"
                yield Breach(document, f"spec.subsets[{index}].labels", what)


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
        if port is not None and not any(port in found for found in ports):
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
    why="The route, budget, policy or monitor applies to nothing: requests fail, or what should be guarded is not.",
    remedy="Give the pods the labels, or correct the selector.",
    judge=judge,
)
