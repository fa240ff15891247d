"""A rolling update keeps what the Deployment promises: at most 25 % unavailable, at most 50 % more, and it ends."""

from __future__ import annotations

import math

import pytest

from proof.programs import until
from proof.report import TierReport
from proof.scheduling.nodes import GPU
from proof.scheduling.pods import why_pending
from proof.scheduling.site import NAMESPACE, RunningSite

pytestmark = pytest.mark.xdist_group("scheduling")

API, CANARY, WORKER = "causal-ui-gym-api-stable", "causal-ui-gym-api-canary", "causal-ui-gym-worker"


@pytest.mark.parametrize(
    ("replicas", "updated"),
    [
        pytest.param({API: 4, CANARY: 1, WORKER: 8}, API, id="api"),
        pytest.param({API: 4, CANARY: 1, WORKER: 8}, WORKER, id="worker"),
        pytest.param({API: 2, CANARY: 1, WORKER: 2}, API, id="fewest"),
        pytest.param({API: 3, CANARY: 1, WORKER: 16}, WORKER, id="worker-on-a-full-pool"),
    ],
)
def test_an_update_keeps_its_promise_and_ends(
    us: RunningSite, replicas: dict[str, int], updated: str, report: TierReport
) -> None:
    us.scale_all(replicas)
    count = replicas[updated]
    with us.pods.counted(us.selector(updated)) as counts:
        _update(us, updated)
        until(lambda: _all_are_new(us, updated, count), f"{updated} is updated")
    assert counts.fewest_ready >= count - math.floor(count * 0.25)
    assert count < counts.most <= count + math.ceil(count * 0.5)
    report.count(
        f"rolling update of {count} pods of {updated}, {sum(replicas.values())} of 20 GPUs taken", tried=1, passed=1
    )


def test_on_a_full_pool_a_small_deployment_waits_for_a_gpu_and_loses_no_pod(
    us: RunningSite, report: TierReport
) -> None:
    """A quarter of three pods is none: the update starts with a surge, which waits until a worker leaves."""
    us.scale_all({API: 3, CANARY: 1, WORKER: 16})
    with us.pods.counted(us.selector(API)) as counts:
        _update(us, API)
        us.pods.wait(
            lambda: any(f"Insufficient {GPU}" in str(why_pending(pod)) for pod in us.pods_of(API)),
            "the surge waits for a GPU",
        )
        us.scale(WORKER, 15)
        until(lambda: _all_are_new(us, API, 3), "the update ends when one GPU is free")
    assert counts.fewest_ready == 3
    report.count("rolling update without a free GPU waits, available throughout", tried=1, passed=1)


def test_a_strategy_that_takes_pods_away_first_is_seen(us: RunningSite, report: TierReport) -> None:
    """The fault that the counts above must show."""
    us.scale_all({WORKER: 4})
    rendered = us.document("Deployment", WORKER)["spec"]["strategy"]
    _patch(us, WORKER, {"strategy": {"rollingUpdate": {"maxSurge": 0, "maxUnavailable": "100%"}}})
    try:
        with us.pods.counted(us.selector(WORKER)) as counts:
            _update(us, WORKER)
            until(lambda: _all_are_new(us, WORKER, 4), "the workers are updated")
        assert counts.fewest_ready < 3
        report.count("fault caught: a rolling update that takes all pods at once", tried=1, passed=1)
    finally:
        _patch(us, WORKER, {"strategy": rendered})


def _update(site: RunningSite, deployment: str) -> None:
    """A new release: as when the image's digest changes."""
    template = {"metadata": {"annotations": {"proof/release": _generation(site, deployment)}}}
    _patch(site, deployment, {"template": template})


def _patch(site: RunningSite, deployment: str, spec: dict[str, object]) -> None:
    site.cluster.resource("apps/v1", "Deployment").patch(
        name=deployment, namespace=NAMESPACE, body={"spec": spec}, content_type="application/merge-patch+json"
    )


def _generation(site: RunningSite, deployment: str) -> str:
    found = site.cluster.resource("apps/v1", "Deployment").get(name=deployment, namespace=NAMESPACE)
    return str(found.metadata.generation)


def _all_are_new(site: RunningSite, deployment: str, count: int) -> bool:
    status = site.cluster.resource("apps/v1", "Deployment").get(name=deployment, namespace=NAMESPACE).to_dict()
    done = status["status"]
    return bool(done["observedGeneration"] == status["metadata"]["generation"]) and (
        done.get("updatedReplicas"),
        done.get("availableReplicas"),
        done["replicas"],
    ) == (count, count, count)
