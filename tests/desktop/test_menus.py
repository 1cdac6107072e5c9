"""The game in the menus of a desktop: what is written, what it starts, and what is left."""

import os
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET  # of our own files

import pytest
from PySide6.QtGui import QImage

from quizapp import resources
from quizapp.desktop import entry
from quizapp.desktop.install import ICON_SIZES
from quizapp.desktop.names import APP_ID, PACK_TYPE
from quizapp.errors import SENTENCES, Code
from quizapp.settings import LANGUAGES

Run = Callable[..., subprocess.CompletedProcess[str]]
REQUIRED = os.environ.get("QUIZAPP_REQUIRE_DESKTOP") == "1"
linux = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's files are Linux's")
pytestmark = linux


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command of the game as somebody whose home is empty."""

    def call(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
        bare = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"}
        return subprocess.run(
            [sys.executable, "-m", "quizapp", *words],
            cwd=tmp_path,
            env=bare | environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return call


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        if REQUIRED:
            pytest.fail(f"{name} is missing")
        pytest.skip(f"{name} is not on this machine")
    return found


def _value(text: str, key: str) -> str:
    """Return a value of a desktop entry as the standard reads it."""
    line = next(line for line in text.splitlines() if line.startswith(f"{key}="))
    return line.partition("=")[2].replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")


def _command(text: str) -> list[str]:
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', _value(text, "Exec"))
    quoted = [re.sub(r"\\(.)", r"\1", inside) or bare for inside, bare in words]
    return [word.replace("%%", "%") for word in quoted]


def _installed(run: Run, home: Path) -> tuple[Path, list[Path]]:
    done = run("install-desktop")
    assert (done.returncode, done.stderr) == (0, "")
    *files, last = done.stdout.splitlines()
    assert last == "quizapp is in your menus now, and opens .quizpack files."
    return home / ".local" / "share", [Path(file) for file in files]


def test_the_desktop_finds_nothing_wrong_with_the_entry(run: Run, tmp_path: Path) -> None:
    root, _ = _installed(run, tmp_path)
    file = root / "applications" / f"{APP_ID}.desktop"
    told = subprocess.run(
        [_tool("desktop-file-validate"), file], capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stdout + told.stderr) == (0, "")


def test_software_centres_find_nothing_wrong_with_what_is_said(run: Run, tmp_path: Path) -> None:
    root, _ = _installed(run, tmp_path)
    file = root / "metainfo" / f"{APP_ID}.metainfo.xml"
    told = subprocess.run(
        [_tool("appstreamcli"), "validate", "--no-net", file],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout


def test_what_is_written_is_named_and_goes_again_and_nothing_else(run: Run, tmp_path: Path) -> None:
    root = tmp_path / ".local" / "share"
    (root / "applications").mkdir(parents=True)
    stranger = root / "applications" / "stranger.desktop"
    stranger.write_text("theirs")
    assert run("questions").returncode == 0  # there is a bank
    _, files = _installed(run, tmp_path)
    assert len(files) == len(ICON_SIZES) + 4
    assert all(file.is_file() for file in files)
    contents = [file.read_bytes() for file in files]
    _installed(run, tmp_path)
    assert [file.read_bytes() for file in files] == contents

    done = run("uninstall-desktop")
    *removed, last = done.stdout.splitlines()
    assert {Path(file) for file in removed} == set(files)
    data = root / "quizapp"
    assert last.endswith(f"Your questions and scores stay in {data}.")
    assert (data / "quizapp.db").is_file()
    assert not any(file.exists() for file in files)
    assert stranger.read_text() == "theirs"
    again = run("uninstall-desktop")
    assert (again.returncode, again.stdout.startswith("quizapp is not in your menus")) == (0, True)


def test_the_entry_starts_this_game_on_these_data(run: Run, tmp_path: Path) -> None:
    awkward = tmp_path / 'a "b" $c `d` 100% \\ é'
    done = run("install-desktop", "--data-dir", str(awkward))
    assert done.returncode == 0, done.stderr
    file = tmp_path / ".local" / "share" / "applications" / f"{APP_ID}.desktop"
    command = _command(file.read_text(encoding="utf-8"))
    assert command[1:] == ["--data-dir", str(awkward), "open", "%F"]
    assert command[0] == str(Path(sys.executable).with_name("quizapp-window"))
    listed = [*command[:-2], "questions", "--search", "category:zebras"]
    done = subprocess.run(listed, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert (awkward / "quizapp.db").is_file()


def test_no_password_gets_into_the_menus(run: Run, tmp_path: Path) -> None:
    done = run(
        "install-desktop",
        "--database",
        "postgresql://ada:secret@host/quiz?password=secret&sslmode=require",
    )
    assert done.returncode == 0, done.stderr
    file = tmp_path / ".local" / "share" / "applications" / f"{APP_ID}.desktop"
    text = file.read_text(encoding="utf-8")
    assert "secret" not in text
    assert "postgresql://ada@host/quiz?sslmode=require" in _command(text)


def test_a_pack_is_known_as_one(run: Run, tmp_path: Path) -> None:
    root, _ = _installed(run, tmp_path)
    script = (
        "from PySide6.QtCore import QMimeDatabase\n"
        "kind = QMimeDatabase().mimeTypeForFile('a.quizpack')\n"
        "print(kind.name(), kind.inherits('application/zip'), kind.iconName())"
    )
    environ = {**os.environ, "XDG_DATA_HOME": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [PACK_TYPE, "True", APP_ID]


def test_the_icons_are_the_brand_in_each_size(checkout: Path) -> None:
    script = checkout / "assets" / "icons" / "make_icons.py"
    drawn_in = runpy.run_path(str(script))["drawn"]
    for size in ICON_SIZES:
        shipped = QImage.fromData(resources.asset(f"icons/quizapp-{size}.png").read_bytes())
        drawn = drawn_in(size)
        assert (shipped.width(), shipped.height()) == (size, size)
        assert shipped.convertToFormat(drawn.format()) == drawn


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    done = run("install-desktop", XDG_DATA_HOME=str(tmp_path / "taken"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(tmp_path / "taken") in done.stderr


def test_where_menus_are_filled_otherwise_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from quizapp import commands  # noqa: F401 - SQLAlchemy asks for the platform too
    from quizapp.cli import main

    monkeypatch.setattr(sys, "platform", "darwin")
    assert main(["install-desktop"]) == 1
    assert capsys.readouterr().err == f"quizapp: {SENTENCES[Code.DESKTOP_ELSEWHERE]}\n"


def test_what_is_said_stays_well_formed_whatever_the_version() -> None:
    root = ET.fromstring(entry.metainfo("1 < 2 & 3", "2026-01-01"))  # noqa: S314
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == "1 < 2 & 3"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one not in ("system", "en")])
def test_the_menus_speak_every_language_of_the_window(language: str) -> None:
    entry_text = entry.menu_entry(["quizapp"])
    assert f"GenericName[{language}]=" in entry_text
    assert f"Comment[{language}]=" in entry_text
    for told in (entry.kind_of_file(), entry.metainfo("1", "2026-01-01")):
        assert f'xml:lang="{language}"' in told
