"""A rule without `from`, or one from `0.0.0.0/0`, lets everybody in. Without ports it undoes every other policy of its pods; with the port of a database, a cache or metrics it opens what only neighbours may reach.

```yaml
ingress:
  - from: [{podSelector: {matchLabels: {app: api}}}]
    ports: [{port: 5432}]
```

Source: [Allow all ingress traffic](https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import mappings, value_at
from ...finding import Severity
from ...network_policies import INGRESS, peers, rules
from ...rendered import Rendered
from ...rule import Breach, Rule

_INTERNAL = {
    22: "SSH",
    2379: "etcd",
    3306: "MySQL",
    5432: "PostgreSQL",
    6379: "Redis",
    8001: "metrics",
    9090: "Prometheus",
    9092: "Kafka",
    9200: "Elasticsearch",
    10250: "the kubelet",
    11211: "memcached",
    27017: "MongoDB",
    "metrics": "metrics",
    "postgres": "PostgreSQL",
    "redis": "Redis",
}
"""Ports that only neighbours should reach, and what listens there."""


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, policy in rendered.of_kind("NetworkPolicy"):
        for path, rule in rules(policy, INGRESS):
            allowed = peers(rule, INGRESS)
            if allowed and not any(value_at(peer, "ipBlock.cidr") in ("0.0.0.0/0", "::/0") for peer in allowed):
                continue
            ports = [entry.get("port") for _, entry in mappings(rule.get("ports"), "")]
            inner = [
                f"{port} ({_INTERNAL[port]})" for port in ports if isinstance(port, int | str) and port in _INTERNAL
            ]
            if not ports:
                yield Breach(policy, path, "it lets everybody in on every port")
            elif inner:
                yield Breach(policy, path, f"it lets everybody in on port {', '.join(inner)}")


RULE = Rule(
    code="GYM874",
    title="No policy opens to everybody what is for neighbours",
    severity=Severity.WARNING,
    why="Every pod of the cluster, and whatever else reaches it, may connect.",
    remedy="Name in from whoever connects, and in ports the ports that they use.",
    judge=judge,
)
