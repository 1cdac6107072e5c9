"""Where a player's things are: one folder, by option, environment or the platform's custom."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizapp.errors import Code, QuizError


@dataclass(frozen=True, slots=True)
class Paths:
    """The data folder and what stands in it."""

    data: Path

    @property
    def bank(self) -> Path:
        """The bank, where none is named."""
        return self.data / "quizapp.db"

    @property
    def settings(self) -> Path:
        """What the player chose on the settings page."""
        return self.data / "settings.json"

    @property
    def players(self) -> Path:
        """What each player chose for themselves."""
        return self.data / "players"

    @property
    def outboxes(self) -> Path:
        """What play could not write into shared banks, and is still to be sent there."""
        return self.data / "outbox"

    @property
    def machine(self) -> Path:
        """The mark of this computer."""
        return self.data / "machine"

    @property
    def log(self) -> Path:
        """The newest log; older ones stand beside it."""
        return self.data / "log" / "quizapp.log"

    @property
    def faults(self) -> Path:
        """What the interpreter wrote while it crashed."""
        return self.data / "log" / "faults.txt"

    def ensure(self) -> None:
        """Make the folders, for this user alone.

        Raises QuizError with FOLDER_READ_ONLY where they cannot be made or written. A folder
        that holds something already keeps its permissions: it may be somebody's own.
        """
        try:
            for folder in reversed([one for one in self.data.parents if not one.exists()]):
                folder.mkdir(mode=0o700, exist_ok=True)
            self.data.mkdir(exist_ok=True)
            if not any(self.data.iterdir()):
                self.data.chmod(0o700)
            self.log.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            raise QuizError(Code.FOLDER_READ_ONLY, file=str(self.data)) from None
        if not all(os.access(folder, os.W_OK | os.X_OK) for folder in (self.data, self.log.parent)):
            raise QuizError(Code.FOLDER_READ_ONLY, file=str(self.data))


def find(data_dir: str | Path | None = None, environ: Mapping[str, str] = os.environ) -> Paths:
    """Return the paths under ``data_dir``, $QUIZAPP_DATA_DIR or the platform's data folder."""
    named = data_dir or environ.get("QUIZAPP_DATA_DIR")
    if named:
        return Paths(absolute(named))
    import platformdirs  # noqa: PLC0415 - 4 ms that a named folder does not cost

    return Paths(platformdirs.user_data_path("quizapp", appauthor=False))


def absolute(named: str | Path) -> Path:
    """Return a path that somebody typed, from the root on; ``~`` is the home folder.

    Raises QuizError with FOLDER_READ_ONLY for the home of somebody who has none.
    """
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError:
        raise QuizError(Code.FOLDER_READ_ONLY, file=str(named)) from None
