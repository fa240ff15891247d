"""The store on SQLite, and on PostgreSQL through PgBouncer in transaction mode: the same behaviour on both."""

import asyncio
import datetime as dt
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar, cast

import msgspec
import pytest
from sqlalchemy.exc import ProgrammingError

from causal_ui_gym.adapters.queue.memory import MemoryQueue
from causal_ui_gym.adapters.store import SqlStore, open_database
from causal_ui_gym.application.errors import Conflict, NotFound, Unavailable, VersionMismatch
from causal_ui_gym.application.records import Experiment, Job, JobState, Page, RecordedReply, new_id, now
from causal_ui_gym.application.services import Services
from causal_ui_gym.application.sweep import sweep
from tests.service.api.process import environment
from tests.service.integration.postgres import Postgres, start_standby
from tests.service.integration.servers import stopping

Value = TypeVar("Value")
Run = Callable[[Callable[[SqlStore], Awaitable[Value]]], Value]


@pytest.fixture(params=["sqlite", "postgresql"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Run[object]:
    """Runs a coroutine on a migrated store of its own."""
    url = None if request.param == "sqlite" else request.getfixturevalue("database")

    def run(scenario: Callable[[SqlStore], Awaitable[Value]]) -> Value:
        async def whole() -> Value:
            store = SqlStore(open_database(url, str(tmp_path)))
            try:
                await store.migrate()
                return await scenario(store)
            finally:
                await store.close()

        return asyncio.run(whole())

    return run


def experiment(name: str = "x", owner: str = "ada") -> Experiment:
    time = now()
    return Experiment(id=new_id("exp"), owner=owner, name=name, body=b"{}", etag=name, created_at=time, updated_at=time)


def job(owner: str = "ada", key: str = "k") -> Job:
    return Job(id=new_id("job"), owner=owner, kind="test", body=b"{}", result_key=key, created_at=now())


def test_migrating_again_changes_nothing(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        await store.add_experiment(experiment())
        await asyncio.gather(*(store.migrate() for _ in range(3)))
        assert len(await store.experiments("ada", Page(limit=9))) == 1

    run(scenario)


def test_what_has_ended_long_ago_is_purged_with_the_results_that_only_it_needed(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        begin = now()
        purged_before, later = begin + dt.timedelta(minutes=1), begin + dt.timedelta(hours=1)
        ended = {"state": JobState.SUCCEEDED, "ended_at": begin}
        old, sharing = (msgspec.structs.replace(job(key=key), **ended) for key in ("old", "shared"))
        recent = msgspec.structs.replace(job(key="shared"), state=JobState.FAILED, ended_at=later)
        waiting = job(key="waiting")
        for one in (old, sharing, recent, waiting):
            await store.add_job(one)
        for key in ("old", "shared", "waiting", "nobody's"):
            await store.add_result(key, b"{}")
        # In portions: a purge of one deletes one of each.
        assert await store.purge(purged_before, 1) == (1, 1)
        found = [await store.purge(purged_before, 100) for _ in range(2)]
        assert found == [(1, 1), (0, 0)]
        assert {one.id for one in await store.jobs("ada", Page(limit=10), None)} == {recent.id, waiting.id}
        kept = {key for key in ("old", "shared", "waiting", "nobody's") if await store.result(key) is not None}
        assert kept == {"shared", "waiting"}

    run(scenario)


def test_processes_that_start_together_migrate_once(database: str, tmp_path: Path) -> None:
    environ = environment(tmp_path, DATABASE_URL=database)
    command = [sys.executable, "-m", "causal_ui_gym.main", "migrate"]
    started = [
        subprocess.Popen(command, env=environ, cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        assert "up to date" in errors


def test_experiments_by_owner_with_pages_and_versions(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        made = [experiment(f"n{n}") for n in range(5)]
        for one in made:
            await store.add_experiment(one)
        await store.add_experiment(experiment("other", owner="bob"))
        first = await store.experiments("ada", Page(limit=3))
        assert [e.name for e in first] == ["n4", "n3", "n2"]
        rest = await store.experiments("ada", Page(limit=3, after=(first[-1].created_at, first[-1].id)))
        assert [e.name for e in rest] == ["n1", "n0"]
        assert (await store.experiment("ada", made[0].id)) == made[0]
        with pytest.raises(NotFound):
            await store.experiment("bob", made[0].id)
        changed = msgspec.structs.replace(made[0], name="changed", etag="e2")
        with pytest.raises(VersionMismatch):
            await store.replace_experiment(changed, expected_etag="old")
        await store.replace_experiment(changed, expected_etag="n0")
        with pytest.raises(VersionMismatch):
            await store.remove_experiment("ada", made[0].id, expected_etag="n0")
        await store.remove_experiment("ada", made[0].id, expected_etag="e2")
        with pytest.raises(NotFound):
            await store.remove_experiment("ada", made[0].id, expected_etag=None)

    run(scenario)


def test_of_many_workers_one_claims_a_job_and_only_it_can_end_it(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        one = job()
        await store.add_job(one)
        claims = await asyncio.gather(*(store.claim(one.id, f"w{n}", 60) for n in range(12)))
        (winner,) = [claim for claim in claims if claim is not None]
        assert winner.lease_owner is not None
        assert winner.attempts == 1
        assert not await store.finish(one.id, "someone else", b"wrong")
        assert await store.result("k") is None
        assert await store.finish(one.id, winner.lease_owner, b"right")
        assert not await store.finish(one.id, winner.lease_owner, b"again")
        assert await store.result("k") == b"right"
        assert (await store.job("ada", one.id)).state is JobState.SUCCEEDED
        assert await store.claim(one.id, "late", 60) is None

    run(scenario)


def test_a_lease_that_ran_out_is_taken_over_and_its_holder_is_told(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        one = job()
        await store.add_job(one)
        assert await store.claim(one.id, "first", -1) is not None
        assert await store.abandoned() == [one.id]
        taken = await store.claim(one.id, "second", 60)
        assert taken is not None
        assert taken.attempts == 2
        assert not await store.renew(one.id, "first", 60)
        assert not await store.report(one.id, "first", 0.5, "")
        assert not await store.finish(one.id, "first", b"stale")
        assert await store.renew(one.id, "second", 60)
        assert await store.expired(2) == []

    run(scenario)


def test_handing_back_does_not_count_and_failing_does(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        one = job()
        await store.add_job(one)
        await store.claim(one.id, "w", 60)
        await store.hand_back(one.id, "w")
        assert (await store.job("ada", one.id)).attempts == 0
        await store.claim(one.id, "w", 60)
        await store.release(one.id, "w")
        assert (await store.job("ada", one.id)).attempts == 1
        await store.claim(one.id, "w", -1)
        assert await store.expired(2) == [one.id]
        await store.fail(one.id, None, "worker_died", "…", dead=True)
        ended = await store.job("ada", one.id)
        assert (ended.state, ended.error_code) == (JobState.DEAD, "worker_died")
        with pytest.raises(Conflict):
            await store.cancel("ada", one.id)

    run(scenario)


def test_jobs_that_the_queue_never_got_are_found(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        sent, lost = job(), job()
        for one in (sent, lost):
            await store.add_job(one)
        await store.mark_dispatched(sent.id)
        later = now() + dt.timedelta(seconds=1)
        assert await store.undelivered(later) == [lost.id]
        assert await store.undelivered(now() - dt.timedelta(minutes=1)) == []
        await store.forget_dispatches()
        assert set(await store.undelivered(later)) == {sent.id, lost.id}
        oldest = await store.oldest_queued()
        assert oldest == sent.created_at

    run(scenario)


def test_the_first_result_of_a_content_hash_stays(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        await asyncio.gather(*(store.add_result("same", f"{n}".encode()) for n in range(8)))
        kept = await store.result("same")
        await store.add_result("same", b"later")
        assert await store.result("same") == kept

    run(scenario)


def test_of_requests_with_one_idempotency_key_one_is_answered(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        begun = await asyncio.gather(*(store.begin_reply("ada", "key", "print") for _ in range(10)))
        assert begun.count(None) == 1
        reply = RecordedReply(fingerprint="print", status=201, headers={"etag": "x"}, body=b"{}")
        await store.record_reply("ada", "key", reply)
        assert await store.begin_reply("ada", "key", "print") == reply
        assert await store.begin_reply("bob", "key", "print") is None
        await store.forget_reply("ada", "key")
        assert await store.begin_reply("ada", "key", "print") is None

    run(scenario)


def test_six_hundred_transactions_at_once_pass_through_the_pool(run: Run[None]) -> None:
    async def scenario(store: SqlStore) -> None:
        limit = asyncio.Semaphore(15)  # the process's own pool waits five seconds for a connection

        async def one(n: int) -> None:
            async with limit:
                made = experiment(f"n{n}")
                await store.add_experiment(made)
                assert (await store.experiment("ada", made.id)).name == f"n{n}"

        await asyncio.gather(*(one(n) for n in range(300)))

    run(scenario)


def test_a_restart_of_postgresql_is_unavailable_meanwhile_and_heals(database: str, postgres: Postgres) -> None:
    async def scenario() -> None:
        store = SqlStore(open_database(database, "."))
        try:
            await store.migrate()
            before = experiment("before")
            await store.add_experiment(before)
            postgres.kill()
            with pytest.raises(Unavailable) as refused:
                await store.add_experiment(experiment("meanwhile"))
            assert refused.value.code == "store_unavailable"
            await asyncio.to_thread(postgres.start)
            for _ in range(100):
                try:
                    await store.ping()
                    break
                except Unavailable:
                    await asyncio.sleep(0.1)
            assert await store.experiment("ada", before.id) == before
            assert [e.name for e in await store.experiments("ada", Page(limit=9))] == ["before"]
        finally:
            await store.close()

    asyncio.run(scenario())


def test_a_store_that_follows_another_takes_no_writes_and_the_sweep_leaves_its_jobs_alone(
    database: str, postgres: Postgres
) -> None:
    async def scenario(follower_url: str) -> None:
        leader, follower = (SqlStore(open_database(url, ".")) for url in (database, follower_url))
        try:
            await leader.migrate()
            lost = msgspec.structs.replace(job(), created_at=now() - dt.timedelta(hours=1))
            await leader.add_job(lost)
            while not await _holds(follower, lost.id):
                await asyncio.sleep(0.05)
            await follower.migrate()
            assert (await leader.takes_writes(), await follower.takes_writes()) == (True, False)
            with pytest.raises(Unavailable) as refused:
                await follower.add_experiment(experiment())
            assert refused.value.code == "store_read_only"
            delivered = []
            for store in (follower, leader):
                queue = MemoryQueue(lease_seconds=60)
                await sweep(cast(Services, SimpleNamespace(store=store, queue=queue)))
                delivered.append(await queue.depth())
            assert delivered == [0, 1]
        finally:
            await leader.close()
            await follower.close()

    with tempfile.TemporaryDirectory(prefix="causal-ui-gym-standby-", ignore_cleanup_errors=True) as folder:
        standby = start_standby(postgres, Path(folder))
        with stopping(standby):
            standby.start_pooler()
            asyncio.run(scenario(standby.url(database.rpartition("/")[2])))


async def _holds(store: SqlStore, job_id: str) -> bool:
    try:
        return (await store.job("ada", job_id)).id == job_id
    except (NotFound, ProgrammingError, Unavailable):
        return False
