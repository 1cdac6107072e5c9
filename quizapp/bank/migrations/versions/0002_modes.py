"""Modes with lifelines and reading time, codes and daily tries, hidden items, players undone."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW_COLUMNS = (
    ("score_table", "reading", sa.Text(), sa.text("''")),
    ("score_table", "lifelines", sa.Boolean(), sa.false()),
    ("round", "code", sa.Text(), sa.text("''")),
    ("round_player", "only_try", sa.Text(), None),
    ("asked", "lifelines", sa.Text(), sa.text("''")),
    ("asked", "removed", sa.Text(), sa.text("''")),
    ("attempt", "sure", sa.SmallInteger(), None),
    ("item", "hidden", sa.Boolean(), sa.false()),
    ("change_item", "hid_before", sa.Boolean(), sa.false()),
    ("change_item", "hid_after", sa.Boolean(), sa.false()),
    ("player", "guest", sa.Boolean(), sa.false()),
)
ONLY_TRY = "uq_round_player_only_try"
DUE = "ix_card_due"


def upgrade() -> None:
    for table, name, kind, default in NEW_COLUMNS:
        required = default is not None
        op.add_column(table, sa.Column(name, kind, nullable=not required, server_default=default))
    op.create_index(
        ONLY_TRY,
        "round_player",
        ["player_id", "only_try"],
        unique=True,
        sqlite_where=sa.text("only_try IS NOT NULL"),
        postgresql_where=sa.text("only_try IS NOT NULL"),
    )
    op.create_index(DUE, "card", ["player_id", "due_ms"])
    op.create_table(
        "player_change",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("player_id", BIG_ID, nullable=False),
        sa.Column("other_id", BIG_ID, nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("undone_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["player_id"], ["player.id"], name=op.f("fk_player_change_player_id_player")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["player.id"], name=op.f("fk_player_change_other_id_player")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_player_change")),
        sa.UniqueConstraint("uid", name=op.f("uq_player_change_uid")),
    )
    for column in ("player_id", "other_id"):
        op.create_index(op.f(f"ix_player_change_{column}"), "player_change", [column])


def downgrade() -> None:
    op.drop_table("player_change")
    op.drop_index(DUE, "card")
    op.drop_index(ONLY_TRY, "round_player")
    for table, name, _, _ in reversed(NEW_COLUMNS):
        op.drop_column(table, name)
