"""Names of other objects that a Kubernetes object mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .document import Document, as_list, join, value_at, walk
from .operator_references import operator_references

CLUSTER_SCOPED = frozenset(
    {
        "AdmissionCheck", "ClusterIssuer", "ClusterQueue", "ClusterRole", "ClusterSecretStore", "ClusterTriggerAuthentication",
        "EC2NodeClass", "GatewayClass", "IngressClass", "NodePool", "PersistentVolume", "PriorityClass", "ResourceFlavor",
        "StorageClass", "WorkloadPriorityClass",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention of an object.

    Args:
        path: field that mentions it.
        kind: its kind.
        namespace: namespace that it must be in; empty for cluster-scoped kinds, None for any.
        name: its name.
        port: port of a Service that is meant; None for none in particular.
        key: key of a ConfigMap or Secret that is meant; empty for none in particular.
    """

    path: str
    kind: str
    namespace: str | None
    name: str
    port: int | str | None = None
    key: str = ""


# Field whose `name` names an object, and the kind of that object.
_BY_NAME = {
    "secretRef": "Secret",
    "secretKeyRef": "Secret",
    "secret": "Secret",
    "configMapRef": "ConfigMap",
    "configMapKeyRef": "ConfigMap",
    "configMap": "ConfigMap",
    "superuserSecret": "Secret",
    "privateKeySecretRef": "",  # made by who mentions it
    "authenticationRef": "TriggerAuthentication",
    "volumeSnapshotClassRef": "",
}
# Field that is itself the name of an object, and the kind.
_BY_STRING = {
    "claimName": "PersistentVolumeClaim",
    "storageClassName": "StorageClass",
    "storageClass": "StorageClass",
    "serviceAccountName": "ServiceAccount",
    "priorityClassName": "PriorityClass",
}
# Field that names an object with its kind, and the kind where it says none.
_BY_KIND = {
    "scaleTargetRef": "Deployment",
    "targetRef": "",
    "issuerRef": "Issuer",
    "secretStoreRef": "SecretStore",
    "nodeClassRef": "EC2NodeClass",
    "roleRef": "",
}
# Annotation that names an object, and the kind.
_BY_ANNOTATION = {"cert-manager.io/cluster-issuer": "ClusterIssuer", "cert-manager.io/issuer": "Issuer"}

_URL = re.compile(
    r"\b(?:https?|grpc|rediss?|postgres(?:ql)?(?:\+\w+)?|amqps?|nats|tcp)://(?:[^@/\"'\n]*@)?"
    r"(?P<host>[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)(?::(?P<port>\d{1,5}))?(?![\w.-]*[${])"
)


def references(document: Document) -> Iterator[Reference]:
    """Every mention of another object, but for values of Helm charts, which only the chart understands."""
    if document.group == "argoproj.io" and document.kind in ("Application", "ApplicationSet"):
        path = "spec.project" if document.kind == "Application" else "spec.template.spec.project"
        project = document.at(path)
        if isinstance(project, str) and project != "default" and "{{" not in project:
            yield Reference(path, "AppProject", None, project)
        return
    for path, key, value in walk(document.body):
        if isinstance(value, Mapping) and not value.get("optional"):
            yield from _named(document, path, key, value)
        elif isinstance(value, list):
            yield from _lists(document, path, key, value)
        elif isinstance(value, str) and value:
            yield from _texts(document, path, key, value)
    for path, kind, namespace, name in operator_references(document):
        yield Reference(path, kind, _at(kind, namespace), name)


def _at(kind: str, namespace: str) -> str:
    return "" if kind in CLUSTER_SCOPED else namespace


