"""``python -m tests.faults.misuse HOME COUNT SEED``: the program in use while functions fail."""

import sys
from pathlib import Path

from tests.faults.sabotage import Sabotage

if __name__ == "__main__":
    sabotage = Sabotage()
    sabotage.begin()  # before anything of the program is loaded

    from tests.faults.session import use

    use(sabotage, Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
