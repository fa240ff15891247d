"""Weights are shares of their sum. Where they are meant as percentages (one of them is above 20) and do not sum to 100, each backend gets another share than is written;
where all are zero, nobody answers.

```yaml
kind: HTTPRoute
spec:
  rules:
    - backendRefs:
        - {name: stable, port: 80, weight: 90}
        - {name: canary, port: 80, weight: 10}
```

Source: [Traffic splitting with the Gateway API](https://gateway-api.sigs.k8s.io/guides/traffic-splitting/).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...finding import Severity
from ...rendered import Rendered
from ...routes import GATEWAY_ROUTES, weighted
from ...rule import Breach, Rule

_WHOLES = {100, 1000, 10000}


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, route in rendered.of_kind("VirtualService", *GATEWAY_ROUTES):
        for path, weights in weighted(route):
            total = sum(weights)
            said = ", ".join(map(str, weights))
            if total <= 0:
                yield Breach(route, path, f"the weights are {said}, so no backend answers")
            elif len(weights) > 1 and max(weights) > 20 and total not in _WHOLES and len(set(weights)) > 1:
                shares = ", ".join(f"{100 * weight / total:.1f} %" for weight in weights)
                yield Breach(route, path, f"the weights {said} sum to {total}: the backends get {shares}")


RULE = Rule(
    code="GYM853",
    title="The weights of a route give the shares that they seem to",
    severity=Severity.WARNING,
    why="A canary gets more or fewer requests than whoever wrote the weights thinks.",
    remedy="Set weights that sum to 100.",
    judge=judge,
)
