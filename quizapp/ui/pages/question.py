"""The page of the game itself: a stem, its options, and the verdict."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.game.lifelines import Lifeline
from quizapp.game.round import Asked, Attempt
from quizapp.limits import MAX_OPTIONS
from quizapp.ui.cues import RIGHT, STREAK, TICK, WRONG
from quizapp.ui.side_by_side import dotted
from quizapp.ui.theme import theme
from quizapp.ui.widgets.key_hint import KeyHint
from quizapp.ui.widgets.lifeline_bar import LifelineBar
from quizapp.ui.widgets.liveliness import Liveliness
from quizapp.ui.widgets.option_grid import OptionGrid
from quizapp.ui.widgets.pace import Pace
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.pause_cover import PauseCover
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_header import CELEBRATED, QuestionHeader
from quizapp.ui.widgets.question_room import LOW, QuestionRoom
from quizapp.ui.widgets.question_voice import QuestionVoice
from quizapp.ui.widgets.sure_bar import SureBar
from quizapp.ui.widgets.verdict_panel import VerdictPanel
from quizapp.ui.wording import category_word, difficulty_word, next_time_text

_GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PIECES_A_STREAK = 12
_PANEL_SHARE, _LOW_PANEL_SHARE = 0.5, 0.64


class QuestionPage(Page):
    """Show a question and report which option was chosen; then show how that was."""

    option_chosen = Signal(int)
    next_requested = Signal()
    pause_requested = Signal()
    continue_requested = Signal()
    lifeline_wanted = Signal(object)
    sure_said = Signal(int, object)
    """An option was chosen, and the player said how sure they are of it."""
    sound_wanted = Signal(str)
    report_requested = Signal(object)
    picture_wanted = Signal(str)
    """The question shows the picture with this hash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("question_page", parent)
        self._asking = False
        self._paused = False
        self._streak_before = 0
        self._removed = frozenset[int]()
        self._scored = True
        self._asks_sure = False
        self._held = False
        self._asked: Asked | None = None
        self._voice = QuestionVoice(self)
        self._header = QuestionHeader()
        self._note = PlainLabel("", "caption", muted=True)
        self._note.setObjectName("question_note")
        self._stem = PlainLabel("", "title")
        self._stem.setObjectName("stem")
        self._picture = PictureView()
        self._options = OptionGrid()
        self._lifelines = LifelineBar(self)
        self._sure = SureBar()
        self._panel = VerdictPanel()
        self._hint = KeyHint()
        # Assemble
        parts = (self._header, self._note, self._stem, self._picture, self._options)
        self._room = QuestionRoom(self, *parts, self._lifelines, self._hint)
        self.footer.insertWidget(0, self._panel)
        self.footer.insertWidget(0, self._sure)
        self._cover = PauseCover(self)
        self._pace = Pace(self)
        self._lively = Liveliness(self)
        self.refresh_margins()
        self._panel.hide()
        self._note.hide()
        self._picture.hide()
        self._options.option_chosen.connect(self._on_chosen)
        self._options.option_focused.connect(self._on_option_focused)
        self._panel.next_pressed.connect(self._on_next)
        self._lifelines.lifeline_wanted.connect(self._on_lifeline)
        self._sure.sure_said.connect(self.sure_said)
        self._pace.go_on.connect(self._on_next)
        self._pace.left_changed.connect(self._panel.show_left)
        self._header.ticked.connect(self._on_ticked)
        self._cover.continue_requested.connect(self._on_continue)
        self._header.report_button.clicked.connect(self._on_report)
        self._shortcuts = self._make_shortcuts()
        QWidget.setTabOrder(self._options.button(MAX_OPTIONS - 1), self._header.report_button)

    def hush(self) -> None:
        """Have nothing read out: the page is only looked at, as a picture."""
        self._voice.hush()

    @property
    def asking(self) -> bool:
        """Whether the question has no answer yet."""
        return self._asking

    @property
    def paused(self) -> bool:
        """Whether the question is covered and its clock stands."""
        return self._paused

    def ask(
        self,
        asked: Asked,
        number: int,
        total: int,
        score: int | None,
        streak: int,
        limit_ms: int | None,
        *,
        half_only: bool = False,
        whole: bool = False,
        hearts: tuple[int | None, int | None] = (None, None),
        lifelines: Collection[Lifeline] | None = None,
        scored: bool = True,
        asks_sure: bool = False,
    ) -> None:
        """Show a question with a full clock; from now on an option can be chosen.

        ``total`` 0 is an open end; the clock is that of the ``whole`` round or of each question;
        ``half_only``: the program had ended here; ``hearts`` are those left of all, ``lifelines``
        what can be used now (None: the round has none). Where the round is not ``scored``, the
        score is that of right answers; ``asks_sure``: the player says how sure they are. Without
        a ``score`` none is shown.
        """
        self._asking, self._asked = True, asked
        self._end_verdict()
        self.hold(held=False)
        if self._panel.isVisible():
            self._lively.come_in()
        self.setFocus()  # before what has the keyboard is hidden
        self._streak_before = streak
        self._header.show_question(number, total, self._detail(asked))
        self._scored, self._asks_sure = scored, asks_sure
        self._header.show_score(score, scored=scored)
        self._header.show_streak(streak)
        self._header.show_hearts(*hearts)
        self._header.start_clock(limit_ms)
        self._stem.setText(asked.item.stem)
        self._note.setVisible(half_only)
        if half_only:
            full = self.tr("You were cut off here: the clock is full again, for half the points.")
            kept = self.tr("You were cut off here: the clock goes on, for half the points.")
            self._note.setText(kept if whole else full)
        self._show_picture_of(asked)
        self._options.show_options(asked.options)
        self._removed = frozenset[int]()
        self._forget_chosen()
        self._hint.show_keys(self._options.count, self.content_width())
        self.show_help(asked, lifelines)
        self._panel.hide()
        self._hint.show()
        self.refresh_margins()
        self._room.fit_stem()
        self.release_content()
        self.scroll_to_top()
        self._paused = False
        self.set_paused(False)
        self._voice.ask(asked, number, total, limit_ms)

    def show_picture(self, digest: str, image: QImage | None) -> None:
        """Show the picture that was wanted, where the question is still there; None: missing."""
        if self._asked is not None and self._asked.item.picture == digest:
            self._picture.show_image(image)
            self._room.fit_picture(least=not self._asking)
            self._place_panel()

    def show_help(self, asked: Asked, lifelines: Collection[Lifeline] | None) -> None:
        """Show which options were removed, and which lifelines are left."""
        self._removed = frozenset(asked.removed)
        self._options.remove(asked.removed)
        self._lifelines.offer(lifelines)
        self.setFocus()

    def add_strip(self, strip: QWidget, controls: Sequence[QWidget]) -> None:
        """Show something between the header and the question, whenever it is not hidden."""
        self.body.insertWidget(1, strip)
        options = [self._options.button(place) for place in range(MAX_OPTIONS)]
        for before, after in pairwise([*controls, *options]):
            QWidget.setTabOrder(before, after)

    def show_whole(self) -> None:
        """Scroll to the question and its options, where not all of the page can be seen."""
        QTimer.singleShot(0, self, self._show_whole)  # once all has its place

    def hold(self, *, held: bool, keys: str = "") -> None:
        """Let no option be chosen, or let them again; ``keys`` says what can be pressed."""
        self._held = held
        self._options.setEnabled(not held)
        if keys:
            self._hint.show_others(keys)

    def cross_out(self, places: Collection[int]) -> None:
        """Show that some options were tried and are wrong; they can be chosen no more."""
        self._removed = frozenset(places)
        self._options.cross_out(places)

    def extend_clock(self, limit_ms: int) -> None:
        """Show a clock that holds more than before."""
        self._header.start_clock(limit_ms)

    def set_left(self, left_ms: int, reading_ms: int = 0) -> None:
        """Show how much time is left on the clock, and to read before it starts."""
        self._header.set_left(left_ms)
        self._header.set_held(held=reading_ms > 0)
        self._hint.show_reading(-(-reading_ms // 1000))

    def reveal(
        self,
        asked: Asked,
        attempt: Attempt,
        score: int | None,
        streak: int,
        *,
        last: bool = False,
        hearts: tuple[int | None, int | None] = (None, None),
        again: bool = False,
        verdict: str = "",
    ) -> None:
        """Show the verdict on an answer, the key, the points and the source.

        ``again`` is for a verdict that was seen before: it makes no noise. ``verdict`` says it
        in other words than usual.
        """
        self._asking, self._asked = False, asked
        self.hold(held=False)
        self.set_paused(False)
        self._options.reveal(asked.key_place, attempt.chosen)
        self._header.set_answered()
        self._header.show_hearts(*hearts)
        self._lifelines.hide()
        self._sure.forget()
        self._header.show_score(score, scored=self._scored)
        ended = not attempt.right and self._streak_before > 1
        self._header.show_streak(streak, ended=ended)
        self._panel.show_verdict(
            asked, attempt, streak, last=last, scored=self._scored, verdict=verdict
        )
        self._pace.begin(self._panel.reading(), answered=attempt.chosen is not None)
        self._hint.hide()
        self._panel.show()
        self.refresh_margins()
        self._place_panel()
        self._panel.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_key(asked, attempt)
        if not again:
            self._sound_out(attempt, streak)
        self._voice.reveal(asked, self._panel.words(), right=attempt.right)

    def set_auto_advance(self, *, on: bool) -> None:
        """Have verdicts go on by themselves, or only when told to."""
        self._pace.set_auto(on=on)

    def set_paused(self, paused: bool) -> None:
        """Cover the question, or show it again."""
        again = self._asking and self._paused and not paused
        self._paused = paused
        self._stem.setVisible(not paused)
        self._picture.setVisible(not paused and self._has_picture())
        self._options.setVisible(not paused)
        if paused:
            self._forget_chosen()
            self._cover.cover()
        else:
            self.focus_first()
            self._cover.hide()
        if again:
            self._voice.repeat()

    def set_kept(self, state: str) -> None:
        """Say whether the points are "kept", "for now", "here", "gone" or "not kept"."""
        self._panel.show_kept(state)

    def show_next_time(self, days: int) -> None:
        """Say in how many days the question comes again in practice."""
        text = next_time_text(days)
        self._panel.show_next_time(text)
        self._voice.add(text)
        self._place_panel()

    def focus_first(self) -> None:
        """Let the keys 1 to 8 answer at once, and Enter go on."""
        if self._paused:
            self._cover.cover()
            return
        (self if self._asking else self._panel.next_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter or Space once the verdict is there."""
        if event.key() in _GO_ON and not self._asking and not self._paused:
            if not event.isAutoRepeat():
                self._pace.press()
                self._panel.next_button.setDown(self._pace.waiting)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Go on with nothing that nobody sees."""
        self._end_verdict()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep cover and verdict in place."""
        super().resizeEvent(event)
        self._cover.setGeometry(self.rect())
        self._room.fit_height()
        if self._asking:
            self._room.fit_stem()
        else:
            self._room.fit_picture(least=True)
        self._place_panel()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the verdict in place when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shortcuts"):
            self._room.fit_height()
            self._place_panel()

    def _has_picture(self) -> bool:
        return self._asked is not None and bool(self._asked.item.picture)

    def _show_picture_of(self, asked: Asked) -> None:
        self._picture.setVisible(bool(asked.item.picture))
        if asked.item.picture:
            self._picture.wait_for(asked.item.picture_description)
            self.picture_wanted.emit(asked.item.picture)

    def _make_shortcuts(self) -> list[QShortcut]:
        """Return the keys that work at once, wherever the focus is on this page."""
        made = []
        for digit in range(1, MAX_OPTIONS + 1):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setProperty("place", digit - 1)
            shortcut.activated.connect(self._on_digit)
            made.append(shortcut)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._on_escape)
        report = QShortcut(QKeySequence("Ctrl+R"), self)
        report.activated.connect(self._on_report)
        time = QShortcut(QKeySequence("Ctrl+T"), self)
        time.activated.connect(self._on_time)
        made += [escape, report, time]
        for shortcut in made:
            shortcut.setAutoRepeat(False)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def _on_time(self) -> None:
        """Tell how much time is left, on the screen for a while and to a screen reader."""
        words = self._header.time_words()
        self._voice.tell(words)
        self._hint.tell(words)

    def _detail(self, asked: Asked) -> str:
        words = [asked.item.category and category_word(asked.item.category)]
        if asked.item.difficulty is not None:
            words.append(difficulty_word(asked.item.difficulty))
        return dotted(words)

    def _show_whole(self) -> None:
        if self._asking and not self._paused:
            self.reveal_span(self._stem, self._options)

    def _show_key(self, asked: Asked, attempt: Attempt) -> None:
        """Scroll to the options that the verdict is about, where not all can be seen."""
        self.settle()
        if attempt.chosen is not None:
            self.reveal_widget(self._options.button(attempt.chosen))
        self.reveal_widget(self._options.button(asked.key_place))

    def _place_panel(self) -> None:
        """Put the verdict right below the options, or as much of it as there is room for."""
        if self._panel.isHidden():
            return
        width = self.content_width()
        self._panel.fit(width)
        wanted = self._panel.wanted_height(width)
        spare = self.height() - self.content_height() - self.footer_margins()
        share = _PANEL_SHARE if self.height() > theme().px(LOW) else _LOW_PANEL_SHARE
        most = max(spare, round(self.height() * share), self._panel.least_height())
        self._panel.setFixedHeight(min(max(wanted, self._panel.least_height()), most))
        self.hug_content()

    def _end_verdict(self) -> None:
        self._pace.end()
        self._panel.next_button.setDown(False)
        self._lively.calm_down()

    def _sound_out(self, attempt: Attempt, streak: int) -> None:
        """Have the verdict heard, and a streak celebrated once the verdict is painted."""
        celebrated = attempt.right and streak in CELEBRATED
        self.sound_wanted.emit(STREAK if celebrated else RIGHT if attempt.right else WRONG)
        if celebrated:
            QTimer.singleShot(0, self, lambda: self._celebrate(streak, attempt.uid))

    def _celebrate(self, streak: int, seed: bytes) -> None:
        if not self._asking:
            pieces = _PIECES_A_STREAK * streak
            self._lively.celebrate(self._header.streak_mark, pieces, seed)

    def _on_ticked(self) -> None:
        self.sound_wanted.emit(TICK)

    def _on_digit(self) -> None:
        place = self.sender().property("place")
        if not self._sure.take(place):
            self._on_chosen(place)

    def _on_chosen(self, place: int) -> None:
        if (
            self._asking
            and not self._paused
            and not self._held
            and place < self._options.count
            and place not in self._removed
        ):
            if self._asks_sure:
                self._ask_how_sure(place)
            else:
                self.option_chosen.emit(place)

    def _ask_how_sure(self, place: int) -> None:
        """Mark an option as chosen; the verdict waits for how sure the player is."""
        self._options.choose(place)
        self._hint.hide()
        self._sure.ask(place)
        self.settle()
        self.reveal_widget(self._options.button(place))

    def _forget_chosen(self) -> None:
        self._sure.forget()
        if self._asking:
            self._options.choose(None)
            self._options.remove(self._removed)
            self._hint.show()

    def _on_lifeline(self, line: Lifeline) -> None:
        if self._asking and not self._paused:
            self.lifeline_wanted.emit(line)

    def _on_option_focused(self, place: int) -> None:
        self.reveal_widget(self._options.button(place))

    def _on_next(self) -> None:
        if not self._asking:
            self.next_requested.emit()

    def _on_escape(self) -> None:
        if self._paused:
            self.continue_requested.emit()
        elif self._asking:
            self.pause_requested.emit()

    def _on_report(self) -> None:
        if self._asked is not None:
            self.report_requested.emit(self._asked)

    def _on_continue(self) -> None:
        if self._paused:
            self.continue_requested.emit()
