"""Somebody at the screen: finds things by what they are called, presses keys, clicks."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget

from quizapp.app import Game
from tests.play.watch import Watchdog

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank

_T = TypeVar("_T")
_Widget = TypeVar("_Widget", bound=QWidget)
_PATIENCE_MS = 30_000
_GLANCE_MS = 5


class Player:
    """Plays on the real window; waits for what is to be seen, never for time to pass."""

    def __init__(self, game: Game, watchdog: Watchdog | None = None) -> None:
        self.game = game
        self._watchdog = watchdog

    def find(self, name: str, kind: type[_Widget] = QWidget) -> _Widget:  # type: ignore[assignment]
        """Return the widget of a name."""
        found = self.game.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def sees(self, name: str) -> bool:
        """Tell whether something of that name is on the screen."""
        found = self.game.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def wait(self, for_what: Callable[[], bool]) -> None:
        """Watch the screen until something is so."""
        patience = QDeadlineTimer(_PATIENCE_MS)
        loop, glance = QEventLoop(), QTimer()
        glance.timeout.connect(lambda: (for_what() or patience.hasExpired()) and loop.quit())
        if not for_what():
            if self._watchdog is not None:
                self._watchdog.rest()
            glance.start(_GLANCE_MS)
            loop.exec()
            glance.stop()
        assert for_what(), f"it did not come about; on the screen: {self._seen()}"

    def _seen(self) -> str:
        pages = self.game.window.findChildren(QWidget)
        names = {one.objectName() for one in pages if one.isVisible()}
        focus = QApplication.focusWidget()
        told = sorted(name for name in names if name.endswith(("_page", "panel", "message")))
        return f"{', '.join(told)}; the keys go to {focus.objectName() if focus else 'nobody'}"

    def wait_for(self, name: str) -> None:
        """Watch until something is on the screen."""
        self.wait(lambda: self.sees(name))

    def ready(self) -> None:
        """Watch until the bank is open and the home page knows it."""
        self.wait(lambda: self.game.desk.bank is not None)
        self.wait(lambda: bool(self.text("stock_line")))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        if QApplication.focusWidget() is None:  # the window is not yet in front again
            self.game.window.activateWindow()
            QApplication.processEvents()
        target = QApplication.focusWidget() or self.game.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def click(self, name: str) -> None:
        """Click on something with the mouse."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def choose_tool(self, name: str) -> None:
        """Choose in the workshop's menu."""
        self.click("tools_button")
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu))
        menu = next(one for one in shown if one.isVisible())
        next(action for action in menu.actions() if action.objectName() == name).trigger()
        menu.close()
        self.game.window.activateWindow()  # offscreen nobody gives it back

    def type(self, name: str, text: str) -> None:
        """Type into a field, in place of what stands in it."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(field, text)
        else:  # QTest knows no other keys: paste it
            QApplication.clipboard().setText(text)
            QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def go(self, action: str) -> None:
        """Choose a page."""
        for found in self.game.window.actions():
            if found.objectName() == action:
                found.trigger()

    def text(self, name: str) -> str:
        """Read what something says."""
        found = self.game.window.findChild(QWidget, name)
        text = getattr(found, "text", None)
        return str(text()).replace("&&", "&") if callable(text) else ""

    def ask(self, question: "Callable[[Bank], _T]") -> _T:
        """Ask the bank behind the window something, on a thread that is not the window's."""
        bank = self.game.desk.bank
        assert bank is not None
        with ThreadPoolExecutor(1) as elsewhere:
            return elsewhere.submit(question, bank).result()

    @property
    def options(self) -> list[str]:
        """The options on the screen, in their order."""
        buttons = [self.game.window.findChild(QWidget, f"option_{n}") for n in range(1, 9)]
        return [str(b.property("option_text")) for b in buttons if b is not None and b.isVisible()]

    def choose(self, option: str) -> None:
        """Choose an option by the key that is drawn on it."""
        number = self.options.index(option) + 1
        self.press(Qt.Key(Qt.Key.Key_0 + number))
        self.wait_for("verdict")

    def go_on(self) -> None:
        """Go on from a verdict, to the next question or to the results."""
        before = self.text("progress"), self.sees("results_page")
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: (self.text("progress"), self.sees("results_page")) != before)

    def play(self, keys: dict[str, str], *, right: bool = True) -> None:
        """Play the round on the screen to its end."""
        while not self.sees("results_page"):
            key = keys[self.text("stem")]
            wrong = next(option for option in self.options if option != key)
            self.choose(key if right else wrong)
            self.go_on()

    def table(self, name: str) -> list[list[str]]:
        """Read a table as it stands."""
        model = self.find(name, QTableView).model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [[str(model.index(r, c).data() or "") for c in columns] for r in rows]
