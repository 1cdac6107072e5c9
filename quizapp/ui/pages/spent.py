"""The page between rounds when all that match have been asked: what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.game.stock import Spent
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel


class SpentPage(Page):
    """Say how few new questions are left; Enter begins a new lap."""

    lap_requested = Signal()
    practice_requested = Signal()
    workshop_requested = Signal()
    home_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("spent_page", parent)
        self._title = PlainLabel("", "display")
        self._about = PlainLabel("", "body")
        self._about.setObjectName("spent_about")
        self._lap = PrimaryButton(self.tr("Begin a new lap"), self.tr("Enter"))
        self._lap.setObjectName("new_lap_button")
        self._practice = QuietButton(self.tr("Practise what was difficult"))
        self._practice.setObjectName("practice_button")
        self._workshop = QuietButton(self.tr("Write questions"), icon="workshop")
        self._workshop.setObjectName("write_questions_button")
        self._import = QuietButton(self.tr("Open a question file…"))
        self._import.setObjectName("open_file_button")
        self._home = QuietButton(self.tr("Choose others"))
        self._home.setObjectName("choose_others_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=14, centred=True)
        for button in (self._lap, self._practice, self._workshop, self._import, self._home):
            flow.addWidget(button)
        self.body.addWidget(self._title)
        self.body.addSpacing(8)
        self.body.addWidget(self._about)
        self.body.addSpacing(24)
        self.body.addWidget(buttons)
        self._add_sources()
        self.body.addStretch(1)
        self.set_first(self._lap)
        self._lap.clicked.connect(self.lap_requested)
        self._practice.clicked.connect(self.practice_requested)
        self._workshop.clicked.connect(self.workshop_requested)
        self._import.clicked.connect(self.import_requested)
        self._home.clicked.connect(self.home_requested)

    def show_spent(self, spent: Spent) -> None:
        """Say how many match, and how many of them are still new."""
        self._title.setText(
            self.tr("You have had almost all") if spent.left else self.tr("You have had them all")
        )
        if spent.left:
            text = self.tr(
                "%n question(s) of the {matching} that match are still new. "
                "A round from here on begins a new lap: they come first, then others again, "
                "in another order.",
                "",
                spent.left,
            )
        else:
            text = self.tr(
                "All %n question(s) that match have been asked. "
                "A new lap asks them again, in another order.",
                "",
                spent.matching,
            )
        self._about.setText(text.format(matching=spent.matching))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin the lap with Enter wherever on the page it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.lap_requested.emit()
        else:
            super().keyPressEvent(event)

    def _add_sources(self) -> None:
        self.body.addSpacing(36)
        self.body.addWidget(PlainLabel(self.tr("Where free questions are found"), "subtitle"))
        for paragraph in self._sources():
            self.body.addSpacing(8)
            self.body.addWidget(PlainLabel(paragraph))

    def _sources(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Open Trivia Database (opentdb.com): some thousand checked questions by its "
                "users, under Creative Commons BY-SA 4.0: use and change them, name the source, "
                "and pass changes on under the same terms."
            ),
            self.tr(
                "OpenTriviaQA (a project on GitHub): about fifty thousand questions in plain "
                "text files, under Creative Commons BY-SA 4.0; of mixed quality."
            ),
            self.tr(
                "The Trivia API (the-trivia-api.com): free for what earns no money, under "
                "Creative Commons BY-NC 4.0."
            ),
            self.tr(
                "A licence goes along with the questions: keep their source beside them, and "
                "ask whoever wrote a question before you sell it."
            ),
        )
