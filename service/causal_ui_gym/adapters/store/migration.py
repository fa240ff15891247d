"""Runs Alembic's migrations on a given connection."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
"""Files of revisions are named by number."""


def migrate(connection: Connection, revision: str = NEWEST) -> None:
    """Upgrade the schema to ``revision`` within the connection's transaction; nothing is done where it is there."""
    if _revision(connection) == revision:
        return
    # Imported late: a process that finds its schema, which is nearly every one, spends nothing on it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
