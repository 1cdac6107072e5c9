"""Watches the window's thread: it asks the bank nothing, and is never held up."""

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher
from sqlalchemy import Engine, event

MOST_CPU_S = 0.05
"""What a callback may take of the window's thread."""
MOST_OF_A_TURN_S = 2 * MOST_CPU_S
"""What a turn may take, in which several are called and the window is painted."""
UNIT_S = 0.0019
"""What a piece of work takes where nothing else runs, on the machine of README's figures."""
_TRIES = 5


@contextmanager
def no_sql_here() -> Iterator[None]:
    """Fail where a statement is run on the thread that calls this."""
    here = threading.get_ident()
    found: list[str] = []

    def look(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if threading.get_ident() == here:
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", look)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    assert found == [], "SQL on the window's thread"


class Watchdog:
    """Measures the CPU time of each turn of this thread's event loop, in seconds.

    Where a turn seems too long, a fixed piece of work is timed at once: on a machine that is slow,
    or just busy with other things, a turn may be longer by as much as that work is.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.turns = 0
        self._since = time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher
        dispatcher.aboutToBlock.connect(self._on_about_to_block)

    def rest(self) -> None:
        """Leave out what this thread did outside of its event loop: that was the test."""
        self._since = time.thread_time()

    def stop(self) -> None:
        """Watch no longer."""
        self._dispatcher.aboutToBlock.disconnect(self._on_about_to_block)

    def _on_about_to_block(self) -> None:
        now = time.thread_time()
        self.turns += 1
        turn = now - self._since
        if turn > MOST_OF_A_TURN_S:
            turn /= _slowness()
        self.longest = max(self.longest, turn)
        self._since = time.thread_time()


def work_a_piece() -> None:
    """Work as much as takes ``UNIT_S`` on that machine."""
    sorted({number: str(number) for number in range(20_000)}.values())


def _slowness() -> float:
    """Tell how many times longer than usual work takes here and now; never less than 1."""
    times = []
    for _ in range(_TRIES):
        began = time.thread_time()
        work_a_piece()
        times.append(time.thread_time() - began)
    return max(1.0, statistics.median(times) / UNIT_S)
