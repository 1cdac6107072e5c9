"""Several people on one machine: chosen, managed, and each with settings of their own."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from tests.play.conftest import Open
from tests.play.player import Player


def play_as(player: Player, name: str, keys: dict[str, str], *, right: bool = True) -> None:
    """Play a short round under a name, and come back to the home page."""
    player.go("show_home")
    player.click("round_length_5")
    player.type("player_name", name)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys, right=right)
    player.go("show_home")
    player.wait_for("player_mark")


def add(player: Player, name: str) -> None:
    """Add a player on their page."""
    player.go("show_players")
    player.wait_for("players_page")
    player.click("add_player_button")
    player.type("player_edit_name", name)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.sees("players_table") and name in names_shown(player))


def choose(player: Player, name: str) -> None:
    """Choose who plays from the list beside the name, by keys."""
    player.go("show_home")
    player.find("player_button").setFocus()
    player.press(Qt.Key.Key_Down)
    player.wait_for("player_choice")
    model = player.find("player_choice").model()  # type: ignore[attr-defined]
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    player.press(Qt.Key.Key_Home)
    for _ in range(names.index(name)):
        player.press(Qt.Key.Key_Down)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: not player.sees("player_popup"))


def names_shown(player: Player) -> list[str]:
    return [row[0] for row in player.table("players_table")]


def at_hand(player: Player, name: str) -> None:
    """Have a player at hand in the table, by keys."""
    table = player.find("players_table", QTableView)
    table.setFocus()
    player.wait(lambda: name in names_shown(player))
    wanted = names_shown(player).index(name)
    while table.currentIndex().row() != wanted:
        down = table.currentIndex().row() < wanted
        player.press(Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def ranked(player: Player, *names: str) -> bool:
    """Open the high scores and wait until these are ranked and nobody else."""
    player.go("show_scores")
    player.wait_for("scores_page")
    player.wait(lambda: sorted(row[1] for row in player.table("scores_table")) == sorted(names))
    return True


def test_a_new_name_is_a_player_who_can_be_chosen_from_then_on(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    play_as(player, "Bo", keys)
    player = open_game()
    assert player.text("player_name") == "Bo"
    player.wait(lambda: player.sees("player_mark"))
    choose(player, "Ada")
    assert player.text("player_name") == "Ada"
    assert player.text("greeting").endswith(", Ada")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    assert ranked(player, "Ada", "Ada", "Bo")


def test_who_gives_no_name_plays_and_is_ranked_as_guest(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    assert ranked(player, "Guest")
    assert [(one.name, one.guest) for one in player.ask(lambda bank: bank.players())] == [
        ("", True)
    ]
    player.go("show_home")
    player.wait_for("best_score")


def test_a_waiting_round_of_the_guest_is_offered_as_theirs(open_game: Open) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player = open_game()
    player.wait_for("waiting_card")
    lines = [one.text() for one in player.find("waiting_card").findChildren(PlainLabel)]
    assert any(line.startswith("Guest: 0 of 10 answered") for line in lines)


def test_a_player_is_renamed_and_that_is_undone_after_a_restart(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Adda", keys)
    player.type("player_name", "ADDA")
    player.go("show_players")
    at_hand(player, "Adda")
    player.press(Qt.Key.Key_Return)
    player.wait_for("player_form")
    player.type("player_edit_name", "Ada")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.sees("players_table") and names_shown(player) == ["Ada"])
    assert ranked(player, "Ada")
    player.go("show_home")
    assert player.text("player_name") == "Ada"
    player = open_game()
    player.go("show_players")
    player.wait(lambda: player.find("undo_players_button").isEnabled())
    player.click("undo_players_button")
    player.wait(lambda: names_shown(player) == ["Adda"])
    player.wait(lambda: player.text("player_name") == "Adda")


def test_a_taken_name_is_refused_in_the_window_and_nothing_is_lost(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    player.go("show_players")
    player.wait_for("players_page")
    player.click("add_player_button")
    player.wait_for("player_form")
    player.type("player_edit_name", "ada")
    player.click("save_player_button")
    player.wait(lambda: "There is a player called “ada” already" in player.text("players_note"))
    player.type("player_edit_name", "Bea")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: sorted(names_shown(player)) == ["Ada", "Bea"])


def test_two_players_are_merged_by_mouse_and_parted_again(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Zoe", keys)
    play_as(player, "Bo", keys)
    player.go("show_players")
    at_hand(player, "Zoe")
    player.click("merge_player_button")
    player.wait_for("player_merge")
    player.click("confirm_merge_button")
    player.wait(lambda: names_shown(player) == ["Bo"])
    assert ranked(player, "Bo", "Bo")
    player.go("show_players")
    player.click("undo_players_button")
    player.wait(lambda: sorted(names_shown(player)) == ["Bo", "Zoe"])
    assert ranked(player, "Bo", "Zoe")


def test_a_deleted_player_leaves_name_tables_and_home_and_comes_back(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    play_as(player, "Bo", keys)
    player.go("show_players")
    at_hand(player, "Bo")
    player.press(Qt.Key.Key_Delete)
    player.wait(lambda: names_shown(player) == ["Ada"])
    assert player.text("player_name") == ""
    assert ranked(player, "Ada")
    player.go("show_players")
    player.click("undo_players_button")
    player.wait(lambda: "Bo" in names_shown(player))
    assert ranked(player, "Ada", "Bo")


def test_a_round_that_waits_goes_on_under_the_new_name(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    play_as(player, "Ada", keys)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.choose(keys[player.text("stem")])
    player.go_on()
    player.go("show_players")
    at_hand(player, "Ada")
    player.press(Qt.Key.Key_Return)
    player.type("player_edit_name", "Bea")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: names_shown(player) == ["Bea"])
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("question_page")
    player.play(keys)
    assert ranked(player, "Bea", "Bea")


def test_the_text_size_is_each_players_own_from_the_first_paint_on(
    open_game: Open, data: Path
) -> None:
    player = open_game()
    add(player, "Ada")
    add(player, "Bo")
    choose(player, "Ada")
    player.go("show_settings")
    assert "Ada" in player.text("settings_owner")
    player.click("text_size_200")
    assert theme().scale == 2
    choose(player, "Bo")
    assert theme().scale == 1
    player.go("show_settings")
    player.click("text_size_150")
    choose(player, "Ada")
    assert theme().scale == 2
    choose(player, "Bo")
    assert theme().scale == 1.5
    kept = [json.loads(file.read_text()) for file in (data / "players").iterdir()]
    assert sorted(one["text_percent"] for one in kept) == [150, 200]
    theme().set_text_percent(100)
    player = open_game()
    assert theme().scale == 1.5
    player.wait_for("player_mark")
    choose(player, "Play as guest")
    assert theme().scale == 1


def test_what_a_guest_chooses_is_the_machines_and_holds_for_new_players(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    player.go("show_settings")
    player.click("text_size_150")
    assert player.text("settings_owner").startswith("Kept for guests")
    play_as(player, "New", keys)
    assert theme().scale == 1.5
    assert not (data / "players").exists()
    player = open_game()
    assert theme().scale == 1.5


def test_a_deleted_players_text_size_comes_back_with_them(open_game: Open) -> None:
    player = open_game()
    add(player, "Ada")
    choose(player, "Ada")
    player.go("show_settings")
    player.click("text_size_200")
    choose(player, "Play as guest")
    player.go("show_players")
    at_hand(player, "Ada")
    player.press(Qt.Key.Key_Delete)
    player.wait(lambda: player.find("undo_players_button").isEnabled())
    assert theme().scale == 1
    player.click("undo_players_button")
    player.wait(lambda: names_shown(player) == ["Ada"])
    choose(player, "Ada")
    assert theme().scale == 2
