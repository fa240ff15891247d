"""Everything of a service in the AWS tree of one site."""

from __future__ import annotations

from aws_cdk import Annotations
from aws_cdk import aws_iam as iam
from constructs import Construct

from ...placement import Placement
from ...plan.compute import ComputePlan
from .alarms import watch_queue
from .managed_nodes import AutoscalerAccess, ManagedNodes
from .model_cache import ModelCacheFileSystem
from .node_access import NodeAccess
from .queue import JobQueue
from .roles import WorkloadRoles
from .secrets import ServiceSecrets


class SiteService(Construct):
    """AWS resources of a service at one site.

    Args:
        scope: the site's compute stack.
        id: construct id.
        plan: the service at this site.
        placement: VPC, cluster and private zone of the site.
        first_nodes: whether no other service has rendered what a cluster's nodes need once.
    """

    jobs: JobQueue | None
    """Queue, dead-letter queue and key; None for a service that reads no queue."""
    roles: WorkloadRoles
    """Roles of the pods."""
    secrets: ServiceSecrets
    """Secrets Manager secrets."""

    node_access: NodeAccess | None
    """Role of the nodes and Karpenter's interruption queue; None for existing nodes, or where another service has them."""
    managed_nodes: ManagedNodes | None
    """Managed node groups; None unless asked for."""
    model_cache: ModelCacheFileSystem | None
    """File system of the model cache; None where it is not EFS."""

    def __init__(
        self, scope: Construct, id: str, *, plan: ComputePlan, placement: Placement, first_nodes: bool
    ) -> None:
        super().__init__(scope, id)
        self.jobs = JobQueue(self, "Jobs", plan=plan, queue=plan.queue) if plan.queue else None
        self.roles = WorkloadRoles(self, "Roles", plan=plan, placement=placement, jobs=self.jobs)
        self.secrets = ServiceSecrets(self, "Secrets", plan=plan)
        provisioner = plan.nodes.options.provisioner
        self.node_access = (
            NodeAccess(self, "NodeAccess", plan=plan) if first_nodes and provisioner != "existing" else None
        )
        self.managed_nodes = None
        if provisioner == "managed":
            role = iam.Role.from_role_name(self, "NodeRole", plan.names.node_role, mutable=False)
            self.managed_nodes = ManagedNodes(self, "Nodes", plan=plan, placement=placement, role=role)
            if self.node_access is not None:
                self.managed_nodes.node.add_dependency(self.node_access)
                AutoscalerAccess(self, "Autoscaler", plan=plan)
        self.model_cache = None
        if plan.model_cache.options.kind == "efs":
            self.model_cache = ModelCacheFileSystem(self, "ModelCache", plan=plan, placement=placement)
        if self.jobs is not None and placement.alarms is not None:
            watch_queue(self, plan, self.jobs, placement.alarms)
        for code, advice in plan.warnings:
            Annotations.of(self).add_warning_v2(f"causal-ui-gym:{code}", f"{code} {plan.service}: {advice}")
