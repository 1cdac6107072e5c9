"""Questions of the bank into a file: whole and on the disk, or the old file stays as it was."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from quizapp.bank.bank import Bank
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats import registry
from quizapp.formats.contract import FileRefused, Written
from quizapp.whole_file import whole_file


def export_file(
    bank: Bank, file: str, wanted: str = "", pack: str | bytes = ""
) -> tuple[registry.Format, Written]:
    """Write a pack, or all questions, to a file; return its format and what was left out.

    Raises QuizError where there is no such format or pack, or the file cannot be written.
    """
    path = Path(file)
    chosen = registry.named(wanted) if wanted else format_of(path)
    writer = registry.writer_of(chosen)
    try:
        with bank.to_export(pack) as outgoing, whole_file(path) as stream:
            written = writer.write(stream, outgoing.pack, outgoing.items, outgoing.picture)
            return chosen, _with_lost(written, outgoing.lost)
    except OSError as error:
        raise QuizError(Code.CANNOT_WRITE, file=str(path)) from error


def _with_lost(written: Written, lost: Mapping[str, int]) -> Written:
    """Add what several packs lose by going into one file, each kind of thing once."""
    told = {finding.values["what"] for finding in written.left_out}
    more = [
        Finding(Code.LEFT_OUT, values={"what": what, "count": count})
        for what, count in lost.items()
        if what not in told
    ]
    return replace(written, left_out=(*written.left_out, *more))


def format_of(path: Path) -> registry.Format:
    """Return the format that a file's name asks for; raises FileRefused."""
    name = path.name.lower()
    fits = [
        (one.writes, len(suffix), -place)
        for place, one in enumerate(registry.FORMATS)
        for suffix in one.suffixes
        if suffix and name.endswith(suffix.lower())
    ]
    if not fits:
        raise FileRefused(Code.UNKNOWN_FORMAT, file=path.name)
    writes, _, place = max(fits)
    found = registry.FORMATS[-place]
    if not writes:
        raise FileRefused(Code.FORMAT_READ_ONLY, format=found.title)
    return found
