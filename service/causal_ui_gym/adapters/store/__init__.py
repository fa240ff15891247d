"""The store on PostgreSQL (through PgBouncer) or SQLite."""

from causal_ui_gym.adapters.store.database import Database, open_database
from causal_ui_gym.adapters.store.store import SqlStore

__all__ = ["Database", "SqlStore", "open_database"]
