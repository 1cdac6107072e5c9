"""A chart written to a file: as a picture, as a drawing, or its numbers as a sheet."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from quizapp.errors import Code, QuizError
from quizapp.ui.plot_sheet import PlotSheet
from quizapp.ui.widgets.plot import Plot
from quizapp.whole_file import whole_file

_SCALE = 2
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def save_plot(plot: Plot, chart: QWidget, file: Path) -> None:
    """Write a plot in the kind that the file's name asks for; raises QuizError, PLOT_FAILED."""
    kinds = {".svg": lambda: _svg(plot, chart), ".csv": lambda: _csv(plot)}
    content = kinds.get(file.suffix.lower(), lambda: _png(plot, chart))()
    try:
        with whole_file(file) as stream:
            stream.write(content)
    except OSError as error:
        raise QuizError(Code.PLOT_FAILED, file=str(file)) from error


def _png(plot: Plot, chart: QWidget) -> bytes:
    sheet = PlotSheet(plot, chart)
    image = QImage(sheet.size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return bytes(held.data().data())


def _svg(plot: Plot, chart: QWidget) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # few charts are saved  # noqa: PLC0415

    sheet = PlotSheet(plot, chart)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(held)
    drawing.setSize(sheet.size)
    drawing.setViewBox(QRect(QPoint(), sheet.size))
    drawing.setTitle(plot.title)
    drawing.setDescription(plot.told)
    painter = QPainter(drawing)
    sheet.paint(painter)
    painter.end()
    return bytes(held.data().data())


def _csv(plot: Plot) -> bytes:
    """Return the numbers as a sheet in which no cell begins a formula."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow([plot.across, *(one.name for one in plot.series)])
    for place, label in enumerate(plot.labels):
        safe = f"'{label}" if label.startswith(_FORMULAS) else label
        values = [one.values[place] for one in plot.series]
        writer.writerow([safe, *("" if value is None else value for value in values)])
    return sheet.getvalue().encode()
