"""NetworkPolicies as the API defines them: whom they govern, and what they let through.

Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .cluster import Cluster, Labels, Port
from .document import Document, as_list, mappings
from .selectors import matches

INGRESS, EGRESS = "Ingress", "Egress"

_PEERS = {INGRESS: "from", EGRESS: "to"}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One end of a connection.

    Args:
        title: what a person calls it.
        namespace: namespace of its pods; None where it is not known, or outside the cluster.
        labels: labels of its pods; None where they are not known (a chart makes them).
        address: address outside the cluster's pods; empty for pods.
    """

    title: str
    namespace: str | None
    labels: Labels | None
    address: str = ""


def policies(cluster: Cluster, direction: str, namespace: str, labels: Labels) -> list[Document]:
    """Policies that govern a pod in a direction; while there is one, only what some of them allows goes through."""
    return [
        policy
        for policy in cluster.of_kind("NetworkPolicy")
        if policy.namespace == namespace
        and governs(policy, direction)
        and matches(policy.at("spec.podSelector", {}), labels)
    ]


def governs(policy: Document, direction: str) -> bool:
    """Whether a policy restricts a direction. Left out, the types are Ingress, and Egress where rules for it are written."""
    types = policy.at("spec.policyTypes")
    if isinstance(types, list):
        return direction in types
    return direction == INGRESS or policy.at("spec.egress") is not None


def rules(policy: Document, direction: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Path and body of each rule of a direction."""
    return policy.items(f"spec.{direction.lower()}")


def peers(rule: Mapping[str, Any], direction: str) -> list[Mapping[str, Any]]:
    """Peers of a rule; none means everybody."""
    return [peer for _, peer in mappings(rule.get(_PEERS[direction]), "")]


def namespace_labels(cluster: Cluster, namespace: str) -> Labels:
    """Labels of a namespace, with the one that the API server sets."""
    written = next((document.labels for document in cluster.of_kind("Namespace") if document.name == namespace), {})
    return {**written, "kubernetes.io/metadata.name": namespace}


def allowing(
    cluster: Cluster, found: list[Document], direction: str, peer: Endpoint, ports: set[Port], protocol: str
) -> bool:
    """Whether any of the policies allows a connection with a peer.

    Args:
        found: policies that govern this end, of one namespace.
        ports: the port by all its names: number, and name that its container gives it.
    """
    return any(
        _port_fits(rule, ports, protocol)
        and (not peers(rule, direction) or any(_is(cluster, policy, entry, peer) for entry in peers(rule, direction)))
        for policy in found
        for _, rule in rules(policy, direction)
    )


def _port_fits(rule: Mapping[str, Any], ports: set[Port], protocol: str) -> bool:
    entries = [entry for _, entry in mappings(rule.get("ports"), "")]
    for entry in entries:
        first, last = entry.get("port"), entry.get("endPort")
        if entry.get("protocol", "TCP") != protocol:
            continue
        if first is None or (isinstance(first, int | str) and first in ports):
            return True
        if isinstance(first, int) and isinstance(last, int):
            return any(isinstance(port, int) and first <= port <= last for port in ports)
    return not entries


def _is(cluster: Cluster, policy: Document, peer: Mapping[str, Any], end: Endpoint) -> bool:
    """Whether a peer of a rule is an endpoint. Where something of the endpoint is unknown, it may be."""
    block = peer.get("ipBlock")
    if isinstance(block, Mapping):
        return _in_block(block, end)
    if end.address:
        return False
    of_namespaces, of_pods = peer.get("namespaceSelector"), peer.get("podSelector")
    if end.namespace is None:
        return of_namespaces is not None
    if of_namespaces is None:
        if end.namespace != policy.namespace:
            return False
    elif not matches(of_namespaces, namespace_labels(cluster, end.namespace)):
        return False
    return of_pods is None or end.labels is None or matches(of_pods, end.labels)


def _in_block(block: Mapping[str, Any], end: Endpoint) -> bool:
    """Pods have addresses too: a block of private addresses, or of all, may hold them."""
    try:
        network = ipaddress.ip_network(str(block.get("cidr", "")))
        excluded = [ipaddress.ip_network(str(cidr)) for cidr in as_list(block.get("except"))]
        if end.address:
            address = ipaddress.ip_address(end.address)
            return address in network and not any(address in cidr for cidr in excluded)
    except ValueError:
        return True  # a schema rule says so
    private = ipaddress.ip_network("10.0.0.0/8")
    return (network.is_private or network.prefixlen == 0) and private not in excluded
