"""What one pod asks for fits on the largest instance type that it may use, after the kubelet's reservation and the daemons of every node.

```yaml
resources:
  requests: {cpu: "3", memory: 12Gi}   # fits g4dn.xlarge: 4 vCPU and 16 GiB, less what the node keeps for itself
```

Source: [Reserved resources on EKS](https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html),
[EC2 instance types](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ....plan.instances import InstanceType
from ...finding import Severity
from ...placement import GPU, judged_workloads, selects, selects_type, usable
from ...rendered import Rendered
from ...requests import pod_requests
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for _, workload, candidates in judged_workloads(rendered):
        open_to = usable(workload, candidates) or tuple(pool for pool in candidates if selects(workload, pool))
        asked = pod_requests(workload)
        named = [pool for pool in open_to or candidates if pool.types]
        if asked.get(GPU) and named and not any(pool.has_gpus for pool in named):
            types = ", ".join(sorted({name for pool in named for name in pool.types}))
            yield Breach(workload.document, workload.spec_path, f"a pod asks for {_said(asked)}; {types} have no GPU")
            continue
        known = [pool.known_types for pool in open_to or candidates]
        if any(found is None for found in known):
            continue
        kinds = [kind for found in known for kind in found or () if selects_type(workload, kind.name)]
        if kinds and not any(_fits(asked, kind) for kind in kinds):
            largest = max(kinds, key=lambda kind: (kind.gpus, kind.vcpus, kind.memory_gib))
            yield Breach(workload.document, workload.spec_path, f"a pod asks for {_said(asked)}; {_room(largest)}")


def _fits(asked: dict[str, Decimal], kind: InstanceType) -> bool:
    return (
        asked.get("cpu", 0) * 1000 <= kind.allocatable_cpu_millicores
        and asked.get("memory", 0) <= kind.allocatable_memory_mib * 2**20
        and asked.get(GPU, 0) <= kind.gpus
    )


def _said(asked: dict[str, Decimal]) -> str:
    parts = [f"{asked['cpu'].normalize():f} cores"] if "cpu" in asked else []
    parts += [f"{asked['memory'] / 2**30:.1f} GiB"] if "memory" in asked else []
    parts += [f"{GPU} {asked[GPU].normalize():f}"] if GPU in asked else []
    return ", ".join(parts)


def _room(kind: InstanceType) -> str:
    cores, memory = kind.allocatable_cpu_millicores / 1000, kind.allocatable_memory_mib / 1024
    return f"the largest type that it may use, {kind.name}, has {cores:.1f} cores, {memory:.1f} GiB and {GPU} {kind.gpus} to give"


RULE = Rule(
    code="GYM824",
    title="A pod fits on an instance type that it may use",
    severity=Severity.ERROR,
    why="No node is ever large enough, and the pods stay pending for ever.",
    remedy="Ask for less, or add a larger instance type to the pool.",
    judge=judge,
)
