"""The shared volume: checkpoints and JAX's compilation cache, for many readers and writers."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan

# https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-nfs-mount-settings.html
_NFS_OPTIONS = ["nfsvers=4.1", "rsize=1048576", "wsize=1048576", "hard", "timeo=600", "retrans=2", "noresvport"]


def model_cache_volume(scope: Construct, plan: ComputePlan) -> None:
    """The EFS file system as a volume, by its host name in the site's private zone. It is never deleted with its claim."""
    k8s.KubePersistentVolume(
        scope,
        "Volume",
        metadata=k8s.ObjectMeta(name=plan.model_cache.volume),
        spec=k8s.PersistentVolumeSpec(
            capacity={"storage": k8s.Quantity.from_string(plan.model_cache.options.size)},
            access_modes=["ReadWriteMany"],
            persistent_volume_reclaim_policy="Retain",
            storage_class_name="",
            mount_options=_NFS_OPTIONS,
            claim_ref=k8s.ObjectReference(namespace=plan.namespace, name=plan.model_cache.claim),
            nfs=k8s.NfsVolumeSource(server=plan.model_cache.host, path="/"),
        ),
    )


def model_cache_claim(scope: Construct, plan: ComputePlan) -> None:
    """The claim that pods mount."""
    options = plan.model_cache.options
    efs = options.kind == "efs"
    k8s.KubePersistentVolumeClaim(
        scope,
        "Claim",
        metadata=k8s.ObjectMeta(name=plan.model_cache.claim, namespace=plan.namespace),
        spec=k8s.PersistentVolumeClaimSpec(
            access_modes=["ReadWriteMany"],
            # "" and not unset: unset asks for the cluster's default class.
            storage_class_name="" if efs else options.name,
            volume_name=plan.model_cache.volume if efs else None,
            resources=k8s.ResourceRequirements(requests={"storage": k8s.Quantity.from_string(options.size)}),
        ),
    )
