"""What operators that do not run here would create, from the scheduling fields of the rendered documents.

CloudNativePG, the Redis operator, Istio and JobSet need a cluster whose pods answer. The objects below have their names, labels,
claims, budgets and pod specs; Deployments, StatefulSets and Jobs among them are then carried out by the real controllers.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from proof.control_plane import Document
from reference_platform import ReferencePlatform

# The namespace is `restricted`; all of these operators set as much.
_CONTAINER_SECURITY = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}
_POD_SECURITY = {"runAsNonRoot": True, "runAsUser": 1000, "seccompProfile": {"type": "RuntimeDefault"}}

# Istio's defaults for a gateway's proxy. Source: manifests/charts/istio-control/istio-discovery/values.yaml, global.proxy.resources
_PROXY = {"requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"cpu": "2000m", "memory": "1024Mi"}}


def created_by_operators(platform: ReferencePlatform, site: str) -> list[Document]:
    """Everything that runs pods and is no document of its own."""
    created: list[Document] = []
    for document in platform.documents(site):
        match document["kind"]:
            case "Cluster":
                created += _postgres(platform, site, document)
            case "Pooler":
                created.append(_pooler(document))
            case "RedisCluster":
                created += [*_redis(document, "leader"), *_redis(document, "follower")]
            case "Gateway":
                created.append(_gateway(document))
            case "JobSet":
                created += _jobs(document)
    return created


def node_load(system_label: dict[str, str]) -> Iterator[Document]:
    """What every node and the system nodes carry beside the platform's own pods, by the figures that the plan reserves.

    Half a CPU and a GiB of daemons on each node (``plan/instances.py``), and six CPUs of operators (docs/delivery.md, System nodes).
    """
    requests = {"cpu": "500m", "memory": "1Gi"}
    everywhere = {"tolerations": [{"operator": "Exists"}], "containers": [_container("daemons", requests)]}
    template = {"metadata": {"labels": {"app": "daemons"}}, "spec": everywhere}
    yield {
        **_head("apps/v1", "DaemonSet", "daemons", "kube-system"),
        "spec": {"selector": {"matchLabels": {"app": "daemons"}}, "template": template},
    }
    requests = {"cpu": "250m", "memory": "512Mi"}
    operators = {"nodeSelector": system_label, "containers": [_container("operator", requests)]}
    yield {
        **_head("apps/v1", "Deployment", "operators", "kube-system"),
        "spec": {
            "replicas": 24,
            "selector": {"matchLabels": {"app": "operators"}},
            "template": {"metadata": {"labels": {"app": "operators"}}, "spec": operators},
        },
    }


def _postgres(platform: ReferencePlatform, site: str, document: Document) -> Iterator[Document]:
    """Pods and claims by the same name, and budgets for the primary and for the others.

    Source: https://cloudnative-pg.io/documentation/current/scheduling/ and …/kubernetes_upgrade/#pod-disruption-budgets
    """
    name, namespace, spec = document["metadata"]["name"], document["metadata"]["namespace"], document["spec"]
    archive = spec["plugins"][0]["parameters"]["barmanObjectName"]
    sidecar = platform.document(site, "ObjectStore", archive)["spec"]["instanceSidecarConfiguration"]["resources"]
    affinity = spec["affinity"]
    term = {
        "labelSelector": {"matchLabels": {"cnpg.io/cluster": name, "cnpg.io/podRole": "instance"}},
        "topologyKey": affinity["topologyKey"],
    }
    apart = {
        "required": {"requiredDuringSchedulingIgnoredDuringExecution": [term]},
        "preferred": {"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 100, "podAffinityTerm": term}]},
    }[affinity["podAntiAffinityType"]]
    for number in range(1, spec["instances"] + 1):
        instance, role = f"{name}-{number}", "primary" if number == 1 else "replica"
        labels = {**spec["inheritedMetadata"]["labels"], "cnpg.io/cluster": name, "cnpg.io/podRole": "instance"}
        yield _claim(instance, namespace, spec["storage"]["storageClass"], spec["storage"]["size"])
        yield {
            **_head("v1", "Pod", instance, namespace, {**labels, "cnpg.io/instanceRole": role}),
            "spec": {
                "affinity": {"podAntiAffinity": apart, "nodeAffinity": affinity.get("nodeAffinity", {})},
                "tolerations": affinity.get("tolerations", []),
                "nodeSelector": affinity.get("nodeSelector", {}),
                "topologySpreadConstraints": spec["topologySpreadConstraints"],
                "securityContext": _POD_SECURITY,
                "initContainers": [
                    {**_container("plugin-barman-cloud", **sidecar), "restartPolicy": "Always"}  # a native sidecar
                ],
                "containers": [_container("postgres", **spec["resources"])],
                "volumes": [{"name": "pgdata", "persistentVolumeClaim": {"claimName": instance}}],
            },
        }
    for budget, role, least in ((f"{name}-primary", "primary", 1), (name, "replica", spec["instances"] - 2)):
        labels = {"cnpg.io/cluster": name, "cnpg.io/instanceRole": role}
        yield {
            **_head("policy/v1", "PodDisruptionBudget", budget, namespace),
            "spec": {"minAvailable": least, "selector": {"matchLabels": labels}},
        }


def _pooler(document: Document) -> Document:
    name = document["metadata"]["name"]
    template = copy.deepcopy(document["spec"]["template"])
    template["metadata"]["labels"]["cnpg.io/poolerName"] = name
    resources = template["spec"]["containers"][0]["resources"]
    template["spec"] |= {"securityContext": _POD_SECURITY, "containers": [_container("pgbouncer", **resources)]}
    return _deployment(document, name, document["spec"]["instances"], {"cnpg.io/poolerName": name}, template)


def _redis(document: Document, role: str) -> Iterator[Document]:
    """A StatefulSet and a budget for each role.

    Source: https://github.com/OT-CONTAINER-KIT/redis-operator, internal/k8sutils: redis-cluster.go, statefulset.go, poddisruption.go
    """
    spec, namespace = document["spec"], document["metadata"]["namespace"]
    part, name = spec[f"redis{role.title()}"], f"{document['metadata']['name']}-{role}"
    labels = {"app": name, "redis_setup_type": "cluster", "role": role}
    claims = {name: spec["storage"]["volumeClaimTemplate"], "node-conf": spec["storage"]["nodeConfVolumeClaimTemplate"]}
    pod = {
        "affinity": part.get("affinity", {}),
        "tolerations": part.get("tolerations", []),
        "nodeSelector": part.get("nodeSelector", {}),
        "topologySpreadConstraints": part["topologySpreadConstraints"],
        "securityContext": spec["podSecurityContext"],
        "containers": [
            _container(name, **part["resources"]),
            _container("redis-exporter", **spec["redisExporter"]["resources"]),
        ],
    }
    yield {
        **_head("apps/v1", "StatefulSet", name, namespace, labels),
        "spec": {
            "replicas": part["replicas"],
            "serviceName": f"{name}-headless",
            "selector": {"matchLabels": labels},
            "template": {"metadata": {"labels": labels}, "spec": pod},
            "volumeClaimTemplates": [{"metadata": {"name": claim}, **template} for claim, template in claims.items()],
        },
    }
    yield {
        **_head("policy/v1", "PodDisruptionBudget", name, namespace),
        "spec": {"maxUnavailable": part["pdb"]["maxUnavailable"], "selector": {"matchLabels": labels}},
    }


def _gateway(document: Document) -> Document:
    """Istio's deployment of a gateway; its HorizontalPodAutoscaler is rendered, so it names no replicas of its own."""
    name = f"{document['metadata']['name']}-{document['spec']['gatewayClassName']}"
    labels = {"gateway.networking.k8s.io/gateway-name": document["metadata"]["name"]}
    proxy = {"securityContext": _POD_SECURITY, "containers": [_container("istio-proxy", **_PROXY)]}
    return _deployment(document, name, None, labels, {"metadata": {"labels": labels}, "spec": proxy})


