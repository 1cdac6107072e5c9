"""Widgets whose making failed: nothing shows them, and Qt would go on asking them."""

import sys
from contextlib import ExitStack, suppress
from types import TracebackType

from PySide6.QtWidgets import QWidget


def delete_what_fails(done: ExitStack) -> None:
    """Delete widgets that an error leaves half made, until ``done``.

    A change of theme restyles them with all others, and what their methods then miss ends the
    program. Who hears of errors already hears of them first.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        for widget in _half_made(trace):
            with suppress(RuntimeError):  # it was not even begun, or is gone
                widget.deleteLater()

    done.callback(setattr, sys, "excepthook", before)
    sys.excepthook = hook


def _half_made(trace: TracebackType | None) -> list[QWidget]:
    """Return the widgets in whose making an error came about."""
    found: list[QWidget] = []
    while trace is not None:
        frame, trace = trace.tb_frame, trace.tb_next
        made = frame.f_locals.get("self") if frame.f_code.co_name == "__init__" else None
        if isinstance(made, QWidget):
            found.append(made)
    return found
