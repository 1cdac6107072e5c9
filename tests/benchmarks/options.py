"""What can be asked of a run: which parts, and how large."""

import argparse
from pathlib import Path

PARTS = (
    *("start", "rest", "draw", "fair", "answer", "import", "list", "bulk", "scores"),
    *("frames", "idle", "peers", "beside", "shared"),
)
_SIZES = {
    # name: in the short form, as a whole, and what it is
    "starts": (1, 15, "starts of each kind"),
    "first-starts": (1, 3, "starts that build the bank"),
    "rests": (1, 3, "windows that only stand there, of each kind"),
    "answers": (20, 100, "answers that are timed"),
    "attempts": (1_000, 100_000, "answers that a player has given before"),
    "draws": (9, 31, "rounds dealt of each kind"),
    "decks": (100, 20_000, "decks that are shuffled and drawn from"),
    "few": (1_000, 1_000, "questions of the small bank"),
    "usual": (1_000, 100_000, "questions of the bank that is started with"),
    "many": (5_000, 1_000_000, "questions of the large bank"),
    "questions": (2_000, 50_000, "questions of the file that is imported"),
    "changed": (500, 5_000, "questions that are changed at once"),
    "pages": (10, 100, "pages down in the list"),
    "rounds": (5_000, 1_000_000, "rounds of the high-score table"),
    "players": (20, 200, "players at one shared bank"),
    "shared-seconds": (4, 60, "seconds in which they play"),
    "idle-seconds": (1, 5, "seconds in which nobody does anything"),
}


def options() -> argparse.Namespace:
    """Return what the command line asks for; ends the program where that is not there."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="All figures of one run, in one table."
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all")
    parser.add_argument("--small", action="store_true", help="the short form, for CI")
    for name, (small, whole, help_text) in _SIZES.items():
        told = f"{help_text} ({whole:,}; {small:,})"
        parser.add_argument(f"--{name}", type=int, metavar="N", help=told)
    parser.add_argument("--folder", type=Path, help="where the banks are made, if not in /tmp")
    parser.add_argument("--anki", type=Path, help="a virtual environment with aqt, for peers")
    found = parser.parse_args()
    for name, (small, whole, _) in _SIZES.items():
        field = name.replace("-", "_")
        if getattr(found, field) is None:
            setattr(found, field, small if found.small else whole)
    unknown = set(found.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    found.parts = [part for part in PARTS if part in (found.parts or PARTS)]
    return found
