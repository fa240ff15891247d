"""The plan of one service at one site: everything that its AWS and its Kubernetes side agree on."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from .batch import BatchJobs
from .connections import Connection, Flow
from .environment import SECRET_STORE, Environment, Secret, plan_environment, require_shared_store
from .errors import ComputeError
from .gpu import GpuSharing
from .images import Image
from .model_cache import ModelCache, ModelCachePlan, plan_model_cache
from .names import Names, require_dns_label
from .nodes import GpuNodes, NodesPlan, plan_nodes
from .objectives import Objectives
from .release import Canary
from .scaling import (
    FixedReplicas,
    QueueScaling,
    RequestScaling,
    ResourceScaling,
    VerticalScaling,
    require_one_autoscaler,
)
from .settings import SettingsContract, SettingValue, WorkloadContract
from .traffic import IngressRoutes, Routes
from .workloads import Component, Resources, Track, Workload, require_fit

OTLP_ENDPOINT = "http://otel-collector.monitoring.svc:4318"
PROMETHEUS = "http://prometheus-operated.monitoring.svc:9090"
PRE_STOP_SECONDS = 10
"""Time between a pod's leaving its Services and SIGTERM, so that no request is sent to a closed socket."""
_GRACE_MARGIN_SECONDS = 10

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
        return f"{self.service}-{SHARED_SECRETS}" if _reads_another_account(self.names, self.group) else None

    @property
    def shared_secrets_role(self) -> str:
        """Role in the primary's account with which this site, in another account, reads the secrets that all sites share."""
        return self.group[0].role(self.purpose(f"{SHARED_SECRETS}-{self.names.site.name}"))

    @property
    def deployments(self) -> tuple[tuple[Workload, Track], ...]:
        """Every Deployment with its workload."""
        return tuple((workload, track) for workload in self.workloads.values() for track in workload.tracks)


def plan_compute(
    path: str,
    names: Names,
    options: ServiceOptions,
    *,
    on_aws: bool,
    group: Sequence[Names] = (),
    connections: Sequence[Connection] = (),
) -> ComputePlan:
    """Resolve a service at one site.

    Args:
        path: construct path, for errors.
        names: names of the site.
        options: what was asked for.
        on_aws: whether the cluster runs on AWS.
        group: names of the primary site and its replicas, this one among them, primary first. By default this site alone.
        connections: how to reach database and cache.

    Raises:
        PlanError: ComputeError, GpuError or SettingsError.
    """
    service = require_dns_label(path, "name", options.name or names.platform, limit=40)
    image = Image.parse(path, options.image)
    contract = options.contract
    _require_known_workloads(path, contract)
    _require_http_port(path, contract)
    nodes = plan_nodes(path, service, options.nodes, options.gpu)
    for resources in (options.resources, options.worker_resources or options.resources):
        require_fit(path, resources, nodes)
    require_one_autoscaler(path, options.api_scaling, options.vertical)
    require_one_autoscaler(path, options.scaling, options.vertical)
    model_cache = plan_model_cache(
        path,
        names,
        service,
        options.model_cache,
        on_aws=on_aws,
        auto_mode=options.nodes.provisioner == "auto",
        contract=contract,
    )
    drain_seconds = _drain_seconds(path, options.grace_seconds)
    queue_purpose = "computations" if service == names.platform else f"{service}-computations"
    bindings = {
        "environment": "production",
        "listen_host": "0.0.0.0",
        "cors_origins": f"https://{names.domain},https://{names.app_host}",
        "drain_seconds": str(drain_seconds),
        "data_dir": "/tmp/data",
        "jax_platforms": "cuda,cpu",
        "jax_enable_x64": "true",
        "gpu_memory_fraction": str(nodes.gpu.memory_fraction),
        **model_cache.bindings,
    }
    if on_aws:
        bindings |= {
            "queue_url": names.queue_url(queue_purpose),
            "region": names.site.region,
            "otlp_endpoint": OTLP_ENDPOINT,
        }
    lease = contract.bound("job_lease_seconds")
    if lease is not None and lease.default is not None:
        bindings["job_lease_seconds"] = str(lease.default)
    environment = plan_environment(
        path,
        names,
        contract,
        on_aws=on_aws,
        service=service,
        bindings=bindings,
        connections=connections,
        settings=options.settings,
        secrets=options.secrets,
        shared_store=f"{service}-{SHARED_SECRETS}" if _reads_another_account(names, group) else SECRET_STORE,
    )
    queue = None
    if on_aws and contract.bound("queue_url") is not None:
        queue = QueuePlan(
            name=names.queue(queue_purpose),
            url=names.queue_url(queue_purpose),
            arn=names.queue_arn(queue_purpose),
            visibility_seconds=int(environment.configuration.get(lease.name, 60) if lease else 60),
        )
    _require_possible(path, options, nodes)
    has_queue = environment.fills(contract, "queue_url")
    workloads = {
        component: _workload(path, names, service, component, contract.workloads[component], options, image, on_aws)
        for component in _components(contract, has_queue)
    }
    most = sum(track.scaling.replicas[1] for workload in workloads.values() for track in workload.tracks)
    require_shared_store(path, environment, contract, most)
    return ComputePlan(
        names=names,
        group=tuple(group) or (names,),
        service=service,
        on_aws=on_aws,
        image=image,
        contract=contract,
        environment=environment,
        nodes=nodes,
        workloads=workloads,
        queue=queue,
        release=options.release if "api" in workloads else None,
        flows=tuple(flow for connection in connections for flow in connection.flows),
        model_cache=model_cache,
        identity=options.identity,
        grace_seconds=options.grace_seconds,
        routes=options.routes,
        objectives=options.objectives,
        batch=options.batch if "batch" in workloads else None,
        warnings=_warnings(nodes, most),
    )


