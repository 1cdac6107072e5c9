"""Emoji are in no word, so they are looked for in the texts themselves."""

from sqlalchemy import ColumnElement, exists, or_, select

from quizapp.bank.schema import CategoryRow, OptionRow, RevisionRow


def with_emoji(emoji: str) -> ColumnElement[bool]:
    """Tell whether emoji stand in stem, options, category or tags of a question."""
    option = exists().where(
        OptionRow.revision_id == RevisionRow.id, OptionRow.text.contains(emoji, autoescape=True)
    )
    named = select(CategoryRow.id).where(CategoryRow.name.contains(emoji, autoescape=True))
    return or_(
        RevisionRow.stem.contains(emoji, autoescape=True),
        RevisionRow.tags.contains(emoji, autoescape=True),
        RevisionRow.category_id.in_(named),
        option.correlate(RevisionRow.__table__),
    )
