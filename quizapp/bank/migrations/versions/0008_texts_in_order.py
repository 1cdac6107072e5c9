"""The index of texts on a server in the order of the list, so that a walk along it sorts nothing.

The list goes by code points, a server's database by its own language. In a file nothing changes.
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NAME = "ix_revision_sort_key"


def upgrade() -> None:
    index_again('sort_key COLLATE "C"')


def downgrade() -> None:
    index_again("sort_key")


def index_again(key: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        return
    op.drop_index(NAME, "revision")
    op.execute(f"CREATE INDEX {NAME} ON revision ({key})")
