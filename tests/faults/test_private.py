"""A whole session, with import, rounds and their ends, speaks to nobody and needs nobody."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import trials
from tests.faults.stage import Stage

pytestmark = pytest.mark.skipif(os.name == "nt", reason="neither strace nor namespaces there")
_RUN = ("--answers", "12", "--questions", "20")
_CALLS = "connect,bind,sendto,sendmsg,sendmmsg"
_ALONE = (shutil.which("unshare") or "unshare", "-n")
_SPEAKS = (
    "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
)


def _can_be_alone() -> bool:
    try:
        return subprocess.run([*_ALONE, "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage.first(tmp_path / "stage")


def _kept(stage: Stage) -> int:
    assert stage.look().words == []
    return sum(line["said"] == "kept" for line in stage.said())


@pytest.mark.skipif(not trials.can_trace(), reason="strace is not there, or may not trace")
def test_a_session_connects_to_nothing_beyond_this_machine(stage: Stage, tmp_path: Path) -> None:
    log, before = tmp_path / "calls.txt", _kept(stage)
    under = [str(trials.STRACE), "-f", "-qq", "-e", f"trace={_CALLS}", "-o", str(log)]
    stage.end(stage.start(*_RUN, under=under))
    assert _kept(stage) >= before + 12
    assert "AF_INET" not in log.read_text(errors="replace")
    subprocess.run([*under, sys.executable, "-c", _SPEAKS], check=True)
    assert "AF_INET" in log.read_text()  # so it would have been seen


@pytest.mark.skipif(not _can_be_alone(), reason="a network namespace takes root")
def test_a_session_where_there_is_no_network_is_like_any_other(stage: Stage) -> None:
    before = _kept(stage)
    stage.end(stage.start(*_RUN, under=_ALONE))
    assert _kept(stage) >= before + 12
    assert any(line["said"] == "stored" for line in stage.said())
