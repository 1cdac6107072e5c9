"""One start of the game, watched: ``python child_start.py STAMP_NS KIND``.

The game is the real one, from its command line down; nothing in it knows that it is watched,
and what watches is loaded when the game has loaded Qt. What was seen is printed as JSON when
the window is about to close: milliseconds since STAMP_NS, the moment at which the parent began
to start this process.

app: Play is pressed when the stock is on the screen. early: Play is pressed as soon as the
page is. held: as app, with a heartbeat. calm: nothing is pressed, and the window is closed when
it has been looked over and backed up behind it; hasty: when the stock is on the screen.
"""

import sys

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]


class WhenQtIsLoaded:
    """Stands first among the finders of modules, and finds that the window's is wanted."""

    def __init__(self, kind: str, start_ns: int) -> None:
        self._kind = kind
        self._start_ns = start_ns

    def find_spec(self, name: str, *_: object) -> None:
        """Begin to watch when the game, its application made or not, imports its window."""
        if name == "quizapp.ui.main_window":
            sys.meta_path.remove(self)
            _watch(self._kind, self._start_ns)


def _watch(kind: str, start_ns: int) -> None:
    from tests.benchmarks.start_watch import Player
    from tests.benchmarks.watching import when_running

    players: list[Player] = []

    def begin(window: object) -> None:
        players.append(Player(window, kind, start_ns))  # type: ignore[arg-type]

    when_running(begin)


def game() -> None:
    """Run the game as its bare command does; the environment says where its data is."""
    _, start_ns, kind = sys.argv
    del sys.argv[1:]
    sys.meta_path.insert(0, WhenQtIsLoaded(kind, int(start_ns)))

    from quizapp.cli import run  # this is what is measured

    run()


if __name__ == "__main__":
    game()
