"""What each command of the command line does."""

import argparse
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizapp import paths, terminal
from quizapp.bank.backups import folder_of
from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of, file_of
from quizapp.bank.lock import BankLock
from quizapp.errors import Code, Finding, QuizError
from quizapp.items.checks import check_item
from quizapp.items.item import Source
from quizapp.items.listed import ListedItem
from quizapp.limits import TITLE_CHARACTERS
from quizapp.password import let_in
from quizapp.settings import read_settings
from quizapp.shipped import stock_up
from quizapp.text import clean_or_empty

if TYPE_CHECKING:
    from quizapp.checking import Checked


def questions(options: argparse.Namespace) -> int:
    """Print the questions."""
    pack = clean_or_empty(options.pack, TITLE_CHARACTERS)
    with _open_bank(options) as bank:
        listed = bank.everything(options.search, pack)
    if options.json:
        terminal.print_json([_as_json(one) for one in listed])
        return 0
    for one in listed:
        item = one.item
        level = item.difficulty.word if item.difficulty else "-"
        fields = [item.ref, item.category or "-", level, _line(item.stem), _line(item.key)]
        terminal.tell("\t".join([*fields, *(["hidden"] if one.hidden else [])]))
    return 0


def scores(options: argparse.Namespace) -> int:
    """Print the rounds."""
    with _open_bank(options) as bank:
        rounds = bank.history()
    if options.json:
        terminal.print_json(rounds)
        return 0
    for row in rounds:
        there = time.gmtime(row["started"] / 1000 + row["utc_offset_minutes"] * 60)
        day = f"{row['local_date']} {time.strftime('%H:%M', there)}"  # as the player's clock said
        clock = f"{row['time_limit']} s" if row["time_limit"] else "no clock"
        marks = [] if row["finished_all"] else ["not finished"]
        marks += ["interrupted and taken up again"] if row["resumed"] else []
        end = f"\t{', '.join(marks)}" if marks else ""
        terminal.tell(
            f"{day}\t{_line(row['player'])}\t{row['score']}\t{row['right']}/{row['asked']}"
            f"\t{row['mode']} {row['length']}, {clock}{end}"
        )
    return 0


def check(options: argparse.Namespace) -> int:
    """Print what is wrong with the bank, with files of questions, or what to mend in the bank's."""
    if options.files:
        return _check_files(options)
    if options.questions or options.search or options.pack:
        return _check_questions(options)
    try:
        with _open_bank(options) as bank:
            found = list(bank.check())
    except QuizError as error:
        if not options.json:
            raise
        found = [Finding(error.code, values=error.values)]
    if options.json:
        terminal.print_json({"ok": not found, "findings": [_finding_json(one) for one in found]})
    if found:
        raise QuizError(found[0].code, **found[0].values)
    if not options.json:
        terminal.tell("The bank is sound.")
    return 0


def backup(options: argparse.Namespace) -> int:
    """Write a checked copy of the bank."""
    target = paths.absolute(options.file)
    with _open_bank(options) as bank:
        digest = bank.back_up(target)
    terminal.tell(f"{digest}  {target}")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the bank's place; the window must be closed."""
    from quizapp.bank import backups, restoring  # noqa: PLC0415

    file, folder = _file_and_folder(options)
    with BankLock(file) as lock:
        if not _acquired(lock):
            raise QuizError(Code.RESTORE_WHILE_OPEN, file=str(file))
        if options.file:
            source = paths.absolute(options.file)
        else:
            newest = backups.newest_good(file, folder)
            if newest is None:
                raise QuizError(Code.BACKUP_NONE, file=str(folder))
            source = newest.file
        done = restoring.restore(file, source, folder)
    terminal.tell(f"{file} is as it was in {source}.")
    if done.undo is not None:
        terminal.tell(f"What it was before is kept: {done.undo.file}")
    if done.aside is not None:
        terminal.tell(f"What was there could not be read and is kept: {done.aside}")
    return 0


def _file_and_folder(options: argparse.Namespace) -> tuple[Path, Path]:
    """Return the bank's file and its folder of backups; a shared bank has neither."""
    places = paths.find(options.data_dir)
    named = options.database or os.environ.get("QUIZAPP_DATABASE")
    file = file_of(address_of(named, places.bank))
    if file is None:
        raise QuizError(Code.BACKUP_ONLY_SQLITE)
    if not named:
        places.ensure()
    return file, folder_of(file, read_settings(places.settings).backup_folder)


def _acquired(lock: BankLock) -> bool:
    try:
        return lock.acquire()
    except OSError as error:
        raise lock.told(error) from error


def import_files(options: argparse.Namespace) -> int:
    """Import files of questions."""
    from quizapp import exchange  # with all it takes to read files  # noqa: PLC0415

    with _open_bank(options) as bank:
        return exchange.import_files(options, bank)


def install_desktop(options: argparse.Namespace) -> int:
    """Put the game into this user's menus."""
    from quizapp import desktop_command  # noqa: PLC0415

    return desktop_command.install(options)


