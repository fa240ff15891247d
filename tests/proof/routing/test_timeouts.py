"""Timeouts as written: 30 s for experiments, 300 s elsewhere, and streams that live as long."""

from __future__ import annotations

import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from proof.report import TierReport
from proof.routing.conftest import StartGateway
from proof.routing.gateways import EXPERIMENTS, HOST, SiteGateway
from proof.routing.pods import Answer
from proof.routing.site_objects import Document

pytestmark = pytest.mark.xdist_group("routing")

EVENTS = "/api/v1/jobs/1/events"


def two_seconds(documents: list[Document], mesh: dict[str, Any]) -> None:
    """The same routes with timeouts that a test can wait for."""
    for document in documents:
        for rule in document["spec"].get("rules", []) if document["kind"] == "HTTPRoute" else []:
            if "timeouts" in rule:
                rule["timeouts"]["request"] = "2s"


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_proxy_runs_the_timeouts_that_are_written(
    start_gateway: StartGateway, report: TierReport, site: str
) -> None:
    routes = start_gateway(site).routes()
    for host in (HOST, f"api.{site}.causal-ui-gym.dev"):
        assert routes[f"{host} {EXPERIMENTS}"]["timeout"] == "30s"
        assert routes[f"{host} /"]["timeout"] == "300s"
    for route in routes.values():
        assert "per_try_timeout" not in route["retry_policy"]
    report.count(f"routes with their timeout, {site}", tried=4, passed=4)


def test_experiments_end_after_thirty_seconds_and_a_stream_elsewhere_lives_on(
    start_gateway: StartGateway, report: TierReport
) -> None:
    """As rendered, in real time: a pod that never answers an experiment, and a job's events, one a second for 33 seconds."""
    gateway = start_gateway()
    _answer(gateway, lambda target: Answer(events=33, hang_seconds=1) if target == EVENTS else Answer(hang_seconds=50))
    with ThreadPoolExecutor() as pool:
        stream = pool.submit(gateway.https().send, EVENTS)
        began = time.monotonic()
        assert gateway.https().send(EXPERIMENTS, "POST", body=b"{}").status == 504
        assert time.monotonic() - began > 29
        assert stream.result().body.count(b"id: ") == 33
    assert len([request for request in gateway.pods.requests() if request.method == "POST"]) == 1
    assert {entry["response_flags"] for entry in gateway.envoy.access_log(2)} == {"UT", "-"}
    report.count("request ended after 30 s in real time", tried=1, passed=1)
    report.count("stream of events longer than 30 s in real time", tried=1, passed=1)
    report.leave_out(
        "the 300 s timeout in real time", "its value is read from the running proxy; its effect is tried at 2 s"
    )


def test_whatever_is_slower_than_its_timeout_ends_once(start_gateway: StartGateway, report: TierReport) -> None:
    gateway = start_gateway(change=two_seconds)
    _answer(gateway, lambda _: Answer(hang_seconds=30))
    assert gateway.https().send("/api/v1/queries", "POST", body=b"{}").status == 504
    assert len(gateway.pods.requests()) == 1
    _answer(gateway, lambda _: Answer(events=30, hang_seconds=0.5))
    with gateway.https().open(EVENTS) as stream, pytest.raises(http.client.IncompleteRead) as cut:
        stream.read()
    assert 3 <= cut.value.partial.count(b"id: ") <= 5
    report.count("requests and streams ended at a timeout of 2 s", tried=2, passed=2)


def _answer(gateway: SiteGateway, choose: Any) -> None:
    for server in gateway.pods.servers:
        server.answer = lambda request: choose(request.target)
