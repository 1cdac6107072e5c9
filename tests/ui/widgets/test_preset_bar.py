"""The row of presets where there is no room for one more."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.presets import Preset
from quizapp.limits import PRESETS
from quizapp.ui.widgets.preset_bar import PresetBar


def _sees(bar: PresetBar, name: str) -> bool:
    return bar.findChild(QWidget, name).isVisible()


def test_the_last_room_is_taken_and_then_it_is_said(qtbot: QtBot) -> None:
    bar = PresetBar()
    qtbot.addWidget(bar)
    bar.show()
    presets = [
        Preset(f"Number {n}", Choice(categories=frozenset({str(n)}))) for n in range(PRESETS)
    ]
    bar.show_choice(Choice())
    bar.set_presets(tuple(presets[:-1]))
    assert _sees(bar, "keep_preset_button")
    assert not _sees(bar, "presets_full")
    bar.set_presets(tuple(presets))
    assert not _sees(bar, "keep_preset_button")
    assert _sees(bar, "presets_full")
    bar.show_choice(presets[3].choice)
    assert _sees(bar, "forget_preset_button")
    assert not _sees(bar, "presets_full")


def test_a_long_name_leaves_room_for_its_button(qtbot: QtBot) -> None:
    bar = PresetBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.set_presets((Preset("W" * 40, Choice()),))
    bar.show_choice(Choice())
    button = bar.findChild(QWidget, "forget_preset_button")
    assert button.accessibleName() == f"Forget “{'W' * 40}”"
    assert button.sizeHint().width() < 200
