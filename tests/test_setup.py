"""Set-up: what the README promises, the programs that are installed, and what ships."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from quizapp import preflight
from quizapp.errors import SENTENCES, Code

OPEN = "python3 -m venv .venv && .venv/bin/pip install -c .constraints.txt . && .venv/bin/quizapp"
TEST = (
    "python3 -m venv .venv && .venv/bin/pip install -c .constraints.txt -e "
    '".[test]" && .venv/bin/pytest'
)
PROGRAMS = [
    [sys.executable, "-m", "quizapp"],
    [str(Path(sys.executable).with_name("quizapp"))],
    [str(Path(sys.executable).with_name("quizapp-window"))],
]


def run(*command: str, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run a program as from a bare shell: no display, no settings."""
    bare = {"PATH": os.defpath, "HOME": str(cwd), "LANG": "C.UTF-8"}
    return subprocess.run(
        command, cwd=cwd, env=bare | environ, capture_output=True, text=True, check=False
    )


def blocks(readme: str) -> list[str]:
    """The code blocks of a README, in order."""
    return [block.strip() for block in re.findall(r"^```\w*\n(.*?)^```$", readme, re.M | re.S)]


def test_the_readme_gives_the_two_commands_in_order(checkout: Path) -> None:
    given = blocks((checkout / "README.md").read_text(encoding="utf-8"))
    assert given.index(OPEN) < given.index(TEST)


def test_the_readme_gives_the_packages_that_the_program_asks_for(checkout: Path) -> None:
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    assert f"sudo apt-get install {preflight.PACKAGES}" in blocks(readme)


def test_ci_takes_its_test_command_from_the_readme(checkout: Path) -> None:
    found = subprocess.run(
        [checkout / ".ci" / "run", "--show"], capture_output=True, text=True, check=True
    )
    assert found.stdout.splitlines() == [f"test: {TEST}", f"libraries: {preflight.PACKAGES}"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ":4242"}], ids=["none", "dead"])
@pytest.mark.parametrize("program", PROGRAMS, ids=["module", "console", "window"])
def test_without_a_screen_the_game_ends_in_one_sentence(
    tmp_path: Path, program: list[str], environ: dict[str, str]
) -> None:
    ended = run(*program, cwd=tmp_path, **environ)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"quizapp: {SENTENCES[Code.NO_DISPLAY]}\n"


@pytest.mark.parametrize("program", PROGRAMS, ids=["module", "console", "window"])
def test_every_program_is_called_quizapp(
    tmp_path: Path, checkout: Path, program: list[str]
) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert run(*program, "--version", cwd=tmp_path).stdout == f"quizapp {project['version']}\n"
    assert run(*program, "--help", cwd=tmp_path).stdout.startswith("usage: quizapp ")


def test_asking_for_the_version_loads_no_window_and_no_database(tmp_path: Path) -> None:
    program = "import sys, quizapp.cli; quizapp.cli.main(['--version']); print(*sys.modules)"
    loaded = run(sys.executable, "-c", program, cwd=tmp_path).stdout.split()
    packages = {module.partition(".")[0] for module in loaded}
    assert not packages & {"PySide6", "alembic", "pydantic", "sqlalchemy"}


def test_the_code_and_the_questions_have_their_licences(checkout: Path) -> None:
    code = (checkout / "LICENSE").read_text(encoding="utf-8")
    assert code.startswith("MIT License\n")
    assert "questions/LICENSE" in code
    questions = (checkout / "questions" / "LICENSE").read_text(encoding="utf-8")
    assert "Attribution 4.0 International" in questions


def test_the_top_level_holds_what_belongs_there_and_nothing_else(checkout: Path) -> None:
    if shutil.which("git") is None or not (checkout / ".git").exists():
        pytest.skip("not a clone, or no git to look into it")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=checkout, capture_output=True, text=True, check=True
    )
    top = {name.partition("/")[0] for name in listed.stdout.split("\0") if name}
    assert {name for name in top if not name.startswith(".")} == {
        *("quizapp", "questions", "assets", "tests"),
        *("pyproject.toml", "README.md", "LICENSE"),
    }


def test_git_holds_no_address_of_a_package_index(checkout: Path) -> None:
    if shutil.which("git") is None or not (checkout / ".git").exists():
        pytest.skip("not a clone, or no git to look into it")
    for mark in ("index-url", "/simple/"):
        found = subprocess.run(
            ["git", "grep", "-nIF", mark, "--", ".", ":!tests/test_setup.py"],
            cwd=checkout,
            capture_output=True,
            text=True,
            check=False,
        )
        assert found.stdout == ""
