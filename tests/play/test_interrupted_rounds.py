"""A round that was left, closed or killed stands where it stood, and is scored once."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.play.conftest import Open
from tests.play.play_and_die import killed_at_the_third
from tests.play.player import Player


def _seen(player: Player) -> tuple[str, list[str], str]:
    return player.text("stem"), player.options, player.text("progress")


def _answer_two(player: Player, keys: dict[str, str]) -> None:
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    for _ in range(2):
        player.choose(keys[player.text("stem")])
        player.go_on()


def test_a_closed_window_offers_the_round_where_it_stood(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _answer_two(player, keys)
    stood, score = _seen(player), player.text("score")
    player = open_game()
    player.click("resume_button")
    player.wait_for("question_page")
    assert _seen(player) == stood
    assert player.text("score") == score
    player.play(keys)
    player.wait(lambda: player.ask(lambda bank: bank.waiting()) is None)
    (row,) = player.ask(lambda bank: bank.history())
    assert (row["right"], row["asked"], row["finished_all"]) == (10, 10, True)


def test_a_verdict_that_was_on_the_screen_is_there_again_and_counts_once(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _answer_two(player, keys)
    player.choose(keys[player.text("stem")])
    stood, score = _seen(player), player.text("score")
    player = open_game()
    player.click("resume_button")
    player.wait_for("verdict")
    assert (_seen(player), player.text("score")) == (stood, score)
    player.go_on()
    assert player.text("progress") == "Question 4 of 10"


def test_another_page_stops_the_clock_and_the_round_waits_at_home(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _answer_two(player, keys)
    stood = _seen(player)
    player.go("show_help")
    player.wait_for("help_page")
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("question_page")
    assert _seen(player) == stood


def test_results_that_were_not_seen_wait_behind_play(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    for _ in range(4):
        player.choose(keys[player.text("stem")])
        player.go_on()
    player.choose(keys[player.text("stem")])
    score = player.text("score").split()[0]
    player.go("show_help")
    player.wait_for("help_page")
    player.go("show_home")
    player.wait_for("results_page")
    assert player.text("final_score") == score
    player.go("show_home")
    player.wait_for("home_page")


def test_a_discarded_round_is_not_offered_again_and_never_ranks(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    _answer_two(player, keys)
    player = open_game()
    player.click("discard_resume_button")
    player.wait(lambda: not player.sees("resume_button"))
    player = open_game()
    assert not player.sees("resume_button")
    player.go("show_scores")
    player.wait_for("scores_page")
    assert player.ask(lambda bank: bank.tables()) == []


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_after_kill_9_the_same_question_comes_back_and_earns_the_right_half(
    open_game: Open, keys: dict[str, str], data: Path, tmp_path: Path
) -> None:
    stem, options, score = killed_at_the_third(data, keys, tmp_path)
    player = open_game()
    player.click("resume_button")
    player.wait_for("question_page")
    assert (player.text("stem"), player.options, player.text("score")) == (stem, options, score)
    assert player.text("countdown") == "20"
    player.choose(keys[stem])
    assert "50 %" in player.text("receipt")
