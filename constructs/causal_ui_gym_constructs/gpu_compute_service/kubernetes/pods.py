"""Pods of the API and the worker: one template, which differs in command, ports, identity and image."""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import PRE_STOP_SECONDS, ComputePlan
from ...plan.gpu import RESOURCE
from ...plan.settings import Probe
from ...plan.workloads import Track, Workload
from .configuration import configuration_hash, optional_secret, secret_names

USER = 1001


def deployment(scope: Construct, plan: ComputePlan, workload: Workload, track: Track) -> k8s.KubeDeployment:
    """One Deployment.

    ``replicas`` is left to the autoscaler: written here, each roll-out would take the pods back to that number.
    """
    replicas = track.scaling.replicas
    labels = plan_labels(plan, workload, track)
    return k8s.KubeDeployment(
        scope,
        "Deployment",
        metadata=k8s.ObjectMeta(
            name=track.name,
            namespace=plan.namespace,
            labels=labels,
            annotations={"secret.reloader.stakater.com/reload": ",".join(secret_names(plan))}
            if secret_names(plan)
            else None,
        ),
        spec=k8s.DeploymentSpec(
            replicas=replicas[0] if replicas[0] == replicas[1] else None,
            revision_history_limit=10,
            # Longer than the start of a pod on a node that has yet to be started.
            progress_deadline_seconds=1800,
            strategy=k8s.DeploymentStrategy(
                type="RollingUpdate",
                rolling_update=k8s.RollingUpdateDeployment(
                    max_surge=k8s.IntOrString.from_string("50%"),
                    max_unavailable=k8s.IntOrString.from_string("25%"),
                ),
            ),
            selector=k8s.LabelSelector(match_labels=workload.track_labels(track)),
            template=pod_template(plan, workload, track),
        ),
    )


def plan_labels(plan: ComputePlan, workload: Workload, track: Track) -> dict[str, str]:
    """Labels of the Deployment and its pods: those that select them, and what they run."""
    return {**workload.track_labels(track), "app.kubernetes.io/version": track.image.version}


def pod_template(plan: ComputePlan, workload: Workload, track: Track) -> k8s.PodTemplateSpec:
    """Template of the pods of one Deployment."""
    nodes = plan.nodes
    return k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(
            labels=plan_labels(plan, workload, track),
            annotations={
                "checksum/config": configuration_hash(plan),
                # The logs are JSON lines: Fluent Bit's Kubernetes filter parses them so.
                "fluentbit.io/parser": "json",
            },
        ),
        spec=k8s.PodSpec(
            service_account_name=workload.service_account,
            automount_service_account_token=False,
            enable_service_links=False,
            priority_class_name=plan.priority_class,
            security_context=k8s.PodSecurityContext(
                run_as_non_root=True,
                run_as_user=USER,
                run_as_group=USER,
                fs_group=USER,
                # A shared volume holds many files: without this, each start would change the group of every one.
                fs_group_change_policy="OnRootMismatch",
                seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
            ),
            node_selector=dict(nodes.selector),
            tolerations=[
                k8s.Toleration(key=taint.key, operator="Exists", effect=taint.effect) for taint in nodes.tolerations
            ],
            affinity=_affinity(workload),
            topology_spread_constraints=[
                k8s.TopologySpreadConstraint(
                    max_skew=1,
                    topology_key="topology.kubernetes.io/zone",
                    # Spot capacity of a GPU type may be in one zone alone: better there than nowhere.
                    when_unsatisfiable="ScheduleAnyway",
                    label_selector=k8s.LabelSelector(match_labels=workload.track_labels(track)),
                )
            ],
            containers=[container(plan, workload, track)],
            volumes=volumes(plan),
            termination_grace_period_seconds=plan.grace_seconds,
            dns_policy="ClusterFirst",
            restart_policy="Always",
        ),
    )


def _affinity(workload: Workload) -> k8s.Affinity:
    return k8s.Affinity(
        node_affinity=k8s.NodeAffinity(
            required_during_scheduling_ignored_during_execution=k8s.NodeSelector(
                node_selector_terms=[
                    k8s.NodeSelectorTerm(
                        match_expressions=[
                            k8s.NodeSelectorRequirement(key="kubernetes.io/arch", operator="In", values=["amd64"])
                        ]
                    )
                ]
            )
        ),
        pod_anti_affinity=k8s.PodAntiAffinity(
            preferred_during_scheduling_ignored_during_execution=[
                k8s.WeightedPodAffinityTerm(
                    weight=100,
                    pod_affinity_term=k8s.PodAffinityTerm(
                        label_selector=k8s.LabelSelector(match_labels=workload.labels),
                        topology_key="kubernetes.io/hostname",
                    ),
                )
            ]
        ),
    )


