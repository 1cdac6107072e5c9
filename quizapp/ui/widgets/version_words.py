"""Versions of a question in words: when each was made, and what it changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from quizapp.items.item import Item
from quizapp.items.version import Part
from quizapp.ui.side_by_side import dotted, joined
from quizapp.ui.widgets.source_words import fact_words, source_line
from quizapp.ui.wording import category_word, difficulty_word, locale


def moment_text(instant_ms: int) -> str:
    """Return an instant as the player's language writes it in short, to the minute."""
    moment = QDateTime.fromMSecsSinceEpoch(instant_ms)
    if QLocale().language() == QLocale.Language.C:
        return locale().toString(moment, "d MMM yyyy HH:mm")
    return locale().toString(moment, QLocale.FormatType.ShortFormat)


def part_word(part: Part) -> str:
    """Return the name of a part of a question."""
    tr = QCoreApplication.translate
    return {
        Part.STEM: tr("versions", "Question"),
        Part.KEY: tr("versions", "Right answer"),
        Part.DISTRACTORS: tr("versions", "Wrong answers"),
        Part.ORDER: tr("versions", "Order of the answers"),
        Part.FEEDBACK: tr("versions", "Why an answer is wrong"),
        Part.EXPLANATION: tr("versions", "Explanation"),
        Part.SOURCE: tr("versions", "Source"),
        Part.CATEGORY: tr("versions", "Category"),
        Part.DIFFICULTY: tr("versions", "Difficulty"),
        Part.TAGS: tr("versions", "Tags"),
        Part.LANGUAGE: tr("versions", "Language"),
        Part.PICTURE: tr("versions", "Picture"),
    }[part]


def part_text(part: Part, item: Item) -> str:
    """Return what a part of a question says; "–" stands for nothing."""
    return _TEXTS[part](item) or "–"


def _order(item: Item) -> str:
    tr = QCoreApplication.translate
    if item.fixed:
        return tr("versions", "As written") + ": " + dotted(item.fixed)
    if item.last:
        return tr("versions", "The last stays last") + ": " + item.last
    return tr("versions", "Shuffled")


def _source(item: Item) -> str:
    address = item.source.address if item.source else ""
    return "\n".join(text for text in (source_line(item), address, fact_words(item)) if text)


def _picture(item: Item) -> str:
    if not item.picture:
        return ""
    described = item.picture_description
    return described or QCoreApplication.translate("versions", "A picture without a description")


_TEXTS: dict[Part, Callable[[Item], str]] = {
    Part.STEM: lambda item: item.stem,
    Part.KEY: lambda item: item.key,
    Part.DISTRACTORS: lambda item: "\n".join(item.distractors),
    Part.ORDER: _order,
    Part.FEEDBACK: lambda item: "\n".join(
        joined((option, said), ": ") for option, said in item.feedback.items()
    ),
    Part.EXPLANATION: lambda item: item.explanation,
    Part.SOURCE: _source,
    Part.CATEGORY: lambda item: category_word(item.category),
    Part.DIFFICULTY: lambda item: difficulty_word(item.difficulty),
    Part.TAGS: lambda item: ", ".join(item.tags),
    Part.LANGUAGE: lambda item: item.language,
    Part.PICTURE: _picture,
}
