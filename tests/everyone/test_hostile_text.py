"""Strangers' text in every field, on every page: it is read as written, and nothing obeys it."""

import csv
import ctypes
import os
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QTextEdit,
    QToolTip,
    QWidget,
)
from shiboken6 import delete

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.items.item import Item, Source
from quizapp.items.kept_pack import PackWords
from quizapp.items.report import Reason, Remark
from tests.bank.support import play
from tests.everyone.conftest import Wear
from tests.everyone.pages import described, every_page, visible
from tests.play.player import Player
from tests.play.test_importing import await_state, drop

_IN_OPEN = 0x20
_TURN = "\u202e"
_SHOWN_ON = {"question", "verdict", "results", "scores", "workshop", "packs", "players", "home"}


class Trap:
    """A file that text names and a port that it links to; tells who came."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "canary.png"
        self.file.write_bytes(b"")
        self._port = socket.create_server(("127.0.0.1", 0))
        self._port.setblocking(False)
        system = ctypes.CDLL(None, use_errno=True)
        self._watch = system.inotify_init1(os.O_NONBLOCK)
        assert system.inotify_add_watch(self._watch, os.fsencode(self.file), _IN_OPEN) > 0

    @property
    def text(self) -> str:
        """Markup that would open the file and link to the port, and a turn to the left."""
        port = self._port.getsockname()[1]
        return (
            f'<b>bold</b><img src="file://{self.file}"><img src="http://127.0.0.1:{port}/x">'
            f'<a href="http://127.0.0.1:{port}/x">x</a>&amp;{_TURN}'
        )

    def opened(self) -> int:
        """Tell how often the file was opened, by Python or by Qt, since this was last asked."""
        try:
            return len(os.read(self._watch, 4096)) // struct.calcsize("iIII")
        except BlockingIOError:
            return 0

    def called(self) -> bool:
        """Tell whether anybody connected."""
        try:
            self._port.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        """Take the trap away."""
        self._port.close()
        os.close(self._watch)


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    """A trap that is known to snap."""
    if sys.platform != "linux":
        pytest.skip("only Linux tells who opens a file")
    laid = Trap(tmp_path)
    _obey(laid.text)
    assert laid.opened() > 0
    yield laid
    laid.close()


def _obey(text: str) -> None:
    label = QLabel(text)
    label.adjustSize()
    label.grab()
    delete(label)


def _fill(player: Player, text: str) -> dict[str, str]:
    """Have every field of a question, a pack, a player and a report hold a text."""
    keys = {}

    def add(bank: Bank) -> None:
        for number in range(60):
            item = Item(
                ref="x",
                stem=f"{text} stem {number}?",
                key=f"{text} key",
                distractors=(f"{text} wrong a", f"{text} wrong b", f"{text} wrong c"),
                explanation=f"{text} explanation",
                category=f"{text[:150]} {number % 6}",
                tags=(f"{text} tag",),
                source=Source(f"{text} title", f"{text} place", f"{text} address"),
            )
            keys[bank.add(item).item.stem] = item.key
        bank.make_pack(PackWords(*(f"{text} pack" for _ in range(7))))
        bank.add_player(f"{text[:30]} other")
        asked = play(bank, Choice(length=5), f"{text[:30]} one", 3).asked[0]
        bank.report(asked.uid, Remark.of(b"r" * 16, Reason.WRONG, text))

    player.ask(add)
    return keys


def _import(player: Player, folder: Path, text: str) -> dict[str, str]:
    """Take in a file that has markup in its name and in every cell."""
    named = folder / "<b>bold<i>&amp;<img src=x>.csv"
    cells = [f"{text} of a file?", *(f"{text} {one}" for one in "abc"), f"{text[:9]} file"]
    with named.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["question", "correct", "wrong1", "wrong2", "category"])
        rows.writerow(cells)
    drop(player, named)
    await_state(player, "preview", named.name)
    assert _look(player, "questions of a file with markup in its name")
    player.click("import_button")
    await_state(player, "report")
    _look(player, "what became of a file with markup in its name")
    stem, key, *_ = (cell.replace(_TURN, "") for cell in cells)
    return {stem: key}


def _rich(text: str) -> bool:
    return bool(GuiQt.mightBeRichText(text))


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is not None:
        for row in range(min(model.rowCount(), 40)):
            for column in range(model.columnCount()):
                yield model.index(row, column)


def _look(player: Player, page: str) -> bool:
    """Tell whether hostile text is on a page, after seeing that none of it is obeyed."""
    shown: list[str] = []
    for label in visible(player, QLabel):
        assert isinstance(label, QLabel)
        assert label.textFormat() is Qt.TextFormat.PlainText, (page, described(label))
        shown.append(label.text())
    for button in visible(player, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        assert "&amp;" not in button.text().replace("&&", ""), (page, described(button))
        shown.append(button.text())
    for view in visible(player, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        for cell in _cells(view):
            tip = cell.data(Qt.ItemDataRole.ToolTipRole)
            assert not _rich(str(tip or "")), (page, described(view))
            shown.append(str(cell.data() or ""))
    for box in visible(player, QComboBox):
        assert isinstance(box, QComboBox)
        shown += [box.itemText(number) for number in range(box.count())]
    assert visible(player, QTextEdit) == [], page
    for widget in player.game.window.findChildren(QWidget):
        for told in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            assert not _rich(told), (page, described(widget))
    assert not _rich(QToolTip.text()), page
    assert not any(_TURN in text for text in shown), page
    player.game.window.grab()
    return any("<b>bold" in text for text in shown)


def test_hostile_text_is_read_as_written_on_every_page(
    wear: Wear, keys: dict[str, str], trap: Trap, tmp_path: Path
) -> None:
    player = wear()
    known = {**keys, **_fill(player, trap.text.replace(_TURN, ""))}
    known |= _import(player, tmp_path, trap.text)
    player.go("show_home")
    player.type("player_name", trap.text)
    player.wait_for("category_8")
    chips = [one for one in visible(player) if one.objectName().startswith("category_")]
    for name in [one.objectName() for one in chips if "<b>" in one.accessibleName()]:
        player.click(name)
    walked = set()
    for page in every_page(player, known):
        walked.add(page)
        if page in _SHOWN_ON:  # a table fills a moment after its page is there
            player.wait(lambda page=page: _look(player, page))  # type: ignore[misc]
        else:
            _look(player, page)
        assert trap.opened() == 0, page
    assert not trap.called()
    assert walked > _SHOWN_ON
