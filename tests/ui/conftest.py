"""What the tests of pages share."""

from collections.abc import Iterator

import pytest

from quizapp.ui.motion import FULL, SYSTEM, Motion, motion


@pytest.fixture
def moving() -> Iterator[Motion]:
    """Things move, though nobody looks at this screen."""
    motion().set_preference(FULL)
    yield motion()
    motion().set_preference(SYSTEM)
