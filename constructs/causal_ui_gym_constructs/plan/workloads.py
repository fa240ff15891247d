"""Workloads of a service: which pods run, as whom, with what resources, in which versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .errors import ComputeError, GpuError
from .images import Image
from .nodes import NodesPlan
from .quantities import require_quantity
from .scaling import Scaling, VerticalScaling
from .settings import Probe

Component = Literal["api", "worker", "batch"]
Version = Literal["stable", "canary"]

COMPONENT_LABEL = "app.kubernetes.io/component"
NAME_LABEL = "app.kubernetes.io/name"
VERSION_LABEL = "version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """CPU and memory of one container; its GPU follows from the sharing.

    Args:
        cpu: requested CPU.
        memory: requested memory.
        cpu_limit: most CPU.
        memory_limit: most memory; above it the container is killed.

    Raises:
        ComputeError: GYM203 for a malformed quantity, GYM215 for a request above its limit.
    """

    cpu: str = "500m"
    memory: str = "1Gi"
    cpu_limit: str = "2000m"
    memory_limit: str = "2Gi"

    def __post_init__(self) -> None:
        for name, request, limit in (("cpu", self.cpu, self.cpu_limit), ("memory", self.memory, self.memory_limit)):
            asked = require_quantity("Resources", name, request)
            if asked > require_quantity("Resources", f"{name}_limit", limit):
                raise ComputeError(
                    "GYM215",
                    "Resources",
                    given=f"{name}={request!r} above {name}_limit={limit!r}",
                    allowed="a request at most its limit",
                    remedy=f"Raise {name}_limit or lower {name}.",
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One Deployment of a workload.

    Args:
        version: ``stable`` or ``canary``; the pods' label ``version``.
        name: name of the Deployment; its pods' names begin with it.
        image: image of its pods.
        scaling: how many pods.
    """

    version: Version
    name: str
    image: Image
    scaling: Scaling


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """One kind of pod of a service.

    Args:
        component: ``api`` answers HTTP, ``worker`` takes jobs from the queue, ``batch`` runs over several nodes.
        service: name of the service.
        command: what the container runs.
        ports: container ports by name.
        probes: HTTP probes by kind.
        service_account: name of its Kubernetes service account.
        role: purpose of its IAM role, for ``Names.role``; None where there is no AWS account.
        resources: CPU and memory.
        tracks: its Deployments, stable first; none for ``batch``, whose pods come from jobs.
        vertical: recommendations on its requests.
    """

    component: Component
    service: str
    command: tuple[str, ...]
    ports: Mapping[str, int]
    probes: Mapping[Literal["startup", "liveness", "readiness"], Probe]
    service_account: str
    role: str | None
    resources: Resources
    tracks: tuple[Track, ...] = ()
    vertical: VerticalScaling | None = field(default=None)

    @property
    def labels(self) -> dict[str, str]:
        """Labels that select every pod of the workload, whatever its version."""
        return {NAME_LABEL: self.service, COMPONENT_LABEL: self.component}

    def track_labels(self, track: Track) -> dict[str, str]:
        """Labels that select the pods of one Deployment. A Deployment's selector cannot change, so these never do."""
        return {**self.labels, VERSION_LABEL: track.version}


def require_fit(path: str, resources: Resources, nodes: NodesPlan) -> None:
    """Refuse requests that the smallest node of the pool cannot hold, for as many pods as share it.

    Raises:
        GpuError: GYM264.
    """
    cpu = require_quantity(path, "cpu", resources.cpu) * 1000
    memory = require_quantity(path, "memory", resources.memory) / 2**20
    for kind in nodes.options.types:
        pods = max(1, kind.gpus * nodes.gpu.pods_per_gpu // nodes.gpu.request)
        if cpu * pods > kind.allocatable_cpu_millicores or memory * pods > kind.allocatable_memory_mib:
            raise GpuError(
                "GYM264",
                path,
                given=f"cpu={resources.cpu!r}, memory={resources.memory!r} for {pods} pod{'s' if pods > 1 else ''} on one {kind.name}",
                allowed=(
                    f"{kind.allocatable_cpu_millicores}m and {kind.allocatable_memory_mib}Mi in all: "
                    "what the kubelet and the node's daemons leave"
                ),
                remedy="Lower the requests, let fewer pods share a GPU, or leave that type out.",
            )
