"""Putting the game into this user's menus, and taking it out again."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from quizapp import __version__
from quizapp.desktop import entry
from quizapp.desktop.names import APP_ID
from quizapp.errors import Code, QuizError
from quizapp.resources import asset
from quizapp.whole_file import whole_file

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
RELEASED = "2026-11-27"
"""The day of the version, for software centres."""
_TIMEOUT_S = 60


def command_of(places: list[str]) -> list[str]:
    """Return what starts this very game without a terminal, with ``places`` as its options."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *places]
    beside = Path(sys.executable).with_name("quizapp-window")
    if beside.is_file():
        return [str(beside), *places]
    return [sys.executable, "-m", "quizapp", *places]


def install(places: list[str], environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Write the game's files into this user's folder for such; return them.

    Raises QuizError with DESKTOP_ELSEWHERE where the system has no such folder, or with
    FOLDER_READ_ONLY or DISK_FULL.
    """
    root = _root(environ)
    written = []
    for name, content in _files(places):
        file = root / name
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(file) as stream:
                stream.write(content)
        except OSError as error:
            raise _told(error, file) from error
        written.append(file)
    _refresh(root)
    return written


def uninstall(environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Remove the files that ``install`` writes, where they are; return them.

    Raises QuizError as ``install`` does.
    """
    root = _root(environ)
    removed = []
    for name in _names():
        file = root / name
        try:
            file.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _told(error, file) from error
        removed.append(file)
    if removed:
        _refresh(root)
    return removed


def _told(error: OSError, file: Path) -> QuizError:
    if error.errno == errno.ENOSPC:
        return QuizError(Code.DISK_FULL)
    return QuizError(Code.FOLDER_READ_ONLY, file=str(file.parent))


def _root(environ: Mapping[str, str]) -> Path:
    if sys.platform in ("win32", "darwin"):
        raise QuizError(Code.DESKTOP_ELSEWHERE)
    named = environ.get("XDG_DATA_HOME", "")
    if os.path.isabs(named):  # the standard has all others ignored  # noqa: PTH117
        return Path(named)
    return Path.home() / ".local" / "share"


def _icon(size: int) -> str:
    return f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"


_ENTRY = f"applications/{APP_ID}.desktop"
_KIND = f"mime/packages/{APP_ID}.xml"
_ABOUT = f"metainfo/{APP_ID}.metainfo.xml"
_DRAWING = f"icons/hicolor/scalable/apps/{APP_ID}.svg"


def _names() -> list[str]:
    return [_ENTRY, _KIND, _ABOUT, _DRAWING, *map(_icon, ICON_SIZES)]


def _files(places: list[str]) -> Iterator[tuple[str, bytes]]:
    """Return each file's name and content, the entry last: it appears when its icon is there."""
    for size in ICON_SIZES:
        yield _icon(size), asset(f"icons/quizapp-{size}.png").read_bytes()
    yield _DRAWING, asset("icons/quizapp.svg").read_bytes()
    yield _KIND, entry.kind_of_file().encode()
    yield _ABOUT, entry.metainfo(__version__, RELEASED).encode()
    yield _ENTRY, entry.menu_entry(command_of(places)).encode()


def _refresh(root: Path) -> None:
    """Have the desktop look again; where its programs are missing it does so at the next login."""
    with suppress(OSError):
        os.utime(root / "icons" / "hicolor")
    _run("update-mime-database", root / "mime")
    _run("update-desktop-database", root / "applications")
    if (root / "icons" / "hicolor" / "icon-theme.cache").exists():
        _run("gtk-update-icon-cache", "--quiet", "--ignore-theme-index", root / "icons" / "hicolor")


def _surroundings() -> dict[str, str]:
    """Return the environment for a program of the system: not with a stand-alone's libraries."""
    environ = dict(os.environ)
    before = environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        environ.pop("LD_LIBRARY_PATH", None)
    return environ if before is None else environ | {"LD_LIBRARY_PATH": before}


def _run(program: str, *words: str | Path) -> None:
    found = shutil.which(program)
    if found is not None:
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603 - found by its name alone
                [found, *words],
                env=_surroundings(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TIMEOUT_S,
                check=False,
            )
