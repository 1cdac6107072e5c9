"""Every transition, watched frame by frame: ``python child_frames.py STAMP_NS TEXT_PERCENT``.

The real game, with full motion and its usual size, is gone through page by page and plays a round
of right answers. What was seen is printed as JSON: for each kind of transition, and each frame of
it, the CPU time of the window's thread in milliseconds, since the frame before and for painting
and flushing alone; and the share of a core that a question takes while its countdown runs.
"""

import json
import sys
import time
from collections.abc import Iterator

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.cli import main
from quizapp.formats.pack_folder import read_pack
from quizapp.paths import find
from quizapp.resources import root
from quizapp.settings import Settings, write_settings
from tests.benchmarks.steps import Steps, Wait, press
from tests.benchmarks.watching import child, click, looked_over, page_shown

_CALM_MS, _PAGE_MS, _VERDICT_MS, _COUNTDOWN_MS = 1_000, 350, 1_300, 3_000
_PAGES = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_1)
_OPTIONS, _CELEBRATED = 8, (3, 5)


class Frames:
    """The CPU time that the window's thread takes for each frame, by what happens."""

    def __init__(self) -> None:
        self.whole_ms: dict[str, list[float]] = {}
        self.painted_ms: dict[str, list[float]] = {}
        self._name = ""
        self._since_ns = 0

    def begin(self, name: str) -> None:
        """From now on this happens; "" is nothing that is of interest."""
        self._name = name
        self._since_ns = time.thread_time_ns()

    def flushed(self, painted_ns: int) -> None:
        """Note another frame."""
        whole_ns = time.thread_time_ns() - self._since_ns
        if self._name:
            self.whole_ms.setdefault(self._name, []).append(whole_ns / 1e6)
            self.painted_ms.setdefault(self._name, []).append(painted_ns / 1e6)
        self._since_ns = time.thread_time_ns()


frames = Frames()
share: list[float] = []


def _steps(window: QWidget) -> Iterator[Wait]:
    while not looked_over.is_set():
        yield _PAGE_MS
    yield _CALM_MS
    for name in ("", "another page"):  # pages are made when they are first shown
        for key in _PAGES:
            frames.begin(name)
            press(window, key, Qt.KeyboardModifier.ControlModifier)
            yield _PAGE_MS
    yield from _play(window)


def _play(window: QWidget) -> Iterator[Wait]:
    """Answer every question of two rounds rightly; the first makes the pages."""
    click(child(window, "round_length_5"))
    for turn in range(2):
        counted, streak = turn > 0, 0
        frames.begin("the round begins" if counted else "")
        click(child(window, "play_again_button" if counted else "play_button"))
        yield _PAGE_MS
        if counted:
            yield from _watch_countdown()
        while page_shown(window) == "question_page":
            streak += 1
            frames.begin("a verdict, some celebrated" if counted else "")
            press(window, _right(window))
            yield _VERDICT_MS if counted and streak in _CELEBRATED else _PAGE_MS
            frames.begin("another question" if counted else "")
            click(child(window, "next_button"))
            yield _PAGE_MS
        frames.begin("")
        yield _CALM_MS


def _watch_countdown() -> Iterator[Wait]:
    frames.begin("the countdown")
    began, used = time.perf_counter(), time.process_time()
    yield _COUNTDOWN_MS
    share.append((time.process_time() - used) / (time.perf_counter() - began))
    frames.begin("")


def _right(window: QWidget) -> Qt.Key:
    """Return the key of the right option."""
    options = [child(window, f"option_{place}") for place in range(1, _OPTIONS + 1)]
    key = _KEYS[str(child(window, "stem").property("text"))]
    place = next(k for k, one in enumerate(options) if one.property("text") == key)
    return Qt.Key(Qt.Key.Key_1 + place)


_KEYS = {
    item.stem: item.key
    for folder in root("questions").iterdir()
    if folder.joinpath("pack.toml").is_file()
    for item in read_pack(folder).items
}


if __name__ == "__main__":
    settings = find().settings
    settings.parent.mkdir(parents=True, exist_ok=True)
    write_settings(settings, Settings(motion="full", text_percent=int(sys.argv[2])))
    Steps().take(_steps, frames.flushed)
    if main([]):
        raise RuntimeError("the game did not end well")
    seen = {"whole": frames.whole_ms, "painted": frames.painted_ms, "share": share}
    sys.stdout.write(json.dumps(seen))
