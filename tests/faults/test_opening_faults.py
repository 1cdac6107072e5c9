"""A few of the banks that ``python -m tests.faults opening`` spoils by the thousand."""

from pathlib import Path

import pytest

from tests.faults import opening
from tests.faults.spoil import WAYS


def test_no_spoilt_bank_crashes_the_opening_or_is_overwritten(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")  # what is wrong with each bank is logged, at length
    told = opening.run(tmp_path, count=60, seed=20261126)
    assert told.failures == []
    assert sum(told.outcomes.values()) == 60
    assert {how.partition(" (")[0] for how in told.outcomes} == {
        opening.CLEAN,
        opening.ASIDE,
        opening.LEFT,
    }
    assert len({how.partition(" (")[2] for how in told.outcomes}) > len(WAYS) // 2
