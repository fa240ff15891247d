"""Everything of a service in the Kubernetes tree of one site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan
from ...plan.layers import Layer
from ...plan.scaling import QueueScaling, RequestScaling, ResourceScaling
from ...plan.workloads import Track, Workload
from .availability import disruption_budget, priority_class
from .configuration import config_map, external_secrets, shared_store
from .gpu_sharing import device_plugin_configuration
from .identity import identities
from .model_cache import model_cache_claim, model_cache_folders, model_cache_volume
from .namespace import default_deny, limits, namespace
from .network_policies import network_policies
from .pods import deployment
from .signals import signals
from .traffic import traffic


@dataclass(frozen=True, slots=True, kw_only=True)
class KubernetesParts:
    """Parts of a service in the Kubernetes tree of one site.

    Args:
        deployments: Deployments by name.
        config_map: the plain settings.
    """

    deployments: dict[str, k8s.KubeDeployment] = field(default_factory=dict)
    config_map: k8s.KubeConfigMap


def render(
    plan: ComputePlan,
    layer: Callable[[Layer], Construct],
    *,
    first: bool,
    first_nodes: bool,
    subnet_ids: tuple[str, ...] = (),
) -> KubernetesParts:
    """Render the service at one site.

    Args:
        plan: the service at this site.
        layer: scope of a layer's objects.
        first: whether no other service has rendered the namespace and what is in it once.
        first_nodes: whether no other service has rendered what a cluster's nodes need once.
        subnet_ids: subnets of an existing VPC for Karpenter's nodes.
    """
    before = layer(Layer.NAMESPACES)
    if first:
        namespace(before, plan)
        limits(before, plan)
        default_deny(before, plan)
    priority_class(before, plan)
    _cluster_objects(plan, layer(Layer.CLUSTER), subnet_ids, first_nodes=first_nodes)
    compute = layer(Layer.COMPUTE)
    identities(Construct(compute, "Identity"), plan)
    settings = config_map(compute, plan)
    external_secrets(Construct(compute, "Secrets"), plan)
    if plan.model_cache.options.kind != "ephemeral":
        model_cache_claim(compute, plan)
    network_policies(Construct(compute, "NetworkPolicies"), plan)
    deployments = {}
    if plan.queue is not None and any(isinstance(track.scaling, QueueScaling) for _, track in plan.deployments):
        from .keda import queue_authentication

        queue_authentication(compute, plan)
    for workload, track in plan.deployments:
        within = Construct(compute, f"{workload.component.capitalize()}{track.version.capitalize()}")
        deployments[track.name] = deployment(within, plan, workload, track)
        disruption_budget(within, plan, workload, track)
        _scaling(within, plan, workload, track)
    if "api" in plan.workloads:
        traffic(layer(Layer.TRAFFIC), plan, plan.routes)
    signals(layer(Layer.SIGNALS), plan, plan.objectives)
    if plan.batch is not None:
        from .batch import batch_job, batch_queue

        batch_queue(layer(Layer.BATCH), plan, plan.batch)
        batch_job(layer(Layer.JOBS), plan, plan.batch)
    return KubernetesParts(deployments=deployments, config_map=settings)


def _cluster_objects(plan: ComputePlan, scope: Construct, subnet_ids: tuple[str, ...], *, first_nodes: bool) -> None:
    if plan.shared_secrets_store is not None:
        shared_store(scope, plan)
    if plan.model_cache.options.kind == "efs":
        model_cache_volume(scope, plan)
        model_cache_folders(scope, plan)
    # With EKS Auto Mode and existing nodes the device plugin is not ours.
    if plan.nodes.options.provisioner in ("karpenter", "managed"):
        device_plugin_configuration(scope, plan)
    if plan.nodes.options.provisioner == "karpenter":
        from .nodes import karpenter_nodes

        karpenter_nodes(scope, plan, subnet_ids=subnet_ids)
    elif plan.nodes.options.provisioner == "auto":
        from .nodes import auto_mode_nodes

        auto_mode_nodes(scope, plan)
    elif plan.nodes.options.provisioner == "managed" and first_nodes:
        from .cluster_autoscaler import cluster_autoscaler

        cluster_autoscaler(Construct(scope, "ClusterAutoscaler"), plan)


def _scaling(scope: Construct, plan: ComputePlan, workload: Workload, track: Track) -> None:
    if isinstance(track.scaling, QueueScaling | RequestScaling):
        from .keda import scaled_object

        scaled_object(scope, plan, track, track.scaling)
    elif isinstance(track.scaling, ResourceScaling):
        from .horizontal import horizontal_pod_autoscaler

        horizontal_pod_autoscaler(scope, plan, track, track.scaling)
    if workload.vertical is not None:
        from .vertical import vertical_pod_autoscaler

        vertical_pod_autoscaler(scope, plan, workload, track, workload.vertical)
