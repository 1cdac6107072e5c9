"""Whose rows are whose: on a server each carries the login that wrote it, and each has a guest.

What a shared bank holds already belongs to whoever brings it up to date. In a file there are no
logins, and nothing changes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

TABLES = ("player", "player_change", "round", "flag")
NAME = "uq_player_name_key"
GUEST = "uq_player_guest"
LIVING = "retired_ms IS NULL"
NAMED = f"{LIVING} AND guest IS false", f"{LIVING} AND guest IS 0"
NAMELESS = f"{LIVING} AND guest IS true", f"{LIVING} AND guest IS 1"


def upgrade() -> None:
    on_a_server = op.get_bind().dialect.name != "sqlite"
    default = sa.text("CURRENT_USER" if on_a_server else "''")
    for table in TABLES:
        op.add_column(table, sa.Column("login", sa.Text(), nullable=False, server_default=default))
    op.drop_index(NAME, "player")
    make_unique(NAME, "name_key", *NAMED)
    make_unique(GUEST, "login", *NAMELESS)


def downgrade() -> None:
    """Go back; of several guests one keeps the name that they all have."""
    let_all_write()
    op.drop_index(GUEST, "player")
    op.drop_index(NAME, "player")
    op.execute(
        "UPDATE player SET retired_ms = created_ms WHERE guest AND retired_ms IS NULL AND id <> "
        "(SELECT min(id) FROM player WHERE guest AND retired_ms IS NULL)"
    )
    make_unique(NAME, "name_key", LIVING, LIVING)
    for table in reversed(TABLES):
        op.drop_column(table, "login")


def make_unique(name: str, column: str, where: str, where_in_a_file: str) -> None:
    op.create_index(
        name,
        "player",
        [column],
        unique=True,
        postgresql_where=sa.text(where),
        sqlite_where=sa.text(where_in_a_file),
    )


def let_all_write() -> None:
    """Take off what keeps the rows of one login from another; quizapp/bank/roles.py puts it on."""
    db = op.get_bind()
    if db.dialect.name == "sqlite":
        return
    quote = db.dialect.identifier_preparer.quote
    here = sa.text("SELECT tablename, policyname FROM pg_policies WHERE schemaname=current_schema")
    found = db.execute(here).all()
    for table, policy in found:
        op.execute(f"DROP POLICY {quote(policy)} ON {quote(table)}")
    for table in sorted({table for table, _ in found}):
        op.execute(f"ALTER TABLE {quote(table)} DISABLE ROW LEVEL SECURITY")
