"""`rate(http_requests_total{status=~"5.."}[5m])` counts failed requests per second. Compared with a threshold such as 0.1 it fires for one failure in ten seconds among a
million requests, and is silent when all of five requests a minute fail. What is meant is the share of failed among all requests.

```yaml
expr: |
  sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.1
```

Source: [Alerting on SLOs](https://sre.google/workbook/alerting-on-slos/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import promql_parser

from ...finding import Severity
from ...promql import nodes, parse, queries
from ...rendered import Rendered
from ...rule import Breach, Rule

_ERRORS = re.compile(r"^5|^\(5|error|fail", re.IGNORECASE)
_STATUS = ("status", "code", "status_code", "response_code", "outcome", "result")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for query in queries(cluster):
            for comparison in nodes(parse(query.text)) if query.alert else ():
                if not isinstance(comparison, promql_parser.BinaryExpr) or str(comparison.op) not in (">", ">="):
                    continue
                threshold = getattr(comparison.rhs, "val", None)
                if threshold is not None and 0 < threshold < 1 and _counts_failures(comparison.lhs):
                    what = f"failures a second are compared with {threshold:g}, which reads as a share of all requests"
                    yield Breach(query.document, query.path, what)


def _counts_failures(tree: Any) -> bool:
    """Whether it is a rate of failures that no total divides."""
    found = list(nodes(tree))
    if any(isinstance(node, promql_parser.BinaryExpr) and str(node.op) == "/" for node in found):
        return False
    rates = any(isinstance(node, promql_parser.Call) and node.func.name in ("rate", "irate") for node in found)
    return rates and any(_selects_failures(node) for node in found if isinstance(node, promql_parser.VectorSelector))


def _selects_failures(selector: Any) -> bool:
    return any(
        matcher.name in _STATUS and str(matcher.op) in ("MatchOp.Equal", "MatchOp.Re") and _ERRORS.search(matcher.value)
        for matcher in selector.matchers.matchers
    )


RULE = Rule(
    code="GYM912",
    title="An error rate is a share of all requests",
    severity=Severity.WARNING,
    why="The alert cries under load and sleeps through an outage of a quiet service.",
    remedy="Divide by the rate of all requests.",
    judge=judge,
)
