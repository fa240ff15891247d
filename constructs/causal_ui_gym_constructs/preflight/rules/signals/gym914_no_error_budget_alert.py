"""Thresholds on single values page for blips and miss slow leaks. An alert on the burn rate of an error budget over two windows pages only when the objective is in danger,
and says how fast.

```yaml
expr: service:errors:ratio_rate1h > 14.4 * 0.001 and service:errors:ratio_rate5m > 14.4 * 0.001
```

Source: [Multiwindow, multi-burn-rate alerts](https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import promql_parser

from ...finding import Severity
from ...promql import nodes, parse, queries
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        alerts = [query for query in queries(cluster) if query.alert]
        errors = [query for query in alerts if "error" in query.alert.lower()]
        if errors and not any(_two_windows(query.text) for query in alerts):
            what = f"{errors[0].alert} looks at one window, and no alert at the burn rate of an error budget over two"
            yield Breach(errors[0].document, errors[0].path, what)


def _two_windows(text: str) -> bool:
    return any(
        isinstance(node, promql_parser.BinaryExpr)
        and str(node.op) == "and"
        and all(_compares(side) for side in (node.lhs, node.rhs))
        for node in nodes(parse(text))
    )


def _compares(tree: Any) -> bool:
    return any(isinstance(node, promql_parser.BinaryExpr) and str(node.op) in (">", ">=") for node in nodes(tree))


RULE = Rule(
    code="GYM914",
    title="An alert watches the error budget",
    severity=Severity.NOTE,
    why="People are woken by blips and sleep through a slow burn.",
    remedy="Add burn-rate alerts over a long and a short window.",
    judge=judge,
)
