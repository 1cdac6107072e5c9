"""The one table that a run prints."""

import statistics
from collections.abc import Iterable

_NAME, _FIGURE, _UNIT, _RATIO, _AIM = 56, 9, 3, 8, 13


class Report:
    """Prints lines of a name, a figure, a ratio and the aim, each as soon as it is known."""

    def __init__(self) -> None:
        self._aims = 0
        self._missed: list[str] = []

    def heading(self, text: str) -> None:
        """Begin another part of the table."""
        self._part = text
        figures = f"{'figure':>{_FIGURE + _UNIT}}{'ratio':>{_RATIO}}{'at most':>{_AIM}}"
        print(f"\n{text}\n{'':{_NAME}}{figures}", flush=True)

    def line(
        self,
        name: str,
        time_ms: float,
        base_ms: float | None = None,
        *,
        aim: float | None = None,
        aim_ms: float | None = None,
    ) -> None:
        """Print one time, as a ratio of ``base_ms`` where there is one, beside its aims."""
        ratio = None if base_ms is None else time_ms / base_ms
        missed = (aim is not None and ratio is not None and ratio > aim) or (
            aim_ms is not None and time_ms > aim_ms
        )
        aims = [f"{aim:.3g} ×"] if aim is not None else []
        aims += [f"{aim_ms:g} ms"] if aim_ms is not None else []
        self._print(name, time_ms, "ms", "" if ratio is None else f"{ratio:.2f}", aims, missed)

    def amount(self, name: str, amount: float, unit: str, *, most: float | None = None) -> None:
        """Print what is no time, whatever its sign, beside what it may be at most."""
        aims = [f"{most:g} {unit}"] if most is not None else []
        self._print(name, amount, unit, "", aims, most is not None and abs(amount) > most)

    def share(self, name: str, amount: float, unit: str, base: float, aim: float) -> None:
        """Print what is no time as a ratio of ``base``, beside its aim."""
        ratio = amount / base
        self._print(name, amount, unit, f"{ratio:.2f}", [f"{aim:.3g} ×"], ratio > aim)

    def note(self, text: str) -> None:
        """Print a remark."""
        print(text, flush=True)

    def close(self) -> None:
        """Print how many aims were missed, and which."""
        print(f"\n{len(self._missed)} of {self._aims} aims missed", flush=True)
        for name in self._missed:
            print(f"  {name}", flush=True)

    def _print(
        self, name: str, figure: float, unit: str, ratio: str, aims: list[str], missed: bool
    ) -> None:
        shown = f"{figure:.2f}" if abs(figure) < 1 else f"{figure:,.1f}"
        mark = "  missed" if missed else ""
        wanted = ", ".join(aims)
        told = f"{shown:>{_FIGURE}} {unit:{_UNIT - 1}}{ratio:>{_RATIO}}{wanted:>{_AIM}}{mark}"
        print(f"{name:{_NAME}}{told}".rstrip(), flush=True)
        self._aims += bool(aims)
        if missed:
            self._missed.append(f"{self._part}: {name.strip()}")


def median(values: Iterable[float]) -> float:
    """Return the middle of some times."""
    return statistics.median(values)


def percentile(values: Iterable[float], percent: int) -> float:
    """Return the time that ``percent`` of the measured ones do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
