"""Fields of a JSON object, taken only when they are what they should be."""

from collections.abc import Mapping

from quizapp.errors import Code, QuizError
from quizapp.formats.json_text import Odd

Object = Mapping[str, object]


def text_field(entry: Object, *names: str) -> str:
    """Return the first of these fields that is there, or ""; raises QuizError for no text."""
    value = next((entry[name] for name in names if entry.get(name) is not None), "")
    if not isinstance(value, str):
        raise QuizError(Code.NOT_TEXT)
    return value


def texts_field(entry: Object, *names: str) -> list[str]:
    """Return the first of these lists that is there, or []; raises QuizError for other things."""
    value = next((entry[name] for name in names if entry.get(name) is not None), [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise QuizError(Code.NOT_TEXT)
    return value


def words_of(entry: object, *names: str) -> str:
    """Return the first words of an entry that could not be read, as far as they are told."""
    entry = entry.entry if isinstance(entry, Odd) else entry
    if not isinstance(entry, dict):
        return ""
    told = next((entry[name] for name in names if isinstance(entry.get(name), str)), "")
    return told if isinstance(told, str) else ""
