"""Draining through the Eviction API, as Karpenter does when a spot instance is to be taken back."""

from __future__ import annotations

from collections.abc import Iterable

from kubernetes.client.exceptions import ApiException

from proof.control_plane import ControlPlane, Document


def evict(cluster: ControlPlane, pod: Document) -> bool:
    """Ask for the eviction of a pod; False when its disruption budget refuses it for now (429)."""
    name, namespace = pod["metadata"]["name"], pod["metadata"]["namespace"]
    body = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": name, "namespace": namespace}}
    try:
        cluster.resource("v1", "Pod").eviction.create(name=name, namespace=namespace, body=body)
    except ApiException as error:
        if error.status == 404:
            return True
        if error.status != 429:
            raise
        return False
    return True


def evict_each(cluster: ControlPlane, pods: Iterable[Document]) -> int:
    """Ask once for the eviction of each; how many were refused."""
    return sum(not evict(cluster, pod) for pod in pods)