def uninstall_desktop(options: argparse.Namespace) -> int:
    """Take the game out of this user's menus."""
    from quizapp import desktop_command  # noqa: PLC0415

    return desktop_command.uninstall(options)


def share(options: argparse.Namespace) -> int:
    """Copy the bank at home to a server, or a server's bank home."""
    from quizapp import share_command  # noqa: PLC0415

    server = share_command.server_of(options)
    if options.roles or options.person:
        from quizapp import roles_command  # noqa: PLC0415

        return roles_command.keep(options, server)
    if options.fetch:
        return share_command.fetch(options, server)
    home = share_command.home_of(options)
    with _open_bank(argparse.Namespace(database=home, data_dir=options.data_dir)) as bank:
        return share_command.upload(options, bank, server)


def export(options: argparse.Namespace) -> int:
    """Write questions to a file."""
    from quizapp import exchange  # noqa: PLC0415

    with _open_bank(options) as bank:
        return exchange.export(options, bank)


@contextmanager
def _open_bank(options: argparse.Namespace) -> Iterator[Bank]:
    """Open the bank that the options name; it is made where there is none."""
    places = paths.find(options.data_dir)
    named = options.database or os.environ.get("QUIZAPP_DATABASE")
    named = named or read_settings(places.settings).shared_bank
    url = address_of(named, places.bank)
    if not named and not places.bank.exists():
        places.ensure()
    bank = let_in(url, lambda address: Bank.open(address, outboxes=places.outboxes))
    try:
        _tell_of_outbox(bank)
        _keep_backups(bank, places)
        stock_up(bank, _warn)
        yield bank
    finally:
        bank.close()


def _tell_of_outbox(bank: Bank) -> None:
    """Say which answers that waited for a shared bank have waited in vain."""
    if bank.take_lost():
        _warn(QuizError(Code.ANSWERS_GONE))
    for file in bank.unreadable_outboxes():
        _warn(QuizError(Code.OUTBOX_UNREADABLE, file=str(file)))


def _keep_backups(bank: Bank, places: paths.Paths) -> None:
    """Have the bank backed up before steps that change much."""
    if bank.file is not None:
        chosen = read_settings(places.settings).backup_folder
        bank.keep_backups(folder_of(bank.file, chosen), _warn)


def _warn(error: QuizError) -> None:
    terminal.complain(str(error))


def _check_questions(options: argparse.Namespace) -> int:
    """Print what is worth mending in the questions of the bank; nothing is refused for it."""
    pack = clean_or_empty(options.pack, TITLE_CHARACTERS)
    with _open_bank(options) as bank:
        listed = bank.everything(options.search, pack)
    found = [(one.pack_ref, finding) for one in listed for finding in check_item(one.item)]
    if options.json:
        findings = [{"pack": pack_ref, **_finding_json(one)} for pack_ref, one in found]
        terminal.print_json({"items": len(listed), "findings": findings})
        return 0
    for pack_ref, one in found:
        terminal.tell(f"{pack_ref}, {one.where}: {_line(one.message)}")
    terminal.tell(f"{len(listed)} questions")
    return 0


def _check_files(options: argparse.Namespace) -> int:
    """Print the findings of files; what cannot be read or played is refused."""
    from quizapp.checking import checked  # with all it takes to read files  # noqa: PLC0415

    reports = [checked(file) for file in options.files]
    if options.json:
        terminal.print_json({"files": [_report_json(report) for report in reports]})
    for report in () if options.json else reports:
        for one in (*report.refused, *report.findings):
            where = f"{one.where}: " if one.where else ""
            terminal.tell(f"{report.file}: {where}{_line(one.message)}")
        if not report.refused:
            terminal.tell(f"{report.file}: {report.items} questions")
    for one in (refused for report in reports for refused in report.refused):
        raise QuizError(one.code, **one.values)
    return 0


def _report_json(report: "Checked") -> dict[str, Any]:
    return {
        "file": report.file,
        "items": report.items,
        "refused": [_finding_json(one) for one in report.refused],
        "findings": [_finding_json(one) for one in report.findings],
    }


def _as_json(listed: ListedItem) -> dict[str, Any]:
    item = listed.item
    return {
        "ref": item.ref,
        "pack": listed.pack_ref,
        "category": item.category,
        "difficulty": item.difficulty.word if item.difficulty else None,
        "stem": item.stem,
        "key": item.key,
        "distractors": list(item.distractors),
        "explanation": item.explanation,
        "source": _source_json(item.source),
        "hidden": listed.hidden,
    }


def _source_json(source: Source | None) -> dict[str, Any] | None:
    if source is None:
        return None
    return {
        "title": source.title,
        "paragraph": source.paragraph,
        "facts": [fact.says for fact in source.facts],
        "edition": source.edition,
    }


def _finding_json(finding: Finding) -> dict[str, str]:
    return {
        "where": finding.where,
        "code": finding.code,
        "message": finding.message,
        "part": finding.part,
    }


def _line(text: str) -> str:
    """Return a text as one field of one line."""
    return " ".join(text.split())