def _jobs(document: Document) -> Iterator[Document]:
    """The jobs of a job set that Kueue has let in. Its flavour's labels and tolerations are in the pods already."""
    name, namespace = document["metadata"]["name"], document["metadata"]["namespace"]
    for replicated in document["spec"]["replicatedJobs"]:
        for index in range(replicated["replicas"]):
            yield {
                **_head("batch/v1", "Job", f"{name}-{replicated['name']}-{index}", namespace),
                "spec": replicated["template"]["spec"],
            }


def _deployment(
    document: Document, name: str, replicas: int | None, selector: dict[str, str], template: Document
) -> Document:
    spec = {"selector": {"matchLabels": selector}, "template": template}
    return {
        **_head("apps/v1", "Deployment", name, document["metadata"]["namespace"]),
        "spec": spec if replicas is None else {**spec, "replicas": replicas},
    }


def _claim(name: str, namespace: str, storage_class: str, size: str) -> Document:
    return {
        **_head("v1", "PersistentVolumeClaim", name, namespace),
        "spec": {
            "accessModes": ["ReadWriteOnce"],
            "resources": {"requests": {"storage": size}},
            "storageClassName": storage_class,
        },
    }


def _container(name: str, requests: dict[str, str], limits: dict[str, str] | None = None) -> dict[str, Any]:
    return {
        "name": name,
        "image": f"example.invalid/{name}",
        "securityContext": _CONTAINER_SECURITY,
        "resources": {"requests": requests, "limits": limits or {}},
    }


def _head(
    api_version: str, kind: str, name: str, namespace: str, labels: dict[str, str] | None = None
) -> dict[str, Any]:
    metadata = {"name": name, "namespace": namespace, "labels": labels or {}}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata}
