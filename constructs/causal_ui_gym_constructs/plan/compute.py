"""The plan of one service at one site: everything that its AWS and its Kubernetes side agree on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .batch import BatchJobs
from .connections import Flow
from .environment import Environment, Secret
from .gpu import GpuSharing
from .gpu_nodes import GpuNodes
from .images import Image
from .model_cache import ModelCache, ModelCachePlan
from .names import Names
from .nodes import NodesPlan
from .objectives import Objectives
from .release import Canary
from .scaling import (
    FixedReplicas,
    QueueScaling,
    RequestScaling,
    ResourceScaling,
    VerticalScaling,
)
from .settings import SettingsContract, SettingValue
from .traffic import Routes
from .workloads import Component, Resources, Track, Workload

PROMETHEUS = "http://prometheus-operated.monitoring.svc:9090"
PRE_STOP_SECONDS = 10
"""Time between a pod's leaving its Services and SIGTERM, so that no request is sent to a closed socket."""

SHARED_SECRETS = "shared-secrets"
"""ClusterSecretStore through which a replica reads, in its primary's account, the secrets that all sites share."""

Identity = Literal["pod-identity", "irsa"]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePlan:
    """SQS queue of a service's jobs and its dead-letter queue.

    Args:
        name: name of the queue; the dead-letter queue's ends in ``-dlq``.
        url: URL, which name, account and region determine.
        arn: ARN, likewise.
        visibility_seconds: lease of a received job.
        max_receive_count: times a job is tried before it goes to the dead-letter queue.
    """

    name: str
    url: str
    arn: str
    visibility_seconds: int
    max_receive_count: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOptions:
    """What the user of a ``GpuComputeService`` asked for, the same for every site. Fields are documented there."""

    image: str
    name: str | None = None
    nodes: GpuNodes
    gpu: GpuSharing
    scaling: QueueScaling | FixedReplicas
    api_scaling: RequestScaling | ResourceScaling | FixedReplicas
    vertical: VerticalScaling | None
    release: Canary | None
    contract: SettingsContract
    settings: Mapping[str, SettingValue]
    secrets: Mapping[str, Secret]
    resources: Resources
    worker_resources: Resources | None
    model_cache: ModelCache | None
    identity: Identity
    grace_seconds: int
    routes: Routes
    objectives: Objectives
    batch: BatchJobs | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputePlan:
    """One service at one site.

    Args:
        names: names of the site.
        group: names of the primary site and its replicas, this one among them, primary first.
        service: name of the service; the platform's name for its own backend. Kubernetes names begin with it.
        on_aws: whether the cluster runs on AWS.
        image: image of the stable pods.
        contract: settings contract.
        environment: what the pods find in their environment.
        nodes: GPU nodes and sharing.
        workloads: workloads by component, those of the contract that this site can run.
        queue: queue of jobs; None without AWS.
        release: canary, if any.
        flows: network flows to dependencies.
        model_cache: volume of checkpoints and of JAX's compilation cache.
        identity: how pods get their IAM role.
        grace_seconds: time from a pod's deletion to SIGKILL.
        routes: the way in to the API.
        objectives: what the service promises, and when somebody is told.
        batch: multi-node jobs, if the image can run them.
        takes_writes: whether the database of this site takes writes. Where not, the edge sends requests to a site that does.
        warnings: advice on what was asked for, each with a code.
    """

    names: Names
    group: tuple[Names, ...]
    service: str
    on_aws: bool
    image: Image
    contract: SettingsContract
    environment: Environment
    nodes: NodesPlan
    workloads: Mapping[Component, Workload]
    queue: QueuePlan | None
    release: Canary | None
    flows: tuple[Flow, ...]
    model_cache: ModelCachePlan
    identity: Identity
    grace_seconds: int
    routes: Routes
    objectives: Objectives
    batch: BatchJobs | None
    takes_writes: bool
    warnings: tuple[tuple[str, str], ...] = ()

    @property
    def namespace(self) -> str:
        """Namespace of everything that the service renders."""
        return self.names.namespace

    @property
    def config_map(self) -> str:
        """ConfigMap with the plain settings."""
        return f"{self.service}-config"

    @property
    def secret(self) -> str:
        """Kubernetes Secret with the settings of ``environment.stored``, made by its ExternalSecret."""
        return f"{self.service}-secrets"

    @property
    def api_service(self) -> str:
        """Service of all API pods, of either version."""
        return f"{self.service}-service"

    @property
    def worker_service(self) -> str:
        """Headless Service of the worker pods, for scraping alone."""
        return f"{self.service}-worker-metrics"

    @property
    def priority_class(self) -> str:
        """PriorityClass of the API and worker pods."""
        return self.service

    def purpose(self, purpose: str) -> str:
        """Purpose for ``Names``: as it is for the platform's own service, else with the service's name."""
        return purpose if self.service == self.names.platform else f"{self.service}-{purpose}"

    @property
    def node_tags(self) -> dict[str, str]:
        """Cost-allocation tags of instances and volumes, which stack tags do not reach."""
        return {
            "Application": self.names.platform,
            "Environment": "production",
            "NodeGroup": self.nodes.pool,
            "Site": self.names.site.name,
        }

    @property
    def shared_secrets_store(self) -> str | None:
        """ClusterSecretStore of secrets in the primary's account; None where the site's own store has them."""
        return f"{self.service}-{SHARED_SECRETS}" if reads_another_account(self.names, self.group) else None

    @property
    def shared_secrets_role(self) -> str:
        """Role in the primary's account with which this site, in another account, reads the secrets that all sites share."""
        return self.group[0].role(self.purpose(f"{SHARED_SECRETS}-{self.names.site.name}"))

    @property
    def deployments(self) -> tuple[tuple[Workload, Track], ...]:
        """Every Deployment with its workload."""
        return tuple((workload, track) for workload in self.workloads.values() for track in workload.tracks)


def reads_another_account(names: Names, group: Sequence[Names]) -> bool:
    """Whether the primary is in another account: Secrets Manager's own replication stays inside one."""
    return bool(group) and group[0].site.account != names.site.account
