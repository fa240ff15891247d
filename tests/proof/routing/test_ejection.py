"""A pod that keeps failing is left out for a while, but never more than half of them."""

from __future__ import annotations

from typing import Any

import pytest

from proof.report import TierReport
from proof.routing.conftest import StartGateway
from proof.routing.gateways import CANARY, STABLE, SiteGateway
from proof.routing.pods import Answer, PodServer, Received
from proof.routing.site_objects import Document

pytestmark = pytest.mark.xdist_group("routing")

STABLE_PATH = "/api/v1/queries"


def one_second(documents: list[Document], mesh: dict[str, Any]) -> None:
    """The same ejection with times that a test can wait for."""
    for document in documents:
        if document["kind"] == "DestinationRule":
            document["spec"]["trafficPolicy"]["outlierDetection"].update(interval="1s", baseEjectionTime="1s")


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_proxy_runs_the_ejection_that_is_written(
    start_gateway: StartGateway, report: TierReport, site: str
) -> None:
    clusters = start_gateway(site).clusters()
    for name in (STABLE, CANARY):
        outlier = clusters[name]["outlier_detection"]
        assert outlier["consecutive_gateway_failure"] == 5
        assert outlier["enforcing_consecutive_gateway_failure"] == 100
        assert (outlier["interval"], outlier["base_ejection_time"]) == ("30s", "30s")
        assert outlier["max_ejection_percent"] == 50
        assert clusters[name]["common_lb_config"]["healthy_panic_threshold"] == {"value": 50}
    report.count(f"clusters with the ejection that is written, {site}", tried=2, passed=2)


@pytest.mark.parametrize("status", [502, 503, 504])
def test_five_gateway_errors_in_a_row_put_a_pod_out(
    start_gateway: StartGateway, report: TierReport, status: int
) -> None:
    gateway = start_gateway()
    sick = gateway.pods.of("stable")[0]
    sick.answer = lambda _: Answer(status)
    _send_until(gateway, sick, 5)
    assert gateway.envoy.outside(STABLE) == {sick.address}
    assert gateway.https().send_many(STABLE_PATH, 300) == 300
    assert len(sick.received) == 5
    assert gateway.envoy.outside(CANARY) == set()
    report.count(f"pod put out after five answers of {status}", tried=1, passed=1)


def test_four_errors_and_a_success_put_nobody_out(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway()
    shaky = gateway.pods.of("stable")[0]
    shaky.answer = lambda _: Answer(200 if len(shaky.received) % 5 == 0 else 503)
    _send_until(gateway, shaky, 25)
    assert gateway.envoy.outside(STABLE) == set()
    report.count("pod with a success after every four errors stays", tried=1, passed=1)


def test_errors_of_a_request_are_not_errors_of_its_pod(start_gateway: StartGateway, report: TierReport) -> None:
    """A query that ends in 500 wherever it goes must not take pods out for everybody else."""
    gateway = start_gateway()
    poisoned = gateway.pods.of("stable")[0]
    poisoned.answer = lambda _: Answer(500)
    _send_until(gateway, poisoned, 20)
    assert gateway.envoy.outside(STABLE) == set()
    report.count("pod that answers 500 stays", tried=1, passed=1)


@pytest.mark.parametrize("replicas", [2, 4])
def test_never_more_than_half(start_gateway: StartGateway, report: TierReport, replicas: int) -> None:
    gateway = start_gateway(replicas=replicas)
    for server in gateway.pods.servers:
        server.answer = lambda _: Answer(503)
    while gateway.envoy.total("outlier_detection.ejections_overflow") == 0:
        gateway.https().send(STABLE_PATH)
        assert len(gateway.pods.requests()) < 400
    assert len(gateway.envoy.outside(STABLE)) == replicas // 2
    report.count(f"most pods put out of {replicas}", tried=1, passed=1)


def test_a_pod_comes_back(start_gateway: StartGateway, report: TierReport) -> None:
    """At one second in place of the thirty that are written, which the proxy's configuration shows."""
    gateway = start_gateway(change=one_second)
    sick = gateway.pods.of("stable")[0]
    sick.answer = lambda _: Answer(503)
    _send_until(gateway, sick, 5)
    assert gateway.envoy.outside(STABLE) == {sick.address}
    sick.answer = lambda _: Answer()
    gateway.envoy.process.until(lambda: not gateway.envoy.outside(STABLE), "lets the pod back", within=20)
    _send_until(gateway, sick, 6)
    report.count("pod put out that came back", tried=1, passed=1)
    report.leave_out(
        "thirty seconds of ejection in real time",
        "the value is read from the running proxy; its effect is tried at 1 s",
    )


def _send_until(gateway: SiteGateway, server: PodServer, count: int) -> None:
    """Send requests until one pod has received so many."""

    def enough(received: list[Received]) -> bool:
        return len(received) >= count

    for _ in range(40 * count):
        if enough(server.received):
            return
        gateway.https().send(STABLE_PATH)
    raise AssertionError(f"{server.pod.name} received {len(server.received)} of {count} requests")
