"""What a power cut leaves: of what was not synced, any part may be lost or torn.

A run is recorded write by write. Then a disk is made up for many moments of it, as the rules of
disks allow: what was synced stands; of the rest some writes are there, some not, one in part.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.ledger import Found, compare, lines_of
from tests.faults.stage import Stage
from tests.faults.trials import Chance, traced

_CALL = re.compile(r"\d+ +(\w+)\(\d+<([^>]*)>(?:, )?(.*)")
_RESUMED = re.compile(r"\d+ +<\.\.\. (\w+) resumed>")
_WRITTEN = re.compile(r'"([^"]*)", \d+, (\d+)')
_LONGEST_WRITE = 1 << 20
_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Event:
    """One write, cut or sync of a file, in the order in which the system saw them."""

    call: str
    file: str
    data: bytes = b""
    at: int = 0


@dataclass(slots=True)
class Disk:
    """A file as it is for sure, and what was written to it since its last sync."""

    synced: bytearray
    loose: list[Event] = field(default_factory=list)

    def after_a_cut(self, chance: Chance | None) -> bytes:
        """Return what a power cut leaves: nothing that is loose, or by ``chance`` some of it."""
        left = bytearray(self.synced)
        for event in self.loose if chance else ():
            if chance.random() < 0.5:
                _do(left, _torn(event, chance))
        return bytes(left)

    def take(self, event: Event) -> None:
        """Take in a write, or with a sync all that was written."""
        if "sync" not in event.call:
            self.loose.append(event)
            return
        for written in self.loose:
            _do(self.synced, written)
        self.loose.clear()


def record(stage: Stage, *options: str) -> list[Event]:
    """Have the program play, and return what it did to the bank and to the log."""
    trace = stage.folder / "trace"
    under = traced(
        "pwrite64,fdatasync,fsync,ftruncate",
        *(stage.bank, stage.wal, stage.log),
        options=("--seccomp-bpf", "-y", "-xx", "-s", str(_LONGEST_WRITE), "-o", str(trace)),
    )
    stage.end(stage.start(*options, under=under))
    return list(_events(trace))


def cuts(before: Stage, events: list[Event], most: int, chance: Chance, folder: Path) -> Found:
    """Cut the power at up to ``most`` moments of a run that began with what ``before`` holds.

    Half of them are just after something was acknowledged.
    """
    total = Found()
    told = [n for n, one in enumerate(events) if one.file == before.log.name]
    wanted = {chance.choice(told) for _ in range(most // 2)}
    wanted |= {chance.randrange(len(events)) for _ in range(most - len(wanted))}
    names = (before.bank.name, before.wal.name)
    disks = {name: Disk(bytearray(_bytes(before.data / name))) for name in names}
    log = bytearray(_bytes(before.log))
    for number, event in enumerate(events):
        if event.file == before.log.name:
            _do(log, event)
        else:
            disks[event.file].take(event)
        if number in wanted:
            for by in (None, chance):
                total.add(_look(disks, bytes(log), by, folder))
    last = lines_of(bytes(log))
    total.kept = sum(line["said"] == "kept" for line in last)
    total.stored = sum(line["said"] == "stored" for line in last)
    return total


def _look(disks: dict[str, Disk], log: bytes, chance: Chance | None, folder: Path) -> Found:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, disk in disks.items():
        left = disk.after_a_cut(chance)
        if left:
            (folder / name).write_bytes(left)
    return compare(folder / next(iter(disks)), lines_of(log))


def _events(trace: Path) -> Iterator[Event]:
    """Yield writes as they begin and syncs as they end, for only then they have done it."""
    syncing: dict[str, Event] = {}
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            thread = line.split(" ", 1)[0]
            if _RESUMED.match(line):
                if thread in syncing:
                    yield syncing.pop(thread)
                continue
            event = _event(line)
            if event is None:
                continue
            if "sync" in event.call and "<unfinished" in line:
                syncing[thread] = event
            else:
                yield event


def _event(line: str) -> Event | None:
    call = _CALL.match(line)
    if call is None:
        return None
    name, rest = Path(_unhex(call[2]).decode()).name, call[3]
    if call[1] == "ftruncate":
        return Event(call[1], name, at=int(re.split(r"[) ]", rest)[0]))
    written = _WRITTEN.match(rest)
    if call[1] == "pwrite64" and written is not None:
        return Event(call[1], name, _unhex(written[1]), int(written[2]))
    return Event(call[1], name) if "sync" in call[1] else None


def _unhex(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _do(file: bytearray, event: Event) -> None:
    if event.call == "ftruncate":
        del file[event.at :]
    file.extend(bytes(max(0, event.at - len(file))))
    file[event.at : event.at + len(event.data)] = event.data


def _torn(event: Event, chance: Chance) -> Event:
    """Return a write of which perhaps only the first sectors came through."""
    sectors = len(event.data) // _SECTOR
    if sectors < 2 or chance.random() < 0.5:
        return event
    return Event(
        event.call, event.file, event.data[: _SECTOR * chance.randrange(sectors)], event.at
    )


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""
