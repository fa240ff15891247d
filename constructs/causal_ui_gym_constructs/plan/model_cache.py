"""Volume for checkpoints and JAX's compilation cache, read and written by every pod of a service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .errors import ComputeError
from .names import Names, require_dns_label
from .quantities import require_quantity
from .settings import SettingsContract

VOLUME = "model-cache"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCache:
    """Where the shared volume of a service is. Made by :meth:`efs`, :meth:`storage_class` or :meth:`ephemeral`."""

    kind: Literal["efs", "storage-class", "ephemeral"]
    name: str | None = None
    size: str = "100Gi"

    @classmethod
    def efs(cls) -> ModelCache:
        """An Amazon EFS file system of the service's own, encrypted at rest, with a mount target in each zone and daily backups.

        Its id is known only at deployment, so pods mount it by a host name of the site's private zone, with the kernel's NFS
        client and not the EFS CSI driver. NFS traffic is therefore not encrypted in transit: it stays inside the VPC, and the
        file system's security group admits the cluster's nodes alone. Where that is not enough, use :meth:`storage_class`
        with a StorageClass of the EFS CSI driver.

        Source: https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-nfs-mount-settings.html
        """
        return cls(kind="efs")

    @classmethod
    def storage_class(cls, name: str, *, size: str = "100Gi") -> ModelCache:
        """A claim of an existing StorageClass that supports ReadWriteMany.

        Raises:
            NamingError: GYM151. ComputeError: GYM203.
        """
        require_dns_label("ModelCache.storage_class", "name", name, limit=253)
        require_quantity("ModelCache.storage_class", "size", size)
        return cls(kind="storage-class", name=name, size=size)

    @classmethod
    def ephemeral(cls, size: str = "10Gi") -> ModelCache:
        """A folder of each pod, empty at its start: every pod compiles and downloads for itself.

        Raises:
            ComputeError: GYM203.
        """
        require_quantity("ModelCache.ephemeral", "size", size)
        return cls(kind="ephemeral", size=size)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCachePlan:
    """The shared volume of a service, resolved.

    Args:
        options: what it is.
        claim: name of the PersistentVolumeClaim.
        volume: name of the PersistentVolume of an EFS file system; volumes are not namespaced.
        host: private host name of the EFS file system, such as ``files.model-cache.us.causal-ui-gym.internal``. The zone may be the
            site's, or one that begins at the second label, where a team's own stack has no zone of the site.
        bindings: folders on the volume, by binding of the settings that name them.
    """

    options: ModelCache
    claim: str
    volume: str
    host: str
    bindings: Mapping[str, str]


def plan_model_cache(
    path: str,
    names: Names,
    service: str,
    options: ModelCache | None,
    *,
    on_aws: bool,
    auto_mode: bool,
    contract: SettingsContract,
) -> ModelCachePlan:
    """Resolve the volume: by default EFS on AWS, and ephemeral elsewhere and under EKS Auto Mode.

    Raises:
        ComputeError: GYM219 for EFS without AWS, GYM225 for EFS under EKS Auto Mode.
    """
    chosen = options or (ModelCache.efs() if on_aws and not auto_mode else ModelCache.ephemeral())
    if chosen.kind == "efs" and auto_mode:
        raise ComputeError(
            "GYM225",
            path,
            given="model_cache=ModelCache.efs() on GpuNodes.auto_mode",
            allowed="ModelCache.storage_class(name) or ModelCache.ephemeral()",
            remedy="The nodes of Auto Mode have no NFS client: use a StorageClass of the EFS CSI driver.",
        )
    if chosen.kind == "efs" and not on_aws:
        raise ComputeError(
            "GYM219",
            path,
            given="model_cache=ModelCache.efs() without an AWS account",
            allowed="ModelCache.storage_class(name) or ModelCache.ephemeral()",
            remedy="Name a StorageClass of the cluster that supports ReadWriteMany.",
        )
    shared = [volume.path for volume in contract.volumes.values() if volume.kind == "shared"]
    bindings = {}
    if shared:
        bindings = {"model_cache_dir": f"{shared[0]}/models", "compilation_cache_dir": f"{shared[0]}/jax"}
    own = service == names.platform
    return ModelCachePlan(
        options=chosen,
        claim="model-cache-pvc" if own else f"{service}-model-cache-pvc",
        volume=f"{service}-{VOLUME}",
        host=names.private_host(f"files.{VOLUME if own else f'{service}-{VOLUME}'}"),
        bindings=bindings,
    )
