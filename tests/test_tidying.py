"""Garbage is collected where and when it is asked for, and nowhere else."""

import gc
import threading
import weakref
from contextlib import ExitStack

from quizapp.tidying import Tidying


class _Ring:
    """Refers to itself, so that only a collection takes it away."""

    def __init__(self) -> None:
        self.itself = self


def _dropped() -> weakref.ref[_Ring]:
    return weakref.ref(_Ring())


def test_garbage_goes_when_it_is_tidied_and_not_when_a_thread_makes_objects() -> None:
    with ExitStack() as done:
        tidying = Tidying(done)
        ring = _dropped()
        other = threading.Thread(target=lambda: [_Ring() for _ in range(10_000)])
        other.start()
        other.join()
        assert ring() is not None
        tidying.tidy()
        assert ring() is None
    assert gc.isenabled()


def test_what_has_grown_old_goes_in_time() -> None:
    with ExitStack() as done:
        tidying = Tidying(done)
        kept = [_Ring()]
        ring = weakref.ref(kept[0])
        tidying.tidy()
        kept.clear()
        for _ in range(10):
            tidying.tidy()
        assert ring() is None
        assert gc.get_freeze_count() == 0


def test_what_the_start_has_made_is_looked_at_no_more_until_the_end() -> None:
    with ExitStack() as done:
        tidying = Tidying(done)
        tidying.keep_all()
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0
