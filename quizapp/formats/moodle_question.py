"""One question of Moodle's XML."""

import re
from dataclasses import replace
from xml.etree.ElementTree import Element

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.choices import Choice, question
from quizapp.formats.contract import Found, Place, Refused
from quizapp.formats.html_text import Plain
from quizapp.formats.moodle_text import (
    Field,
    bare,
    child,
    children,
    field_of,
    is_picture,
    old_picture,
)
from quizapp.formats.safe_xml import attribute
from quizapp.text import fold

_TYPES = {
    "shortanswer": Code.TYPE_SHORT_ANSWER,
    "numerical": Code.TYPE_NUMERICAL,
    "calculated": Code.TYPE_NUMERICAL,
    "calculatedsimple": Code.TYPE_NUMERICAL,
    "calculatedmulti": Code.TYPE_NUMERICAL,
    "matching": Code.TYPE_MATCHING,
    "match": Code.TYPE_MATCHING,
    "randomsamatch": Code.TYPE_MATCHING,
    "essay": Code.TYPE_ESSAY,
    "description": Code.TYPE_DESCRIPTION,
    "cloze": Code.TYPE_CLOZE,
    "multianswer": Code.TYPE_CLOZE,
    "gapselect": Code.TYPE_CLOZE,
    "ordering": Code.TYPE_ORDERING,
    "ddwtos": Code.TYPE_DRAGDROP,
    "ddimageortext": Code.TYPE_DRAGDROP,
    "ddmarker": Code.TYPE_DRAGDROP,
    "ddmatch": Code.TYPE_DRAGDROP,
}
_PLAYED = ("multichoice", "truefalse")
_NUMBER = re.compile(r"-?\d{1,6}(?:[.,]\d{0,12})?")
_TOLERANCE = 0.001
_TRUTH = ("true", "false")
_COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint")
_USUAL = frozenset(f"your answer is {how}" for how in ("correct", "partially correct", "incorrect"))
_MOST_OPTIONS = 60


def question_of(element: Element, place: Place, category: str) -> Found | Refused:
    """Return the question, or why it cannot be played."""
    kind = attribute(element, "type").strip().lower()
    stem = ""
    try:
        told = field_of(child(element, "questiontext"))
        stem = told.text.text
        if kind not in _PLAYED:
            values = {"kind": kind[:40] or "?"} if kind not in _TYPES else {}
            return Refused.because(place, stem, _TYPES.get(kind, Code.TYPE_OTHER), **values)
        choice = _choice(element, told, category)
        if kind == "truefalse":
            _make_true_or_false(choice, place)
        files = _pictures(element, told, choice)
        found = question(choice, place, lambda name: files.get(name, b""))
    except QuizError as error:
        return Refused.because(place, stem, error.code, **error.values)
    if isinstance(found, Refused):
        several = found.finding.code is Code.NO_KEY and sum(one > 0 for one in choice.worth) > 1
        return Refused.because(place, stem, Code.MULTIPLE_KEYS) if several else found
    shuffled = kind == "truefalse" or _is_true(element, "shuffleanswers")
    return _once(found if shuffled else _in_order(found, choice))


def _choice(element: Element, stem: Field, category: str) -> Choice:
    general = field_of(child(element, "generalfeedback"))
    answers = list(children(element, "answer"))[:_MOST_OPTIONS]
    options = [field_of(answer) for answer in answers]
    remarks = [field_of(child(answer, "feedback")) for answer in answers]
    tags = child(element, "tags")
    choice = Choice(
        stem.text,
        options=[option.text for option in options],
        worth=[_worth(answer) for answer in answers],
        feedback=[remark.text.text for remark in remarks],
        explanation=general.text.text,
        category=category,
        tags=[] if tags is None else [bare(tag) for tag in children(tags, "tag")],
        images=list(stem.images),
        description=stem.description,
        keeps_remarks=True,
    )
    if any(one.text.media for one in (general, *remarks)):
        choice.warnings.append(Finding(Code.MEDIA_DROPPED))
    if any(_is_told(one) for name in _COMBINED for one in children(element, name)):
        choice.warnings.append(Finding(Code.FEEDBACK_DROPPED))
    return choice


def _is_told(element: Element) -> bool:
    """Tell whether a remark is more than what Moodle writes by itself."""
    said = fold(field_of(element).text.text)
    return bool(said) and said not in _USUAL


def _worth(answer: Element) -> float:
    """Return what an answer earns, of 1; nothing where that is not said."""
    found = _NUMBER.fullmatch(attribute(answer, "fraction").strip())
    worth = float(found[0].replace(",", ".")) if found else 0.0
    return 1.0 if worth >= 100 - _TOLERANCE else worth / 100


def _make_true_or_false(choice: Choice, place: Place) -> None:
    """Name both answers True and False; other words count in the order in which they stand."""
    if len(choice.options) != len(_TRUTH):
        raise QuizError(Code.SYNTAX if len(choice.options) > len(_TRUTH) else Code.TOO_FEW_OPTIONS)
    words = [option.text for option in choice.options]
    folded = [fold(word) for word in words]
    if sorted(folded) == sorted(_TRUTH):
        names = [word.capitalize() for word in folded]
    else:
        names = [word.capitalize() for word in _TRUTH]
        values = {"text": " / ".join(words)[:60]}
        choice.warnings.append(Finding(Code.MADE_TRUE_FALSE, str(place), values))
    choice.options = [Plain(name, flattened=False, media=False) for name in names]


def _pictures(element: Element, stem: Field, choice: Choice) -> dict[str, bytes]:
    """Return the picture that the stem shows, if it is the only one that can be shown."""
    name, content = old_picture(element)
    if name:
        choice.images.append(name)
        stem.files.setdefault(name, content)
    usable = {one for one in choice.images if is_picture(stem.files.get(one, b""))}
    return {one: stem.files[one] for one in usable} if len(usable) == 1 else {}


def _is_true(element: Element, name: str) -> bool:
    """Return a setting, which is on where nothing is said."""
    told = child(element, name)
    return told is None or (told.text or "").strip().lower() not in ("false", "0")


def _in_order(found: Found, choice: Choice) -> Found:
    """Keep the order of options that are not to be shuffled."""
    item = found.item
    if item.last or item.fixed:
        return found
    key = next(at for at, worth in enumerate(choice.worth) if worth >= 1)
    others = item.distractors
    return replace(found, item=replace(item, fixed=(*others[:key], item.key, *others[key:])))


def _once(found: Found) -> Found:
    """Say each kind of thing once."""
    codes: set[Code] = set()
    kept = []
    for finding in found.warnings:
        if finding.code not in codes:
            codes.add(finding.code)
            kept.append(finding)
    return replace(found, warnings=tuple(kept))