def _named(document: Document, path: str, key: str, value: Mapping[str, Any]) -> Iterator[Reference]:
    namespace, name = document.namespace, value.get("name")
    if key == "secret" and isinstance(value.get("secretName"), str):
        yield Reference(f"{path}.secretName", "Secret", namespace, value["secretName"])
    elif _BY_NAME.get(key) and isinstance(name, str) and name and document.group != "external-secrets.io":
        wanted = value.get("key")
        kind = str(value.get("kind", _BY_NAME[key])) if key == "authenticationRef" else _BY_NAME[key]
        space = _at(kind, str(value.get("namespace") or namespace))
        yield Reference(join(path, "name"), kind, space, name, key=str(wanted) if wanted else "")
    elif key in _BY_KIND and isinstance(name, str) and name:
        kind = str(value.get("kind") or _BY_KIND[key])
        # Roles that Kubernetes itself and charts bring are bound by name.
        if kind and kind != "ClusterRole":
            yield Reference(join(path, "name"), kind, _at(kind, str(value.get("namespace") or namespace)), name)
    elif key == "serviceRef" and isinstance(name, str):
        port = value.get("port")
        yield Reference(path, "Service", str(value.get("namespace") or namespace), name, _port(port))
    elif key == "service" and document.kind == "Ingress" and isinstance(name, str):
        port = value_at(value, "port.number", value_at(value, "port.name"))
        yield Reference(path, "Service", namespace, name, _port(port))
    elif key == "destination" and document.kind == "VirtualService":
        found = _host(join(path, "host"), namespace, value.get("host"), value_at(value, "port.number"))
        if found:
            yield found


def _lists(document: Document, path: str, key: str, value: list[Any]) -> Iterator[Reference]:
    namespace = document.namespace
    for index, item in enumerate(value):
        here = join(path, index)
        if key == "gateways" and document.kind == "VirtualService" and isinstance(item, str) and item != "mesh":
            space, _, name = item.rpartition("/")
            yield Reference(here, "Gateway", space or namespace, name)
        elif key == "imagePullSecrets" and isinstance(value_at(item, "name"), str):
            yield Reference(here, "Secret", namespace, item["name"])
        elif isinstance(item, Mapping) and isinstance(item.get("name"), str):
            space = str(item.get("namespace") or namespace)
            if key == "backendRefs" and item.get("kind", "Service") == "Service":
                yield Reference(here, "Service", space, item["name"], _port(item.get("port")))
            elif key == "parentRefs":
                yield Reference(here, str(item.get("kind", "Gateway")), space, item["name"])
            elif key == "certificateRefs":
                yield Reference(here, "Secret", space, item["name"])
    if key == "tls" and document.kind == "Ingress":
        for index, item in enumerate(value):
            if isinstance(value_at(item, "secretName"), str):
                yield Reference(f"{path}[{index}].secretName", "Secret", namespace, item["secretName"])


def _texts(document: Document, path: str, key: str, value: str) -> Iterator[Reference]:
    if key in _BY_STRING:
        kind = _BY_STRING[key]
        yield Reference(path, kind, _at(kind, document.namespace), value)
    elif key in _BY_ANNOTATION and path.startswith("metadata.annotations"):
        kind = _BY_ANNOTATION[key]
        yield Reference(path, kind, _at(kind, document.namespace), value)
    elif key == "credentialName" and document.kind == "Gateway":
        yield Reference(path, "Secret", None, value)  # it lies beside the gateway's pods, wherever they are
    elif key == "host" and document.kind == "DestinationRule":
        found = _host(path, document.namespace, value, None)
        if found:
            yield found
    elif "://" in value and document.kind not in ("PrometheusRule", "Secret", "CustomResourceDefinition"):
        for match in _URL.finditer(value):
            port = int(match["port"]) if match["port"] else None
            found = _host(path, document.namespace, match["host"], port)
            if found and found.name != "localhost":
                yield found


def _host(path: str, namespace: str, host: Any, port: Any) -> Reference | None:
    """The Service that a host names: one label, or ``name.namespace.svc…``. Other hosts are outside the cluster, or may be."""
    parts = host.split(".") if isinstance(host, str) else []
    if len(parts) == 1:
        return Reference(path, "Service", namespace, parts[0], _port(port))
    if len(parts) >= 3 and parts[2] == "svc":
        return Reference(path, "Service", parts[1], parts[0], _port(port))
    return None


def _port(value: Any) -> int | str | None:
    return value if isinstance(value, (int, str)) and not isinstance(value, bool) else None


def listed_names(values: Any) -> set[str]:
    """Names of a list of named things."""
    return {str(value_at(item, "name")) for item in as_list(values) if value_at(item, "name")}
