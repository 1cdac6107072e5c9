"""What the desktop wishes for: asked over D-Bus, as a desktop portal answers it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.ui.motion import FULL, REDUCED, SYSTEM, Motion

_ASKED = Path(__file__).with_name("ask_the_portal.py")


def _told(answers: str) -> str:
    """Ask a portal that answers so, on a bus of its own."""
    home = Path(__file__).parents[2]
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, _ASKED, answers],
        capture_output=True, text=True, check=True, cwd=home,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(home)},
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no dbus-run-session")
@pytest.mark.parametrize(
    ("answers", "told"),
    [("enable-animations=False", "reduced"), ("reduced-motion=1", "reduced"),
     ("enable-animations=True reduced-motion=0", "nothing"), ("", "nothing"),
     ("nobody", "nothing")],
)  # fmt: skip
def test_the_desktop_is_asked_and_heard(answers: str, told: str) -> None:
    assert _told(answers) == told


@pytest.mark.usefixtures("qapp")
def test_the_players_choice_goes_before_the_systems() -> None:
    motion = Motion()
    assert not motion.full, "nobody looks at this screen"
    motion.set_preference(FULL)
    motion.set_system_reduces(reduces=True)
    assert motion.full
    motion.set_preference(REDUCED)
    assert not motion.full
    motion.set_preference(SYSTEM)
    assert not motion.full
