"""Jobs, leases and results in SQL. Every change of state is one conditional update, so that two workers never both win."""

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from causal_ui_gym.adapters.store.database import Database
from causal_ui_gym.adapters.store.tables import jobs, results
from causal_ui_gym.application.errors import Conflict, NotFound
from causal_ui_gym.application.records import ENDED, Job, JobState, Page, UtcTime, now

CHANGED = {"sequence": jobs.c.sequence + 1}
UNHELD: dict[str, Any] = {"lease_owner": None, "lease_until": None}


class SqlJobs:
    """Jobs by owner; results by content hash."""

    _database: Database

    async def add_job(self, job: Job) -> None:
        row = {name: getattr(job, name) for name in job.__struct_fields__}
        async with self._database.begin() as connection:
            await connection.execute(insert(jobs).values(row))

    async def job(self, owner: str, id: str) -> Job:
        async with self._database.begin() as connection:
            found = await _read(connection, id)
        if found is None or found.owner != owner:
            raise NotFound("unknown_job", f"there is no job {id}; GET /api/v1/jobs lists yours")
        return found

    async def jobs(self, owner: str, page: Page, subject: str | None) -> list[Job]:
        query = select(jobs).where(jobs.c.owner == owner)
        if subject is not None:
            query = query.where(jobs.c.subject == subject)
        if page.after is not None:
            time, id = page.after
            query = query.where(or_(jobs.c.created_at < time, and_(jobs.c.created_at == time, jobs.c.id < id)))
        query = query.order_by(jobs.c.created_at.desc(), jobs.c.id.desc()).limit(page.limit)
        async with self._database.begin() as connection:
            return [_job(row) for row in (await connection.execute(query)).mappings()]

    async def mark_dispatched(self, id: str) -> None:
        async with self._database.begin() as connection:
            await connection.execute(update(jobs).where(jobs.c.id == id).values(dispatched_at=now()))

    async def undelivered(self, before: UtcTime) -> list[str]:
        return await self._ids(
            jobs.c.state == JobState.QUEUED, jobs.c.created_at < before, jobs.c.dispatched_at.is_(None)
        )

    async def abandoned(self) -> list[str]:
        return await self._ids(jobs.c.state == JobState.RUNNING, jobs.c.lease_until < now())

    async def forget_dispatches(self) -> None:
        async with self._database.begin() as connection:
            await connection.execute(update(jobs).where(jobs.c.state == JobState.QUEUED).values(dispatched_at=None))

    async def claim(self, id: str, worker: str, lease_seconds: float) -> Job | None:
        free = or_(
            jobs.c.state == JobState.QUEUED,
            and_(jobs.c.state == JobState.RUNNING, jobs.c.lease_until < now()),
        )
        async with self._database.begin() as connection:
            done = await connection.execute(
                update(jobs)
                .where(jobs.c.id == id, free)
                .values(
                    state=JobState.RUNNING,
                    attempts=jobs.c.attempts + 1,
                    lease_owner=worker,
                    lease_until=now() + dt.timedelta(seconds=lease_seconds),
                    started_at=func.coalesce(jobs.c.started_at, now()),
                    **CHANGED,
                )
            )
            return await _read(connection, id) if done.rowcount else None

    async def renew(self, id: str, worker: str, lease_seconds: float) -> bool:
        until = now() + dt.timedelta(seconds=lease_seconds)
        return await self._change_held(id, worker, lease_until=until)

    async def report(self, id: str, worker: str, progress: float, message: str) -> bool:
        return await self._change_held(id, worker, progress=progress, message=message, **CHANGED)

    async def hand_back(self, id: str, worker: str) -> None:
        attempts = jobs.c.attempts - 1
        await self._change_held(id, worker, state=JobState.QUEUED, attempts=attempts, **UNHELD, **CHANGED)

    async def release(self, id: str, worker: str) -> None:
        await self._change_held(id, worker, state=JobState.QUEUED, **UNHELD, **CHANGED)

    async def has_ended(self, id: str) -> bool:
        async with self._database.begin() as connection:
            found = await _read(connection, id)
            return found is None or found.state in ENDED

    async def finish(self, id: str, worker: str, result: bytes) -> bool:
        async with self._database.begin() as connection:
            done = await connection.execute(
                update(jobs)
                .where(*_held(id, worker))
                .values(state=JobState.SUCCEEDED, progress=1.0, message="", ended_at=now(), **UNHELD, **CHANGED)
            )
            if not done.rowcount:
                return False
            key = (await connection.execute(select(jobs.c.result_key).where(jobs.c.id == id))).scalar_one()
            await self._insert_result(connection, key, result)
            return True

    async def fail(self, id: str, worker: str | None, code: str, message: str, *, dead: bool) -> None:
        where = _held(id, worker) if worker else [jobs.c.id == id, jobs.c.state.not_in(ENDED)]
        state = JobState.DEAD if dead else JobState.FAILED
        async with self._database.begin() as connection:
            await connection.execute(
                update(jobs)
                .where(*where)
                .values(state=state, error_code=code, error_message=message, ended_at=now(), **UNHELD, **CHANGED)
            )

    async def cancel(self, owner: str, id: str) -> Job:
        async with self._database.begin() as connection:
            done = await connection.execute(
                update(jobs)
                .where(jobs.c.id == id, jobs.c.owner == owner, jobs.c.state.not_in(ENDED))
                .values(state=JobState.CANCELLED, ended_at=now(), **UNHELD, **CHANGED)
            )
        found = await self.job(owner, id)
        if not done.rowcount:
            raise Conflict(
                "job_ended", f"job {id} has ended already ({found.state}); only a waiting or running one stops"
            )
        return found

    async def expired(self, max_attempts: int) -> list[str]:
        return await self._ids(
            jobs.c.state == JobState.RUNNING, jobs.c.lease_until < now(), jobs.c.attempts >= max_attempts
        )

    async def oldest_queued(self) -> UtcTime | None:
        query = select(func.min(jobs.c.created_at)).where(jobs.c.state == JobState.QUEUED)
        async with self._database.begin() as connection:
            found: UtcTime | None = (await connection.execute(query)).scalar_one()
            return found

    async def result(self, key: str) -> bytes | None:
        async with self._database.begin() as connection:
            found: bytes | None = (
                await connection.execute(select(results.c.body).where(results.c.key == key))
            ).scalar_one_or_none()
            return found

    async def add_result(self, key: str, body: bytes) -> None:
        async with self._database.begin() as connection:
            await self._insert_result(connection, key, body)

    async def purge(self, before: UtcTime, most: int) -> tuple[int, int]:
        old = select(jobs.c.id).where(jobs.c.ended_at < before).limit(most)
        wanted = select(jobs.c.id).where(jobs.c.result_key == results.c.key).exists()
        unused = select(results.c.key).where(results.c.created_at < before, ~wanted).limit(most)
        async with self._database.begin() as connection:
            ended = await connection.execute(delete(jobs).where(jobs.c.id.in_(old)))
            left = await connection.execute(delete(results).where(results.c.key.in_(unused)))
            return ended.rowcount, left.rowcount

    async def _ids(self, *where: ColumnElement[bool]) -> list[str]:
        query = select(jobs.c.id).where(*where).order_by(jobs.c.created_at).limit(1000)
        async with self._database.begin() as connection:
            return list((await connection.execute(query)).scalars())

    async def _insert_result(self, connection: AsyncConnection, key: str, body: bytes) -> None:
        dialect = postgresql if self._database.dialect == "postgresql" else sqlite
        row = {"key": key, "body": body, "created_at": now()}
        await connection.execute(dialect.insert(results).values(row).on_conflict_do_nothing())

    async def _change_held(self, id: str, worker: str, **values: Any) -> bool:
        async with self._database.begin() as connection:
            done = await connection.execute(update(jobs).where(*_held(id, worker)).values(**values))
            return bool(done.rowcount)


def _held(id: str, worker: str) -> list[ColumnElement[bool]]:
    return [jobs.c.id == id, jobs.c.lease_owner == worker, jobs.c.state == JobState.RUNNING]


async def _read(connection: AsyncConnection, id: str) -> Job | None:
    row = (await connection.execute(select(jobs).where(jobs.c.id == id))).mappings().one_or_none()
    return None if row is None else _job(row)


def _job(row: Any) -> Job:
    return Job(**{**row, "state": JobState(row["state"])})
