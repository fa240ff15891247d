"""Every PromQL expression that is rendered, and the series and labels that it names."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from promql_parser import (
    AggModifierType,
    AggregateExpr,
    BinaryExpr,
    Expr,
    MatchOp,
    MatrixSelector,
    VectorSelector,
    parse,
)


@dataclass(frozen=True)
class Expression:
    """A PromQL expression and where it stands, such as ``PrometheusRule/alerts: HighLatency``."""

    where: str
    text: str


@dataclass(frozen=True)
class Selector:
    """One series of an expression.

    Args:
        matchers: operator (``=``, ``!=``, ``=~``, ``!~``) and value by label.
        labels: every label that the expression needs the series to have: selected, grouped or joined by.
        window_seconds: of a range selector; 0 for an instant one.
    """

    metric: str
    matchers: tuple[tuple[str, str, str], ...]
    labels: frozenset[str]
    window_seconds: float


def expressions_of(documents: list[dict[str, Any]]) -> list[Expression]:
    """In rules, Prometheus triggers of scalers, dashboards and analyses."""
    return [Expression(where, text) for document in documents for where, text in _of(document)]


def _of(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    name = f"{document['kind']}/{document['metadata']['name']}"
    spec = document.get("spec", {})
    if document["kind"] == "PrometheusRule":
        for group in spec["groups"]:
            for rule in group["rules"]:
                yield f"{name}: {rule.get('alert') or rule['record']}", rule["expr"]
    elif document["kind"] == "ScaledObject":
        for trigger in spec["triggers"]:
            if trigger["type"] == "prometheus":
                yield name, trigger["metadata"]["query"]
    elif document["kind"] == "ConfigMap" and "grafana_dashboard" in document["metadata"].get("labels", {}):
        for text in document["data"].values():
            for panel in json.loads(text)["panels"]:
                for target in panel["targets"]:
                    yield f"{name}: {panel['title']}", target["expr"]
    elif document["kind"] in ("AnalysisTemplate", "ClusterAnalysisTemplate"):
        for metric in spec["metrics"]:
            yield f"{name}: {metric['name']}", metric["provider"]["prometheus"]["query"]


def selectors_of(text: str) -> list[Selector]:
    """The series of an expression, with the labels that it asks of each.

    Raises:
        ValueError: the expression is not PromQL.
    """
    return list(_selectors(parse(text), frozenset(), 0))


def _selectors(expression: Expr, grouped: frozenset[str], window: float) -> Iterator[Selector]:
    if isinstance(expression, VectorSelector):
        matchers = tuple((m.name, _operator(m.op), m.value) for m in expression.matchers.matchers)
        labels = frozenset(name for name, _, _ in matchers) | grouped
        yield Selector(str(expression.name), matchers, labels, window)
        return
    if isinstance(expression, MatrixSelector):
        yield from _selectors(expression.vector_selector, grouped, expression.range.total_seconds())
        return
    if isinstance(expression, AggregateExpr):
        modifier = expression.modifier
        # What an inner aggregation has dropped is not asked of the series by an outer one; naming it is a fault that promtool's tests show.
        if modifier is not None and modifier.type == AggModifierType.By:
            grouped = frozenset(modifier.labels)
    if isinstance(expression, BinaryExpr) and expression.modifier is not None and expression.modifier.matching:
        matching = expression.modifier.matching
        if str(matching.type).endswith("Include"):
            grouped |= frozenset(matching.labels)
    for child in _children(expression):
        yield from _selectors(child, grouped, window)


def _children(expression: Expr) -> list[Expr]:
    """Direct children."""
    found = []
    for name in ("expr", "lhs", "rhs", "param"):
        child = getattr(expression, name, None)
        if isinstance(child, Expr):
            found.append(child)
    return found + [child for child in getattr(expression, "args", ()) if isinstance(child, Expr)]


def _operator(operator: MatchOp) -> str:
    return {"Equal": "=", "NotEqual": "!=", "Re": "=~", "NotRe": "!~"}[str(operator).rpartition(".")[2]]
