"""Runs the migrations on the connection, and in the transaction, of `store/migrate.py`."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
