"""At the most replicas: what the pool holds runs, what it does not hold waits, as the plan warned."""

from __future__ import annotations

import pytest

from proof.report import TierReport
from proof.scheduling.nodes import GPU, gpu_pools
from proof.scheduling.pods import is_ready, node_of, why_pending
from proof.scheduling.site import RunningSite, start_nodes

pytestmark = pytest.mark.xdist_group("scheduling")


def test_the_pool_holds_what_the_plan_says_and_the_rest_waits(site: RunningSite, report: TierReport) -> None:
    """20 GPUs: pods that answer users take them all, batch jobs yield, 85 pods wait for nothing but a GPU."""
    asked = site.most()
    warning = f"GYM265 causal-ui-gym: up to {sum(asked.values())} pods may be asked for, and 20 nodes hold 20 of them"
    assert warning in _annotations(site)
    for deployment, replicas in asked.items():
        site.scale(deployment, replicas)

    def full() -> bool:
        found = [pod for deployment in asked for pod in site.pods_of(deployment)]
        waiting = [why_pending(pod) or "" for pod in found if not is_ready(pod)]
        all_asked = len(found) == sum(asked.values())
        # Pods of batch jobs that yield end first: until then the pods that take their GPUs wait too.
        return all_asked and len(found) - len(waiting) == 20 and all(f"Insufficient {GPU}" in why for why in waiting)

    site.pods.wait(full, f"20 of {asked} run, and the others wait for a GPU")
    report.count(f"GPU pods run of the 20 that 20 nodes hold, {site.name}", tried=20, passed=20)


def test_with_as_many_nodes_all_replicas_run(us: RunningSite, report: TierReport) -> None:
    """Nothing but the limit stops them: 50 of the API, 50 workers and 5 canaries, with max_nodes raised so far."""
    (pool,) = gpu_pools(us.platform, us.name)
    asked = us.most()
    more = pool.nodes(sum(asked.values()) + 2)[pool.most :]
    start_nodes(us.cluster, more)
    try:
        us.scale_all(asked)
        nodes = {node_of(pod) for deployment in asked for pod in us.pods_of(deployment)}
        assert len(nodes) == sum(asked.values()) == 105
        report.count("pods placed at the most replicas, on as many nodes", tried=105, passed=105)
    finally:
        us.scale_all(us.fewest())
        for node in more:
            us.remove_node(node["metadata"]["name"])


def _annotations(site: RunningSite) -> str:
    return "".join(path.read_text() for path in site.platform.cdk_out.glob(f"*-{site.name}-*.metadata.json"))
