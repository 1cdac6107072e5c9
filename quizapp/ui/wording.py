"""Known failures in the player's language, and the words that several screens share."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, Qt

from quizapp.errors import Code
from quizapp.game import rules
from quizapp.game.modes import Choice
from quizapp.game.reading import GENTLE
from quizapp.items.difficulty import Difficulty
from quizapp.ui.side_by_side import dotted, joined

if TYPE_CHECKING:
    from quizapp.game.practice import Sure

_DAYS_A_MONTH = 30

MODE_WORDS = MappingProxyType(
    {
        rules.CLASSIC: str(QT_TRANSLATE_NOOP("words", "Classic")),
        rules.SURVIVAL: str(QT_TRANSLATE_NOOP("words", "Survival")),
        rules.SPRINT: str(QT_TRANSLATE_NOOP("words", "Sprint")),
        rules.DAILY: str(QT_TRANSLATE_NOOP("words", "Daily")),
        rules.CHALLENGE: str(QT_TRANSLATE_NOOP("words", "Challenge")),
        rules.MISTAKES: str(QT_TRANSLATE_NOOP("words", "Mistakes again")),
        rules.PRACTICE: str(QT_TRANSLATE_NOOP("words", "Practice")),
        rules.PARTY: str(QT_TRANSLATE_NOOP("words", "Party")),
        rules.BUZZER: str(QT_TRANSLATE_NOOP("words", "Buzzer party")),
    }
)


def say(code: Code, values: Mapping[str, object]) -> str:
    """Return the sentence of a code in the player's language, its values filled in."""
    from quizapp.ui.error_texts import sentence  # most starts have none to say  # noqa: PLC0415

    return sentence(code, values)


def difficulty_word(difficulty: Difficulty | None) -> str:
    """Return the word for a difficulty; None is a question that has none."""
    match difficulty:
        case Difficulty.EASY:
            return QCoreApplication.translate("words", "Easy")
        case Difficulty.MEDIUM:
            return QCoreApplication.translate("words", "Medium")
        case Difficulty.HARD:
            return QCoreApplication.translate("words", "Hard")
    return QCoreApplication.translate("words", "None")


def time_limit_text(seconds: int | None) -> str:
    """Return the clock of a question in a few letters: “20 s”, or “no clock”."""
    if seconds is None:
        return QCoreApplication.translate("words", "no clock")
    return QCoreApplication.translate("words", "{seconds} s").format(seconds=seconds)


def mode_word(mode: str) -> str:
    """Return the name of a mode as the player reads it."""
    return QCoreApplication.translate("words", MODE_WORDS.get(mode, mode.capitalize()))


def category_word(category: str) -> str:
    """Return a category as the player reads it; questions without one have a word too."""
    return category or QCoreApplication.translate("words", "No category")


def locale() -> QLocale:
    """Return how the player's language writes things; as in English where there is none."""
    found = QLocale()
    return QLocale("en") if found.language() == QLocale.Language.C else found


def number_text(number: int) -> str:
    """Return a number as the player's language writes it, without group separators."""
    writes = locale()
    writes.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return writes.toString(number)


def decimal_text(number: float) -> str:
    """Return a number with one decimal as the player's language writes it: “1.3”, “1,3”."""
    return locale().toString(number, "f", 1)


def signed_text(number: float) -> str:
    """Return a number that may be below zero with one decimal: “0.3”, “−0.3”."""
    return ("−" if number < 0 else "") + decimal_text(abs(number))


def percent_text(share: float) -> str:
    """Return a share from 0 to 1 in whole percents."""
    text = QCoreApplication.translate("words", "{percent}\N{NO-BREAK SPACE}%")
    return text.format(percent=number_text(round(100 * share)))


def date_text(local_date: str) -> str:
    """Return an ISO date as the player's language writes it in short."""
    day = QDate.fromString(local_date, Qt.DateFormat.ISODate)
    if QLocale().language() == QLocale.Language.C:
        return locale().toString(day, "d MMM yyyy")
    return locale().toString(day, QLocale.FormatType.ShortFormat)


def instant_text(instant_ms: int) -> str:
    """Return an instant as day and time of here, in short."""
    moment = QDateTime.fromMSecsSinceEpoch(instant_ms)
    time = locale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return listed((date_text(moment.date().toString(Qt.DateFormat.ISODate)), time))


