"""The kinds of question that a table's own column names."""

import re

from quizapp.errors import Code, QuizError
from quizapp.text import fold

_REFUSED = {
    Code.TYPE_SHORT_ANSWER: "fill in the blank|fill in blank|short answer|type answer|typed answer"
    "|text input|fib|typing answer",
    Code.TYPE_ESSAY: "open ended|essay|long answer|free text|draw|audio response|video response",
    Code.TYPE_MATCHING: "match|matching|categorize",
    Code.TYPE_ORDERING: "reorder|order|ordering|puzzle|jumble|sequence",
    Code.TYPE_NUMERICAL: "numeric|numerical|number|slider|math response",
    Code.TYPE_DRAGDROP: "drag and drop|drag drop|hotspot|labeling",
    Code.TYPE_CLOZE: "cloze|comprehension|passage",
    Code.TYPE_DESCRIPTION: "slide|description|content|information",
}
_CODES = {name: code for code, names in _REFUSED.items() for name in names.split("|")}
_NO_KEY = frozenset({"poll", "survey", "word cloud", "brainstorm", "opinion scale"})
CLOZE = re.compile(r"\{\{c\d+::")
"""The gaps of an Anki note."""


def refuse_type(told: str) -> None:
    """Raise QuizError for a kind that is neither multiple choice nor true or false."""
    kind = fold(told).replace("_", " ")
    if kind in _CODES:
        raise QuizError(_CODES[kind])
    if kind in _NO_KEY:
        raise QuizError(Code.TYPE_OTHER, kind=" ".join(told.split())[:40])
