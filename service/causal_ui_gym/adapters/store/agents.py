"""Registered agents in SQL."""

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from causal_ui_gym.adapters.store.database import Database
from causal_ui_gym.adapters.store.tables import agents
from causal_ui_gym.application.errors import Conflict, NotFound
from causal_ui_gym.application.records import now


class SqlAgents:
    """Configurations of agents by owner."""

    _database: Database

    async def add_agent(self, owner: str, name: str, body: bytes) -> None:
        try:
            async with self._database.begin() as connection:
                row = {"owner": owner, "name": name, "body": body, "created_at": now()}
                await connection.execute(insert(agents).values(row))
        except IntegrityError as error:
            raise Conflict("agent_exists", f"there is an agent {name!r} already; choose another name") from error

    async def agents(self, owner: str) -> list[tuple[str, bytes]]:
        query = select(agents.c.name, agents.c.body).where(agents.c.owner == owner).order_by(agents.c.name)
        async with self._database.begin() as connection:
            return [(name, body) for name, body in await connection.execute(query)]

    async def remove_agent(self, owner: str, name: str) -> None:
        async with self._database.begin() as connection:
            done = await connection.execute(delete(agents).where(agents.c.owner == owner, agents.c.name == name))
            if done.rowcount == 0:
                raise NotFound("unknown_agent", f"there is no registered agent {name!r}")
