"""GPU nodes as they are asked for: who starts them, of which types and how many."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from .errors import GpuError
from .instances import GPU_TYPES, InstanceType, require_gpu_type

Provisioner = Literal["karpenter", "managed", "auto", "existing"]

REFERENCE_TYPES = ("g4dn.xlarge", "g4dn.2xlarge", "p3.2xlarge")
"""Types of the reference's spot group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taint:
    """A taint of a node and, equally, the toleration of the pods that belong there."""

    key: str
    value: str = "true"
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] = "NoSchedule"


GPU_TAINT = Taint(key="nvidia.com/gpu")
SPOT_TAINT = Taint(key="spot-instance")

NODE_IMAGE = "al2023@v20260903"
"""Karpenter's alias of the node image: a release that is out for Kubernetes 1.31 to 1.36, with NVIDIA's driver for GPU types.

Source: https://github.com/awslabs/amazon-eks-ami/releases/tag/v20260903
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuNodes:
    """Where GPU nodes come from. Made by :meth:`karpenter`, :meth:`managed_spot`, :meth:`auto_mode` or :meth:`existing`."""

    provisioner: Provisioner
    types: tuple[InstanceType, ...]
    spot_first: bool = True
    min_nodes: int = 0
    max_nodes: int = 20
    desired_nodes: int = 3
    disk_gib: int = 100
    ami: str = NODE_IMAGE
    selector: Mapping[str, str] = field(default_factory=dict)
    tolerations: tuple[Taint, ...] = ()

    @classmethod
    def karpenter(
        cls,
        types: Sequence[str] = REFERENCE_TYPES,
        *,
        spot_first: bool = True,
        max_nodes: int = 20,
        disk_gib: int = 100,
        ami: str = NODE_IMAGE,
    ) -> GpuNodes:
        """Nodes started and removed by Karpenter, spot first and on demand when no spot capacity is offered.

        Args:
            types: EC2 instance types; the more, the better spot capacity.
            spot_first: whether spot capacity is used, with on demand as fallback. False: on demand alone.
            max_nodes: most nodes, spot and on demand together.
            disk_gib: root volume (gp3, encrypted), in GiB.
            ami: AMI alias of Karpenter, of Amazon Linux 2023. By default a pinned release, so that a new image reaches nodes when you
                say so, site by site; ``al2023@latest`` replaces nodes, within the disruption budget, when AWS publishes one.

        Source: https://karpenter.sh/docs/concepts/nodepools/

        Raises:
            GpuError: GYM250, GYM251, GYM257, GYM258, GYM267.
        """
        path = "GpuNodes.karpenter"
        return cls(
            provisioner="karpenter",
            types=_types(path, types),
            spot_first=spot_first,
            max_nodes=_count(path, "max_nodes", max_nodes),
            disk_gib=_disk(path, disk_gib),
            ami=_ami(path, ami),
        )

    @classmethod
    def managed_spot(
        cls,
        types: Sequence[str] = REFERENCE_TYPES,
        *,
        min_nodes: int = 0,
        max_nodes: int = 20,
        desired_nodes: int = 3,
        disk_gib: int = 100,
    ) -> GpuNodes:
        """An EKS managed node group of spot capacity, scaled by the Cluster Autoscaler.

        A managed group has one capacity type, so a second group on demand, from 0, is the fallback: the autoscaler turns to
        it when the spot group cannot grow.

        Args:
            types: EC2 instance types, of equal GPU count so that the autoscaler can plan with them.
            min_nodes: fewest nodes.
            max_nodes: most nodes of each group.
            desired_nodes: nodes of the spot group at first.
            disk_gib: root volume (gp3, encrypted), in GiB.

        Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types-spot

        Raises:
            GpuError: GYM250, GYM251, GYM257, GYM258, GYM259.
        """
        path = "GpuNodes.managed_spot"
        chosen = _types(path, types)
        if len({kind.gpus for kind in chosen}) > 1:
            raise GpuError(
                "GYM260",
                path,
                given=", ".join(f"{kind.name} ({kind.gpus} GPUs)" for kind in chosen),
                allowed="types of equal GPU count in one managed node group",
                remedy="Leave some out, or use GpuNodes.karpenter: the Cluster Autoscaler plans with one type for a whole group.",
            )
        _count(path, "max_nodes", max_nodes)
        for name, value in (("min_nodes", min_nodes), ("desired_nodes", desired_nodes)):
            _count(path, name, value, least=0)
        if not min_nodes <= desired_nodes <= max_nodes:
            raise GpuError(
                "GYM259",
                path,
                given=f"min_nodes={min_nodes}, desired_nodes={desired_nodes}, max_nodes={max_nodes}",
                allowed="min_nodes ≤ desired_nodes ≤ max_nodes",
                remedy="Correct the order.",
            )
        return cls(
            provisioner="managed",
            types=chosen,
            min_nodes=min_nodes,
            max_nodes=max_nodes,
            desired_nodes=desired_nodes,
            disk_gib=_disk(path, disk_gib),
        )

    @classmethod
    def auto_mode(
        cls,
        types: Sequence[str] = REFERENCE_TYPES,
        *,
        spot_first: bool = True,
        max_nodes: int = 20,
        disk_gib: int = 100,
    ) -> GpuNodes:
        """Nodes of EKS Auto Mode: AWS runs the provisioner, the device plugin and the node image.

        The device plugin is AWS's, so GPUs are not shared: only ``GpuSharing.exclusive()``.

        Args:
            types: EC2 instance types.
            spot_first: whether spot capacity is used, with on demand as fallback. False: on demand alone.
            max_nodes: most nodes.
            disk_gib: ephemeral storage, in GiB.

        Source: https://docs.aws.amazon.com/eks/latest/userguide/create-node-pool.html

        Raises:
            GpuError: GYM250, GYM251, GYM257, GYM258.
        """
        path = "GpuNodes.auto_mode"
        return cls(
            provisioner="auto",
            types=_types(path, types),
            spot_first=spot_first,
            max_nodes=_count(path, "max_nodes", max_nodes),
            disk_gib=_disk(path, disk_gib),
        )

    @classmethod
    def existing(
        cls,
        selector: Mapping[str, str],
        *,
        types: Sequence[str],
        tolerations: Sequence[Taint] = (GPU_TAINT,),
        max_nodes: int = 20,
    ) -> GpuNodes:
        """Nodes that are already there, chosen by label. Nothing is created for them.

        Args:
            selector: labels of the nodes.
            types: EC2 instance types that are like these nodes in CPU, memory and GPU; pods are sized for the smallest.
            tolerations: taints of the nodes that the pods tolerate.
            max_nodes: how many there are, for the check that the most pods fit.

        Raises:
            GpuError: GYM250, GYM251, GYM257, GYM261.
        """
        path = "GpuNodes.existing"
        if not selector:
            raise GpuError(
                "GYM261",
                path,
                given="selector={}",
                allowed="one label or more",
                remedy="Name the nodes' label, such as {'node.kubernetes.io/instance-type': 'g5.xlarge'}.",
            )
        return cls(
            provisioner="existing",
            types=_types(path, types),
            max_nodes=_count(path, "max_nodes", max_nodes),
            selector=dict(selector),
            tolerations=tuple(tolerations),
        )


def _types(path: str, names: Sequence[str]) -> tuple[InstanceType, ...]:
    if isinstance(names, str) or not names or len(set(names)) != len(names):
        raise GpuError(
            "GYM257",
            path,
            given=f"types={names!r}",
            allowed="a list of one or more different instance types",
            remedy=f"Write a list such as {list(REFERENCE_TYPES)!r}; known: {len(GPU_TYPES)} GPU types.",
        )
    return tuple(require_gpu_type(path, name) for name in names)


def _count(path: str, field_name: str, value: int, *, least: int = 1) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= 1000:
        raise GpuError(
            "GYM258",
            path,
            given=f"{field_name}={value!r}",
            allowed=f"a whole number from {least} to 1000",
            remedy="Correct the count.",
        )
    return value


def _disk(path: str, gib: int) -> int:
    if isinstance(gib, bool) or not isinstance(gib, int) or not 30 <= gib <= 16384:
        raise GpuError(
            "GYM263",
            path,
            given=f"disk_gib={gib!r}",
            allowed="30 to 16384 GiB: a JAX image with CUDA takes about 10",
            remedy="Leave it out for 100.",
        )
    return gib


def _ami(path: str, alias: str) -> str:
    if not re.fullmatch(r"al2023@(latest|v[0-9]{8})", alias):
        raise GpuError(
            "GYM267",
            path,
            given=f"ami={alias!r}",
            allowed="'al2023@latest', or 'al2023@v' and the eight digits of a release",
            remedy="Amazon Linux 2023 has the NVIDIA driver and the NFS client that these nodes need.",
        )
    return alias
