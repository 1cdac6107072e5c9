"""A folder with a bank that was played on, and the program started over it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.formats.pack_folder import read_pack
from quizapp.resources import root
from tests.faults.ledger import Found, compare, lines_of

_ROOT = Path(__file__).parent.parent.parent
_PATIENCE_S = 120


class Stage:
    """Where one kind of fault is tried, again and again over the same bank."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.bank = self.data / "quizapp.db"
        self.wal = self.data / "quizapp.db-wal"
        self.log = folder / "said.log"
        self._keys = folder / "keys.json"
        self._errors = folder / "errors.txt"

    @classmethod
    def first(cls, folder: Path) -> "Stage":
        """Return a stage whose bank has its first answers, and was closed in good order."""
        stage = cls(folder)
        (folder / "data").mkdir(parents=True)
        packs = [read_pack(f) for f in root("questions").iterdir() if f.is_dir()]
        keys = {item.stem: item.key for pack in packs for item in pack.items}
        stage._keys.write_text(json.dumps(keys), encoding="utf-8")
        stage.end(stage.start("--answers", "2", "--questions", "0"))
        Bank.open(address_of(None, stage.bank)).close()
        return stage

    def copy(self, folder: Path) -> "Stage":
        """Return another stage like this one."""
        shutil.copytree(self.folder, folder)
        return Stage(folder)

    def start(self, *options: str, under: Sequence[str] = ()) -> subprocess.Popen[bytes]:
        """Start the program, by way of another program or none."""
        given = [str(self.data), str(self.log), str(self._keys), "--first", str(self._next())]
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        env |= {"HOME": str(self.folder), "TMPDIR": str(self.folder)}
        env |= {name: str(self.folder / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        with self._errors.open("wb") as errors:
            return subprocess.Popen(
                [*under, sys.executable, "-m", "tests.faults.child", *given, *options],
                cwd=_ROOT,
                env=env,
                stdout=errors,
                stderr=errors,
                start_new_session=True,
            )

    @contextmanager
    def running(
        self, *options: str, under: Sequence[str] = ()
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Have the program run for a while; it is killed at the end."""
        child = self.start(*options, under=under)
        try:
            yield child
        finally:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()

    def end(self, child: subprocess.Popen[bytes], after_s: float = _PATIENCE_S) -> None:
        """Kill the program, and whoever started it, unless it has died by itself before."""
        with suppress(subprocess.TimeoutExpired):
            child.wait(after_s)
            if child.returncode != -signal.SIGKILL:
                raise AssertionError(self._errors.read_text(errors="replace")[-2000:])
            return
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()

    def said(self) -> list[dict[str, Any]]:
        """Return all that the screen has said here."""
        return lines_of(self.log.read_bytes()) if self.log.exists() else []

    def look(self) -> Found:
        """Compare the bank with what was said."""
        return compare(self.bank, self.said())

    def _next(self) -> int:
        return sum(line["count"] for line in self.said() if line["said"] == "importing")
