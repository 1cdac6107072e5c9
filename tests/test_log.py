"""The log: every unexpected error is in it, and nothing that a player wrote."""

import logging
import stat
import subprocess
import sys
import threading
from pathlib import Path
from textwrap import dedent

import pytest

from quizapp import log
from quizapp.errors import SENTENCES, Code
from quizapp.paths import Paths

TYPED = "Ada asked who wrote the first program"
PROGRAM = """
import logging, sys, threading
from quizapp import log
from quizapp.errors import Code, QuizError
from quizapp.paths import find

TYPED = {typed!r}
hooked = log.install(find(sys.argv[1]), lambda details: print("sorry"))
"""


def subprocess_of(data: Path, program: str) -> subprocess.CompletedProcess[str]:
    """Return how a program with the log installed ended."""
    code = PROGRAM.format(typed=TYPED) + dedent(program)
    command = [sys.executable, "-c", code, str(data)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


class Run:
    """One run of a program with the log installed, and what it left behind."""

    def __init__(self, folder: Path, program: str) -> None:
        self.paths = Paths(folder / "data")
        self.paths.ensure()
        self.done = subprocess_of(self.paths.data, program)
        self.log = self.paths.log.read_text(encoding="utf-8") if self.paths.log.exists() else ""


def test_an_exception_reaches_the_log_with_its_place_and_the_window_is_told(
    tmp_path: Path,
) -> None:
    run = Run(tmp_path, "def open_page(): len(0)\nopen_page()")
    assert "CRITICAL quizapp [MainThread] unexpected" in run.log
    assert "in open_page" in run.log
    assert "TypeError: object of type 'int' has no len()" in run.log
    assert run.done.stdout == "sorry\n"
    assert run.done.stderr == ""


def test_without_a_window_the_apology_is_one_sentence(tmp_path: Path) -> None:
    program = "hooked.close()\nlog.install(find(sys.argv[1]))\n1 / 0"
    assert Run(tmp_path, program).done.stderr == f"{SENTENCES[Code.UNEXPECTED]}\n"


@pytest.mark.parametrize(
    "error",
    [
        "KeyError(TYPED)",
        "ValueError(f'invalid literal: {TYPED!r}')",
        "RuntimeError(f'UNIQUE constraint failed\\nDETAIL: ({TYPED})')",
        "LookupError(f'“{TYPED}” and “{TYPED}”')",
        "QuizError(Code.DUPLICATE_OPTION, option=TYPED)",
        "ValueError(TYPED)",
        "FileNotFoundError(2, 'No such file or directory', f'{TYPED}.zip')",
    ],
)
def test_what_a_player_wrote_stays_out_of_the_log(tmp_path: Path, error: str) -> None:
    run = Run(tmp_path, f"raise {error}")
    assert error.partition("(")[0] in run.log
    assert "Ada" not in run.log
    assert "program" not in run.log.replace("<program>", "")


def test_what_led_to_an_error_stands_before_it(tmp_path: Path) -> None:
    run = Run(
        tmp_path,
        """
        try:
            try:
                raise OSError(28, "No space left on device")
            except OSError as cause:
                raise QuizError(Code.DISK_FULL) from cause
        except QuizError:
            logging.getLogger("quizapp.bank").exception("an answer was not kept")
        """,
    )
    first, _, second = run.log.partition("which led to")
    assert "ERROR quizapp.bank" in first
    assert "No space left on device" in first
    assert "QuizError: DISK_FULL" in second


def test_an_exception_in_a_thread_reaches_the_log(tmp_path: Path) -> None:
    run = Run(tmp_path, "threading.Thread(target=divmod, args=[1, 0], name='writer').start()")
    assert "[writer] unexpected in a thread" in run.log
    assert "ZeroDivisionError" in run.log


def test_an_exception_that_nobody_can_raise_reaches_the_log(tmp_path: Path) -> None:
    run = Run(tmp_path, "class Falling:\n    def __del__(self): len(0)\nFalling()")
    assert "unraisable, in function" in run.log
    assert "TypeError" in run.log


def test_an_exception_in_a_slot_and_a_message_of_qt_reach_the_log(tmp_path: Path) -> None:
    run = Run(
        tmp_path,
        """
        from PySide6.QtCore import QCoreApplication, QTimer, qInstallMessageHandler, qWarning
        log.install_qt(qInstallMessageHandler, hooked)
        application = QCoreApplication([])
        def slot():
            qWarning("a layout has no room")
            application.no_such_verb()
        QTimer.singleShot(0, slot)
        QTimer.singleShot(0, application.quit)
        application.exec()
        hooked.close()
        qWarning("said on stderr again")
        """,
    )
    assert "WARNING quizapp.qt [MainThread] a layout has no room" in run.log
    assert "no_such_verb" in run.log
    assert run.done.stderr == "said on stderr again\n"


def test_ctrl_c_is_no_error(tmp_path: Path) -> None:
    run = Run(tmp_path, "raise KeyboardInterrupt")
    assert run.log == ""
    assert run.done.stdout == ""


def test_a_crash_of_the_interpreter_leaves_its_stack(tmp_path: Path) -> None:
    run = Run(tmp_path, "def paint(): import os; os.abort()\npaint()")
    assert run.done.returncode < 0
    assert "in paint" in run.paths.faults.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    program = """
        import shutil
        shutil.rmtree(sys.argv[1])
        hooked.close()
        log.install(find(sys.argv[1]))
        logging.getLogger("quizapp").error("unheard")
        print("goes on")
    """
    run = Run(tmp_path, program)
    assert (run.done.returncode, run.done.stdout, run.done.stderr) == (0, "goes on\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
def test_a_full_disk_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    program = """
        hooked.close()
        places = find(sys.argv[1])
        places.log.unlink(missing_ok=True)
        places.log.symlink_to("/dev/full")
        with log.install(places, lambda details: print(len(details) > 0)):
            logging.getLogger("quizapp").error("unheard")
            logging.getLogger("quizapp").critical("unheard too")
        print("goes on")
    """
    Paths(tmp_path).ensure()
    run = subprocess_of(tmp_path, program)
    assert (run.returncode, run.stdout, run.stderr) == (0, "True\ngoes on\n", "")


def test_control_characters_are_spelt_out(tmp_path: Path) -> None:
    run = Run(
        tmp_path,
        r"""logging.getLogger("quizapp").error("%s", "\x1b[2J\r\x9b\u202eabc\ud800\tend\nline")""",
    )
    assert run.log.endswith("\\u001b[2J\\u000d\\u009b\\u202eabc\\ud800\tend\nline\n")


def test_the_log_is_for_this_user_alone(tmp_path: Path) -> None:
    run = Run(tmp_path, "logging.getLogger('quizapp').info('started')")
    assert stat.S_IMODE(run.paths.log.stat().st_mode) == 0o600
    assert stat.S_IMODE(run.paths.faults.stat().st_mode) == 0o600


def test_a_full_log_is_turned_over_and_old_ones_go(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    paths.ensure()
    with log.install(paths):
        for number in range(log.OLDER_LOGS + 3):
            logging.getLogger("quizapp").info("part %d %s", number, "x" * log.LIMIT_BYTES)
    logs = sorted(file.name for file in paths.log.parent.glob("quizapp.log*"))
    assert logs == ["quizapp.log", "quizapp.log.1", "quizapp.log.2", "quizapp.log.3"]
    newest = [(paths.log.parent / name).read_text(encoding="utf-8") for name in logs]
    parts = [text.partition(" part ")[2][0] for text in newest]
    assert parts == ["5", "4", "3", "2"]


def test_everything_is_put_back_so_that_main_can_run_again(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    paths.ensure()

    def hooks() -> tuple[object, ...]:
        handlers = tuple(logging.getLogger().handlers)
        level = logging.getLogger("quizapp").level
        return sys.excepthook, threading.excepthook, sys.unraisablehook, handlers, level

    before = hooks()
    for _ in range(2):
        with log.install(paths):
            assert all(ours is not old for ours, old in zip(hooks(), before, strict=True))
    assert hooks() == before
