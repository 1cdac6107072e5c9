"""What every page shares: margins, a width that can be read, and scrolling by keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import margins
from quizapp.ui.widgets.scroll_area import ScrollArea

_MARGIN, _NARROW_MARGIN, _NARROW_WINDOW = 48, 24, 800
_TOP, _NARROW_TOP = 40, 20
_WIDEST = 1120
_LINE = 48
_AROUND = 16
_GAP_BELOW, _GAP_ABOVE_FOOT = 12, 8
_UNBOUND = 16_777_215


class Page(QFrame):
    """A page with a ``body`` layout that scrolls and, below it, a ``footer`` that stays."""

    def __init__(self, name: str, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._first: QWidget | None = None
        self._content = QWidget()
        self._content.setProperty("bare", "true")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._foot = QWidget()
        self.footer = QVBoxLayout(self._foot)
        self.footer.setContentsMargins(0, 0, 0, 0)
        self._margins: list[QHBoxLayout] = []
        self._scroll: ScrollArea | None = self._make_scroll() if scrolls else None
        # Assemble
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll or self._centred(self._content), 1)
        outer.addWidget(self._centred(self._foot))
        outer.addStretch(0)
        self._fit()

    @property
    def narrow(self) -> bool:
        """Whether the window is too narrow for wide margins."""
        return self.window().width() < _NARROW_WINDOW

    def set_first(self, widget: QWidget) -> None:
        """Say what takes the keyboard when the page is opened."""
        self._first = widget

    def focus_first(self) -> None:
        """Give the keyboard to what is used first."""
        first = self._first or self
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._first is not None:
            self.reveal_widget(self._first)

    def on_escape(self, leave: Callable[[], object]) -> None:
        """Leave by Esc, wherever on the page the keyboard is."""
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(leave)

    def settle(self) -> None:
        """Let all parts take their places now, so that they can be scrolled to."""
        own = self.layout()
        self.footer.activate()
        self._margins[-1].activate()
        if own is not None:
            own.activate()
        if self._scroll is not None:
            self.body.activate()
            self._margins[0].activate()
            QCoreApplication.sendPostedEvents(self._scroll, QEvent.Type.LayoutRequest)

    def reveal_widget(self, widget: QWidget) -> None:
        """Scroll so that all of a widget can be seen, or its beginning where it is too high."""
        if self._scroll is not None and self._content.isAncestorOf(widget):
            half = min(widget.height(), self._scroll.viewport().height()) // 2
            middle = widget.mapTo(self._content, QPoint(widget.width() // 2, half))
            middle += self._content.pos()
            self._scroll.ensureVisible(middle.x(), middle.y(), 0, half + _AROUND)

    def reveal_span(self, first: QWidget, last: QWidget) -> None:
        """Scroll as little as shows ``last`` to its end, but not past where ``first`` begins."""
        self.settle()
        page = self._scroll.widget() if self._scroll else None
        if self._scroll is not None and page is not None:
            bar = self._scroll.verticalScrollBar()
            top = first.mapTo(page, QPoint(0, 0)).y()
            end = last.mapTo(page, QPoint(0, last.height())).y()
            bar.setValue(min(top - _GAP_BELOW, end - bar.pageStep() + _GAP_BELOW))

    def scroll_to_top(self) -> None:
        """Show the page from its beginning."""
        if self._scroll is not None:
            self._scroll.verticalScrollBar().setValue(0)

    def refresh_margins(self) -> None:
        """Fit the margins to what the page holds by now."""
        self._fit()

    def content_width(self) -> int:
        """Return the width that the content has between the margins."""
        sides = self._margins[0].contentsMargins()
        wide = max(sides.left(), sides.right())  # the other side holds the scroll bar
        return min(self.width() - 2 * wide, self._content.maximumWidth())

    def content_height(self) -> int:
        """Return the height of all content with the margin above it and a gap below."""
        sides = self._margins[0].contentsMargins()
        return self.body.heightForWidth(self.content_width()) + sides.top() + _GAP_BELOW

    def footer_margins(self) -> int:
        """Return the room kept above and below the footer."""
        sides = self._margins[1].contentsMargins()
        return sides.top() + sides.bottom()

    def hug_content(self) -> None:
        """Let the footer follow the content, where that leaves room."""
        if self._scroll is not None:
            self._scroll.setMaximumHeight(self.content_height())

    def release_content(self) -> None:
        """Keep the footer at the bottom again."""
        if self._scroll is not None:
            self._scroll.setMaximumHeight(_UNBOUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that nothing else on the page takes."""
        if self._scroll is None or not self._scroll_by(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins in proportion."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the width in proportion to the text."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fit()
        super().changeEvent(event)

    def _make_scroll(self) -> ScrollArea:
        scroll = ScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._centred(self._content))
        scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        return scroll

    def _centred(self, content: QWidget) -> QWidget:
        holder = QWidget()
        holder.setProperty("bare", "true")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        self._margins.append(row)
        return holder

    def _fit(self) -> None:
        side = _NARROW_MARGIN if self.narrow else _MARGIN
        top = _NARROW_TOP if self.narrow else _TOP
        # where a scroll bar comes, the content keeps its place and width
        taken = self._scroll.bar_width() if self._scroll is not None else 0
        docked = not self.footer.isEmpty()
        body, foot = self._margins
        body.setContentsMargins(
            margins(self, side, top, side - taken, _GAP_BELOW if docked else top)
        )
        foot.setContentsMargins(side, _GAP_ABOVE_FOOT if docked else 0, side, top if docked else 0)
        for part in (self._content, self._foot):
            part.setMaximumWidth(theme().px(_WIDEST))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show what the keyboard has come to, from wherever; a press moves nothing away."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and not pressed and self._content.isAncestorOf(new):
            self.reveal_widget(new)

    def _on_range(self, _least: int, _most: int) -> None:
        self._fit()

    def _scroll_by(self, key: int) -> bool:
        """Scroll for one key; tell whether it was one that scrolls."""
        if self._scroll is None:
            return False
        bar = self._scroll.verticalScrollBar()
        page = bar.pageStep() - _LINE
        ways = {
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_Down: bar.value() + _LINE,
            Qt.Key.Key_Up: bar.value() - _LINE,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key not in ways or bar.maximum() == 0:
            return False
        bar.setValue(ways[Qt.Key(key)])
        return True
