"""The clock of one question: monotonic, can be stopped, and notices a sleeping machine."""

import time
from collections.abc import Callable

GAP_MS = 2000


def awake_ns() -> int:
    """Return nanoseconds that go on while the machine sleeps, where the system has them."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.monotonic_ns()


class QuestionClock:
    """Milliseconds on a question's clock; pauses are left out."""

    def __init__(
        self,
        now_ns: Callable[[], int] = time.monotonic_ns,
        awake_ns: Callable[[], int] = awake_ns,
    ) -> None:
        self._now_ns = now_ns
        self._awake_ns = awake_ns
        self._seen_ns = 0
        self._before_ms = 0
        self._started_ns: int | None = None
        self._ticked_ns = 0

    @property
    def running(self) -> bool:
        """Whether time is passing on it."""
        return self._started_ns is not None

    @property
    def used_ms(self) -> int:
        """The time on the clock."""
        if self._started_ns is None:
            return self._before_ms
        return self._before_ms + (self._now_ns() - self._started_ns) // 1_000_000

    def start(self, used_ms: int = 0) -> None:
        """Run on from ``used_ms``."""
        self._before_ms = used_ms
        self._started_ns = self._ticked_ns = self._now_ns()
        self._seen_ns = self._awake_ns()

    def stop(self) -> int:
        """Stop; return the time on the clock."""
        self._before_ms = self.used_ms
        self._started_ns = None
        return self._before_ms

    def tick(self) -> bool:
        """Note that the program is awake; return False after a gap of over two seconds.

        After a gap the clock stands where it stood at the tick before it.
        """
        now, seen = self._now_ns(), self._awake_ns()
        gap_ms = max(now - self._ticked_ns, seen - self._seen_ns) // 1_000_000
        if self._started_ns is not None and gap_ms > GAP_MS:
            self._before_ms += (self._ticked_ns - self._started_ns) // 1_000_000
            self._started_ns = None
            return False
        self._ticked_ns, self._seen_ns = now, seen
        return True
