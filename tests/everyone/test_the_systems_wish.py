"""High contrast comes from the desktop, as GNOME's portal tells of it, and goes again."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QStyleHints

from tests.everyone.conftest import PYTHON, bare_home

_HERE = Path(__file__).parent
_PATIENCE_S = 60


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="needs Qt 6.10 or newer")
def test_the_window_wears_what_the_desktop_wishes_for(screen: str) -> None:
    portal = [PYTHON, str(_HERE / "portal.py")]
    with bare_home(screen) as (_, environ):
        done = subprocess.run(
            ["dbus-run-session", "--", *portal, sys.executable, "-m", "tests.everyone.worn"],
            env=environ | {"XDG_CURRENT_DESKTOP": "GNOME"},
            cwd=_HERE.parent.parent,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
        )
    worn = [line for line in done.stdout.splitlines() if line in ("light", "dark")]
    assert len(worn) == 1, done.stderr
    assert f"contrast_{worn[0]}" in done.stdout.splitlines()
