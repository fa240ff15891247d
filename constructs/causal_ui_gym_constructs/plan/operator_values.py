"""Helm values of each operator on a site: only what differs from the chart's own defaults, and why.

Names of service accounts are set here because Pod Identity ties roles to them (:mod:`.operator_access`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .names import Names
from .operator_logs import fluent_bit_values
from .operator_signals import kube_prometheus_stack_values, otel_collector_values
from .traffic import MESH_RETRIES

Values = dict[str, Any]

_MONITOR = {"enabled": True}
_EVERYWHERE = [{"operator": "Exists"}]
# What Pod Security `restricted` asks of a container. https://kubernetes.io/docs/concepts/security/pod-security-standards/
_RESTRICTED_CONTAINER = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}


def operator_values(name: str, names: Names) -> Values:
    """Values of the operator of that name on that site."""
    return _VALUES[name](names) if name in _VALUES else {}


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> Values:
    """``over`` laid on ``base``, as Helm merges values: maps key by key, everything else replaced."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merged(below, value) if isinstance(below, Mapping) and isinstance(value, Mapping) else value
    return result


def _restricted_pod(user: int) -> Values:
    """What Pod Security `restricted` asks of a pod, run as the user of its image."""
    return {"runAsNonRoot": True, "runAsUser": user, "seccompProfile": {"type": "RuntimeDefault"}}


def _cert_manager(names: Names) -> Values:
    return {
        "crds": {"enabled": True, "keep": True},
        "replicaCount": 2,
        "serviceAccount": {"name": "cert-manager"},
        "prometheus": {"servicemonitor": _MONITOR},
        # DNS01 self-checks ask public resolvers: the VPC's own would answer from the private zone.
        "dns01RecursiveNameservers": "1.1.1.1:53,8.8.8.8:53",
        "dns01RecursiveNameserversOnly": True,
    }


def _external_secrets(names: Names) -> Values:
    return {
        "installCRDs": True,
        "replicaCount": 2,
        "leaderElect": True,
        "serviceAccount": {"name": "external-secrets"},
        "serviceMonitor": _MONITOR,
    }


def _load_balancer_controller(names: Names) -> Values:
    return {
        "clusterName": names.cluster,
        "region": names.site.region,
        # The VPC is found by its name: pods cannot ask the instance metadata (hop limit 1), and its id is not known when this is written.
        "vpcTags": {"Name": names.prefix},
        "serviceAccount": {"name": "aws-load-balancer-controller"},
        # Load balancers are made by CloudFormation; the controller only registers pods with their target groups.
        "createIngressClassResource": False,
        "enableServiceMutatorWebhook": False,
        "enableCertManager": True,
    }


def _external_dns(names: Names) -> Values:
    return {
        "provider": {"name": "aws"},
        # Only DNSEndpoints and annotated Services: hosts shared by all sites are CloudFormation's latency records.
        "sources": ["crd", "service"],
        "domainFilters": [names.domain],
        "policy": "sync",
        "registry": "txt",
        "txtOwnerId": names.prefix,
        "serviceAccount": {"name": "external-dns"},
        "serviceMonitor": _MONITOR,
        "extraArgs": [f"--aws-assume-role={names.hub_role_arn('dns')}", "--aws-zone-type=public"],
    }


def _karpenter(names: Names) -> Values:
    return {
        "settings": {"clusterName": names.cluster, "interruptionQueue": names.interruption_queue},
        "serviceAccount": {"name": "karpenter"},
        "serviceMonitor": _MONITOR,
        # On the system nodes: Karpenter must not sit on a node that it may remove.
        "nodeSelector": {"node-type": "system"},
        "controller": {"resources": {"requests": {"cpu": "500m", "memory": "1Gi"}, "limits": {"memory": "1Gi"}}},
    }


def _istiod(names: Names) -> Values:
    return {
        "autoscaleMin": 2,
        "pilot": {"cni": {"enabled": True}},
        # Gateway pods run in the platform's namespace, which is `restricted`.
        "gateways": {"seccompProfile": {"type": "RuntimeDefault"}},
        "meshConfig": {
            "accessLogFile": "/dev/stdout",
            "accessLogEncoding": "JSON",
            "enablePrometheusMerge": True,
            # Sidecars stay until the application has drained.
            "defaultConfig": {"holdApplicationUntilProxyStarts": True},
            # HTTPRoute's standard channel has no retries: a route's are the mesh's.
            "defaultHttpRetryPolicy": dict(MESH_RETRIES),
        },
        "global": {
            "meshID": names.platform,
            "multiCluster": {"clusterName": names.cluster},
            "network": names.site.name,
        },
    }


def _istio_cni(names: Names) -> Values:
    return {"tolerations": _EVERYWHERE}


