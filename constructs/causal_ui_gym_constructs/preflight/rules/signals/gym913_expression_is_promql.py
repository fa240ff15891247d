"""Prometheus refuses a whole rule file for one expression that it cannot parse, and the operator's admission webhook, where it runs, refuses the object. KEDA reports an error at each poll
and keeps the replicas as they are.

```yaml
expr: sum(rate(http_requests_total[5m])) > 10
```

Source: [Querying Prometheus](https://prometheus.io/docs/prometheus/latest/querying/basics/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...promql import parse, queries
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for query in queries(cluster):
            if parse(query.text) is None:
                yield Breach(query.document, query.path, f"{' '.join(query.text.split())[:80]!r} is no PromQL")


RULE = Rule(
    code="GYM913",
    title="Every expression is PromQL",
    severity=Severity.ERROR,
    why="None of the alerts in its group is evaluated, or the scaler stands still.",
    remedy="Correct the expression; promtool check rules says where it ends to be one.",
    judge=judge,
)
