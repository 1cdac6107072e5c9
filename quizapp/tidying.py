"""When Python collects garbage: on the window's thread alone, and while nothing moves there."""

import gc
from contextlib import ExitStack

_FULLY_EVERY = 10


class Tidying:
    """Collects by itself no more, only when told to, until ``done``.

    Python collects on whatever thread happens to make an object, and a widget that a thread
    of the bank lets go of ends the program. While hundreds of modules load, collecting finds
    nothing anyway, and costs a fifth of the start.
    """

    def __init__(self, done: ExitStack) -> None:
        if gc.isenabled():
            gc.disable()
            done.callback(gc.enable)
        done.callback(gc.unfreeze)
        self._turn = 0

    def keep_all(self) -> None:
        """Take what there is for no garbage: what the start has loaded stays."""
        gc.freeze()

    def tidy(self) -> None:
        """Collect what is young, and every tenth time all: that takes 8 ms, half a frame."""
        self._turn += 1
        gc.collect(2 if self._turn % _FULLY_EVERY == 0 else 1)
