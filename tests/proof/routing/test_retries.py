"""What could not be executed is sent again; what may have been executed is not."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from proof.report import TierReport
from proof.routing.behaviour import sent_once
from proof.routing.conftest import StartGateway
from proof.routing.gateways import EXPERIMENTS
from proof.routing.pods import Answer, nothing_listens

pytestmark = pytest.mark.xdist_group("routing")

TAKEN = {
    "closes without an answer": (Answer(reset=True), 503),
    "answers 500": (Answer(500), 500),
    "answers 502": (Answer(502), 502),
    "answers 503": (Answer(503), 503),
    "answers 504": (Answer(504), 504),
    "answers 429": (Answer(429), 429),
}


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_pod_that_has_gone_costs_no_request(start_gateway: StartGateway, report: TierReport, method: str) -> None:
    """Its address refuses connections, so nothing was executed: another pod gets the request, a POST too."""
    with nothing_listens() as gone:
        gateway = start_gateway(elsewhere={"10.19.100.1:8000": gone})
        for _ in range(40):
            assert gateway.https().send("/api/v1/queries", method, body=b"{}").status == 200
    assert len(gateway.pods.requests()) == 40
    assert gateway.envoy.total("upstream_rq_retry") > 0
    report.count(f"{method} past a pod that has gone", tried=40, passed=40)


def test_three_times_and_no_more(start_gateway: StartGateway, report: TierReport) -> None:
    """No pod is there: the request is tried once, and again three times."""
    with ExitStack() as stack:
        gone = {f"10.19.100.{n}:8000": stack.enter_context(nothing_listens()) for n in range(1, 11)}
        gateway = start_gateway(elsewhere=gone, replicas=5)
        assert gateway.https().send("/api/v1/queries").status == 503
        assert gateway.envoy.total("upstream_rq_retry") == 3
        (entry,) = gateway.envoy.access_log(1)
    assert set(entry["response_flags"].split(",")) == {"UF", "URX"}
    report.count("tries again of a request that no pod takes, 3 wanted", tried=3, passed=3)


def test_what_a_pod_took_is_never_sent_again(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway()
    tried = 0
    for answer, status in TAKEN.values():
        for method in ("GET", "POST"):
            for target in (EXPERIMENTS, "/api/v1/agents/query"):
                assert sent_once(gateway, answer, method, target) == status
                tried += 1
    assert gateway.envoy.total("upstream_rq_retry") == 0
    report.count("requests that a pod took, sent once", tried=tried, passed=tried)
