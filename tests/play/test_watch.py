"""The watchers of the other tests bite."""

from contextlib import closing

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text

from tests.play.watch import MOST_OF_A_TURN_S, UNIT_S, Watchdog, no_sql_here, work_a_piece


def test_a_callback_that_works_too_long_is_noticed(qtbot: QtBot) -> None:
    watchdog, loop = Watchdog(), QEventLoop()

    def work() -> None:
        for _ in range(round(3 * MOST_OF_A_TURN_S / UNIT_S)):  # work, not time: it is weighed
            work_a_piece()
        QTimer.singleShot(1, loop.quit)

    QTimer.singleShot(1, work)
    with qtbot.captureExceptions() as exceptions:
        loop.exec()
    watchdog.stop()
    assert exceptions == []
    assert watchdog.longest > MOST_OF_A_TURN_S


def test_sql_on_this_thread_is_noticed() -> None:
    engine = create_engine("sqlite://")
    noticed = pytest.raises(AssertionError, match="SQL on the window's thread")
    with noticed, no_sql_here(), closing(engine.connect()) as connection:
        connection.execute(text("SELECT 1"))
    engine.dispose()
