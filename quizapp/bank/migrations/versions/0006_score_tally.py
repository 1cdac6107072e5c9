"""How many rounds have each score, so that a rank needs no count of all; days with their scores.

A server keeps the tally itself, by a trigger: who may only play can then not write it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TALLY, COVER = "score_tally", "ix_score_tally_values"
KEY = ("table_id", "by_right", "value")
DAY, DAY_COLUMNS = "ix_round_player_day", ["ranked_table_id", "local_date"]
ON_SERVER = """
CREATE FUNCTION tally_rounds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {schema}, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.ranked_table_id IS NOT NULL THEN
    UPDATE score_tally SET rounds = rounds - 1
      WHERE table_id = OLD.ranked_table_id AND NOT by_right AND value = OLD.score;
    UPDATE score_tally SET rounds = rounds - 1
      WHERE table_id = OLD.ranked_table_id AND by_right AND value = OLD."right";
    DELETE FROM score_tally WHERE table_id = OLD.ranked_table_id AND rounds <= 0
      AND value IN (OLD.score, OLD."right");
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.ranked_table_id IS NOT NULL THEN
    INSERT INTO score_tally (table_id, by_right, value, rounds)
      VALUES (NEW.ranked_table_id, false, NEW.score, 1),
             (NEW.ranked_table_id, true, NEW."right", 1)
      ON CONFLICT (table_id, by_right, value) DO UPDATE SET rounds = score_tally.rounds + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tally_rounds AFTER INSERT OR DELETE OR UPDATE OF ranked_table_id, score, "right"
  ON round_player FOR EACH ROW EXECUTE FUNCTION tally_rounds();
REVOKE ALL ON FUNCTION tally_rounds() FROM PUBLIC;
"""
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
    db = op.get_bind()
    if db.dialect.name != "sqlite":
        schema = db.dialect.identifier_preparer.quote(db.scalar(sa.text("SELECT current_schema()")))
        op.execute(ON_SERVER.replace("{schema}", schema))


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP TRIGGER tally_rounds ON round_player")
        op.execute("DROP FUNCTION tally_rounds()")
    op.drop_index(DAY, "round_player")
    op.create_index(DAY, "round_player", DAY_COLUMNS)
    op.drop_table(TALLY)
