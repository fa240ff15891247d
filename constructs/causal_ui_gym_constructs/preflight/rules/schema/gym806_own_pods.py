"""The selector of a Deployment, StatefulSet, DaemonSet or Rollout matches the labels of its own template. The API server refuses it otherwise:
it would make pods for ever and own none.

```yaml
spec:
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api, version: v1}
```

Source: [Deployment: selector](https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_OWNERS = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Rollout")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            wanted = workload.document.at("spec.selector.matchLabels", {})
            if workload.document.kind not in _OWNERS or not isinstance(wanted, Mapping):
                continue
            if not wanted.items() <= workload.labels.items():
                yield Breach(
                    workload.document,
                    "spec.selector.matchLabels",
                    f"{json.dumps(wanted)} does not match the template's labels {json.dumps(dict(workload.labels))}",
                )


RULE = Rule(
    code="GYM806",
    title="A workload selects its own pods",
    severity=Severity.ERROR,
    why="The API server refuses the object.",
    remedy="Give the template every label of the selector.",
    judge=judge,
)
