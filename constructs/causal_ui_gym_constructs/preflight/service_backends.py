"""What stands behind a Service: its pods, and the container port that each of its ports leads to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .cluster import Cluster, Labels, Port
from .document import Document, mappings
from .workload import Workload

Pod = tuple[str, Labels, set[Port]]
"""Namespace, labels and ports of a pod, as in `Cluster.pods`."""


def service_of_host(host: str, namespace: str) -> tuple[str, str]:
    """Namespace and name that a host inside the cluster stands for: ``api``, ``api.demo``, ``api.demo.svc.cluster.local``."""
    name, _, rest = host.partition(".")
    return (rest.split(".")[0] or namespace, name)


def find_service(cluster: Cluster, host: str, namespace: str) -> Document | None:
    """The Service that a host stands for, where it is written in the cluster's objects."""
    parts = host.split(".")
    if len(parts) > 2 and parts[2] != "svc":
        return None  # a public name
    where, name = service_of_host(host, namespace)
    for service in cluster.of_kind("Service"):
        if (service.namespace, service.name) == (where, name):
            return service
    return None


def selector(service: Document) -> Labels:
    """Labels that its pods carry; empty for a Service that selects none."""
    found = service.at("spec.selector", {})
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, Mapping) else {}


def pods_behind(cluster: Cluster, service: Document) -> list[Pod]:
    """Pods that a Service selects, those of operators too."""
    labels = selector(service)
    return [pod for pod in cluster.pods if labels and pod[0] == service.namespace and labels.items() <= pod[1].items()]


def workloads_behind(cluster: Cluster, service: Document) -> list[Workload]:
    """Workloads whose pods a Service selects."""
    labels = selector(service)
    return cluster.workloads_with(service.namespace, labels) if labels else []


def target_port(port: Mapping[str, Any]) -> Port:
    """Number or name of the container port that a Service's port leads to."""
    target = port.get("targetPort") or port.get("port") or 0
    return target if isinstance(target, int) else int(target) if str(target).isdigit() else str(target)


def declared_ports(workload: Workload) -> Iterator[Mapping[str, Any]]:
    """The ports that a workload's containers declare."""
    for _, container in workload.containers():
        yield from (port for _, port in mappings(container.get("ports"), ""))


def declared_port(workload: Workload, port: Port) -> Mapping[str, Any] | None:
    """The declaration of a container port, by number or name."""
    for declared in declared_ports(workload):
        if port in (declared.get("containerPort"), declared.get("name")):
            return declared
    return None


def service_port(service: Document, port: Any) -> tuple[str, Mapping[str, Any]] | None:
    """Path and body of a Service's port, by number or name."""
    for path, found in service.items("spec.ports"):
        if port is not None and port in (found.get("port"), found.get("name")):
            return path, found
    return None
