"""What a worker does with success, wrong input, crashes, cancellation, a lost lease and a request to stop.

The parts are real: the store on SQLite, the queue in process, the engine.
"""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import update

from causal_ui_gym.adapters.cache.memory import MemoryCache
from causal_ui_gym.adapters.queue.memory import MemoryQueue
from causal_ui_gym.adapters.store import SqlStore, open_database
from causal_ui_gym.adapters.store.tables import jobs
from causal_ui_gym.application import jobs as application_jobs
from causal_ui_gym.application import worker as application_worker
from causal_ui_gym.application.agents import Agents
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.errors import NotFound, Unavailable
from causal_ui_gym.application.jobs import ExperimentRun, Report, submit
from causal_ui_gym.application.queries import AverageTreatmentEffect, Marginals
from causal_ui_gym.application.records import Job, JobState, now
from causal_ui_gym.application.services import Services
from causal_ui_gym.application.sweep import purge, sweep
from causal_ui_gym.application.worker import Worker
from causal_ui_gym.engine import LinearGaussian, ModelSpecification
from causal_ui_gym.settings import Settings

MODEL = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))
EFFECT = AverageTreatmentEffect(treatment="X", outcome="Y")
Perform = Callable[[Services, Job, Report], Awaitable[bytes]]


@dataclass
class Bench:
    """One worker on real parts, with what it told of its jobs."""

    services: Services
    worker: Worker
    outcomes: list[str]
    in_flight: list[int] = field(default_factory=list)

    async def submit(self, *queries: AverageTreatmentEffect | Marginals) -> Job:
        work = ExperimentRun(model=MODEL, queries=queries)
        return await submit(self.services, "ada", work, subject=None, trace_parent=None)

    async def job(self, job: Job) -> Job:
        return await self.services.store.job("ada", job.id)

    async def until(self, job: Job, *states: JobState) -> Job:
        async with asyncio.timeout(30):
            while (found := await self.job(job)).state not in states:
                await asyncio.sleep(0.01)
            return found

    async def work_until(self, job: Job, *states: JobState) -> Job:
        working = asyncio.create_task(self.worker.run())
        try:
            return await self.until(job, *states)
        finally:
            self.worker.stop()
            await working


Run = Callable[[Callable[[Bench], Awaitable[None]]], None]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(application_worker, "POLL_SECONDS", 0.2)

    def run(scenario: Callable[[Bench], Awaitable[None]]) -> None:
        async def whole() -> None:
            settings = Settings(data_dir=str(tmp_path), job_lease_seconds=10)
            store = SqlStore(open_database(None, str(tmp_path)))
            cache = MemoryCache()
            services = Services(
                settings=settings,
                store=store,
                queue=MemoryQueue(lease_seconds=10, max_receives=2),
                cache=cache,
                answering=Answering(cache, precision="test"),
                agents=Agents(settings, store),
            )
            await store.migrate()
            outcomes: list[str] = []
            bench = Bench(services, Worker(services), outcomes)
            bench.worker = Worker(
                services,
                observe=lambda kind, outcome, seconds: outcomes.append(outcome),
                in_flight=bench.in_flight.append,
            )
            try:
                await asyncio.wait_for(scenario(bench), 60)
            finally:
                await store.close()

        asyncio.run(whole())

    return run


def perform_with(monkeypatch: pytest.MonkeyPatch, perform: Perform) -> None:
    monkeypatch.setattr(application_worker, "perform", perform)


