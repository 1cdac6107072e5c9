"""The one table that a run prints."""

import statistics
from collections.abc import Iterable

_NAME, _TIME, _RATIO = 48, 12, 8


class Report:
    """Prints lines of a name, a time, a ratio and the aim, each as soon as it is known."""

    def heading(self, text: str) -> None:
        """Begin another part of the table."""
        print(f"\n{text}\n{'':{_NAME}}{'time':>{_TIME}}{'ratio':>{_RATIO}}  aim", flush=True)

    def line(
        self,
        name: str,
        time_ms: float,
        base_ms: float | None = None,
        *,
        aim: float | None = None,
        aim_ms: float | None = None,
    ) -> None:
        """Print one time, as a ratio of ``base_ms`` where there is one, beside its aim."""
        ratio = "" if base_ms is None else f"{time_ms / base_ms:.2f}"
        wanted = "" if aim is None else f"{aim:g}"
        if aim_ms is not None:
            wanted = f"{aim_ms:g} ms"
        print(f"{name:{_NAME}}{time_ms:>{_TIME - 3}.1f} ms{ratio:>{_RATIO}}  {wanted}", flush=True)

    def note(self, text: str) -> None:
        """Print a remark."""
        print(text, flush=True)


def median(values: Iterable[float]) -> float:
    """Return the middle of some times."""
    return statistics.median(values)


def percentile(values: Iterable[float], percent: int) -> float:
    """Return the time that ``percent`` of the measured ones do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
