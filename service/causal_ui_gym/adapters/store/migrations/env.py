"""Alembic's entry: uses the connection that :func:`causal_ui_gym.adapters.store.migration.migrate` gives."""

from alembic import context

from causal_ui_gym.adapters.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
