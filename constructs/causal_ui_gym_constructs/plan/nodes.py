"""GPU nodes of a service, resolved: the pool with its labels and taints, and how many pods it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .errors import GpuError
from .gpu import GpuPlan, GpuSharing, plan_gpu
from .gpu_nodes import GPU_TAINT, SPOT_TAINT, GpuNodes, Taint
from .instances import InstanceType

POOL_LABEL = "gpu-pool"
"""Node label with the pool's name: pods of one service never land on nodes cut for another's sharing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesPlan:
    """The nodes of one service, resolved.

    Args:
        options: as asked for.
        pool: name of the pool, such as ``causal-ui-gym-gpu``.
        gpu: sharing, resolved on these types.
        selector: labels that the pods select.
        labels: labels that the nodes carry; empty for existing nodes.
        taints: taints that the nodes carry; empty for existing nodes.
        tolerations: taints that the pods tolerate.
        gpu_limit: most physical GPUs that Karpenter may start, so that no more than ``max_nodes`` run.
        gpu_pods: pods with a GPU that all nodes together hold at least.
    """

    options: GpuNodes
    pool: str
    gpu: GpuPlan
    selector: Mapping[str, str]
    labels: Mapping[str, str]
    taints: tuple[Taint, ...]
    tolerations: tuple[Taint, ...]
    gpu_limit: int
    gpu_pods: int

    @property
    def smallest(self) -> InstanceType:
        """The type with the least memory and CPU for one pod: what requests must fit."""
        return min(
            self.options.types,
            key=lambda kind: (kind.allocatable_memory_mib, kind.allocatable_cpu_millicores),
        )


def plan_nodes(path: str, service: str, options: GpuNodes, sharing: GpuSharing) -> NodesPlan:
    """Resolve nodes and sharing together.

    Raises:
        GpuError: GYM254 to GYM256 where the sharing does not suit a type, GYM262 for sharing under EKS Auto Mode.
    """
    if options.provisioner == "auto" and sharing.mode != "exclusive":
        raise GpuError(
            "GYM262",
            path,
            given=f"gpu=GpuSharing.{sharing} with GpuNodes.auto_mode",
            allowed="GpuSharing.exclusive()",
            remedy="AWS runs the device plugin of Auto Mode and gives whole GPUs: share them on GpuNodes.karpenter.",
        )
    gpu = plan_gpu(path, sharing, options.types)
    pool = f"{service}-gpu"
    fewest = min(kind.gpus for kind in options.types)
    gpu_pods = options.max_nodes * min((kind.gpus * gpu.pods_per_gpu) // gpu.request for kind in options.types)
    if options.provisioner == "existing":
        labels: dict[str, str] = {}
        taints: tuple[Taint, ...] = ()
        selector, tolerations = dict(options.selector), options.tolerations
    else:
        labels = {POOL_LABEL: pool, "workload": "gpu-compute", **gpu.node_labels}
        taints = (GPU_TAINT, SPOT_TAINT) if options.provisioner == "managed" else (GPU_TAINT,)
        selector, tolerations = {POOL_LABEL: pool}, (GPU_TAINT, SPOT_TAINT)
    return NodesPlan(
        options=options,
        pool=pool,
        gpu=gpu,
        selector=selector,
        labels=labels,
        taints=taints,
        tolerations=tolerations,
        gpu_limit=options.max_nodes * fewest,
        gpu_pods=gpu_pods,
    )


def require_one_provisioner(path: str, options: GpuNodes, others: Sequence[GpuNodes]) -> None:
    """Refuse two provisioners in one cluster: each would answer the other's pending pods. Existing nodes may stand beside any.

    Raises:
        GpuError: GYM266.
    """
    for other in others:
        if "existing" not in (other.provisioner, options.provisioner) and other.provisioner != options.provisioner:
            raise GpuError(
                "GYM266",
                path,
                given=f"nodes={options.provisioner} beside a service with nodes={other.provisioner}",
                allowed="one provisioner for all services of a cluster, and existing nodes beside it",
                remedy=f"Use GpuNodes of {other.provisioner} here too.",
            )
