"""How many rounds have each score, so that a rank needs no count of all; days with their scores."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TALLY, COVER = "score_tally", "ix_score_tally_values"
KEY = ("table_id", "by_right", "value")
DAY, DAY_COLUMNS = "ix_round_player_day", ["ranked_table_id", "local_date"]
BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        TALLY,
        sa.Column("table_id", BIG_ID, nullable=False),
        sa.Column("by_right", sa.Boolean(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("rounds", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"], ["score_table.id"], name=op.f("fk_score_tally_table_id_score_table")
        ),
        sa.PrimaryKeyConstraint(*KEY, name=op.f("pk_score_tally")),
    )
    op.create_index(COVER, TALLY, [*KEY, "rounds"])
    for by_right, value in (("false", "score"), ("true", '"right"')):
        op.execute(
            f"INSERT INTO score_tally (table_id, by_right, value, rounds) "  # noqa: S608
            f"SELECT ranked_table_id, {by_right}, {value}, count(*) FROM round_player "
            f"WHERE ranked_table_id IS NOT NULL GROUP BY ranked_table_id, {value}"
        )
    op.drop_index(DAY, "round_player")
    op.create_index(DAY, "round_player", [*DAY_COLUMNS, "score", "right", "id"])


def downgrade() -> None:
    op.drop_index(DAY, "round_player")
    op.create_index(DAY, "round_player", DAY_COLUMNS)
    op.drop_table(TALLY)
