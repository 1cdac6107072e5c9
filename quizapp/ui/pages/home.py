"""The page that opens first: one press and a round begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.errors import Code
from quizapp.game.rules import CARDS, DAILY
from quizapp.ui.theme import theme
from quizapp.ui.widgets.hero import Hero
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_field import PlayerField
from quizapp.ui.widgets.player_mark import MarkLabel
from quizapp.ui.widgets.preset_bar import PresetBar
from quizapp.ui.widgets.round_settings import RoundSettings
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from quizapp.game.modes import Choice
    from quizapp.game.people import KnownPlayer
    from quizapp.game.practice import ToPractise
    from quizapp.game.presets import Preset
    from quizapp.game.standings import Best, Days, Waiting
    from quizapp.game.stock import Stock
    from quizapp.ui.widgets.daily_panel import DailyPanel
    from quizapp.ui.widgets.waiting_card import WaitingCard

_NOON, _EVENING = 12, 18
_ROOM_BESIDE = 620
_TALL = 560
_NAME_WIDTH = 272
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class HomePage(Page):
    """Who plays and what is played; Enter anywhere starts the round."""

    play_requested = Signal(object, str)
    resume_requested = Signal(object)
    discard_requested = Signal(object)
    choice_changed = Signal(object, str)
    player_settled = Signal(object)
    """Who plays is chosen, or typed to its end: a KnownPlayer, or None for any other name."""
    players_requested = Signal()
    presets_changed = Signal(object)
    """Choices are kept under names, or no longer: all that are, as a tuple of Preset."""
    statistics_wanted = Signal()

    _sized = False
    """It has the size at which it is shown: arranged before, its words are styled twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("home_page", parent)
        self.setAccessibleName(self.tr("Play"))
        self._stock: Stock | None = None
        self._remembered: dict[str, Choice] = {}
        self._waiting_card: WaitingCard | None = None
        self._daily_panel: DailyPanel | None = None
        self._knows_players = False
        self._greeting = PlainLabel("", "strong", muted=True)
        self._greeting.setObjectName("greeting")
        self._title = PlainLabel(self.tr("Ready for a round?"), "display")
        self._mark = MarkLabel()
        self._mark.setObjectName("player_mark")
        self._name_field = PlayerField()
        self._player = self._name_field.line
        self._hero = Hero()
        self._settings = RoundSettings()
        self._presets = PresetBar()
        self._settings.add_last(self._presets)
        self._assemble()
        self.set_first(self._hero.play_button)
        self._hero.play_pressed.connect(self._on_play)
        self._hero.mode_chosen.connect(self._on_mode)
        self._hero.statistics_pressed.connect(self.statistics_wanted)
        self._settings.choice_changed.connect(self._on_changed)
        self._presets.chosen.connect(self._on_preset)
        self._presets.presets_changed.connect(self.presets_changed)
        self._player.textEdited.connect(self._on_name_edited)
        self._name_field.settled.connect(self.settle_player)
        self._name_field.chosen.connect(self._on_player_chosen)
        self._name_field.manage_requested.connect(self.players_requested)
        self._greet()
        self._show_choice()

    def set_choice(self, choice: Choice, player: str) -> None:
        """Show the settings of the last round and who played it."""
        self._settings.set_choice(choice)
        self._player.setText(player)
        self._greet()
        self._show_choice()

    def remember(self, choices: Iterable[Choice]) -> None:
        """Take in what was chosen last in each mode."""
        self._remembered = {choice.mode: choice for choice in choices}

    def set_presets(self, presets: tuple[Preset, ...]) -> None:
        """Offer these choices that are kept under names."""
        self._presets.set_presets(presets)

    def choice(self) -> Choice:
        """Return what is chosen."""
        return self._settings.choice()

    def remembered(self, mode: str) -> Choice:
        """Return what is chosen in a mode, or was chosen last."""
        choice = self.choice()
        if choice.mode == mode:
            return choice
        wanted = replace(choice, mode=mode, code="")
        if wanted.rules.party:
            wanted = replace(wanted, length=wanted.rules.lengths[0])  # that many for each
        return self._remembered.get(mode) or wanted

    def player(self) -> str:
        """Return the player's name as it was typed, without space around it."""
        return self._player.text().strip()

    def choose_mode(self, mode: str) -> None:
        """Choose a mode as the player does."""
        self._on_mode(mode)

    def set_players(self, players: Sequence[KnownPlayer], called: str | None = None) -> None:
        """Offer these players beside the name; ``called`` is another name for who plays."""
        self._knows_players = True
        self._name_field.set_players(players)
        if called is None:
            self._greet()
        else:
            self._player.setText(called)
            self._on_name_edited(called)
        if not self._player.hasFocus():
            self.settle_player()

    def settle_player(self) -> None:
        """Tell who plays, once it is known who there is."""
        if self._knows_players:
            self.player_settled.emit(self._name_field.player)

    def set_stock(self, stock: Stock) -> None:
        """Offer what the bank holds."""
        self._stock = stock
        self._settings.set_stock(stock)
        self._show_choice()

    def set_best(self, best: Best | None) -> None:
        """Show the player's best round under this choice, if there is one."""
        self._hero.show_best(best)
        first = best is None
        self._title.setText(
            self.tr("Ready for a round?") if first else self.tr("Ready for another round?")
        )

    def set_days(self, days: Days) -> None:
        """Show the player's daily rounds, while the daily mode is chosen."""
        if self.choice().mode != DAILY:
            return
        if self._daily_panel is None:
            from quizapp.ui.widgets.daily_panel import DailyPanel  # noqa: PLC0415 - seldom needed

            self._daily_panel = DailyPanel()
            self._daily_place.addWidget(self._daily_panel)
        self._daily_panel.show_days(days)
        self._daily_panel.show()

    def set_to_practise(self, waiting: ToPractise) -> None:
        """Show what waits for the player's practice, where that is what is played."""
        if self.choice().rules.source == CARDS:
            self._hero.show_to_practise(waiting)
            self._title.setText(self.tr("Ready to practise?"))

    def set_waiting(self, waiting: Waiting | None) -> None:
        """Offer to take up an interrupted round, as long as there is one."""
        held = False
        if self._waiting_card is not None:
            focused = self.focusWidget()
            held = focused is not None and self._waiting_card.isAncestorOf(focused)
            self._waiting_card.hide()
            self._waiting_card.setParent(None)
            self._waiting_card.deleteLater()
            self._waiting_card = None
            self._waiting_place.setContentsMargins(0, 0, 0, 0)
        if waiting is not None:
            from quizapp.ui.widgets.waiting_card import WaitingCard  # noqa: PLC0415 - seldom needed

            self._waiting_card = WaitingCard(waiting)
            self._waiting_card.resume_requested.connect(self.resume_requested)
            self._waiting_card.discard_requested.connect(self.discard_requested)
            self._waiting_place.addWidget(self._waiting_card)
            self._waiting_place.setContentsMargins(0, 0, 0, 16)
            self._waiting_card.chain_tabs(self._name_field.button, self._hero.play_button)
        if held:
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play with Enter wherever on the page it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._on_play()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand things below each other where there is no room beside."""
        super().resizeEvent(event)
        self._sized = True
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Stand things anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._sized:
            self._arrange()

    def _assemble(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        greeting = QHBoxLayout()
        greeting.setSpacing(8)
        greeting.addWidget(self._mark)
        greeting.addWidget(self._greeting, 1)
        words.addLayout(greeting)
        words.addWidget(self._title)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addLayout(words, 1)
        self._top.addWidget(self._name_field, 0, _START)
        self._waiting_place = QVBoxLayout()
        self._name_place = QVBoxLayout()
        self.body.addLayout(self._top)
        self.body.addSpacing(12)
        self.body.addLayout(self._waiting_place)
        self.body.addWidget(self._hero)
        self.body.addLayout(self._name_place)
        self.body.addSpacing(12)
        self.body.addWidget(self._settings)
        self._daily_place = QVBoxLayout()
        self._daily_place.setContentsMargins(0, 18, 0, 0)
        self.body.addLayout(self._daily_place)
        self.body.addStretch(1)

    def _arrange(self) -> None:
        upright = self.width() < theme().px(_ROOM_BESIDE)
        place: QBoxLayout = self._name_place if upright else self._top
        if place.indexOf(self._name_field) < 0:
            place.addWidget(self._name_field, 0, _START)
            self._name_place.setContentsMargins(0, 24 if upright else 0, 0, 0)
        self._title.set_role("heading" if self.height() < theme().px(_TALL) else "display")
        self._name_field.setFixedWidth(min(theme().px(_NAME_WIDTH), self.content_width()))
        self._hero.set_upright(upright)

    def _greet(self) -> None:
        hour = QTime.currentTime().hour()
        if hour < _NOON:
            greeting, named = self.tr("Good morning"), self.tr("Good morning, {player}")
        elif hour < _EVENING:
            greeting, named = self.tr("Good afternoon"), self.tr("Good afternoon, {player}")
        else:
            greeting, named = self.tr("Good evening"), self.tr("Good evening, {player}")
        player = self.player()
        self._greeting.setText(named.format(player=player) if player else greeting)
        self._mark.set_mark(self._name_field.mark)

    def _shortage(self) -> str:
        """Return what stands against a start, or nothing."""
        choice = self.choice()
        if self._stock is None or self._stock.matching(choice) >= choice.least:
            return ""
        found = self._stock.matching(choice)
        return say(Code.TOO_FEW_QUESTIONS, {"found": found, "wanted": choice.least})

    def _show_choice(self) -> None:
        choice = self.choice()
        self._hero.show_choice(choice)
        self._presets.show_choice(choice)
        if self._daily_panel is not None:
            self._daily_panel.setVisible(choice.mode == DAILY)
        shortage = self._shortage()
        text = shortage
        if not shortage and self._stock is not None:
            matching = self._stock.matching(choice)
            text = self.tr("%n question(s) to draw from", "", matching)
        self._hero.show_stock(text, short=bool(shortage))

    def _on_changed(self) -> None:
        self._show_choice()
        self.choice_changed.emit(self.choice(), self.player())

    def _on_mode(self, mode: str) -> None:
        before = self.choice()
        self._remembered[before.mode] = before
        self._settings.set_choice(self.remembered(mode))
        self._on_changed()

    def _on_preset(self, choice: Choice) -> None:
        before = self.choice()
        self._remembered[before.mode] = before
        self._settings.set_choice(choice)
        self._on_changed()

    def _on_name_edited(self, _text: str) -> None:
        self._greet()
        self.choice_changed.emit(self.choice(), self.player())

    def _on_player_chosen(self) -> None:
        self._on_name_edited(self._player.text())
        self.focus_first()

    def _on_play(self) -> None:
        if self._shortage():
            self.reveal_widget(self._hero)
            return
        self.settle_player()
        self.play_requested.emit(self.choice(), self.player())
