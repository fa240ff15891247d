"""StorageClass of databases and caches on AWS."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.data_plan import FAST_STORAGE_CLASS


def storage_class(scope: Construct) -> k8s.KubeStorageClass:
    """EBS gp3, encrypted with the account's EBS key, kept when its claim goes, made in the zone where the pod lands.

    Source: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
    """
    return k8s.KubeStorageClass(
        scope,
        "StorageClass",
        metadata=k8s.ObjectMeta(name=FAST_STORAGE_CLASS),
        provisioner="ebs.csi.aws.com",
        parameters={"type": "gp3", "encrypted": "true", "csi.storage.k8s.io/fstype": "ext4"},
        volume_binding_mode="WaitForFirstConsumer",
        allow_volume_expansion=True,
        reclaim_policy="Retain",
    )
