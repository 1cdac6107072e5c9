"""Text that is only text, and wraps."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.ui.theme import Theme
from quizapp.ui.widgets.plain_label import PlainLabel


def test_markup_stays_text(qtbot: QtBot) -> None:
    label = PlainLabel("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>not bold</b>"


def test_a_word_without_spaces_wraps_too(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 400)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(200) > 5 * label.heightForWidth(4000)


def test_a_longer_text_asks_for_more_height(qtbot: QtBot) -> None:
    label = PlainLabel("short")
    qtbot.addWidget(label)
    low = label.heightForWidth(100)
    label.setText("rather longer than that, and then some more")
    assert label.heightForWidth(100) > low


def test_a_role_changes_the_size(qtbot: QtBot, look: Theme) -> None:
    assert look.scale == 1
    label = PlainLabel("words", "body")
    qtbot.addWidget(label)
    label.show()
    low = label.heightForWidth(1000)
    label.set_role("display")
    assert label.heightForWidth(1000) > low
