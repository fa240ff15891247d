"""The grace period covers what a pod does while it stops: its preStop hook, and then the time that it is told to drain. When
`terminationGracePeriodSeconds` is over, the kubelet kills it, whatever it is doing.

```yaml
terminationGracePeriodSeconds: 60
containers:
  - lifecycle: {preStop: {sleep: {seconds: 10}}}
    env: [{name: DRAIN_SECONDS, value: "40"}]
```

Source: [Termination of pods](https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster
from ...document import as_list, value_at
from ...environment_sources import variables_of
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule
from ...workload import Workload

_DRAIN = re.compile(r"(?i)^(\w+_)?(drain|graceful|shutdown|stop)(_\w+)?(_seconds|_timeout|_timeout_seconds|_secs?|_s)$")
_SLEEP = re.compile(r"(?:^|[\s;&])sleep\s+(\d+)\b")
_DEFAULT = 30


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            grace = workload.at("terminationGracePeriodSeconds", _DEFAULT)
            waits = max((_hook(body) for _, body in workload.containers()), default=0)
            drain, name = _drain(cluster, workload)
            if isinstance(grace, int) and waits + drain and waits + drain >= grace:
                parts = [f"the preStop hook takes {waits} s"] if waits else []
                parts += [f"{name} is {drain} s"] if drain else []
                path = f"{workload.spec_path}.terminationGracePeriodSeconds"
                yield Breach(workload.document, path, f"{' and '.join(parts)}, and the grace period is {grace} s")


def _hook(container: Mapping[str, Any]) -> int:
    """Seconds that a container's preStop hook sleeps; 0 for one that does not say."""
    seconds = value_at(container, "lifecycle.preStop.sleep.seconds")
    if isinstance(seconds, int):
        return seconds
    command = " ".join(str(part) for part in as_list(value_at(container, "lifecycle.preStop.exec.command")))
    return sum(int(found) for found in _SLEEP.findall(command))


def _drain(cluster: Cluster, workload: Workload) -> tuple[int, str]:
    found = [
        (int(value), name)
        for name, value in variables_of(cluster, workload)
        if _DRAIN.match(name) and value.isdigit() and int(value) < 86400
    ]
    return max(found, default=(0, ""))


RULE = Rule(
    code="GYM835",
    title="The grace period covers hook and drain",
    severity=Severity.WARNING,
    why="The kubelet kills the process in the middle of its last requests or of a job.",
    remedy="Raise terminationGracePeriodSeconds above the sum, or drain for less.",
    judge=judge,
)
