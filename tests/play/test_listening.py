"""What others add to a shared bank comes to the screen by itself, and takes nothing away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from sqlalchemy import make_url

from quizapp.bank.roles import Role
from quizapp.shipped import stock_up
from tests.bank.support import NO_CLOCK, on_the_side, opened, own, play
from tests.people import Persons, persons
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_together import Other

LISTENING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND query = 'LISTEN quizapp'"
)


@pytest.fixture
def bank_of(postgres_url: str) -> Iterator[Persons]:
    """A bank with questions in which Bo has played, Ada plays and Cleo writes."""
    with persons(make_url(postgres_url)) as made:
        with opened(made.admin) as bank:
            stock_up(bank)
        for person, role in (("ada", Role.AUTHOR), ("cleo", Role.AUTHOR)):
            made.add(person, role)
        yield made


@pytest.fixture
def other(bank_of: Persons) -> Iterator[Other]:
    """Cleo, beside the window."""
    with opened(bank_of.url("cleo")) as bank:
        somebody = Other(bank)
        for right in (5, 3, 1):
            play(bank, NO_CLOCK, "Cleo", right)
        yield somebody


def ada(bank_of: Persons, open_game: Open) -> Player:
    """Open Ada's window, and wait until the server knows that she listens."""
    player = open_game(bank_of.url("ada").render_as_string(hide_password=False))
    while on_the_side(bank_of.admin, LISTENING) != [(1,)]:
        pass
    return player


def test_a_question_of_somebody_else_comes_into_the_list_and_nothing_is_lost(
    bank_of: Persons, other: Other, open_game: Open
) -> None:
    player = ada(bank_of, open_game)
    player.go("show_workshop")
    player.type("question_search", "river")
    player.wait(lambda: len([row for row in player.table("questions_table") if row[0]]) == 3)
    table = player.find("questions_table", QTableView)
    table.selectRow(1)
    table.setFocus()
    chosen = table.currentIndex().siblingAtColumn(0).data()
    other.ask(lambda bank: bank.add(own("Which river is new?")))
    player.wait(lambda: "Which river is new?" in [r[0] for r in player.table("questions_table")])
    player.wait(lambda: table.currentIndex().siblingAtColumn(0).data() == chosen)
    assert QApplication.focusWidget() is table
    assert player.text("question_search") == "river"


def test_what_is_typed_into_a_form_is_left_alone(
    bank_of: Persons, other: Other, open_game: Open
) -> None:
    player = ada(bank_of, open_game)
    player.go("show_workshop")
    player.click("add_question_button")
    player.type("question_option_1", "Half a")
    other.ask(lambda bank: bank.add(own("Which river is new?")))
    player.wait(
        lambda: "Which river is new?" in [row[0] for row in player.table("questions_table")]
    )
    assert player.text("question_option_1") == "Half a"
    assert QApplication.focusWidget() is player.find("question_option_1")


def test_a_round_of_somebody_else_comes_into_the_table_where_one_reads(
    bank_of: Persons, other: Other, open_game: Open
) -> None:
    player = ada(bank_of, open_game)
    player.go("show_scores")
    player.wait(lambda: len(player.table("scores_table")) == 3)
    table = player.find("scores_table", QTableView)
    table.setFocus()
    player.press(Qt.Key.Key_Down)
    chosen = table.currentIndex().siblingAtColumn(2).data()
    other.ask(lambda bank: play(bank, NO_CLOCK, "Cleo", 5))
    player.wait(lambda: len(player.table("scores_table")) == 4)
    assert table.currentIndex().siblingAtColumn(2).data() == chosen
    assert QApplication.focusWidget() is table


def test_home_counts_the_new_questions_and_keeps_the_name_that_is_typed(
    bank_of: Persons, other: Other, open_game: Open
) -> None:
    player = ada(bank_of, open_game)
    player.type("player_name", "Ada Q")
    other.ask(lambda bank: bank.add(own("Which river is new?", category="Brand new")))
    player.wait(lambda: "Brand new" in categories(player))
    assert player.find("player_name", QLineEdit).text() == "Ada Q"


def categories(player: Player) -> str:
    chips = [player.game.window.findChild(QWidget, f"category_{n}") for n in range(1, 20)]
    return " ".join(str(chip.property("text")) for chip in chips if chip is not None)
