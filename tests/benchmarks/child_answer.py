"""Rounds played by keys and timed: ``python child_answer.py STAMP_NS ANSWERS NAME UID``.

The real game plays in its real window, its bank on disk, as the player of a name and a uid. What
was seen is printed as JSON: for each answer the milliseconds from the delivery of the key until
the verdict was painted and flushed, until the bank's commit had returned, and of the commit
alone, on the bank's thread.
"""

import json
import sys
import time
from collections.abc import Iterator

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.bank.bank import Bank
from quizapp.cli import main
from quizapp.paths import find
from quizapp.settings import Settings, write_settings
from tests.benchmarks.steps import Painted, Steps, Wait, press
from tests.benchmarks.watching import child, click, looked_over, page_shown

_WANTED, _NAME, _UID = int(sys.argv[2]), sys.argv[3], sys.argv[4]
_THINKING_MS, _CALM_MS = 60, 1_000
_ON = {"results_page": "play_again_button", "spent_page": "new_lap_button"}
seen: dict[str, list[float]] = {"painted": [], "kept": [], "commits": []}
steps = Steps()
pressed_ns = [0]


def _steps(window: QWidget) -> Iterator[Wait]:
    """Answer with the key 1 until there are enough answers, through as many rounds as it takes."""
    while not looked_over.is_set():
        yield _THINKING_MS
    yield _CALM_MS
    for name in ("time_limit_off", "round_length_20", "play_button"):
        click(child(window, name))
    while len(seen["painted"]) < _WANTED:
        yield _THINKING_MS
        page = page_shown(window)
        if page == "question_page":
            yield from _answer(window)
        elif page in _ON:
            click(child(window, _ON[page]))


def _answer(window: QWidget) -> Iterator[Wait]:
    verdict = Painted(child(window, "verdict"))
    pressed_ns[0] = time.perf_counter_ns()
    press(window, Qt.Key.Key_1)
    yield lambda: verdict.times > 0
    seen["painted"].append((steps.flushed_ns - pressed_ns[0]) / 1e6)
    verdict.deleteLater()
    yield _THINKING_MS
    click(child(window, "next_button"))  # a key would wait for half a second to pass


def _time_commits() -> None:
    keep = Bank.keep

    def timed(*words: object) -> None:
        began_ns = time.perf_counter_ns()
        keep(*words)  # type: ignore[arg-type]
        ended_ns = time.perf_counter_ns()
        seen["commits"].append((ended_ns - began_ns) / 1e6)
        seen["kept"].append((ended_ns - pressed_ns[0]) / 1e6)

    Bank.keep = timed  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    settings = find().settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    write_settings(settings, Settings(player=_NAME, player_uid=_UID))
    _time_commits()
    steps.take(_steps)
    if main([]):
        raise RuntimeError("the game did not end well")
    sys.stdout.write(json.dumps(seen))
