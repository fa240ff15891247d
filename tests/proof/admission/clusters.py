"""A site's documents applied to a real control plane, in the orders that the platform prescribes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from proof.control_plane import ControlPlane, Document, Refused
from proof.programs import until

# Kinds whose definition is to be had neither with the repository's own nor as a Go module.
UNDEFINED = {
    ("elbv2.k8s.aws/v1beta1", "TargetGroupBinding"): "its definition is published with the controller's chart alone; "
    "preflight checks it against the documented fields",
}
SYNC_WAVE = "argocd.argoproj.io/sync-wave"
# Where Argo CD puts kinds within a wave; kinds that it does not name come last.
# Source: https://github.com/argoproj/argo-cd/blob/v3.5.1/gitops-engine/pkg/sync/sync_tasks.go
_KINDS = (
    *("Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodDisruptionBudget", "ServiceAccount", "Secret"),
    *("ConfigMap", "StorageClass", "PersistentVolume", "PersistentVolumeClaim", "Role", "RoleBinding", "Service"),
    *("Deployment", "HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob"),
)


def wave(document: Document) -> int:
    """Argo CD's sync wave of a document, 0 without one."""
    return int(document["metadata"].get("annotations", {}).get(SYNC_WAVE, "0"))


def by_file(documents: Sequence[Document]) -> list[Document]:
    """As ``kubectl apply`` reads the files: as they are."""
    return list(documents)


def by_wave(documents: Sequence[Document]) -> list[Document]:
    """As Argo CD applies them: waves, kinds, names. It leaves out the jobs that a person starts."""

    def place(document: Document) -> tuple[int, int, str]:
        kind = document["kind"]
        return wave(document), _KINDS.index(kind) if kind in _KINDS else len(_KINDS), document["metadata"]["name"]

    return sorted((document for document in documents if wave(document) < 90), key=place)


ORDERS: dict[str, Callable[[Sequence[Document]], list[Document]]] = {"kubectl": by_file, "Argo CD": by_wave}


def subject(document: Document) -> str:
    """``Kind/name``."""
    return f"{document['kind']}/{document['metadata']['name']}"


def defined(document: Document) -> bool:
    """Whether the control plane can know this kind."""
    return (document["apiVersion"], document["kind"]) not in UNDEFINED


@dataclass
class Cluster:
    """A cluster of a site.

    Args:
        site: its name.
        order: who applied, a key of :data:`ORDERS`.
        plane: the control plane.
        documents: what was applied, in that order.
        refused: what the server said to those that it did not take.
        early: what it said to them in a dry run, before anything was applied.
    """

    site: str
    order: str
    plane: ControlPlane
    documents: list[Document] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    early: list[Refused] = field(default_factory=list)

    def apply_all(self, documents: Sequence[Document]) -> None:
        """Apply each document that the cluster can know, in order; go on after a refusal, so that a test shows them all."""
        self.documents = [document for document in ORDERS[self.order](documents) if defined(document)]
        for refusals, dry_run in ((self.early, True), (self.refused, False)):
            for document in self.documents:
                try:
                    self.plane.apply(document, dry_run=dry_run)
                except Refused as refusal:
                    refusals.append(refusal)

    def of_kind(self, kind: str) -> list[Document]:
        """The applied documents of a kind."""
        return [document for document in self.documents if document["kind"] == kind]

    def one(self, kind: str, name: str) -> Document:
        """The applied document of that kind and name."""
        (found,) = [document for document in self.of_kind(kind) if document["metadata"]["name"] == name]
        return found

    def stored(self, document: Document) -> Document:
        """The document as the server keeps it."""
        metadata = document["metadata"]
        resource = self.plane.resource(document["apiVersion"], document["kind"])
        found: Document = resource.get(
            name=metadata["name"], namespace=metadata.get("namespace", "default") if resource.namespaced else None
        ).to_dict()
        return found


def jobs_of_job_sets(cluster: Cluster) -> list[Document]:
    """Jobs as the JobSet controller makes them from the templates, applied."""
    return [
        cluster.plane.apply(
            {
                "apiVersion": "batch/v1",
                "kind": "Job",
                "metadata": {
                    **group["template"].get("metadata", {}),
                    "name": f"{job_set['metadata']['name']}-{group['name']}-0",
                    "namespace": job_set["metadata"]["namespace"],
                },
                "spec": group["template"]["spec"],
            }
        )
        for job_set in cluster.of_kind("JobSet")
        for group in job_set["spec"]["replicatedJobs"]
    ]


def failed_creations(plane: ControlPlane, *workloads: str) -> list[str]:
    """What controllers were refused when they made pods of the Deployments and Jobs with these names."""
    return [
        f"{event['involvedObject']['kind']}/{event['involvedObject']['name']}: {event['message']}"
        for event in plane.objects("v1", "Event")
        if event["reason"] == "FailedCreate" and event["involvedObject"]["name"].startswith(workloads)
    ]


def wait_for_pods(plane: ControlPlane, workloads: Sequence[tuple[Document, int]]) -> None:
    """Wait until the controllers have made the pods of each Deployment or Job; a refusal ends the wait at once.

    Args:
        plane: the control plane.
        workloads: each with the number of pods that it should have.

    Raises:
        AssertionError: a pod was refused, or they do not appear.
    """

    def pods(document: Document) -> Any:
        status = _stored_status(plane, document)
        return status.get("replicas" if document["kind"] == "Deployment" else "active", 0)

    names = [document["metadata"]["name"] for document, _ in workloads]

    def settled() -> bool:
        return bool(failed_creations(plane, *names)) or all(pods(document) == count for document, count in workloads)

    until(settled, "pods of " + ", ".join(f"{subject(document)}: {count}" for document, count in workloads))
    assert failed_creations(plane, *names) == []


def _stored_status(plane: ControlPlane, document: Document) -> Document:
    resource = plane.resource(document["apiVersion"], document["kind"])
    found: Document = resource.get(
        name=document["metadata"]["name"], namespace=document["metadata"]["namespace"]
    ).to_dict()
    status: Document = found.get("status") or {}
    current = status.get("observedGeneration", 0) == found["metadata"].get("generation")
    return status if current or document["kind"] == "Job" else {}