def container(plan: ComputePlan, workload: Workload, track: Track) -> k8s.Container:
    """The one container: command, ports and probes of the settings contract, resources of the plan."""
    resources, gpus = workload.resources, k8s.Quantity.from_string(str(plan.nodes.gpu.request))
    return k8s.Container(
        name=workload.component,
        image=track.image.reference,
        image_pull_policy="IfNotPresent",
        command=list(workload.command),
        ports=[k8s.ContainerPort(name=name, container_port=port) for name, port in workload.ports.items()] or None,
        env=environment(plan),
        env_from=environment_sources(plan),
        resources=k8s.ResourceRequirements(
            requests={
                "cpu": k8s.Quantity.from_string(resources.cpu),
                "memory": k8s.Quantity.from_string(resources.memory),
                RESOURCE: gpus,
            },
            limits={
                "cpu": k8s.Quantity.from_string(resources.cpu_limit),
                "memory": k8s.Quantity.from_string(resources.memory_limit),
                RESOURCE: gpus,
            },
        ),
        security_context=k8s.SecurityContext(
            allow_privilege_escalation=False,
            read_only_root_filesystem=True,
            run_as_non_root=True,
            run_as_user=USER,
            run_as_group=USER,
            capabilities=k8s.Capabilities(drop=["ALL"]),
            seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
        ),
        volume_mounts=volume_mounts(plan),
        startup_probe=_probe(workload.probes.get("startup")),
        liveness_probe=_probe(workload.probes.get("liveness")),
        readiness_probe=_probe(workload.probes.get("readiness")),
        # The server still answers while Services and gateways forget the pod. The image has `sleep` of coreutils or busybox.
        lifecycle=k8s.Lifecycle(
            pre_stop=k8s.LifecycleHandler(exec=k8s.ExecAction(command=["sleep", str(PRE_STOP_SECONDS)]))
        )
        if workload.component == "api"
        else None,
    )


def environment(plan: ComputePlan) -> list[k8s.EnvVar]:
    """The pod's own identity, and secrets that are not part of the service's one Secret."""
    fields = {"POD_NAME": "metadata.name", "POD_NAMESPACE": "metadata.namespace", "NODE_NAME": "spec.nodeName"}
    variables = [
        k8s.EnvVar(name=name, value_from=k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path=path)))
        for name, path in fields.items()
    ]
    variables += [
        _secret_variable(setting, optional_secret(plan, setting), setting, optional=True)
        for setting in plan.environment.optional
    ]
    variables += [
        _secret_variable(setting, secret.name, secret.key or setting, optional=None)
        for setting, secret in sorted(plan.environment.references.items())
    ]
    return variables


def environment_sources(plan: ComputePlan) -> list[k8s.EnvFromSource]:
    """The service's ConfigMap and its one Secret."""
    sources = [k8s.EnvFromSource(config_map_ref=k8s.ConfigMapEnvSource(name=plan.config_map))]
    if plan.environment.stored:
        sources.append(k8s.EnvFromSource(secret_ref=k8s.SecretEnvSource(name=plan.secret)))
    return sources


def volumes(plan: ComputePlan) -> list[k8s.Volume]:
    """Volumes of the settings contract: a bounded folder of the pod, or the shared model cache."""
    rendered = []
    for name, volume in plan.contract.volumes.items():
        if volume.kind == "shared" and plan.model_cache.options.kind != "ephemeral":
            claim = k8s.PersistentVolumeClaimVolumeSource(claim_name=plan.model_cache.claim)
            rendered.append(k8s.Volume(name=name, persistent_volume_claim=claim))
        else:
            size = volume.size if volume.kind == "ephemeral" else plan.model_cache.options.size
            limit = k8s.Quantity.from_string(size) if size else None
            rendered.append(k8s.Volume(name=name, empty_dir=k8s.EmptyDirVolumeSource(size_limit=limit)))
    return rendered


def volume_mounts(plan: ComputePlan) -> list[k8s.VolumeMount]:
    """Where those volumes are mounted."""
    return [k8s.VolumeMount(name=name, mount_path=volume.path) for name, volume in plan.contract.volumes.items()]


def _probe(probe: Probe | None) -> k8s.Probe | None:
    if probe is None:
        return None
    return k8s.Probe(
        http_get=k8s.HttpGetAction(path=probe.path, port=k8s.IntOrString.from_string(probe.port), scheme="HTTP"),
        initial_delay_seconds=probe.initial_delay_seconds,
        period_seconds=probe.period_seconds,
        timeout_seconds=probe.timeout_seconds,
        failure_threshold=probe.failure_threshold,
        success_threshold=1,
    )


def _secret_variable(name: str, secret: str, key: str, *, optional: bool | None) -> k8s.EnvVar:
    selector = k8s.SecretKeySelector(name=secret, key=key, optional=optional)
    return k8s.EnvVar(name=name, value_from=k8s.EnvVarSource(secret_key_ref=selector))
