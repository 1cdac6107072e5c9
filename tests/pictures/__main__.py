"""``python -m tests.pictures`` takes the README's pictures again; with options, any others."""

import argparse
import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

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
    if not (options.theme or options.text or options.size or options.pages):
        for theme, pages in README.items():
            _take(theme, "100", _SIZE, options.out, f"-{theme}", pages)
        return
    themes = options.theme or _THEMES
    texts, sizes = options.text or ["100"], options.size or [_SIZE]
    for theme, text, size in itertools.product(themes, texts, sizes):
        _take(theme, text, size, options.out, f"-{theme}-{text}-{size}", options.pages or PAGES)


def _take(
    theme: str, text: str, size: str, folder: Path, suffix: str, pages: tuple[str, ...]
) -> None:
    """Play in a process of its own, for a process has one theme."""
    script = "tests.pictures.window"
    command = [sys.executable, "-m", script, theme, text, size, str(folder), suffix]
    done = subprocess.run([*command, ",".join(pages)], check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"no pictures of {theme} at {text} % in {size}:\n{done.stderr}")
    print(f"{theme}, {text} %, {size}: {', '.join(pages)} in {folder}", flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--theme", action="append", choices=_THEMES, help="repeatable")
    parser.add_argument("--text", action="append", choices=_TEXTS, help="text size; repeatable")
    parser.add_argument("--size", action="append", metavar="WIDTHxHEIGHT", help="repeatable")
    parser.add_argument("--out", type=Path, default=HERE, metavar="DIR")
    parser.add_argument("--pages", nargs="+", choices=PAGES, metavar="PAGE", help=", ".join(PAGES))
    options = parser.parse_args()
    looks = options.theme or options.text or options.size or options.pages
    if looks and options.out == HERE:
        options.out = Path(tempfile.mkdtemp(prefix="quizapp-pictures-"))
    return options


if __name__ == "__main__":
    main()
