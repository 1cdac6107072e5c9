"""How an import is spoken of: places in a file, roles of columns, and counts."""

from PySide6.QtCore import QCoreApplication

from quizapp.ui.side_by_side import joined
from quizapp.ui.widgets.import_values import Counts, Remark
from quizapp.ui.wording import listed, number_text

_tr = QCoreApplication.translate
ROLES = (
    *("question", "key", "wrong", "wrong1", "wrong2", "wrong3", "wrong4", "wrong5"),
    *("option1", "option2", "option3", "option4", "option5", "option6", "option7", "option8"),
    *("category", "difficulty", "explanation", "feedback", "tags", "source"),
)


def place_text(kind: str, number: int, name: str) -> str:
    """Return where something stands in a file."""
    words = {
        "line": _tr("Import", "Line {number}"),
        "row": _tr("Import", "Row {number}"),
        "question": _tr("Import", "Question {number}"),
        "entry": _tr("Import", "Entry {number}"),
        "item": _tr("Import", "Question {number}"),
    }
    if not number:
        return name or _tr("Import", "File")
    told = words.get(kind, "{number}").format(number=number_text(number))
    return joined((name, told), ": ") if name else told


def remark_line(remark: Remark, sentence: str) -> str:
    """Return what is said of a question, with where it stands and how it begins."""
    place = remark.place
    if remark.words:
        words = " ".join(remark.words.split())
        place = _tr("Import", "{place} “{words}”").format(place=place, words=words)
    return joined((place, sentence), ": ")


def role_word(role: str) -> str:
    """Return what a column of a table is called by its role."""
    words = {
        "": _tr("Import", "not used"),
        "question": _tr("Import", "Question"),
        "key": _tr("Import", "Right answer"),
        "wrong": _tr("Import", "All wrong answers"),
        "category": _tr("Import", "Category"),
        "difficulty": _tr("Import", "Difficulty"),
        "explanation": _tr("Import", "Explanation"),
        "feedback": _tr("Import", "Feedback"),
        "tags": _tr("Import", "Tags"),
        "source": _tr("Import", "Source"),
    }
    if role in words:
        return words[role]
    number = number_text(int(role[-1])) if role[-1:].isdigit() else ""
    if role.startswith("wrong"):
        return _tr("Import", "Wrong answer {number}").format(number=number)
    if role.startswith("option"):
        return _tr("Import", "Answer {number}").format(number=number)
    return role


def counts_text(counts: Counts, *, done: bool) -> str:
    """Return how many questions there are of each kind, in one line."""
    read = _tr("Import", "%n question(s) read", "", counts.read)
    new = (
        _tr("Import", "%n stored", "", counts.new)
        if done
        else _tr("Import", "%n will be stored", "", counts.new)
    )
    parts = [read, new]
    if counts.updated:
        parts.append(_tr("Import", "%n of them in place of what was there", "", counts.updated))
    if counts.in_file:
        parts.append(_tr("Import", "%n twice in the file", "", counts.in_file))
    if counts.in_bank:
        parts.append(_tr("Import", "%n there already", "", counts.in_bank))
    if counts.refused:
        parts.append(_tr("Import", "%n refused", "", counts.refused))
    return listed(parts)
