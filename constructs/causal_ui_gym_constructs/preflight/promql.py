"""What a PromQL expression reads, and where objects carry such expressions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import promql_parser

from .cluster import Cluster
from .document import Document


@dataclass(frozen=True, slots=True)
class Query:
    """One expression in an object.

    Args:
        document: the object.
        path: where it stands.
        text: the expression.
        alert: name of the alert that it decides on; empty elsewhere.
        record: name of the series that it makes; empty elsewhere.
    """

    document: Document
    path: str
    text: str
    alert: str = ""
    record: str = ""


def queries(cluster: Cluster) -> Iterator[Query]:
    """Expressions of rules and of KEDA's Prometheus triggers."""
    for document in cluster.of_kind("PrometheusRule"):
        for group, _ in document.items("spec.groups"):
            for path, _ in document.items(f"{group}.rules"):
                alert, record = (str(document.at(f"{path}.{key}", "")) for key in ("alert", "record"))
                yield Query(document, f"{path}.expr", str(document.at(f"{path}.expr", "")), alert, record)
    for document in cluster.of_kind("ScaledObject", "ScaledJob"):
        for trigger, body in document.items("spec.triggers"):
            if body.get("type") == "prometheus":
                path = f"{trigger}.metadata.query"
                yield Query(document, path, str(document.at(path, "")))


def parse(text: str) -> Any | None:
    """The syntax tree; None for what is no PromQL, which Prometheus' operator refuses by itself."""
    try:
        return promql_parser.parse(text)
    except ValueError:
        return None


def nodes(tree: Any) -> Iterator[Any]:
    """Every node of a syntax tree, itself first."""
    if tree is None:
        return
    yield tree
    for name in ("lhs", "rhs", "expr", "param", "vector_selector"):
        child = getattr(tree, name, None)
        if child is not None and not isinstance(child, str | int | float):
            yield from nodes(child)
    for argument in getattr(tree, "args", None) or []:
        yield from nodes(argument)


def series(text: str) -> set[str]:
    """Names of the series that an expression reads."""
    return {node.name for node in nodes(parse(text)) if isinstance(node, promql_parser.VectorSelector) and node.name}
