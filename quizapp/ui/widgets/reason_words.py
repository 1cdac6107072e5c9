"""What players say of questions, in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.items.report import Reason


def reason_sentence(reason: Reason) -> str:
    """Return what somebody says who reports a question."""
    match reason:
        case Reason.WRONG:
            return QCoreApplication.translate("words", "The answer is wrong")
        case Reason.UNCLEAR:
            return QCoreApplication.translate("words", "It is unclear")
        case Reason.GIVEN_AWAY:
            return QCoreApplication.translate("words", "It gives its answer away")
    return QCoreApplication.translate("words", "It is unfair to a person")


def reason_word(reason: Reason) -> str:
    """Return what is said of a question, short enough for a column."""
    match reason:
        case Reason.WRONG:
            return QCoreApplication.translate("words", "Wrong")
        case Reason.UNCLEAR:
            return QCoreApplication.translate("words", "Unclear")
        case Reason.GIVEN_AWAY:
            return QCoreApplication.translate("words", "Given away")
    return QCoreApplication.translate("words", "Unfair")