def _reads_another_account(names: Names, group: Sequence[Names]) -> bool:
    """Whether the primary is in another account: Secrets Manager's own replication stays inside one."""
    return bool(group) and group[0].site.account != names.site.account


def _require_possible(path: str, options: ServiceOptions, nodes: NodesPlan) -> None:
    """Choices that contradict each other."""
    if options.release is not None and isinstance(options.routes, IngressRoutes):
        raise ComputeError(
            "GYM246",
            path,
            given="release=Canary(…) with routes=IngressRoutes(…)",
            allowed="GatewayRoutes or IstioRoutes with a canary",
            remedy="An Ingress has no weights: choose other routes, or leave release out.",
        )
    most = nodes.options.max_nodes
    owned = nodes.options.provisioner != "existing"
    if options.batch is not None and owned and options.batch.nodes > most:
        raise ComputeError(
            "GYM247",
            path,
            given=f"batch jobs of {options.batch.nodes} nodes on a pool of at most {most}",
            allowed=f"1 to {most} nodes a job",
            remedy="Raise the pool's max_nodes, or pass batch=None.",
        )


def _components(contract: SettingsContract, has_queue: bool) -> list[Component]:
    """The workloads that can run: without a queue to take jobs from, a worker would wait for ever."""
    order: tuple[Component, ...] = ("api", "worker", "batch")
    return [name for name in order if name in contract.workloads and (name == "api" or has_queue)]


def _workload(
    path: str,
    names: Names,
    service: str,
    component: Component,
    contract: WorkloadContract,
    options: ServiceOptions,
    image: Image,
    on_aws: bool,
) -> Workload:
    tracks: tuple[Track, ...] = ()
    if component == "worker":
        tracks = (Track(version="stable", name=f"{service}-worker", image=image, scaling=options.scaling),)
    elif component == "api":
        tracks = (Track(version="stable", name=f"{service}-api-stable", image=image, scaling=options.api_scaling),)
        if options.release is not None:
            canary = options.release
            tracks += (
                Track(
                    version="canary",
                    name=f"{service}-api-canary",
                    image=Image.parse(path, canary.image) if canary.image else image,
                    scaling=_share(options.api_scaling, canary.weight),
                ),
            )
    purpose = component if service == names.platform else f"{service}-{component}"
    return Workload(
        component=component,
        service=service,
        command=contract.command,
        ports=contract.ports,
        probes=contract.probes,
        service_account=f"{service}-sa" if component == "api" else f"{service}-{component}-sa",
        role=purpose if on_aws and component != "batch" else None,
        resources=options.resources if component == "api" else options.worker_resources or options.resources,
        tracks=tracks,
        vertical=options.vertical,
    )


def _share(
    scaling: RequestScaling | ResourceScaling | FixedReplicas, percent: int
) -> RequestScaling | ResourceScaling | FixedReplicas:
    """Scaling of the canary: its share of the pods, one at least."""
    most = max(1, math.ceil(scaling.replicas[1] * percent / 100))
    if isinstance(scaling, FixedReplicas):
        return FixedReplicas(most)
    return replace(scaling, replicas=(1, most))


def _drain_seconds(path: str, grace_seconds: int) -> int:
    least = PRE_STOP_SECONDS + _GRACE_MARGIN_SECONDS + 1
    if isinstance(grace_seconds, bool) or not isinstance(grace_seconds, int) or not least <= grace_seconds <= 3600:
        raise ComputeError(
            "GYM217",
            path,
            given=f"grace_seconds={grace_seconds!r}",
            allowed=f"{least} to 3600 seconds",
            remedy=f"{PRE_STOP_SECONDS} s pass before SIGTERM and {_GRACE_MARGIN_SECONDS} s are kept for closing; the rest drains.",
        )
    return grace_seconds - PRE_STOP_SECONDS - _GRACE_MARGIN_SECONDS


def _require_known_workloads(path: str, contract: SettingsContract) -> None:
    known = {"api", "worker", "batch"}
    if not set(contract.workloads) <= known or not {"api", "worker"} & set(contract.workloads):
        raise ComputeError(
            "GYM218",
            path,
            given="workloads " + (", ".join(contract.workloads) or "none"),
            allowed="api or worker or both, and batch beside them",
            remedy="Name them so in x-workloads: api answers HTTP, worker takes jobs, batch runs over several nodes.",
        )


def _require_http_port(path: str, contract: SettingsContract) -> None:
    """Routes, probes and policies all name the API's port."""
    api = contract.workloads.get("api")
    if api is not None and "http" not in api.ports:
        raise ComputeError(
            "GYM218",
            path,
            given=f"workload api with ports ({', '.join(api.ports) or 'none'})",
            allowed="a port named http, and one named metrics where the service exports any",
            remedy="Name it so in x-workloads.api.ports.",
        )


def _warnings(nodes: NodesPlan, most: int) -> tuple[tuple[str, str], ...]:
    if most <= nodes.gpu_pods:
        return ()
    return (
        (
            "GYM265",
            f"up to {most} pods may be asked for, and {nodes.options.max_nodes} nodes hold {nodes.gpu_pods} of them: the rest "
            "waits. Raise max_nodes, share GPUs, or lower the most replicas.",
        ),
    )
