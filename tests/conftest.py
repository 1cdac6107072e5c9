"""What every test needs before pytest-qt imports Qt: no screen, but the system's libraries."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizapp import preflight
from quizapp.errors import QuizError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window follows the system's language
os.environ.pop("LANGUAGE", None)
try:
    preflight.check()
except QuizError as trouble:
    sys.exit(str(trouble))

pytest_plugins = ["tests.postgres"]


def pytest_xdist_auto_num_workers() -> int:
    """Run two processes more than there are cores: many tests wait for a window or a server."""
    return (os.cpu_count() or 1) + 2


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test away from the data and settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("QUIZAPP_DATABASE", "QUIZAPP_DATA_DIR"):
            patch.delenv(name, raising=False)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("HOME", str(home))
        yield


@pytest.fixture
def checkout() -> Path:
    """The folder of pyproject.toml."""
    return Path(__file__).parent.parent


@pytest.fixture
def disk_steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that fills with what the disk is told: a file or folder is synced, a name given."""
    done: list[str] = []
    sync, replace = os.fsync, os.replace

    def syncs(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def renames(old: Path, new: Path) -> None:
        done.append("name")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", syncs)
    monkeypatch.setattr(os, "replace", renames)
    return done


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    from quizapp.ui.application import COMMAND

    return list(COMMAND)


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application of all tests; it speaks English, whose plurals are a translation too."""
    from quizapp.ui.language import speak

    speak("en")
    return qapp
