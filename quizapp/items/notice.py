"""What others have changed in a shared bank, as far as a window needs to know."""

from enum import StrEnum


class Notice(StrEnum):
    """What is not as it was."""

    QUESTIONS = "questions"
    SCORES = "scores"
