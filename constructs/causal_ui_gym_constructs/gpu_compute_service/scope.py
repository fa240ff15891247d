"""What a service takes from where it stands, and refuses: the platform, stack or chart that is its scope."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from ..placement import Placement
from ..plan.compute import ComputePlan, Identity
from ..plan.errors import ComputeError, GpuError
from ..plan.gpu_nodes import GpuNodes
from ..plan.names import Names
from ..platform import Platform


def group_of(names: Names, placements: Sequence[Placement]) -> tuple[Names, ...]:
    """Names of the primary site and its replicas, primary first, in whatever order the sites were given."""
    primary = names.site.replica_of or names.site.name
    group = [each.names for each in placements if primary in (each.site.name, each.site.replica_of)]
    return tuple(sorted(group, key=lambda each: (each.site.role == "replica", each.site.name)))


def require_security_group(path: str, plans: Sequence[ComputePlan], placements: Sequence[Placement]) -> None:
    """The file system admits the cluster's nodes by their security group, which an imported cluster may not name."""
    for plan, placement in zip(plans, placements, strict=True):
        if plan.model_cache.options.kind != "efs" or placement.cluster is None:
            continue
        try:
            _ = placement.cluster.cluster_security_group_id
        except RuntimeError:
            raise ComputeError(
                "GYM229",
                path,
                given="an imported cluster without its security group",
                allowed="Cluster.from_cluster_attributes(…, cluster_security_group_id=…), or another model cache",
                remedy="The model cache admits the nodes by that group: give it, or pass model_cache=ModelCache.storage_class(…).",
            ) from None


def nodes_for(path: str, nodes: GpuNodes | None, scope: Construct, placements: Sequence[Placement]) -> GpuNodes:
    """The nodes asked for, or those that the clusters can start."""
    auto_mode = isinstance(scope, Platform) and scope.kubernetes.auto_mode
    on_aws = all(placement.on_aws for placement in placements)
    if nodes is None and on_aws:
        return GpuNodes.auto_mode() if auto_mode else GpuNodes.karpenter()
    if nodes is None or (not on_aws and nodes.provisioner != "existing"):
        raise ComputeError(
            "GYM226",
            path,
            given=f"nodes={'None' if nodes is None else nodes.provisioner} in a chart without a site",
            allowed="GpuNodes.existing(selector, types=…)",
            remedy="Name the labels of the cluster's GPU nodes; for nodes on AWS pass site= too.",
        )
    if isinstance(scope, Platform) and (nodes.provisioner, auto_mode) in (("auto", False), ("karpenter", True)):
        raise GpuError(
            "GYM269",
            path,
            given=f"nodes={nodes.provisioner} on a platform with Kubernetes(auto_mode={auto_mode})",
            allowed="GpuNodes.auto_mode() with Kubernetes(auto_mode=True), GpuNodes.karpenter() without",
            remedy="Leave nodes out to use what the platform's clusters run, or change the platform's Kubernetes options.",
        )
    return nodes


def require_issuer(path: str, scope: Construct, identity: Identity) -> None:
    """IAM trusts a cluster's service accounts only through an OIDC provider."""
    if identity == "irsa" and isinstance(scope, Platform) and not scope.kubernetes.irsa:
        raise ComputeError(
            "GYM224",
            path,
            given="identity='irsa' on a platform without OIDC providers",
            allowed="identity='pod-identity', or Platform(kubernetes=Kubernetes(irsa=True))",
            remedy="Leave identity out: Pod Identity needs no provider.",
        )
