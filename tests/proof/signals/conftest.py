"""Fixtures of the tier: the record, and the live metrics of an API and a worker that have done something."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from proof.report import TierReport, tier_report
from tests.service.api.models import ATE, CHAIN, experiment
from tests.service.api.process import start
from tests.service.integration.servers import stopping, until
from tests.service.integration.sqs import start_sqs

Live = dict[str, dict[str, frozenset[str]]]
"""Labels of each series by its name, by component."""


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = (
        "Is every series that a rule, scaler, dashboard or alarm names exported and scraped, and does every alert work?"
    )
    with tier_report(6, "signals", question) as record:
        yield record


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """What an API and a worker export after a query, a refusal, an experiment and its job."""
    folder = tmp_path_factory.mktemp("live")
    sqs = start_sqs(folder / "sqs")
    with stopping(sqs):
        queue, _ = sqs.create("computations")
        settings = {
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'store.sqlite3'}",
            "QUEUE_URL": queue,
            "AWS_REGION": "us-west-2",
            "AWS_ENDPOINT_URL": sqs.endpoint,
        }
        started = {name: start(name, folder, **settings) for name in ("api", "worker")}
        try:
            for service in started.values():
                service.wait_ready(240)
            _use(started["api"].url)
            until(lambda: 'jobs_total{outcome="succeeded"}' in started["worker"].metrics(), "a job is counted", 60)
            yield {name: _exported(httpx.get(service.metrics_url).text) for name, service in started.items()}
        finally:
            for service in started.values():
                service.process.kill()
                service.process.wait()


def _use(url: str) -> None:
    with httpx.Client(base_url=url, timeout=60) as api:
        for _ in range(2):
            assert api.post("/api/v1/queries", json={"model": CHAIN, "query": ATE}).status_code == 200
        assert api.get("/api/v1/experiments/exp_000000000000000000000000").status_code == 404
        job = api.post(api.post("/api/v1/experiments", json=experiment()).headers["location"] + "/run")
        until(lambda: api.get(job.headers["location"]).json()["state"] == "succeeded", "the job is done", 60)


def _exported(text: str) -> dict[str, frozenset[str]]:
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {
        name: frozenset().union(*(s.labels for s in samples if s.name == name)) for name in {s.name for s in samples}
    }
