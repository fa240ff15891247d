"""Cluster Autoscaler: the size of managed node groups, by pending pods.

Source: https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler/cloudprovider/aws
"""

from __future__ import annotations

from cdk8s_plus_27 import k8s
from constructs import Construct

from ...plan.compute import ComputePlan

NAME = "cluster-autoscaler"
NAMESPACE = "kube-system"
IMAGE = "registry.k8s.io/autoscaling/cluster-autoscaler:v1.36.0"

_LABELS = {"app.kubernetes.io/name": NAME}
_METRICS_PORT = 8085


def cluster_autoscaler(scope: Construct, plan: ComputePlan) -> None:
    """The controller, once for each cluster."""
    _access(scope)
    _priorities(scope)
    metadata = k8s.ObjectMeta(name=NAME, namespace=NAMESPACE, labels=_LABELS)
    k8s.KubeDeployment(
        scope,
        "Deployment",
        metadata=metadata,
        spec=k8s.DeploymentSpec(
            # Leases elect one; the other takes over.
            replicas=2,
            selector=k8s.LabelSelector(match_labels=_LABELS),
            template=k8s.PodTemplateSpec(metadata=k8s.ObjectMeta(labels=_LABELS), spec=_pod(plan)),
        ),
    )
    k8s.KubePodDisruptionBudget(
        scope,
        "PodDisruptionBudget",
        metadata=metadata,
        spec=k8s.PodDisruptionBudgetSpec(
            max_unavailable=k8s.IntOrString.from_number(1), selector=k8s.LabelSelector(match_labels=_LABELS)
        ),
    )


def _pod(plan: ComputePlan) -> k8s.PodSpec:
    return k8s.PodSpec(
        service_account_name=NAME,
        priority_class_name="system-cluster-critical",
        node_selector={"node-type": "system"},
        security_context=k8s.PodSecurityContext(
            run_as_non_root=True,
            run_as_user=65534,
            run_as_group=65534,
            seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
        ),
        containers=[
            k8s.Container(
                name=NAME,
                image=IMAGE,
                command=["./cluster-autoscaler", *_flags(plan)],
                env=[k8s.EnvVar(name="AWS_REGION", value=plan.names.site.region)],
                ports=[k8s.ContainerPort(name="metrics", container_port=_METRICS_PORT)],
                resources=k8s.ResourceRequirements(
                    requests={
                        "cpu": k8s.Quantity.from_string("100m"),
                        "memory": k8s.Quantity.from_string("600Mi"),
                    },
                    limits={"memory": k8s.Quantity.from_string("1Gi")},
                ),
                liveness_probe=k8s.Probe(
                    http_get=k8s.HttpGetAction(path="/health-check", port=k8s.IntOrString.from_string("metrics")),
                    initial_delay_seconds=30,
                ),
                security_context=k8s.SecurityContext(
                    allow_privilege_escalation=False,
                    read_only_root_filesystem=True,
                    capabilities=k8s.Capabilities(drop=["ALL"]),
                ),
            )
        ],
    )


def _flags(plan: ComputePlan) -> list[str]:
    return [
        "--v=4",
        "--stderrthreshold=info",
        "--cloud-provider=aws",
        "--skip-nodes-with-local-storage=false",
        # Spot before on demand; among equals, the group that leaves the least idle.
        "--expander=priority,least-waste",
        "--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,"
        f"k8s.io/cluster-autoscaler/{plan.names.cluster}",
        "--balance-similar-node-groups",
        "--scale-down-enabled=true",
        "--scale-down-delay-after-add=10m",
        "--scale-down-unneeded-time=10m",
        "--scale-down-utilization-threshold=0.5",
        "--max-node-provision-time=15m",
        # Takes the place of --max-empty-bulk-delete, deprecated in 1.32.
        "--max-scale-down-parallelism=10",
        "--max-graceful-termination-sec=600",
    ]


def _priorities(scope: Construct) -> None:
    """https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/expander/priority/readme.md"""
    k8s.KubeConfigMap(
        scope,
        "Priorities",
        metadata=k8s.ObjectMeta(name="cluster-autoscaler-priority-expander", namespace=NAMESPACE),
        data={"priorities": "10:\n  - .*\n50:\n  - .*-spot-.*\n"},
    )


def _access(scope: Construct) -> None:
    account = k8s.Subject(kind="ServiceAccount", name=NAME, namespace=NAMESPACE)
    k8s.KubeServiceAccount(scope, "ServiceAccount", metadata=k8s.ObjectMeta(name=NAME, namespace=NAMESPACE))
    k8s.KubeClusterRole(
        scope,
        "ClusterRole",
        metadata=k8s.ObjectMeta(name=NAME),
        rules=[
            _rule("", ["events", "endpoints"], ["create", "patch"]),
            _rule("", ["pods/eviction"], ["create"]),
            _rule("", ["pods/status"], ["update"]),
            _rule("", ["nodes"], ["watch", "list", "get", "update"]),
            _rule(
                "",
                [
                    "namespaces",
                    "pods",
                    "services",
                    "replicationcontrollers",
                    "persistentvolumeclaims",
                    "persistentvolumes",
                ],
                ["watch", "list", "get"],
            ),
            _rule("apps", ["statefulsets", "replicasets", "daemonsets"], ["watch", "list", "get"]),
            _rule("batch", ["jobs", "cronjobs"], ["watch", "list", "get"]),
            _rule("policy", ["poddisruptionbudgets"], ["watch", "list"]),
            _rule(
                "storage.k8s.io",
                ["storageclasses", "csinodes", "csidrivers", "csistoragecapacities", "volumeattachments"],
                ["watch", "list", "get"],
            ),
            _rule("resource.k8s.io", ["deviceclasses", "resourceclaims", "resourceslices"], ["watch", "list", "get"]),
        ],
    )
    k8s.KubeClusterRoleBinding(
        scope,
        "ClusterRoleBinding",
        metadata=k8s.ObjectMeta(name=NAME),
        subjects=[account],
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="ClusterRole", name=NAME),
    )
    k8s.KubeRole(
        scope,
        "Role",
        metadata=k8s.ObjectMeta(name=NAME, namespace=NAMESPACE),
        rules=[
            _rule("coordination.k8s.io", ["leases"], ["create"]),
            _rule("coordination.k8s.io", ["leases"], ["get", "update"], [NAME]),
            _rule("", ["configmaps"], ["create", "list", "watch"]),
            _rule(
                "",
                ["configmaps"],
                ["get", "update", "delete"],
                ["cluster-autoscaler-status", "cluster-autoscaler-priority-expander"],
            ),
        ],
    )
    k8s.KubeRoleBinding(
        scope,
        "RoleBinding",
        metadata=k8s.ObjectMeta(name=NAME, namespace=NAMESPACE),
        subjects=[account],
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="Role", name=NAME),
    )


def _rule(group: str, resources: list[str], verbs: list[str], names: list[str] | None = None) -> k8s.PolicyRule:
    return k8s.PolicyRule(api_groups=[group], resources=resources, verbs=verbs, resource_names=names)
