"""A shared bank beside its server: many players who each keep an answer every few seconds."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.benchmarks.banks import Banks
from tests.benchmarks.children import HERE, environment
from tests.benchmarks.report import Report, median, percentile
from tests.benchmarks.servers import MISSING, Server, login_of, server

AIM_MS, AIM_99_MS = 50, 200
PACE_S = 3
_PROCESSES = 4
_BANK = "quiz"
_VERBS = {
    "last": "… of these the last of a round",
    "show": "a question noted as shown",
    "deal": "a round dealt",
    "begin": "… and written",
    "standings": "its rank",
}


def measure(
    report: Report, banks: Banks, scratch: Path, *, players: int, seconds: int, questions: int
) -> None:
    """Have all play at once, each with a login of their own, and report what it took."""
    report.heading(f"{players} players, an answer every {PACE_S} s each, for {seconds} s")
    with server({"max_connections": str(3 * players + 20)}) as ours:
        if ours is None:
            report.note(MISSING)
            return
        address = ours.copy(banks.of(questions), _BANK)
        ours.let_in(_BANK, map(login_of, range(players)))
        with _playing(scratch / "shared", address, players, seconds) as children:
            wrote, used_s = ours.wrote_bytes(), ours.used_s()
            seen = _played(children)
            _tell(report, seen, ours, used_s, wrote)
            report.amount("connections of a window", ours.connections(_BANK) / players, "")


def _tell(
    report: Report, seen: dict[str, list[float]], ours: Server, used_s: float | None, wrote: int
) -> None:
    kept = seen["keep"] + seen.get("last", [])
    report.line(f"an answer kept, {len(kept)} of them, median", median(kept), aim_ms=AIM_MS)
    report.line("… 95 of 100 within", percentile(kept, 95))
    report.line("… 99 of 100 within", percentile(kept, 99), aim_ms=AIM_99_MS)
    for verb, told in _VERBS.items():
        if seen.get(verb):
            report.line(f"{told}, {len(seen[verb])} times, median", median(seen[verb]))
            report.line("… 99 of 100 within", percentile(seen[verb], 99))
    answers = len(kept)
    report.amount(
        "CPU time of the players' side, an answer", _each_ms(seen["used_s"], answers), "ms"
    )
    if used_s is not None:
        server_s = [(ours.used_s() or 0) - used_s]
        report.amount("CPU time of the server, an answer", _each_ms(server_s, answers), "ms")
    report.amount(
        "written to its log, an answer", (ours.wrote_bytes() - wrote) / answers / 1024, "kB"
    )


def _each_ms(used_s: Sequence[float], answers: int) -> float:
    return 1000 * sum(used_s) / answers


@contextmanager
def _playing(
    home: Path, address: str, players: int, seconds: int
) -> Iterator[list[subprocess.Popen[str]]]:
    """Start programs that share the players among them; when given, all have dealt."""
    home.mkdir(parents=True, exist_ok=True)
    share = -(-players // _PROCESSES)
    children = []
    try:
        for first in range(0, players, share):
            words = address, first, min(share, players - first), seconds, PACE_S
            command = [sys.executable, str(HERE / "child_shared.py"), *map(str, words)]
            pipe = subprocess.PIPE
            children.append(
                subprocess.Popen(
                    command, env=environment(home, None), stdin=pipe, stdout=pipe, text=True
                )
            )
        for child in children:
            _line_of(child)
        yield children
    finally:
        for child in children:
            child.communicate()


def _played(children: list[subprocess.Popen[str]]) -> dict[str, list[float]]:
    """Let them play; return what each verb took, of all."""
    for child in children:
        _end(child.stdin).write("play\n")
        _end(child.stdin).flush()
    seen: dict[str, list[float]] = {}
    for child in children:
        for name, values in json.loads(_line_of(child)).items():
            seen.setdefault(name, []).extend(values)
    return seen


def _line_of(child: subprocess.Popen[str]) -> str:
    line = _end(child.stdout).readline()
    if not line:
        raise RuntimeError("a program of the players has failed")
    return line


def _end(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise LookupError("there is no pipe")
    return pipe
