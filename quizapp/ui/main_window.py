"""The window: a side bar, a line for messages, and one page at a time."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.presets import choices_from_json, choices_to_json
from quizapp.items.draft import drafts_from_json, drafts_to_json
from quizapp.settings import Settings
from quizapp.ui.actions import HELP, HOME, SCORES, SETTINGS, WORKSHOP, page_actions
from quizapp.ui.brand import brand_icon
from quizapp.ui.desk import Desk
from quizapp.ui.pages.home import HomePage
from quizapp.ui.play_desk import PlayDesk
from quizapp.ui.theme import theme
from quizapp.ui.widgets.message_bar import MessageBar
from quizapp.ui.widgets.side_bar import SideBar
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.ui.scores_desk import ScoresDesk
    from quizapp.ui.workshop_desk import WorkshopDesk

_LEAST = (480, 400)
_USUAL = (1000, 700)
_COMPACT_BELOW = 720
_RETRY = "retry"
_OF_PLAY = ("question", "results", "party", "podium")


class MainWindow(QMainWindow):
    """Shows pages and messages; what it is told to keep it hands to its owner."""

    painted = Signal()
    """The window has been painted for the first time."""
    settings_changed = Signal(object)
    closed = Signal()
    _unexpected = Signal()

    def __init__(self, settings: Settings, desk: Desk, places: str = "") -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("quizapp"))
        self.setMinimumSize(*_LEAST)
        wanted = QSize(settings.window_width, settings.window_height)
        most = self.screen().availableSize().expandedTo(QSize(*_USUAL))
        self.resize(wanted.boundedTo(most))
        self._settings = settings
        self._desk = desk
        self._places = places
        self._first_paint = True
        self._warned_of_loss = False
        self._pages: dict[str, QWidget] = {}
        self._workshop: WorkshopDesk | None = None
        self._scores: ScoresDesk | None = None
        self._actions = page_actions(self)
        self.addActions(self._actions)
        self._side_bar = SideBar(self._actions)
        self._message_bar = MessageBar()
        self._stack = QStackedWidget()
        self._home = HomePage()
        choices = choices_from_json(settings.choices) or [Choice()]
        self._home.remember(choices)
        self._home.set_choice(choices[0], settings.player)
        self._play = PlayDesk(self._home, desk, self)
        self._play.remember_party(settings.party)
        self._assemble()
        self._connect()
        self._add_page(HOME, self._home)
        self.show_page(HOME)

    def bank_opened(self, note: QuizError | None, warning: QuizError | None = None) -> None:
        """The bank is open; ``note`` says why nothing is kept, ``warning`` what else is wrong."""
        if warning is not None:
            self.tell(say(warning.code, warning.values), "warning")
        if note is not None:
            lost = say(Code.SCORES_NOT_KEPT, {})
            self._message_bar.show_message(f"{say(note.code, note.values)} {lost}", "error")
        self._play.bank_opened()
        if self._current() != HOME:
            self._refresh(self._current())
        self._desk.look_over(self._on_damage)
        self.setWindowIcon(brand_icon())

    def bank_refused(self, error: QuizError) -> None:
        """There is no bank at all, not even one for this session."""
        self._message_bar.show_message(say(error.code, error.values), "error")

    def apologise(self) -> None:
        """Say that something unexpected happened; may be called on any thread."""
        self._unexpected.emit()

    def keep(self, companion: QObject) -> None:
        """Keep an object for as long as the window lives."""
        companion.setParent(self)

    def tell(self, text: str, kind: str) -> None:
        """Say something in the window."""
        self._message_bar.show_message(text, kind)

    def show_page(self, name: str) -> None:
        """Show a page; leaving a question stops its clock."""
        if self._current() == "question" and name != "question":
            self._play.leave_question(home=name == HOME)
        elif name == HOME:
            name = self._play.take_unseen_results() or name
        page = self._page(name)
        self._stack.setCurrentWidget(page)
        for action in self._actions:
            shown = action.objectName()
            action.setChecked(shown == name or (shown == HOME and name in _OF_PLAY))
        self._refresh(name)
        focus = getattr(page, "focus_first", None)
        if callable(focus):
            focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is first painted, so that the bank can be opened behind it."""
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone where the window is narrow."""
        super().resizeEvent(event)
        self._side_bar.set_compact(self.width() < _COMPACT_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what can be written; say what is not kept before it is lost."""
        self._play.leave_question()
        if self._desk.bank is not None and not self._warned_of_loss and self._desk.drain():
            self._warned_of_loss = True
            again = self.tr("Close the window again to leave without them.")
            text = f"{say(Code.NOT_SAVED, {})} {again}"
            self._message_bar.show_message(text, "error", self.tr("Try again"), _RETRY)
            event.ignore()
            return
        if not (self.isMaximized() or self.isFullScreen()):
            self._change(window_width=self.width(), window_height=self.height())
        if self._workshop is not None:
            self._change(drafts=drafts_to_json(self._workshop.page.drafts()))
        event.accept()
        self.closed.emit()

    def _assemble(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._message_bar)
        column.addWidget(self._stack, 1)
        center = QWidget()
        row = QHBoxLayout(center)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side_bar)
        row.addLayout(column, 1)
        self.setCentralWidget(center)

    def _connect(self) -> None:
        for action in self._actions:
            action.triggered.connect(partial(self.show_page, action.objectName()))
        self._play.page_wanted.connect(self.show_page)
        self._play.message_wanted.connect(self.tell)
        self._play.choice_made.connect(self._on_choice_made)
        self._play.party_made.connect(self._on_party_made)
        self._play.round_kept.connect(self._on_round_kept)
        self._desk.not_kept.connect(self._on_not_kept)
        self._desk.all_kept.connect(self._on_all_kept)
        self._unexpected.connect(self._on_unexpected)
        self._message_bar.action_requested.connect(self._on_message_action)

    def _page(self, name: str) -> QWidget:
        """Return a page; it is imported and made when first wanted."""
        if name not in self._pages:
            makers: dict[str, Callable[[], QWidget]] = {
                "question": lambda: self._play.question_page,
                "results": lambda: self._play.results_page,
                "party": lambda: self._play.party.setup_page,
                "podium": lambda: self._play.party.podium_page,
                SCORES: self._make_scores,
                WORKSHOP: self._make_workshop,
                SETTINGS: self._make_settings,
                HELP: _make_help,
            }
            self._add_page(name, makers[name]())
        return self._pages[name]

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self._stack.addWidget(page)

    def _current(self) -> str:
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def _refresh(self, name: str) -> None:
        if name == HOME:
            self._play.refresh()
        elif name == SCORES and self._scores is not None:
            self._scores.refresh(self._play.last_table)
        elif name == WORKSHOP and self._workshop is not None:
            self._workshop.refresh()

    def _make_scores(self) -> QWidget:
        from quizapp.ui.scores_desk import ScoresDesk  # noqa: PLC0415

        self._scores = ScoresDesk(self._desk, self)
        self._scores.message_wanted.connect(self.tell)
        self._scores.page.play_wanted.connect(partial(self.show_page, HOME))
        return self._scores.page

    def _make_workshop(self) -> QWidget:
        from quizapp.ui.workshop_desk import WorkshopDesk  # noqa: PLC0415

        self._workshop = WorkshopDesk(self._desk, self)
        self._workshop.message_wanted.connect(self.tell)
        self._workshop.page.set_drafts(drafts_from_json(self._settings.drafts))
        return self._workshop.page

    def _make_settings(self) -> QWidget:
        from quizapp.ui.pages.settings import SettingsPage  # noqa: PLC0415

        page = SettingsPage()
        page.set_values(self._settings.theme, self._settings.text_percent)
        page.set_places(self._places)
        page.theme_chosen.connect(self._on_theme_chosen)
        page.text_size_chosen.connect(self._on_text_size_chosen)
        return page

    def _change(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)

    def _on_theme_chosen(self, preference: str) -> None:
        theme().set_preference(preference)
        self._change(theme=preference)

    def _on_text_size_chosen(self, percent: int) -> None:
        theme().set_text_percent(percent)
        self._change(text_percent=percent)

    def _on_choice_made(self, choice: Choice, player: str) -> None:
        others = [
            one for one in choices_from_json(self._settings.choices) if one.mode != choice.mode
        ]
        self._change(player=player, choices=choices_to_json([choice, *others]))

    def _on_party_made(self, party: str) -> None:
        self._change(party=party)

    def _on_round_kept(self) -> None:
        self._refresh(self._current())

    def _on_all_kept(self) -> None:
        self._warned_of_loss = False
        if self._message_bar.action_name == _RETRY:
            self._message_bar.clear()

    def _on_not_kept(self, error: QuizError) -> None:
        text = f"{say(error.code, error.values)} {say(Code.NOT_SAVED, {})}"
        self._message_bar.show_message(text, "error", self.tr("Try again"), _RETRY)

    def _on_unexpected(self) -> None:
        self._message_bar.show_message(say(Code.UNEXPECTED, {}), "error")

    def _on_damage(self, error: QuizError) -> None:
        self._message_bar.show_message(say(error.code, error.values), "error")

    def _on_message_action(self, name: str) -> None:
        if name == _RETRY:
            self._desk.again()


def _make_help() -> QWidget:
    from quizapp.ui.pages.help import HelpPage  # noqa: PLC0415

    return HelpPage()
