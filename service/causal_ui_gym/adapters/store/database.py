"""Opens the database and turns its failures into :class:`Unavailable`."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from causal_ui_gym.application.errors import Unavailable

READ_ONLY_TRANSACTION = "25006"
"""SQLSTATE of a write to a standby. https://www.postgresql.org/docs/current/errcodes-appendix.html"""


class Database:
    """A pool of connections. Every failure to reach the database is :class:`Unavailable`."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.dialect = engine.dialect.name

    @contextlib.asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed at the end, rolled back on any error."""
        try:
            async with self.engine.begin() as connection:
                yield connection
        except (OperationalError, InterfaceError, PoolTimeout, ConnectionError) as error:
            raise _unavailable() from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise _unavailable() from error
            if getattr(error.orig, "sqlstate", None) == READ_ONLY_TRANSACTION:
                raise Unavailable(
                    "store_read_only",
                    "the store of this site follows another's and takes no writes; nothing was changed",
                    30,
                ) from error
            raise

    async def close(self) -> None:
        await self.engine.dispose()


def _unavailable() -> Unavailable:
    return Unavailable("store_unavailable", "the store cannot be reached; nothing was changed; try again", 1.0)


def database_url(given: str | None, data_dir: str) -> URL:
    """The URL with its asynchronous driver; a SQLite file under ``data_dir`` when none is given."""
    if given is None:
        return make_url(f"sqlite+aiosqlite:///{Path(data_dir) / 'causal-ui-gym.sqlite3'}")
    url = make_url(given)
    backend = "sqlite+aiosqlite" if url.drivername.startswith("sqlite") else "postgresql+psycopg"
    return url.set(drivername=backend)


def open_database(given: str | None, data_dir: str) -> Database:
    """Make the pool; no connection is made yet.

    psycopg prepares no statement on the server, since PgBouncer in transaction mode gives each transaction another
    server connection (https://www.pgbouncer.org/features.html).
    """
    url = database_url(given, data_dir)
    if url.drivername.startswith("sqlite"):
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_async_engine(url, connect_args={"timeout": 10})
        event.listen(engine.sync_engine, "connect", _configure_sqlite)
        return Database(engine)
    engine = create_async_engine(
        url,
        pool_size=10,
        max_overflow=10,
        pool_timeout=5,
        pool_pre_ping=True,
        pool_recycle=1800,
        connect_args={"prepare_threshold": None, "connect_timeout": 5},
    )
    return Database(engine)


def _configure_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=10000")
    cursor.close()
