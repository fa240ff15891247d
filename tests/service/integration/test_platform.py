"""API and workers as separate processes on PostgreSQL through PgBouncer, Redis Cluster and SQS, while parts of it die."""

import concurrent.futures
import contextlib
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.free_ports import free_port
from tests.service.api.models import ATE, CHAIN, experiment
from tests.service.api.process import Service, start
from tests.service.integration.postgres import Postgres
from tests.service.integration.redis_cluster import RedisCluster
from tests.service.integration.servers import until
from tests.service.integration.sqs import Sqs

LEASE = "10"


@dataclass
class Platform:
    """Starts processes that share the servers."""

    folder: Path
    settings: dict[str, str]
    queue: str
    dead_letters: str
    sqs: Sqs
    started: list[Service]

    def start(self, command: str, **settings: str) -> Service:
        service = start(command, self.folder, **{**self.settings, **settings})
        self.started.append(service)
        return service


@pytest.fixture
def platform(
    tmp_path: Path, database: str, redis_cluster: RedisCluster, sqs: Sqs, make_queue: Callable[..., tuple[str, str]]
) -> Iterator[Platform]:
    queue, dead = make_queue(max_receives=3)
    settings = {
        "DATABASE_URL": database,
        "REDIS_URL": redis_cluster.url,
        "QUEUE_URL": queue,
        "AWS_REGION": "us-west-2",
        "AWS_ENDPOINT_URL": sqs.endpoint,
        "JOB_LEASE_SECONDS": LEASE,
    }
    platform = Platform(tmp_path, settings, queue, dead, sqs, [])
    yield platform
    for service in platform.started:
        if service.process.poll() is None:
            service.process.kill()
            service.process.wait()


def slow_experiment(questions: int, seed: int) -> dict[str, Any]:
    """Each question takes some tens of milliseconds."""
    query = {"kind": "marginals", "nodes": ["effect", "level", "dose"], "samples": 200_000}
    return experiment("slow", queries=[{**query, "seed": seed + n} for n in range(questions)])


def state_of(api: httpx.Client, job: str) -> dict[str, Any]:
    found: dict[str, Any] = api.get(job).json()
    return found


def test_a_worker_killed_in_mid_job_loses_nothing_and_nothing_is_done_twice(platform: Platform) -> None:
    service, victim = platform.start("api"), platform.start("worker")
    service.wait_ready()
    victim.wait_ready()
    questions = 120
    with httpx.Client(base_url=service.url, timeout=30) as api:
        path = api.post("/api/v1/experiments", json=slow_experiment(questions, 1000)).headers["location"]
        job = api.post(path + "/run").headers["location"]
        until(lambda: state_of(api, job)["progress"] > 0.05, "the job is under way")
        victim.stop(signal.SIGKILL)
        before = state_of(api, job)
        assert before["state"] == "running"
        heir = platform.start("worker").wait_ready()
        until(lambda: state_of(api, job)["state"] == "succeeded", "another worker ends the job", 90)
        ended = state_of(api, job)
        assert ended["attempts"] == 2
        answers = api.get(job + "/result").json()["answers"]
        assert len(answers) == questions
    # Without those of its warm-up, which are all that the API computes here.
    computed, warmed_up = (process.metrics()['batch_size_count{kernel="marginals"}'] for process in (heir, service))
    kept = int(before["progress"] * questions)
    assert kept > 0
    assert computed - warmed_up <= questions - kept + 1, "steps that the first worker had ended were computed again"
    assert heir.metrics()['jobs_total{outcome="succeeded"}'] == 1
    until(lambda: platform.sqs.count(platform.queue) == (0, 0), "the message is gone")
    assert platform.sqs.count(platform.dead_letters) == (0, 0)


def test_a_worker_that_is_asked_to_stop_hands_its_job_to_another(platform: Platform) -> None:
    service, leaver = platform.start("api"), platform.start("worker", DRAIN_SECONDS="0.2")
    service.wait_ready()
    leaver.wait_ready()
    with httpx.Client(base_url=service.url, timeout=30) as api:
        path = api.post("/api/v1/experiments", json=slow_experiment(150, 5000)).headers["location"]
        job = api.post(path + "/run").headers["location"]
        until(lambda: state_of(api, job)["progress"] > 0.01, "the job is under way")
        assert leaver.stop(signal.SIGTERM, 30) == 0
        assert state_of(api, job)["state"] == "queued", "handed back at once, not after the lease"
        heir = platform.start("worker").wait_ready()
        until(lambda: state_of(api, job)["state"] == "succeeded", "another worker ends the job", 60)
        assert state_of(api, job)["attempts"] == 1
    assert heir.stop(signal.SIGTERM, 30) == 0


