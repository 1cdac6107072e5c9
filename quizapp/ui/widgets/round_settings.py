"""What can be chosen before a round, in the mode that is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.game.modes import Choice, fitted
from quizapp.game.reading import GENTLE, OFF, QUICK
from quizapp.game.rules import MODES
from quizapp.items.difficulty import Difficulty
from quizapp.limits import CODE_CHARACTERS
from quizapp.ui.widgets.chips import Chips
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.wording import category_word, difficulty_word, number_text

if TYPE_CHECKING:
    from quizapp.game.stock import Stock

_LENGTHS = (3, 5, 10, 20)
_LIMITS_S = (None, 10, 20, 30, 60, 120)


class RoundSettings(QWidget):
    """What the next round of the mode is like: its length, its clock, what is asked."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("round_settings")
        self._choice = Choice()
        self._stocked = False
        self._length = self._make_length()
        self._limit = self._make_limit()
        self._difficulty = self._make_difficulty()
        self._reading = self._make_reading()
        self._lifelines = self._make_switch("lifelines")
        self._sure = self._make_switch("how_sure")
        self._code = QLineEdit()
        self._code.setObjectName("round_code")
        self._code.setMaxLength(CODE_CHARACTERS)
        self._code.setPlaceholderText(self.tr("Empty: new round"))
        self._categories = Chips("categories", "category", self.tr("All"))
        self._categories.values_changed.connect(self._on_chosen)
        self._fields = {
            "code": Field(self.tr("A friend's code"), self._code),
            "length": Field(self.tr("Questions"), self._length),
            "limit": Field(self.tr("Time for each"), self._limit),
            "difficulty": Field(self.tr("Difficulty"), self._difficulty),
            "reading": Field(self.tr("Time to read first"), self._reading),
            "lifelines": Field(self.tr("Lifelines"), self._lifelines),
            "sure": Field(self.tr("Ask how sure you are"), self._sure),
        }
        self._categories_field = Field(self.tr("Categories"), self._categories)
        # Assemble
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=24, line_gap=14)
        for field in self._fields.values():
            self._flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._row)
        column.addWidget(self._categories_field)
        for part in (self._length, self._limit, self._difficulty, self._reading):
            part.value_chosen.connect(self._on_chosen)
        for part in (self._lifelines, self._sure):
            part.value_chosen.connect(self._on_chosen)
        self._code.textEdited.connect(self._on_chosen)
        self.set_choice(self._choice)

    def add_last(self, part: QWidget) -> None:
        """Stand something behind the settings, as long as there is any of them."""
        self._flow.addWidget(part)

    def choice(self) -> Choice:
        """Return what is chosen."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Show a choice and what its mode offers, without telling."""
        self._choice = choice = fitted(choice)
        rules = choice.rules
        self._length.offer(rules.lengths)
        self._length.set_value(choice.length)
        self._limit.offer(rules.limits_s)
        self._limit.set_value(choice.time_limit_s)
        self._difficulty.set_value(choice.difficulties)
        self._reading.set_value(choice.reading)
        self._lifelines.set_value(choice.lifelines)
        self._sure.set_value(choice.sure)
        self._code.setText(choice.code if rules.by_code else "")
        if self._stocked:
            self._categories.set_values(choice.categories)
        shown = {
            "code": rules.by_code,
            "length": len(rules.lengths) > 1,
            "limit": len(rules.limits_s) > 1,
            "difficulty": rules.difficulties,
            "reading": not rules.whole and rules.limits_s != (None,),
            "lifelines": rules.lifelines,
            "sure": rules.asks_sure,
        }
        for name, field in self._fields.items():
            field.setVisible(shown[name])
        self._fields["limit"].set_label(
            self.tr("Time") if rules.whole else self.tr("Time for each")
        )
        self._fields["length"].set_label(
            self.tr("Questions each") if rules.party else self.tr("Questions")
        )
        self._categories_field.setVisible(rules.categories)
        self._row.setVisible(any(shown.values()))
        self._flow.invalidate()
        self._row.updateGeometry()

    def set_stock(self, stock: Stock) -> None:
        """Offer the categories that there are."""
        self._stocked = True
        self._categories.set_choices([(name, category_word(name)) for name in stock.categories])
        self._categories.set_values(self._choice.categories)
        self._choice = replace(self._choice, categories=self._categories.values())

    def _make_length(self) -> Segmented:
        part = Segmented("round_length")
        for length in _LENGTHS:
            part.add(length, number_text(length), f"round_length_{length}")
        return part

    def _make_limit(self) -> Segmented:
        part = Segmented("time_limit")
        for limit in _LIMITS_S:
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

    def _make_reading(self) -> Segmented:
        part = Segmented("reading_time")
        part.add(OFF, self.tr("Off"), "reading_time_off")
        part.add(GENTLE, self.tr("Gentle"), "reading_time_gentle")
        part.add(QUICK, self.tr("Quick"), "reading_time_quick")
        return part

    def _make_switch(self, name: str) -> Segmented:
        part = Segmented(name)
        part.add(False, self.tr("Off"), f"{name}_off")
        part.add(True, self.tr("On"), f"{name}_on")
        return part

    def _on_chosen(self, _value: object = None) -> None:
        length, limit = self._length.value(), self._limit.value()
        difficulty = self._difficulty.value()
        rules = MODES[self._choice.mode]
        kept = self._choice.categories if rules.categories else frozenset[str]()
        self._choice = fitted(
            replace(
                self._choice,
                length=length if isinstance(length, int) else rules.lengths[0],
                time_limit_s=limit if isinstance(limit, int) else None,
                categories=self._categories.values() if self._stocked else kept,
                difficulties=difficulty if isinstance(difficulty, frozenset) else frozenset(),
                reading=str(self._reading.value()),
                lifelines=bool(self._lifelines.value()),
                sure=bool(self._sure.value()),
                code=self._code.text() if rules.by_code else "",
            )
        )
        self.choice_changed.emit()
