"""An item of QTI 2.x or 3.0: one choiceInteraction with one right choice."""

from xml.etree.ElementTree import Element

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.choices import Choice
from quizapp.formats.qti_text import content_of, first, named
from quizapp.formats.safe_xml import attribute, local

_KINDS = {
    "textentryinteraction": Code.TYPE_SHORT_ANSWER,
    "extendedtextinteraction": Code.TYPE_ESSAY,
    "inlinechoiceinteraction": Code.TYPE_CLOZE,
    "orderinteraction": Code.TYPE_ORDERING,
    "graphicorderinteraction": Code.TYPE_ORDERING,
    "matchinteraction": Code.TYPE_MATCHING,
    "associateinteraction": Code.TYPE_MATCHING,
    "graphicassociateinteraction": Code.TYPE_MATCHING,
    "gapmatchinteraction": Code.TYPE_DRAGDROP,
    "graphicgapmatchinteraction": Code.TYPE_DRAGDROP,
    "positionobjectinteraction": Code.TYPE_DRAGDROP,
}
_CHOICE = "choiceinteraction"
_NUMBERS = ("integer", "float")


def choice_of(item: Element) -> Choice:
    """Return the question of an assessmentItem; raises QuizError where it is of another kind."""
    body = first(item, "itembody")
    if body is None:
        raise QuizError(Code.SYNTAX)
    interaction = _interaction(item, body)
    stem = content_of(body, skipped={"simplechoice"})
    choice = Choice(stem.plain, images=list(filter(None, stem.images)))
    choice.description = next(filter(None, stem.descriptions), "")
    worth = _worth(item, attribute(interaction, "responseidentifier"))
    for one in named(interaction, "simplechoice"):
        name = attribute(one, "identifier")
        shown = content_of(one)
        remarks = [content_of(remark).plain.text for remark in shown.remarks]
        choice.options.append(shown.plain)
        choice.worth.append(worth.get(name, 0))
        choice.feedback.append("\n".join(filter(None, remarks)))
    if first(item, "modalfeedback", "feedbackblock") is not None:
        choice.warnings.append(Finding(Code.FEEDBACK_DROPPED))
    return choice


def words_of(item: Element) -> str:
    """Return the first words of an item that is refused."""
    body = first(item, "itembody")
    text = content_of(body, skipped={"simplechoice"}).plain.text if body is not None else ""
    return text or attribute(item, "title")


def _interaction(item: Element, body: Element) -> Element:
    """Return the one choiceInteraction; raises QuizError for everything else."""
    found = [one for one in body.iter() if local(one.tag).endswith("interaction")]
    if not found:
        raise QuizError(Code.TYPE_DESCRIPTION)
    other = next((one for one in found if local(one.tag) != _CHOICE), None)
    if other is not None:
        kind = local(other.tag)
        code = _KINDS.get(kind, Code.TYPE_OTHER)
        if code is Code.TYPE_SHORT_ANSWER and _wants_number(item):
            code = Code.TYPE_NUMERICAL
        raise QuizError(code, kind=kind.removesuffix("interaction")[:40])
    if len(found) > 1:
        raise QuizError(Code.TYPE_OTHER, kind="several questions in one")
    return found[0]


def _wants_number(item: Element) -> bool:
    return any(attribute(one, "basetype") in _NUMBERS for one in named(item, "responsedeclaration"))


def _worth(item: Element, response: str) -> dict[str, float]:
    """Return what each choice earns: 1 for the right one, by its declaration or its mapping."""
    declarations = [
        one
        for one in named(item, "responsedeclaration")
        if attribute(one, "identifier") == response or not response
    ]
    worth: dict[str, float] = {}
    for one in declarations:
        values = [_mapped(entry) for entry in named(one, "mapentry")]
        most = max((value for _, value in values), default=0)
        worth |= {key: _share(value, most) for key, value in values if most > 0}
        correct = first(one, "correctresponse")
        if correct is not None:
            right = {(value.text or "").strip() for value in named(correct, "value")}
            worth = {key: min(value, 0.5) for key, value in worth.items()}
            worth |= dict.fromkeys(right, 1.0)
    return worth


def _share(value: float, most: float) -> float:
    return 1.0 if value == most else max(-1.0, value / most)


def _mapped(entry: Element) -> tuple[str, float]:
    try:
        return attribute(entry, "mapkey").strip(), float(attribute(entry, "mappedvalue"))
    except ValueError:
        return attribute(entry, "mapkey").strip(), 0.0
