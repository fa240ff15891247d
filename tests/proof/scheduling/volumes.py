"""A stand-in for the EBS driver's provisioner: for each claim that the scheduler has given a node, a volume of that node's zone.

What decides is real: the scheduler chooses the node, the volume controller binds, and the scheduler honours the volume's zone ever after.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kubernetes.client.exceptions import ApiException

from proof.control_plane import ControlPlane, Document
from proof.scheduling.nodes import EBS_DRIVER, EBS_ZONE, ZONE
from proof.scheduling.watching import following

# Set by the scheduler on a claim of a class with volumeBindingMode WaitForFirstConsumer.
_SELECTED_NODE = "volume.kubernetes.io/selected-node"


@contextmanager
def provisioner(cluster: ControlPlane) -> Iterator[None]:
    """Provision volumes of the driver's storage classes until the end."""
    classes = {
        found["metadata"]["name"]
        for found in cluster.objects("storage.k8s.io/v1", "StorageClass")
        if found["provisioner"] == EBS_DRIVER
    }

    def provision(event: str, claim: Document) -> None:
        node = claim["metadata"].get("annotations", {}).get(_SELECTED_NODE)
        waiting = event != "DELETED" and not claim["spec"].get("volumeName")
        if node and waiting and claim["spec"].get("storageClassName") in classes:
            _create(cluster, claim, cluster.resource("v1", "Node").get(name=node).metadata.labels[ZONE])

    with following(cluster, "v1", "PersistentVolumeClaim", provision):
        yield


def _create(cluster: ControlPlane, claim: Document, zone: str) -> None:
    name, namespace = claim["metadata"]["name"], claim["metadata"]["namespace"]
    volume = {
        "apiVersion": "v1",
        "kind": "PersistentVolume",
        "metadata": {"name": f"pvc-{claim['metadata']['uid']}", "labels": {ZONE: zone}},
        "spec": {
            "accessModes": claim["spec"]["accessModes"],
            "capacity": {"storage": claim["spec"]["resources"]["requests"]["storage"]},
            "storageClassName": claim["spec"]["storageClassName"],
            "claimRef": {"name": name, "namespace": namespace, "uid": claim["metadata"]["uid"]},
            "csi": {"driver": EBS_DRIVER, "volumeHandle": f"vol-{claim['metadata']['uid']}"},
            "nodeAffinity": {
                "required": {
                    "nodeSelectorTerms": [{"matchExpressions": [{"key": EBS_ZONE, "operator": "In", "values": [zone]}]}]
                }
            },
        },
    }
    try:
        cluster.resource("v1", "PersistentVolume").create(body=volume)
    except ApiException as error:
        if error.status != 409:  # seen twice before it was bound
            raise
