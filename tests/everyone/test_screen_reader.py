"""A whole round over AT-SPI: what somebody hears who has a screen reader and sees nothing.

Needs Xvfb, xdotool, dbus-run-session and a system Python with gi and Atspi (Debian: xvfb
xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0); skipped without them, unless
QUIZAPP_REQUIRE_ATSPI=1, as in CI, makes that a failure.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from quizapp.settings import Settings, write_settings

PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("reader.py")
NEEDED = ("Xvfb", "xdotool", "dbus-run-session", PYTHON)
IMPORT = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE_S = 240
LIMIT_S = 60
Heard = dict[str, Any]


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """An X display that nobody looks at."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if not missing and not _can_read():
        missing = ["python3-gi with gir1.2-atspi-2.0"]
    if missing:
        reason = f"no screen reader can be tried: {', '.join(missing)} is missing"
        if os.environ.get("QUIZAPP_REQUIRE_ATSPI"):
            pytest.fail(reason)
        pytest.skip(reason)
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def _can_read() -> bool:
    tried = subprocess.run([PYTHON, "-c", IMPORT], check=False, capture_output=True)
    return tried.returncode == 0


@contextmanager
def _home(screen: str) -> Iterator[tuple[Path, dict[str, str]]]:
    """A home and surroundings of a session's own; the path of a bus must be short."""
    with tempfile.TemporaryDirectory(prefix="quizapp-", ignore_cleanup_errors=True) as folder:
        yield (
            Path(folder),
            {
                "HOME": folder,
                "XDG_RUNTIME_DIR": folder,
                "PATH": os.defpath,
                "LANG": "C.UTF-8",
                "DISPLAY": screen,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
        )


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
def heard(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """What the reader heard of a round of five questions."""
    keys = {stem: key for stem, (key, _) in answers().items()}
    file = tmp_path_factory.mktemp("keys") / "keys.json"
    file.write_text(json.dumps(keys), encoding="utf-8")
    with _home(screen) as (home, environ):
        data = home / "data"
        data.mkdir()
        write_settings(data / "settings.json", Settings(time_limit_s=LIMIT_S))
        return _read(environ, "play", str(file), "--data-dir", str(data))


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
            assert question["verdict"].startswith("Not this time. Right was ")
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
    with _home(screen) as (home, environ):
        (home / "notes.txt").write_text("no bank")
        found = _read(environ, "listen", ".* kept", "--database", str(home / "notes.txt"))
    assert found["heard"] in found["labels"]
