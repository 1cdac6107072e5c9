"""Practice, as it is played: mistakes first, how sure one is, and quitting at any moment."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizapp import paths
from quizapp.game.modes import Choice
from quizapp.game.practice import Sure, ToPractise
from quizapp.game.presets import choices_to_json
from quizapp.settings import Settings, write_settings
from tests.play.conftest import Open
from tests.play.play_and_die import killed_at_the_third
from tests.play.player import Player

PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)


@pytest.fixture
def practising(data: Path) -> None:
    """The player practised last, five questions at a time, and is called Ada."""
    data.mkdir(mode=0o700, parents=True)
    kept = Settings(player="Ada", choices=choices_to_json([PRACTICE]))
    write_settings(paths.find(data).settings, kept)


def begin(player: Player) -> None:
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def answer(player: Player, keys: dict[str, str], *, right: bool = True) -> str:
    key = keys[player.text("stem")]
    wrong = next(option for option in player.options if option != key)
    player.choose(key if right else wrong)
    return player.text("stem")


def waiting(player: Player) -> ToPractise:
    return player.ask(lambda bank: bank.to_practise(PRACTICE, "Ada"))


def test_what_went_wrong_in_a_classic_round_is_what_practice_asks_first(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    player.click("round_length_5")
    begin(player)
    missed = []
    while not player.sees("results_page"):
        missed.append(answer(player, keys, right=False))
        player.go_on()
    player.go("show_home")
    player.click("mode_practice")
    player.wait(lambda: "Mistakes 5" in player.text("best_detail"))
    assert player.text("best_score") == "5"
    begin(player)
    asked = []
    while not player.sees("results_page"):
        asked.append(player.text("stem"))
        answer(player, keys)
        player.wait(lambda: player.text("receipt") == "Again tomorrow")
        assert not player.sees("countdown")
        assert not player.sees("points")
        player.go_on()
    assert sorted(asked) == sorted(missed)
    assert player.text("final_score") == "5 of 5"
    player.go("show_home")
    player.wait(lambda: "Mistakes 0" in player.text("best_detail"))
    assert player.ask(lambda bank: bank.tables())[0].choice.mode == "classic"


@pytest.mark.usefixtures("practising")
def test_by_keys_alone_one_says_how_sure_one_is_before_each_verdict(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("how_sure_on")
    begin(player)
    said = [Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_3]
    for number, how in enumerate(said):
        key = keys[player.text("stem")]
        wrong = next(option for option in player.options if option != key)
        chosen = wrong if number == 1 else key
        player.press(Qt.Key(Qt.Key.Key_1 + player.options.index(chosen)))
        player.wait_for("sure_bar")
        assert not player.sees("verdict")
        player.press(how)
        player.wait_for("verdict")
        assert not player.sees("sure_bar")
        player.go_on()
    player.wait(lambda: sum(c.answers for c in player.ask(lambda b: b.confidence("Ada"))) == 5)
    counted = player.ask(lambda bank: bank.confidence("Ada"))
    assert [(one.sure, one.answers, one.right) for one in counted] == [
        (Sure.GUESS, 1, 0),
        (Sure.FAIRLY, 1, 1),
        (Sure.SURE, 3, 3),
    ]
    player.go("show_home")
    player.wait_for("statistics_button")
    player.find("statistics_button").setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: "3 of 3 right" in player.text("statistics_told"))
    assert "Answers so far: 5" in player.text("statistics_about")
    player.press(Qt.Key.Key_Return)
    player.wait_for("home_page")


@pytest.mark.usefixtures("practising")
def test_by_mouse_alone_another_option_can_be_chosen_until_it_is_said(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("how_sure_on")
    player.click("play_button")
    player.wait_for("question_page")
    place = player.options.index(keys[player.text("stem")])
    player.click(f"option_{(place + 1) % len(player.options) + 1}")
    player.wait_for("sure_bar")
    player.click(f"option_{place + 1}")
    player.click("sure_sure")
    player.wait_for("verdict")
    assert player.text("score") == "1 right"
    player.click("next_button")
    player.wait(lambda: player.text("progress") == "Question 2 of 5")
    assert not player.sees("sure_bar")


@pytest.mark.usefixtures("practising")
def test_going_home_ends_practice_and_loses_nothing(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    begin(player)
    missed = answer(player, keys, right=False)
    player.go_on()
    answer(player, keys)
    player.go_on()
    player.go("show_home")
    player.wait(lambda: "Mistakes 1" in player.text("best_detail"))
    player.wait(lambda: player.ask(lambda bank: bank.waiting()) is None)
    assert not player.sees("resume_button")
    assert waiting(player).missed == 1
    (row,) = player.ask(lambda bank: bank.history())
    assert (row["right"], row["asked"], row["finished_all"], row["score"]) == (1, 2, False, 0)
    begin(player)
    assert player.text("stem") == missed


@pytest.mark.usefixtures("practising")
def test_a_look_at_the_help_does_not_end_practice(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    begin(player)
    answer(player, keys)
    player.go_on()
    stem = player.text("stem")
    player.go("show_help")
    player.wait_for("help_page")
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("question_page")
    assert player.text("stem") == stem


@pytest.mark.usefixtures("practising")
def test_a_closed_window_offers_practice_where_it_stood_and_asks_how_sure_one_is(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("how_sure_on")
    begin(player)
    player.press(Qt.Key(Qt.Key.Key_1 + player.options.index(keys[player.text("stem")])))
    player.press(Qt.Key.Key_3)
    player.wait_for("verdict")
    player.wait(lambda: player.text("receipt") == "Again in 8 days")
    seen = player.text("stem")
    player = open_game()
    player.click("resume_button")
    player.wait_for("verdict")
    assert player.text("stem") == seen
    player.wait(lambda: player.text("receipt") == "Again in 8 days")
    player.go_on()
    player.press(Qt.Key.Key_1)
    player.wait_for("sure_bar")


@pytest.mark.usefixtures("practising")
def test_a_pause_takes_the_choice_back(open_game: Open) -> None:
    player = open_game()
    player.click("how_sure_on")
    begin(player)
    player.press(Qt.Key.Key_1)
    player.wait_for("sure_bar")
    player.press(Qt.Key.Key_Escape)
    player.wait_for("pause_page")
    player.press(Qt.Key.Key_Escape)
    player.wait(lambda: not player.sees("pause_page"))
    assert not player.sees("sure_bar")
    player.press(Qt.Key.Key_2)
    player.wait_for("sure_bar")
    assert not player.sees("verdict")


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
@pytest.mark.usefixtures("practising")
def test_after_kill_9_practice_stands_where_it_stood(
    open_game: Open, keys: dict[str, str], data: Path, tmp_path: Path
) -> None:
    stem, options, score = killed_at_the_third(data, keys, tmp_path)
    player = open_game()
    assert waiting(player) == ToPractise(new=len(keys) - 2)
    player.click("resume_button")
    player.wait_for("question_page")
    assert (player.text("stem"), player.options, player.text("score")) == (stem, options, score)
    assert score == "2 right"
    player.play(keys)
    assert player.text("final_score") == "5 of 5"


def test_where_the_questions_are_spent_practice_is_one_press_away(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("round_length_5")
    player.click("category_1")
    begin(player)
    player.play(keys, right=False)
    player.press(Qt.Key.Key_Return)
    player.wait_for("spent_page")
    player.click("practice_button")
    player.wait(lambda: "Mistakes 5" in player.text("best_detail"))
    assert player.text("choice_line").startswith("Mistakes and due questions first")
