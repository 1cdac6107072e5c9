"""A question as learning platforms write it: HTML, marked answers, remarks and pictures."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from quizapp import limits
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Found, Place, Refused
from quizapp.formats.html_text import Plain, plain
from quizapp.text import clean_or_empty, is_blank

_IMAGE = re.compile(r"<img\b[^>]{0,2000}?\bsrc\s*=\s*[\"']([^\"'>]{1,1000})[\"']", re.IGNORECASE)
_ALT = re.compile(r"<img\b[^>]{0,2000}?\balt\s*=\s*\"([^\">]{1,1000})\"", re.IGNORECASE)
_PARTIAL = {
    True: Finding(Code.PARTIAL_CREDIT_DROPPED),
    False: Finding(Code.NEGATIVE_MARKS_DROPPED),
}

Picture = tuple[str, bytes]


@dataclass(slots=True)
class Choice:
    """One question: texts that are already plain, and by place what belongs to each option.

    ``worth`` says what choosing an option earns, from below 0 to 1.
    """

    stem: Plain
    options: list[Plain] = field(default_factory=list)
    worth: list[float] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    explanation: str = ""
    category: str = ""
    tags: Sequence[str] = ()
    images: list[str] = field(default_factory=list)
    description: str = ""
    warnings: list[Finding] = field(default_factory=list)
    keeps_remarks: bool = False
    """Whether what is said of the right answer stays with it where nothing else explains it."""


def text(markup: str) -> Plain:
    """Return the text of some HTML, or of as much as is looked at."""
    return plain(markup)


def images(markup: str) -> list[str]:
    """Return the addresses of the pictures in some HTML."""
    return _IMAGE.findall(markup[: limits.HTML_CHARACTERS])


def alternative(markup: str) -> str:
    """Return the words for the first picture that has some."""
    found = _ALT.search(markup[: limits.HTML_CHARACTERS])
    return plain(found[1]).text if found else ""


def question(
    choice: Choice, place: Place, picture: Callable[[str], bytes] | None = None
) -> Found | Refused:
    """Return the question, or why it cannot be played.

    ``picture`` returns the bytes of a file beside the question; b"" where there is none.
    """
    keys = [at for at, worth in enumerate(choice.worth) if worth >= 1]
    shown, content = _picture(choice, picture)
    code = _trouble(choice, keys)
    if code is not None:
        return Refused.because(place, choice.stem.text, code)
    raw = Raw(
        stem=choice.stem.text,
        options=[option.text for option in choice.options],
        key=keys[0] if keys else None,
        explanation=choice.explanation,
        category=choice.category,
        tags=choice.tags,
        warnings=_warnings(choice, content),
    )
    found = built(raw, place)
    if isinstance(found, Refused):
        return found
    return _with_more(found, choice, keys[0], shown, content)


def _trouble(choice: Choice, keys: list[int]) -> Code | None:
    """Return why a question cannot be played, where that is not for its texts to say."""
    if is_blank(choice.stem.text):
        return Code.NEEDS_MEDIA if choice.stem.media or choice.images else Code.EMPTY_STEM
    if any(is_blank(option.text) and option.media for option in choice.options):
        return Code.NEEDS_MEDIA
    if len(choice.options) < limits.MIN_OPTIONS:
        return Code.TOO_FEW_OPTIONS
    return Code.MULTIPLE_KEYS if len(keys) > 1 else None


def _picture(choice: Choice, picture: Callable[[str], bytes] | None) -> Picture:
    """Return the first of a question's pictures that is there."""
    for name in choice.images if picture else ():
        content = picture(name) if picture else b""
        if content:
            return name, content
    return "", b""


def _warnings(choice: Choice, content: bytes) -> list[Finding]:
    told = [choice.stem, *choice.options]
    media = sum(one.media for one in choice.options) + max(choice.stem.media, len(choice.images))
    found = list(choice.warnings)
    found += [Finding(Code.HTML_FLATTENED)] if any(one.flattened for one in told) else []
    found += [Finding(Code.MEDIA_DROPPED)] if media > bool(content) else []
    found += [_PARTIAL[True]] if any(0 < worth < 1 for worth in choice.worth) else []
    found += [_PARTIAL[False]] if any(worth < 0 for worth in choice.worth) else []
    return found


def _with_more(found: Found, choice: Choice, key: int, shown: str, content: bytes) -> Found:
    """Add what is said of each option, and the picture."""
    others = [at for at in range(len(choice.options)) if at != key]
    options = dict(zip((key, *others), (found.item.key, *found.item.distractors), strict=True))
    try:
        said = {
            options[at]: kept
            for at, told in enumerate(choice.feedback)
            if at in options and (kept := clean_or_empty(told, limits.EXPLANATION_CHARACTERS))
        }
        description = clean_or_empty(choice.description, limits.PLACE_CHARACTERS)
    except QuizError:
        return replace(found, warnings=(*found.warnings, Finding(Code.FEEDBACK_DROPPED)))
    if not found.item.explanation and not choice.keeps_remarks:
        explanation = said.pop(found.item.key, "")
    else:
        explanation = found.item.explanation
    item = replace(
        found.item,
        explanation=explanation,
        feedback=MappingProxyType(said),
        picture=shown if content else "",
        picture_description=description if content else "",
    )
    return replace(found, item=item, picture=content)
