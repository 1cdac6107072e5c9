"""A chart written to a file: as a picture, as a drawing, or its numbers as a sheet."""

import csv
import io
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from quizapp.errors import Code, QuizError
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plot import Plot

_SCALE = 2
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def save_plot(plot: Plot, chart: QWidget, file: Path) -> None:
    """Write a plot in the kind that the file's name asks for; raises QuizError, PLOT_FAILED."""
    kinds = {".svg": lambda: _svg(plot, chart), ".csv": lambda: _csv(plot)}
    content = kinds.get(file.suffix.lower(), lambda: _png(chart))()
    part = file.with_name(file.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise QuizError(Code.PLOT_FAILED, file=str(file)) from error


def _png(chart: QWidget) -> bytes:
    size = chart.size().expandedTo(QSize(1, 1))
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(theme().color("card"))
    chart.render(image, QPoint(), chart.rect(), QWidget.RenderFlag.DrawChildren)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return bytes(held.data().data())


def _svg(plot: Plot, chart: QWidget) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # few charts are saved  # noqa: PLC0415

    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(held)
    drawing.setSize(chart.size())
    drawing.setViewBox(chart.rect())
    drawing.setTitle(plot.title)
    painter = QPainter(drawing)
    painter.fillRect(chart.rect(), theme().color("card"))
    chart.render(painter, QPoint(), chart.rect(), QWidget.RenderFlag.DrawChildren)
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
