"""Files of questions gone through for what cannot be played and what is worth mending."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.pack_files import PackError
from quizapp.formats.pack_folder import read_pack
from quizapp.items.checks import check_item
from quizapp.reading.gathering import FileReport, Gathering
from quizapp.reading.spool import Order, Spool


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be said of one file: what cannot be read or played, and what to mend in it."""

    file: str
    items: int = 0
    refused: Sequence[Finding] = ()
    findings: Sequence[Finding] = ()


def checked(name: str) -> Checked:
    """Go through a pack in a folder, or a file in any format that an import reads."""
    place = Path(name)
    try:
        place.stat()
        if place.suffix == ".toml":
            return _pack(name, place.parent)
        return _pack(name, place) if place.is_dir() else _file(name)
    except FileNotFoundError:
        return Checked(name, refused=[Finding(Code.FILE_MISSING, values={"file": name})])
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            return _file(name)  # which has a sentence for it
        return Checked(name, refused=[Finding(Code.FILE_UNREADABLE, values={"file": name})])


def _pack(name: str, folder: Path) -> Checked:
    """Go through a pack that its author works on: every fault and every hint counts."""
    try:
        pack = read_pack(folder)
    except PackError as error:
        return Checked(name, refused=error.findings)
    found = [finding for item in pack.items for finding in check_item(item)]
    return Checked(name, items=len(pack.items), findings=found)


def _file(name: str) -> Checked:
    """Go through a file as an import does, and say the same of it."""
    report = FileReport(name)
    gathering = Gathering(report, keep_repeats=True)
    refused: list[Finding] = []
    with Spool(Order(Path(name))) as spool:
        try:
            report.accepted = sum(len(part.rows) for part in gathering.slices(spool.follow()))
        except QuizError as error:
            refused = [Finding(error.code, values=error.values)]
    if not report.read and not refused:
        refused = [Finding(Code.NO_QUESTIONS)]
    refused += [replace(one.finding, where=str(one.place)) for one in report.refused]
    findings = [replace(one.finding, where=str(one.place)) for one in report.warnings]
    return Checked(name, report.accepted, refused, findings)
