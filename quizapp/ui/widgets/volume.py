"""How loud something is: a slider with its value beside it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_LOUDEST, _STEP, _LEAP = 100, 5, 20
_WIDEST = 400
_SETTLED_MS = 200


class Volume(QWidget):
    """A volume from 0 to 100; it is told when the slider has come to rest."""

    volume_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName(name)
        self._slider.setAccessibleName(self.tr("Volume"))
        self._slider.setRange(0, _LOUDEST)
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(_LEAP)
        self._slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._value = PlainLabel("", "strong")
        self._value.setObjectName(f"{name}_value")
        self._value.setWordWrap(False)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        name_label = PlainLabel(self.tr("Volume"), "label", muted=True)
        name_label.setWordWrap(False)
        name_label.setBuddy(self._slider)
        # Assemble
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(name_label)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        self._fit()
        self._slider.valueChanged.connect(self._on_moved)
        self._settling.timeout.connect(self._tell)
        self._show_value()

    def set_volume(self, volume: int) -> None:
        """Show a volume without telling, unless one is just being chosen."""
        if not self._settling.isActive():
            self._slider.blockSignals(True)
            self._slider.setValue(volume)
            self._slider.blockSignals(False)
            self._show_value()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what was chosen last before it is out of sight."""
        if self._settling.isActive():
            self._tell()
        super().hideEvent(event)

    def _fit(self) -> None:
        self.setMaximumWidth(theme().px(_WIDEST))

    def _on_moved(self) -> None:
        self._show_value()
        self._settling.start()

    def _show_value(self) -> None:
        self._value.setText(self.tr("{percent} %").format(percent=self._slider.value()))

    def _tell(self) -> None:
        self._settling.stop()
        self.volume_chosen.emit(self._slider.value())
