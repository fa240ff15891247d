"""The real Karpenter starts the nodes that the rendered NodePool allows, and no others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from proof.control_plane import Document
from proof.programs import program
from proof.report import TierReport
from proof.scheduling.karpenter import karpenter
from proof.scheduling.nodes import CAPACITY_TYPE, INSTANCE_TYPE, ZONE, Pool, gpu_pools
from proof.scheduling.pods import is_ready, node_of, why_pending
from proof.scheduling.site import RunningSite, running_site
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("scheduling")

WORKER = "causal-ui-gym-worker"


@pytest.fixture(scope="module")
def pool(reference_platform: ReferencePlatform) -> Pool:
    """The GPU pool of the primary site."""
    (found,) = gpu_pools(reference_platform, "us")
    return found


@pytest.fixture(scope="module")
def provisioned(
    reference_platform: ReferencePlatform, pool: Pool, tmp_path_factory: pytest.TempPathFactory, report: TierReport
) -> Iterator[RunningSite]:
    """The primary site with its system nodes alone: every GPU node is Karpenter's."""
    program("karpenter")
    folder = tmp_path_factory.mktemp("scheduling-karpenter")
    with running_site(reference_platform, "us", folder, gpu_nodes=False) as site, karpenter(site, pool):
        report.real["provisioner of GPU nodes"] = "Karpenter 1.14, KWOK provider"
        yield site


@pytest.fixture
def site(provisioned: RunningSite) -> RunningSite:
    """With the fewest pods of everything that is scaled."""
    provisioned.settle()
    return provisioned


def test_nodes_are_started_for_the_pods_on_spot(site: RunningSite, pool: Pool, report: TierReport) -> None:
    """Five pods that answer and two of a batch job: a node each, spot capacity, in zones and of types of the pool."""
    nodes = _nodes(site, pool)
    used = {node_of(pod) for pod in _gpu_pods(site)}
    assert {node["metadata"]["name"] for node in nodes} >= used
    for node in nodes:
        labels = node["metadata"]["labels"]
        assert labels[CAPACITY_TYPE] == "spot"
        assert labels[ZONE] in pool.zones
        assert labels[INSTANCE_TYPE] in {size.type.name for size in pool.sizes}
        assert pool.labels.items() <= labels.items()
        # Karpenter's own, such as that of a node it is about to end, are not the pool's.
        taints = [taint for taint in node["spec"]["taints"] if not taint["key"].startswith("karpenter.sh/")]
        assert [{key: taint[key] for key in ("key", "value", "effect")} for taint in taints] == pool.taints
    report.count("pods with nodes started by Karpenter", tried=len(used), passed=len(used))


def test_drained_nodes_are_replaced_and_the_budget_holds(site: RunningSite, pool: Pool, report: TierReport) -> None:
    """Every worker's node is to go at once, as when spot capacity is taken back: Karpenter evicts, waits and replaces."""
    site.scale_all({WORKER: 4})
    site.wait_for_budget(WORKER, allowed=1)
    doomed = {str(node_of(pod)) for pod in site.pods_of(WORKER)}
    with site.pods.counted(site.selector(WORKER)) as counts:
        for name in doomed:
            site.cluster.resource("v1", "Node").delete(name=name, body={"propagationPolicy": "Background"})
        site.pods.wait(
            lambda: len(_placed(site) - doomed) == 4 and not _placed(site) & doomed, "the workers run on other nodes"
        )
    assert counts.fewest_ready >= 3
    report.count("nodes drained and replaced by Karpenter, budget held", tried=4, passed=4)


def test_no_more_nodes_than_the_limit(site: RunningSite, pool: Pool, report: TierReport) -> None:
    """At the most replicas: 20 nodes, 20 pods, and the plan's warning comes true for the rest."""
    asked = site.most()
    for deployment, replicas in asked.items():
        site.scale(deployment, replicas)

    def full() -> bool:
        found = [pod for deployment in asked for pod in site.pods_of(deployment)]
        judged = all(is_ready(pod) or why_pending(pod) for pod in found)
        return len(found) == sum(asked.values()) and judged and sum(map(is_ready, found)) == pool.most

    site.pods.wait(full, f"{pool.most} pods run, and the others wait", within=90)
    nodes = _nodes(site, pool)
    assert len(nodes) == pool.most == 20
    assert max(Counter(node_of(pod) for pod in _gpu_pods(site)).values()) == 1
    report.count("nodes started by Karpenter at the limit", tried=pool.most, passed=pool.most)


def _nodes(site: RunningSite, pool: Pool) -> list[Document]:
    """Nodes of the pool that nobody has asked to end."""
    found = site.nodes({"karpenter.sh/nodepool": pool.name})
    return [node for node in found if "deletionTimestamp" not in node["metadata"]]


def _gpu_pods(site: RunningSite) -> list[Document]:
    pods = site.pods.matching({"app.kubernetes.io/name": "causal-ui-gym"})
    return [pod for pod in pods if node_of(pod)]


def _placed(site: RunningSite) -> set[str]:
    return {str(node_of(pod)) for pod in site.pods_of(WORKER) if is_ready(pod)}
