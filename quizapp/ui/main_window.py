"""The window: a side bar, a line for messages, and one page at a time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from quizapp.errors import Code, QuizError
from quizapp.settings import PersonalFiles, Settings
from quizapp.ui.actions import (
    HOME,
    PLAYERS,
    SETTINGS,
    WORKSHOP,
    mute_action,
    page_actions,
    players_action,
)
from quizapp.ui.brand import brand_icon
from quizapp.ui.desk import Desk
from quizapp.ui.language import speak
from quizapp.ui.page_stack import BACKUPS, OF_PLAY, OF_WORKSHOP, SHARED, STATISTICS, PageStack
from quizapp.ui.pages.home import HomePage
from quizapp.ui.play_desk import PlayDesk
from quizapp.ui.players_desk import PlayersDesk
from quizapp.ui.settings_desk import SettingsDesk
from quizapp.ui.widgets.announce import announce
from quizapp.ui.widgets.message_bar import MessageBar
from quizapp.ui.widgets.side_bar import SideBar
from quizapp.ui.wording import number_text, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizapp.items.listed import ListedItem
    from quizapp.items.notice import Notice
    from quizapp.ui.feel import Feel
    from quizapp.ui.restore_desk import RestoreDesk

_LEAST = (480, 400)
_USUAL = (1000, 700)
_COMPACT_BELOW = 720
_TURN_MS = 1
_RENEW_MS = 300
"""So long what others change is gathered, before the page shows it."""
_RETRY = "retry"
_WAITS = "send_now"
_COPY = "copy_details"
_OF_PLAY = ("question", "results", "spent", STATISTICS, "party", "podium", PLAYERS)
_UNDER = {HOME: _OF_PLAY, WORKSHOP: OF_WORKSHOP, SETTINGS: (BACKUPS, SHARED)}
"""Pages that the side bar has no room for, by the one that they belong to."""
_WAKE_AFTER_MS = 1500
_MOST_COUNTED = 99


class MainWindow(QMainWindow):
    """Shows pages and messages; what it is told to keep it hands to its owner."""

    painted = Signal()
    """The window has been painted for the first time."""
    settings_changed = Signal(object)
    closed = Signal()
    page_shown = Signal()
    """Another page is on the screen, or the pages were made anew."""
    _unexpected = Signal(str)
    _backup_failed = Signal(object)

    def __init__(
        self, settings: Settings, desk: Desk, files: PersonalFiles, places: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("quizapp"))
        self.setMinimumSize(*_LEAST)
        wanted = QSize(settings.window_width, settings.window_height)
        most = self.screen().availableSize().expandedTo(QSize(*_USUAL))
        self.resize(wanted.boundedTo(most))
        self.setAcceptDrops(True)
        self._desk = desk
        self._set = SettingsDesk(settings, files, places, self)
        self._set.changed.connect(self.settings_changed)
        self._set.personal.written.connect(lambda kept: self.settings_written(kept=kept))
        self._set.language_wanted.connect(self._on_language_chosen)
        self._first_paint = True
        self._warned_of_loss = False
        self._settings_kept = True
        self._passing = self._details = ""
        self._notes: tuple[QuizError | None, QuizError | None] = (None, None)
        self._made_restoring: RestoreDesk | None = None
        self._fixing = False
        self._to_open: list[str] = []
        self._make_home()
        self._build()
        self.setCentralWidget(self._center)
        self.show_page(HOME)
        desk.not_kept.connect(self._on_not_kept)
        desk.all_kept.connect(self._on_all_kept)
        desk.post.held_up.connect(lambda _reason: self._say_what_waits())
        desk.post.all_sent.connect(self._on_all_sent)
        desk.post.lost.connect(self._on_lost)
        self._new: set[Notice] = set()
        self._renewal = QTimer(self, singleShot=True, interval=_RENEW_MS)
        self._renewal.timeout.connect(self._renew)
        desk.changed_elsewhere.connect(self._on_changed_elsewhere)
        self._unexpected.connect(self._on_unexpected)
        self._backup_failed.connect(lambda error: self._restoring.tell_failed(error))

    def bank_opened(
        self,
        note: QuizError | None,
        warning: QuizError | None = None,
        lost: QuizError | None = None,
    ) -> None:
        """The bank is open; ``note`` says why nothing is kept, ``warning`` what else is wrong.

        ``lost`` says what became of a damaged one.
        """
        self._notes = note, warning or lost
        self._say_notes()
        if (note or lost) is not None:
            self._restoring.offer_newest(self._message_bar.text)
        self._fill()
        if self._stack.current != HOME:
            self._stack.refresh(self._stack.current)
        self.open_files(self._to_open)
        self._desk.look_over(self._on_damage)
        self.setWindowIcon(brand_icon())

    def settings_written(self, *, kept: bool) -> None:
        """Say that the settings cannot be written, once until they can be."""
        failed, self._settings_kept = self._settings_kept and not kept, kept
        if failed and self._notes[0] is None and self._message_bar.action_name != _RETRY:
            self._message_bar.show_message(self._settings_lost(), "warning")

    def _settings_lost(self) -> str:
        return say(Code.SETTINGS_NOT_KEPT, {})

    def bank_refused(self, error: QuizError) -> None:
        """There is no bank at all, not even one for this session."""
        self._notes = None, error
        self._message_bar.show_message(say(error.code, error.values), "error")

    def apologise(self, details: str) -> None:
        """Say that something unexpected happened; may be called on any thread."""
        self._unexpected.emit(details)

    def tell_of_backup(self, error: QuizError) -> None:
        """Say that a backup failed; may be called on any thread."""
        self._backup_failed.emit(error)

    def keep(self, companion: QObject) -> None:
        """Keep an object for as long as the window lives."""
        companion.setParent(self)

    def tell(self, text: str, kind: str) -> None:
        """Say something in the window, until another page is shown."""
        self._message_bar.show_message(text, kind)
        self._passing = text

    def open_files(self, files: "Sequence[str]") -> None:
        """Look into files of questions, once the bank is open."""
        self._to_open = list(files)
        if self._to_open and self._desk.bank is not None:
            self._stack.open_files(self._to_open)
            self._to_open = []

    def show_page(self, name: str) -> None:
        """Show a page; leaving a question stops its clock."""
        if (self._stack.current == "question" or self._fixing) and name != "question":
            self._stop_fixing()
            self._on_message_over()
            self._play.leave_question(home=name == HOME)
        elif name == HOME:
            name = self._play.take_unseen_results() or name
        if name not in OF_PLAY:
            self._play.turn_away()
        page = self._stack.page(name)
        if self._passing and self._message_bar.text == self._passing:
            self._message_bar.clear()
            self._say_what_waits()
        self._passing = ""
        self._stack.bring_in(page)
        for action in self._actions:
            shown = action.objectName()
            of_other = _UNDER.get(shown, ())
            action.setChecked(shown == name or name in of_other)
        self._stack.refresh(name)
        focus = getattr(page, "focus_first", None)
        if callable(focus):
            focus()
        if name != "question" and self.isVisible():  # that page has a voice of its own
            announce(page, page.accessibleName())
        self.page_shown.emit()

    def changeEvent(self, event: QEvent) -> None:
        """See whether another day has begun, when somebody comes back to the window."""
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and hasattr(self, "_play"):
            self._play.look_at_the_day()

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the files that were dropped."""
        event.acceptProposedAction()
        self.open_files(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what can be written; say what is not kept before it is lost."""
        self._play.leave_question(home=False)
        self._stack.stop_imports()
        if self._desk.bank is not None and not self._warned_of_loss and self._desk.drain():
            self._warned_of_loss = True
            again = self.tr("Close the window again to leave without them.")
            self._tell_retry(f"{say(Code.NOT_SAVED, {})} {again}")
            event.ignore()
            return
        if self._desk.post.reason is not None and not self._warned_of_loss:
            self._warned_of_loss = True
            self._say_what_waits(self.tr("Close the window again to leave."))
            event.ignore()
            return
        if not (self.isMaximized() or self.isFullScreen()):
            self._set.change(window_width=self.width(), window_height=self.height())
        self._stack.keep_drafts()
        if self._set.settings.drafts and not (self._settings_kept or self._warned_of_loss):
            self._warned_of_loss = True
            again = self.tr("Close the window again to leave without them.")
            self._message_bar.show_message(f"{self._settings_lost()} {again}", "error")
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    def _make_home(self) -> None:
        """Make the home page, and what plays and knows players on it."""
        self._center = QWidget(self)
        self._home = HomePage()
        choices = self._set.choices()
        self._home.remember(choices)
        self._home.set_presets(self._set.presets())
        self._home.set_choice(choices[0], self._set.settings.player)
        self._play = PlayDesk(self._home, self._desk, self._center)
        self._play.remember_party(self._set.settings.party)
        self._players = PlayersDesk(self._home, self._desk, self._center)

    def _build(self) -> None:
        """Make all else that shows words; other pages are made when first wanted."""
        self._actions = page_actions(self._center)
        self._players_action = players_action(self._center)
        self._mute = mute_action(self._center)
        self.addActions([*self._actions, self._players_action, self._mute])
        self._made_feel: Feel | None = None
        self._side_bar = SideBar(self._actions)
        self._message_bar = MessageBar()
        self._stack = PageStack(
            self._desk, self._play, self._players, self._set, lambda: self._feel
        )
        self._assemble()
        self._connect()
        self._side_bar.set_compact(self.width() < _COMPACT_BELOW)
        self._stack.add(HOME, self._home)

    def _assemble(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._message_bar)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self._center)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side_bar)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        for action in self._actions:
            action.triggered.connect(partial(self.show_page, action.objectName()))
        self._players_action.triggered.connect(partial(self.show_page, PLAYERS))
        self._home.players_requested.connect(self._players_action.trigger)
        self._home.presets_changed.connect(self._set.keep_presets)
        self._players.player_settled.connect(self._on_player_settled)
        self._players.player_changed.connect(self._play.let_go_of)
        self._mute.triggered.connect(lambda: self._feel.toggle_muted())
        self._play.page_wanted.connect(self.show_page)
        self._play.message_wanted.connect(self.tell)
        self._play.choice_made.connect(self._set.remember)
        self._play.party_made.connect(self._on_party_made)
        self._play.round_kept.connect(self._on_round_kept)
        self._play.message_over.connect(self._on_message_over)
        self._play.reported.connect(self._count_reports)
        self._play.fix_wanted.connect(self._on_fix_wanted)
        self._message_bar.action_requested.connect(self._on_message_action)
        self._stack.page_wanted.connect(self.show_page)
        self._stack.message_wanted.connect(self.tell)
        self._stack.reports_counted.connect(self._show_reports)
        self._stack.fix_over.connect(self._on_fix_over)
        self._stack.restore_wanted.connect(lambda file: self._restoring.restore(file))

    @property
    def _feel(self) -> "Feel":
        """Sounds, motion and pace; made when first wanted."""
        if self._made_feel is None:
            from quizapp.ui.feel import Feel  # noqa: PLC0415

            self._made_feel = Feel(self._set.personal.current, self._center)
            self._set.attend(self._made_feel)
            self._made_feel.message_wanted.connect(self._message_bar.show_note)
        return self._made_feel

    @property
    def _restoring(self) -> "RestoreDesk":
        """What puts backups in the bank's place; made when first wanted."""
        if self._made_restoring is None:
            from quizapp.ui.restore_desk import RestoreDesk  # noqa: PLC0415

            self._made_restoring = RestoreDesk(self._desk, self)
            self._made_restoring.message_wanted.connect(self._show_offer)
            self._made_restoring.about_to_restore.connect(self._on_about_to_restore)
            self._made_restoring.restored.connect(self._on_restored)
        return self._made_restoring

    def _wake_feel(self) -> None:
        from quizapp.ui.feel import load_late  # noqa: PLC0415

        self._desk.read(lambda _bank: load_late(), lambda _nothing: self._feel.wake())

    def _on_changed_elsewhere(self, notice: "Notice") -> None:
        self._new.add(notice)
        if not self._renewal.isActive():
            self._renewal.start()

    def _renew(self) -> None:
        """Show what others have changed; it is read out to nobody."""
        new, self._new = self._new, set()
        self._stack.renew(new)

    def _count_reports(self) -> None:
        self._desk.read(lambda bank: bank.count_reports(), self._show_reports)

    def _show_reports(self, count: int) -> None:
        """Say beside the way to the questions how many reports on them are open."""
        meaning = self.tr("Open reports: {count}").format(count=number_text(count))
        self._side_bar.set_badge(WORKSHOP, _badge(count) if count else "", meaning if count else "")

    def _on_message_over(self) -> None:
        """Take a short message away that is of no more use; what went wrong stays."""
        if self._message_bar.kind == "info":
            self._message_bar.clear()
            self._say_what_waits()

    def _on_fix_wanted(self, listed: "ListedItem") -> None:
        """Show the form in the question's place; the round stands as it is meanwhile."""
        page = self._stack.page(WORKSHOP)
        if self._stack.workshop is not None:
            self._fixing = True
            self._on_message_over()
            self._stack.setCurrentWidget(page)
            self._stack.workshop.fix(listed)

    def _on_fix_over(self, saved: bool) -> None:
        if self._fixing:
            self._fixing = False
            self.show_page("question")
            self._play.go_on()
        if saved:
            self.tell(self.tr("The question is saved; later rounds ask it as it is now."), "info")

    def _stop_fixing(self) -> None:
        """Leave the form of a question to be fixed for another page."""
        if self._fixing and self._stack.workshop is not None:
            self._stack.workshop.page.stay()
        self._fixing = False

    def _on_player_settled(self, uid: str) -> None:
        self._set.settle(uid, self._home.player())

    def _on_language_chosen(self, language: str) -> None:
        """Make everything anew in another language; a round that waits goes on waiting."""
        self._set.change(language=language)
        self._make_anew(SETTINGS, lambda: speak(language), self._set.focus_language)

    def _on_about_to_restore(self) -> None:
        """Let nothing that is on its way get into another bank."""
        self._play.leave_question(home=False)
        self._stack.stop_imports()

    def _on_restored(self) -> None:
        """Make everything anew: another bank is open."""
        self._notes = None, None
        self._make_anew(BACKUPS, lambda: None, self._restoring.tell_done)

    def _make_anew(
        self, page: str, first: "Callable[[], object]", then: "Callable[[], object]"
    ) -> None:
        self._stack.keep_drafts()
        self._stack.stop_imports()
        self._set.let_go()
        behind = self._desk.bank is not None and self._desk.drain() > 0
        first()
        gone = self._center
        gone.setEnabled(False)
        for action in self.actions():
            self.removeAction(action)
        make = partial(self._make_page, page)
        show = partial(self._replace, page, then, behind=behind)
        self._in_turns(self._make_home, self._build, make, show, self._fill, gone.deleteLater)

    def _make_page(self, name: str) -> None:
        """Make the page that will be shown."""
        self._stack.page(name)

    def _in_turns(self, *steps: "Callable[[], object]") -> None:
        """Take each step in a turn of its own, so that the window is never held up for long."""

        def turn() -> None:
            steps[0]()
            if steps[1:]:
                self._in_turns(*steps[1:])

        QTimer.singleShot(_TURN_MS, self, turn)

    def _replace(self, page: str, then: "Callable[[], object]", *, behind: bool) -> None:
        """Show what was made anew in place of what was there."""
        self._desk.forget()
        self.takeCentralWidget()
        self.setCentralWidget(self._center)
        self.show_page(page)
        self._center.show()
        self._say_notes()
        then()
        if behind:
            self._tell_retry(say(Code.NOT_SAVED, {}))
        self._say_what_waits()

    def _fill(self) -> None:
        """Show what the bank holds, where it is open."""
        if self._desk.bank is not None:
            self._play.bank_opened()
            self._players.refresh()
            self._count_reports()
            QTimer.singleShot(0, self._center, lambda: self._feel)
            QTimer.singleShot(_WAKE_AFTER_MS, self._center, self._wake_feel)

    def _say_notes(self) -> None:
        """Say what was wrong when the bank was opened."""
        note, warning = self._notes
        if warning is not None:
            self._message_bar.show_message(say(warning.code, warning.values), "warning")
        if note is not None:
            lost = say(Code.SCORES_NOT_KEPT, {})
            self._message_bar.show_message(f"{say(note.code, note.values)} {lost}", "error")

    def _on_party_made(self, party: str) -> None:
        self._set.change(party=party)

    def _on_round_kept(self) -> None:
        self._stack.refresh(self._stack.current)

    def _on_all_kept(self) -> None:
        self._warned_of_loss = False
        self._message_bar.take_back(_RETRY)
        self._say_what_waits()

    def _say_what_waits(self, then: str = "") -> None:
        """Say in one line why answers wait on this computer, where they do."""
        reason = self._desk.post.reason
        if reason is not None and self._message_bar.action_name != _RETRY:
            told = say(reason.code, reason.values), say(Code.ANSWERS_WAIT, {}), then
            text = " ".join(one for one in told if one)
            self._message_bar.show_message(text, "warning", self.tr("Try again"), _WAITS)

    def _on_all_sent(self) -> None:
        self._warned_of_loss = False
        self._message_bar.take_back(_WAITS)

    def _on_lost(self, error: QuizError) -> None:
        self._message_bar.show_message(say(error.code, error.values), "warning")

    def _on_not_kept(self, error: QuizError) -> None:
        self._tell_retry(f"{say(error.code, error.values)} {say(Code.NOT_SAVED, {})}")

    def _tell_retry(self, text: str) -> None:
        self._message_bar.show_message(text, "error", self.tr("Try again"), _RETRY)

    def _on_unexpected(self, details: str) -> None:
        """Apologise and offer the details; what waits to be saved is offered before all else."""
        self._details = details
        text = say(Code.UNEXPECTED, {})
        if self._message_bar.action_name == _RETRY:
            self._tell_retry(f"{text} {say(Code.NOT_SAVED, {})}")
        else:
            self._message_bar.show_message(text, "error", self.tr("Copy details"), _COPY)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        text = self.tr("The details are copied; no question and no name is in them.")
        self._message_bar.show_message(text, "info")

    def _on_damage(self, error: QuizError) -> None:
        self._message_bar.show_message(say(error.code, error.values), "error")
        self._restoring.offer_newest(self._message_bar.text)

    def _show_offer(self, text: str, kind: str, action_text: str, action_name: str) -> None:
        self._message_bar.show_message(text, kind, action_text, action_name)

    def _on_message_action(self, name: str) -> None:
        if name == _RETRY:
            self._desk.again()
        elif name == _WAITS:
            self._desk.post.try_now()
        elif name == _COPY:
            self._copy_details()
        else:
            self._message_bar.clear()
            self._restoring.act(name)


def _badge(count: int) -> str:
    """Return a count in as many letters as a badge has room for."""
    return number_text(count) if count <= _MOST_COUNTED else f"{number_text(_MOST_COUNTED)}+"


def dropped_files(data: QMimeData) -> list[str]:
    """Return the paths of files that are dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
