"""The tables, as they are after the newest migration."""

import datetime as dt
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData(naming_convention={"pk": "pk_%(table_name)s", "ix": "ix_%(table_name)s_%(column_0_N_name)s"})


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A time in UTC: SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_result_value(self, value: dt.datetime | None, dialect: Any) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


experiments = Table(
    "experiments",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("owner", String(256), nullable=False),
    Column("name", String(256), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("etag", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Index(None, "owner", "created_at", "id"),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("owner", String(256), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("result_key", String(64), nullable=False),
    Column("subject", String(40)),
    Column("state", String(12), nullable=False),
    Column("progress", Float, nullable=False),
    Column("message", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease_owner", String(80)),
    Column("lease_until", UtcDateTime),
    Column("error_code", String(80)),
    Column("error_message", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("started_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("dispatched_at", UtcDateTime),
    Index(None, "owner", "created_at", "id"),
    Index(None, "state", "created_at"),
    Index(None, "ended_at"),
    Index(None, "result_key"),
)

results = Table(
    "results",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "created_at"),
)

replies = Table(
    "replies",
    metadata,
    Column("caller", String(256), primary_key=True),
    Column("key", String(256), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "created_at"),
)

agents = Table(
    "agents",
    metadata,
    Column("owner", String(256), primary_key=True),
    Column("name", String(128), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)
