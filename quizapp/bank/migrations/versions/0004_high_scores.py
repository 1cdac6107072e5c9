"""High scores by day, and in the order in which their pages are read."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

PART = "round_player"
ORDERS = (
    ("ix_round_player_ranked", ("ranked_table_id",), "score"),
    ("ix_round_player_best", ("player_id", "ranked_table_id"), "score"),
    ("ix_round_player_right", ("ranked_table_id",), "right"),
)
DAY = "ix_round_player_day"


def upgrade() -> None:
    day = sa.Column("local_date", sa.Text(), nullable=False, server_default=sa.text("''"))
    op.add_column(PART, day)
    op.execute(
        "UPDATE round_player SET local_date = "
        "(SELECT round.local_date FROM round WHERE round.id = round_player.round_id)"
    )
    for name, led_by, value in ORDERS:
        op.drop_index(name, PART)
        # as a page is read: the best first, and of equals the one that was written first
        best_first = sa.text(f'"{value}" DESC')
        op.create_index(name, PART, [*led_by, best_first, "id", "local_date"])
    op.create_index(DAY, PART, ["ranked_table_id", "local_date"])


def downgrade() -> None:
    op.drop_index(DAY, PART)
    for name, led_by, value in ORDERS:
        op.drop_index(name, PART)
        op.create_index(name, PART, [*led_by, value])
    op.drop_column(PART, "local_date")
