"""Spot instances are taken back: pods move, and the disruption budgets hold at every moment."""

from __future__ import annotations

import math

import pytest

from proof.report import TierReport
from proof.scheduling.evictions import evict, evict_each
from proof.scheduling.nodes import CAPACITY_TYPE
from proof.scheduling.pods import is_ready, node_of
from proof.scheduling.site import NAMESPACE, RunningSite

pytestmark = pytest.mark.xdist_group("scheduling")

REPLICAS = {"causal-ui-gym-api-stable": 4, "causal-ui-gym-api-canary": 1, "causal-ui-gym-worker": 4}


def test_all_spot_nodes_are_taken_back_at_once(us: RunningSite, report: TierReport) -> None:
    """Every pod is on spot capacity when all of it goes; on demand takes over, and no budget is broken on the way."""
    spot, on_demand = (
        [node["metadata"]["name"] for node in us.nodes({CAPACITY_TYPE: kind, "workload": "gpu-compute"})]
        for kind in ("spot", "on-demand")
    )
    try:
        _cordon(us, on_demand, True)
        _move_to(us, set(spot))
        _cordon(us, on_demand, False)
        _cordon(us, spot, True)
        labels = {deployment: us.selector(deployment) for deployment in REPLICAS}
        budgets = {deployment: _healthy(us, deployment) for deployment in REPLICAS}
        with (
            us.pods.counted(labels["causal-ui-gym-api-stable"]) as api,
            us.pods.counted(labels["causal-ui-gym-worker"]) as worker,
        ):
            refused = _drain(us, set(spot))
        assert refused, "no eviction was refused: nothing was at stake"
        assert api.fewest_ready >= budgets["causal-ui-gym-api-stable"] == 3
        assert worker.fewest_ready >= budgets["causal-ui-gym-worker"] == 3
        report.count("spot nodes drained, budgets held", tried=len(spot), passed=len(spot))
    finally:
        _cordon(us, [*spot, *on_demand], False)


@pytest.mark.parametrize(
    ("labels", "allowed"),
    [
        pytest.param({"app": "redis-cluster-leader"}, 1, id="redis-leader"),
        pytest.param({"app": "redis-cluster-follower"}, 1, id="redis-follower"),
        pytest.param({"cnpg.io/poolerName": "postgres-pooler-rw"}, 1, id="pooler"),
        pytest.param({"gateway.networking.k8s.io/gateway-name": "causal-ui-gym-gateway"}, 1, id="gateway"),
        pytest.param({"app.kubernetes.io/component": "api", "version": "stable"}, 1, id="api"),
        pytest.param({"app.kubernetes.io/component": "worker"}, 1, id="worker"),
        pytest.param({"cnpg.io/instanceRole": "primary"}, 0, id="postgres-primary"),
    ],
)
def test_one_pod_at_a_time_may_go(us: RunningSite, labels: dict[str, str], allowed: int, report: TierReport) -> None:
    """Each workload of two pods or more gives up one and keeps the others; the primary goes only after a switch-over."""
    pods = us.pods.matching(labels)
    least = len(pods) - allowed
    with us.pods.counted(labels) as counts:
        refused = evict_each(us.cluster, pods)
    assert refused >= 1
    assert counts.fewest_ready >= least
    report.count(f"evictions beyond the budget refused: {' '.join(labels.values())}", tried=1, passed=1)


def test_a_budget_of_all_pods_blocks_a_drain_for_ever(us: RunningSite, report: TierReport) -> None:
    """The fault that a budget can be: the same eviction goes through with the rendered budget, and never with minAvailable of all."""
    pod = us.pods_of("causal-ui-gym-worker")[0]
    budget = us.document("PodDisruptionBudget", "causal-ui-gym-worker")
    resource = us.cluster.resource("policy/v1", "PodDisruptionBudget")
    resource.patch(
        name=budget["metadata"]["name"],
        namespace=NAMESPACE,
        body={"spec": {"maxUnavailable": None, "minAvailable": 2}},
        content_type="application/merge-patch+json",
    )
    try:
        us.wait_for_budget("causal-ui-gym-worker", allowed=0)
        assert not evict(us.cluster, pod)
    finally:
        resource.delete(name=budget["metadata"]["name"], namespace=NAMESPACE)
        us.cluster.apply(budget)
    us.wait_for_budget("causal-ui-gym-worker", allowed=1)
    assert evict(us.cluster, pod)
    report.count("fault caught: a budget that blocks every drain", tried=1, passed=1)


def _healthy(site: RunningSite, deployment: str) -> int:
    """Pods that the budget keeps, as the controller computed it."""
    budget = site.cluster.resource("policy/v1", "PodDisruptionBudget").get(name=deployment, namespace=NAMESPACE)
    healthy = int(budget.status.desiredHealthy)
    assert healthy == REPLICAS[deployment] - math.ceil(REPLICAS[deployment] * 0.25)
    return healthy


def _move_to(site: RunningSite, nodes: set[str]) -> None:
    """Scale to nothing and up again, while only these nodes take pods."""
    site.scale_all(dict.fromkeys(REPLICAS, 0))
    site.scale_all(REPLICAS)
    for deployment, replicas in REPLICAS.items():
        assert len([pod for pod in site.pods_of(deployment) if node_of(pod) in nodes]) == replicas
        site.wait_for_budget(deployment, allowed=math.ceil(replicas * 0.25))


def _drain(site: RunningSite, nodes: set[str]) -> int:
    """Ask for eviction, again at each event, until the nodes are empty and all pods run elsewhere; how many were refused."""
    refused = 0

    def drained() -> bool:
        nonlocal refused
        pods = [pod for deployment in REPLICAS for pod in site.pods_of(deployment)]
        left = [pod for pod in pods if node_of(pod) in nodes]
        refused += evict_each(site.cluster, left)
        return not left and sum(map(is_ready, pods)) == sum(REPLICAS.values())

    site.pods.wait(drained, "pods have left the nodes")
    return refused


def _cordon(site: RunningSite, nodes: list[str], unschedulable: bool) -> None:
    for node in nodes:
        site.patch_node(node, {"unschedulable": unschedulable})
