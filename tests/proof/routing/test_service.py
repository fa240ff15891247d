"""The real service behind the gateway: what a user does, what a pod's own limits refuse, and what stays hidden."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from proof.report import TierReport
from proof.routing.behaviour import METRICS_TARGETS
from proof.routing.client import Client
from proof.routing.conftest import StartGateway
from proof.routing.gateways import EXPERIMENTS
from tests.service.api.conftest import token
from tests.service.api.models import experiment
from tests.service.api.process import SECRET, Service, running

pytestmark = pytest.mark.xdist_group("routing")

TEN_MIB = 10 * 1024 * 1024


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """API and worker in one process, with authentication and the limits that the platform leaves at their defaults."""
    folder = tmp_path_factory.mktemp("service")
    with running("serve", folder, JWT_SECRET=SECRET, RATE_LIMIT_PER_MINUTE="100") as service:
        yield service


@pytest.fixture
def gateway(start_gateway: StartGateway, service: Service) -> Client:
    """A client of the gateway, whose pods are all the one service."""
    http, metrics = (urlsplit(url).netloc for url in (service.url, service.metrics_url))
    pods = {f"10.19.100.{n}:{port}": at for n in (1, 2) for port, at in ((8000, http), (8001, metrics))}
    return start_gateway(elsewhere=pods, replicas=1).https()


def as_user(name: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token(name)}", "content-type": "application/json"}


def test_an_experiment_is_created_queried_run_and_followed(gateway: Client, report: TierReport) -> None:
    user = as_user("end-to-end")
    created = gateway.send(EXPERIMENTS, "POST", body=json.dumps(experiment()).encode(), headers=user)
    assert created.status == 201
    path = created.headers["location"]
    question = {"model": experiment()["model"], "query": experiment()["queries"][0]}
    answered = gateway.send("/api/v1/queries", "POST", body=json.dumps(question).encode(), headers=user)
    assert answered.status == 200, answered.body
    assert json.loads(answered.body)["answer"]["value"] == pytest.approx(4)
    accepted = gateway.send(f"{path}/run", "POST", headers={**user, "content-length": "0"})
    assert accepted.status == 202
    job = accepted.headers["location"]
    followed = gateway.send(f"{job}/events", headers=user)
    assert followed.headers["content-type"].startswith("text/event-stream")
    events = [dict(line.split(b": ", 1) for line in e.splitlines()) for e in followed.body.strip().split(b"\n\n")]
    assert events[-1][b"event"] == b"end"
    assert json.loads(events[-1][b"data"])["state"] == "succeeded"
    assert gateway.send(f"{job}/result", headers=user).status == 200
    report.count("steps of an experiment through the gateway, on the real service", tried=5, passed=5)


def test_the_hundred_and_first_request_of_a_minute_is_refused_and_other_clients_are_not(
    gateway: Client, report: TierReport
) -> None:
    """A new minute in between starts the count anew, which the answers say."""
    passed = 0
    for _ in range(205):
        reply = gateway.send(EXPERIMENTS, headers=as_user("greedy"))
        if reply.status == 429:
            break
        passed = 1 if reply.headers["ratelimit-remaining"] == "99" else passed + 1
    assert (reply.status, passed) == (429, 100)
    assert 0 < int(reply.headers["retry-after"]) <= 60
    assert gateway.send(EXPERIMENTS, headers=as_user("modest")).status == 200
    report.count("requests of a client in a minute, then 429", tried=101, passed=101)


def test_a_body_beyond_ten_mebibytes_is_refused(gateway: Client, report: TierReport) -> None:
    user = as_user("bulky")
    assert gateway.send(EXPERIMENTS, "POST", body=b" " * TEN_MIB, headers=user).status in (400, 422)
    # Refused by its declared length, before it is sent.
    declared = {**user, "content-length": str(TEN_MIB + 1)}
    assert gateway.send(EXPERIMENTS, "POST", body=b" " * 1000, headers=declared).status == 413
    report.count("bodies at the limit and beyond", tried=2, passed=2)


def test_no_target_shows_the_metrics_of_the_real_service(gateway: Client, service: Service, report: TierReport) -> None:
    assert service.metrics()  # they are there, on the port that no route leads to
    for target in METRICS_TARGETS:
        reply = gateway.send(target, headers=as_user("curious"))
        assert reply.status in (307, 400, 404), f"{target}: {reply.status}"
        assert b"http_requests_total" not in reply.body
    report.count(
        "requests for metrics refused by the real service", tried=len(METRICS_TARGETS), passed=len(METRICS_TARGETS)
    )
