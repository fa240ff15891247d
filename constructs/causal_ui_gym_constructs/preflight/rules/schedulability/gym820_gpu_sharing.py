"""Processes that share a GPU leave each other memory. Under time-slicing or MPS every process sees the whole GPU, and XLA takes three quarters
of it at start unless `XLA_PYTHON_CLIENT_MEM_FRACTION` says less; so with n pods on a GPU the fraction is at most 1/n.

```yaml
# device plugin: sharing.timeSlicing.resources: [{name: nvidia.com/gpu, replicas: 4}]
env:
  - {name: XLA_PYTHON_CLIENT_MEM_FRACTION, value: "0.2"}
```

Source: [JAX GPU memory allocation](https://docs.jax.dev/en/latest/gpu_memory_allocation.html),
[Sharing GPUs with NVIDIA's device plugin](https://github.com/NVIDIA/k8s-device-plugin#shared-access-to-gpus).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...environment_sources import value_of
from ...finding import Severity
from ...gpu_sharing import processes_on_one_gpu
from ...placement import asks_for_gpus, judged_workloads, usable
from ...rendered import Rendered
from ...rule import Breach, Rule

_FRACTION = "XLA_PYTHON_CLIENT_MEM_FRACTION"
_XLA_DEFAULT = 0.75


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster, workload, candidates in judged_workloads(rendered):
        if not asks_for_gpus(workload):
            continue
        for pool in usable(workload, candidates):
            sharing = processes_on_one_gpu(cluster, pool)
            found = value_of(cluster, workload, _FRACTION)
            if sharing < 2 or (
                found is None and value_of(cluster, workload, "XLA_PYTHON_CLIENT_PREALLOCATE") == "false"
            ):
                continue
            fraction = _number(found)
            if fraction * sharing > 1:
                said = (
                    f"{_FRACTION} is {found}"
                    if found is not None
                    else f"{_FRACTION} is not set, so XLA takes {_XLA_DEFAULT}"
                )
                what = f"{sharing} pods share each GPU of {pool.name}, and {said} of it for each"
                yield Breach(workload.document, workload.spec_path, what)
                break


def _number(value: str | None) -> float:
    try:
        return _XLA_DEFAULT if value is None else float(value)
    except ValueError:
        return _XLA_DEFAULT


RULE = Rule(
    code="GYM820",
    title="Processes that share a GPU leave each other memory",
    severity=Severity.ERROR,
    why="The first process takes memory that the others need, and they die with RESOURCE_EXHAUSTED.",
    remedy="Set XLA_PYTHON_CLIENT_MEM_FRACTION to a little less than one part, or share among fewer pods.",
    judge=judge,
)
