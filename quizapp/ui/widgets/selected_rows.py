"""What is selected in a table of questions of which few have been fetched."""

from PySide6.QtWidgets import QTableView

from quizapp.items.selection import Selection
from quizapp.ui.widgets.question_model import QuestionModel


def selected(table: QTableView, questions: QuestionModel) -> Selection:
    """Return the questions that are selected, fetched or not, in the order of the table."""
    chosen = table.selectionModel().selection()
    found = (chosen.at(place) for place in range(chosen.count()))
    ranges = sorted((one.top(), one.bottom()) for one in found)
    merged: dict[int, int] = {}
    for top, bottom in ranges:  # a row that was selected twice counts once
        merged[top] = max(bottom, merged.get(top, bottom))
    return Selection(b"".join(questions.uids(*pair) for pair in merged.items()))