def test_a_short_job_in_hand_is_finished_before_the_worker_leaves(platform: Platform) -> None:
    service, worker = platform.start("api"), platform.start("worker", DRAIN_SECONDS="40")
    service.wait_ready()
    worker.wait_ready()
    with httpx.Client(base_url=service.url, timeout=30) as api:
        path = api.post("/api/v1/experiments", json=slow_experiment(25, 9000)).headers["location"]
        job = api.post(path + "/run").headers["location"]
        until(lambda: state_of(api, job)["state"] == "running", "the job is under way")
        worker.process.send_signal(signal.SIGTERM)
        until(lambda: httpx.get(worker.url + "/health/ready").status_code == 503, "unready while it drains", 5)
        assert worker.process.wait(60) == 0
        assert state_of(api, job)["state"] == "succeeded"


def test_restarting_postgresql_and_killing_a_redis_primary_gives_at_worst_a_clean_503(
    platform: Platform, postgres: Postgres, redis_cluster: RedisCluster
) -> None:
    service, worker = platform.start("api"), platform.start("worker")
    service.wait_ready()
    worker.wait_ready()
    stop = threading.Event()
    created: list[str] = []
    seen: Counter[tuple[int, str]] = Counter()

    def traffic(number: int) -> None:
        with httpx.Client(base_url=service.url, timeout=30) as api:
            while not stop.is_set():
                for answer in (
                    api.post("/api/v1/experiments", json=experiment(f"traffic {number}")),
                    api.post("/api/v1/queries", json={"model": CHAIN, "query": ATE}),
                ):
                    code = answer.json().get("code", "")
                    seen[answer.status_code, code] += 1
                    if answer.status_code == 503:
                        assert answer.headers["retry-after"]
                    if answer.status_code == 201:
                        created.append(answer.headers["location"])

    with httpx.Client(base_url=service.url, timeout=30) as api, concurrent.futures.ThreadPoolExecutor(4) as pool:
        path = api.post("/api/v1/experiments", json=slow_experiment(40, 20_000)).headers["location"]
        job = api.post(path + "/run").headers["location"]
        users = [pool.submit(traffic, number) for number in range(4)]
        try:
            until(lambda: seen[201, ""] > 20, "traffic flows")
            postgres.kill()
            until(lambda: seen[503, "store_unavailable"] > 0, "the outage is felt", 30)
            postgres.start()
            count = seen[201, ""]
            until(lambda: seen[201, ""] > count + 20, "the store is back", 30)
            primary = redis_cluster.primary_of("causal-ui-gym:x")
            redis_cluster.kill(primary)
            count = seen[201, ""]
            until(lambda: seen[201, ""] > count + 50, "requests pass without the primary", 30)
        finally:
            stop.set()
        for user in users:
            user.result(60)
        with contextlib.suppress(UnboundLocalError):
            redis_cluster.start(primary)
        assert {status for status, _ in seen} <= {200, 201, 503}, seen
        assert {code for status, code in seen if status == 503} <= {"store_unavailable"}
        missing = [location for location in created if api.get(location).status_code != 200]
        assert missing == [], "what was answered 201 is stored"
        until(lambda: state_of(api, job)["state"] == "succeeded", "the job outlives the restart", 60)
    assert worker.process.poll() is None
    until(redis_cluster.replicas_follow, "replicas follow")


def test_a_job_that_the_queue_did_not_take_is_delivered_later(platform: Platform) -> None:
    service = platform.start("api", AWS_ENDPOINT_URL=f"http://127.0.0.1:{free_port()}").wait_ready()
    with httpx.Client(base_url=service.url, timeout=60) as api:
        path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
        started = api.post(path + "/run")
        assert started.status_code == 202
        job = started.headers["location"]
        platform.start("worker").wait_ready()
        began = time.monotonic()
        until(lambda: state_of(api, job)["state"] == "succeeded", "the sweep delivers it", 60)
        assert time.monotonic() - began < 45
