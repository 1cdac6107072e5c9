"""The workshop's reports: what players found, and what can be done about it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.report import Report
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.reason_words import reason_sentence
from quizapp.ui.widgets.report_table import ReportTable
from quizapp.ui.widgets.report_words import report_text
from quizapp.ui.widgets.segmented import Segmented


class ReportList(QWidget):
    """Reports that are open, or done; the chosen one can be settled and its question fixed."""

    reports_wanted = Signal(bool)
    open_requested = Signal(object)
    copy_requested = Signal(object)
    settle_requested = Signal(object, bool)
    left = Signal()
    told = Signal(str)
    """What was done, in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_list")
        self._filter = Segmented("report_filter")
        self._filter.add(False, self.tr("Open"), "reports_open")
        self._filter.add(True, self.tr("Done"), "reports_done")
        self.table = ReportTable()
        self._empty = PlainLabel("", "body", muted=True)
        self._empty.setObjectName("reports_empty")
        self._detail = PlainLabel("", "caption", muted=True)
        self._detail.setObjectName("report_detail")
        self._settle = PrimaryButton("", icon="tick")
        self._settle.setObjectName("settle_report_button")
        self._settle.above = QuietButton.above
        self._open = QuietButton("", self.tr("Enter"))
        self._open.setObjectName("open_reported_button")
        self._copy = QuietButton(self.tr("Fix a copy"), icon="workshop")
        self._copy.setObjectName("copy_reported_button")
        self._send = QuietButton(self.tr("Copy as a text"))
        self._send.setObjectName("copy_report_text_button")
        self._back = QuietButton(self.tr("All questions"), self.tr("Esc"))
        self._back.setObjectName("leave_reports_button")
        self._changeable = True
        self._connect()
        self._assemble()
        self._show_chosen()

    def set_changeable(self, changeable: bool) -> None:
        """Say whether questions can be changed here; else reports can be read."""
        self._changeable = changeable
        for button in (self._settle, self._copy):
            button.setVisible(changeable)

    @property
    def done(self) -> bool:
        """Whether those that are done are wanted, and not those that are open."""
        return bool(self._filter.value())

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show these reports."""
        empty = self.tr("No report is done yet.") if self.done else self.tr("No report is open.")
        self._empty.setText(empty)
        self._empty.setVisible(not reports)
        self.table.show_reports(reports)

    def focus_first(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Slots

    def _wish_open(self) -> None:
        report = self.table.chosen()
        if report is not None and report.now is not None:
            self.open_requested.emit(report)

    def _wish_copy(self) -> None:
        report = self.table.chosen()
        if report is not None and report.now is not None and not report.now.own:
            self.copy_requested.emit(report)

    def _wish_settle(self) -> None:
        report = self.table.chosen()
        if report is not None:
            self.focus_first()  # the buttons may have nothing to do after it
            self.settle_requested.emit(report.remark.uid, not report.done)

    def _copy_text(self) -> None:
        report = self.table.chosen()
        if report is not None:
            from quizapp import __version__  # 20 ms  # noqa: PLC0415

            QGuiApplication.clipboard().setText(report_text(report, __version__))
            self.told.emit(
                self.tr("The report is on the clipboard, to be sent to who made the question.")
            )

    def _wish_filter(self) -> None:
        self.reports_wanted.emit(self.done)

    def _show_chosen(self) -> None:
        """Offer what can be done about the chosen report."""
        report = self.table.chosen()
        now = report.now if report is not None else None
        self._settle.setEnabled(report is not None)
        self._settle.set_words(self.tr("Open again") if self.done else self.tr("Done"))
        self._settle.set_icon_name("undo" if self.done else "tick")
        self._open.setEnabled(now is not None)
        changes = self._changeable and (now is None or now.own)
        self._open.set_words(self.tr("Change") if changes else self.tr("Read"))
        self._copy.setEnabled(now is not None and not now.own)
        self._send.setEnabled(report is not None)
        self._detail.setText("" if report is None else self._about(report))
        self._detail.setVisible(report is not None)

    def _about(self, report: Report) -> str:
        """Return all that is known of a report, for the table has room for little."""
        said = reason_sentence(report.remark.reason)
        if report.remark.words:
            said = self.tr("{reason}: “{words}”").format(reason=said, words=report.remark.words)
        if report.player:
            said = self.tr("{said} ({player})").format(said=said, player=report.player)
        asked = self.tr("Asked: “{stem}” Right: “{key}”").format(
            stem=" ".join(report.asked.stem.split()), key=" ".join(report.asked.key.split())
        )
        return "\n".join(line for line in (said, asked, self._since(report)) if line)

    def _since(self, report: Report) -> str:
        """Return what became of the question since it was asked."""
        if report.now is None:
            return self.tr("The question has been deleted since.")
        if report.now.hidden:
            return self.tr("The question is hidden from play.")
        return self.tr("The question has been changed since.") if report.changed else ""

    # What the list is made of

    def _connect(self) -> None:
        self._filter.value_chosen.connect(self._wish_filter)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.open_requested.connect(self._wish_open)
        self._settle.clicked.connect(self._wish_settle)
        self._open.clicked.connect(self._wish_open)
        self._copy.clicked.connect(self._wish_copy)
        self._send.clicked.connect(self._copy_text)
        self._back.clicked.connect(self.left)

    def _assemble(self) -> None:
        buttons = FlowLayout(gap=12)
        actions: list[QWidget] = [self._settle, self._open, self._copy, self._send, self._back]
        for button in actions:
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail)
        layout.addLayout(buttons)
        segments = self._filter.findChildren(QWidget)
        for before, after in pairwise([*segments, self.table, *actions]):
            QWidget.setTabOrder(before, after)
