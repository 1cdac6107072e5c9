"""The report of an import: one line of counts a file, then what is said of its questions."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.side_by_side import joined
from quizapp.ui.widgets.import_remarks import ImportRemarks
from quizapp.ui.widgets.import_values import Outcome
from quizapp.ui.widgets.import_words import counts_text
from quizapp.ui.widgets.plain_label import PlainLabel


class ImportOutcome(QWidget):
    """What became of each file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_outcome")
        self._lines = PlainLabel("", "body")
        self._lines.setObjectName("import_counts")
        self.remarks = ImportRemarks()
        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._lines)
        layout.addWidget(self.remarks, 1)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of these files."""
        self._lines.setText("\n".join(outcome_line(one) for one in outcomes))
        several = len(outcomes) > 1
        remarks = [
            replace(remark, place=joined((one.file, remark.place), ": ")) if several else remark
            for one in outcomes
            for remark in one.remarks
        ]
        self.remarks.show_remarks(sorted(remarks, key=lambda remark: not remark.refused))


def outcome_line(outcome: Outcome) -> str:
    """Return what became of a file in one line."""
    if outcome.trouble:
        return joined((outcome.file, outcome.trouble), ": ")
    file = outcome.file
    if outcome.pack and outcome.counts.new:
        text = QCoreApplication.translate("Import", "{file} → {pack}")
        file = text.format(file=file, pack=outcome.pack)
    return joined((file, counts_text(outcome.counts, done=True)), ": ")
