"""The whole store, one part per subject."""

import asyncio

from sqlalchemy import text

from causal_ui_gym.adapters.store.agents import SqlAgents
from causal_ui_gym.adapters.store.database import Database
from causal_ui_gym.adapters.store.experiments import SqlExperiments
from causal_ui_gym.adapters.store.jobs import SqlJobs
from causal_ui_gym.adapters.store.migration import migrate
from causal_ui_gym.adapters.store.replies import SqlReplies


class SqlStore(SqlExperiments, SqlJobs, SqlReplies, SqlAgents):
    """Implements :class:`causal_ui_gym.application.ports.Store`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._migrating = asyncio.Lock()  # Alembic keeps its state in a module

    async def migrate(self) -> None:
        async with self._migrating, self._database.begin() as connection:
            if self._database.dialect == "postgresql":
                # Held until the transaction ends, which PgBouncer's transaction mode allows.
                await connection.execute(text("SELECT pg_advisory_xact_lock(7246011)"))
            await connection.run_sync(migrate)

    async def ping(self) -> None:
        async with self._database.begin() as connection:
            await connection.execute(text("SELECT 1"))

    async def takes_writes(self) -> bool:
        if self._database.dialect != "postgresql":
            return True
        async with self._database.begin() as connection:
            return not (await connection.execute(text("SELECT pg_is_in_recovery()"))).scalar_one()

    async def close(self) -> None:
        await self._database.close()
