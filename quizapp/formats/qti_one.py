"""An item of QTI 1.2, as Canvas and Blackboard write it: one response_lid with one right label."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from quizapp.errors import Code, QuizError
from quizapp.formats.choices import Choice, alternative, images, text
from quizapp.formats.qti_markup import markup_of
from quizapp.formats.qti_text import first, named
from quizapp.formats.safe_xml import attribute, local

_KINDS = {
    "short_answer_question": Code.TYPE_SHORT_ANSWER,
    "numerical_question": Code.TYPE_NUMERICAL,
    "calculated_question": Code.TYPE_NUMERICAL,
    "essay_question": Code.TYPE_ESSAY,
    "matching_question": Code.TYPE_MATCHING,
    "fill_in_multiple_blanks_question": Code.TYPE_CLOZE,
    "multiple_dropdowns_question": Code.TYPE_CLOZE,
    "text_only_question": Code.TYPE_DESCRIPTION,
    "ordering_question": Code.TYPE_ORDERING,
    "cc.fib.v0p1": Code.TYPE_SHORT_ANSWER,
    "cc.pattern_match.v0p1": Code.TYPE_SHORT_ANSWER,
    "cc.essay.v0p1": Code.TYPE_ESSAY,
}
_KIND_FIELDS = ("question_type", "cc_profile")
_ALL = 100.0
_MOST = 1e9
_GENERAL = ("general_fb", "correct_fb")


def choice_of(item: Element) -> Choice:
    """Return the question of an item; raises QuizError where it is of another kind."""
    response = _response(item)
    presentation = first(item, "presentation")
    stem = markup_of(presentation, "response_") if presentation is not None else ""
    own = markup_of(response, "response_label")
    markup = "\n".join(filter(None, (stem, own)))
    choice = Choice(text(markup), images=images(markup), description=alternative(markup))
    worth = _worth(item)
    remarks = _remarks(item)
    for label in named(response, "response_label"):
        name = attribute(label, "ident")
        choice.options.append(text(markup_of(label)))
        choice.worth.append(worth.get(name, 0.0))
        choice.feedback.append(remarks.get(f"{name}_fb", ""))
    choice.explanation = "\n".join(filter(None, (remarks.get(name, "") for name in _GENERAL)))
    return choice


def words_of(item: Element) -> str:
    """Return the first words of an item that is refused."""
    presentation = first(item, "presentation")
    stem = markup_of(presentation, "response_label") if presentation is not None else ""
    return text(stem[:1000]).text or attribute(item, "title")


def _response(item: Element) -> Element:
    """Return the one response_lid; raises QuizError for everything else."""
    told = next((kind for kind in _told_kinds(item) if kind in _KINDS), "")
    if told:
        raise QuizError(_KINDS[told])
    found = [one for one in item.iter() if local(one.tag).startswith("response_")]
    kinds = {local(one.tag) for one in found}
    choices = [one for one in found if local(one.tag) == "response_lid"]
    if len(choices) > 1 or "response_grp" in kinds:
        raise QuizError(Code.TYPE_MATCHING)
    if not choices:
        raise QuizError(_other(item, kinds), kind=", ".join(sorted(kinds))[:40])
    if attribute(choices[0], "rcardinality").lower() == "ordered":
        raise QuizError(Code.TYPE_ORDERING)
    return choices[0]


def _told_kinds(item: Element) -> Iterator[str]:
    for one in named(item, "qtimetadatafield"):
        label, entry = first(one, "fieldlabel"), first(one, "fieldentry")
        if label is not None and entry is not None and (label.text or "").strip() in _KIND_FIELDS:
            yield (entry.text or "").strip()


def _other(item: Element, kinds: set[str]) -> Code:
    """Return what an item without choices is."""
    if "response_num" in kinds:
        return Code.TYPE_NUMERICAL
    if "response_str" in kinds:
        asks_for_text = first(item, "varequal") is not None
        return Code.TYPE_SHORT_ANSWER if asks_for_text else Code.TYPE_ESSAY
    return Code.TYPE_OTHER if kinds else Code.TYPE_DESCRIPTION


def _worth(item: Element) -> dict[str, float]:
    """Return what each label earns, as a share of what the best one does."""
    earned: dict[str, float] = {}
    for condition in named(item, "respcondition"):
        score, adds = _score(condition)
        for name in _wanted(condition) if score else ():
            known = earned.get(name, 0.0)
            earned[name] = known + score if adds else max(known, score, key=abs)
    most = max(earned.values(), default=0.0)
    return {name: score / most for name, score in earned.items()} if most > 0 else {}


def _score(condition: Element) -> tuple[float, bool]:
    """Return what a condition sets the score to, or adds to it."""
    for one in named(condition, "setvar"):
        name = (attribute(one, "varname") or attribute(one, "variablename")).lower()
        if "score" not in name and name:
            continue
        action = attribute(one, "action").lower()
        score = _number((one.text or "").strip())
        return (-score if action == "subtract" else score), action in ("add", "subtract")
    return (_ALL if attribute(condition, "title").lower() == "correct" else 0.0), False


def _number(told: str) -> float:
    if told.lower() == "score.max":
        return _ALL
    try:
        number = float(told)
    except ValueError:
        return 0.0
    return number if abs(number) <= _MOST else 0.0


def _wanted(element: Element) -> Iterator[str]:
    """Return the labels that a condition asks to be chosen."""
    for one in element:
        name = local(one.tag)
        if name in ("varequal", "varsubset"):
            told = one.text or ""
            yield from (
                part.strip() for part in (told.split(",") if name == "varsubset" else [told])
            )
        elif name != "not":
            yield from _wanted(one)


def _remarks(item: Element) -> dict[str, str]:
    """Return what is said about answers, by its name."""
    return {
        attribute(one, "ident"): text(markup_of(one)).text for one in named(item, "itemfeedback")
    }
