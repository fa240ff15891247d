"""Which entry points of a cluster claim a public host name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .cluster import Cluster
from .document import Document, as_list, value_at
from .routes import GATEWAY_ROUTES
from .service_backends import selector

EXTERNAL_DNS = "external-dns.alpha.kubernetes.io/"
"""Prefix of external-dns's annotations."""

_INTERNAL = {
    "service.beta.kubernetes.io/aws-load-balancer-scheme": "internal",
    "service.beta.kubernetes.io/aws-load-balancer-internal": "true",
    "service.beta.kubernetes.io/azure-load-balancer-internal": "true",
    "networking.gke.io/load-balancer-type": "Internal",
    "cloud.google.com/load-balancer-type": "Internal",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One host that one entry point claims.

    Args:
        host: the name.
        document: the object that claims it.
        path: field that does.
        entry: what receives the requests; claims with equal entries share it.
    """

    host: str
    document: Document
    path: str
    entry: str


def published(service: Document) -> bool:
    """Whether a Service asks for a load balancer that the internet reaches."""
    if service.at("spec.type") != "LoadBalancer":
        return False
    ranges = service.listed("spec.loadBalancerSourceRanges")
    open_to_all = not ranges or "0.0.0.0/0" in ranges
    internal = any(service.annotations.get(key) == value for key, value in _INTERNAL.items())
    return open_to_all and not internal


def claims(cluster: Cluster) -> Iterator[Claim]:
    """Every claim of a host name in a cluster."""
    for ingress in cluster.of_kind("Ingress"):
        annotated = ingress.annotations.get("kubernetes.io/ingress.class", "default")
        entry = f"ingress class {ingress.at('spec.ingressClassName', annotated)}"
        for path, rule in ingress.items("spec.rules"):
            if rule.get("host"):
                yield Claim(str(rule["host"]), ingress, f"{path}.host", entry)
    for service in cluster.of_kind("Service"):
        names = service.annotations.get(f"{EXTERNAL_DNS}hostname", "")
        if service.at("spec.type") == "LoadBalancer":
            for name in filter(None, (part.strip() for part in names.split(","))):
                path = f'metadata.annotations["{EXTERNAL_DNS}hostname"]'
                yield Claim(name, service, path, _pods(selector(service), service.title))
    for gateway in cluster.of_kind("Gateway", group="networking.istio.io"):
        labels = gateway.at("spec.selector", {})
        entry = _pods(labels if isinstance(labels, Mapping) else {}, gateway.title)
        for path, server in gateway.items("spec.servers"):
            for index, host in enumerate(as_list(server.get("hosts"))):
                yield Claim(str(host).rpartition("/")[2], gateway, f"{path}.hosts[{index}]", entry)
    for route in cluster.of_kind(*GATEWAY_ROUTES):
        for index, host in enumerate(route.listed("spec.hostnames")):
            gateway_name = value_at(route.at("spec.parentRefs", []), "[0].name", "")
            yield Claim(str(host), route, f"spec.hostnames[{index}]", f"gateway {gateway_name}")


def covers(pattern: str, host: str) -> bool:
    """Whether a host or a pattern such as ``*`` or ``*.example.com`` covers a host, which may be a pattern too."""
    if pattern in ("*", host):
        return True
    return pattern.startswith("*.") and host.endswith(pattern[1:]) and host != pattern[1:]


def _pods(labels: Mapping[str, object], title: str) -> str:
    """Entry of what selects pods: two that select the same pods are one."""
    return "pods " + ",".join(sorted(f"{k}={v}" for k, v in labels.items())) if labels else title
