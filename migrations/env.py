"""Runs the migrations on the connection, and in the transaction, of `store/migrate.py`."""

import sqlalchemy as sa
from alembic import context

# As in store/schema/base.py, which migrations never import: the checks of enumerations get their
# names from here, so that a later migration finds them.
NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=sa.MetaData(naming_convention=NAMES),
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
