"""The commands that bring questions in and take them out, and what they say of it."""

import argparse
from typing import Any

from quizapp import terminal
from quizapp.bank.bank import Bank
from quizapp.errors import Code, Finding, QuizError, sentence, told_code
from quizapp.formats import registry
from quizapp.formats.contract import Refused
from quizapp.formats.table_mapping import mapping_of
from quizapp.items.duplicates import Duplicates
from quizapp.limits import TITLE_CHARACTERS
from quizapp.reading.exporting import export_file
from quizapp.reading.gathering import FileReport
from quizapp.reading.importing import Wishes, import_file
from quizapp.text import clean_or_empty


def import_files(options: argparse.Namespace, bank: Bank) -> int:
    """Import files one by one and tell of each; 0: something was stored, or nothing refused."""
    wishes = Wishes(
        format=options.format,
        encoding=options.encoding,
        mapping=mapping_of(options.map),
        into=clean_or_empty(options.pack, TITLE_CHARACTERS),
        duplicates=Duplicates(options.duplicates),
    )
    reports = [_imported(bank, file, wishes, dry_run=options.dry_run) for file in options.files]
    for report, file in zip(reports, options.files, strict=True):
        report.file = file
    if options.json:
        terminal.print_json({"files": [report_json(one) for one in reports]})
    for report in () if options.json else reports:
        to = terminal.tell if report.trouble is None else terminal.complain
        for line in report_lines(report, dry_run=options.dry_run):
            to(line)
    accepted = any(report.accepted for report in reports)
    refused = any(report.refused or report.trouble for report in reports)
    return 0 if accepted or not refused else 1


def export(options: argparse.Namespace, bank: Bank) -> int:
    """Write questions to a file and say what its format could not hold."""
    pack = clean_or_empty(options.pack, TITLE_CHARACTERS)
    chosen, written = export_file(bank, options.file, options.format, pack)
    terminal.tell(f"{options.file}: {chosen.title}, {_questions(written.items)} written")
    for finding in written.left_out:
        terminal.tell(f"  {finding.message}")
    for refused in written.refused:
        terminal.tell(_refused_line(refused))
    return 0


def report_json(report: FileReport) -> dict[str, Any]:
    """Return what came of a file, as scripts read it."""
    return {
        "file": report.file,
        "format": report.format,
        "encoding": report.encoding,
        "read": report.read,
        "accepted": report.accepted,
        "updated": report.updated,
        "duplicates": report.duplicates,
        "warnings": [
            {
                "where": str(one.place),
                "code": told_code(one.finding.code),
                "message": one.finding.message,
            }
            for one in report.warnings
        ],
        "refused": [_refused_json(one) for one in report.refused] + _trouble_json(report),
    }


def _refused_json(refused: Refused) -> dict[str, str]:
    finding = refused.finding
    return {
        "where": str(refused.place),
        "stem": refused.stem,
        "code": told_code(finding.code),
        "message": finding.message,
    }


def _trouble_json(report: FileReport) -> list[dict[str, str]]:
    error = report.trouble
    if error is None:
        return []
    return [{"where": "file", "stem": "", "code": told_code(error.code), "message": str(error)}]


def report_lines(report: FileReport, *, dry_run: bool = False) -> list[str]:
    """Return what came of a file, as people read it."""
    if report.trouble is not None:
        return [f"{report.file}: {report.trouble}"]
    stored = "would be stored" if dry_run else "stored"
    replacing = f" ({report.updated} in place of what was there)" if report.updated else ""
    lines = [
        f"{report.file}: {_title(report.format)}, {report.encoding}: "
        f"{_questions(report.read)} read, {report.accepted} {stored}{replacing}, "
        f"{report.duplicates} there already, {len(report.refused)} refused"
    ]
    lines += [_refused_line(one) for one in report.refused]
    kept = any(one.finding.code is Code.KEPT for one in report.warnings)
    if report.duplicates and not (report.accepted or kept):
        lines.append(f"  {sentence(Code.ALREADY_IMPORTED, {})}")
    lines += [f"  {one.place}: {_line(one.finding)}" for one in report.warnings]
    return lines


def _imported(bank: Bank, file: str, wishes: Wishes, *, dry_run: bool) -> FileReport:
    try:
        return import_file(bank, file, wishes, dry_run=dry_run)
    except QuizError as error:
        return FileReport(file, trouble=error)


def _title(name: str) -> str:
    return next((one.title for one in registry.FORMATS if one.name == name), name)


def _refused_line(refused: Refused) -> str:
    stem = f" “{refused.stem}”:" if refused.stem else ""
    return f"  {refused.place}:{stem} {_line(refused.finding)}"


def _line(finding: Finding) -> str:
    return " ".join(finding.message.split())


def _questions(count: int) -> str:
    return f"{count} question" if count == 1 else f"{count} questions"
