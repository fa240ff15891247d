"""Which service account a pod runs as, and what is bound to it."""

from __future__ import annotations

from .cluster import Cluster
from .document import Document
from .workload import Workload

ROLE_ARN = "eks.amazonaws.com/role-arn"
"""Annotation of a service account that takes an IAM role through the cluster's OIDC provider (IRSA)."""


def account_name(workload: Workload) -> str:
    """Name of the service account; ``default`` where the pod names none."""
    return str(workload.at("serviceAccountName") or workload.at("serviceAccount") or "default")


def account_of(cluster: Cluster, workload: Workload) -> Document | None:
    """The service account, where it is written in the cluster's objects."""
    for account in cluster.of_kind("ServiceAccount"):
        if (account.namespace, account.name) == (workload.namespace, account_name(workload)):
            return account
    return None


def mounts_token(cluster: Cluster, workload: Workload) -> bool:
    """Whether its pods get a token of the Kubernetes API; they do unless pod or account say no."""
    account = account_of(cluster, workload)
    written = account.at("automountServiceAccountToken") if account else None
    said = workload.at("automountServiceAccountToken", written)
    return said is not False


def bound(cluster: Cluster, namespace: str, name: str) -> bool:
    """Whether any RoleBinding or ClusterRoleBinding gives rights to a service account, alone or by a group of it."""
    groups = {"system:serviceaccounts", f"system:serviceaccounts:{namespace}", "system:authenticated"}
    for binding in cluster.of_kind("RoleBinding", "ClusterRoleBinding"):
        for _, subject in binding.items("subjects"):
            where = subject.get("namespace") or binding.namespace
            if subject.get("kind") == "Group" and str(subject.get("name")) in groups:
                return True
            if subject.get("kind") == "ServiceAccount" and (where, subject.get("name")) == (namespace, name):
                return True
    return False
