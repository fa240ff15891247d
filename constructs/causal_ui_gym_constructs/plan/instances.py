"""EC2 instance types that a pool may use: what of CPU, memory and GPU a pod finds on them.

Sources (read 2026-11): https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html (accelerated),
https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html (general purpose),
https://docs.nvidia.com/datacenter/tesla/mig-user-guide/supported-mig-profiles.html (MIG profiles).
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import GpuError


@dataclass(frozen=True, slots=True, kw_only=True)
class Gpu:
    """One model of GPU.

    Args:
        model: NVIDIA's name, such as ``T4``.
        memory_gib: memory of one GPU.
        mig_profiles: MIG profiles and how many instances of each one GPU holds. Empty: the GPU has no MIG.
    """

    model: str
    memory_gib: int
    mig_profiles: Mapping[str, int] = field(default_factory=dict)


T4 = Gpu(model="T4", memory_gib=16)
V100 = Gpu(model="V100", memory_gib=16)
V100_32 = Gpu(model="V100", memory_gib=32)
A10G = Gpu(model="A10G", memory_gib=24)
L4 = Gpu(model="L4", memory_gib=24)
L40S = Gpu(model="L40S", memory_gib=48)
A100_40 = Gpu(
    model="A100",
    memory_gib=40,
    mig_profiles={"1g.5gb": 7, "1g.10gb": 4, "2g.10gb": 3, "3g.20gb": 2, "4g.20gb": 1, "7g.40gb": 1},
)
A100_80 = Gpu(
    model="A100",
    memory_gib=80,
    mig_profiles={"1g.10gb": 7, "1g.20gb": 4, "2g.20gb": 3, "3g.40gb": 2, "4g.40gb": 1, "7g.80gb": 1},
)
H100 = Gpu(
    model="H100",
    memory_gib=80,
    mig_profiles={"1g.10gb": 7, "1g.20gb": 4, "2g.20gb": 3, "3g.40gb": 2, "4g.40gb": 1, "7g.80gb": 1},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceType:
    """One EC2 instance type.

    Args:
        name: such as ``g4dn.xlarge``.
        vcpus: virtual CPUs.
        memory_gib: memory.
        gpu: model of its GPUs; None for a CPU type.
        gpus: physical GPUs.
    """

    name: str
    vcpus: int
    memory_gib: int
    gpu: Gpu | None = None
    gpus: int = 0

    @property
    def family(self) -> str:
        """Part of the name before the dot, such as ``g4dn``."""
        return self.name.partition(".")[0]

    @property
    def allocatable_cpu_millicores(self) -> int:
        """CPU left for pods after the kubelet's reservation and 500 millicores of daemons.

        The reservation is EKS's: 6 % of the first core, 1 % of the second, 0.5 % of the next two, 0.25 % of the rest.
        Source: https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/config.go
        """
        per_core = [60, 10, 5, 5, *[2.5] * max(0, self.vcpus - 4)]
        return self.vcpus * 1000 - int(sum(per_core[: self.vcpus])) - _DAEMONS_MILLICORES

    @property
    def allocatable_memory_mib(self) -> int:
        """Memory left for pods after the kubelet's reservation, hypervisor overhead (7.5 %) and 1 GiB of daemons.

        The kubelet reserves 255 MiB, 11 MiB a pod and 100 MiB before eviction; 110 pods are assumed, the most that EKS
        sets on types of this size, so the true figure is never below this one.
        """
        return int(self.memory_gib * 1024 * 0.925) - 255 - 11 * 110 - 100 - _DAEMONS_MIB


# CNI, kube-proxy, CSI nodes, log shipping, device plugin, DCGM exporter, Pod Identity agent, mesh proxy.
_DAEMONS_MILLICORES = 500
_DAEMONS_MIB = 1024


def _gpu_types() -> dict[str, InstanceType]:
    table: list[tuple[str, Gpu, list[tuple[str, int, int, int]]]] = [
        (
            "g4dn",
            T4,
            [
                ("xlarge", 4, 16, 1),
                ("2xlarge", 8, 32, 1),
                ("4xlarge", 16, 64, 1),
                ("8xlarge", 32, 128, 1),
                ("12xlarge", 48, 192, 4),
                ("16xlarge", 64, 256, 1),
                ("metal", 96, 384, 8),
            ],
        ),
        ("g5", A10G, _eight_sizes(memory_per_vcpu=4)),
        ("g6", L4, _eight_sizes(memory_per_vcpu=4)),
        ("g6e", L40S, _eight_sizes(memory_per_vcpu=8)),
        ("p3", V100, [("2xlarge", 8, 61, 1), ("8xlarge", 32, 244, 4), ("16xlarge", 64, 488, 8)]),
        ("p3dn", V100_32, [("24xlarge", 96, 768, 8)]),
        ("p4d", A100_40, [("24xlarge", 96, 1152, 8)]),
        ("p4de", A100_80, [("24xlarge", 96, 1152, 8)]),
        ("p5", H100, [("4xlarge", 16, 256, 1), ("48xlarge", 192, 2048, 8)]),
    ]
    return {
        f"{family}.{size}": InstanceType(name=f"{family}.{size}", vcpus=vcpus, memory_gib=memory, gpu=gpu, gpus=count)
        for family, gpu, sizes in table
        for size, vcpus, memory, count in sizes
    }


def _eight_sizes(*, memory_per_vcpu: int) -> list[tuple[str, int, int, int]]:
    """Sizes of g5, g6 and g6e: one GPU, but for 12xlarge and 24xlarge (four) and 48xlarge (eight)."""
    vcpus = {"xlarge": 4} | {f"{n}xlarge": 4 * n for n in (2, 4, 8, 12, 16, 24, 48)}
    gpus = {"12xlarge": 4, "24xlarge": 4, "48xlarge": 8}
    return [(size, count, count * memory_per_vcpu, gpus.get(size, 1)) for size, count in vcpus.items()]


def _cpu_types() -> dict[str, InstanceType]:
    vcpus = {"large": 2, "xlarge": 4, "2xlarge": 8, "4xlarge": 16}
    return {
        f"{family}.{size}": InstanceType(name=f"{family}.{size}", vcpus=count, memory_gib=count * memory_per_vcpu)
        for family, memory_per_vcpu in (("c6i", 2), ("c7i", 2), ("m6i", 4), ("m7i", 4), ("r6i", 8), ("r7i", 8))
        for size, count in vcpus.items()
    }


INSTANCE_TYPES: Mapping[str, InstanceType] = {**_gpu_types(), **_cpu_types()}
"""Every known type by name."""

GPU_TYPES: Mapping[str, InstanceType] = {name: kind for name, kind in INSTANCE_TYPES.items() if kind.gpu}
"""Every known type with a GPU by name."""


def require_gpu_type(path: str, name: str) -> InstanceType:
    """The GPU instance type of that name.

    Raises:
        GpuError: GYM250 for an unknown type, with the nearest one; GYM251 for one without a GPU.
    """
    kind = INSTANCE_TYPES.get(name)
    if kind is None:
        nearest = difflib.get_close_matches(name, GPU_TYPES, n=1, cutoff=0.5)
        raise GpuError(
            "GYM250",
            path,
            given=f"instance type {name!r}",
            allowed="a type of " + ", ".join(sorted({kind.family for kind in GPU_TYPES.values()})),
            remedy=f"Did you mean {nearest[0]!r}?" if nearest else "Write family and size, such as 'g4dn.xlarge'.",
        )
    if kind.gpu is None:
        raise GpuError(
            "GYM251",
            path,
            given=f"instance type {name!r}, which has no GPU",
            allowed="a type of " + ", ".join(sorted({kind.family for kind in GPU_TYPES.values()})),
            remedy="Choose a GPU type: pods of this service ask for nvidia.com/gpu.",
        )
    return kind
