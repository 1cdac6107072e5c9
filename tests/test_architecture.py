"""The house: who may import whom, and what nobody may do. DESIGN's tables, held by machine."""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "quizapp"

# Third-party packages by room; a room that is not here has none.
THIRD_PARTY: dict[str, set[str]] = {
    "game": {"fsrs"},
    "formats": {
        *("pydantic", "pydantic_core", "defusedxml", "tomli_w"),
        *("openpyxl", "python_calamine", "charset_normalizer"),
    },
    "bank": {"sqlalchemy", "alembic", "rapidfuzz"},
    "ui": {"PySide6"},
    "pictures": {"PySide6"},
    "paths": {"platformdirs"},
}
# They put the rooms together, so they take all they need.
COMPOSITION = {
    *(
        "__init__",
        "__main__",
        "app",
        "arguments",
        "cli",
        "checking",
        "commands",
        "desktop_command",
        "exchange",
        "opening",
        "password",
        "roles_command",
        "share_command",
    ),
    "shipped",
    "terminal",
    "tidying",
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the house by its path there, parsed."""
    for file in sorted(HOUSE.rglob("*.py")):
        name = file.relative_to(HOUSE).as_posix()
        yield name, ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def room(module: str) -> str:
    return module.partition("/")[0].removesuffix(".py")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_room_keeps_to_its_imports(checkout: Path) -> None:
    linted = lint(checkout)
    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("items/item.py", "import quizapp.game.scoring"),
        ("items/item.py", "import PySide6.QtCore"),
        ("game/round.py", "import sqlalchemy"),
        ("game/round.py", "import fsrs"),
        ("bank/__init__.py", "import fsrs"),
        ("game/round.py", "from PySide6 import QtCore"),
        ("formats/__init__.py", "import quizapp.bank"),
        ("bank/__init__.py", "import quizapp.ui"),
        ("bank/__init__.py", "def late():\n    from quizapp import formats"),
        ("ui/wording.py", "import sqlalchemy.orm"),
        ("ui/wording.py", "import quizapp.bank.schema"),
        ("ui/pages/home.py", "import quizapp.bank"),
        ("ui/widgets/__init__.py", "import quizapp.formats"),
        ("errors.py", "import quizapp.items"),
        ("preflight.py", "import PySide6.QtCore"),
    ],
)
def test_a_forbidden_import_is_found(
    checkout: Path, tmp_path: Path, module: str, line: str
) -> None:
    shutil.copytree(HOUSE, tmp_path / "quizapp", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    with (tmp_path / "quizapp" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    linted = lint(tmp_path)
    assert linted.returncode == 1, linted.stdout
    assert "BROKEN" in linted.stdout


def test_every_room_has_its_place_in_the_contracts(checkout: Path) -> None:
    text = (checkout / "pyproject.toml").read_text(encoding="utf-8")
    contracts = tomllib.loads(text)["tool"]["importlinter"]["contracts"]
    named = {source for contract in contracts for source in contract["source_modules"]}
    there = {room(name) for name, _ in modules()} - COMPOSITION
    assert {f"quizapp.{name}" for name in there} <= named


def test_a_room_takes_only_the_packages_it_was_given() -> None:
    strangers = {
        f"{name}: {package}"
        for name, tree in modules()
        if room(name) not in COMPOSITION
        for package in (module.partition(".")[0] for module in imported(tree))
        if package not in sys.stdlib_module_names
        and package != "quizapp"
        and package not in THIRD_PARTY.get(room(name), set())
    }
    assert strangers == set()


def test_only_resources_and_the_migrations_know_where_the_code_stands() -> None:
    for name, tree in modules():
        if name not in {"resources.py", "bank/setup.py"}:
            names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
            assert "__file__" not in names, name


def test_nothing_from_outside_is_ever_run() -> None:
    never = {"pickle", "marshal", "shelve", "dill", "yaml", "code", "codeop"}
    for name, tree in modules():
        packages = {module.partition(".")[0] for module in imported(tree)}
        assert not packages & never, name
        calls = {
            node.func.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & {"eval", "exec", "compile", "__import__"}, name


def test_text_from_a_bank_has_only_widgets_that_show_it_as_it_is() -> None:
    """Qt's own labels read rich text and open the files that it names."""
    rich = {
        "QErrorMessage", "QInputDialog", "QLabel", "QMessageBox", "QProgressDialog",
        "QTextBrowser", "QTextEdit", "QToolTip", "QWhatsThis", "QWebEngineView",
    }  # fmt: skip
    for name, tree in modules():
        taken = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        } | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        labels = ("ui/widgets/plain_label.py", "ui/widgets/picture_view.py")
        allowed = {"QLabel"} if name in labels else set()
        assert not taken & rich - allowed, name
