"""Two people at one bank: a question that both change, in the real window."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableView
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.bank.roles import Role
from quizapp.items.listed import ListedItem
from tests.bank.support import opened, own, sqlite_url
from tests.people import persons
from tests.play.conftest import Open
from tests.play.player import Player

_T = TypeVar("_T")
STEMS = "Which river is long?", "Which river is short?", "Which river is blue?"


class Other:
    """Somebody else who writes questions in the same bank, on a thread beside the window's."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._thread = ThreadPoolExecutor(1)
        self.held = {stem: bank.add(own(stem)) for stem in STEMS}

    def ask(self, call: Callable[[Bank], _T]) -> _T:
        return self._thread.submit(call, self._bank).result(timeout=60)

    def change(self, stem: str, **values: object) -> ListedItem:
        return self.ask(lambda bank: bank.change(self.held[stem].uid, own(stem, **values)))

    def explanations(self) -> list[str]:
        """Return what the versions of the first question explain, the newest first."""
        versions = self.ask(lambda bank: bank.versions(self.held[STEMS[0]].uid, 9))
        return [one.item.explanation for one in versions]


@pytest.fixture(params=["file", "server"])
def other(request: pytest.FixtureRequest, data: Path) -> Iterator[tuple[Other, str]]:
    """The other one, and the address with which the window opens the bank."""
    if request.param == "file":
        data.mkdir()
        with opened(sqlite_url(data / "quizapp.db")) as bank:
            yield Other(bank), str(data / "quizapp.db")
        return
    with persons(make_url(request.getfixturevalue("postgres_url"))) as made:
        with opened(made.admin):
            pass
        cleo, dora = made.add("cleo", Role.AUTHOR), made.add("dora", Role.AUTHOR)
        with opened(dora) as bank:
            yield Other(bank), cleo.render_as_string(hide_password=False)


def rivers(player: Player) -> None:
    player.go("show_workshop")
    player.wait_for("question_search")
    player.type("question_search", "river")
    player.wait(lambda: sorted(row[0] for row in player.table("questions_table")) == sorted(STEMS))


def row_of(player: Player, stem: str) -> int:
    return [row[0] for row in player.table("questions_table")].index(stem)


def edit(player: Player, stem: str) -> None:
    player.find("questions_table", QTableView).selectRow(row_of(player, stem))
    player.wait(lambda: player.find("edit_question_button").isEnabled())
    player.click("edit_question_button")
    player.wait_for("question_stem")


def explanation(player: Player) -> str:
    return player.find("question_explanation", QPlainTextEdit).toPlainText()


def told(player: Player) -> list[str]:
    """Read the panel from top to bottom."""
    labels = player.find("theirs_panel").findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def typed_over(player: Player, other: Other) -> None:
    """Begin to change a question, have the other one change it too, and save."""
    rivers(player)
    edit(player, STEMS[0])
    player.type("question_explanation", "Mine.")
    other.change(STEMS[0], explanation="Theirs.", category="Water")
    player.click("save_question_button")
    player.wait_for("theirs_panel")


def test_the_second_sees_what_changed_and_keeps_theirs_as_an_earlier_version(
    other: tuple[Other, str], open_game: Open
) -> None:
    somebody, address = other
    player = open_game(address)
    typed_over(player, somebody)
    words = told(player)
    assert words[0].startswith("This question was changed elsewhere, ")
    assert {"Before: –", "After: Theirs.", "After: Water"} <= set(words)
    assert "After: Mine." not in words
    assert explanation(player) == "Mine."
    player.click("keep_mine_button")
    player.wait_for("question_list")
    assert somebody.explanations() == ["Mine.", "Theirs.", ""]