def _keda(names: Names) -> Values:
    return {
        "clusterName": names.cluster,
        "operator": {"replicaCount": 2},
        "metricsServer": {"replicaCount": 2},
        "serviceAccount": {"operator": {"name": "keda-operator"}},
        "prometheus": {
            part: {"enabled": True, "serviceMonitor": _MONITOR} for part in ("operator", "metricServer", "webhooks")
        },
    }


def _reloader(names: Names) -> Values:
    # Rolls pods whose Secret was rotated. An annotation, unlike an added variable, is no drift for Argo CD; ConfigMaps roll pods by
    # their hash in the template. https://docs.stakater.com/reloader/1.4/how-to-guides/use-reloader-with-argocd.html
    return {
        "reloader": {
            "reloadStrategy": "annotations",
            "ignoreConfigMaps": True,
            "readOnlyRootFileSystem": True,
            "deployment": {"containerSecurityContext": {**_RESTRICTED_CONTAINER, "readOnlyRootFilesystem": True}},
        }
    }


def _vertical_pod_autoscaler(names: Names) -> Values:
    # It only recommends: HPA and KEDA own the replicas, people own the requests.
    return {
        "podSecurityContext": _restricted_pod(65534),
        "containerSecurityContext": _RESTRICTED_CONTAINER,
        # A hook for who upgrades from charts without definitions; Argo CD would run it on every sync.
        "crds": {"migrationJob": {"enabled": False}},
        "recommender": {"enabled": True},
        "updater": {"enabled": False},
        "admissionController": {"enabled": False},
    }


def _redis_operator(names: Names) -> Values:
    return {"podSecurityContext": _restricted_pod(65532), "securityContext": _RESTRICTED_CONTAINER}


def _cloudnative_pg(names: Names) -> Values:
    return {"replicaCount": 2, "monitoring": {"podMonitorEnabled": True}}


def _velero(names: Names) -> Values:
    return {
        # Locations and schedules are documents of their own, with the data tier.
        "configuration": {"backupStorageLocation": [], "volumeSnapshotLocation": []},
        "credentials": {"useSecret": False},
        "upgradeCRDs": False,  # Argo CD applies the chart's definitions itself; the chart's job would pull an image without a version
        "serviceAccount": {"server": {"name": "velero-server"}},
        "podSecurityContext": _restricted_pod(65532),
        "containerSecurityContext": _RESTRICTED_CONTAINER,
        "initContainers": [
            {
                "name": "velero-plugin-for-aws",
                "image": "docker.io/velero/velero-plugin-for-aws:v1.14.2",
                "securityContext": _RESTRICTED_CONTAINER,
                "volumeMounts": [{"mountPath": "/target", "name": "plugins"}],
            }
        ],
        "metrics": {"serviceMonitor": _MONITOR},
    }


def _gpu_operator(names: Names) -> Values:
    return {
        # The AL2023 NVIDIA image brings driver and container toolkit.
        "driver": {"enabled": False},
        "toolkit": {"enabled": False},
        "daemonsets": {"tolerations": _EVERYWHERE},
        "node-feature-discovery": {"worker": {"tolerations": _EVERYWHERE}},
        # Services write this map, a key for each way of sharing; nodes choose by the label nvidia.com/device-plugin.config.
        "devicePlugin": {"config": {"name": "device-plugin", "default": "exclusive"}},
        "mig": {"strategy": "single"},
        "migManager": {"enabled": True},
        "dcgmExporter": {"enabled": True, "serviceMonitor": {"enabled": True, "interval": "15s"}},
    }


def _kueue(names: Names) -> Values:
    return {"enablePrometheus": True, "controllerManager": {"replicas": 2}}


def _argo_cd(names: Names) -> Values:
    return {
        "fullnameOverride": "argocd",
        "configs": {
            "params": {"applicationsetcontroller.enable.progressive.syncs": True},
            # No password that somebody would have to keep: the command line works through Kubernetes (`argocd --core`).
            "cm": {"admin.enabled": False},
        },
        "dex": {"enabled": False},
        "notifications": {"enabled": False},
    }


_VALUES: dict[str, Callable[[Names], Values]] = {
    "kube-prometheus-stack": kube_prometheus_stack_values,
    "cert-manager": _cert_manager,
    "external-secrets": _external_secrets,
    "aws-load-balancer-controller": _load_balancer_controller,
    "external-dns": _external_dns,
    "karpenter": _karpenter,
    "istio-cni": _istio_cni,
    "istiod": _istiod,
    "keda": _keda,
    "reloader": _reloader,
    "vertical-pod-autoscaler": _vertical_pod_autoscaler,
    "cloudnative-pg": _cloudnative_pg,
    "redis-operator": _redis_operator,
    "velero": _velero,
    "gpu-operator": _gpu_operator,
    "kueue": _kueue,
    "otel-collector": otel_collector_values,
    "fluent-bit": fluent_bit_values,
    "argo-cd": _argo_cd,
}
