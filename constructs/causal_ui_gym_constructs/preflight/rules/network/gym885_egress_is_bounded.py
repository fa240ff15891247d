"""A rule for egress without `to` and without ports lets the pod connect to anything: the instance's metadata service, the control plane, every other pod, the internet. An intruder needs no more.

```yaml
egress:
  - to: [{podSelector: {matchLabels: {app: database}}}]
    ports: [{port: 5432}]
```

Source: [Allow all egress traffic](https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-egress-traffic).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import as_list
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, policy in rendered.of_kind("NetworkPolicy"):
        for index, rule in enumerate(as_list(policy.at("spec.egress"))):
            if isinstance(rule, Mapping) and not rule.get("to") and not rule.get("ports"):
                yield Breach(policy, f"spec.egress[{index}]", "it lets the pods connect to everything")


RULE = Rule(
    code="GYM885",
    title="A policy bounds where its pods connect to",
    severity=Severity.WARNING,
    why="An intruder in the pod reaches the metadata service, other pods and the internet.",
    remedy="Name in to whom they call, and in ports where.",
    judge=judge,
)
