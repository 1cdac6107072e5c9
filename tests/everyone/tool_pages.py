"""The further pages: what came of a round and of a player, and the tools of the workshop."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from quizapp.items.item import Item
from tests.play.player import Player
from tests.play.test_importing import ODD, await_state, drop

ALIKE = (
    "Who painted the ceiling of the Sistine Chapel in Rome?",
    "Who has painted the ceiling of the Sistine Chapel in Rome",
)


def settle(player: Player) -> None:
    """Let everything take its place."""
    for _ in range(5):
        QApplication.processEvents()
    assert player.game.window.isVisible()


def pages_of_scores(player: Player) -> Iterator[str]:
    """From the high scores to a receipt and to the statistics."""
    player.find("scores_table", QTableView).setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.text("receipt_about") != "")
    settle(player)
    yield "receipt"
    player.click("receipt_back_button")
    player.wait_for("scores_statistics_button")
    player.find("scores_statistics_button").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.text("statistics_overview") != "")
    settle(player)
    yield "statistics"


def tools_of_the_workshop(player: Player) -> Iterator[str]:
    """From the list to all that its menu opens, and to a question file."""
    before = len(player.table("questions_table")) - 1
    for stem in ALIKE:
        item = Item("x", stem, "Michelangelo", ("Raphael", "Titian"), category="Art")
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]
    player.go("show_home")
    _list(player)
    player.wait(lambda: len(player.table("questions_table")) > len(ALIKE) + before)
    table = player.find("questions_table", QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("bulk_replace_button")
    settle(player)
    yield "many questions selected"
    player.find("bulk_replace_button").setFocus()
    player.press(Qt.Key.Key_Space)
    player.wait_for("bulk_find")
    player.type("bulk_find", "Chapel")
    gone = re.compile(r"Sistine +in Rome")  # every letter was typed, and looked for
    player.wait(lambda: len(gone.findall(player.text("bulk_hits"))) == len(ALIKE))
    settle(player)
    yield "find and replace"
    gone = Item("x", "Who has painted no chapel at all, as far as anybody knows?", "She", ("He",))
    player.ask(lambda bank: bank.remove(bank.add(gone).uid))
    for tool, told in (("paper", "paper_count"), ("alike", "alike_text_1"), ("bin", "bin_when")):
        player.choose_tool(f"tool_{tool}")
        player.wait(lambda told=told: player.text(told) != "")  # type: ignore[misc]
        settle(player)
        yield tool
        player.press(Qt.Key.Key_Escape)
        _list(player)
    player.choose_tool("tool_packs")
    player.wait(lambda: player.text("pack_about") != "")
    settle(player)
    yield "packs"
    player.click("make_pack_button")
    settle(player)
    yield "form of a pack"
    _list(player)
    player.choose_tool("tool_question_health")
    player.wait(lambda: player.text("health_about") != "")
    settle(player)
    yield "question health"
    _list(player)
    yield from _versions(player)
    yield from _import(player)


def _versions(player: Player) -> Iterator[str]:
    uid = next(one for one in player.ask(lambda bank: bank.everything()) if one.own).uid
    other = Item("x", "Whose ceiling is it?", "Everybody's", ("Nobody's",), category="Art")
    player.ask(lambda bank: bank.change(uid, other))
    _list(player)
    player.find("questions_table").setFocus()
    player.type("question_search", "ceiling everybody")
    player.wait(lambda: len(player.table("questions_table")) == 1)
    player.wait(lambda: player.table("questions_table")[0][0] != "…")
    player.find("questions_table").setFocus()
    player.press(Qt.Key.Key_Home)
    player.press(Qt.Key.Key_Return)
    player.wait_for("versions_button")
    player.click("versions_button")
    player.wait(lambda: player.text("version_stem_after") != "")
    settle(player)
    yield "earlier versions"
    player.click("versions_back_button")
    player.wait_for("question_form")
    player.press(Qt.Key.Key_Escape)
    player.type("question_search", "")
    _list(player)


def _list(player: Player) -> None:
    player.go("show_workshop")
    player.wait(lambda: player.table("questions_table") != [])


def _import(player: Player) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a-table-with-headings-of-its-own.csv"
        file.write_text(ODD, encoding="utf-8")
        drop(player, file)
        await_state(player, "preview", file.name)
        settle(player)
        yield "a table that nobody knows"
        player.click("use_columns_button")
        player.wait(lambda: player.find("import_button").isEnabled())
        settle(player)
        yield "questions of a file"
        player.click("import_button")
        await_state(player, "report")
        settle(player)
        yield "what became of a file"
    _list(player)
