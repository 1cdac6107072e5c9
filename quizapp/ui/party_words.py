"""What is said around a party: its rule, whose turn it is, and how they fared."""

from PySide6.QtCore import QCoreApplication

from quizapp.game.modes import Choice
from quizapp.game.rules import ANSWER_MS
from quizapp.ui.wording import number_text


def party_rule(choice: Choice, total: int) -> str:
    """Return the rule of a party in one sentence; ``total`` questions are asked in all."""
    timed = choice.time_limit_s is not None
    if choice.rules.buzzer and timed:
        text = QCoreApplication.translate(
            "words",
            "{total} questions, {seconds} seconds each: press your letter first, then answer "
            "within {answer} seconds; a wrong answer opens it to the others.",
        )
    elif choice.rules.buzzer:
        text = QCoreApplication.translate(
            "words",
            "{total} questions, no clock: press your letter first, then answer; "
            "a wrong answer opens it to the others.",
        )
    elif timed:
        text = QCoreApplication.translate(
            "words",
            "{count} questions each in turn, {seconds} seconds a question: "
            "quick answers earn more, and the most points win.",
        )
    else:
        text = QCoreApplication.translate(
            "words", "{count} questions each in turn, no clock: the most points win."
        )
    return text.format(
        total=number_text(total),
        count=number_text(choice.length),
        seconds=choice.time_limit_s,
        answer=ANSWER_MS // 1000,
    )
