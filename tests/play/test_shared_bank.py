"""The real window on a shared bank, opened with a login that may play and no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget
from sqlalchemy import URL, make_url

from quizapp.bank.roles import Role
from quizapp.errors import SENTENCES, Code
from quizapp.items.item import Item
from quizapp.shipped import stock_up
from tests.bank.support import NO_CLOCK, opened, play
from tests.guarded import Guarded, guarded, guarded_server
from tests.people import PASSWORD, Persons, everything, persons
from tests.play.conftest import Open
from tests.play.player import Player
from tests.play.test_importing import drop

__all__ = ["guarded", "guarded_server"]

REFUSED = SENTENCES[Code.BANK_NOT_ALLOWED]
EDITING = (
    *("add_question_button", "import_questions_button", "undo_button", "redo_button"),
    *("delete_question_button", "copy_question_button", "hide_question_button"),
)


@pytest.fixture
def bank_of(postgres_url: str) -> Iterator[Persons]:
    """A bank that its owner has filled, in which Bo has a score and Ada may play."""
    with persons(postgres_url) as made:
        with opened(make_url(postgres_url)) as bank:
            stock_up(bank)
            bank.add(Item(ref="", stem="Whose is it?", key="Ours", distractors=("Theirs",)))
            play(bank, NO_CLOCK, "Bo")
        made.add("ada", Role.PLAYER)
        made.add("cleo", Role.AUTHOR)
        yield made


def as_(player: str, bank_of: Persons) -> str:
    return bank_of.url(player).render_as_string(hide_password=False)


def begin(player: Player, name: str) -> None:
    player.type("player_name", name)
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)


def visible(player: Player, *names: str) -> list[str]:
    return [name for name in names if player.sees(name)]


def test_a_player_plays_reports_and_is_ranked_and_nobody_else_s_row_is_touched(
    bank_of: Persons, open_game: Open, keys: dict[str, str]
) -> None:
    before = everything(bank_of.admin)
    player = open_game(as_("ada", bank_of))
    player.wait(lambda: not player.sees("message_bar"))
    begin(player, "Ada")
    player.wait_for("question_page")
    player.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("report_page")
    player.click("report_wrong")
    player.click("send_report_button")
    player.wait(lambda: "Thank you" in player.text("message_text"))
    player.play(keys | {"Whose is it?": "Ours"})
    player.go("show_scores")
    player.wait(lambda: player.table("scores_table") != [])
    player = open_game(as_("ada", bank_of))  # a second start offers nothing that is not hers
    begin(player, "Ada")
    player.wait_for("question_page")
    player = open_game(as_("ada", bank_of))
    player.wait_for("resume_button")
    after = everything(bank_of.admin)
    for table in set(before) - {"deck"}:
        assert set(before[table]) <= set(after[table]), table
    assert open_game(as_("cleo", bank_of)).sees("resume_button") is False


def whose(player: Player) -> list[str]:
    box = player.find("score_player", QComboBox)
    return [box.itemText(place) for place in range(box.count())]


def names(player: Player) -> list[str]:
    return [row[1] for row in player.table("scores_table")]


@pytest.fixture
def played_at_work(bank_of: Persons) -> Persons:
    """The bank, on which Ada has played at another computer too."""
    with opened(bank_of.url("ada")) as bank:
        play(bank, NO_CLOCK, "Ada at work", 2)
    return bank_of


def choose_whose(player: Player, words: str) -> None:
    box = player.find("score_player", QComboBox)
    while box.currentText() != words:
        box.setFocus()
        player.press(Qt.Key.Key_Down)


def test_high_scores_are_everybody_s_one_s_own_or_this_computer_s(
    played_at_work: Persons, open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game(as_("ada", played_at_work))
    player.wait(lambda: not player.sees("message_bar"))
    player.click("time_limit_off")
    begin(player, "Ada")
    player.wait_for("question_page")
    player.play(keys | {"Whose is it?": "Ours"})
    player.go("show_scores")
    player.wait(lambda: sorted(names(player)) == ["Ada", "Ada at work", "Bo"])
    assert whose(player)[:3] == ["All players", "Mine", "Here"]
    choose_whose(player, "Mine")
    player.wait(lambda: sorted(names(player)) == ["Ada", "Ada at work"])
    choose_whose(player, "Here")
    player.wait(lambda: names(player) == ["Ada"])
    player.go("show_home")
    player.go("show_scores")
    player.wait(lambda: names(player) == ["Ada"])
    assert player.find("score_player", QComboBox).currentText() == "Here"
    player = open_game()
    begin(player, "Ada")
    player.wait_for("question_page")
    player.play(keys)
    player.go("show_scores")
    player.wait(lambda: names(player) == ["Ada"])
    assert whose(player) == ["All players", "Ada"]
    assert (data / "machine").is_file()


def test_questions_can_be_read_and_nothing_that_changes_them_is_offered(
    bank_of: Persons, open_game: Open, tmp_path: Path
) -> None:
    before = everything(bank_of.admin)
    player = open_game(as_("ada", bank_of))
    player.go("show_workshop")
    player.type("question_search", "is:own")
    player.wait(lambda: [row[0] for row in player.table("questions_table")] == ["Whose is it?"])
    assert visible(player, *EDITING) == []
    assert player.text("delete_reason") == REFUSED
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Delete):
        player.press(key)
    player.click("tools_button")
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    assert {action.objectName() for action in menu.actions()} == {
        "tool_paper",
        "tool_question_health",
    }
    menu.close()
    player.game.window.activateWindow()
    player.find("questions_table").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_form")
    assert visible(player, "save_question_button", "copy_as_new_button", "versions_button") == []
    assert player.text("form_message") == REFUSED
    player.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    player.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    player.press(Qt.Key.Key_Escape)
    player.wait_for("question_list")
    player.click("reports_button")
    player.wait_for("report_list")
    assert visible(player, "settle_report_button", "copy_reported_button") == []
    player.press(Qt.Key.Key_Escape)
    player.wait_for("question_list")
    file = tmp_path / "new.txt"
    file.write_text("Is it so?\nA) Yes\nB) No\nANSWER: A\n")
    drop(player, file)
    player.wait(lambda: player.text("message_text") == REFUSED)
    assert not player.sees("import_page")
    assert everything(bank_of.admin) == before


def test_an_author_finds_all_that_changes_questions(bank_of: Persons, open_game: Open) -> None:
    player = open_game(as_("cleo", bank_of))
    player.go("show_workshop")
    player.wait(lambda: player.table("questions_table") != [])
    wanted = set(EDITING) - {"redo_button"}
    assert set(visible(player, *EDITING)) == wanted
    assert player.find("undo_button", QPushButton).isEnabled()


def test_a_reported_question_is_not_offered_to_be_fixed(bank_of: Persons, open_game: Open) -> None:
    player = open_game(as_("ada", bank_of))
    begin(player, "Ada")
    player.wait_for("question_page")
    player.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("report_page")
    player.ask(lambda bank: bank.stock())
    player.click("report_wrong")
    player.click("send_report_button")
    player.wait(lambda: "Thank you" in player.text("message_text"))
    assert not player.sees("fix_question_button")


def test_a_name_of_another_login_is_refused_in_a_sentence(
    bank_of: Persons, open_game: Open
) -> None:
    player = open_game(as_("ada", bank_of))
    begin(player, "bo")
    player.wait(lambda: "plays under another login" in player.text("message_text"))
    assert player.sees("home_page")
    player.go("show_players")
    player.wait_for("players_page")
    assert [row for row in player.table("players_table") if "Bo" in row[0]] == []


@pytest.fixture
def by_network(guarded: Persons, guarded_server: Guarded) -> URL:
    """A filled bank's address for Cleo, an author, whom its server asks for a password."""
    with opened(guarded.admin) as bank:
        stock_up(bank)
    guarded.add("cleo", Role.AUTHOR)
    named = guarded_server.address(guarded.name("cleo"), str(guarded.admin.database))
    return make_url(named)


