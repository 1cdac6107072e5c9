"""``python -m tests.diagrams``: write the README's diagrams anew, from the code as it is."""

import sys
from pathlib import Path

from tests.diagrams.drawn import DRAWN, with_diagrams

README = Path(__file__).parents[2] / "README.md"

if __name__ == "__main__":
    before = README.read_text(encoding="utf-8")
    after = with_diagrams(before)
    README.write_text(after, encoding="utf-8")
    sys.stdout.write(f"{', '.join(DRAWN)}: {'changed' if after != before else 'as they were'}\n")
