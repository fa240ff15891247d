"""Walks the Kubernetes documents of one site and lists every reference that nothing rendered there satisfies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Document = dict[str, Any]
Key = tuple[str, str, str]
"""Kind, namespace, name."""

_POD_TEMPLATES = {
    "Deployment": ("spec", "template"),
    "StatefulSet": ("spec", "template"),
    "DaemonSet": ("spec", "template"),
    "Job": ("spec", "template"),
}


@dataclass
class Site:
    """What the documents of one site provide, directly or through the operator that reads them.

    Args:
        documents: all documents of the site.
        services: Services that operators' charts make: ``(namespace, name) -> ports``.
        pods: labels of pods that operators' charts make, by namespace.
        accounts: service accounts that operators' charts make.
    """

    documents: list[Document]
    services: Mapping[tuple[str, str], set[int | str]] = field(default_factory=dict)
    pods: list[tuple[str, dict[str, str], set[str | int]]] = field(default_factory=list)
    provided: set[Key] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.services = dict(self.services)
        self.pods = list(self.pods)
        for document in self.documents:
            self._provide(document)

    def _provide(self, document: Document) -> None:
        kind, metadata, spec = document["kind"], document["metadata"], document.get("spec", {})
        namespace, name = metadata.get("namespace", ""), metadata["name"]
        self.provided.add((kind, namespace, name))
        if kind == "Namespace":
            self.provided.add(("ServiceAccount", name, "default"))
        if kind in _POD_TEMPLATES:
            template = spec["template"]
            labels = template.get("metadata", {}).get("labels", {})
            self.pods.append((namespace, labels, _container_ports(template["spec"])))
        if kind == "JobSet":
            for job in spec["replicatedJobs"]:
                template = job["template"]["spec"]["template"]
                labels = {"jobset.sigs.k8s.io/jobset-name": name, **template.get("metadata", {}).get("labels", {})}
                self.pods.append((namespace, labels, _container_ports(template["spec"])))
        if kind == "Service":
            self.services[namespace, name] = {p for port in spec["ports"] for p in (port["port"], port.get("name"))}
        if kind == "ExternalSecret":
            self.provided.add(("Secret", namespace, spec.get("target", {}).get("name", name)))
        if kind == "Certificate":
            self.provided.add(("Secret", namespace, spec["secretName"]))
        if kind == "Cluster" and document["apiVersion"].startswith("postgresql.cnpg.io"):
            # https://cloudnative-pg.io/documentation/current/service_management/ and …/applications/
            for suffix in ("app", "ca", "server", "replication", "superuser"):
                self.provided.add(("Secret", namespace, f"{name}-{suffix}"))
            for suffix in ("rw", "ro", "r"):
                self.services[namespace, f"{name}-{suffix}"] = {5432}
            self.provided.add(("ServiceAccount", namespace, name))
            self.pods.append(
                (
                    namespace,
                    {"cnpg.io/cluster": name, "cnpg.io/podRole": "instance"},
                    {5432, 8000, 9187, "metrics", "status"},
                )
            )
        if kind == "Pooler":
            self.services[namespace, name] = {5432}
            self.pods.append(
                (namespace, {"cnpg.io/poolerName": name, "cnpg.io/podRole": "pooler"}, {5432, 9127, "metrics"})
            )
        if kind == "RedisCluster":
            # https://redis-operator.opstree.dev/docs/getting-started/cluster/
            for role in ("leader", "follower"):
                for suffix in ("", "-headless", "-additional"):
                    self.services[namespace, f"{name}-{role}{suffix}"] = {6379, 9121, "redis-client", "redis-exporter"}
                labels = {"app": f"{name}-{role}", "redis_setup_type": "cluster", "role": role}
                self.pods.append((namespace, labels, {6379, 16379, 9121, "redis-exporter"}))
            self.services[namespace, f"{name}-master"] = {6379}
        if kind == "Gateway" and document["apiVersion"].startswith("gateway.networking.k8s.io"):
            # https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment
            deployed = f"{name}-{spec['gatewayClassName']}"
            ports = {listener["port"] for listener in spec["listeners"]}
            self.services[namespace, deployed] = {15021, *ports}
            self.provided |= {("ServiceAccount", namespace, deployed), ("Deployment", namespace, deployed)}
            self.pods.append(
                (namespace, {"gateway.networking.k8s.io/gateway-name": name}, ports | {15020, 15021, 15090})
            )
        if kind == "ClusterIssuer" and "acme" in spec:
            self.provided.add(("Secret", "cert-manager", spec["acme"]["privateKeySecretRef"]["name"]))

    def selects_pod(self, namespace: str | None, labels: Mapping[str, str]) -> bool:
        """Whether some rendered pod in the namespace (None: any) carries all labels."""
        return any(
            (namespace is None or namespace == where)
            and all(carried.get(key) == value for key, value in labels.items())
            for where, carried, _ in self.pods
        )

    def has(self, kind: str, namespace: str, name: str) -> bool:
        """Whether the object is rendered, or made by an operator."""
        if kind == "Service":
            return (namespace, name) in self.services
        return (kind, namespace, name) in self.provided


def _container_ports(pod: Mapping[str, Any]) -> set[str | int]:
    return {
        value
        for c in pod["containers"]
        for port in c.get("ports", [])
        for value in (port["containerPort"], port.get("name"))
        if value
    }


def unresolved(site: Site) -> Iterator[str]:
    """Every dangling reference, as ``Kind/name path: what``."""
    for document in site.documents:
        namespace = document["metadata"].get("namespace", "")
        label = f"{document['kind']}/{document['metadata']['name']}"
        for path, key, value in _walk(document, ""):
            for problem in _check(site, document, namespace, key, value):
                yield f"{label}{path}: {problem}"


def _walk(value: Any, path: str) -> Iterator[tuple[str, str, Any]]:
    if isinstance(value, dict):
        for key, child in value.items():
            yield f"{path}.{key}", key, child
            yield from _walk(child, f"{path}.{key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _walk(child, f"{path}[{index}]")


# key of a reference whose `name` is an object -> kind of that object
_BY_NAME = {
    "secretRef": "Secret",
    "secretKeyRef": "Secret",
    "configMapRef": "ConfigMap",
    "configMapKeyRef": "ConfigMap",
    "superuserSecret": "Secret",
    "authenticationRef": "TriggerAuthentication",
}
# key whose string value is the name of an object -> kind
_BY_STRING = {
    "claimName": "PersistentVolumeClaim",
    "storageClassName": "StorageClass",
    "storageClass": "StorageClass",
    "serviceAccountName": "ServiceAccount",
    "priorityClassName": "PriorityClass",
}
_CLUSTER_SCOPED = {
    "StorageClass",
    "PriorityClass",
    "ClusterIssuer",
    "ClusterSecretStore",
    "EC2NodeClass",
    "GatewayClass",
    "ClusterQueue",
}
_BUILT_IN = {("PriorityClass", "system-cluster-critical"), ("PriorityClass", "system-node-critical")}


def _check(site: Site, document: Document, namespace: str, key: str, value: Any) -> Iterator[str]:
    kind = document["kind"]
    if kind == "Application":
        return  # Helm values: rendered by the chart, not here
    if key in _BY_NAME and isinstance(value, dict) and "name" in value and not value.get("optional"):
        yield from _require(site, _BY_NAME[key], namespace, value["name"])
    if key in _BY_STRING and isinstance(value, str) and value:
        yield from _require(site, _BY_STRING[key], namespace, value)
    if key == "secret" and isinstance(value, dict):
        name = value.get("secretName") or value.get("name")
        if name and not value.get("optional"):
            yield from _require(site, "Secret", namespace, name)
    if key == "configMap" and isinstance(value, dict) and "name" in value:
        yield from _require(site, "ConfigMap", namespace, value["name"])
    if key == "certificateRefs":
        for reference in value:
            yield from _require(site, "Secret", reference.get("namespace", namespace), reference["name"])
    if key in ("scaleTargetRef", "targetRef", "issuerRef", "secretStoreRef", "nodeClassRef", "roleRef") and isinstance(
        value, dict
    ):
        target = value.get("kind", "Deployment" if key == "scaleTargetRef" else "")
        if target and not (kind in ("RoleBinding", "ClusterRoleBinding") and target == "ClusterRole"):
            yield from _require(site, target, namespace, value["name"])
    if key == "backendRefs":
        for backend in value:
            yield from _require_port(site, backend.get("namespace", namespace), backend["name"], backend.get("port"))
    if key == "parentRefs":
        for parent in value:
            yield from _require(site, parent.get("kind", "Gateway"), parent.get("namespace", namespace), parent["name"])
    if kind == "VirtualService" and key == "destination":
        yield from _destination(site, namespace, value)
    if kind == "DestinationRule" and key == "host":
        yield from _host(site, namespace, value, None)
    if kind == "DestinationRule" and key == "subsets":
        service = _service_of(site, namespace, document["spec"]["host"])
        for subset in value:
            if not site.selects_pod(namespace, {**service, **subset["labels"]}):
                yield f"subset {subset['name']} selects no pod: {json.dumps({**service, **subset['labels']})}"
    if (
        kind in ("Service", "PodDisruptionBudget", "NetworkPolicy", "PodMonitor", "ServiceMonitor")
        and key == "selector"
    ):
        yield from _selector(site, document, namespace, value)
    if key in ("podSelector", "labelSelector") and isinstance(value, dict):
        labels = value.get("matchLabels", {})
        if labels and not site.selects_pod(None if kind == "NetworkPolicy" else namespace, labels):
            yield f"{key} selects no pod: {json.dumps(labels)}"
    if key == "serviceRef" and isinstance(value, dict):
        yield from _require_port(site, value.get("namespace", namespace), value["name"], value.get("port"))
    if key in ("podMetricsEndpoints", "endpoints") and kind in ("PodMonitor", "ServiceMonitor"):
        yield from _monitor_ports(site, document, namespace, value)


def _require(site: Site, kind: str, namespace: str, name: str) -> Iterator[str]:
    where = "" if kind in _CLUSTER_SCOPED else namespace
    if (kind, name) not in _BUILT_IN and not site.has(kind, where, name):
        yield f"{kind} {where}/{name} is nowhere"


def _require_port(site: Site, namespace: str, name: str, port: Any) -> Iterator[str]:
    if not site.has("Service", namespace, name):
        yield f"Service {namespace}/{name} is nowhere"
    elif port is not None and port not in site.services[namespace, name]:
        yield f"Service {namespace}/{name} has no port {port}, only {sorted(map(str, site.services[namespace, name]))}"


def _host(site: Site, namespace: str, host: str, port: Any) -> Iterator[str]:
    parts = host.split(".")
    if len(parts) > 1 and "svc" not in parts:
        return  # a host outside the cluster
    yield from _require_port(site, parts[1] if len(parts) > 1 else namespace, parts[0], port)


def _destination(site: Site, namespace: str, destination: Mapping[str, Any]) -> Iterator[str]:
    yield from _host(site, namespace, destination["host"], destination.get("port", {}).get("number"))
    subset = destination.get("subset")
    rules = [
        d
        for d in site.documents
        if d["kind"] == "DestinationRule" and d["spec"]["host"].split(".")[0] == destination["host"].split(".")[0]
    ]
    if subset and not any(subset == s["name"] for rule in rules for s in rule["spec"].get("subsets", [])):
        yield f"no DestinationRule of {destination['host']} has a subset {subset}"


def _service_of(site: Site, namespace: str, host: str) -> dict[str, str]:
    for document in site.documents:
        if document["kind"] == "Service" and document["metadata"]["name"] == host.split(".")[0]:
            return dict(document["spec"].get("selector", {}))
    return {}


def _selector(site: Site, document: Document, namespace: str, value: Any) -> Iterator[str]:
    if document["kind"] == "ServiceMonitor":
        return  # selects Services: checked with its ports
    labels = value if document["kind"] == "Service" else value.get("matchLabels", {})
    if labels and not site.selects_pod(namespace, labels):
        yield f"selects no pod: {json.dumps(labels)}"


def _monitor_ports(site: Site, document: Document, namespace: str, endpoints: list[Mapping[str, Any]]) -> Iterator[str]:
    spec = document["spec"]
    labels = spec["selector"].get("matchLabels", {})
    spaces = spec.get("namespaceSelector", {}).get("matchNames", [namespace])
    if document["kind"] == "ServiceMonitor":
        selected: list[set[str | int]] = [
            site.services[d["metadata"].get("namespace", ""), d["metadata"]["name"]]
            for d in site.documents
            if d["kind"] == "Service"
            and d["metadata"].get("namespace") in spaces
            and labels.items() <= d["metadata"].get("labels", {}).items()
        ]
    else:
        selected = [
            ports for where, carried, ports in site.pods if where in spaces and labels.items() <= carried.items()
        ]
    if not selected:
        yield f"selects nothing: {json.dumps(labels)} in {spaces}"
        return
    for endpoint in endpoints:
        port = endpoint.get("port")
        if port and not any(port in ports for ports in selected):
            yield f"nothing selected has a port named {port}"
