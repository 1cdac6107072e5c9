"""The lock: what it must hold and must not, and the one release that must never come in."""

import sys
import tomllib
from importlib.metadata import requires, version
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def lock() -> str:
    return (Path(__file__).parent.parent / ".constraints.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def locked(lock: str) -> dict[str, Requirement]:
    return {one.name.lower(): one for one in map(Requirement, lock.splitlines())}


def project() -> dict[str, Any]:
    """What pyproject.toml says of the project."""
    text = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomllib.loads(text)["project"]
    return found


def declared() -> list[Requirement]:
    """What pyproject.toml asks for, extras and all."""
    extras = [name for extra in project()["optional-dependencies"].values() for name in extra]
    return [Requirement(name) for name in [*project()["dependencies"], *extras]]


def installed_for_tests() -> set[str]:
    """What the line that sets up the tests installs: what it names, what that needs, and so on."""
    here = {name: str(value) for name, value in default_environment().items()}
    found: set[tuple[str, str]] = set()
    asked = [*project()["dependencies"], *project()["optional-dependencies"]["test"]]
    waiting = [(Requirement(name), "") for name in asked]
    while waiting:
        one, extra = waiting.pop()
        if one.marker is not None and not one.marker.evaluate({**here, "extra": extra}):
            continue
        for wanted in {"", *one.extras}:
            if (one.name.lower(), wanted) not in found:
                found.add((one.name.lower(), wanted))
                waiting += [(Requirement(name), wanted) for name in requires(one.name) or ()]
    return {name.replace("_", "-") for name, _ in found}


def test_the_lock_holds_no_address_and_no_path(lock: str) -> None:
    for mark in ("://", "@", "file:", "--", "/"):
        assert mark not in lock


def test_the_lock_holds_one_exact_version_a_line(locked: dict[str, Requirement]) -> None:
    for one in locked.values():
        assert [part.operator for part in one.specifier] == ["=="], str(one)


@pytest.mark.parametrize("wanted", declared(), ids=str)
def test_what_the_project_asks_for_is_locked_in_a_version_that_it_allows(
    wanted: Requirement, locked: dict[str, Requirement]
) -> None:
    (exact,) = locked[wanted.name.lower()].specifier
    assert wanted.specifier.contains(exact.version)


def test_these_tests_run_on_the_locked_versions(locked: dict[str, Requirement]) -> None:
    names = installed_for_tests()
    assert {"pyside6-essentials", "sqlalchemy", "mako", "psycopg-binary", "pluggy"} <= names
    for name in names:
        assert locked[name].specifier.contains(version(name)), name


def test_qt_gives_every_reference_to_none_back(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 keeps one a call, and after some 5,000 calls aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
