"""Experiments in SQL."""

from sqlalchemy import CursorResult, Select, and_, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from causal_ui_gym.adapters.store.database import Database
from causal_ui_gym.adapters.store.tables import experiments
from causal_ui_gym.application.errors import NotFound, VersionMismatch
from causal_ui_gym.application.records import Experiment, Page


class SqlExperiments:
    """Experiments by owner."""

    _database: Database

    async def add_experiment(self, experiment: Experiment) -> None:
        async with self._database.begin() as connection:
            await connection.execute(insert(experiments).values(_row(experiment)))

    async def experiment(self, owner: str, id: str) -> Experiment:
        async with self._database.begin() as connection:
            return await self._experiment(connection, owner, id)

    async def experiments(self, owner: str, page: Page) -> list[Experiment]:
        query: Select[tuple[object, ...]] = select(experiments).where(experiments.c.owner == owner)
        if page.after is not None:
            time, id = page.after
            query = query.where(
                or_(
                    experiments.c.created_at < time,
                    and_(experiments.c.created_at == time, experiments.c.id < id),
                )
            )
        query = query.order_by(experiments.c.created_at.desc(), experiments.c.id.desc()).limit(page.limit)
        async with self._database.begin() as connection:
            return [Experiment(**row) for row in (await connection.execute(query)).mappings()]

    async def replace_experiment(self, experiment: Experiment, *, expected_etag: str | None) -> None:
        where = [experiments.c.owner == experiment.owner, experiments.c.id == experiment.id]
        if expected_etag is not None:
            where.append(experiments.c.etag == expected_etag)
        async with self._database.begin() as connection:
            done = await connection.execute(update(experiments).where(*where).values(_row(experiment)))
            await self._explain_miss(connection, done, experiment.owner, experiment.id)

    async def remove_experiment(self, owner: str, id: str, *, expected_etag: str | None) -> None:
        where = [experiments.c.owner == owner, experiments.c.id == id]
        if expected_etag is not None:
            where.append(experiments.c.etag == expected_etag)
        async with self._database.begin() as connection:
            done = await connection.execute(delete(experiments).where(*where))
            await self._explain_miss(connection, done, owner, id)

    async def _experiment(self, connection: AsyncConnection, owner: str, id: str) -> Experiment:
        query = select(experiments).where(experiments.c.owner == owner, experiments.c.id == id)
        row = (await connection.execute(query)).mappings().one_or_none()
        if row is None:
            raise NotFound("unknown_experiment", f"there is no experiment {id}; GET /api/v1/experiments lists yours")
        return Experiment(**row)

    async def _explain_miss(self, connection: AsyncConnection, done: CursorResult[object], owner: str, id: str) -> None:
        if done.rowcount == 0:
            found = await self._experiment(connection, owner, id)
            raise VersionMismatch(
                "version_mismatch",
                f'experiment {id} has changed: its ETag is now "{found.etag}"; read it again, then repeat the change',
            )


def _row(experiment: Experiment) -> dict[str, object]:
    return {name: getattr(experiment, name) for name in experiment.__struct_fields__}
