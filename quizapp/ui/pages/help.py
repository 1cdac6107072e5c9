"""The help: the keys, how points are earned, and what happens to a round."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.key_cap import KeyCap
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel


class HelpPage(Page):
    """Tell all there is to know, on one page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("help_page", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Help"))

        # Assemble
        self.body.addWidget(PlainLabel(self.tr("Help"), "title"))
        self._add_keys()
        self._add_part(self.tr("How points are earned"), *self._points())
        self._add_part(self.tr("Which questions come"), *self._deck())
        self._add_part(self.tr("How practice works"), *self._practice())
        self._add_part(self.tr("When several people play"), *self._parties())
        self._add_part(self.tr("When a round is interrupted"), *self._interrupted())
        self._add_part(self.tr("Where the questions come from"), *self._sources())
        self._add_part(self.tr("When a question is about you"), *self._named())
        self.body.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show when the keyboard scrolls the page."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("accent_graphic"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 14, 14)

    def _add_keys(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(20))
        grid.setVerticalSpacing(theme().px(10))
        grid.setColumnStretch(1, 1)
        for row, (caps, meaning) in enumerate(self._keys()):
            grid.addLayout(_key_caps(caps), row, 0)
            grid.addWidget(PlainLabel(meaning), row, 1)
        self._add_part(self.tr("The keys"))
        self.body.addLayout(grid)

    def _add_part(self, heading: str, *paragraphs: str) -> None:
        self.body.addSpacing(28)
        self.body.addWidget(PlainLabel(heading, "subtitle"))
        self.body.addSpacing(8)
        for paragraph in paragraphs:
            self.body.addWidget(PlainLabel(paragraph))
            self.body.addSpacing(8)

    def _keys(self) -> list[tuple[tuple[str, ...], str]]:
        enter, space, ctrl = self.tr("Enter"), self.tr("Space"), self.tr("Ctrl")
        return [
            (("1", "…", "8"), self.tr("choose an answer")),
            ((enter, space), self.tr("go on after an answer; start a round on the first page")),
            (("1", "2", "3"), self.tr("say how sure you are, where practice asks it")),
            ((self.tr("Esc"),), self.tr("pause a round and hide its question; leave a form")),
            ((ctrl, "R"), self.tr("report the question that is asked, or fix it")),
            (
                ("A", "…", "Z"),
                self.tr("buzz at a party, each player with a letter of their own; 0 nobody knows"),
            ),
            ((ctrl, "T"), self.tr("tell how much time is left")),
            (("F1",), self.tr("open this page")),
            ((ctrl, "1", "…", "5"), self.tr("go to another page")),
            ((ctrl, "M"), self.tr("turn the sound off, or on again")),
            (
                (self.tr("Tab"),),
                self.tr("go to the next control; arrow keys choose within a group"),
            ),
            ((ctrl, "P"), self.tr("see and change who plays")),
            ((ctrl, "S"), self.tr("save the question that you write")),
            ((self.tr("Del"),), self.tr("delete the chosen question of your own")),
        ]

    def _points(self) -> tuple[str, ...]:
        return (
            self.tr(
                "An easy question is worth 100 points, a medium one 200, a hard one 300; "
                "one without a difficulty 200."
            ),
            self.tr(
                "With a clock, quick answers earn more: all of it in the first half second, "
                "then less and less, and never below half. Without a clock every right answer "
                "earns all of it."
            ),
            self.tr(
                "Every right answer in a row before this one adds 10 %, up to 50 %. A wrong "
                "answer, or none in time, earns nothing and ends the row; no points are ever "
                "taken away."
            ),
            self.tr(
                "An example: a medium question, answered after 8 of 20 seconds, with three "
                "right answers before it:"
            ),
            self.tr("200 × 81 % × 1.3 = 210 points"),
            self.tr(
                "High scores compare like with like: rounds of the same length, clock, "
                "difficulty, categories and questions."
            ),
        )

    def _deck(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Questions are drawn from a shuffled deck. None comes back before all that "
                "match your choice have been asked; then the deck is shuffled again."
            ),
            self.tr(
                "Within a round, the game avoids questions that give away the answer to another."
            ),
            self.tr(
                "A question that you hide on the page Questions is not asked any more. Rounds with "
                "and without it have high scores of their own."
            ),
        )

    def _practice(self) -> tuple[str, ...]:
        return (
            self.tr(
                "What you missed, in whatever mode, comes first in practice; then what is due, "
                "then what is new to you. A right answer comes again after a day or more, and "
                "later each time; a wrong one comes again in your next practice."
            ),
            self.tr(
                "If you say how sure you are, a right guess comes again sooner and a sure answer "
                "later. “How sure, how right” on the first page shows what your “sure” is worth."
            ),
            self.tr(
                "Stop whenever you like: every answer is kept, and going to the first page ends "
                "the practice."
            ),
        )

    def _parties(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A party has 2 to 8 players at one machine and as many questions for each. By "
                "turns everyone answers questions of their own. By buzzer whoever presses their "
                "letter first answers; a wrong answer opens the question to the others."
            ),
            self.tr(
                "Points are the same as in a round; by buzzer, speed counts until the buzz. "
                "Parties are in no table of high scores: their record is who beat whom."
            ),
        )

    def _interrupted(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Close the window whenever you like: the round waits on the first page, at the "
                "same question with the same answers, and the clock goes on where it stood."
            ),
            self.tr(
                "If the computer or the game stopped without warning, the question comes back "
                "with its full clock and can then earn half of its points at most. A round that "
                "was taken up again is marked in the high scores."
            ),
        )

    def _sources(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Questions that come with the game are made from a published text. After each "
                "answer the game names the text, the paragraph and the edition of the questions, "
                "and tells the fact in its own words."
            ),
            self.tr(
                "Questions that you write yourself are kept in your own bank and are played "
                "along with the others."
            ),
        )

    def _named(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Whoever is named in a question that came with the game can have it corrected or "
                "removed, without a reason: write to where the game was published. “Reports” on "
                "the page Questions makes a text of a report that says which question it is."
            ),
            self.tr(
                "What is removed there is gone with the next edition. On this computer any "
                "question can be hidden at once, and the whole pack removed: “Packs” on the page "
                "Questions."
            ),
            self.tr(
                "Questions of others name their authors under each answer; write to them. Rounds "
                "that were played keep each question as it was asked."
            ),
        )


def _key_caps(caps: tuple[str, ...]) -> QHBoxLayout:
    """Return keys side by side."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for cap in caps:
        row.addWidget(PlainLabel(cap) if cap == "…" else KeyCap(cap))
    row.addStretch(1)
    return row
