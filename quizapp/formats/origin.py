"""What a file says of itself: title, licence, authors."""

from quizapp.errors import QuizError
from quizapp.text import clean_or_empty


def kept(told: object, limit: int) -> str:
    """Return a text of a file's own description on one line; "" where it is none to keep."""
    if not isinstance(told, str):
        return ""
    try:
        return " ".join(clean_or_empty(told[: 4 * limit], 4 * limit).split())[:limit].strip()
    except QuizError:
        return ""
