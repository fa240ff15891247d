"""A worker on a real SQS server: its message stays hidden while it works, and poison ends where people look."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.adapters.queue.sqs import SqsQueue
from causal_ui_gym.adapters.store import SqlStore, open_database
from causal_ui_gym.application import worker as application_worker
from causal_ui_gym.application.agents import Agents
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.jobs import ExperimentRun, Report, submit
from causal_ui_gym.application.queries import AverageTreatmentEffect
from causal_ui_gym.application.records import Job, JobState
from causal_ui_gym.application.services import Services
from causal_ui_gym.application.worker import Worker
from causal_ui_gym.engine import LinearGaussian, ModelSpecification
from causal_ui_gym.settings import Settings
from tests.service.integration.sqs import Sqs

LEASE = 1
Perform = Callable[[Services, Job, Report], Awaitable[bytes]]
WORK = ExperimentRun(
    model=ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0})),
    queries=(AverageTreatmentEffect(treatment="X", outcome="Y"),),
)


@pytest.fixture
def run(
    tmp_path: Path, sqs: Sqs, make_queue: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Perform, Callable[[Services, Job, SqsQueue], Awaitable[None]]], tuple[str, str]]:
    """Runs a scenario beside a worker that performs jobs in the given way, and returns the queue and its dead letters."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    url, dead = make_queue(max_receives=2)

    def run(perform: Perform, scenario: Callable[[Services, Job, SqsQueue], Awaitable[None]]) -> tuple[str, str]:
        monkeypatch.setattr(application_worker, "perform", perform)
        monkeypatch.setattr(application_worker, "POLL_SECONDS", 1.0)

        async def whole() -> None:
            settings, cache = Settings(data_dir=str(tmp_path)), MemoryCache()
            store = SqlStore(open_database(None, str(tmp_path)))
            await store.migrate()
            queues = [
                SqsQueue(url, region="us-west-2", endpoint_url=sqs.endpoint, lease_seconds=LEASE) for _ in range(2)
            ]
            services = Services(
                settings=settings,
                store=store,
                queue=queues[0],
                cache=cache,
                answering=Answering(cache, precision="test"),
                agents=Agents(settings, store),
            )
            worker = Worker(services)
            worker._lease = LEASE
            job = await submit(services, "ada", WORK, subject=None, trace_parent=None)
            working = asyncio.create_task(worker.run())
            try:
                async with asyncio.timeout(60):
                    await scenario(services, job, queues[1])
            finally:
                working.cancel()
                await asyncio.gather(working, return_exceptions=True)
                await asyncio.gather(store.close(), *(queue.close() for queue in queues))

        asyncio.run(whole())
        return url, dead

    return run


async def until(services: Services, job: Job, state: JobState) -> None:
    while (await services.store.job("ada", job.id)).state is not state:
        await asyncio.sleep(0.02)


Run = Callable[[Perform, Callable[[Services, Job, SqsQueue], Awaitable[None]]], tuple[str, str]]


def test_the_message_of_a_long_job_stays_hidden_from_other_workers(run: Run, sqs: Sqs) -> None:
    finish = asyncio.Event()

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        await finish.wait()
        return b"{}"

    async def scenario(services: Services, job: Job, other: SqsQueue) -> None:
        await until(services, job, JobState.RUNNING)
        assert await other.receive(3 * LEASE) is None
        finish.set()
        await until(services, job, JobState.SUCCEEDED)

    url, dead = run(perform, scenario)
    assert (sqs.count(url), sqs.count(dead)) == ((0, 0), (0, 0))


def test_a_job_that_crashes_its_worker_every_time_ends_in_the_dead_letter_queue(run: Run, sqs: Sqs) -> None:
    attempts: list[str] = []

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        attempts.append(job.id)
        raise ZeroDivisionError("a fault of ours")

    async def scenario(services: Services, job: Job, other: SqsQueue) -> None:
        await until(services, job, JobState.DEAD)
        while (await services.queue.depth()) or sqs.count(other.url) != (0, 0):
            await asyncio.sleep(0.05)

    url, dead = run(perform, scenario)
    assert len(attempts) == 2
    assert (sqs.count(url), sqs.count(dead)[0]) == ((0, 0), 1)
