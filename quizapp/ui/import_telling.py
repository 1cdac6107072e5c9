"""What readers and bank say of a file, as the import page shows it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from quizapp.errors import Code, told_code
from quizapp.formats.contract import Columns, Place, Refused
from quizapp.formats.registry import FORMATS
from quizapp.formats.table_layout import letters_of
from quizapp.reading.gathering import FileReport, Said
from quizapp.reading.looking import Look
from quizapp.text import spelt_out
from quizapp.ui.widgets.import_outcome import outcome_line
from quizapp.ui.widgets.import_values import Counts, Outcome, Preview, Remark, Table
from quizapp.ui.widgets.import_words import place_text, remark_line
from quizapp.ui.wording import say


def preview_of(
    look: Look,
    file: str,
    number: int,
    files: int,
    packs: Sequence[str],
    pictures: Mapping[str, QImage],
) -> Preview:
    """Return what a preview shows of a file."""
    path, report, heading = Path(file), look.report, look.heading
    pack = heading.pack if heading is not None else None
    name = report.format or (heading.format if heading is not None else "")
    return Preview(
        file=spelt_out(path.name),
        number=number,
        files=files,
        format=name,
        formats=tuple((one.name, one.title) for one in FORMATS),
        encoding=report.encoding or (heading.encoding if heading is not None else ""),
        mapped=any(one.name == name and one.mapped for one in FORMATS),
        new_pack=(pack.title if pack is not None else "") or spelt_out(path.stem),
        packs=tuple(packs),
        licence=pack.licence if pack is not None else "",
        counts=counts_of(report),
        trouble=_trouble(look),
        table=_table(look.columns),
        samples=tuple(look.samples),
        pictures=pictures,
        remarks=remarks_of(report),
    )


def outcome_of(report: FileReport) -> Outcome:
    """Return what the report shows of a file."""
    trouble = report.trouble
    return Outcome(
        file=spelt_out(Path(report.file).name),
        counts=counts_of(report),
        pack=report.pack_title,
        trouble="" if trouble is None else say(trouble.code, trouble.values),
        remarks=remarks_of(report),
    )


def counts_of(report: FileReport) -> Counts:
    """Return how many questions of each kind a file holds."""
    return Counts(
        read=report.read,
        new=report.accepted,
        updated=report.updated,
        in_file=report.repeats,
        in_bank=report.duplicates - report.repeats,
        refused=len(report.refused),
    )


def remarks_of(report: FileReport) -> tuple[Remark, ...]:
    """Return what is said of a file's questions: refusals first."""
    return (*map(_refused, report.refused), *map(_said, report.warnings))


def roles_of(columns: Columns | None) -> tuple[str, ...]:
    """Return the role of each column of a table, "" for none."""
    if columns is None:
        return ()
    roles = {column: role for role, column in columns.mapping.items()}
    return tuple(roles.get(name, "") for name in columns.names)


def report_text(outcomes: Sequence[Outcome]) -> str:
    """Return a report as text to be saved, one line each."""
    lines: list[str] = []
    for outcome in outcomes:
        lines.append(outcome_line(outcome))
        lines += [
            "  " + remark_line(remark, f"{remark.code}: {remark.sentence}")
            for remark in outcome.remarks
        ]
    return "\n".join(lines) + "\n"


def _trouble(look: Look) -> str:
    """Return why nothing can be taken from a file yet; the window has no options to type."""
    trouble = look.report.trouble
    if trouble is None:
        return ""
    if trouble.code is Code.NEEDS_MAPPING and look.columns is not None:
        return QCoreApplication.translate(
            "Import", "Choose below which column holds the question, and which the answers."
        )
    return say(trouble.code, trouble.values)


def _table(columns: Columns | None) -> Table | None:
    if columns is None:
        return None
    letters = tuple(map(letters_of, range(len(columns.names))))
    return Table(columns.names, columns.first, roles_of(columns), columns.names != letters)


def _refused(refused: Refused) -> Remark:
    finding = refused.finding
    sentence = say(finding.code, finding.values)
    return Remark(
        _place(refused.place), refused.stem, sentence, told_code(finding.code), refused=True
    )


def _said(said: Said) -> Remark:
    finding = said.finding
    sentence = say(finding.code, finding.values)
    return Remark(_place(said.place), said.stem, sentence, told_code(finding.code), refused=False)


def _place(place: Place) -> str:
    return place_text(place.kind, place.number, place.name)
