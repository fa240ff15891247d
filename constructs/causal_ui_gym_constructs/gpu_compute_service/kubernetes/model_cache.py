"""The shared volume: checkpoints and JAX's compilation cache, for many readers and writers."""

from __future__ import annotations

import hashlib

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.model_cache import VOLUME
from .pods import USER

# https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-nfs-mount-settings.html
_NFS_OPTIONS = ["nfsvers=4.1", "rsize=1048576", "wsize=1048576", "hard", "timeo=600", "retrans=2", "noresvport"]
# The service's own image, gigabytes of CUDA, has no place on a node without a GPU.
_BUSYBOX = "public.ecr.aws/docker/library/busybox:1.37.0"


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


def model_cache_folders(scope: Construct, plan: ComputePlan) -> None:
    """A Job that makes the volume's root writable for the pods' user, in the one namespace where a pod may run as root.

    A new EFS file system belongs to root; ``fsGroup`` does not apply to NFS, and only the CSI driver can use an access point,
    which would set the owner. Argo CD runs the Job at each sync; it changes nothing where the owner is right.
    """
    k8s.KubeJob(
        scope,
        "Folders",
        metadata=k8s.ObjectMeta(
            # A Job's template cannot change, but its image will.
            name=f"{plan.model_cache.volume}-owner-{hashlib.sha256(_BUSYBOX.encode()).hexdigest()[:8]}",
            namespace="kube-system",
            annotations={
                "argocd.argoproj.io/hook": "Sync",
                "argocd.argoproj.io/hook-delete-policy": "BeforeHookCreation",
            },
        ),
        spec=k8s.JobSpec(
            backoff_limit=10,
            ttl_seconds_after_finished=3600,
            template=k8s.PodTemplateSpec(
                spec=k8s.PodSpec(
                    restart_policy="OnFailure",
                    automount_service_account_token=False,
                    node_selector={"kubernetes.io/arch": "amd64"},
                    security_context=k8s.PodSecurityContext(seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault")),
                    containers=[
                        k8s.Container(
                            name="owner",
                            image=_BUSYBOX,
                            command=["chown", f"{USER}:{USER}", "/mnt"],
                            security_context=k8s.SecurityContext(
                                run_as_user=0,
                                run_as_non_root=False,
                                allow_privilege_escalation=False,
                                read_only_root_filesystem=True,
                                capabilities=k8s.Capabilities(drop=["ALL"], add=["CHOWN"]),
                            ),
                            resources=k8s.ResourceRequirements(
                                requests={
                                    "cpu": k8s.Quantity.from_string("10m"),
                                    "memory": k8s.Quantity.from_string("32Mi"),
                                },
                                limits={"memory": k8s.Quantity.from_string("128Mi")},
                            ),
                            volume_mounts=[k8s.VolumeMount(name=VOLUME, mount_path="/mnt")],
                        )
                    ],
                    volumes=[k8s.Volume(name=VOLUME, nfs=k8s.NfsVolumeSource(server=plan.model_cache.host, path="/"))],
                )
            ),
        ),
    )
