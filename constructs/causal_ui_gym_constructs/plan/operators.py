"""Operators of a site's cluster: every controller that the manifests need, pinned, with what it needs first.

This is the one table of versions. Upgrading is changing a row and its date; :mod:`.operator_values` says how each is set up.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """One operator.

    Args:
        name: release name and name of its Argo CD application.
        repository: Helm repository, OCI registry without scheme, or Git repository.
        chart: name of the chart; empty for manifests in Git.
        path: folder of the manifests in the Git repository; empty for a chart.
        version: pinned version of the chart, or Git tag.
        chosen: day on which that version was chosen; a test fails when a row has not been looked at for too long.
        namespace: namespace it lives in.
        pod_security: Pod Security level of that namespace: the strictest that its pods pass.
        needs: operators that must be healthy first.
        oci: whether the repository is an OCI registry.
    """

    name: str
    repository: str
    chart: str = ""
    path: str = ""
    version: str
    chosen: datetime.date
    namespace: str
    pod_security: str = "restricted"
    needs: tuple[str, ...] = ()
    oci: bool = False


_CNPG = "https://cloudnative-pg.github.io/charts"
_ISTIO = "https://istio-release.storage.googleapis.com/charts"

_2026_11 = datetime.date(2026, 11, 23)

OPERATORS = (
    Operator(
        name="gateway-api",
        repository="https://github.com/kubernetes-sigs/gateway-api",
        path="config/crd",
        version="v1.6.1",
        chosen=_2026_11,
        namespace="kube-system",
        pod_security="privileged",
    ),
    Operator(
        name="kube-prometheus-stack",
        repository="https://prometheus-community.github.io/helm-charts",
        chart="kube-prometheus-stack",
        version="88.2.0",
        chosen=_2026_11,
        namespace="monitoring",
        pod_security="privileged",  # the node exporter reads the host's file systems
    ),
    Operator(
        name="cert-manager",
        repository="https://charts.jetstack.io",
        chart="cert-manager",
        version="v1.21.1",
        chosen=_2026_11,
        namespace="cert-manager",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="external-secrets",
        repository="https://charts.external-secrets.io",
        chart="external-secrets",
        version="2.9.0",
        chosen=_2026_11,
        namespace="external-secrets",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="aws-load-balancer-controller",
        repository="https://aws.github.io/eks-charts",
        chart="aws-load-balancer-controller",
        version="3.6.0",
        chosen=_2026_11,
        namespace="kube-system",
        pod_security="privileged",
        needs=("cert-manager", "gateway-api"),
    ),
    Operator(
        name="external-dns",
        repository="https://kubernetes-sigs.github.io/external-dns",
        chart="external-dns",
        version="1.22.0",
        chosen=_2026_11,
        namespace="external-dns",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="karpenter",
        repository="public.ecr.aws/karpenter",
        chart="karpenter",
        version="1.14.1",
        chosen=_2026_11,
        namespace="kube-system",
        pod_security="privileged",
        needs=("kube-prometheus-stack",),
        oci=True,
    ),
    Operator(
        name="istio-base",
        repository=_ISTIO,
        chart="base",
        version="1.30.3",
        chosen=_2026_11,
        namespace="istio-system",
        pod_security="privileged",
    ),
    Operator(
        name="istio-cni",
        repository=_ISTIO,
        chart="cni",
        version="1.30.3",
        chosen=_2026_11,
        namespace="istio-system",
        pod_security="privileged",  # writes the node's CNI configuration, so that no pod of the mesh needs NET_ADMIN
        needs=("istio-base",),
    ),
    Operator(
        name="istiod",
        repository=_ISTIO,
        chart="istiod",
        version="1.30.3",
        chosen=_2026_11,
        namespace="istio-system",
        pod_security="privileged",
        needs=("istio-base", "istio-cni", "gateway-api"),
    ),
    Operator(
        name="keda",
        repository="https://kedacore.github.io/charts",
        chart="keda",
        version="2.20.2",
        chosen=_2026_11,
        namespace="keda",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="reloader",
        repository="https://stakater.github.io/stakater-charts",
        chart="reloader",
        version="2.2.14",
        chosen=_2026_11,
        namespace="reloader",
    ),
    Operator(
        name="vertical-pod-autoscaler",
        repository="https://kubernetes.github.io/autoscaler",
        chart="vertical-pod-autoscaler",
        version="0.11.0",
        chosen=_2026_11,
        namespace="vertical-pod-autoscaler",
    ),
    Operator(
        name="cloudnative-pg",
        repository=_CNPG,
        chart="cloudnative-pg",
        version="0.29.0",
        chosen=_2026_11,
        namespace="cnpg-system",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="plugin-barman-cloud",
        repository=_CNPG,
        chart="plugin-barman-cloud",
        version="0.8.0",
        chosen=_2026_11,
        namespace="cnpg-system",
        needs=("cloudnative-pg", "cert-manager"),
    ),
    Operator(
        name="redis-operator",
        repository="https://ot-container-kit.github.io/helm-charts",
        chart="redis-operator",
        version="0.26.0",
        chosen=_2026_11,
        namespace="redis-operator",
    ),
    Operator(
        name="velero",
        repository="https://vmware-tanzu.github.io/helm-charts",
        chart="velero",
        version="12.1.0",
        chosen=_2026_11,
        namespace="velero",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="gpu-operator",
        repository="https://helm.ngc.nvidia.com/nvidia",
        chart="gpu-operator",
        version="v26.7.0",
        chosen=_2026_11,
        namespace="gpu-operator",
        pod_security="privileged",  # the device plugin and the DCGM exporter reach the devices
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="jobset",
        repository="registry.k8s.io/jobset/charts",
        chart="jobset",
        version="0.12.0",
        chosen=_2026_11,
        namespace="jobset-system",
        oci=True,
    ),
    Operator(
        name="kueue",
        repository="registry.k8s.io/kueue/charts",
        chart="kueue",
        version="0.19.2",
        chosen=_2026_11,
        namespace="kueue-system",
        needs=("jobset", "kube-prometheus-stack"),
        oci=True,
    ),
    Operator(
        name="otel-collector",
        repository="https://open-telemetry.github.io/opentelemetry-helm-charts",
        chart="opentelemetry-collector",
        version="0.172.0",
        chosen=_2026_11,
        namespace="monitoring",
        pod_security="privileged",
        needs=("kube-prometheus-stack",),
    ),
    Operator(
        name="fluent-bit",
        repository="https://fluent.github.io/helm-charts",
        chart="fluent-bit",
        version="0.58.2",
        chosen=_2026_11,
        namespace="amazon-cloudwatch",
        pod_security="privileged",  # reads the host's /var/log
        needs=("kube-prometheus-stack",),
    ),
)
"""Every operator of a site, those needed first before those that need them."""

ARGO_CD = Operator(
    name="argo-cd",
    repository="https://argoproj.github.io/argo-helm",
    chart="argo-cd",
    version="10.4.0",
    chosen=_2026_11,
    namespace="argocd",
)
"""Argo CD 3.5, where it is self-managed."""
