"""Letters of all scripts: marks that make another letter stay, and runs without spaces are found.

Only questions with such letters are folded anew. What was folded stays so on the way down: an
older program finds the words of other scripts as before, and those of these scripts less well.
"""

import json

import sqlalchemy as sa
from alembic import op

from quizapp.items.sameness import sameness_of
from quizapp.text import fold, indexed

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REVISION = sa.table(
    "revision",
    *(sa.column(name) for name in ("id", "stem", "category_id", "tags", "sort_key", "search_text")),
    sa.column("same"),
)
OPTION = sa.table(
    "option",
    *(sa.column(name) for name in ("revision_id", "place", "text")),
    sa.column("is_key", sa.Boolean()),
)
CATEGORY = sa.table("category", *(sa.column(name) for name in ("id", "name", "sort_key")))
PACK = sa.table("pack", *(sa.column(name) for name in ("id", "title", "sort_key")))
SORT_CHARACTERS = 200
SLICE = 500


def upgrade() -> None:
    for named, name, most in ((CATEGORY, "name", SORT_CHARACTERS), (PACK, "title", None)):
        fold_names(named, name, most)
    if fold_questions() and op.get_bind().dialect.name == "sqlite":
        op.execute("INSERT INTO revision_fts(revision_fts) VALUES ('rebuild')")


def downgrade() -> None:
    """Leave the texts as they are."""


def fold_names(table: sa.TableClause, name: str, most: int | None) -> None:
    db = op.get_bind()
    for row_id, said, key in db.execute(sa.select(table.c.id, table.c[name], table.c.sort_key)):
        folded = fold(said)[:most]
        if folded != key and not key.isascii():
            db.execute(sa.update(table).where(table.c.id == row_id).values(sort_key=folded))


def fold_questions() -> bool:
    """Fold the questions with other letters than ASCII's anew; tell whether there were any."""
    db = op.get_bind()
    categories = dict(db.execute(sa.select(CATEGORY.c.id, CATEGORY.c.name)).all())
    last, any_changed = 0, False
    while True:
        rows = db.execute(
            sa.select(REVISION).where(REVISION.c.id > last).order_by(REVISION.c.id).limit(SLICE)
        ).all()
        if not rows:
            return any_changed
        last = rows[-1].id
        written = [row for row in rows if not row.search_text.isascii()]
        changed = [new for new in folded_anew(written, categories) if new]
        if changed:
            any_changed = True
            one = sa.update(REVISION).where(REVISION.c.id == sa.bindparam("found"))
            db.execute(
                one.values(
                    sort_key=sa.bindparam("key"),
                    search_text=sa.bindparam("words"),
                    same=sa.bindparam("number"),
                ),
                changed,
            )


def folded_anew(rows: list[sa.Row], categories: dict[int, str]) -> list[dict[str, object]]:
    options: dict[int, list[sa.Row]] = {row.id: [] for row in rows}
    found = sa.select(OPTION).where(OPTION.c.revision_id.in_(options))
    for option in op.get_bind().execute(found.order_by(OPTION.c.revision_id, OPTION.c.place)):
        options[option.revision_id].append(option)
    changed = []
    for row in rows:
        texts = [option.text for option in options[row.id]]
        key = next((option.text for option in options[row.id] if option.is_key), "")
        said = (row.stem, *texts, categories.get(row.category_id, ""), *json.loads(row.tags))
        words = f" {indexed(fold(' '.join(said)))}"
        others = tuple(text for text in texts if text != key)
        new = {
            "found": row.id,
            "key": fold(row.stem)[:SORT_CHARACTERS],
            "words": words,
            "number": sameness_of(row.stem, key, others),
        }
        if (new["key"], new["words"], new["number"]) != (row.sort_key, row.search_text, row.same):
            changed.append(new)
    return changed
