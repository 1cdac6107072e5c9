"""What can be chosen before a round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.modes import LENGTHS, TIME_LIMITS_S, Choice
from quizapp.items.item import Difficulty
from quizapp.ui.widgets.chips import Chips
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.wording import category_word, difficulty_word

if TYPE_CHECKING:
    from quizapp.game.stock import Stock


class RoundSettings(QWidget):
    """Length, clock, difficulty and categories of the next round."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("round_settings")
        self._wanted: frozenset[str] = frozenset()
        self._stocked = False
        self._length = self._make_length()
        self._limit = self._make_limit()
        self._difficulty = self._make_difficulty()
        self._categories = Chips("categories", "category", self.tr("All"))
        self._categories.values_changed.connect(self._on_categories)
        # Assemble
        row = QWidget()
        flow = FlowLayout(row, gap=24)
        flow.addWidget(Field(self.tr("Questions"), self._length))
        flow.addWidget(Field(self.tr("Time for each"), self._limit))
        flow.addWidget(Field(self.tr("Difficulty"), self._difficulty))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(row)
        column.addWidget(Field(self.tr("Categories"), self._categories))
        for part in (self._length, self._limit, self._difficulty):
            part.value_chosen.connect(self._on_chosen)
        self.set_choice(Choice())

    def choice(self) -> Choice:
        """Return what is chosen."""
        length, limit = self._length.value(), self._limit.value()
        difficulty = self._difficulty.value()
        return Choice(
            length=length if isinstance(length, int) else LENGTHS[0],
            time_limit_s=limit if isinstance(limit, int) else None,
            categories=self._categories.values() if self._stocked else self._wanted,
            difficulties=difficulty if isinstance(difficulty, frozenset) else frozenset(),
        )

    def set_choice(self, choice: Choice) -> None:
        """Show a choice without telling."""
        self._length.set_value(choice.length)
        self._limit.set_value(choice.time_limit_s)
        self._difficulty.set_value(choice.difficulties)
        self._wanted = choice.categories
        if self._stocked:
            self._categories.set_values(choice.categories)

    def set_stock(self, stock: Stock) -> None:
        """Offer the categories that there are."""
        wanted = self._categories.values() if self._stocked else self._wanted
        self._stocked = True
        self._categories.set_choices([(name, category_word(name)) for name in stock.categories])
        self._categories.set_values(wanted)

    def _make_length(self) -> Segmented:
        part = Segmented("round_length")
        for length in LENGTHS:
            part.add(length, str(length), f"round_length_{length}")
        return part

    def _make_limit(self) -> Segmented:
        part = Segmented("time_limit")
        for limit in TIME_LIMITS_S:
            text = self.tr("{seconds} s").format(seconds=limit) if limit else self.tr("Off")
            part.add(limit, text, f"time_limit_{limit or 'off'}")
        return part

    def _make_difficulty(self) -> Segmented:
        part = Segmented("difficulty")
        part.add(frozenset(), self.tr("All"), "difficulty_all")
        for difficulty in Difficulty:
            word = difficulty_word(difficulty)
            part.add(
                frozenset({difficulty}),
                word[:1].upper() + word[1:],
                f"difficulty_{difficulty.word}",
            )
        return part

    def _on_chosen(self, _value: object) -> None:
        self.choice_changed.emit()

    def _on_categories(self) -> None:
        self._wanted = self._categories.values()
        self.choice_changed.emit()
