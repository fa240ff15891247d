"""``CausalDataTier``: database, cache and backups of every site, in both trees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from constructs import Construct

from ..placement import Placement, placements_of
from ..plan.backup import Backups
from ..plan.connections import Connection
from ..plan.data import Postgres
from ..plan.data_aurora import AuroraGlobal
from ..plan.data_cache import ElastiCache, RedisCluster
from ..plan.data_plan import DataPlan, plan_data
from ..plan.data_promotion import Promotion
from ..plan.errors import DataError
from ..plan.layers import Layer
from ..plan.site import Site

if TYPE_CHECKING:
    from aws_cdk import aws_ec2 as ec2
    from aws_cdk import aws_eks_v2 as eks

    from ..manifests import Manifests
    from .aws.copies import BackupCopies
    from .aws.data import SiteData
    from .kubernetes.postgres import PostgresCluster
    from .kubernetes.redis import RedisNodes


class CausalDataTier(Construct):
    """PostgreSQL, Redis and their backups in every site; replica sites follow their primary's database.

    Args:
        scope: a ``Platform``, an AWS ``Stack``, or a ``cdk8s.Chart``.
        id: construct id.
        postgres: ``Postgres(…)``, in the cluster (default), or ``AuroraGlobal(…)``, run by AWS.
        cache: ``RedisCluster(…)``, in the cluster (default), or ``ElastiCache(…)``, run by AWS.
        backups: what is kept, when and for how long. By default 02:00 UTC daily for 30 days; not on AWS, it has to be said.
        promotion: which site's database takes writes, while that is not the primary's. See docs/data-tier.md.
        name: name of the service, where no platform names it.
        site: account and region, in a stack.
        cluster: EKS cluster with a literal name, in a stack.
        vpc: VPC of that cluster, in a stack.
        manifests: Kubernetes tree, in a stack.

    Raises:
        PlanError: before any construct exists; GYM3xx for the data tier's own rules.
    """

    plans: dict[str, DataPlan]
    """What was decided, by site name."""
    postgres: dict[str, PostgresCluster]
    """Database in the Kubernetes tree, by site name; absent where AWS runs it or the tree is not rendered."""
    redis: dict[str, RedisNodes]
    """Cache in the Kubernetes tree, by site name; absent where AWS runs it or the tree is not rendered."""
    aws: dict[str, SiteData]
    """AWS resources, by site name; absent where the AWS tree is not rendered."""
    copies: dict[str, BackupCopies]
    """Copies of the peers' backups, by the site that keeps them; absent where there are no peers or no AWS tree."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        postgres: Postgres | AuroraGlobal | None = None,
        cache: RedisCluster | ElastiCache | None = None,
        backups: Backups | None = None,
        promotion: Promotion | None = None,
        name: str = "causal-ui-gym",
        site: Site | None = None,
        cluster: eks.ICluster | None = None,
        vpc: ec2.IVpc | None = None,
        manifests: Manifests | None = None,
    ) -> None:
        placements = placements_of(scope, id, name=name, site=site, cluster=cluster, vpc=vpc, manifests=manifests)
        plans = plan_data(
            id,
            [(placement.names, placement.on_aws) for placement in placements],
            postgres=Postgres() if postgres is None else postgres,
            cache=RedisCluster() if cache is None else cache,
            backups=Backups() if backups is None else backups,
            promotion=promotion,
        )
        self._require_alone(scope, id, placements)
        super().__init__(scope, id)
        self._scope = scope
        self.plans = {plan.names.site.name: plan for plan in plans}
        self.postgres, self.redis, self.aws, self.copies = {}, {}, {}, {}
        self._render_aws(placements)
        for placement in placements:
            if placement.chart is not None:
                self._render_kubernetes(placement)

    def connections(self, site: str | None = None) -> tuple[Connection, ...]:
        """How a service of a site reaches database and cache: bindings ``database_url`` and ``cache_url``.

        Args:
            site: name of the site. It may be left out where there is one.

        Raises:
            DataError: GYM324 for a site that is not there.
        """
        return self._plan_of("connections", site).connections()

    def writable(self, site: str | None = None) -> bool:
        """Whether the database of a site takes writes: with ``AuroraGlobal`` everywhere, with ``Postgres`` in the writing site alone.

        See :attr:`DataPlan.writable` for what holds while the writer moves.

        Args:
            site: name of the site. It may be left out where there is one.

        Raises:
            DataError: GYM324 for a site that is not there.
        """
        return self._plan_of("writable", site).writable

    def _plan_of(self, asked: str, site: str | None) -> DataPlan:
        if site is None and len(self.plans) == 1:
            (plan,) = self.plans.values()
            return plan
        if site not in self.plans:
            raise DataError(
                "GYM324",
                self.node.path,
                given=f"{asked}({site!r})",
                allowed=", ".join(self.plans),
                remedy="Name one of the sites.",
            )
        return self.plans[site]

    @staticmethod
    def _require_alone(scope: Construct, id: str, placements: Sequence[Placement]) -> None:
        """Refuse a second tier whose objects would have the same names."""
        prefixes = {placement.names.prefix for placement in placements}
        for other in scope.node.children:
            if isinstance(other, CausalDataTier) and prefixes & {plan.names.prefix for plan in other.plans.values()}:
                raise DataError(
                    "GYM325",
                    id,
                    given=f"a second data tier beside {other.node.id!r}",
                    allowed="one per platform, or one per name in a stack",
                    remedy=f"Let both services use {other.node.id!r}, or give this one a name of its own.",
                )

    def _within(self, scope: Construct) -> Construct:
        """Place of our parts in a stack or chart: this construct where it lies there itself, else one of the same id."""
        if scope is self._scope:
            return self
        existing = scope.node.try_find_child(self.node.id)
        return existing if isinstance(existing, Construct) else Construct(scope, self.node.id)

    def _render_aws(self, placements: Sequence[Placement]) -> None:
        """Copies of every site first: a site's backups are replicated to them from its first day."""
        within = [(placement, self.plans[placement.site.name]) for placement in placements if placement.aws is not None]
        if not within:
            return
        from .aws.copies import BackupCopies
        from .aws.data import SiteData

        for placement, plan in within:
            if plan.copies_backups and placement.aws is not None:
                scope = self._within(placement.aws("recovery"))
                self.copies[plan.names.site.name] = BackupCopies(scope, "Copies", plan=plan)
        for placement, plan in within:
            assert placement.aws is not None
            self.aws[plan.names.site.name] = SiteData(
                self._within(placement.aws("data")), "Site", plan=plan, placement=placement, copies=self.copies
            )

    def _render_kubernetes(self, placement: Placement) -> None:
        from .kubernetes.alerts import data_alerts
        from .kubernetes.policies import postgres_policies, redis_policies
        from .kubernetes.postgres import PostgresCluster
        from .kubernetes.redis import RedisNodes
        from .kubernetes.secrets import primary_secret_store
        from .kubernetes.storage import storage_class
        from .kubernetes.velero import VeleroSchedule

        assert placement.chart is not None
        site = placement.site.name
        plan = self.plans[site]
        if plan.makes_storage_class:
            storage_class(self._within(placement.chart(Layer.CLUSTER)))
        if plan.reads_primary_account:
            primary_secret_store(self._within(placement.chart(Layer.CLUSTER)), plan)
        data = self._within(placement.chart(Layer.DATA))
        if isinstance(plan.postgres, Postgres):
            self.postgres[site] = PostgresCluster(data, "Postgres", plan=plan, options=plan.postgres)
            postgres_policies(Construct(data, "PostgresPolicies"), plan)
        if isinstance(plan.cache, RedisCluster):
            self.redis[site] = RedisNodes(data, "Redis", plan=plan, options=plan.cache)
            redis_policies(Construct(data, "RedisPolicies"), plan)
        data_alerts(self._within(placement.chart(Layer.SIGNALS)), plan)
        if plan.on_aws and plan.backups.enabled:
            VeleroSchedule(self._within(placement.chart(Layer.BACKUP)), "Velero", plan=plan)
