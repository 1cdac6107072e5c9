"""A report as a text to be sent to whoever made the question."""

from PySide6.QtCore import QCoreApplication

from quizapp.items.report import Report
from quizapp.ui.widgets.reason_words import reason_sentence
from quizapp.ui.widgets.source_words import source_line


def report_text(report: Report, version: str) -> str:
    """Return what is said of a question and which it is; who said it is left out."""
    asked, now, remark = report.asked, report.now, report.remark
    lines = [
        QCoreApplication.translate("words", "About a question in quizapp {version}").format(
            version=version
        ),
        "",
    ]
    lines.append(reason_sentence(remark.reason))
    if remark.words:
        lines.append(remark.words)
    lines += [
        "",
        QCoreApplication.translate("words", "Question: {stem}").format(
            stem=" ".join(asked.stem.split())
        ),
    ]
    lines.append(
        QCoreApplication.translate("words", "Right answer: {key}").format(
            key=" ".join(asked.key.split())
        )
    )
    if now is not None:
        pack = QCoreApplication.translate("words", "Pack: {title}").format(title=now.pack_title)
        lines.append(f"{pack} ({now.pack_ref}/{asked.ref})")
    source = source_line(asked)
    return "\n".join([*lines, source] if source else lines) + "\n"
