"""What somebody typed into the search, taken apart: words, phrases and fields."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.errors import Code, QuizError
from quizapp.limits import SEARCH_CHARACTERS
from quizapp.text import fold

WORD, PHRASE, NOTHING = "word", "phrase", "nothing"
LEVELS = ("easy", "medium", "hard", "none")
STATES = ("own", "builtin", "hidden", "unsourced")
REPORTS = ("open", "done", "any", "wrong", "unclear", "given-away", "unfair")
FIELDS = ("pack", "category", "difficulty", "report", "is", "tag", "language", "answered")
_KNOWN: Mapping[str, tuple[str, ...]] = {"difficulty": LEVELS, "is": STATES, "report": REPORTS}
_PART = re.compile(
    r"(?P<no>-?)(?:(?P<field>[^\W\d_]+)(?P<sign>:|<=|>=|<|>)"
    r'(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]*))'
    r'|"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>[^\s]+))'
)
_SHARE = re.compile(r"(\d{1,3})%?\Z")
_WHOLE = 100
_LANGUAGE = re.compile(r"[a-z0-9-]*\Z")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition on a question; one of ``values`` must hold, or with ``negated`` none.

    A word is the beginning of a word of the question, and a phrase stands there in whole
    words, both folded; a word of several goes on from one word to the next. The values of a
    field are its known ones, or what a name, folded, has in it as a word has. "" is no name.
    """

    kind: str
    values: tuple[str, ...] = ()
    sign: str = ":"
    negated: bool = False


def terms_of(text: str) -> tuple[Term, ...]:
    """Return what must be true of a question that is found; of each field that is begun nothing.

    Raises QuizError with SEARCH_FIELD or SEARCH_VALUE.
    """
    found: list[Term] = []
    begun = not text.strip() or text.strip() == "-"
    for part in _PART.finditer(text[:SEARCH_CHARACTERS]):
        negated = bool(part["no"])
        if part["field"] is not None and _is_field(part):
            terms = _field(part, negated=negated)
            begun = begun or not terms
        elif part["phrase"] is not None:
            kind = PHRASE if part["closed"] else WORD
            terms = _words(kind, part["phrase"], together=True, negated=negated)
            begun = begun or not part["phrase"]
        else:
            terms = _words(WORD, part[0].removeprefix("-"), together=negated, negated=negated)
        found += terms
    if not found and not begun:
        return (Term(NOTHING),)  # signs alone are in no question's words
    return tuple(found)


def _is_field(part: re.Match[str]) -> bool:
    """Tell a field from words that have a colon or a sign in them."""
    if part["field"].casefold() in FIELDS:
        return True
    value = part["quoted"] or part["value"] or ""
    return part["sign"] == ":" and bool(value) and not value.startswith("/")


def _words(kind: str, text: str, *, together: bool, negated: bool) -> list[Term]:
    folded = fold(text)
    words = [folded] if together else folded.split()
    return [Term(kind, (word,), negated=negated) for word in words if word]


def _field(part: re.Match[str], *, negated: bool) -> list[Term]:
    """Return the condition of a field; none where its value is still to be typed."""
    field, sign = part["field"].casefold(), part["sign"]
    if field not in FIELDS:
        raise QuizError(Code.SEARCH_FIELD, field=part["field"], known=", ".join(FIELDS))
    value = part["quoted"] if part["quoted"] is not None else part["value"]
    if not value and part["quoted"] is None:
        return []
    if field == "answered":
        return [Term(field, (_share(sign, value),), sign, negated)]
    if sign != ":":
        raise QuizError(Code.SEARCH_VALUE, value=f"{sign}{value}", field=field, known=f"{field}:…")
    return [Term(field, _values(field, value), negated=negated)]


def _values(field: str, value: str) -> tuple[str, ...]:
    known = _KNOWN.get(field)
    wanted = value.casefold()
    if known is not None:
        wanted = wanted.replace(" ", "-")
        begun = tuple(one for one in known if wanted and one.startswith(wanted))
        if not begun:
            raise QuizError(Code.SEARCH_VALUE, value=value, field=field, known=", ".join(known))
        return (wanted,) if wanted in known else begun
    if field == "language":
        if not _LANGUAGE.match(wanted):
            raise QuizError(Code.SEARCH_VALUE, value=value, field=field, known="en, de, pt-BR")
        return (wanted,)
    folded = fold(value)
    if value.strip() and not folded:
        return ()  # no name has signs alone
    return (folded,)


def _share(sign: str, value: str) -> str:
    number = _SHARE.match(value)
    if number is None or sign == ":" or int(number[1]) > _WHOLE:
        value = value if sign == ":" else f"{sign}{value}"
        raise QuizError(Code.SEARCH_VALUE, value=value, field="answered", known="answered<60%")
    return number[1]
