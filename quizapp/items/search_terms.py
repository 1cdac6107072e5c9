"""What somebody typed into the search, taken apart: words, phrases and fields."""

import re
from dataclasses import dataclass

from quizapp.errors import Code, QuizError
from quizapp.limits import SEARCH_CHARACTERS
from quizapp.text import emoji, fold

FIELDS = ("pack", "category", "difficulty", "report", "is", "tag", "language", "answered")
LEVELS = ("easy", "medium", "hard", "none")
STATES = ("own", "builtin", "hidden", "unsourced", "unexplained", "picture", "unanswered")
REPORTS = ("open", "done", "any", "wrong", "unclear", "gives-away", "unfair")
_KNOWN = {"difficulty": LEVELS, "is": STATES, "report": REPORTS}
_PART = re.compile(
    r"(?P<no>-?)(?:(?P<field>[^\W\d_]+)(?P<sign>:|<=|>=|!=|<|>|=)(?=[^\s:/])"
    r'(?:"(?P<quoted>[^"]*)"?|(?P<value>\S+))|"(?P<phrase>[^"]*)"?|(?P<word>\S+))'
)
_LOOSE = re.compile(
    rf'"[^"]*"?|(?<![\w-])(?P<field>-?(?:{"|".join(FIELDS)}))'
    r"(?:\s*(?P<sign><=|>=|!=|[<>=≤≥≠])|\s?(?P<colon>:))\s*(?=[^\s:/])",
    re.IGNORECASE,
)
_SIGNS = {"≤": "<=", "≥": ">=", "≠": "!="}
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d{1,3})?)\s*%?\Z")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: ``kind`` is word, phrase, emoji or a field; ``sign`` is : or a comparison."""

    kind: str
    value: str
    sign: str = ":"
    negated: bool = False


def terms_of(text: str) -> tuple[Term, ...]:
    """Return what must be true of a question that is found.

    Words are folded, and each is the beginning of a word of the question; a phrase stands
    there as it is. Raises QuizError with SEARCH_FIELD or SEARCH_VALUE.
    """
    found: list[Term] = []
    for part in _PART.finditer(_LOOSE.sub(_tightened, _beginning(text))):
        negated = bool(part["no"])
        if part["field"] is not None:
            value = part["quoted"] if part["quoted"] is not None else part["value"]
            found.append(_field(part["field"].casefold(), part["sign"], value, negated=negated))
        elif part["phrase"] is not None:
            found += _words("phrase", part["phrase"], negated=negated)
        else:
            found += _words("word", part["word"], negated=negated)
    return tuple(found)


def _beginning(text: str) -> str:
    """Return as much of a text as is looked for, in whole words."""
    if len(text) <= SEARCH_CHARACTERS:
        return text
    return text[: SEARCH_CHARACTERS + 1].rpartition(" ")[0] or text[:SEARCH_CHARACTERS]


def _tightened(loose: re.Match[str]) -> str:
    """Return a field and its sign without spaces between; what stands in quotes stays."""
    if loose["field"] is None:
        return loose[0]
    sign = loose["sign"] or ":"
    return f"{loose['field']}{_SIGNS.get(sign, sign)}"


def _words(kind: str, text: str, *, negated: bool) -> list[Term]:
    folded = fold(text)
    if not folded and emoji(text):
        return [Term("emoji", emoji(text), negated=negated)]
    if not folded:  # other signs alone are in no question's words
        return [Term("nothing", text, negated=negated)] if text.strip() else []
    if kind == "phrase" or negated:
        return [Term("phrase" if kind == "phrase" else kind, folded, negated=negated)]
    return [Term("word", word) for word in folded.split()]


def _field(field: str, sign: str, value: str, *, negated: bool) -> Term:
    if field not in FIELDS:
        raise QuizError(Code.SEARCH_FIELD, field=field, known=", ".join(FIELDS))
    if field == "answered":
        return _share(sign, value, negated=negated)
    known = _KNOWN.get(field)
    wanted = value.casefold()
    if sign != ":":
        raise QuizError(Code.SEARCH_VALUE, value=f"{sign}{value}", field=field, known=f"{field}:…")
    if known is not None and wanted not in known:
        raise QuizError(Code.SEARCH_VALUE, value=value, field=field, known=", ".join(known))
    return Term(field, value if known is None else wanted, negated=negated)


def _share(sign: str, value: str, *, negated: bool) -> Term:
    number = _SHARE.match(value)
    share = number[1].replace(",", ".") if number else ""
    if number is None or sign == ":" or float(share) > 100:
        raise QuizError(Code.SEARCH_VALUE, value=value, field="answered", known="answered<60%")
    return Term("answered", share, sign, negated=negated)
