"""A party that was left, closed or killed stands where it stood, and counts once."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.play.conftest import Open
from tests.play.party_player import digit, go_on, kept, letter, points, start, told
from tests.play.player import Player

TWO = ("Ada", "Bo")


def seen(player: Player) -> tuple[str, list[str], str, str]:
    return player.text("stem"), player.options, player.text("progress"), told(player, 1)


def test_a_closed_window_offers_the_party_where_it_stood(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, TWO)
    for _ in range(3):
        digit(player, keys)
        player.wait_for("verdict")
        go_on(player)
    stood = seen(player)
    player = open_game()
    player.click("resume_button")
    player.wait_for("party_strip")
    assert seen(player) == stood
    assert player.text("party_status") == "It is Bo’s turn"
    while not player.sees("podium_page"):
        digit(player, keys)
        player.wait_for("verdict")
        go_on(player)
    kept(player)
    rows = player.ask(lambda bank: bank.history())
    assert [(row["player"], row["right"], row["score"]) for row in rows] == [
        (name, 3, points(player)[name]) for name in TWO
    ]


def test_who_had_buzzed_still_has_the_question_after_the_window_was_closed(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, ("Ada", "Bo", "Cy"), buzzer=True)
    letter(player, "A")
    digit(player, keys, right=False)
    letter(player, "G")
    stood = seen(player)
    player = open_game()
    player.click("resume_button")
    player.wait_for("party_strip")
    assert seen(player) == stood
    assert player.text("party_status") == "Cy answers"
    assert "has tried" in told(player, 1)
    letter(player, "L")
    assert player.text("party_status") == "Cy answers"
    digit(player, keys)
    player.wait_for("verdict")
    assert player.text("verdict") == "Right, Cy"


def test_a_verdict_that_nobody_knew_is_there_again(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    start(player, TWO, buzzer=True)
    player.press(Qt.Key.Key_0)
    player.wait_for("verdict")
    player = open_game()
    player.click("resume_button")
    player.wait_for("verdict")
    assert player.text("verdict") == "Nobody knew it"
    go_on(player)
    letter(player, "L")
    digit(player, keys)
    player.wait_for("verdict")
    assert player.text("verdict") == "Right, Bo"


def test_a_round_and_a_party_take_turns_on_the_question_page(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, TWO, buzzer=True)
    letter(player, "A")
    stood = seen(player)
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("mode_classic")
    player.click("play_button")
    player.wait_for("question_page")
    player.wait(lambda: player.text("progress") == "Question 1 of 10")
    assert not player.sees("party_strip")
    letter(player, "L")
    player.press(Qt.Key.Key_Escape)
    player.press(Qt.Key.Key_Escape)
    player.choose(keys[player.text("stem")])
    assert "Ada" not in player.text("verdict")
    assert player.sees("score")
    player.go("show_home")
    player.wait(lambda: "Classic" in _waits(player))
    player.click("discard_resume_button")
    player.wait(lambda: "Buzzer party" in _waits(player))
    player.click("resume_button")
    player.wait_for("party_strip")
    assert seen(player) == stood
    digit(player, keys)
    player.wait_for("verdict")
    assert player.text("verdict") == "Right, Ada"


def test_another_page_stops_the_clock_and_the_party_waits_in_the_window(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, TWO)
    stood = seen(player)
    player.go("show_help")
    player.wait_for("help_page")
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("resume_button")
    player.wait_for("party_strip")
    assert seen(player) == stood
    digit(player, keys)
    player.wait_for("verdict")


def test_a_podium_that_was_not_seen_waits_behind_play(
    open_game: Open, keys: dict[str, str]
) -> None:
    player = open_game()
    start(player, TWO)
    for _ in range(5):
        digit(player, keys)
        player.wait_for("verdict")
        go_on(player)
    digit(player, keys)
    player.wait_for("verdict")
    player.go("show_help")
    player.wait_for("help_page")
    player.go("show_home")
    player.wait_for("podium_page")
    assert set(points(player)) == set(TWO)
    player.go("show_home")
    player.wait_for("home_page")
    assert not player.sees("resume_button")


def test_a_discarded_party_is_not_offered_again(open_game: Open, keys: dict[str, str]) -> None:
    player = open_game()
    start(player, TWO)
    digit(player, keys)
    player.wait_for("verdict")
    player.go("show_home")
    player.wait_for("resume_button")
    player.click("discard_resume_button")
    player.wait(lambda: not player.sees("resume_button"))
    player = open_game()
    assert not player.sees("resume_button")


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_after_kill_9_the_same_player_has_the_question_and_earns_half(
    open_game: Open, keys: dict[str, str], data: Path, tmp_path: Path
) -> None:
    known = tmp_path / "keys.json"
    known.write_text(json.dumps(keys))
    killed = subprocess.run(
        [sys.executable, "-m", "tests.play.party_and_die", str(data), str(known)],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    stem, options, ada = json.loads(killed.stdout)
    player = open_game()
    player.click("resume_button")
    player.wait_for("party_strip")
    assert (player.text("stem"), player.options, told(player, 1)) == (stem, options, ada)
    assert player.text("party_status") == "Bo answers"
    digit(player, keys)
    player.wait_for("verdict")
    assert "50 %" in player.text("receipt")


def _waits(player: Player) -> str:
    """Read the card of what waits, if it is there."""
    if not player.sees("waiting_card"):
        return ""
    return player.text("waiting_line")
