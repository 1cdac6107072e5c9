"""Every mode, played to its end with real keys."""

import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.play.conftest import Open
from tests.play.player import Player

CTRL = Qt.KeyboardModifier.ControlModifier


def begin(player: Player, mode: str, name: str = "Ada") -> None:
    player.type("player_name", name)
    player.click(f"mode_{mode}")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def answer(player: Player, keys: dict[str, str], *, right: bool) -> None:
    key = keys[player.text("stem")]
    player.choose(key if right else next(o for o in player.options if o != key))


def test_survival_takes_a_heart_for_each_miss_and_ends_with_the_third(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("mode_survival")
    assert "the third miss ends the round" in player.text("choice_line")
    begin(player, "survival")
    assert (player.text("progress"), player.text("hearts")) == ("Question 1", "Hearts: 3 of 3")
    for right in (True, False, True, False, False):
        answer(player, keys, right=right)
        player.go_on()
    assert player.sees("results_page")
    assert player.text("right_of_asked") == "2 of 5 right"
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    assert player.ask(lambda bank: bank.waiting()) is None


def test_a_sprint_of_misses_is_soon_over_for_each_costs_three_seconds(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    begin(player, "sprint")
    left = []
    while not player.sees("results_page"):
        left.append(int(player.text("countdown")))
        answer(player, keys, right=len(left) == 1)
        player.go_on()
    assert left[0] == 60
    assert all(2 <= before - after <= 5 for before, after in pairwise(left[1:]))
    assert 15 <= len(left) <= 22
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    (told,) = player.ask(lambda bank: bank.history())
    assert (told["mode"], told["time_limit"], told["asked"]) == ("sprint", 60, len(left))


def test_a_sprint_goes_on_with_its_time_after_the_window_was_closed(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    begin(player, "sprint")
    for _ in range(5):
        answer(player, keys, right=False)
        player.go_on()
    stem, left = player.text("stem"), int(player.text("countdown"))
    assert left <= 45
    player = open_game()
    player.click("resume_button")
    player.wait_for("question_page")
    assert player.text("stem") == stem
    assert left - 2 <= int(player.text("countdown")) <= left


def test_the_daily_round_counts_once_and_can_be_shown_around(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    player.click("mode_daily")
    player.wait(lambda: player.text("daily_today") == "Today's round is waiting for you.")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    first = player.text("stem")
    for place in range(10):
        answer(player, keys, right=place != 3)
        player.go_on()
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    player.click("copy_result_button")
    shown = QApplication.clipboard().text()
    assert "9 of 10" in shown
    assert "■■■□■ ■■■■■" in shown
    assert not any(key in shown for key in keys.values() if len(key) > 6)
    player.click("copy_picture_button")
    assert QApplication.clipboard().image().width() == 640
    player.go("show_home")
    player.wait(lambda: player.text("daily_today").startswith("Today: 9 of 10 right"))
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    assert player.text("stem") == first
    assert "the try that counts" in player.find("message_bar").property("accessibleName")
    player.play(keys)
    (table,) = player.ask(lambda bank: bank.tables())
    assert table.rounds == 1
    player.wait_for("copy_result_button")
    player.click("copy_result_button")
    again = QApplication.clipboard().text().splitlines()[0]
    assert again.startswith(shown.splitlines()[0])
    assert again.endswith("once more, for fun")


def test_a_daily_round_belongs_to_the_day_on_which_it_was_begun(
    open_game: Open, keys: dict[str, str], data: Path
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    begin(player, "daily")
    answer(player, keys, right=True)
    player.go_on()
    player.game.window.close()
    assert player.game.desk.drain() == 0
    with closing(sqlite3.connect(data / "quizapp.db")) as db:  # it was begun long ago
        db.execute("UPDATE round SET local_date = '2026-03-04'")
        db.execute("UPDATE round_player SET only_try = '2026-03-04'")
        db.commit()
    player = open_game()
    player.click("resume_button")
    player.wait_for("question_page")
    player.play(keys)
    player.click("copy_result_button")
    assert "4 Mar 2026" in QApplication.clipboard().text()
    player.go("show_home")
    player.wait(lambda: player.text("daily_today") == "Today's round is waiting for you.")


def test_whoever_goes_elsewhere_while_a_round_is_dealt_stays_there(open_game: Open) -> None:
    player = open_game()
    player.click("play_button")
    player.go("show_settings")
    player.ask(lambda bank: bank.stock())
    player.wait(lambda: not player.game.desk.drain())
    player.go("show_help")
    assert player.sees("help_page")
    assert not player.sees("question_page")
    player.go("show_home")
    player.click("play_button")
    player.wait_for("question_page")


def test_a_friend_gets_the_same_questions_and_options_with_the_code(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("mode_challenge")
    player.click("round_length_5")
    begin(player, "challenge")
    seen = []
    while not player.sees("results_page"):
        seen.append((player.text("stem"), player.options))
        answer(player, keys, right=True)
        player.go_on()
    player.click("copy_code_button")
    code = QApplication.clipboard().text()
    assert player.text("round_code_shown") == f"Code: {code}"
    player.go("show_home")
    player.type("player_name", "Grace")
    player.type("round_code", code.lower())
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    for stem, options in seen:
        assert (player.text("stem"), player.options) == (stem, options)
        answer(player, keys, right=False)
        player.go_on()
    player.wait(lambda: player.text("rank") == "Rank 2 of 2")


def test_a_code_that_is_none_is_refused_in_one_sentence(open_game: Open) -> None:
    player = open_game()
    player.click("mode_challenge")
    player.type("round_code", "ABCD-1234")
    player.press(Qt.Key.Key_Return)
    player.wait_for("message_bar")
    assert "no code of a round" in player.find("message_bar").property("accessibleName")
    assert player.sees("home_page")


def test_mistakes_are_replayed_straight_from_the_results(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.click("round_length_5")
    begin(player, "classic")
    missed = []
    for place in range(5):
        if place in (1, 3):
            missed.append(player.text("stem"))
        answer(player, keys, right=place not in (1, 3))
        player.go_on()
    assert player.text("replay_mistakes_button") == "Replay 2 mistakes"
    player.press(Qt.Key.Key_Return, CTRL)
    player.wait_for("question_page")
    again = []
    while not player.sees("results_page"):
        again.append(player.text("stem"))
        answer(player, keys, right=True)
        player.go_on()
    assert again == missed
    assert not player.sees("replay_mistakes_button")
    assert not player.sees("rank")
    assert len(player.ask(lambda bank: bank.tables())) == 1


@pytest.mark.parametrize("by", ["keyboard", "mouse"])
def test_lifelines_help_once_and_halve_the_points(
    open_game: Open, keys: dict[str, str], by: str
) -> None:
    def take(name: str, key: Qt.Key) -> None:
        assert player.find(name).isEnabled()
        if by == "mouse":
            player.click(name)
        else:
            player.press(key)

    player = open_game()
    player.click("lifelines_on")
    player.click("time_limit_60")
    begin(player, "classic")
    assert "earns half" in player.text("lifeline_cost")
    take("lifeline_fifty", Qt.Key.Key_F5)
    open_ones = [
        o for k, o in enumerate(player.options, 1) if player.find(f"option_{k}").isEnabled()
    ]
    assert len(open_ones) == 2
    assert keys[player.text("stem")] in open_ones
    gone = next(k for k, o in enumerate(player.options) if o not in open_ones)
    player.press(Qt.Key(Qt.Key.Key_1 + gone))
    assert not player.sees("verdict")
    answer(player, keys, right=True)
    assert player.text("receipt").endswith("× ½ lifeline")
    player.go_on()
    assert not player.find("lifeline_fifty").isEnabled()
    stem = player.text("stem")
    take("lifeline_swap", Qt.Key.Key_F6)
    player.wait(lambda: player.text("stem") != stem)
    assert player.text("progress") == "Question 2 of 10"
    take("lifeline_time", Qt.Key.Key_F7)
    assert int(player.text("countdown")) > 60
    answer(player, keys, right=True)
    player.play(keys) if not player.sees("verdict") else None
    player.go_on()
    player.play(keys)
    player.wait(lambda: player.text("rank") == "Rank 1 of 1")
    assert player.text("right_of_asked") == "A perfect round: 10 of 10 right"
    (table,) = player.ask(lambda bank: bank.tables())
    assert table.choice.lifelines


def test_the_clock_waits_while_a_question_is_read(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    player.click("reading_time_gentle")
    player.click("time_limit_10")
    begin(player, "classic")
    assert player.text("key_hint").startswith("Time to read: the clock starts in")
    assert player.text("countdown") == "10"
    answer(player, keys, right=True)
    assert "× 100 %" in player.text("receipt")


def test_each_mode_remembers_its_own_settings(open_game: Open) -> None:
    player = open_game()
    player.click("round_length_20")
    player.click("mode_sprint")
    player.click("time_limit_120")
    player.click("mode_survival")
    player.click("time_limit_off")
    player = open_game()
    assert "no clock, and it gets harder" in player.text("choice_line")
    player.click("mode_sprint")
    assert player.text("choice_line").startswith("120 seconds")
    player.click("mode_classic")
    assert player.text("choice_line").startswith("20 questions, 20 seconds each")


def test_when_all_have_been_asked_the_game_says_so_and_begins_a_new_lap_on_a_wish(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    player.click("round_length_20")
    player.click("time_limit_off")
    asked: list[str] = []
    total = len(keys)
    for _ in range(total // 20):
        player.press(Qt.Key.Key_Return)
        player.wait_for("question_page")
        while not player.sees("results_page"):
            asked.append(player.text("stem"))
            answer(player, keys, right=True)
            player.go_on()
    assert len(set(asked)) == len(asked)
    player.press(Qt.Key.Key_Return)
    player.wait_for("spent_page")
    left, words = total % 20, player.text("spent_about")
    assert f"{left} question{'' if left == 1 else 's'} of the {total} that match" in words
    player.click("choose_others_button")
    player.wait_for("home_page")
    player.press(Qt.Key.Key_Return)
    player.wait_for("spent_page")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    lap: list[str] = []
    while not player.sees("results_page"):
        lap.append(player.text("stem"))
        answer(player, keys, right=True)
        player.go_on()
    assert len(set(lap)) == 20
    assert set(keys) - set(asked) <= set(lap)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def test_a_daily_try_that_was_given_up_is_not_said_to_wait(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    player.type("player_name", "Ada")
    player.click("mode_daily")
    player.click("play_button")
    player.wait_for("stem")
    player.choose(keys[player.text("stem")])
    player.go("show_home")
    player.wait_for("discard_resume_button")
    player.click("discard_resume_button")
    player.wait(lambda: "try of today has begun" in player.text("daily_today"))