def size_text(size: int) -> str:
    """Return a number of bytes in a unit that suits it."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def choice_line(choice: Choice) -> str:
    """Return a choice in one line: “Classic · 10 questions · 20 s · Easy · Early days”."""
    parts = [mode_word(choice.mode)]
    if choice.length:
        if choice.rules.party:
            each = QCoreApplication.translate("words", "%n question(s) each", "", choice.length)
            parts.append(each)
        else:
            parts.append(QCoreApplication.translate("words", "%n question(s)", "", choice.length))
    parts.append(time_limit_text(choice.time_limit_s))
    if choice.reading:
        parts.append(reading_word(choice.reading))
    if choice.lifelines:
        parts.append(QCoreApplication.translate("words", "lifelines"))
    if choice.difficulties:
        parts.append(listed(difficulty_word(level) for level in sorted(choice.difficulties)))
    if choice.categories:
        parts.append(listed(category_word(name) for name in sorted(choice.categories)))
    if choice.rules.by_code:
        parts.append(choice.code)
    return dotted(parts)


def rule_line(choice: Choice) -> str:
    """Return the rule of a choice's mode in one sentence."""
    timed = choice.time_limit_s is not None
    match choice.mode:
        case rules.SURVIVAL if timed:
            text = QCoreApplication.translate(
                "words",
                "Three hearts, {seconds} seconds a question, and it gets harder: "
                "the third miss ends the round.",
            )
        case rules.SURVIVAL:
            text = QCoreApplication.translate(
                "words",
                "Three hearts, no clock, and it gets harder: the third miss ends the round.",
            )
        case rules.SPRINT:
            text = QCoreApplication.translate(
                "words",
                "{seconds} seconds, as many as you can: a wrong answer costs three of them.",
            )
        case rules.DAILY:
            text = QCoreApplication.translate(
                "words",
                "The same ten questions today for everyone with the same packs; "
                "your first try counts.",
            )
        case rules.CHALLENGE:
            text = QCoreApplication.translate(
                "words",
                "The same questions in the same order for everyone who has the code; "
                "the first try counts.",
            )
        case rules.PARTY:
            text = QCoreApplication.translate(
                "words",
                "2 to 8 players here, %n question(s) each, by turns or by buzzer: "
                "the most points win.",
                "",
                choice.length,
            )
        case rules.MISTAKES | rules.PRACTICE:
            text = _unranked_rule(choice.mode)
        case _:
            text = _classic_rule(choice.length, timed=timed)
    return text.format(seconds=choice.time_limit_s)


def _unranked_rule(mode: str) -> str:
    if mode == rules.PRACTICE:
        return QCoreApplication.translate(
            "words",
            "Mistakes and due questions first, then new ones. No clock, no points; "
            "stop whenever you like.",
        )
    return QCoreApplication.translate(
        "words", "What was wrong comes again, without a clock and without a rank."
    )


def _classic_rule(length: int, *, timed: bool) -> str:
    if timed:
        return QCoreApplication.translate(
            "words",
            "%n question(s), {seconds} seconds each. Quick answers earn up to twice the points.",
            "",
            length,
        )
    return QCoreApplication.translate(
        "words", "%n question(s), no clock: take the time you need.", "", length
    )


def reading_word(pace: str) -> str:
    """Return what a pace of reading is called in a line on a choice."""
    if pace == GENTLE:
        return QCoreApplication.translate("words", "gentle reading time")
    return QCoreApplication.translate("words", "quick reading time")


def sure_word(sure: "Sure") -> str:
    """Return what one says of an answer before the verdict."""
    from quizapp.game.practice import Sure  # no first page needs it  # noqa: PLC0415

    match sure:
        case Sure.GUESS:
            return QCoreApplication.translate("words", "A guess")
        case Sure.FAIRLY:
            return QCoreApplication.translate("words", "Fairly sure")
    return QCoreApplication.translate("words", "Sure")


def next_time_text(days: int) -> str:
    """Return when a question comes again in practice, in so many days (0: at once)."""
    if days == 0:
        return QCoreApplication.translate("words", "Again next practice")
    if days == 1:
        return QCoreApplication.translate("words", "Again tomorrow")
    months = round(days / _DAYS_A_MONTH)
    if days < 2 * _DAYS_A_MONTH:
        return QCoreApplication.translate("words", "Again in %n day(s)", "", days)
    return QCoreApplication.translate("words", "Again in %n month(s)", "", months)


def listed(words: Iterable[str]) -> str:
    """Return words one after the other, as a list in a sentence."""
    comma = QCoreApplication.translate("words", ", ", "between the words of a list")
    return joined(words, comma)
