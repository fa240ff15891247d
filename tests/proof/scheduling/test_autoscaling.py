"""The real autoscaler follows a trace of metrics to the replicas that the rendered documents ask for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from proof.control_plane import Document
from proof.programs import until
from proof.report import TierReport
from proof.scheduling.keda import autoscaler_of, metric_name, quick
from proof.scheduling.metrics import Load, Metrics, metrics_api
from proof.scheduling.pods import is_ready
from proof.scheduling.site import NAMESPACE, RunningSite
from proof.scheduling.watching import following

pytestmark = pytest.mark.xdist_group("scheduling")

API, WORKER, GATEWAY = "causal-ui-gym-api-stable", "causal-ui-gym-worker", "causal-ui-gym-gateway-istio"


@pytest.fixture
def metrics(us: RunningSite) -> Iterator[Metrics]:
    """Metrics of the primary site: all pods idle, all queues empty."""
    with metrics_api(us) as metrics:
        yield metrics


def test_workers_follow_the_queue(us: RunningSite, metrics: Metrics, report: TierReport) -> None:
    """Ten jobs a worker, 2 to 50 of them: up as fast as the policies allow, down two at a time after the window."""
    scaled = us.document("ScaledObject", WORKER)
    queue = metric_name(0, scaled["spec"]["triggers"][0])
    metrics.external[queue] = 0
    with _scaled_by(us, quick(autoscaler_of(scaled))), _sizes(us, WORKER) as sizes:
        trace = [(75, 8), (0, 2), (5_000, 50)]
        for depth, replicas in trace:
            metrics.external[queue] = depth
            until(lambda replicas=replicas: sizes[-1] == replicas, f"{replicas} workers for {depth} jobs")  # type: ignore[misc]
    assert 2 <= min(sizes) <= max(sizes) <= 50
    for before, after in pairwise(sizes):
        assert before - 2 <= after <= max(2 * before, before + 4), sizes
    report.count("queue depths followed to the workers asked for", tried=len(trace), passed=len(trace))


@pytest.mark.parametrize(
    ("per_second", "load", "replicas"),
    [
        pytest.param(350, Load(cpu=200, memory=512), 4, id="requests"),
        pytest.param(0, Load(cpu=1400, memory=512), 4, id="cpu"),
        pytest.param(0, Load(cpu=200, memory=3276), 4, id="memory"),
        pytest.param(290, Load(cpu=700, memory=512), 3, id="the-highest-of-all"),
    ],
)
def test_the_api_follows_each_of_its_signals(
    us: RunningSite,
    metrics: Metrics,
    per_second: int,
    load: Load,
    replicas: int,
    report: TierReport,
    request: pytest.FixtureRequest,
) -> None:
    """100 requests/s a pod, 70 % of CPU, 80 % of memory: the most pods that any of them asks for, in one step, and no more."""
    scaled = us.document("ScaledObject", API)
    autoscaler = quick(autoscaler_of(scaled))
    metrics.external[metric_name(0, scaled["spec"]["triggers"][0])] = per_second
    metrics.loads[f"Deployment/{API}"] = load
    with _sizes(us, API) as sizes, _scaled_by(us, autoscaler):
        until(lambda: sizes[-1] >= replicas, f"{replicas} pods of the API")
        us.pods.wait(lambda: sum(map(is_ready, us.pods_of(API))) == sizes[-1], "they are ready")
        until(lambda: _observed(us, autoscaler) == (replicas, replicas), f"{replicas} pods are enough")
    assert sizes == [2, replicas]
    report.count(f"replicas of the API by {request.node.callspec.id}", tried=1, passed=1)


def test_a_metric_that_nobody_serves_is_said_and_scales_nothing(
    us: RunningSite, metrics: Metrics, report: TierReport
) -> None:
    """The fault: 5,000 jobs under another name than the one that the autoscaler asks for."""
    autoscaler = quick(autoscaler_of(us.document("ScaledObject", WORKER)))
    metrics.external["s0-aws-sqs-other"] = 5_000
    with _sizes(us, WORKER) as sizes, _scaled_by(us, autoscaler):
        until(lambda: "FailedGetExternalMetric" in _reasons(us, autoscaler), "the autoscaler says what it lacks")
    assert sizes == [2]
    report.count("fault caught: a metric that nobody serves", tried=1, passed=1)


def test_the_gateway_s_own_autoscaler_keeps_its_bounds(us: RunningSite, metrics: Metrics, report: TierReport) -> None:
    """Rendered as it is, no ScaledObject: 2 to 6 proxies by CPU. Its window is the controller's, set to ten seconds by a flag."""
    with _sizes(us, GATEWAY) as sizes:
        metrics.loads[f"Deployment/{GATEWAY}"] = Load(cpu=2000)
        until(lambda: sizes[-1] == 6, "six proxies at ten times their request")
        metrics.loads[f"Deployment/{GATEWAY}"] = Load()
        until(lambda: sizes[-1] == 2, "two proxies when idle")
    assert max(sizes) == 6
    report.count("the gateway's autoscaler, up and down", tried=2, passed=2)


def _reasons(site: RunningSite, autoscaler: Document) -> set[str]:
    resource = site.cluster.resource("autoscaling/v2", "HorizontalPodAutoscaler")
    found = resource.get(name=autoscaler["metadata"]["name"], namespace=NAMESPACE).to_dict()
    return {condition["reason"] for condition in found["status"].get("conditions", [])}


@contextmanager
def _scaled_by(site: RunningSite, autoscaler: Document) -> Iterator[None]:
    site.cluster.apply(autoscaler)
    try:
        yield
    finally:
        resource = site.cluster.resource("autoscaling/v2", "HorizontalPodAutoscaler")
        resource.delete(name=autoscaler["metadata"]["name"], namespace=NAMESPACE)


def _observed(site: RunningSite, autoscaler: Document) -> tuple[int, int]:
    """Replicas that an autoscaler saw and wanted when it last looked."""
    resource = site.cluster.resource("autoscaling/v2", "HorizontalPodAutoscaler")
    status = resource.get(name=autoscaler["metadata"]["name"], namespace=NAMESPACE).status
    return status.currentReplicas, status.desiredReplicas


@contextmanager
def _sizes(site: RunningSite, deployment: str) -> Iterator[list[int]]:
    """Replicas that were asked for, one after the other."""
    sizes: list[int] = []

    def note(_: str, found: Document) -> None:
        if found["metadata"]["name"] == deployment and sizes[-1:] != [found["spec"]["replicas"]]:
            sizes.append(found["spec"]["replicas"])

    with following(site.cluster, "apps/v1", "Deployment", note):
        until(lambda: sizes, f"{deployment} is there")
        yield sizes
