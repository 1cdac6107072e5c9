"""The page of the game itself: a stem, its options, and the verdict."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.game.lifelines import Lifeline
from quizapp.game.round import Asked, Attempt
from quizapp.limits import MAX_OPTIONS
from quizapp.ui.cues import RIGHT, STREAK, TICK, WRONG
from quizapp.ui.motion import motion
from quizapp.ui.theme import theme
from quizapp.ui.widgets.lifeline_bar import LifelineBar
from quizapp.ui.widgets.option_grid import OptionGrid
from quizapp.ui.widgets.pace import Pace
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.pause_cover import PauseCover
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_header import CELEBRATED, QuestionHeader
from quizapp.ui.widgets.sure_bar import SureBar
from quizapp.ui.widgets.verdict_panel import VerdictPanel
from quizapp.ui.wording import category_word, difficulty_word, next_time_text

if TYPE_CHECKING:
    from quizapp.ui.widgets.celebration import Celebration
    from quizapp.ui.widgets.veil import Veil

_VERDICT_ROOM = 196
_STEM_ROLES = ("title", "heading", "subtitle")
_LONG_STEM, _VERY_LONG_STEM = 130, 280
_GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PIECES_A_STREAK = 12
_PANEL_SHARE, _LOW_PANEL_SHARE, _LOW = 0.5, 0.64, 300


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("question_page", parent)
        self._asking = False
        self._paused = False
        self._streak_before = 0
        self._removed = frozenset[int]()
        self._scored = True
        self._asks_sure = False
        self._keys = ""
        self._header = QuestionHeader()
        self._note = PlainLabel("", "caption", muted=True)
        self._note.setObjectName("question_note")
        self._stem = PlainLabel("", "title")
        self._stem.setObjectName("stem")
        self._options = OptionGrid()
        self._lifelines = LifelineBar(self)
        self._sure = SureBar()
        self._panel = VerdictPanel()
        self._hint = PlainLabel("", "caption", muted=True)
        self._hint.setObjectName("key_hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Assemble
        self.body.addWidget(self._header)
        self.body.addSpacing(24)
        self.body.addWidget(self._note)
        self.body.addSpacing(4)
        self.body.addWidget(self._stem)
        self.body.addSpacing(24)
        self.body.addWidget(self._options)
        self.body.addStretch(1)
        self.footer.addWidget(self._lifelines)
        self.footer.addWidget(self._sure)
        self.footer.addWidget(self._panel)
        self.footer.addWidget(self._hint)
        self._cover = PauseCover(self)
        self._pace = Pace(self)
        self._celebration: Celebration | None = None
        self._veil: Veil | None = None
        self.refresh_margins()
        self._panel.hide()
        self._note.hide()
        self._options.option_chosen.connect(self._on_chosen)
        self._options.option_focused.connect(self._on_option_focused)
        self._panel.next_pressed.connect(self._on_next)
        self._lifelines.lifeline_wanted.connect(self._on_lifeline)
        self._sure.sure_said.connect(self.sure_said)
        self._pace.go_on.connect(self._on_next)
        self._pace.left_changed.connect(self._panel.show_left)
        self._header.ticked.connect(self._on_ticked)
        self._cover.continue_requested.connect(self._on_continue)
        self._shortcuts = self._make_shortcuts()

    def ask(
        self,
        asked: Asked,
        number: int,
        total: int,
        score: int,
        streak: int,
        limit_ms: int | None,
        *,
        half_only: bool = False,
        hearts: tuple[int | None, int | None] = (None, None),
        lifelines: Collection[Lifeline] | None = None,
        scored: bool = True,
        asks_sure: bool = False,
    ) -> None:
        """Show a question with a full clock; from now on an option can be chosen.

        ``total`` 0 is an open end; ``hearts`` are those left of all, ``lifelines`` what can
        be used now (None: the round has none). Where the round is not ``scored``, the score
        is that of right answers; ``asks_sure``: the player says how sure they are.
        """
        self._asking = True
        self._end_verdict()
        self._let_in()
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
            self._note.setText(
                self.tr("You were cut off here: the clock is full again, for half the points.")
            )
        self._options.show_options(asked.options)
        self._removed = frozenset[int]()
        self._keys = self.tr("1–{count} answer · Esc pause · F1 keys")
        self._keys = self._keys.format(count=len(asked.options))
        self._forget_chosen()
        self._hint.setText(self._keys)
        self.show_help(asked, lifelines)
        self._panel.hide()
        self._hint.show()
        self._fit_stem()
        self.release_content()
        self.scroll_to_top()
        self.set_paused(False)

    def show_help(self, asked: Asked, lifelines: Collection[Lifeline] | None) -> None:
        """Show which options were removed, and which lifelines are left."""
        self._removed = frozenset(asked.removed)
        self._options.remove(asked.removed)
        self._lifelines.offer(lifelines)
        self.setFocus()

    def extend_clock(self, limit_ms: int) -> None:
        """Show a clock that holds more than before."""
        self._header.start_clock(limit_ms)

    def set_left(self, left_ms: int, reading_ms: int = 0) -> None:
        """Show how much time is left on the clock, and to read before it starts."""
        self._header.set_left(left_ms)
        self._header.set_held(held=reading_ms > 0)
        text = self._keys
        if reading_ms > 0:
            seconds = -(-reading_ms // 1000)
            text = self.tr("Time to read: the clock starts in {seconds} s").format(seconds=seconds)
        self._hint.setText(text)

    def reveal(
        self,
        asked: Asked,
        attempt: Attempt,
        score: int,
        streak: int,
        *,
        last: bool = False,
        hearts: tuple[int | None, int | None] = (None, None),
        again: bool = False,
    ) -> None:
        """Show the verdict on an answer, the key, the points and the source.

        ``again`` is for a verdict that was seen before: it makes no noise.
        """
        self._asking = False
        self.set_paused(False)
        self._options.reveal(asked.key_place, attempt.chosen)
        self._header.set_answered()
        self._header.show_hearts(*hearts)
        self._lifelines.hide()
        self._sure.forget()
        self._header.show_score(score, scored=self._scored)
        ended = not attempt.right and self._streak_before > 1
        self._header.show_streak(streak, ended=ended)
        self._panel.show_verdict(asked, attempt, streak, last=last, scored=self._scored)
        self._pace.begin(self._panel.reading(), answered=attempt.chosen is not None)
        self._hint.hide()
        self._panel.show()
        self._place_panel()
        self._panel.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_key(asked, attempt)
        if not again:
            self._sound_out(attempt, streak)

    def set_auto_advance(self, *, on: bool) -> None:
        """Have verdicts go on by themselves, or only when told to."""
        self._pace.set_auto(on=on)

    def set_paused(self, paused: bool) -> None:
        """Cover the question, or show it again."""
        self._paused = paused
        self._stem.setVisible(not paused)
        self._options.setVisible(not paused)
        if paused:
            self._forget_chosen()
            self._cover.cover()
        else:
            self.focus_first()
            self._cover.hide()

    def set_kept(self, state: str) -> None:
        """Say whether the points are "kept" or "not kept"."""
        self._panel.show_kept(state)

    def show_next_time(self, days: int) -> None:
        """Say in how many days the question comes again in practice."""
        self._panel.show_next_time(next_time_text(days))
        self._place_panel()

    def focus_first(self) -> None:
        """Let the keys 1 to 8 answer at once, and Enter go on."""
        if self._paused:
            return
        (self if self._asking else self._panel.next_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter or Space once the verdict is there."""
        if event.key() in _GO_ON and not self._asking and not self._paused:
            if not event.isAutoRepeat():
                self._pace.press()
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
        if self._asking:
            self._fit_stem()
        self._place_panel()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the verdict in place when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shortcuts"):
            self._place_panel()

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
        made.append(escape)
        for shortcut in made:
            shortcut.setAutoRepeat(False)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def _detail(self, asked: Asked) -> str:
        words = [asked.item.category and category_word(asked.item.category)]
        if asked.item.difficulty is not None:
            words.append(difficulty_word(asked.item.difficulty))
        return " · ".join(word for word in words if word)

    def _fit_stem(self) -> None:
        """Set the stem in the largest type that leaves room for the options and the verdict."""
        length = len(self._stem.text())
        first = 0 if length <= _LONG_STEM else 1 if length <= _VERY_LONG_STEM else 2
        last = 2 if theme().scale > 1 else 1  # at its designed size it stays above the options
        room = self.height() - self.footer_margins() - theme().px(_VERDICT_ROOM)
        for role in _STEM_ROLES[first : max(first, last) + 1]:
            self._stem.set_role(role)
            if self.content_height() <= room:
                break

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
        share = _PANEL_SHARE if self.height() > theme().px(_LOW) else _LOW_PANEL_SHARE
        most = max(spare, round(self.height() * share), self._panel.least_height())
        self._panel.setFixedHeight(min(max(wanted, self._panel.least_height()), most))
        self.hug_content()

    def _end_verdict(self) -> None:
        self._pace.end()
        if self._celebration is not None:
            self._celebration.end()

    def _let_in(self) -> None:
        """Let the question after a verdict come out of the background, where things may move."""
        if self._panel.isVisible() and motion().full:
            if self._veil is None:
                from quizapp.ui.widgets.veil import Veil  # noqa: PLC0415

                self._veil = Veil(self)
            self._veil.fall()

    def _sound_out(self, attempt: Attempt, streak: int) -> None:
        """Have the verdict heard, and a streak celebrated once the verdict is painted."""
        celebrated = attempt.right and streak in CELEBRATED
        self.sound_wanted.emit(STREAK if celebrated else RIGHT if attempt.right else WRONG)
        if celebrated and motion().full:
            QTimer.singleShot(0, self, lambda: self._celebrate(streak, attempt.uid))

    def _celebrate(self, streak: int, seed: bytes) -> None:
        if self._celebration is None:
            from quizapp.ui.widgets.celebration import Celebration  # noqa: PLC0415

            self._celebration = Celebration(self)
        if not self._asking:
            pieces = _PIECES_A_STREAK * streak
            self._celebration.begin(self._header.streak_mark, pieces, seed)

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
        self._hint.setText(self.tr("1–3 how sure · another option changes your answer"))
        self._sure.ask(place)
        self.settle()
        self.reveal_widget(self._options.button(place))

    def _forget_chosen(self) -> None:
        self._sure.forget()
        if self._asking:
            self._options.choose(None)
            self._options.remove(self._removed)
            self._hint.setText(self._keys)

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

    def _on_continue(self) -> None:
        if self._paused:
            self.continue_requested.emit()
