"""Choices kept under a name: take one up, keep what is chosen, forget what is not wanted."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from quizapp.game.modes import Choice, fitted
from quizapp.game.presets import Preset, with_preset
from quizapp.game.rules import DAILY
from quizapp.limits import PRESET_CHARACTERS, PRESETS
from quizapp.text import near_text
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.chips import Chip
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME_WIDTH = 240
_ABOVE = 12  # as high as the settings beside it


class PresetBar(QFrame):
    """The choices that are kept, and the buttons that keep and forget them."""

    chosen = Signal(object)
    """A kept choice is wanted: the Choice."""
    presets_changed = Signal(object)
    """Presets were added or forgotten: all of them, as a tuple of Preset."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preset_bar")
        self._presets: tuple[Preset, ...] = ()
        self._choice = Choice()
        self._chips: list[Chip] = []
        self._silent = False
        self._label = PlainLabel(self.tr("Presets"), "label", muted=True)
        self._keep = QuietButton(self.tr("Keep as a preset…"), icon="star")
        self._keep.setObjectName("keep_preset_button")
        self._forget = QuietButton(self.tr("Forget"), icon="trash")
        self._forget.setObjectName("forget_preset_button")
        self._name = QLineEdit()
        self._name.setObjectName("preset_name")
        self._name.setMaxLength(PRESET_CHARACTERS)
        self._name.setPlaceholderText(self.tr("Its name"))
        self._name.setAccessibleName(self.tr("Name of the preset"))
        self._done = QuietButton(self.tr("Keep"), icon="tick")
        self._done.setObjectName("preset_done_button")
        self._full = PlainLabel(
            self.tr("%n preset(s) are kept; forget one to keep another.", "", PRESETS),
            "caption",
            muted=True,
        )
        self._full.setObjectName("presets_full")
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=8, line_gap=6, centred=True)
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self._row)
        column.addWidget(self._full)
        self._own = (self._name, self._done, self._keep, self._forget)
        for button in (self._done, self._keep, self._forget):
            button.above = _ABOVE
        for part in self._own:
            self._flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self._keep.clicked.connect(self._ask_name)
        self._forget.clicked.connect(self._on_forget)
        self._done.clicked.connect(self._on_named)
        self._name.textEdited.connect(self._on_typed)
        for keys in ("Return", "Enter"):
            self._shortcut(keys, self._on_named)
        self._shortcut("Esc", self._on_given_up)
        self._name.hide()
        self._show()

    def set_presets(self, presets: tuple[Preset, ...]) -> None:
        """Offer these."""
        self._presets = presets
        self._make_chips()
        self._show()

    def show_choice(self, choice: Choice) -> None:
        """Mark the preset that is chosen, where one is."""
        self._choice = choice
        self._show()

    def _current(self) -> Preset | None:
        return next((one for one in self._presets if fitted(one.choice) == self._choice), None)

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.setParent(None)  # so that none of its name is found beside the new one
            chip.deleteLater()
        for part in self._own:
            self._flow.removeWidget(part)
        self._chips = []
        for place, preset in enumerate(self._presets, start=1):
            chip = Chip(preset.name, self._row)
            chip.setObjectName(f"preset_{place}")
            chip.toggled.connect(lambda _on, one=preset: self._on_chip(one))
            self._flow.addWidget(chip)
            self._chips.append(chip)
            chip.show()
        for part in self._own:
            self._flow.addWidget(part)
        for before, after in pairwise([*self._chips, *self._own]):
            QWidget.setTabOrder(before, after)

    def _show(self) -> None:
        current, naming = self._current(), not self._name.isHidden()
        self._silent = True
        for chip, preset in zip(self._chips, self._presets, strict=True):
            chip.setChecked(preset is current)
        self._silent = False
        full = len(self._presets) >= PRESETS
        nothing_to_keep = self._choice.mode == DAILY  # every day has its own
        self._done.setVisible(naming)
        self._keep.setVisible(current is None and not naming and not full and not nothing_to_keep)
        self._full.setVisible(full and current is None)
        self._forget.setVisible(current is not None and not naming)
        if current is not None:
            words = self.tr("Forget “{preset}”").format(preset=current.name)
            self._forget.setAccessibleName(words)  # beside the one that is ticked a verb is enough
        if self.parentWidget() is not None:  # else it would be a window of its own for a moment
            self.setVisible(bool(self._presets) or not nothing_to_keep)
        self._flow.invalidate()
        self._row.updateGeometry()

    def _shortcut(self, keys: str, done: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._name)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(done)

    def _ask_name(self) -> None:
        self._name.clear()
        self._name.setFixedWidth(theme().px(_NAME_WIDTH))
        self._name.show()
        self._on_typed()
        self._show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._done.setEnabled(bool(near_text(self._name.text())))

    def _on_named(self) -> None:
        name = " ".join(self._name.text().split())
        if not near_text(name):
            return
        self._name.hide()
        self._take(with_preset(self._presets, Preset(name, self._choice)))
        self._focus_current()

    def _on_given_up(self) -> None:
        self._name.hide()
        self._show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_forget(self) -> None:
        current = self._current()
        self._take(tuple(one for one in self._presets if one is not current))
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chip(self, preset: Preset) -> None:
        if self._silent:
            return
        self._name.hide()
        self.chosen.emit(preset.choice)
        self._show()

    def _focus_current(self) -> None:
        for chip in self._chips:
            if chip.isChecked():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, presets: tuple[Preset, ...]) -> None:
        self.set_presets(presets)
        self.presets_changed.emit(presets)
