"""A whole session speaks to no network, and goes the same where there is none.

The first needs strace, the second leave to make a network namespace. They are skipped without;
QUIZAPP_REQUIRE_ATSPI=1, as in CI, makes a missing strace a failure.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).parent.parent.parent
_CALLS = "trace=socket,connect,bind,sendto,sendmsg,sendmmsg"
_NETWORK = re.compile(r"AF_(?!UNIX|LOCAL|NETLINK|UNSPEC)\w+")
_SESSION_ENDS = [True, "4 stored", 1, 1, 0]


def _works(command: list[str]) -> bool:
    """Tell whether a tool is there and may do what it is for."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def _session(under: list[str], scratch: Path, keys: dict[str, str]) -> list[object]:
    """Have a session in a program of its own; return what was on its screen."""
    known = scratch / "keys.json"
    known.write_text(json.dumps(keys))
    program = [sys.executable, "-m", "tests.play.play_a_session", str(scratch / "data")]
    ended = subprocess.run(
        [*under, *program, str(known)],
        cwd=_HERE,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert ended.returncode == 0, ended.stderr
    seen = json.loads(ended.stdout)
    seen[1] = re.findall(r"4 stored", seen[1])[0]
    return list(seen)


def _network_calls(kept: Path) -> list[str]:
    return [line for line in kept.read_text().splitlines() if _NETWORK.search(line)]


def test_a_whole_session_speaks_to_no_network(tmp_path: Path, keys: dict[str, str]) -> None:
    kept = tmp_path / "calls"
    watch = ["strace", "-f", "-qq", "-o", str(kept), "-e", _CALLS]
    if not _works(watch):
        without = pytest.fail if os.environ.get("QUIZAPP_REQUIRE_ATSPI") else pytest.skip
        without("strace is not there, or may not trace")
    connect = "import socket; socket.create_server(('127.0.0.1', 0))"
    subprocess.run([*watch, sys.executable, "-c", connect], check=True)
    assert _network_calls(kept) != []
    assert _session(watch, tmp_path, keys) == _SESSION_ENDS
    assert _network_calls(kept) == []


def test_a_session_goes_the_same_without_a_network(tmp_path: Path, keys: dict[str, str]) -> None:
    alone = ["unshare", "-n"]
    if not _works(alone):
        pytest.skip("unshare is not there, or may not take the network away")
    assert _session(alone, tmp_path, keys) == _SESSION_ENDS
