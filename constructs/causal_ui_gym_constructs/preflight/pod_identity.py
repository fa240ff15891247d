"""EKS Pod Identity: which service accounts of a cluster get which IAM role."""

from __future__ import annotations

from collections.abc import Iterator

from .cluster import Cluster
from .document import Resource
from .rendered import Rendered


def associations(rendered: Rendered, cluster: Cluster) -> Iterator[tuple[str, str, Resource]]:
    """Namespace, service account and association of each in a cluster: those of the stacks of its site, and of stacks without one."""
    if rendered.accounts is None:
        return
    for association in rendered.accounts.of_type("AWS::EKS::PodIdentityAssociation"):
        if rendered.accounts.stacks[association.stack].site in (cluster.name, ""):
            yield str(association.at("Namespace", "")), str(association.at("ServiceAccount", "")), association


def pod_identities(rendered: Rendered, cluster: Cluster) -> set[tuple[str, str]]:
    """Namespace and name of every service account of a cluster that an association gives a role."""
    return {(namespace, account) for namespace, account, _ in associations(rendered, cluster)}
