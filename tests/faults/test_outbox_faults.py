"""A few of the rounds that ``python -m tests.faults outbox`` plays by the hundred."""

from pathlib import Path

import pytest

from tests.faults import outbox


def test_no_answer_is_lost_or_counted_twice_on_a_network_that_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL")
    told = outbox.run(tmp_path, players=4, rounds=16, seed=20261127)
    assert told.failures == []
    assert told.said["rounds played to their end"] == 16
    assert told.said["answers said to be kept here"] > 0
    assert told.said["answers in the bank"] >= 80
