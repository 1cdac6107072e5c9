"""Where an answer can be looked up, in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.items.credit import Credit
from quizapp.items.item import Item, Source
from quizapp.ui.side_by_side import dotted
from quizapp.ui.wording import listed


def source_line(item: Item) -> str:
    """Return title, paragraph, edition and date of an item's source; nothing where it has none."""
    source = item.source
    if source is None or not source.title:
        return ""
    said = [QCoreApplication.translate("words", "Source: {title}").format(title=source.title)]
    if source.paragraphs:
        count = len(source.paragraphs)
        place = QCoreApplication.translate("words", "paragraph(s) {number}", "", count)
        said.append(place.format(number=listed(str(number) for number in source.paragraphs)))
    elif source.place:
        said.append(source.place)
    text = listed(said)
    edition = _edition(source)
    return f"{text} ({edition})" if edition else text


def _edition(source: Source) -> str:
    """Return which edition of the questions it is, and how things stood in it."""
    if source.edition is None:
        return ""
    if source.as_of:
        dated = QCoreApplication.translate("words", "edition {number}, as of {date}")
        return dated.format(number=source.edition, date=source.as_of)
    return QCoreApplication.translate("words", "edition {number}").format(number=source.edition)


def credit_line(credit: Credit) -> str:
    """Return whose a question is: pack, authors, licence, and what it was imported from.

    Nothing of a pack that names neither, for then it is the player's own.
    """
    if not (credit.authors or credit.licence or credit.origin):
        return ""
    parts = [
        QCoreApplication.translate("words", "Pack: {title}").format(title=credit.pack),
        credit.authors,
        credit.licence,
    ]
    if credit.origin:
        text = QCoreApplication.translate("words", "imported from {origin}")
        parts.append(text.format(origin=credit.origin))
    return dotted(parts)


def fact_words(item: Item) -> str:
    """Return the facts that an item rests on, in the words of its pack."""
    return " ".join(fact.says for fact in item.source.facts) if item.source else ""
