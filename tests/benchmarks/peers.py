"""Other programs for questions and cards, on the same machine in the same run, where they are."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.children import HERE, environment
from tests.benchmarks.imports import import_file_of, imported
from tests.benchmarks.outside import Start, start
from tests.benchmarks.report import Report, median

SPEED_AIM, MEMORY_AIM = 1 / 0.7, 1 / 4
_NOTES = 100_000
_BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel, QMainWindow\n"
    "app, label = QApplication([]), QLabel('Ready for a round?')\n"
    "window = QMainWindow()\n"
    "window.setCentralWidget(label)\n"
    "window.resize(1000, 700)\n"
    "window.show()\n"
    "app.exec()\n"
)
_ON_A_SCREEN = {
    "QT_QPA_PLATFORM": "xcb",
    "QTWEBENGINE_DISABLE_SANDBOX": "1",  # as root it starts in no other way
    "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
}


def measure(
    report: Report, scratch: Path, anki: Path | None, *, repeats: int, questions: int, small: bool
) -> None:
    """Report what is installed, and say in a sentence what is not."""
    home = scratch / "peers"
    commands: dict[str, Sequence[str]] = {"a bare window": (sys.executable, "-c", _BARE)}
    if (found := shutil.which("kwordquiz")) is not None:
        commands["KWordQuiz"] = (found,)
    if (found := shutil.which("mnemosyne")) is not None:
        commands["Mnemosyne"] = (found, "-d", str(home / "mnemosyne"))
    if anki is not None:
        _run(anki, home, str(home / "anki"))
        commands["Anki"] = (str(anki / "bin" / "anki"), "-b", str(home / "anki"))
    missing = [name for name in ("KWordQuiz", "Mnemosyne", "Anki") if name not in commands]
    if missing:
        report.note(f"\nNot installed, so not measured: {', '.join(missing)} (see --anki).")
    if len(commands) > 1:
        _report_starts(report, home, commands, repeats)
    if anki is not None:
        _report_anki(report, scratch, anki, questions, _NOTES // 50 if small else _NOTES)


def _report_starts(
    report: Report, home: Path, commands: dict[str, Sequence[str]], repeats: int
) -> None:
    if shutil.which("Xvfb") is None:
        report.note("Xvfb is not installed, and without a screen their windows do not start.")
        return
    seen: dict[str, list[Start]] = {name: [] for name in commands}
    with _screen() as display:
        for turn in range(-1, repeats):  # the first makes what they make once
            for name, command in commands.items():
                one = start(command, home, DISPLAY=display, **_ON_A_SCREEN)
                if turn >= 0:
                    seen[name].append(one)
    report.heading(f"Starts of other programs under Xvfb, {repeats} of each in turn")
    bare = median(one.painted for one in seen["a bare window"])
    for name, starts in seen.items():
        report.line(f"{name}, painted", median(one.painted for one in starts), bare)
        report.line("… settled", median(one.settled for one in starts), bare)


def _report_anki(report: Report, scratch: Path, anki: Path, questions: int, notes: int) -> None:
    """Report what Anki does with as many notes, and our import beside it."""
    home, ours = scratch / "peers", imported(scratch, questions)
    table = _table(import_file_of(scratch, questions), home / "notes.csv")
    told = _run(anki, home, str(home), str(notes), str(table))
    seen: dict[str, Any] = json.loads(told)
    if seen["notes"] != questions:
        raise RuntimeError(f"Anki has taken in {seen['notes']} of {questions} notes")
    report.heading(f"Anki: {questions:,} notes imported from CSV, {notes:,} added")
    report.line("imported by Anki", seen["imported"])
    report.line("… and by us", ours.ms, seen["imported"], aim=SPEED_AIM)
    report.amount("at most while Anki imports", seen["import_mb"], "MB")
    whole = ours.whole_mb + ours.reader_mb
    report.share("… and while we do, in both processes", whole, "MB", seen["import_mb"], MEMORY_AIM)
    report.amount("… of it added, Anki", seen["import_added_mb"], "MB")
    added = ours.added_mb + ours.reader_mb
    report.share("… of it added, by us", added, "MB", seen["import_added_mb"], MEMORY_AIM)
    report.line(f"{notes:,} notes added", seen["added"])
    report.line("a letter searched for, median", median(seen["letters"]))
    report.line("the first card drawn, median", median(seen["draws"]))


def _table(file: Path, table: Path) -> Path:
    """Write the questions that we import as Anki takes them: a front and a back."""
    with table.open("w", encoding="utf-8") as out:
        for question in file.read_text(encoding="utf-8").split("\n\n"):
            lines = question.strip().splitlines()
            if len(lines) > 1:
                front, key, *options = (line.split(" ", 1)[1] for line in lines)
                out.write(f'"{front}","{key}<br>{"<br>".join(options)}"\n')
    return table


def _run(anki: Path, home: Path, *words: str) -> str:
    home.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [str(anki / "bin" / "python"), str(HERE / "child_anki.py"), *words],
        env=environment(home, None),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"Anki failed:\n{done.stdout}{done.stderr}")
    return done.stdout.splitlines()[-1] if done.stdout else ""


@contextmanager
def _screen() -> Iterator[str]:
    """Run a screen that nobody sees, and give its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as screen:
        try:
            number = screen.stdout.readline() if screen.stdout else b""
            yield f":{int(number)}"
        finally:
            screen.terminate()
