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
    # Placed anew: what remains where others were removed was not placed so, as removal knows no zones.
    site.scale_all(dict.fromkeys(site.fewest(), 0))
    site.scale_all(site.fewest())
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


def test_no_zone_holds_both_copies_of_a_shard(site: RunningSite, report: TierReport) -> None:
    """Leader and follower of one number hold the same keys: the loss of a zone, or of a node, must leave one of them."""
    zones = {node["metadata"]["name"]: node["metadata"]["labels"][ZONE] for node in site.nodes({})}
    shards: dict[str, list[str]] = {}
    for pod in site.pods.matching({"redis_setup_type": "cluster"}):
        shards.setdefault(pod["metadata"]["labels"]["apps.kubernetes.io/pod-index"], []).append(
            zones[str(node_of(pod))]
        )
    assert sorted(shards) == ["0", "1", "2"]
    for number, found in shards.items():
        assert len(set(found)) == len(found) == 2, f"shard {number}: both copies in {found[0]}"
    report.count(f"shards of the cache in two zones, {site.name}", tried=len(shards), passed=len(shards))


def _wants_gpu(pod: Document) -> bool:
    return any(GPU in container["resources"].get("requests", {}) for container in pod["spec"]["containers"])