def test_a_job_is_worked_on_and_its_message_deleted(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        ended = await bench.work_until(job, JobState.SUCCEEDED)
        assert ended.attempts == 1
        assert ended.progress == 1.0
        result = await bench.services.store.result(ended.result_key)
        assert result is not None
        assert b'"value":2.0' in result
        assert await bench.services.queue.depth() == 0
        assert bench.outcomes == ["succeeded"]
        assert bench.in_flight == [1, -1]

    run(scenario)


def test_delivered_twice_it_is_done_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        done.append(job.id)
        return b"{}"

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        await bench.services.queue.send(job.id)
        await bench.services.queue.send(job.id)
        other = await bench.submit(EFFECT)
        await bench.work_until(other, JobState.SUCCEEDED)
        assert done == [job.id, other.id]
        assert await bench.services.queue.depth() == 0

    run(scenario)


def test_a_wrong_question_fails_the_job_with_its_code_and_is_not_tried_again(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        job = await bench.submit(Marginals(nodes=("ghost",)))
        ended = await bench.work_until(job, JobState.FAILED)
        assert ended.error_code == "unknown_node"
        assert "ghost" in (ended.error_message or "")
        assert ended.attempts == 1
        assert bench.outcomes == ["failed"]

    run(scenario)


def test_a_crash_is_tried_again_and_then_given_up(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def perform(services: Services, job: Job, report: Report) -> bytes:
        raise ZeroDivisionError("a fault of ours")

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        ended = await bench.work_until(job, JobState.DEAD)
        assert (ended.error_code, ended.attempts) == ("internal", 2)
        assert "ZeroDivision" not in (ended.error_message or "")
        assert bench.outcomes == ["retried", "dead"]

    run(scenario)


def test_what_is_unavailable_for_a_while_does_not_count_as_an_attempt(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        calls.append(job.attempts)
        if len(calls) < 4:
            raise Unavailable("store_unavailable", "…", retry_after=0.05)
        return b"{}"

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        ended = await bench.work_until(await bench.submit(EFFECT), JobState.SUCCEEDED)
        assert ended.attempts == 1
        assert calls == [1, 1, 1, 1]

    run(scenario)


def test_a_cancelled_job_stops_at_its_next_step(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    started = asyncio.Event()

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        started.set()
        while True:
            await report(0.5, "working")
            await asyncio.sleep(0.01)

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        working = asyncio.create_task(bench.worker.run())
        await started.wait()
        await bench.services.store.cancel("ada", job.id)
        async with asyncio.timeout(10):
            while not bench.outcomes:
                await asyncio.sleep(0.01)
        bench.worker.stop()
        await working
        assert bench.outcomes == ["lost"]
        assert (await bench.job(job)).state is JobState.CANCELLED
        assert await bench.services.queue.depth() == 0

    run(scenario)


def test_a_worker_that_lost_its_lease_changes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def perform(services: Services, job: Job, report: Report) -> bytes:
        # Another worker takes over while this one is held up.
        await services.store.release(job.id, job.lease_owner or "")
        assert await services.store.claim(job.id, "other", 60) is not None
        return b"stale"

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        working = asyncio.create_task(bench.worker.run())
        async with asyncio.timeout(10):
            while not bench.outcomes:
                await asyncio.sleep(0.01)
        bench.worker.stop()
        await working
        held = await bench.job(job)
        assert bench.outcomes == ["lost"]
        assert (held.state, held.lease_owner) == (JobState.RUNNING, "other")
        assert await bench.services.store.result(job.result_key) is None

    run(scenario)


def test_the_lease_is_renewed_while_the_job_runs(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    finish = asyncio.Event()

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        await finish.wait()
        return b"{}"

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        bench.worker._lease = 0.3
        job = await bench.submit(EFFECT)
        working = asyncio.create_task(bench.worker.run())
        first = await bench.until(job, JobState.RUNNING)
        async with asyncio.timeout(10):
            while (now := (await bench.job(job)).lease_until) == first.lease_until:
                await asyncio.sleep(0.02)
        assert now is not None
        assert first.lease_until is not None
        assert now > first.lease_until
        finish.set()
        await bench.until(job, JobState.SUCCEEDED)
        bench.worker.stop()
        await working

    run(scenario)


def test_a_worker_that_must_leave_hands_its_job_back_at_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    started = asyncio.Event()

    async def perform(services: Services, job: Job, report: Report) -> bytes:
        started.set()
        await asyncio.Event().wait()
        return b""

    perform_with(monkeypatch, perform)

    async def scenario(bench: Bench) -> None:
        job = await bench.submit(EFFECT)
        working = asyncio.create_task(bench.worker.run())
        await started.wait()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        back = await bench.job(job)
        assert (back.state, back.attempts, back.lease_owner) == (JobState.QUEUED, 0, None)
        assert await bench.services.queue.depth() == 1
        perform_with(monkeypatch, application_jobs.perform)
        heir = Worker(bench.services)
        working = asyncio.create_task(heir.run())
        assert (await bench.until(job, JobState.SUCCEEDED)).attempts == 1
        heir.stop()
        await working

    run(scenario)


def test_steps_that_an_earlier_attempt_finished_are_not_computed_again(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        sizes: list[int] = []
        asked = tuple(AverageTreatmentEffect(treatment="X", outcome="Y", treated=float(n)) for n in range(6))
        await bench.work_until(await bench.submit(*asked[:4]), JobState.SUCCEEDED)
        fresh = Answering(MemoryCache(), precision="test", observe_batch=lambda kernel, size: sizes.append(size))
        object.__setattr__(bench.services, "answering", fresh)
        bench.worker = Worker(bench.services)
        await bench.work_until(await bench.submit(*asked), JobState.SUCCEEDED)
        assert sum(sizes) == 2

    run(scenario)


def test_the_sweep_delivers_what_a_dead_process_left_and_buries_what_kills_workers(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        store, queue = bench.services.store, bench.services.queue
        left, killer = await bench.submit(EFFECT), await bench.submit(EFFECT)
        while await queue.receive(0) is not None:
            pass  # the messages are gone with the process
        await store.claim(left.id, "dead", -1)
        for _ in range(queue.max_receives):
            await store.claim(killer.id, "dead", -1)
        await sweep(bench.services)
        buried = await bench.job(killer)
        assert (buried.state, buried.error_code) == (JobState.DEAD, "worker_died")
        assert (await bench.work_until(left, JobState.SUCCEEDED)).attempts == 2

    run(scenario)


def test_jobs_are_forgotten_when_their_time_is_over(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        kept = bench.services.settings.job_retention_days
        ages = {days: await bench.submit(EFFECT) for days in (kept - 1, kept + 1)}
        database = bench.services.store._database  # type: ignore[attr-defined]
        for days, job in ages.items():
            ended = {"state": JobState.SUCCEEDED, "ended_at": now() - dt.timedelta(days=days)}
            async with database.begin() as connection:
                await connection.execute(update(jobs).where(jobs.c.id == job.id).values(**ended))
        await purge(bench.services)
        assert (await bench.job(ages[kept - 1])).state == JobState.SUCCEEDED
        with pytest.raises(NotFound):
            await bench.job(ages[kept + 1])

    run(scenario)


def test_until_empty_a_worker_ends_by_itself(run: Run) -> None:
    async def scenario(bench: Bench) -> None:
        made = [await bench.submit(EFFECT) for _ in range(3)]
        await bench.worker.run(until_empty=True)
        assert {(await bench.job(job)).state for job in made} == {JobState.SUCCEEDED}

    run(scenario)