def test_half_a_password_is_no_name_of_a_bank(open_game: Open, data: Path) -> None:
    player = open_game("postgresql://ada:correct@battery@localhost/quiz")
    player.wait(lambda: "address of the bank cannot be understood" in player.text("message_text"))
    player.go("show_workshop")
    player.click("add_question_button")
    player.type("question_stem", "Is this kept?")
    player.wait(lambda: "Is this kept?" in "".join(one.read_text() for one in data.glob("*.json")))
    assert b"battery" not in b"".join(one.read_bytes() for one in data.rglob("*") if one.is_file())


@pytest.mark.parametrize("place", ["user", "query"])
def test_a_password_in_the_address_is_in_nothing_that_is_kept_or_shown(
    by_network: URL, open_game: Open, data: Path, place: str
) -> None:
    query = by_network.update_query_dict({"password": PASSWORD})
    secret = by_network.set(password=PASSWORD) if place == "user" else query
    player = open_game(secret.render_as_string(hide_password=False))
    player.go("show_workshop")
    player.wait(lambda: player.table("questions_table") != [])
    player.click("add_question_button")
    player.type("question_stem", "Is this kept?")
    player.wait(lambda: "Is this kept?" in "".join(one.read_text() for one in data.glob("*.json")))
    player.go("show_settings")
    player.wait_for("settings_page")
    widgets = player.game.window.findChildren(QWidget)
    shown = [player.game.window.windowTitle(), *(str(one.property("text")) for one in widgets)]
    assert not any("correct" in text and "battery" in text for text in shown)
    kept = b"".join(one.read_bytes() for one in data.rglob("*") if one.is_file())
    assert b"Is this kept?" in kept
    assert b"battery" not in kept


def test_a_bank_that_wants_a_password_says_where_to_write_it(
    by_network: URL, open_game: Open
) -> None:
    player = open_game(by_network.render_as_string())
    told = "asks for a password; write it into ~/.pgpass"
    player.wait(lambda: told in player.text("message_text"))
