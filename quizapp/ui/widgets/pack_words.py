"""The packs that rounds could draw from, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from quizapp.game.score_views import pack_editions
from quizapp.ui.wording import listed


def packs_line(packs: str, titles: Mapping[str, str]) -> str:
    """Return packs with their editions, as “A Book (edition 2)”; ``titles`` are by their refs."""
    whole = QCoreApplication.translate("words", "{title} (edition {number})")
    parted = QCoreApplication.translate("words", "{title} (edition {number}, some hidden)")
    return listed(
        (parted if mark else whole).format(title=titles.get(ref, ref), number=edition)
        for ref, edition, mark in pack_editions(packs)
    )
