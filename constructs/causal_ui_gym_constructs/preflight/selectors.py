"""Label selectors, as Kubernetes reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .cluster import Cluster, Port
from .document import as_list


def matches(selector: Any, labels: Mapping[str, Any]) -> bool:
    """Whether a selector of ``matchLabels`` and ``matchExpressions`` takes something with these labels; an empty one takes all.

    Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
    """
    if not isinstance(selector, Mapping):
        return True
    wanted = selector.get("matchLabels")
    if isinstance(wanted, Mapping) and not all(labels.get(key) == value for key, value in wanted.items()):
        return False
    return all(expression_matches(entry, labels) for entry in as_list(selector.get("matchExpressions")))


def expression_matches(expression: Any, labels: Mapping[str, Any]) -> bool:
    """Whether one expression (key, operator, values) takes something with these labels; a malformed one takes all."""
    if not isinstance(expression, Mapping):
        return True
    key, values = str(expression.get("key")), [str(value) for value in as_list(expression.get("values"))]
    match expression.get("operator"):
        case "In":
            return str(labels.get(key)) in values if key in labels else False
        case "NotIn":
            return str(labels.get(key)) not in values if key in labels else True
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
        case "Gt" | "Lt" as operator:
            try:
                found, bound = int(str(labels.get(key))), int(values[0])
            except (ValueError, IndexError):
                return False
            return found > bound if operator == "Gt" else found < bound
    return True


def is_empty(selector: Any) -> bool:
    """Whether a selector takes everything."""
    return not isinstance(selector, Mapping) or not (selector.get("matchLabels") or selector.get("matchExpressions"))


def selected_pods(
    cluster: Cluster, selector: Any, namespaces: frozenset[str] | None
) -> Iterator[tuple[str, Mapping[str, str], set[Port]]]:
    """Pods of these namespaces (None: any) that a selector takes: namespace, labels, ports."""
    for namespace, labels, ports in cluster.pods:
        if (namespaces is None or namespace in namespaces) and matches(selector, labels):
            yield namespace, labels, ports


def described(selector: Any) -> str:
    """A selector in few words: its labels, else the whole of it."""
    labels = selector.get("matchLabels") if isinstance(selector, Mapping) else None
    return json.dumps(labels if labels and not selector.get("matchExpressions") else selector, default=str)
