"""How Alembic runs here: on a connection that the caller has opened and begun."""

from alembic import context

from quizapp.bank import schema_play  # noqa: F401  (its tables belong to the metadata)
from quizapp.bank.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
