"""What a start loads: a fact of every run, where times are only of one machine."""

import pytest

from tests.benchmarks.children import run

# What waits until the page is on the screen …
UNWANTED_BEFORE_THE_PAGE = (
    "alembic", "asyncio", "email", "importlib.metadata", "pydantic", "sqlalchemy", "sqlite3",
    "quizapp.bank.bank", "quizapp.bank.schema", "quizapp.formats", "quizapp.game.round",
    "quizapp.ui.feel", "quizapp.ui.motion", "quizapp.ui.sounds",
)  # fmt: skip
# … and what waits longer: for a new or changed bank, another page, another database.
UNWANTED = (
    "alembic", "mako", "pydantic", "pydantic_core", "psycopg", "openpyxl", "rapidfuzz", "pytest",
    "sqlalchemy.dialects.postgresql",
    "quizapp.bank.migrations", "quizapp.bank.setup", "quizapp.commands", "quizapp.formats",
    "quizapp.ui.pages.help", "quizapp.ui.pages.question", "quizapp.ui.pages.results",
    "quizapp.ui.pages.scores", "quizapp.ui.pages.settings", "quizapp.ui.pages.workshop",
)  # fmt: skip
QT_OF_THE_FIRST_PAGE = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


@pytest.fixture(scope="module")
def second_start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a second start has loaded, at its first paint and when Play answers."""
    home = tmp_path_factory.mktemp("started")
    run("child_start.py", home, "app")  # this one builds the bank
    found: dict[str, list[str]] = run("child_start.py", home, "app")
    return found


@pytest.mark.parametrize("name", UNWANTED_BEFORE_THE_PAGE)
def test_the_first_page_does_not_wait_for(name: str, second_start: dict[str, list[str]]) -> None:
    assert _below(name, second_start["modules_at_paint"]) == []


@pytest.mark.parametrize("name", UNWANTED)
def test_play_does_not_wait_for(name: str, second_start: dict[str, list[str]]) -> None:
    assert _below(name, second_start["modules"]) == []


def test_a_start_loads_no_qt_but_the_windows(second_start: dict[str, list[str]]) -> None:
    qt = {name for name in second_start["modules"] if name.startswith("PySide6.Qt")}
    assert qt <= QT_OF_THE_FIRST_PAGE


def _below(name: str, loaded: list[str]) -> list[str]:
    """Return which of the modules are a package or stand in it."""
    return [one for one in loaded if f"{one}.".startswith(f"{name}.")]
