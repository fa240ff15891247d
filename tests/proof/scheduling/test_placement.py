"""Every pod of every workload is placed, where it belongs."""

from __future__ import annotations

from collections import Counter

import pytest

from proof.control_plane import Document
from proof.report import TierReport
from proof.scheduling.nodes import GPU, ZONE
from proof.scheduling.pods import node_of, owner_of
from proof.scheduling.site import RunningSite

pytestmark = pytest.mark.xdist_group("scheduling")


def test_every_pod_is_placed_and_runs(site: RunningSite, report: TierReport) -> None:
    """API, worker, batch and gateway; database, pooler and cache with their volumes; the owner job of the file system."""
    expected = site.expected(site.fewest())

    site.pods.wait(lambda: site.runs(expected), f"the pods of {expected} are ready")
    report.count(f"pods placed, {site.name}", tried=sum(expected.values()), passed=sum(expected.values()))


def test_pods_are_where_they_belong(site: RunningSite) -> None:
    nodes = {node["metadata"]["name"]: node for node in site.nodes({})}
    gpu_nodes = {name for name, node in nodes.items() if GPU in node["status"]["allocatable"]}
    placed = [pod for pod in site.pods.matching({}) if owner_of(pod) != "DaemonSet/daemons"]
    for pod in placed:
        assert (node_of(pod) in gpu_nodes) == _wants_gpu(pod), f"{pod['metadata']['name']} is on {node_of(pod)}"
    on_gpu = Counter(node_of(pod) for pod in placed if _wants_gpu(pod))
    assert max(on_gpu.values()) == 1, "one GPU, one pod"
    database = [nodes[str(node_of(pod))] for pod in site.pods.matching({"cnpg.io/podRole": "instance"})]
    assert len({node["metadata"]["labels"][ZONE] for node in database}) == 3
    stable = [nodes[str(node_of(pod))] for pod in site.pods_of("causal-ui-gym-api-stable")]
    assert len({node["metadata"]["labels"][ZONE] for node in stable}) == 2


def _wants_gpu(pod: Document) -> bool:
    return any(GPU in container["resources"].get("requests", {}) for container in pod["spec"]["containers"])
