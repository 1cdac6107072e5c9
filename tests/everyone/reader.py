"""A screen reader that plays: walks the accessibility tree and listens, and sees nothing.

Run by the system's Python within a session bus of its own, for it needs Debian's gi and Atspi
and nothing of ours. It starts the program that its arguments name, plays one round by the
actions of what it finds, and prints what it heard as one JSON document.
"""

import json
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_T = TypeVar("_T")
Node = Atspi.Accessible
warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE_S = 60
BUTTON, LABEL, RADIO, BAR = "push button", "label", "radio button", "progress bar"
LAUNCHERS = "/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"


class Reader:
    """Reads what shows in a program's window, presses, and remembers what was announced."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._context = GLib.MainContext.default()
        self.announced: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")
        self.game = subprocess.Popen(command)
        self._app = self.wait(self._find_app, "the program on the accessibility bus")

    def wait(self, look: Callable[[], _T | None], what: str) -> _T:
        """Return what ``look`` finds, as soon as it finds something."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            while self._context.iteration(False):
                pass
            try:
                found = look()
            except GLib.Error:  # it went while it was read
                found = None
            if found:
                return found
            time.sleep(0.02)
        sys.exit(f"{what} did not come in {PATIENCE_S} s; heard: {self.announced}; {self.names()}")

    def showing(self, role: str | None = None) -> list[Node]:
        """Return everything of a role that is on the screen, in reading order."""
        return [node for node in _walk(self._app) if role in (None, node.get_role_name())]

    def names(self, role: str | None = None) -> list[str]:
        """Return the names of everything of a role that is on the screen."""
        return [node.get_name() for node in self.showing(role)]

    def find(self, role: str, pattern: str) -> Node | None:
        """Return the last thing of a role on the screen whose name matches, or None."""
        found = [node for node in self.showing(role) if re.match(pattern, node.get_name())]
        return found[-1] if found else None

    def press(self, role: str, pattern: str) -> None:
        """Do the first action of something, as a screen reader does."""

        def pressed() -> bool:
            node = self.find(role, pattern)
            return node is not None and node.get_action_iface().do_action(0)

        self.wait(pressed, f"something to press like {pattern}")

    def heard(self, pattern: str, since: int = 0) -> str:
        """Return the first announcement that matches, once it has been made."""
        return self.wait(
            lambda: next((a for a in self.announced[since:] if re.match(pattern, a)), None),
            f"an announcement like {pattern!r}",
        )

    def key(self, key: str) -> None:
        """Press a key of the keyboard."""
        seek = ["--all", "--onlyvisible", "--pid", str(self.game.pid), "--name", ""]
        command = ["xdotool", "search", *seek]
        windows = subprocess.run(command, capture_output=True, text=True, check=True)
        window = windows.stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", key], check=True)

    def close(self) -> None:
        """End the program."""
        self.game.terminate()
        self.game.wait(PATIENCE_S)

    def _find_app(self) -> Node | None:
        desktop = Atspi.get_desktop(0)
        found = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
        return next((app for app in found if app and app.get_name() == "quizapp"), None)

    def _on_event(self, event: Atspi.Event) -> None:
        self.announced.append(event.any_data)


def _walk(node: Node) -> Iterator[Node]:
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from _walk(child)


def play(reader: Reader, keys: dict[str, str]) -> dict[str, Any]:
    """Play the round that is offered; answer the first question wrongly, the others rightly."""
    home = {"radios": reader.wait(lambda: reader.names(RADIO), "the settings of a round")}
    reader.wait(lambda: reader.find(LABEL, r"\d+ questions"), "the stock")
    reader.press(RADIO, "5$")
    reader.wait(lambda: reader.find(LABEL, "5 questions"), "the new choice")
    home["labels"], home["buttons"] = reader.names(LABEL), reader.names(BUTTON)
    reader.press(BUTTON, "Play$")
    questions: list[dict[str, Any]] = []
    while not questions or not questions[-1]["last"]:
        questions.append(_question(reader, keys, len(questions) + 1))
    reader.wait(lambda: reader.find(BUTTON, "Play again"), "the results")
    results = reader.names(LABEL)
    heard = reader.heard("Results")
    return {"home": home, "questions": questions, "results": results, "end": heard}


def _question(reader: Reader, keys: dict[str, str], number: int) -> dict[str, Any]:
    said = reader.heard(f"Question {number} of ")
    reader.wait(lambda: reader.find(BUTTON, "1: "), "the options")
    labels = reader.names(LABEL)
    (stem,) = (label for label in labels if label in keys)
    options = [name for name in reader.names(BUTTON) if re.match(r"\d: ", name)]
    bars = [
        [bar.get_name(), bar.get_description(), bar.get_value_iface().get_current_value(),
         bar.get_value_iface().get_maximum_value()]
        for bar in reader.showing(BAR)
    ]  # fmt: skip
    time_left = None
    if number == 1:
        reader.key("ctrl+t")
        time_left = reader.heard("Seconds left: ")
    key = keys[stem]
    chosen = next(one for one in options if (one.partition(": ")[2] == key) is (number > 1))
    before = len(reader.announced)
    reader.press(BUTTON, re.escape(chosen) + "$")
    onward = reader.wait(lambda: reader.find(BUTTON, "Next$|Results$"), "the verdict")
    found = {
        "said": said, "stem": stem, "options": options, "chosen": chosen, "bars": bars,
        "time_left": time_left, "verdict": reader.heard("Right|Not this time", before),
        "labels": reader.names(LABEL), "last": onward.get_name() == "Results",
        "fared": [name for name in reader.names(BUTTON) if re.match(r"\d: ", name)],
    }  # fmt: skip
    reader.press(BUTTON, "Next$|Results$")
    return found


def listen(reader: Reader, pattern: str) -> dict[str, Any]:
    """Wait for one announcement."""
    return {"heard": reader.heard(pattern), "labels": reader.names(LABEL)}


def main(task: str, argument: str, *command: str) -> None:
    """Play, or listen; ``argument`` is a file of right answers by their stems, or a pattern."""
    from reader_modes import play_modes  # beside this script, and made of what it has

    launcher = next(one for one in LAUNCHERS if Path(one).exists())
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    reader = Reader(command)
    try:
        if task == "listen":
            found = listen(reader, argument)
        else:
            keys = json.loads(Path(argument).read_text(encoding="utf-8"))
            found = play(reader, keys) if task == "play" else play_modes(reader, keys)
    finally:
        reader.close()
        bus.terminate()
    found["announced"] = reader.announced
    sys.stdout.write("\n" + json.dumps(found))  # the bus's programs write there too


if __name__ == "__main__":
    main(*sys.argv[1:])
