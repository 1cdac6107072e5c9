"""``python -m tests.pictures`` takes the README's pictures again; with options, any others."""

import argparse
import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

from quizapp.ui.language import NAMES
from tests.pictures.story import PAGES

HERE = Path(__file__).parent
README = {
    "dark": ("home", "question", "scores"),
    "light": ("verdict", "verdict-wrong", "results", "workshop"),
}
_THEMES = ("light", "dark", "contrast_light", "contrast_dark")
_TEXTS, _SIZE = ("100", "150", "200"), "1000x700"


def main() -> None:
    """Take the pictures of the README, or of all pages in the looks that were named."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    if not _asked_for_looks(options):
        for theme, pages in README.items():
            _take((theme, "100", _SIZE, "en"), options.out, f"-{theme}", pages)
        return
    themes = options.theme or _THEMES
    texts, sizes = options.text or ["100"], options.size or [_SIZE]
    for theme, text, size in itertools.product(themes, texts, sizes):
        look = (theme, text, size, options.language or "en")
        _take(look, options.out, f"-{'-'.join(look)}", options.pages or PAGES)


def _take(
    look: tuple[str, str, str, str], folder: Path, suffix: str, pages: tuple[str, ...]
) -> None:
    """Play in a process of its own, for a process has one theme."""
    script = "tests.pictures.window"
    command = [sys.executable, "-m", script, *look, str(folder), suffix]
    done = subprocess.run([*command, ",".join(pages)], check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"no pictures of {', '.join(look)}:\n{done.stderr}")
    print(f"{', '.join(look)}: {', '.join(pages)} in {folder}", flush=True)


def _asked_for_looks(options: argparse.Namespace) -> bool:
    """Tell whether other pictures than those of the README are wanted."""
    return bool(options.theme or options.text or options.size or options.pages or options.language)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--theme", action="append", choices=_THEMES, help="repeatable")
    parser.add_argument("--text", action="append", choices=_TEXTS, help="text size; repeatable")
    parser.add_argument("--size", action="append", metavar="WIDTHxHEIGHT", help="repeatable")
    parser.add_argument("--out", type=Path, default=HERE, metavar="DIR")
    parser.add_argument("--pages", nargs="+", choices=PAGES, metavar="PAGE", help=", ".join(PAGES))
    parser.add_argument("--language", choices=tuple(NAMES))
    options = parser.parse_args()
    if _asked_for_looks(options) and options.out == HERE:
        options.out = Path(tempfile.mkdtemp(prefix="quizapp-pictures-"))
    return options


if __name__ == "__main__":
    main()
