"""What every part of the bank's front door stands on: a session to read, and one to write."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy.orm import Session


class Door(ABC):
    """A part of the front door; Bank is all parts together."""

    @abstractmethod
    def _read(self) -> AbstractContextManager[Session]:
        """Return a session that reads."""

    @abstractmethod
    def _write(self) -> AbstractContextManager[Session]:
        """Return a session that writes, in one transaction."""

    @abstractmethod
    def _write_questions(self) -> AbstractContextManager[Session]:
        """Return a session that writes questions; raises QuizError with BANK_NOT_ALLOWED."""

    @abstractmethod
    def _right_to_import(self) -> Callable[[], None] | None:
        """Return what gives the right to import back, or None where another has it."""

    @abstractmethod
    def back_up_first(self, reason: str) -> None:
        """Make a backup before a step that changes much; where it fails that is told, no more."""
