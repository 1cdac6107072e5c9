"""Redo, moves, packs that change, staged imports, pictures, search, equal questions."""

import sqlalchemy as sa
from alembic import op

from quizapp.items.sameness import sameness_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW_COLUMNS = (
    ("pack", "source_address", sa.Text(), sa.text("''")),
    ("pack", "origin", sa.Text(), sa.text("''")),
    ("pack", "removed", sa.Boolean(), sa.false()),
    ("change", "about", sa.Text(), sa.text("''")),
    ("change", "staged", sa.Boolean(), sa.false()),
    ("revision", "same", sa.BigInteger(), sa.text("0")),
)
SAME = "ix_revision_same"
SEARCH = "ix_revision_search_text"
RIGHT = "ix_round_player_right"
REVISION = sa.table("revision", sa.column("id"), sa.column("stem"), sa.column("same"))
OPTION = sa.table(
    "option",
    *(sa.column(name) for name in ("revision_id", "place", "text")),
    sa.column("is_key", sa.Boolean()),
)
SLICE = 500


def upgrade() -> None:
    for table, name, kind, default in NEW_COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
    fill_same()
    op.create_index(SAME, "revision", ["same"])
    op.create_index(RIGHT, "round_player", ["ranked_table_id", "right"])
    create_tables()
    index_words()


def downgrade() -> None:
    if on_sqlite():
        op.execute("DROP TABLE revision_fts")
    else:
        op.drop_index(SEARCH, "revision")
    for table in ("change_pack", "change_move", "apart", "picture"):
        op.drop_table(table)
    op.drop_index(RIGHT, "round_player")
    op.drop_index(SAME, "revision")
    for table, name, _, _ in reversed(NEW_COLUMNS):
        op.drop_column(table, name)


def on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def fill_same() -> None:
    """Give each revision the number that equal questions share."""
    db = op.get_bind()
    last = 0
    while True:
        some = sa.select(REVISION.c.id, REVISION.c.stem).where(REVISION.c.id > last)
        stems = dict(db.execute(some.order_by(REVISION.c.id).limit(SLICE)).all())
        if not stems:
            return
        last = max(stems)
        rows = db.execute(
            sa.select(OPTION.c.revision_id, OPTION.c.text, OPTION.c.is_key)
            .where(OPTION.c.revision_id.in_(stems))
            .order_by(OPTION.c.revision_id, OPTION.c.place)
        ).all()
        keys: dict[int, str] = {}
        others: dict[int, list[str]] = {found: [] for found in stems}
        for row in rows:
            if row.is_key:
                keys[row.revision_id] = row.text
            else:
                others[row.revision_id].append(row.text)
        numbers = [
            {"found": found, "number": sameness_of(stems[found], key, tuple(others[found]))}
            for found, key in keys.items()
        ]
        if numbers:
            one = sa.update(REVISION).where(REVISION.c.id == sa.bindparam("found"))
            db.execute(one.values(same=sa.bindparam("number")), numbers)


def create_tables() -> None:
    op.create_table(
        "picture",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        sa.UniqueConstraint("hash", name=op.f("uq_picture_hash")),
    )
    pair_table("apart", ("low_id", "item"), ("high_id", "item"))
    pair_table(
        "change_move",
        ("change_id", "change"),
        ("item_id", "item"),
        *(reference("change_move", name, "pack") for name in ("before_id", "after_id")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("ref_before", "ref_after")),
    )
    for column in ("before_id", "after_id"):
        op.create_index(op.f(f"ix_change_move_{column}"), "change_move", [column])
    pair_table(
        "change_pack",
        ("change_id", "change"),
        ("pack_id", "pack"),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("before", "after")),
    )


def reference(table: str, name: str, other: str) -> sa.Column:
    key = sa.ForeignKey(f"{other}.id", name=op.f(f"fk_{table}_{name}_{other}"))
    return sa.Column(name, BIG_ID, key, nullable=False)


def pair_table(
    table: str, one: tuple[str, str], other: tuple[str, str], *columns: sa.Column
) -> None:
    """Make a table whose primary key are references to two rows, the second indexed."""
    op.create_table(
        table,
        reference(table, *one),
        reference(table, *other),
        *columns,
        sa.PrimaryKeyConstraint(one[0], other[0], name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_{other[0]}"), table, [other[0]])


def index_words() -> None:
    """Make the index that finds words by their beginnings; the text is folded already."""
    if on_sqlite():
        op.execute(
            "CREATE VIRTUAL TABLE revision_fts USING fts5(search_text, content='revision', "
            "content_rowid='id', columnsize=0, prefix='1 2 3', "
            "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* Co' tokenchars '_'\")"
        )
        op.execute("INSERT INTO revision_fts(revision_fts) VALUES ('rebuild')")
    else:
        op.execute(
            f"CREATE INDEX {SEARCH} ON revision USING gin (to_tsvector('simple', search_text))"
        )
