"""A fault at some call of the program: any of its functions may fail, on any of its threads.

Modules of the program that are loaded after ``begin`` ask at the start of each of their functions
whether it is their turn to fail; nothing else about them is another.
"""

import ast
import builtins
import errno
import inspect
import random
import sqlite3
import sys
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, FrameType, ModuleType

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QComboBox, QLayout, QStyledItemDelegate, QTableView, QWidget

TYPED = "Zebedee of Xanadu"
"""What players type and questions say; a fault may quote it, the log and the window never."""

_CARRIERS = ("quizapp.log", "quizapp.app", "quizapp.bank.writer", "quizapp.ui.desk")
"""What tells of faults is not itself tried: it has nobody behind it."""

_ASKED = "__asked_to_fail__"

_ANSWERABLE = ("keyPressEvent", "mousePressEvent", "mouseReleaseEvent", "closeEvent", "dropEvent")
"""Of what Qt calls by its own names only these may fail: an answer that Qt does not get while it
measures and paints ends the program, whoever has written it."""

_OF_QT = frozenset(
    name
    for kind in (QWidget, QLayout, QAbstractTableModel, QStyledItemDelegate, QComboBox, QTableView)
    for name in dir(kind)
    if not name.startswith("__")
)


def some_error(chance: random.Random) -> Exception:
    """Return a fault of some kind; each says what must not be repeated."""
    system = chance.choice([errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE])
    return chance.choice(
        [
            RuntimeError(f"no answer for {TYPED!r}"),
            ValueError(f"bad value: {TYPED}"),
            KeyError(TYPED),
            IndexError("list index out of range"),
            TypeError("unsupported operand type(s) for +: 'NoneType' and 'int'"),
            AttributeError("'NoneType' object has no attribute 'text'"),
            AssertionError(TYPED),
            ZeroDivisionError("division by zero"),
            RecursionError("maximum recursion depth exceeded"),
            MemoryError(),
            UnicodeDecodeError("utf-8", TYPED.encode(), 0, 1, "invalid start byte"),
            OSError(system, f"cannot open {TYPED}", f"/home/{TYPED}/file"),
            sqlite3.OperationalError("disk I/O error"),
            sqlite3.OperationalError(f'near "{TYPED}": syntax error'),
            sqlite3.DatabaseError("database disk image is malformed"),
            sqlite3.IntegrityError("UNIQUE constraint failed: item.uid"),
        ]
    )


class Sabotage:
    """Counts the calls of the program's functions and fails at the one that is chosen."""

    def __init__(self) -> None:
        self._left = 0
        self._error: Exception | None = None
        self._guard = threading.Lock()
        self.where = ""

    def begin(self) -> None:
        """Count the calls of what is loaded from now on, for as long as the program runs."""
        setattr(builtins, _ASKED, self._called)
        sys.meta_path.insert(0, _Finder())

    def arm(self, after: int, error: Exception) -> None:
        """Fail once, at the call after so many others."""
        with self._guard:
            self._left, self._error, self.where = after, error, ""

    def disarm(self) -> bool:
        """Fail no more; tell whether it had."""
        with self._guard:
            self._left, self._error = 0, None
        return bool(self.where)

    def _called(self, where: str) -> None:
        if self._error is None or _is_asked_by_qt(inspect.currentframe()):
            return
        with self._guard:
            error = self._error
            if error is None:
                return
            self._left -= 1
            if self._left > 0:
                return
            self._error, self.where = None, where
        raise error


class _Finder(PathFinder):
    """Finds the modules of the program before Python does."""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module of the program is, to be loaded by ``_Loader``."""
        if not fullname.startswith("quizapp.") or fullname.startswith(_CARRIERS):
            return None
        found = super().find_spec(fullname, path, target)
        if found is not None and isinstance(found.loader, SourceFileLoader):
            found.loader = _Loader(fullname, found.loader.path)
        return found


class _Loader(SourceFileLoader):
    """Has each function of a module ask first whether it is to fail."""

    def get_code(self, fullname: str) -> CodeType:
        """Return the module's code, always made anew from its source."""
        tree = ast.parse(self.get_data(self.path))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                text = ast.parse(f"{_ASKED}({f'{fullname}.{node.name}'!r})").body[0]
                node.body.insert(1 if ast.get_docstring(node) else 0, text)
        ast.fix_missing_locations(tree)
        return compile(tree, self.path, "exec", dont_inherit=True)


def _is_asked_by_qt(frame: FrameType | None) -> bool:
    """Tell whether a function runs while Qt waits for an answer, by the names of what Qt calls."""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        name = frame.f_code.co_name
        if module.startswith("quizapp.ui.") and name in _OF_QT and name not in _ANSWERABLE:
            return True
        frame = frame.f_back
    return False
