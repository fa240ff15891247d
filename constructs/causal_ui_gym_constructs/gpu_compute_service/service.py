"""``GpuComputeService``: an HTTP API and a queue worker on GPUs at every site, in both trees."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from constructs import Construct

from ..placement import Placement, placements_of
from ..plan.batch import BatchJobs
from ..plan.compute import ComputePlan, Identity, ServiceOptions
from ..plan.compute_planning import plan_compute
from ..plan.connections import Connection
from ..plan.environment import Secret
from ..plan.errors import ComputeError
from ..plan.gpu import GpuSharing
from ..plan.gpu_nodes import GpuNodes
from ..plan.layers import Layer
from ..plan.model_cache import ModelCache
from ..plan.names import Names
from ..plan.nodes import require_one_provisioner
from ..plan.objectives import Objectives
from ..plan.release import Canary
from ..plan.scaling import FixedReplicas, QueueScaling, RequestScaling, ResourceScaling, VerticalScaling
from ..plan.settings import SettingsContract, SettingValue
from ..plan.site import Site
from ..plan.traffic import GatewayRoutes, Routes
from ..plan.workloads import Resources
from ..platform import Platform
from .scope import group_of, nodes_for, require_issuer, require_security_group

if TYPE_CHECKING:
    from aws_cdk import aws_cloudwatch as cloudwatch
    from aws_cdk import aws_ec2 as ec2
    from aws_cdk import aws_ecr as ecr
    from aws_cdk import aws_eks_v2 as eks
    from aws_cdk import aws_iam as iam
    from aws_cdk import aws_sqs as sqs

    from ..manifests import Manifests
    from .aws.service import SiteService
    from .kubernetes.render import KubernetesParts


class DataSource(Protocol):
    """What a service needs of a data tier, such as ``CausalDataTier``."""

    def connections(self, site: str | None = None) -> tuple[Connection, ...]:
        """How a service of a site reaches database and cache."""
        ...

    def writable(self, site: str | None = None) -> bool:
        """Whether the database of a site takes writes."""
        ...


class GpuComputeService(Construct):
    """An HTTP API and a queue worker on GPUs at every site of its scope.

    Args:
        scope: a ``Platform``, an AWS ``Stack``, or a ``cdk8s.Chart``.
        id: construct id.
        image: image by digest, or by a version that does not move.
        data: data tier whose database and cache the service uses. By default none: then its settings contract must not need
            one, or ``secrets`` name it.
        nodes: where GPU nodes come from. By default Karpenter, or EKS Auto Mode where the platform's clusters have it:
            g4dn.xlarge, g4dn.2xlarge and p3.2xlarge, spot first, at most 20; for a chart without a site there is no default.
        gpu: how pods share GPUs. By default each pod has one GPU to itself.
        scaling: how many workers. By default KEDA, 10 jobs for each, from 2 to 50.
        api_scaling: how many API pods. By default KEDA, 100 requests a second for each, from 2 to 50.
        vertical: recommendations on requests. By default a VerticalPodAutoscaler that changes nothing; None for none.
        release: canary of the API. By default none.
        routes: the way in. By default a Gateway of its own with HTTPRoutes; ``IstioRoutes`` or ``IngressRoutes`` by option.
        objectives: when somebody is told. By default 99.9 % of requests without a server error.
        batch: multi-node jobs, where the contract has a workload ``batch``. By default of two nodes; None for none.
        settings: values of the service's settings by name, in place of defaults.
        secrets: where secret settings come from, in place of the data tier's and of secrets that are made.
        contract: the settings contract of the image. By default the Causal UI Gym backend's.
        resources: CPU and memory of a pod. By default 500m and 1 GiB, at most 2 cores and 2 GiB.
        worker_resources: CPU and memory of a worker pod. By default ``resources``.
        model_cache: shared volume. By default an EFS file system on AWS, and a folder of each pod elsewhere.
        identity: how pods get IAM roles: ``pod-identity`` (default), or ``irsa`` where the cluster has an OIDC provider.
        grace_seconds: time from a pod's deletion to SIGKILL, 60 by default; all but 20 of them drain.
        name: name of the service. By default the platform's; a second service on a platform needs one.
        domain: public domain, where no platform gives one.
        site: account and region, in a stack; in a chart only if its cluster runs on AWS.
        cluster: EKS cluster with a literal name, in a stack.
        vpc: VPC of that cluster, in a stack.
        manifests: Kubernetes tree, in a stack.

    Raises:
        PlanError: before any construct exists; GYM2xx for the service, GYM25x for nodes and GPUs, GYM5xx for settings.
    """

    names: Names
    """Names of the first site."""
    nodes: GpuNodes
    """Where the GPU nodes come from."""
    plans: dict[str, ComputePlan]
    """What was decided, by site name."""
    repository: ecr.IRepository | None
    """Repository to push the service's images to, in the hub account; None where the AWS tree is not rendered."""
    aws: dict[str, SiteService]
    """AWS resources, by site name; absent where the AWS tree is not rendered."""
    kubernetes: dict[str, KubernetesParts]
    """Kubernetes objects, by site name; absent where the Kubernetes tree is not rendered."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        image: str,
        data: DataSource | None = None,
        nodes: GpuNodes | None = None,
        gpu: GpuSharing | None = None,
        scaling: QueueScaling | FixedReplicas | None = None,
        api_scaling: RequestScaling | ResourceScaling | FixedReplicas | None = None,
        vertical: VerticalScaling | None = VerticalScaling(),  # noqa: B008  # frozen
        release: Canary | None = None,
        routes: Routes = GatewayRoutes(),  # noqa: B008  # frozen
        objectives: Objectives = Objectives(),  # noqa: B008  # frozen
        batch: BatchJobs | None = BatchJobs(),  # noqa: B008  # frozen
        settings: Mapping[str, SettingValue] | None = None,
        secrets: Mapping[str, Secret] | None = None,
        contract: SettingsContract | None = None,
        resources: Resources | None = None,
        worker_resources: Resources | None = None,
        model_cache: ModelCache | None = None,
        identity: Identity = "pod-identity",
        grace_seconds: int = 60,
        name: str | None = None,
        domain: str = "example.com",
        site: Site | None = None,
        cluster: eks.ICluster | None = None,
        vpc: ec2.IVpc | None = None,
        manifests: Manifests | None = None,
    ) -> None:
        placements = placements_of(
            scope,
            id,
            name=name or "causal-ui-gym",
            domain=domain,
            site=site,
            cluster=cluster,
            vpc=vpc,
            manifests=manifests,
        )
        options = ServiceOptions(
            image=image,
            name=name,
            nodes=nodes_for(id, nodes, scope, placements),
            gpu=gpu or GpuSharing.exclusive(),
            scaling=scaling or QueueScaling(),
            api_scaling=api_scaling or RequestScaling(),
            vertical=vertical,
            release=release,
            contract=contract or SettingsContract.backend(),
            settings=settings or {},
            secrets=secrets or {},
            resources=resources or Resources(),
            worker_resources=worker_resources,
            model_cache=model_cache,
            identity=identity,
            grace_seconds=grace_seconds,
            routes=routes,
            objectives=objectives,
            batch=batch,
        )
        plans = [
            plan_compute(
                id,
                placement.names,
                options,
                on_aws=placement.on_aws,
                group=group_of(placement.names, placements),
                connections=data.connections(placement.site.name) if data is not None else (),
                takes_writes=data is None or data.writable(placement.site.name),
            )
            for placement in placements
        ]
        others = [
            child
            for child in scope.node.children
            if isinstance(child, GpuComputeService) and child.names.platform == placements[0].names.platform
        ]
        _require_own_name(id, plans[0].service, others)
        require_one_provisioner(id, options.nodes, [other.nodes for other in others])
        require_issuer(id, scope, identity)
        require_security_group(id, plans, placements)

        super().__init__(scope, id)
        self._scope = scope
        self.names = placements[0].names
        self.nodes = options.nodes
        self.plans = {plan.names.site.name: plan for plan in plans}
        self.repository = self._repository(placements)
        self.aws, self.kubernetes = {}, {}
        first_nodes = all(other.nodes.provisioner != options.nodes.provisioner for other in others)
        for placement, plan in zip(placements, plans, strict=True):
            if placement.aws is not None:
                self._render_aws(placement.aws, placement, plan, first_nodes=first_nodes)
            if placement.chart is not None:
                self._render_kubernetes(placement, plan, first=not others, first_nodes=first_nodes)

    @property
    def queues(self) -> dict[str, sqs.IQueue]:
        """Queues of jobs, by site name; absent where the AWS tree is not rendered."""
        return {site: part.jobs.queue for site, part in self.aws.items() if part.jobs is not None}

    @property
    def dead_letter_queues(self) -> dict[str, sqs.IQueue]:
        """Queues of failed jobs, by site name; absent where the AWS tree is not rendered."""
        return {site: part.jobs.dead_letter_queue for site, part in self.aws.items() if part.jobs is not None}

    def roles(self, component: str) -> dict[str, iam.IRole]:
        """IAM roles of ``api`` or ``worker``, by site name, to grant more to."""
        return {site: part.roles.roles[component] for site, part in self.aws.items() if component in part.roles.roles}

    def grant_send_jobs(self, grantee: iam.IGrantable) -> None:
        """Let a principal put jobs on the queue of every site."""
        for queue in self.queues.values():
            queue.grant_send_messages(grantee)

    def metric_queue_depth(self, site: str) -> cloudwatch.Metric:
        """Jobs waiting at a site: the average of ``ApproximateNumberOfMessagesVisible`` over 5 minutes."""
        return self._queue(site).metric_approximate_number_of_messages_visible(statistic="Average")

    def metric_oldest_job_age(self, site: str) -> cloudwatch.Metric:
        """Age of the oldest waiting job at a site, in seconds: the greatest ``ApproximateAgeOfOldestMessage`` in 5 minutes."""
        return self._queue(site).metric_approximate_age_of_oldest_message(statistic="Maximum")

    def metric_failed_jobs(self, site: str) -> cloudwatch.Metric:
        """Jobs in a site's dead-letter queue: the most in 5 minutes."""
        self._queue(site)
        return self.dead_letter_queues[site].metric_approximate_number_of_messages_visible(statistic="Maximum")

    def _queue(self, site: str) -> sqs.IQueue:
        if site not in self.queues:
            raise ComputeError(
                "GYM227",
                self.node.path,
                given=f"site {site!r}",
                allowed=", ".join(self.queues) or "none: the AWS tree is not rendered",
                remedy="Name a site of the platform.",
            )
        return self.queues[site]

    def _within(self, scope: Construct) -> Construct:
        """Place of our parts in a stack or chart: this construct where it lies there itself, else one of the same id."""
        if scope is self._scope:
            return self
        existing = scope.node.try_find_child(self.node.id)
        return existing if isinstance(existing, Construct) else Construct(scope, self.node.id)

    def _subnet_ids(self, placement: Placement) -> tuple[str, ...]:
        """Private subnets of a team's own VPC where they are known; a platform's carry a tag by which they are found."""
        if placement.vpc is None or isinstance(self._scope, Platform):
            return ()
        from aws_cdk import Token

        ids = [subnet.subnet_id for subnet in placement.vpc.private_subnets]
        return () if any(Token.is_unresolved(id) for id in ids) else tuple(ids)

    def _repository(self, placements: Sequence[Placement]) -> ecr.IRepository | None:
        """In the hub, for every site to pull from; in a team's own stack, there."""
        if placements[0].aws is None:
            return None
        from .aws.repository import ImageRepository

        names, service = placements[0].names, next(iter(self.plans.values())).service
        hub = (
            self._scope.aws.stacks.hub("foundation") if isinstance(self._scope, Platform) and self._scope.aws else None
        )
        name = names.repository("backend" if service == names.platform else service)
        accounts = {placement.site.account for placement in placements} - {names.hub.account}
        return ImageRepository(
            self._within(hub) if hub is not None else self,
            "Images",
            name=name,
            alias=f"alias/{name}",
            readers=sorted(accounts),
        ).repository

    def _render_aws(
        self,
        aws: Callable[[str], Construct],
        placement: Placement,
        plan: ComputePlan,
        *,
        first_nodes: bool,
    ) -> None:
        from .aws.service import SiteService

        self.aws[plan.names.site.name] = SiteService(
            self._within(aws("compute")),
            "Site",
            plan=plan,
            placement=placement,
            first_nodes=first_nodes,
        )

    def _render_kubernetes(self, placement: Placement, plan: ComputePlan, *, first: bool, first_nodes: bool) -> None:
        from .kubernetes.render import render

        assert placement.chart is not None
        chart = placement.chart

        def layer(of: Layer) -> Construct:
            within = self._within(chart(of))
            if within is not self:
                return within
            existing = self.node.try_find_child(of.name.capitalize())
            return existing if isinstance(existing, Construct) else Construct(self, of.name.capitalize())

        self.kubernetes[plan.names.site.name] = render(
            plan, layer, first=first, first_nodes=first_nodes, subnet_ids=self._subnet_ids(placement)
        )


def _require_own_name(path: str, service: str, others: Sequence[GpuComputeService]) -> None:
    for other in others:
        if service in {plan.service for plan in other.plans.values()}:
            raise ComputeError(
                "GYM228",
                path,
                given=f"name={service!r}, which is {other.node.id}'s",
                allowed="a name of its own for each service of a platform",
                remedy=f"Pass name={path.lower()!r} or another.",
            )
