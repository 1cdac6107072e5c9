"""What the screen has acknowledged is in the bank, once, whatever happens to the program."""

import os
import random
from pathlib import Path

import pytest

from tests.faults import dropped, trials
from tests.faults.ledger import Found
from tests.faults.stage import Stage

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there"),
    pytest.mark.xdist_group("faults"),
]
traced = pytest.mark.skipif(not trials.can_trace(), reason="strace is not there, or may not trace")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A bank that was played on."""
    return Stage.first(tmp_path_factory.mktemp("faults") / "first")


@pytest.fixture
def stage(first: Stage, tmp_path: Path) -> Stage:
    """A stage of this test's own."""
    return first.copy(tmp_path / "stage")


def _is_well(found: Found) -> bool:
    assert (found.lost, found.twice, found.half, found.words) == (0, 0, 0, [])
    return found.kept > 0


def test_nothing_is_lost_by_kill_9_in_rounds_and_imports(stage: Stage) -> None:
    assert _is_well(trials.kills(stage, 2, random.Random(7)))


@traced
@pytest.mark.parametrize(("fault", "place"), [("signal=KILL", 60), ("error=ENOSPC", 21)])
def test_nothing_is_lost_at_a_write_that_fails(stage: Stage, fault: str, place: int) -> None:
    assert _is_well(trials.at_write(stage, fault, [place]))


def test_answers_on_a_full_disk_are_kept_once_there_is_room(stage: Stage) -> None:
    assert _is_well(trials.full_disk(stage, 1))


@traced
def test_nothing_is_lost_with_the_power_unless_commits_do_not_wait_for_the_disk(
    first: Stage, tmp_path: Path
) -> None:
    run = "--answers", "5", "--questions", "15"
    events = dropped.record(first.copy(tmp_path / "full"), *run)
    assert _is_well(dropped.cuts(first, events, 6, random.Random(7), tmp_path / "cut"))
    events = dropped.record(first.copy(tmp_path / "normal"), *run, "--normal")
    assert dropped.cuts(first, events, 3, random.Random(7), tmp_path / "cut").lost > 0
