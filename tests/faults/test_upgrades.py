"""A bank whose upgrade is killed is as before or up to date, and opens as ever."""

import os
import random
from pathlib import Path

import pytest

from tests.faults import trials, upgrades
from tests.faults.stage import Stage

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there"),
    pytest.mark.skipif(not trials.can_trace(), reason="strace is not there, or may not trace"),
]


def test_an_upgrade_that_is_killed_is_whole_or_not_at_all(tmp_path: Path) -> None:
    played = Stage.first(tmp_path / "first").bank
    told = upgrades.killed(played, upgrades.EARLIER[0], 3, random.Random(7), tmp_path / "killed")
    assert told.failures == []
    assert told.points == 3
    assert told.as_before + told.up_to_date == 3
