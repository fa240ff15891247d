"""The most pods that autoscalers may ask for fit into the most nodes that their pool may have. Where they do not, the pool's limit is what caps
the scaling: right as a bound on the bill, and worth knowing before pods wait in a rush.

```yaml
kind: NodePool
spec:
  limits: {nvidia.com/gpu: 20}
---
kind: ScaledObject
spec:
  maxReplicaCount: 20   # of a Deployment that asks for one GPU a pod
```

Source: [Karpenter: limits of a NodePool](https://karpenter.sh/docs/concepts/nodepools/#speclimits).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ...autoscalers import autoscalers
from ...cluster import Cluster
from ...finding import Severity
from ...gpu_sharing import pods_on_one_gpu
from ...nodes import Pool
from ...placement import GPU, judged_workloads, usable
from ...rendered import Rendered
from ...requests import pod_requests
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    totals: dict[int, tuple[Pool, Decimal, Decimal]] = {}
    for cluster, workload, candidates in judged_workloads(rendered):
        maxima = [a.maximum for a in autoscalers(cluster) if a.workload(cluster) is workload]
        gpus = pod_requests(workload).get(GPU, Decimal(0))
        open_to = usable(workload, candidates) or candidates
        if not maxima or not gpus or len(open_to) != 1:
            continue
        pool, room = open_to[0], _room(cluster, open_to[0])
        if room is not None:
            _, asked, _ = totals.get(id(pool.at), (pool, Decimal(0), room))
            totals[id(pool.at)] = (pool, asked + max(maxima) * gpus, room)
    for pool, asked, room in totals.values():
        if asked > room:
            what = f"autoscalers may ask for {asked:f} GPUs or parts of one, and {pool.name} has at most {room:f}"
            yield Breach(pool.at, pool.path, what)


def _room(cluster: Cluster, pool: Pool) -> Decimal | None:
    """Most GPUs, or parts that pods see as one, of a pool; None where nothing limits them. Limits count physical GPUs."""
    shared = pods_on_one_gpu(cluster, pool)
    if GPU in pool.limits:
        return pool.limits[GPU] * shared
    types = pool.known_types
    if "nodes" in pool.limits and types:
        return pool.limits["nodes"] * max(kind.gpus for kind in types) * shared
    return None


RULE = Rule(
    code="GYM828",
    title="The most pods fit into the most nodes",
    severity=Severity.NOTE,
    why="Beyond the pool's limit pods stay pending, whatever the autoscaler asks for.",
    remedy="Raise the limit of the pool, share GPUs, or lower the most replicas; keep it where the limit is the point.",
    judge=judge,
)
