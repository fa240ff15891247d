"""How pods share GPUs, and everything that follows from it: resource, request, node labels, framework memory.

It is said once and derived everywhere, because a mismatch fails at run time only: a pod that asks for a resource no node
offers waits for ever, and a JAX process that takes 75 % of a GPU leaves its neighbour on the same GPU without memory.

The resource is ``nvidia.com/gpu`` in every mode. Karpenter knows an instance type's *physical* GPUs and nothing of sharing,
so it would never start a node for a renamed resource (``nvidia.com/gpu.shared``, ``nvidia.com/mig-1g.10gb``). The device
plugin therefore does not rename shared GPUs and runs MIG with the strategy ``single``. While a node starts, Karpenter counts
one pod per physical GPU, so a burst may start more nodes than sharing needs; once a node is up its real capacity counts, and
consolidation packs the pods again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .errors import GpuError
from .instances import Gpu, InstanceType

RESOURCE = "nvidia.com/gpu"

# A CUDA context of one process with cuDNN and cuBLAS loaded, held outside XLA's pool.
_CONTEXT_GIB = 0.5
_MOST = 0.9
_LEAST = 0.05

Mode = Literal["exclusive", "time-slicing", "mps", "mig"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuSharing:
    """How the pods of a service share GPUs. Made by :meth:`exclusive`, :meth:`time_slicing`, :meth:`mps` or :meth:`mig`.

    Args:
        mode: kind of sharing.
        per_pod: GPUs that one pod asks for; more than one only with ``exclusive``.
        replicas: pods on one physical GPU, for time-slicing and MPS.
        profile: MIG profile, such as ``1g.10gb``.
    """

    mode: Mode = "exclusive"
    per_pod: int = 1
    replicas: int = 1
    profile: str | None = None

    @classmethod
    def exclusive(cls, per_pod: int = 1) -> GpuSharing:
        """Whole GPUs, one by default, for each pod.

        Raises:
            GpuError: GYM252 when ``per_pod`` is not positive.
        """
        if isinstance(per_pod, bool) or not isinstance(per_pod, int) or per_pod < 1:
            raise GpuError(
                "GYM252",
                "GpuSharing.exclusive",
                given=f"per_pod={per_pod!r}",
                allowed="a whole number from 1",
                remedy="Every pod of this service needs a GPU.",
            )
        return cls(mode="exclusive", per_pod=per_pod)

    @classmethod
    def time_slicing(cls, replicas: int) -> GpuSharing:
        """``replicas`` pods take turns on each GPU. No isolation of memory or faults between them.

        Source: https://github.com/NVIDIA/k8s-device-plugin#with-cuda-time-slicing

        Raises:
            GpuError: GYM253 when ``replicas`` is not from 2 to 48.
        """
        return cls(mode="time-slicing", replicas=_require_replicas("time_slicing", replicas))

    @classmethod
    def mps(cls, replicas: int) -> GpuSharing:
        """``replicas`` pods compute at the same time on each GPU, each with an equal part of its memory and threads.

        Source: https://github.com/NVIDIA/k8s-device-plugin#with-cuda-mps

        Raises:
            GpuError: GYM253 when ``replicas`` is not from 2 to 48.
        """
        return cls(mode="mps", replicas=_require_replicas("mps", replicas))

    @classmethod
    def mig(cls, profile: str) -> GpuSharing:
        """Every GPU is cut into instances of one MIG profile, such as ``1g.10gb``; each pod has one, isolated in hardware.

        Source: https://docs.nvidia.com/datacenter/tesla/mig-user-guide/
        """
        return cls(mode="mig", profile=profile)

    def __str__(self) -> str:
        if self.mode == "mig":
            return f"mig({self.profile!r})"
        if self.mode == "exclusive":
            return f"exclusive({self.per_pod})"
        return f"{self.mode.replace('-', '_')}({self.replicas})"


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuPlan:
    """What follows from the sharing on given instance types.

    Args:
        sharing: as asked for.
        request: ``nvidia.com/gpu`` that one pod asks for.
        pods_per_gpu: pods on one physical GPU, on the type with the fewest.
        memory_fraction: ``XLA_PYTHON_CLIENT_MEM_FRACTION``: share of the memory that the process *sees* (a MIG instance,
            or the whole GPU under time-slicing and MPS) which XLA takes at start. It is what the process's equal part
            leaves after a CUDA context of 0.5 GiB, at most 0.9.
        device_plugin_config: name of the device plugin's configuration, set on nodes by the label
            ``nvidia.com/device-plugin.config``.
        node_labels: labels that the nodes need for this sharing.
    """

    sharing: GpuSharing
    request: int
    pods_per_gpu: int
    memory_fraction: float
    device_plugin_config: str
    node_labels: dict[str, str]


def plan_gpu(path: str, sharing: GpuSharing, types: Sequence[InstanceType]) -> GpuPlan:
    """Resolve the sharing on every type of a pool.

    Raises:
        GpuError: GYM254 for MIG on a GPU without that profile, GYM255 for parts too small for XLA, GYM256 for more GPUs per
            pod than the smallest type has.
    """
    pods_per_gpu, fractions = [], []
    for kind in types:
        gpu = kind.gpu
        assert gpu is not None, "require_gpu_type comes first"
        if sharing.per_pod > kind.gpus:
            raise GpuError(
                "GYM256",
                path,
                given=f"sharing={sharing}; {kind.name} has {kind.gpus} GPU{'s' if kind.gpus > 1 else ''}",
                allowed=f"at most {min(other.gpus for other in types)} GPUs a pod on these types",
                remedy="Leave that type out, or run the work as a batch job over several nodes.",
            )
        parts = _pods_on(path, sharing, kind, gpu)
        pods_per_gpu.append(parts)
        fractions.append(_fraction(path, sharing, kind, gpu, parts))
    config = "-".join(part for part in (sharing.mode, sharing.profile or _count_of(sharing)) if part)
    labels = {"nvidia.com/device-plugin.config": config}
    if sharing.profile:
        labels["nvidia.com/mig.config"] = f"all-{sharing.profile}"
    return GpuPlan(
        sharing=sharing,
        request=sharing.per_pod,
        pods_per_gpu=min(pods_per_gpu),
        memory_fraction=min(fractions),
        device_plugin_config=config,
        node_labels=labels,
    )


def _count_of(sharing: GpuSharing) -> str:
    return str(sharing.replicas) if sharing.replicas > 1 else ""


def _pods_on(path: str, sharing: GpuSharing, kind: InstanceType, gpu: Gpu) -> int:
    if sharing.profile is None:
        return sharing.replicas
    if sharing.profile not in gpu.mig_profiles:
        offered = ", ".join(gpu.mig_profiles) or "none: use time_slicing(n) or mps(n), or an A100 or H100 type"
        raise GpuError(
            "GYM254",
            path,
            given=f"sharing={sharing}; {kind.name} has a {gpu.model} with {gpu.memory_gib} GiB",
            allowed=f"MIG profiles of that GPU ({offered})",
            remedy="Correct the profile, or leave that type out.",
        )
    return gpu.mig_profiles[sharing.profile]


def _fraction(path: str, sharing: GpuSharing, kind: InstanceType, gpu: Gpu, parts: int) -> float:
    if sharing.profile:
        seen, part = float(sharing.profile.partition(".")[2].removesuffix("gb")), 1.0
    else:
        seen, part = float(gpu.memory_gib), 1 / parts
    fraction = math.floor(min(_MOST, part - _CONTEXT_GIB / seen) * 100) / 100
    if fraction < _LEAST:
        raise GpuError(
            "GYM255",
            path,
            given=f"sharing={sharing}; {kind.name} has {gpu.memory_gib} GiB a GPU",
            allowed=f"at most {int(1 / (_LEAST + _CONTEXT_GIB / seen))} pods on that GPU",
            remedy="Each pod needs 0.5 GiB for its CUDA context before XLA gets any: use fewer replicas or a larger GPU.",
        )
    return fraction


def _require_replicas(mode: str, replicas: int) -> int:
    if isinstance(replicas, bool) or not isinstance(replicas, int) or not 2 <= replicas <= 48:
        raise GpuError(
            "GYM253",
            f"GpuSharing.{mode}",
            given=f"replicas={replicas!r}",
            allowed="2 to 48 pods on one GPU",
            remedy="For one pod per GPU use GpuSharing.exclusive().",
        )
    return replicas
