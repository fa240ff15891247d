"""Where routes lead: the backends of Ingresses, Gateway API routes and Istio's VirtualServices, read alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster, Port
from .document import Document, mappings, value_at
from .service_backends import service_of_host

GATEWAY_ROUTES = ("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute")


@dataclass(frozen=True, slots=True)
class Backend:
    """One Service that a route leads to.

    Args:
        document: the route.
        path: field that names the Service.
        namespace: namespace of the Service.
        service: its name.
        port: number or name of its port; None where the route says none.
    """

    document: Document
    path: str
    namespace: str
    service: str
    port: Port | None


def backends(cluster: Cluster) -> Iterator[Backend]:
    """Every Service that a route of the cluster leads to."""
    for ingress in cluster.of_kind("Ingress"):
        for path, rule in ingress.items("spec.rules"):
            for inner, entry in mappings(value_at(rule, "http.paths"), f"{path}.http.paths"):
                service = value_at(entry, "backend.service", {})
                if isinstance(service, Mapping):
                    port = value_at(service, "port.number") or value_at(service, "port.name")
                    name = str(service.get("name", ""))
                    yield Backend(ingress, f"{inner}.backend.service", ingress.namespace, name, port)
    for route in cluster.of_kind(*GATEWAY_ROUTES):
        for path, rule in route.items("spec.rules"):
            for inner, reference in mappings(rule.get("backendRefs"), f"{path}.backendRefs"):
                if reference.get("kind", "Service") == "Service":
                    where = str(reference.get("namespace") or route.namespace)
                    yield Backend(route, inner, where, str(reference.get("name", "")), reference.get("port"))
    for virtual in cluster.of_kind("VirtualService"):
        for _, inner, destination in destinations(virtual):
            where, name = service_of_host(str(destination.get("host", "")), virtual.namespace)
            yield Backend(virtual, f"{inner}.destination", where, name, value_at(destination, "port.number"))


def destinations(virtual: Document) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Path of the route, path of the entry, and destination, of each destination of a VirtualService."""
    for kind in ("http", "tls", "tcp"):
        for path, route in virtual.items(f"spec.{kind}"):
            for inner, entry in mappings(route.get("route"), f"{path}.route"):
                destination = entry.get("destination")
                if isinstance(destination, Mapping):
                    yield path, inner, destination


def weighted(document: Document) -> Iterator[tuple[str, list[int]]]:
    """Path and weights of each split: of each route of a VirtualService, of each rule of a Gateway API route."""
    virtual = document.kind == "VirtualService"
    key, entries, default = ("http", "route", 0) if virtual else ("rules", "backendRefs", 1)
    for path, rule in document.items(f"spec.{key}"):
        found = [entry for _, entry in mappings(rule.get(entries), "")]
        weights = [entry.get("weight", default) for entry in found]
        if found and all(isinstance(weight, int) for weight in weights):
            if virtual and len(found) == 1 and "weight" not in found[0]:
                weights = [100]
            yield f"{path}.{entries}", weights
