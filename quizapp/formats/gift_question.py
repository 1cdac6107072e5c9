"""One block of GIFT as a question: title, stem, answers; its escaped marks are hidden."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.choices import Choice, question
from quizapp.formats.contract import Found, Place, Refused
from quizapp.formats.gift_text import seen, shown, tagged
from quizapp.formats.html_text import Plain

_GAP = "_____"
_TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_WEIGHT = re.compile(r"%(-?\d{1,5}(?:[.,]\d{0,9})?)%")
_CLOZE = re.compile(r"\d*:[A-Z_]+:")
_WHOLE = 99.999
_MOST_OPTIONS = 60


@dataclass(frozen=True, slots=True)
class _Parts:
    """A block, taken apart: ``answers`` is what stands in its braces."""

    stem: str
    answers: str
    general: str
    braces: bool


def looks_like_one(text: str) -> bool:
    """Tell whether a block could be nothing but a question of GIFT's."""
    stem, brace, rest = text.partition("{")
    answers, end, _ = rest.partition("}")
    inner = answers.strip()
    word = inner.split("#")[0].strip().upper()
    return bool(brace and end and '"' not in stem[:1]) and (
        inner[:1] in ("", "=", "~", "#") or word in _TRUTH
    )


def question_of(
    text: str, place: Place, category: str, tags: Sequence[str], warnings: list[Finding]
) -> Found | Refused:
    """Return the question in a block, or why it cannot be played; raises QuizError."""
    parts = _parts(text)
    stem, form = tagged(parts.stem, "")
    choice = Choice(
        shown(stem, form),
        category=category,
        tags=tags,
        explanation=_remark(parts.general, form).text,
        warnings=warnings,
        keeps_remarks=True,
    )
    if parts.braces:
        choice.warnings.append(Finding(Code.LEFTOVER_BRACES, str(place)))
    answers = parts.answers.strip()
    code = _type(answers)
    if code is not None:
        return Refused.because(place, choice.stem.text, code)
    try:
        truth = _truth(answers)
        if truth is None:
            _choices(answers, form, choice)
        else:
            _true_or_false(truth, answers, form, choice, place)
    except QuizError as error:
        return Refused.because(place, choice.stem.text, error.code, **error.values)
    return question(choice, place)


def _parts(text: str) -> _Parts:
    """Take a block apart; raises QuizError with SYNTAX or TYPE_DESCRIPTION."""
    text = _untitled(text)
    begin, end = text.find("{"), text.find("}")
    if begin < 0 and end < 0:
        raise QuizError(Code.TYPE_DESCRIPTION)
    if begin < 0 or end < begin:
        raise QuizError(Code.BRACES_UNPAIRED)
    before, after = text[:begin], text[end + 1 :]
    answers, mark, general = text[begin + 1 : end].rpartition("####")
    if not mark:
        answers, general = general, ""
    stem = f"{before}{_GAP}{after}" if after.strip() else before
    return _Parts(stem, answers, general, braces="{" in after or "}" in after)


def _untitled(text: str) -> str:
    """Return a block without its title; a :: without a second one is left out alone."""
    text = text.lstrip()
    if not text.startswith("::"):
        return text
    _, end, rest = text[2:].partition("::")
    return (rest if end else text[2:]).lstrip()


def _type(answers: str) -> Code | None:
    """Return the kind of question that this is, or None for one that is played."""
    if not answers:
        return Code.TYPE_ESSAY
    if answers.startswith("#"):
        return Code.TYPE_NUMERICAL
    if "~" in answers:
        return Code.TYPE_CLOZE if _CLOZE.match(answers) else None
    if "=" in answers and "->" in answers:
        return Code.TYPE_MATCHING
    return Code.TYPE_SHORT_ANSWER if _truth(answers) is None else None


def _truth(answers: str) -> bool | None:
    """Return what answers say if they are true or false, in whatever capitals."""
    return None if "~" in answers else _TRUTH.get(answers.split("#", 1)[0].strip().upper())


def _true_or_false(truth: bool, answers: str, form: str, choice: Choice, place: Place) -> None:
    """Add both options; the first remark is for who is wrong, the second for who is right."""
    word, *remarks = answers.split("#", 2)
    wrong, right = (*remarks, "", "")[:2]
    choice.options = [Plain(text, flattened=False, media=False) for text in ("True", "False")]
    choice.worth = [float(truth), float(not truth)]
    said = [_remark(remark, form).text for remark in (right, wrong)]
    choice.feedback = said if truth else said[::-1]
    if word.strip() not in _TRUTH:
        values = {"text": seen(word).strip()}
        choice.warnings.append(Finding(Code.CASE_RELAXED, str(place), values))


def _choices(answers: str, form: str, choice: Choice) -> None:
    """Add the options; raises QuizError where they are none."""
    first, *pieces = answers.replace("=", "~=").split("~")
    if first.strip():
        raise QuizError(Code.NO_ANSWER_MARK)
    for piece in pieces[:_MOST_OPTIONS]:
        worth, text = _worth(piece.strip())
        told, _, remark = text.partition("#")
        choice.options.append(_remark(told, form))
        choice.worth.append(worth)
        choice.feedback.append(_remark(remark, form).text)
    positive = sum(worth > 0 for worth in choice.worth)
    if positive > 1 and not any(worth >= 1 for worth in choice.worth):
        raise QuizError(Code.MULTIPLE_KEYS)


def _worth(piece: str) -> tuple[float, str]:
    """Return what an option earns, and the rest of it."""
    if piece.startswith("="):
        return 1.0, piece[1:]
    found = _WEIGHT.match(piece)
    if found is None:
        return 0.0, piece
    weight = float(found[1].replace(",", "."))
    return (1.0 if weight >= _WHOLE else weight / 100), piece[found.end() :]


def _remark(text: str, form: str) -> Plain:
    """Return a text that is in the stem's format unless it names its own."""
    return shown(*tagged(text, form))
