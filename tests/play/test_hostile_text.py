"""Text of strangers stands on every screen as it was written, and does nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from quizapp.items.item import Item
from tests.play.conftest import Open
from tests.play.player import Player

_HOSTILE = '<img src="file:///etc/passwd"><b>R&B</b> &amp; \\n {0} %1 \u202eevil'
_SHOWN = _HOSTILE.replace("\u202e", "")


def _plain(player: Player) -> list[str]:
    """Return the labels on the screen, after seeing that none of them reads markup."""
    labels = player.game.window.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert player.game.window.findChildren(QTextEdit) == []
    tips = {widget.toolTip() for widget in player.game.window.findChildren(QWidget)}
    assert not any("<" in tip for tip in tips)
    return [label.text() for label in labels if label.isVisible()]


def _fill(player: Player) -> None:
    for number in range(5):
        item = Item(
            ref="x",
            stem=f"{_SHOWN} stem {number}?",
            key=f"{_SHOWN} key",
            distractors=tuple(f"{_SHOWN} wrong {letter}" for letter in "abcdefg"),
            explanation=f"{_SHOWN} explanation",
            category=f"{_SHOWN} category",
        )
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]


def test_hostile_text_is_only_text_on_every_screen(open_game: Open, data: Path) -> None:
    _fill(open_game())
    player = open_game()
    player.type("player_name", _HOSTILE)
    player.wait_for("category_8")
    for number in range(1, 9):
        chip = player.find(f"category_{number}")
        if "category" in chip.accessibleName():
            player.click(chip.objectName())
    _plain(player)
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    while not player.sees("results_page"):
        assert player.text("stem").startswith(f"{_SHOWN} stem")
        assert f"{_SHOWN} key" in player.options
        player.choose(f"{_SHOWN} key")
        assert f"{_SHOWN} explanation" in _plain(player)
        player.go_on()
    assert any(_SHOWN in text for text in _plain(player))
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    assert player.table("scores_table")[0][1] == _SHOWN[: len(player.table("scores_table")[0][1])]
    player.go("show_players")
    player.wait(lambda: len(player.table("players_table")) == 1)
    assert player.table("players_table")[0][0] == player.table("scores_table")[0][1]
    for page in ("show_players", "show_workshop", "show_settings", "show_help", "show_home"):
        player.go(page)
        _plain(player)
    player.go("show_workshop")
    player.wait(lambda: any(row[0].startswith(_SHOWN) for row in player.table("questions_table")))
    log = data / "log" / "quizapp.log"
    assert not log.exists() or "passwd" not in log.read_text(encoding="utf-8")
