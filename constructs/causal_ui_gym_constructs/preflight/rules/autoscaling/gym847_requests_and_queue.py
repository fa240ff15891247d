"""Pods that answer requests and pods that work off a queue want different numbers, sizes, probes and drains. One workload scaled by both grows by a burst
in the queue, and its answers slow down with it; and it cannot shrink while either is busy. Deploy the same image twice: one workload that serves, one that works.

```yaml
kind: ScaledObject
metadata: {name: api}
spec:
  scaleTargetRef: {name: api}
  triggers: [{type: prometheus, metadata: {query: "sum(rate(http_requests_total[1m]))", threshold: "100"}}]
---
kind: ScaledObject
metadata: {name: worker}
spec:
  scaleTargetRef: {name: worker}
  triggers: [{type: aws-sqs-queue, metadata: {queueLength: "10"}}]
```

Source: [AWS Well-Architected REL07: design your workload to adapt to changes in demand](https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-adapt-to-changes-in-demand.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...autoscalers import Target, autoscalers, described
from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_QUEUE_TRIGGERS = {
    *("activemq", "apache-kafka", "artemis-queue", "aws-sqs-queue", "azure-queue", "azure-servicebus", "beanstalkd"),
    *(
        "gcp-cloudtasks",
        "gcp-pubsub",
        "ibmmq",
        "kafka",
        "nats-jetstream",
        "pulsar",
        "rabbitmq",
        "redis",
        "redis-cluster",
    ),
    *("redis-cluster-streams", "redis-streams", "solace-event-queue"),
}
"""KEDA's scalers that count waiting messages (https://keda.sh/docs/latest/scalers/, 2.20)."""
_QUEUE = re.compile(r"queue|sqs|backlog|messages|consumer_?lag", re.IGNORECASE)
_REQUESTS = re.compile(
    r"https?_?requests?|requests_(total|per_second)|request_duration|(^|_)(rps|qps)($|_)", re.IGNORECASE
)


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        judged: set[Target] = set()
        # KEDA first: where an HPA scales the same workload, one finding is enough
        for scaler in sorted(autoscalers(cluster), key=lambda scaler: not scaler.keda):
            queues = [path for path, signal in scaler.signals if _counts_messages(signal)]
            requests = [path for path, signal in scaler.signals if _counts_requests(signal)]
            if queues and requests and scaler.target not in judged:
                judged.add(scaler.target)
                yield Breach(
                    scaler.document,
                    queues[0],
                    f"it scales {described(scaler.target)} by a queue, and by requests in {requests[0]}",
                )


def _counts_messages(signal: Mapping[str, Any]) -> bool:
    if str(signal.get("type")) in _QUEUE_TRIGGERS:
        return True
    return bool(_QUEUE.search(_measure(signal))) and not _counts_requests(signal)


def _counts_requests(signal: Mapping[str, Any]) -> bool:
    return bool(_REQUESTS.search(_measure(signal)))


def _measure(signal: Mapping[str, Any]) -> str:
    """Name or query of what an HPA metric or a trigger of Prometheus measures."""
    names = ("pods.metric.name", "object.metric.name", "external.metric.name")
    places = ("metadata.query",) if signal.get("type") == "prometheus" else names
    return " ".join(str(value_at(signal, place, "")) for place in places)


RULE = Rule(
    code="GYM847",
    title="Requests and queued work are scaled apart",
    severity=Severity.WARNING,
    why="A burst in the queue takes the pods that answer users, and neither kind of work can shrink alone.",
    remedy="Run the queue's consumer as a workload of its own and give each the autoscaler that fits it.",
    judge=judge,
)
