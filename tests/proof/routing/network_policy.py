"""Who may connect to whom, by the rendered NetworkPolicies: the rules of Kubernetes, for the fields that we render.

Policies add up. A pod that no policy of a direction selects is open in that direction; otherwise one rule must admit the connection.
An unknown field is an error: nothing is silently ignored.

Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from typing import Any

from proof.routing.site_objects import Document


@dataclass(frozen=True)
class Peer:
    """A pod, by namespace and labels, or an address outside the cluster's pods."""

    namespace: str | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    address: str | None = None


def may_reach(documents: list[Document], source: Peer, target: Peer, port: int) -> bool:
    """Whether the source may leave, and the target admits it, over TCP."""
    return _allowed(documents, "Egress", source, target, port) and admits(documents, source, target, port)


def admits(documents: list[Document], source: Peer, target: Peer, port: int) -> bool:
    """Whether the target admits the source, over TCP."""
    return _allowed(documents, "Ingress", target, source, port)


def _allowed(documents: list[Document], direction: str, subject: Peer, other: Peer, port: int) -> bool:
    if subject.namespace is None:
        return True  # policies select pods
    selecting = [
        policy["spec"]
        for policy in documents
        if policy["kind"] == "NetworkPolicy"
        and policy["metadata"]["namespace"] == subject.namespace
        and direction in policy["spec"]["policyTypes"]
        and _selects(policy["spec"]["podSelector"], subject.labels)
    ]
    if not selecting:
        return True
    peers = "from" if direction == "Ingress" else "to"
    return any(
        _any_port(rule.get("ports"), port) and _any_peer(rule.get(peers), subject, other)
        for spec in selecting
        for rule in spec.get(direction.lower()) or []
    )


def _any_port(ports: list[dict[str, Any]] | None, port: int) -> bool:
    for each in ports or []:
        _only(each, "port", "protocol", "endPort")
        assert isinstance(each["port"], int), f"a named port: {each}"
    return not ports or any(
        each.get("protocol", "TCP") == "TCP" and each["port"] <= port <= each.get("endPort", each["port"])
        for each in ports
    )


def _any_peer(peers: list[dict[str, Any]] | None, subject: Peer, other: Peer) -> bool:
    return not peers or any(_matches(each, subject, other) for each in peers)


def _matches(rule: dict[str, Any], subject: Peer, other: Peer) -> bool:
    _only(rule, "ipBlock", "namespaceSelector", "podSelector")
    if "ipBlock" in rule:
        _only(rule["ipBlock"], "cidr", "except")
        if other.address is None:
            return False  # for pods, selectors say it
        address = ip_address(other.address)
        outside = [ip_network(each) for each in rule["ipBlock"].get("except", [])]
        return address in ip_network(rule["ipBlock"]["cidr"]) and not any(address in each for each in outside)
    if other.namespace is None:
        return False
    if "namespaceSelector" in rule:
        # The API server labels each namespace with its name; no other label is used.
        in_namespace = _selects(rule["namespaceSelector"], {"kubernetes.io/metadata.name": other.namespace})
    else:
        in_namespace = other.namespace == subject.namespace
    return in_namespace and _selects(rule.get("podSelector", {}), other.labels)


def _selects(selector: dict[str, Any], labels: Mapping[str, str]) -> bool:
    _only(selector, "matchLabels", "matchExpressions")
    expressions = selector.get("matchExpressions", [])
    if not all(_holds(each["operator"], labels.get(each["key"]), each.get("values", [])) for each in expressions):
        return False
    return bool(selector.get("matchLabels", {}).items() <= labels.items())


def _holds(operator: str, value: str | None, values: list[str]) -> bool:
    match operator:
        case "Exists":
            return value is not None
        case "DoesNotExist":
            return value is None
        case "In":
            return value in values
        case "NotIn":
            return value not in values
    raise AssertionError(f"no operator of selectors: {operator}")


def _only(given: Mapping[str, Any], *known: str) -> None:
    assert set(given) <= set(known), f"not evaluated: {sorted(set(given) - set(known))}"
