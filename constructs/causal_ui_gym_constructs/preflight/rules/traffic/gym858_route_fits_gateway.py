"""A gateway gives requests only to routes that it admits: a host that one of its listeners serves, a listener that exists, a namespace that it lets in. A route that it does not admit
gets nothing, and nobody is told but the route's status.

```yaml
kind: Gateway
spec:
  listeners:
    - name: https
      hostname: "*.example.com"
      allowedRoutes: {namespaces: {from: Same}}
---
kind: HTTPRoute
spec:
  parentRefs: [{name: public, sectionName: https}]
  hostnames: [api.example.com]
```

Source: [HTTPRoute: hostnames and parent references](https://gateway-api.sigs.k8s.io/api-types/httproute/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...cluster import Cluster
from ...document import Document, as_list, value_at
from ...finding import Severity
from ...public_hosts import covers
from ...rendered import Rendered
from ...routes import GATEWAY_ROUTES
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    for cluster in rendered.clusters:
        for route in cluster.of_kind(*GATEWAY_ROUTES):
            yield from _of_gateway_api(cluster, route)
        for virtual in cluster.of_kind("VirtualService"):
            yield from _of_istio(cluster, virtual)


def _of_gateway_api(cluster: Cluster, route: Document) -> Iterator[Breach]:
    for path, parent in route.items("spec.parentRefs"):
        where, section = str(parent.get("namespace") or route.namespace), parent.get("sectionName")
        gateway = _gateway(cluster, "gateway.networking.k8s.io", where, str(parent.get("name", "")))
        if gateway is None or parent.get("kind", "Gateway") != "Gateway":
            continue
        listeners = [listener for _, listener in gateway.items("spec.listeners")]
        fitting = [listener for listener in listeners if section in (None, listener.get("name"))]
        if section is not None and not fitting:
            names = ", ".join(str(listener.get("name")) for listener in listeners) or "none"
            yield Breach(route, f"{path}.sectionName", f"{gateway.title} has no listener {section}; it has {names}")
            continue
        admitting = [item for item in fitting if _admits(item, route, where)]
        if fitting and not admitting:
            yield Breach(
                route, path, f"no such listener of {gateway.title} admits routes of namespace {route.namespace}"
            )
            continue
        for index, host in enumerate(route.listed("spec.hostnames")):
            served = [str(listener.get("hostname") or "*") for listener in admitting]
            if served and not any(covers(pattern, str(host)) or covers(str(host), pattern) for pattern in served):
                yield Breach(
                    route, f"spec.hostnames[{index}]", f"{gateway.title} serves {', '.join(served)} there, not {host}"
                )


def _admits(listener: Mapping[str, Any], route: Document, namespace: str) -> bool:
    """Whether a listener admits routes of the route's namespace; labels of namespaces are not judged."""
    return value_at(listener, "allowedRoutes.namespaces.from", "Same") != "Same" or route.namespace == namespace


def _of_istio(cluster: Cluster, virtual: Document) -> Iterator[Breach]:
    named = [str(name) for name in virtual.listed("spec.gateways") if name != "mesh"]
    gateways = []
    for name in named:
        where, _, local = name.rpartition("/")
        gateways.append(_gateway(cluster, "networking.istio.io", where or virtual.namespace, local))
    if not gateways or None in gateways:
        return  # of the mesh, or a gateway that is not here
    served = [
        host
        for gateway in gateways
        if gateway is not None
        for _, server in gateway.items("spec.servers")
        for where, _, host in (str(entry).rpartition("/") for entry in as_list(server.get("hosts")))
        # "namespace/host" is for VirtualServices of that namespace, "./host" for those of the gateway's
        if where in ("", "*", virtual.namespace) or (where == "." and gateway.namespace == virtual.namespace)
    ]
    if not any(gateway.at("spec.servers") for gateway in gateways if gateway is not None):
        return
    for index, host in enumerate(virtual.listed("spec.hosts")):
        if not any(covers(pattern, str(host)) or covers(str(host), pattern) for pattern in served):
            said = ", ".join(served) or "no host"
            yield Breach(virtual, f"spec.hosts[{index}]", f"gateway {', '.join(named)} serves {said}, not {host}")


def _gateway(cluster: Cluster, group: str, namespace: str, name: str) -> Document | None:
    for gateway in cluster.of_kind("Gateway", group=group):
        if (gateway.namespace, gateway.name) == (namespace, name):
            return gateway
    return None


RULE = Rule(
    code="GYM858",
    title="A route's gateway admits it",
    severity=Severity.ERROR,
    why="The gateway answers 404 where the route should lead.",
    remedy="Name a listener that exists, serve the host on it, and let the route's namespace in.",
    judge=judge,
)
