"""Which operator reads the objects of an API group, and by which charts or add-ons it is installed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .cluster import Cluster


@dataclass(frozen=True, slots=True)
class Reader:
    """A controller without which something in a cluster has no effect.

    Args:
        name: as people call it.
        installed_by: charts, EKS add-ons or Git repositories that bring it.
        workloads: names of Deployments or DaemonSets that are it, where it is installed as plain YAML.
    """

    name: str
    installed_by: frozenset[str]
    workloads: frozenset[str] = frozenset()

    def runs_in(self, cluster: Cluster) -> bool:
        """Whether something installs it in that cluster."""
        return bool(cluster.installed & self.installed_by) or any(
            workload.name in self.workloads for workload in cluster.workloads
        )


def _reader(name: str, *installed_by: str, workloads: tuple[str, ...] = ()) -> Reader:
    return Reader(name, frozenset(installed_by), frozenset(workloads or installed_by))


PROMETHEUS = _reader(
    "the Prometheus operator", "kube-prometheus-stack", "prometheus-operator", workloads=("prometheus-operator",)
)
CERT_MANAGER = _reader("cert-manager", "cert-manager")
EXTERNAL_DNS = _reader("external-dns", "external-dns")
LOG_SHIPPER = _reader("a log shipper of Fluent", "fluent-bit", "fluentd", "aws-for-fluent-bit", "fluent-operator")
NODE_TERMINATION_HANDLER = _reader("the AWS Node Termination Handler", "aws-node-termination-handler")
LOAD_BALANCER_CONTROLLER = _reader("the AWS load balancer controller", "aws-load-balancer-controller")
RELOADER = _reader("Reloader", "reloader", workloads=("reloader", "reloader-reloader"))
GPU_PLUGIN = _reader(
    "NVIDIA's device plugin",
    "gpu-operator",
    "nvidia-device-plugin",
    workloads=("gpu-operator", "nvidia-device-plugin", "nvidia-device-plugin-daemonset"),
)
_ISTIO = _reader("Istio", "istiod", "istio", workloads=("istiod",))
_ARGO_CD = _reader(
    "Argo CD", "argo-cd", "ARGOCD", workloads=("argocd-application-controller", "argocd-applicationset-controller")
)
_ARGO_ROLLOUTS = _reader("Argo Rollouts", "argo-rollouts")

BY_KIND: Mapping[tuple[str, str], Reader] = {("argoproj.io", "Rollout"): _ARGO_ROLLOUTS}
"""Operator of one kind, where its group is shared. Otherwise :data:`BY_GROUP` says."""

BY_GROUP: Mapping[str, Reader] = {
    "argoproj.io": _ARGO_CD,
    "autoscaling.k8s.io": _reader("the vertical pod autoscaler", "vertical-pod-autoscaler", "vpa", workloads=("vpa-recommender",)),
    "barmancloud.cnpg.io": _reader("the Barman Cloud plugin", "plugin-barman-cloud", workloads=("barman-cloud",)),
    "cert-manager.io": CERT_MANAGER,
    "elbv2.k8s.aws": LOAD_BALANCER_CONTROLLER,
    "external-secrets.io": _reader("External Secrets", "external-secrets"),
    "flagger.app": _reader("Flagger", "flagger"),
    "gateway.networking.k8s.io": _reader("the Gateway API", "gateway-api", "gateway-helm", "istiod", "cilium", "aws-load-balancer-controller"),
    "jobset.x-k8s.io": _reader("JobSet", "jobset", workloads=("jobset-controller-manager",)),
    "karpenter.k8s.aws": _reader("Karpenter", "karpenter"),
    "karpenter.sh": _reader("Karpenter", "karpenter"),
    "keda.sh": _reader("KEDA", "keda", workloads=("keda-operator",)),
    "kueue.x-k8s.io": _reader("Kueue", "kueue", workloads=("kueue-controller-manager",)),
    "monitoring.coreos.com": PROMETHEUS,
    "networking.istio.io": _ISTIO,
    "nvidia.com": _reader("NVIDIA's GPU operator", "gpu-operator"),
    "postgresql.cnpg.io": _reader("CloudNativePG", "cloudnative-pg", workloads=("cnpg-controller-manager",)),
    "redis.redis.opstreelabs.in": _reader("the Redis operator", "redis-operator"),
    "security.istio.io": _ISTIO,
    "snapshot.storage.k8s.io": _reader("the snapshot controller", "snapshot-controller"),
    "telemetry.istio.io": _ISTIO,
    "velero.io": _reader("Velero", "velero"),
}  # fmt: skip
"""Operator of an API group. Kinds of other groups are not judged."""
