"""A device such as `nvidia.com/gpu` is asked for in whole numbers and in `limits`; a request beside it is equal. Devices cannot be overcommitted,
and the API server refuses a pod that tries.

```yaml
resources:
  limits: {nvidia.com/gpu: 1}   # the request is filled in
```

Source: [Schedule GPUs](https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/),
[Extended resources](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#consuming-extended-resources).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...document import join, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...requests import quantity
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for workload in cluster.workloads:
            for path, container in workload.containers(init=True):
                requests, limits = (_map(value_at(container, f"resources.{key}")) for key in ("requests", "limits"))
                for name in sorted(set(requests) | set(limits)):
                    # Native resources have no domain, or one of Kubernetes.
                    if "/" in name and not name.split("/")[0].endswith("kubernetes.io"):
                        field = "limits" if name in limits else "requests"
                        problem = _problem(name, requests.get(name), limits.get(name))
                        if problem:
                            yield Breach(workload.document, join(f"{path}.resources.{field}", name), problem)


def _map(value: Any) -> Mapping[str, Any]:
    return {str(key): item for key, item in value.items()} if isinstance(value, Mapping) else {}


def _problem(name: str, request: Any, limit: Any) -> str:
    if limit is None:
        return f"{name} {request} is requested without a limit"
    given = quantity(limit)
    if given is not None and given != int(given):
        return f"{name} {limit} is no whole number"
    if request is not None and quantity(request) != given:
        return f"{name}: request {request} differs from limit {limit}"
    return ""


RULE = Rule(
    code="GYM826",
    title="Devices are asked for in whole numbers, request equal to limit",
    severity=Severity.ERROR,
    why="The API server refuses every pod of the workload.",
    remedy="State the limit alone, as a whole number; share GPUs by the device plugin's configuration instead.",
    judge=judge,
)
