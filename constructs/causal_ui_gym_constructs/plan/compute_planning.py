"""Resolves what was asked for of a service into its plan at one site. Everything that can contradict is judged here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from .compute import (
    PRE_STOP_SECONDS,
    SHARED_SECRETS,
    ComputePlan,
    QueuePlan,
    ServiceOptions,
    reads_another_account,
)
from .connections import Connection
from .environment import SECRET_STORE, plan_environment, require_shared_store
from .errors import ComputeError
from .images import Image
from .model_cache import plan_model_cache
from .names import Names, require_dns_label
from .nodes import NodesPlan, plan_nodes
from .scaling import (
    FixedReplicas,
    RequestScaling,
    ResourceScaling,
    require_one_autoscaler,
)
from .settings import SettingsContract, WorkloadContract
from .traffic import IngressRoutes
from .workloads import Component, Track, Workload, require_fit

_OTLP_ENDPOINT = "http://otel-collector.monitoring.svc:4318"
_GRACE_MARGIN_SECONDS = 10
"""Time kept, after draining, for closing connections."""


def plan_compute(
    path: str,
    names: Names,
    options: ServiceOptions,
    *,
    on_aws: bool,
    group: Sequence[Names] = (),
    connections: Sequence[Connection] = (),
    takes_writes: bool = True,
) -> ComputePlan:
    """Resolve a service at one site.

    Args:
        path: construct path, for errors.
        names: names of the site.
        options: what was asked for.
        on_aws: whether the cluster runs on AWS.
        group: names of the primary site and its replicas, this one among them, primary first. By default this site alone.
        connections: how to reach database and cache.
        takes_writes: whether the database of this site takes writes.

    Raises:
        PlanError: ComputeError, GpuError or SettingsError; NamingError GYM153 for a service name that makes another too long.
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
            "otlp_endpoint": _OTLP_ENDPOINT,
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
        shared_store=f"{service}-{SHARED_SECRETS}" if reads_another_account(names, group) else SECRET_STORE,
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
    if has_queue and queue is None:
        _require_fixed_workers(path, options)
    workloads = {
        component: _workload(path, names, service, component, contract.workloads[component], options, image, on_aws)
        for component in _components(contract, has_queue)
    }
    most = sum(track.scaling.replicas[1] for workload in workloads.values() for track in workload.tracks)
    require_shared_store(path, environment, contract, most)
    plan = ComputePlan(
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
        takes_writes=takes_writes,
        warnings=_warnings(nodes, most),
    )
    if on_aws:
        _require_names(plan)
    return plan


def _require_names(plan: ComputePlan) -> None:
    """Compute every bounded name once, so that one too long is refused before anything is made."""
    for workload in plan.workloads.values():
        if workload.role is not None:
            plan.names.role(workload.role)
    for reader in plan.group:
        plan.group[0].role(plan.purpose(f"{SHARED_SECRETS}-{reader.site.name}"))


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
        role=purpose if on_aws else None,
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


def _require_fixed_workers(path: str, options: ServiceOptions) -> None:
    """A queue that is not ours is not watched."""
    if not isinstance(options.scaling, FixedReplicas):
        raise ComputeError(
            "GYM249",
            path,
            given="QueueScaling with a queue that the settings name",
            allowed="FixedReplicas(n) without an AWS account",
            remedy="KEDA's trigger reads SQS with the cluster's own identity: fix the number of workers, or scale them yourself.",
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
    warnings = []
    if most > nodes.gpu_pods:
        warnings.append(
            (
                "GYM265",
                f"up to {most} pods may be asked for, and {nodes.options.max_nodes} nodes hold {nodes.gpu_pods} of them: "
                "the rest waits. Raise max_nodes, share GPUs, or lower the most replicas.",
            )
        )
    old = [kind.name for kind in nodes.options.types if kind.gpu is not None and kind.gpu.model == "V100"]
    if old:
        warnings.append(
            (
                "GYM268",
                f"{', '.join(old)}: CUDA 13 no longer supports the V100. Build the image with CUDA 12, or leave the type out.",
            )
        )
    return tuple(warnings)


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
