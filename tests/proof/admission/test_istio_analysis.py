"""What Istio's analyzers say about the running cluster, and about faults of the mesh that they are there for."""

from __future__ import annotations

import copy
import json
import subprocess

import pytest

from proof.admission.clusters import Cluster, wait_for_pods
from proof.control_plane import ControlPlane, Document
from proof.programs import program
from proof.report import TierReport

pytestmark = [
    pytest.mark.xdist_group("admission"),
    pytest.mark.parametrize(
        "cluster", [("us", "kubectl"), ("eu", "kubectl")], indirect=True, ids=["us-kubectl", "eu-kubectl"]
    ),
]

# Remarks without a fault behind them.
ACCEPTED = {
    "IST0102": "pods join the mesh one by one, by label: most namespaces hold operators that stay outside",
    "IST0118": "a port named metrics is scraped, not routed",
}


def test_istio_finds_nothing_wrong(cluster: Cluster, report: TierReport) -> None:
    found, executed = _analysis(cluster)
    assert [message for message in found if message["level"] != "Info"] == []
    assert {message["code"] for message in found} <= set(ACCEPTED)
    report.real["Istio's analyzers"] = "1.31"
    report.count(f"analyzers of Istio without a warning, {cluster.site}", tried=executed, passed=executed)


def test_istio_finds_a_subset_without_pods(cluster: Cluster) -> None:
    """The reference system's fault: no pod carries the version that a route asks for."""
    (rule,) = [rule for rule in cluster.of_kind("DestinationRule") if rule["spec"].get("subsets")]
    broken = copy.deepcopy(rule)
    broken["spec"]["subsets"][0]["labels"]["version"] = "stabel"
    cluster.plane.apply(broken)
    try:
        assert ("IST0173", "Error") in {(m["code"], m["level"]) for m in _analysis(cluster)[0]}
    finally:
        cluster.plane.apply(rule)


def test_istio_finds_a_route_to_nowhere(cluster: Cluster) -> None:
    namespace = cluster.of_kind("DestinationRule")[0]["metadata"]["namespace"]
    metadata = {"name": "to-nowhere", "namespace": namespace}
    kind = {"apiVersion": "networking.istio.io/v1", "kind": "VirtualService", "metadata": metadata}
    route = {"route": [{"destination": {"host": f"nowhere.{namespace}.svc.cluster.local"}}]}
    cluster.plane.apply({**kind, "spec": {"hosts": [f"nowhere.{namespace}.svc.cluster.local"], "http": [route]}})
    try:
        assert ("IST0101", "Error") in {(m["code"], m["level"]) for m in _analysis(cluster)[0]}
    finally:
        cluster.plane.resource(kind["apiVersion"], kind["kind"]).delete(**metadata)


def _analysis(cluster: Cluster) -> tuple[list[Document], int]:
    """What the analyzers say once the pods are there, and how many of them there are."""
    deployments = cluster.of_kind("Deployment")
    wait_for_pods(cluster.plane, [(document, _replicas(cluster, document)) for document in deployments])
    answer = _analyze(cluster.plane)
    assert not answer["skipped"]
    assert len(answer["executed"]) > 40
    return answer["messages"], len(answer["executed"])


def _replicas(cluster: Cluster, deployment: Document) -> int:
    replicas: int = cluster.stored(deployment)["spec"]["replicas"]
    return replicas


def _analyze(plane: ControlPlane) -> Document:
    done = subprocess.run(
        [program("istio-analyze"), f"--kubeconfig={plane.kubeconfig}"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: Document = json.loads(done.stdout)
    return answer
