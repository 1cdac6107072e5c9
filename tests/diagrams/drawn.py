"""The rooms and who imports whom, and the tables and what refers to what, as Mermaid's text."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Table

from quizapp.bank.schema import Base
from quizapp.bank.schema_play import CardRow

HOUSE = Path(__file__).parents[2] / "quizapp"
GROUND = {
    *("errors", "limits", "text", "small_files", "whole_file", "paths", "resources"),
    *("settings", "settings_file", "log", "preflight", "__init__"),
}
"""Where everybody stands: an arrow to it says nothing."""
COMMAND_LINE = "command line and start"


def with_diagrams(readme: str) -> str:
    """Return the README with its diagrams as the code is now."""
    for name, draw in DRAWN.items():
        block = f"<!-- {name} -->\n```mermaid\n{draw()}\n```\n"
        readme, found = re.subn(
            rf"<!-- {name} -->\n```mermaid\n.*?```\n", block, readme, flags=re.DOTALL
        )
        if found != 1:
            raise LookupError(f"the README has {found} places for the diagram “{name}”")
    return readme


def rooms() -> str:
    """Draw an arrow from each room to each that it imports."""
    arrows = sorted({(one, other) for one, other in _imports() if one != other})
    drawn = [f"  {_box(one)} --> {_box(other)}" for one, other in arrows]
    return "\n".join(["flowchart TD", *drawn])


def schema() -> str:
    """Draw each table with its keys, and a line to each that it refers to."""
    tables = sorted(Base.metadata.tables.values(), key=lambda table: table.name)
    lines = ["erDiagram"]
    for table in tables:
        lines += [f"  {table.name} {{", *_columns(table), "  }"]
    for table in tables:
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            whole = "|o" if key.parent.nullable else "||"
            lines.append(f"  {key.column.table.name} {whole}--o{{ {table.name} : {key.parent.name}")
    return "\n".join(lines)


DRAWN: dict[str, Callable[[], str]] = {"rooms": rooms, "schema": schema}
_ = CardRow  # its module holds the tables of play


def _columns(table: Table) -> Iterator[str]:
    for column in table.columns:
        marks = ["PK"] * column.primary_key + ["FK"] * bool(column.foreign_keys)
        kind = str(column.type).partition("(")[0].lower().replace(" ", "_")
        yield f"    {kind} {column.name} {', '.join(marks)}".rstrip()


def _imports() -> Iterator[tuple[str, str]]:
    for file in sorted(HOUSE.rglob("*.py")):
        here = _room(file.relative_to(HOUSE).parts[0])
        if here is None:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            for name in _names(node):
                there = _room(name.split(".")[1])
                if there is not None:
                    yield here, there


def _names(node: ast.AST) -> list[str]:
    """Return the modules of the house that a statement imports."""
    if isinstance(node, ast.ImportFrom) and node.module == "quizapp":
        return [f"quizapp.{alias.name}" for alias in node.names]
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("quizapp."):
        return [str(node.module)]
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names if alias.name.startswith("quizapp.")]
    return []


def _room(name: str) -> str | None:
    """Return the room of a module at the top level, None for the ground floor."""
    module = name.removesuffix(".py")
    if module in GROUND or module.startswith("_"):
        return None
    return module if (HOUSE / module).is_dir() or module == "pictures" else COMMAND_LINE


def _box(room: str) -> str:
    return f"{room.replace(' ', '_')}[{room}]"
