"""A whole round over AT-SPI: what somebody hears who has a screen reader and sees nothing."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from quizapp.game.modes import Choice
from quizapp.game.presets import choices_to_json
from quizapp.settings import Settings, write_settings
from tests.everyone.conftest import PYTHON, bare_home

READER = Path(__file__).with_name("reader.py")
PATIENCE_S = 240
LIMIT_S = 60
CHOICE = Choice(time_limit_s=LIMIT_S)
Heard = dict[str, Any]


def _read(environ: dict[str, str], task: str, argument: str, *options: str) -> Heard:
    """Let the reader at the real program; return what it tells."""
    program = [sys.executable, "-m", "quizapp", *options]
    command = ["dbus-run-session", "--", PYTHON, str(READER), task, argument, *program]
    done = subprocess.run(
        command,
        env=environ,
        cwd=READER.parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the right answers, by their questions."""
    file = tmp_path_factory.mktemp("keys") / "keys.json"
    right = {stem: key for stem, (key, _) in answers().items()}
    file.write_text(json.dumps(right), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def heard(screen: str, keys: Path) -> Heard:
    """What the reader heard of a round of five questions."""
    with bare_home(screen) as (home, environ):
        data = home / "data"
        data.mkdir()
        write_settings(data / "settings.json", Settings(choices=choices_to_json([CHOICE])))
        return _read(environ, "play", str(keys), "--data-dir", str(data))


@pytest.fixture(scope="module")
def modes(screen: str, keys: Path) -> Heard:
    """What the reader heard of a round in every other mode."""
    with bare_home(screen) as (home, environ):
        return _read(environ, "modes", str(keys), "--data-dir", str(home / "data"))


def answers() -> dict[str, tuple[str, frozenset[str]]]:
    """The right answer and all answers of every built-in question, by its stem."""
    from quizapp.formats.pack_folder import read_pack
    from quizapp.resources import root

    packs = [read_pack(folder) for folder in root("questions").iterdir() if folder.is_dir()]
    items = [item for pack in packs for item in pack.items]
    return {item.stem: (item.key, frozenset((item.key, *item.distractors))) for item in items}


def _words(option: str) -> str:
    return option.partition(": ")[2]


def test_a_pressed_choice_counts_as_a_clicked_one(heard: Heard) -> None:
    assert "5" in heard["home"]["radios"]
    (about,) = (text for text in heard["home"]["labels"] if text.startswith("5 questions"))
    assert f"{LIMIT_S} seconds" in about
    assert len(heard["questions"]) == 5


def test_stem_and_options_stand_in_the_tree_and_are_read_out(heard: Heard) -> None:
    known = answers()
    for number, question in enumerate(heard["questions"], start=1):
        _, options = known[question["stem"]]
        assert {_words(option) for option in question["options"]} <= options
        assert len(question["options"]) >= 4
        assert question["said"].startswith(f"Question {number} of 5. {question['stem']}")
        for option in question["options"]:
            assert option in question["said"]
        assert f"Seconds for it: {LIMIT_S}" in question["said"]


def test_progress_and_countdown_are_bars_with_values(heard: Heard) -> None:
    for number, question in enumerate(heard["questions"], start=1):
        progress, countdown = question["bars"]
        assert (progress[0], progress[2:]) == ("Progress", [number, 5])
        assert progress[1]
        assert countdown[0].startswith("Seconds left: ")
        assert 0 < countdown[2] <= countdown[3] == LIMIT_S * 1000


def test_the_time_that_is_left_is_told_on_request(heard: Heard) -> None:
    told = heard["questions"][0]["time_left"]
    assert 0 < int(told.removeprefix("Seconds left: ")) <= LIMIT_S


def test_verdict_key_and_points_are_read_out_and_stand_in_the_tree(heard: Heard) -> None:
    known = answers()
    for number, question in enumerate(heard["questions"], start=1):
        key, _ = known[question["stem"]]
        (points,) = (text for text in question["labels"] if text.startswith("+"))
        assert f"Points: {points}." in question["verdict"]
        marks = {_words(name) for name in question["fared"]}
        assert f"{key} (Right)" in marks
        if number == 1:
            assert points == "+0"
            assert question["verdict"].startswith("Not this time")
            assert "Right was " in question["verdict"]
            assert f": {key}." in question["verdict"]
            assert f"{_words(question['chosen'])} (Your answer)" in marks
        else:
            assert int(points) > 0
            assert question["verdict"].startswith("Right")


def test_the_results_are_read_out_and_stand_in_the_tree(heard: Heard) -> None:
    earned = [
        int(text) for question in heard["questions"] for text in question["labels"]
        if text.startswith("+")
    ]  # fmt: skip
    assert heard["end"].startswith(f"Results: {sum(earned)} points, 4 of 5 right")
    assert f"{sum(earned)} points" in heard["results"]


def test_each_question_is_announced_once(heard: Heard) -> None:
    said = [text for text in heard["announced"] if text.startswith("Question ")]
    assert said == [question["said"] for question in heard["questions"]]


def test_a_message_in_the_window_is_read_out(screen: str) -> None:
    with bare_home(screen) as (home, environ):
        (home / "notes.txt").write_text("no bank")
        found = _read(environ, "listen", ".* kept", "--database", str(home / "notes.txt"))
    assert found["heard"] in found["labels"]


@pytest.mark.parametrize(
    ("mode", "rule", "questions", "end"),
    [
        ("Survival", "the third miss ends the round", 3, "0 of 3 right"),
        ("Sprint", "a wrong answer costs three", None, "points, 0 of "),
        ("Daily", "your first try counts", 10, "10 of 10 right"),
        ("Challenge", "for everyone who has the code", 5, "5 of 5 right"),
        ("Practice", "No clock, no points", 5, "5 of 5 right"),
    ],
)
def test_every_mode_is_played_to_its_end_by_a_screen_reader(
    modes: Heard, mode: str, rule: str, questions: int | None, end: str
) -> None:
    told = modes[mode]
    assert any(rule in text for text in told["rule"])
    assert len(told["questions"]) == (questions or len(told["questions"]))
    assert len(told["questions"]) >= 3
    for number, question in enumerate(told["questions"], start=1):
        said = next(text for text in told["heard"] if text.startswith(f"Question {number}"))
        assert question["stem"] in said
        assert question["verdict"] in told["heard"]
        assert question["points"] == [] if mode == "Practice" else question["points"][0][0] == "+"
    assert any(text.startswith("Results: ") and end in text for text in told["heard"])


@pytest.mark.parametrize(
    ("kind", "turn", "winner"),
    [
        ("By turns", "It is Bea’s turn", "(Ada|Bea) wins|All are equal"),
        ("By buzzer", "Ada answers", "Ada wins"),
    ],
)
def test_a_party_is_played_to_its_podium_by_a_screen_reader(
    modes: Heard, kind: str, turn: str, winner: str
) -> None:
    told = modes[kind]
    assert len(told["questions"]) == 6
    assert turn in told["heard"]
    assert any(re.fullmatch(winner, text) for text in told["end"])
    assert all(question["verdict"].startswith("Right") for question in told["questions"])
