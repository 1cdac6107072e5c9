"""One question that needs somebody's eye: its numbers, its options, and what to do about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.items.health import ItemHealth, Trouble
from quizapp.ui.side_by_side import dotted
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import decimal_text, number_text, percent_text, signed_text


class HealthCard(QFrame):
    """Says what may be wrong, and opens the question."""

    open_wanted = Signal(object)

    def __init__(self, health: ItemHealth, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        stem = health.listed.item.stem
        self.setAccessibleName(stem)
        open_ = QuietButton(self.tr("Open the question"))
        open_.setObjectName("health_open_button")
        open_.setAccessibleName(f"{open_.words}: {stem}")
        open_.clicked.connect(lambda: self.open_wanted.emit(health.listed))
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(stem, "strong"))
        for trouble in health.fared.troubles:
            column.addWidget(PlainLabel(advice(trouble), "body"))
        column.addWidget(PlainLabel(self._numbers(health), "caption", muted=True))
        if health.fared.answered:
            for option in self._options(health):
                column.addWidget(PlainLabel(option, "caption", muted=True))
        column.addWidget(open_)

    def _numbers(self, health: ItemHealth) -> str:
        fared = health.fared
        said = [self.tr("First answers: {count}").format(count=number_text(fared.answered))]
        if fared.answered:
            said.append(self.tr("right: {share}").format(share=percent_text(fared.facility)))
            chance = self.tr("by pure luck: {share}")
            said.append(chance.format(share=percent_text(fared.chance)))
        if health.median_ms is not None:
            median = self.tr("median time: {seconds} s")
            said.append(median.format(seconds=decimal_text(health.median_ms / 1000)))
        if fared.discrimination is not None:
            told = self.tr("discrimination: {value}")
            said.append(told.format(value=signed_text(fared.discrimination)))
        said.append(self.tr("open reports: {count}").format(count=number_text(fared.reports)))
        return dotted(said)

    def _options(self, health: ItemHealth) -> list[str]:
        lines = []
        for pick in health.picks:
            line = self.tr("{option}: picked {picked} / {shown}").format(
                option=pick.text, picked=number_text(pick.picked), shown=number_text(pick.shown)
            )
            said = [line]
            if pick.is_key:
                said.append(self.tr("right"))
            if pick.never:
                said.append(self.tr("never picked"))
            lines.append(dotted(said))
        return lines


def advice(trouble: Trouble) -> str:
    """Return what may be wrong and what to do about it."""
    words = QCoreApplication.translate
    match trouble:
        case Trouble.REPORTED:
            return words("health", "Players reported it: read the reports and fix what they say.")
        case Trouble.BACKWARDS:
            return words(
                "health",
                "Those who know more get it wrong more often: check which answer is right.",
            )
        case Trouble.BELOW_CHANCE:
            return words(
                "health", "Fewer are right than by guessing: check the answer, or ask more plainly."
            )
        case Trouble.MISSED:
            return words("health", "Nobody was right so far: check the answer and the wording.")
        case Trouble.WEAK:
            return words(
                "health",
                "It hardly tells who knows more: make the question or its options clearer.",
            )
        case Trouble.UNUSED:
            return words("health", "An option fools nobody: put a likelier one in its place.")
    return words(
        "health", "Nearly all are right: call it easy, or make the wrong options likelier."
    )
