"""Everything of a service in the AWS tree of one site."""

from __future__ import annotations

from constructs import Construct

from ...placement import Placement
from ...plan.compute import ComputePlan
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
    """

    jobs: JobQueue | None
    """Queue, dead-letter queue and key; None for a service that reads no queue."""
    roles: WorkloadRoles
    """Roles of the pods."""
    secrets: ServiceSecrets
    """Secrets Manager secrets."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan, placement: Placement) -> None:
        super().__init__(scope, id)
        self.jobs = JobQueue(self, "Jobs", plan=plan, queue=plan.queue) if plan.queue else None
        self.roles = WorkloadRoles(self, "Roles", plan=plan, placement=placement, jobs=self.jobs)
        self.secrets = ServiceSecrets(self, "Secrets", plan=plan)
