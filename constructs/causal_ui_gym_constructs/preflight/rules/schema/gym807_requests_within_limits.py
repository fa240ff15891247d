"""A container requests no more than its limit. The API server refuses a pod that does; a workload is accepted, and then makes no pods.

```yaml
resources:
  requests: {cpu: 500m, memory: 1Gi}
  limits: {memory: 2Gi}
```

Source: [Resource management](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...document import value_at
from ...finding import Severity
from ...rendered import Rendered
from ...requests import quantity
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers(init=True):
                requests, limits = (value_at(container, f"resources.{key}") for key in ("requests", "limits"))
                if not isinstance(requests, Mapping) or not isinstance(limits, Mapping):
                    continue
                for name in requests.keys() & limits.keys():
                    asked, allowed = quantity(requests[name]), quantity(limits[name])
                    if asked is not None and allowed is not None and asked > allowed:
                        yield Breach(
                            workload.document,
                            f"{path}.resources.requests",
                            f"{name} {requests[name]} is requested, which is more than the limit {limits[name]}",
                        )


RULE = Rule(
    code="GYM807",
    title="Requests are within limits",
    severity=Severity.ERROR,
    why="The API server refuses every pod of the workload.",
    remedy="Raise the limit or lower the request.",
    judge=judge,
)
