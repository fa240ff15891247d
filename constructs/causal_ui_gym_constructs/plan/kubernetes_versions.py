"""Kubernetes minors that a site may run, and the EKS add-ons pinned for them.

Sources: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html,
https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .names import Names

KUBERNETES_VERSIONS = ("1.34", "1.35", "1.36")
"""Minors in EKS standard support."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addon:
    """One EKS add-on.

    Args:
        name: name of the add-on.
        versions: pinned version by Kubernetes minor; ``*`` for any.
        before_nodes: whether nodes need it to become ready.
        configuration: configuration values on a site.
        managed_policy: AWS managed policy of its role; empty: it calls no AWS API.
        service_account: service account that gets the role.
    """

    name: str
    versions: Mapping[str, str]
    before_nodes: bool = False
    configuration: Callable[[Names], Mapping[str, Any]] = field(default=lambda _names: {})
    managed_policy: str = ""
    service_account: str = ""

    def version(self, kubernetes: str) -> str:
        """Version for a Kubernetes minor."""
        return self.versions.get(kubernetes) or self.versions["*"]


ADDONS = (
    Addon(name="eks-pod-identity-agent", versions={"*": "v1.3.10-eksbuild.3"}, before_nodes=True),
    Addon(
        name="vpc-cni",
        versions={"*": "v1.22.4-eksbuild.3"},
        before_nodes=True,
        # Prefix delegation gives a node more pods than it has addresses; the network policy agent enforces NetworkPolicy.
        configuration=lambda _names: {
            "enableNetworkPolicy": "true",
            "env": {"ENABLE_PREFIX_DELEGATION": "true", "WARM_PREFIX_TARGET": "1"},
        },
        managed_policy="AmazonEKS_CNI_Policy",
        service_account="aws-node",
    ),
    Addon(
        name="kube-proxy",
        versions={"1.34": "v1.34.1-eksbuild.2", "1.35": "v1.35.0-eksbuild.2", "1.36": "v1.36.0-eksbuild.21"},
        before_nodes=True,
    ),
    Addon(
        name="coredns",
        versions={"1.34": "v1.12.4-eksbuild.1", "1.35": "v1.13.2-eksbuild.1", "1.36": "v1.14.3-eksbuild.16"},
    ),
    Addon(
        name="aws-ebs-csi-driver",
        versions={"*": "v1.63.1-eksbuild.1"},
        # Stack tags do not reach the volumes of claims.
        configuration=lambda names: {"controller": {"extraVolumeTags": names.cost_tags}},
        managed_policy="service-role/AmazonEBSCSIDriverPolicy",
        service_account="ebs-csi-controller-sa",
    ),
    Addon(name="metrics-server", versions={"*": "v0.8.0-eksbuild.5"}),
)
"""Add-ons that AWS runs and patches; everything else is a chart in :mod:`.operators`."""
