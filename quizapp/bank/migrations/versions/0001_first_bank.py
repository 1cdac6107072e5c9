"""The first bank: packs and their questions, the deck, play and scores."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLES = (
    "bank",
    "category",
    "change",
    "pack",
    "player",
    "score_table",
    "fact",
    "item",
    "round",
    "card",
    "deck",
    "revision",
    "round_player",
    "asked",
    "change_item",
    "flag",
    "option",
    "revision_fact",
    "attempt",
)
CURRENT = "fk_item_revision_id_revision"


def upgrade() -> None:
    """Make every table; the loop between item and revision is closed last."""
    op.create_table(
        "bank",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bank")),
        sa.UniqueConstraint("uid", name=op.f("uq_bank_uid")),
    )
    op.create_table(
        "category",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("name", name=op.f("uq_category_name")),
    )
    op.create_index(op.f("ix_category_sort_key"), "category", ["sort_key"], unique=False)

    op.create_table(
        "change",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("undone_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sa.UniqueConstraint("uid", name=op.f("uq_change_uid")),
    )
    op.create_table(
        "pack",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("source_title", sa.Text(), nullable=False),
        sa.Column("source_about", sa.Text(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("playable", sa.Boolean(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("files_digest", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack")),
        sa.UniqueConstraint("ref", name=op.f("uq_pack_ref")),
        sa.UniqueConstraint("uid", name=op.f("uq_pack_uid")),
    )
    op.create_index(op.f("ix_pack_sort_key"), "pack", ["sort_key"], unique=False)

    op.create_table(
        "player",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("shape", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("retired_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_player")),
        sa.UniqueConstraint("uid", name=op.f("uq_player_uid")),
    )
    op.create_index(
        "uq_player_name_key",
        "player",
        ["name_key"],
        unique=True,
        sqlite_where=sa.text("retired_ms IS NULL"),
        postgresql_where=sa.text("retired_ms IS NULL"),
    )

    op.create_table(
        "score_table",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("ruleset", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("time_limit_s", sa.Integer(), nullable=False),
        sa.Column("difficulties", sa.Text(), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("packs", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_score_table")),
        sa.UniqueConstraint("key", name=op.f("uq_score_table_key")),
    )
    op.create_table(
        "fact",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("pack_id", BIG_ID, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=True),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=8), nullable=False),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_fact_pack_id_pack")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
    )
    op.create_index("ix_fact_pack_id_ref", "fact", ["pack_id", "ref"], unique=False)

    op.create_table(
        "item",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("pack_id", BIG_ID, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("revision_id", BIG_ID, nullable=True),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_item_pack_id_pack")),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_item_revision_id_revision"),
            use_alter=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("pack_id", "ref", name=op.f("uq_item_pack_id_ref")),
        sa.UniqueConstraint("uid", name=op.f("uq_item_uid")),
    )
    op.create_index(op.f("ix_item_revision_id"), "item", ["revision_id"], unique=False)
    op.create_index("ix_item_ticket", "item", ["ticket"], unique=False)

    op.create_table(
        "round",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("table_id", BIG_ID, nullable=False),
        sa.Column("seed", sa.LargeBinary(length=32), nullable=False),
        sa.Column("started_ms", sa.BigInteger(), nullable=False),
        sa.Column("local_date", sa.Text(), nullable=False),
        sa.Column("utc_offset_min", sa.SmallInteger(), nullable=False),
        sa.Column("ended_ms", sa.BigInteger(), nullable=True),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("resumed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"], ["score_table.id"], name=op.f("fk_round_table_id_score_table")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
        sa.UniqueConstraint("uid", name=op.f("uq_round_uid")),
    )
    op.create_index(
        "ix_round_open",
        "round",
        ["started_ms"],
        unique=False,
        sqlite_where=sa.text("ended_ms IS NULL"),
        postgresql_where=sa.text("ended_ms IS NULL"),
    )
    op.create_index("ix_round_started_ms", "round", ["started_ms"], unique=False)
    op.create_index(op.f("ix_round_table_id"), "round", ["table_id"], unique=False)

    op.create_table(
        "card",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("player_id", BIG_ID, nullable=False),
        sa.Column("item_id", BIG_ID, nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_card_item_id_item")),
        sa.ForeignKeyConstraint(
            ["player_id"], ["player.id"], name=op.f("fk_card_player_id_player")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("player_id", "item_id", name=op.f("uq_card_player_id_item_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_card_uid")),
    )
    op.create_index(op.f("ix_card_item_id"), "card", ["item_id"], unique=False)

    op.create_table(
        "deck",
        sa.Column("deck", sa.BigInteger(), nullable=False),
        sa.Column("item_id", BIG_ID, nullable=False),
        sa.Column("pack_id", BIG_ID, nullable=False),
        sa.Column("category_id", BIG_ID, nullable=False),
        sa.Column("difficulty", sa.SmallInteger(), nullable=False),
        sa.Column("playable", sa.Boolean(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_deck_category_id_category")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_deck_item_id_item")),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_deck_pack_id_pack")),
        sa.PrimaryKeyConstraint("deck", "item_id", name=op.f("pk_deck")),
    )
    op.create_index(
        "ix_deck_category",
        "deck",
        ["deck", "playable", "category_id", "difficulty", "position"],
        unique=False,
    )
    op.create_index(op.f("ix_deck_category_id"), "deck", ["category_id"], unique=False)
    op.create_index(
        "ix_deck_difficulty", "deck", ["deck", "playable", "difficulty", "position"], unique=False
    )
    op.create_index("ix_deck_pack", "deck", ["pack_id", "deck", "playable"], unique=False)
    op.create_index("ix_deck_position", "deck", ["deck", "playable", "position"], unique=False)

    op.create_table(
        "revision",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("item_id", BIG_ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stem", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("category_id", BIG_ID, nullable=False),
        sa.Column("difficulty", sa.SmallInteger(), nullable=True),
        sa.Column("shown", sa.SmallInteger(), nullable=True),
        sa.Column("arrangement", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("source_title", sa.Text(), nullable=True),
        sa.Column("source_place", sa.Text(), nullable=False),
        sa.Column("source_address", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("picture_description", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_revision_category_id_category")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_revision_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq_revision_item_id_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_revision_uid")),
    )
    op.create_index(op.f("ix_revision_category_id"), "revision", ["category_id"], unique=False)
    op.create_index(op.f("ix_revision_sort_key"), "revision", ["sort_key"], unique=False)

    op.create_table(
        "round_player",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("round_id", BIG_ID, nullable=False),
        sa.Column("player_id", BIG_ID, nullable=False),
        sa.Column("seat", sa.SmallInteger(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("ranked_table_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["player_id"], ["player.id"], name=op.f("fk_round_player_player_id_player")
        ),
        sa.ForeignKeyConstraint(
            ["ranked_table_id"],
            ["score_table.id"],
            name=op.f("fk_round_player_ranked_table_id_score_table"),
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["round.id"], name=op.f("fk_round_player_round_id_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_player")),
        sa.UniqueConstraint("round_id", "seat", name=op.f("uq_round_player_round_id_seat")),
    )
    op.create_index(
        "ix_round_player_best",
        "round_player",
        ["player_id", "ranked_table_id", "score"],
        unique=False,
    )
    op.create_index(
        "ix_round_player_ranked", "round_player", ["ranked_table_id", "score"], unique=False
    )

    op.create_table(
        "asked",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("round_id", BIG_ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("revision_id", BIG_ID, nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("used_ms", sa.BigInteger(), nullable=False),
        sa.Column("cut_off", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_asked_revision_id_revision")
        ),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_asked_round_id_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked")),
        sa.UniqueConstraint("round_id", "place", name=op.f("uq_asked_round_id_place")),
        sa.UniqueConstraint("uid", name=op.f("uq_asked_uid")),
    )
    op.create_index(op.f("ix_asked_revision_id"), "asked", ["revision_id"], unique=False)

    op.create_table(
        "change_item",
        sa.Column("change_id", BIG_ID, nullable=False),
        sa.Column("item_id", BIG_ID, nullable=False),
        sa.Column("before_id", BIG_ID, nullable=True),
        sa.Column("after_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["after_id"], ["revision.id"], name=op.f("fk_change_item_after_id_revision")
        ),
        sa.ForeignKeyConstraint(
            ["before_id"], ["revision.id"], name=op.f("fk_change_item_before_id_revision")
        ),
        sa.ForeignKeyConstraint(
            ["change_id"], ["change.id"], name=op.f("fk_change_item_change_id_change")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_change_item_item_id_item")),
        sa.PrimaryKeyConstraint("change_id", "item_id", name=op.f("pk_change_item")),
    )
    op.create_index(op.f("ix_change_item_after_id"), "change_item", ["after_id"], unique=False)
    op.create_index(op.f("ix_change_item_before_id"), "change_item", ["before_id"], unique=False)
    op.create_index(op.f("ix_change_item_item_id"), "change_item", ["item_id"], unique=False)

    op.create_table(
        "flag",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("revision_id", BIG_ID, nullable=False),
        sa.Column("player_id", BIG_ID, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.Column("done_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["player_id"], ["player.id"], name=op.f("fk_flag_player_id_player")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_flag_revision_id_revision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag")),
        sa.UniqueConstraint("uid", name=op.f("uq_flag_uid")),
    )
    op.create_index(op.f("ix_flag_player_id"), "flag", ["player_id"], unique=False)
    op.create_index(op.f("ix_flag_revision_id"), "flag", ["revision_id"], unique=False)

    op.create_table(
        "option",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("revision_id", BIG_ID, nullable=False),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_key", sa.Boolean(), nullable=False),
        sa.Column("feedback", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_option_revision_id_revision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_option")),
        sa.UniqueConstraint("revision_id", "place", name=op.f("uq_option_revision_id_place")),
    )
    op.create_index(
        "uq_option_one_key",
        "option",
        ["revision_id"],
        unique=True,
        sqlite_where=sa.text("is_key"),
        postgresql_where=sa.text("is_key"),
    )

    op.create_table(
        "revision_fact",
        sa.Column("revision_id", BIG_ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("fact_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["fact_id"], ["fact.id"], name=op.f("fk_revision_fact_fact_id_fact")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_revision_fact_revision_id_revision")
        ),
        sa.PrimaryKeyConstraint("revision_id", "place", name=op.f("pk_revision_fact")),
    )
    op.create_index(op.f("ix_revision_fact_fact_id"), "revision_fact", ["fact_id"], unique=False)

    op.create_table(
        "attempt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("asked_id", BIG_ID, nullable=False),
        sa.Column("player_id", BIG_ID, nullable=False),
        sa.Column("try_number", sa.SmallInteger(), nullable=False),
        sa.Column("chosen", sa.SmallInteger(), nullable=True),
        sa.Column("used_ms", sa.BigInteger(), nullable=False),
        sa.Column("right", sa.Boolean(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("streak", sa.Integer(), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("kept_ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["asked_id"], ["asked.id"], name=op.f("fk_attempt_asked_id_asked")),
        sa.ForeignKeyConstraint(
            ["player_id"], ["player.id"], name=op.f("fk_attempt_player_id_player")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sa.UniqueConstraint(
            "asked_id",
            "player_id",
            "try_number",
            name=op.f("uq_attempt_asked_id_player_id_try_number"),
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_attempt_uid")),
    )
    op.create_index(op.f("ix_attempt_player_id"), "attempt", ["player_id"], unique=False)
    if op.get_bind().dialect.name != "sqlite":  # SQLite has it from the table itself
        op.create_foreign_key(CURRENT, "item", "revision", ["revision_id"], ["id"])


def downgrade() -> None:
    """Drop every table."""
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(CURRENT, "item", type_="foreignkey")
    for table in reversed(TABLES):
        op.drop_table(table)