def test_the_second_takes_theirs_and_can_have_what_was_typed_back(
    other: tuple[Other, str], open_game: Open
) -> None:
    somebody, address = other
    player = open_game(address)
    typed_over(player, somebody)
    player.click("take_theirs_button")
    assert not player.sees("theirs_panel")
    assert explanation(player) == "Theirs."
    player.click("discard_question_button")  # “Bring my text back”
    assert explanation(player) == "Mine."
    player.click("discard_question_button")
    player.click("save_question_button")
    player.wait_for("question_list")
    assert somebody.explanations() == ["Theirs.", ""]


def test_to_look_again_shows_what_was_changed_since_and_nothing_is_saved_over_it_unseen(
    other: tuple[Other, str], open_game: Open
) -> None:
    somebody, address = other
    player = open_game(address)
    typed_over(player, somebody)
    somebody.change(STEMS[0], explanation="Theirs again.")
    player.click("look_again_button")
    player.wait(lambda: "After: Theirs again." in told(player))
    somebody.change(STEMS[0], explanation="And again.")
    player.click("keep_mine_button")
    player.wait(lambda: "After: And again." in told(player))
    player.click("keep_mine_button")
    player.wait_for("question_list")
    assert somebody.explanations()[:2] == ["Mine.", "And again."]


def test_a_draft_that_was_kept_shows_what_was_changed_meanwhile(
    other: tuple[Other, str], open_game: Open
) -> None:
    somebody, address = other
    player = open_game(address)
    rivers(player)
    edit(player, STEMS[0])
    player.type("question_explanation", "Mine.")
    player = open_game(address)
    somebody.change(STEMS[0], explanation="Theirs.")
    rivers(player)
    edit(player, STEMS[0])
    player.wait(lambda: player.sees("theirs_panel") and "After: Theirs." in told(player))
    player.press(Qt.Key.Key_Escape)
    player.wait_for("question_list")
    edit(player, STEMS[1])
    assert not player.sees("theirs_panel")


def test_what_was_changed_since_it_was_seen_is_not_deleted(
    other: tuple[Other, str], open_game: Open
) -> None:
    somebody, address = other
    player = open_game(address)
    rivers(player)
    player.find("questions_table", QTableView).selectRow(row_of(player, STEMS[0]))
    player.wait(lambda: player.find("delete_question_button").isEnabled())
    somebody.change(STEMS[0], category="Water")
    player.click("delete_question_button")
    player.wait(lambda: "was not deleted" in player.text("message_text"))
    assert somebody.ask(lambda bank: bank.count("river")) == len(STEMS)
    player.wait(lambda: any("Water" in row for row in player.table("questions_table")))
    player.find("questions_table").setFocus()
    player.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("bulk_delete_button")
    somebody.change(STEMS[1], explanation="Theirs.")
    player.click("bulk_delete_button")
    player.wait(lambda: "1 left, for it was changed" in player.text("message_text"))
    left = somebody.ask(lambda bank: bank.everything("river"))
    assert [one.item.stem for one in left] == [STEMS[1]]


@pytest.fixture
def filled(data: Path) -> str:
    """A file with questions that nobody has open."""
    data.mkdir()
    with opened(sqlite_url(data / "quizapp.db")) as bank:
        for stem in STEMS:
            bank.add(own(stem))
    return str(data / "quizapp.db")


def test_an_import_beside_the_window_is_no_less_somebody_else(
    filled: str, open_game: Open, data: Path, tmp_path: Path
) -> None:
    player = open_game(filled)
    rivers(player)
    edit(player, STEMS[0])
    player.type("question_explanation", "Mine.")
    file = tmp_path / "rivers.csv"
    file.write_text(f"question,answer,wrong 1,wrong 2,explanation\n{STEMS[0]},I,You,They,Theirs.\n")
    command = [sys.executable, "-m", "quizapp", "--data-dir", str(data), "import", str(file)]
    subprocess.run([*command, "--pack", "My questions", "--duplicates", "update"], check=True)
    player.click("save_question_button")
    player.wait(lambda: player.sees("theirs_panel") and "After: Theirs." in told(player))
