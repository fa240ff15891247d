"""Every document of every site is taken by a real API server, in the prescribed order, and stays as it is when applied again."""

from __future__ import annotations

import copy
from itertools import pairwise

import pytest
import yaml

from proof.admission.clusters import UNDEFINED, Cluster, defined, jobs_of_job_sets, subject, wait_for_pods, wave
from proof.control_plane import Document
from proof.report import TierReport
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("admission")

BUILT_IN = {"default", "kube-system", "kube-public", "kube-node-lease"}


def test_every_document_is_taken(cluster: Cluster, report: TierReport) -> None:
    assert [str(refusal) for refusal in cluster.refused] == []
    assert len(cluster.documents) > 90
    count = len(cluster.documents)
    report.count(f"documents admitted, {cluster.site}, order of {cluster.order}", tried=count, passed=count)


def test_the_order_matters(cluster: Cluster, report: TierReport) -> None:
    """Before its namespace exists, everything in it is refused: the order is what makes the documents admissible."""
    in_new_namespaces = {
        subject(document)
        for document in cluster.documents
        if document["metadata"].get("namespace", "default") not in BUILT_IN
    }
    refused = {str(refusal).partition(":")[0] for refusal in cluster.early}
    assert {refusal.status for refusal in cluster.early} == {404}
    assert refused == in_new_namespaces
    assert len(refused) > 60
    report.count(
        f"documents refused before their namespace, {cluster.site}, order of {cluster.order}",
        tried=len(in_new_namespaces),
        passed=len(refused),
    )


def test_applying_again_changes_nothing(cluster: Cluster, report: TierReport) -> None:
    for document in cluster.documents:
        before = _declared(cluster.stored(document))
        cluster.plane.apply(document)
        assert _declared(cluster.stored(document)) == before, subject(document)
    count = len(cluster.documents)
    report.count(
        f"documents unchanged when applied again, {cluster.site}, order of {cluster.order}", tried=count, passed=count
    )


def test_a_change_would_have_been_seen(cluster: Cluster) -> None:
    document = cluster.of_kind("ConfigMap")[0]
    before = _declared(cluster.stored(document))
    changed = copy.deepcopy(document)
    changed["data"]["ANOTHER"] = "value"
    try:
        cluster.plane.apply(changed)
        assert _declared(cluster.stored(document)) != before
    finally:
        cluster.plane.apply(document)


def test_pods_of_every_workload_are_admitted(cluster: Cluster, report: TierReport) -> None:
    """Under Pod Security, LimitRange, ResourceQuota, with their service accounts and priority classes; at the fewest and at the most replicas."""
    deployments = cluster.of_kind("Deployment")
    jobs = [(job, job["spec"].get("parallelism", 1)) for job in (*cluster.of_kind("Job"), *jobs_of_job_sets(cluster))]
    ranges = {deployment["metadata"]["name"]: _replicas(cluster, deployment) for deployment in deployments}
    assert all(least >= 1 and most > least for least, most in ranges.values()), ranges
    for end, name in enumerate(("fewest", "most")):
        wanted = [(deployment, ranges[deployment["metadata"]["name"]][end]) for deployment in deployments]
        for deployment, replicas in wanted:
            _scale(cluster, deployment, replicas)
        wait_for_pods(cluster.plane, [*wanted, *jobs])
        count = sum(replicas for _, replicas in [*wanted, *jobs])
        pods = [pod for pod in cluster.plane.objects("v1", "Pod") if not pod["metadata"].get("deletionTimestamp")]
        assert len(pods) == count
        report.count(
            f"pods admitted at the {name} replicas, {cluster.site}, order of {cluster.order}", tried=count, passed=count
        )


def test_waves_agree_with_the_files(reference_platform: ReferencePlatform) -> None:
    """A later file never has an earlier wave, so that both ways of applying prescribe one order."""
    for site in ("us", "eu"):
        files = sorted((reference_platform.dist / site).glob("*.yaml"))
        waves = [[wave(document) for document in yaml.safe_load_all(file.read_text())] for file in files]
        assert all(max(earlier) < min(later) for earlier, later in pairwise(waves))


def test_what_no_definition_is_at_hand_for(reference_platform: ReferencePlatform, report: TierReport) -> None:
    """A kind must not slip out of the proof by having no definition."""
    unknown = {
        (document["apiVersion"], document["kind"])
        for site in ("us", "eu")
        for document in reference_platform.documents(site)
        if not defined(document)
    }
    assert unknown == set(UNDEFINED)
    for (_, kind), why in UNDEFINED.items():
        report.leave_out(kind, why)


def _declared(stored: Document) -> Document:
    """What appliers wrote, with the times of their writes; what controllers report is left out."""
    metadata = {key: value for key, value in stored["metadata"].items() if key != "resourceVersion"}
    metadata["managedFields"] = [entry for entry in metadata["managedFields"] if entry.get("subresource") != "status"]
    return {**{key: value for key, value in stored.items() if key != "status"}, "metadata": metadata}


def _replicas(cluster: Cluster, deployment: Document) -> tuple[int, int]:
    """Fewest and most replicas, as the one autoscaler of the Deployment says."""
    (scaler,) = [
        scaled["spec"]
        for scaled in cluster.of_kind("ScaledObject")
        if scaled["spec"]["scaleTargetRef"]["name"] == deployment["metadata"]["name"]
    ]
    return scaler["minReplicaCount"], scaler["maxReplicaCount"]


def _scale(cluster: Cluster, deployment: Document, replicas: int) -> None:
    """As the autoscaler does: through the scale subresource."""
    metadata = deployment["metadata"]
    cluster.plane.resource("apps/v1", "Deployment").scale.patch(
        name=metadata["name"],
        namespace=metadata["namespace"],
        body={"spec": {"replicas": replicas}},
        content_type="application/merge-patch+json",
    )
