"""How charts are painted: every label can be read, and every number leaves a mark."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.calibration import Confidence
from quizapp.game.practice import Sure
from quizapp.ui.save_plot import save_plot
from quizapp.ui.theme import Theme
from quizapp.ui.widgets.calibration_chart import CalibrationChart
from quizapp.ui.widgets.chart import Chart
from quizapp.ui.widgets.chart_panel import ChartPanel
from quizapp.ui.widgets.player_plots import confidence_plot
from quizapp.ui.widgets.plot import Kind, Plot, Series, Unit
from quizapp.ui.widgets.row_chart import RowChart

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("Separation and divorce (3500)", "Early days (12)", "<b>Her</b> father (4)")
GROUPS = Plot(
    name="groups",
    title="Right answers by category",
    across="category (answers)",
    up="right, %",
    labels=NAMES,
    series=(Series("right", (1.0, 0.0, 0.5)),),
    unit=Unit.SHARE,
    whose="Ada",
    in_rows=12,
)
ROUNDS = Plot(
    name="rounds",
    title="Score over time",
    across="rounds, as they were played",
    up="points a question",
    labels=tuple(str(number) for number in range(4801, 5001)),
    series=(Series("a round", (40.0,) * 200, Kind.DOT), Series("mean", (40.0,) * 200, Kind.LINE)),
    note="The last 200 of 5000 rounds.",
    whose="Ada",
)
DAYS = Plot(
    name="days",
    title="Practice ahead",
    across="days from today (0: and overdue)",
    up="questions due",
    labels=tuple(str(day) for day in range(14)),
    series=(Series("due", (3, *[0] * 13)),),
    unit=Unit.COUNT,
    whose="Ada",
)


@pytest.fixture(params=["light", "dark"])
def look(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    theme = Theme(request.param)
    theme.apply(qapp)
    yield theme
    theme.set_text_percent(100)


def shown(qtbot: QtBot, chart: QWidget, width: int) -> QWidget:
    qtbot.addWidget(chart)
    chart.resize(width, chart.heightForWidth(width))
    chart.show()
    return chart


def written(plot: Plot, chart: QWidget, file: Path) -> list[tuple[str, float, float]]:
    """All that a drawing of the chart says, and where: its left and its bottom."""
    save_plot(plot, chart, file.with_suffix(".svg"))
    found: list[tuple[str, float, float]] = []
    for group in parse(file.with_suffix(".svg")).getroot().iter(f"{SVG}g"):
        for text in group.findall(f"{SVG}text"):
            matrix = group.get("transform", "matrix(1,0,0,1,0,0)")
            x, y = (float(one) for one in matrix.rstrip(")").split(",")[-2:])
            at = float(text.get("x", 0)) + x, float(text.get("y", 0)) + y
            found.append((plain(text.text or "").strip(), *at))
    return found


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def marked(chart: QWidget, color: str, area: QRect) -> int:
    """How many pixels of an area have a colour."""
    image = chart.grab(area).toImage()
    wanted = QImage(1, 1, QImage.Format.Format_RGB32)
    wanted.fill(color)
    return sum(
        image.pixelColor(x, y) == wanted.pixelColor(0, 0)
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [440, 830])
@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_group_has_its_whole_name_and_its_number(
    qtbot: QtBot, look: Theme, tmp_path: Path, percent: int, width: int, side: Qt.LayoutDirection
) -> None:
    look.set_text_percent(percent)
    chart = RowChart(GROUPS)
    chart.setLayoutDirection(side)
    shown(qtbot, chart, width)
    texts = [text for text, _, _ in written(GROUPS, chart, tmp_path / "groups")]
    for text in (*NAMES, "right, %", "100 %", "0 %", "50 %"):
        assert text in texts


def test_a_name_longer_than_the_chart_is_cut_in_its_middle(
    qtbot: QtBot, look: Theme, tmp_path: Path
) -> None:
    assert look.scale == 1
    name = f"{'A <b>long</b> name ' * 9}(23)"
    plot = Plot("long", "T", "x", "y", (name,), (Series("right", (0.5,)),), Unit.SHARE, in_rows=1)
    chart = shown(qtbot, RowChart(plot), 400)
    (cut,) = [text for text, _, _ in written(plot, chart, tmp_path / "long") if "…" in text]
    assert cut.endswith("(23)")


def test_a_group_of_which_nothing_was_right_has_a_mark_at_the_foot_of_its_bar(
    qtbot: QtBot, look: Theme
) -> None:
    chart = shown(qtbot, RowChart(GROUPS), 830)
    two = RowChart(replace(GROUPS, in_rows=2))
    row = chart.heightForWidth(830) - two.heightForWidth(830)
    rows = [QRect(0, chart.height() - k * row, 830, row) for k in (3, 2, 1)]
    marks = [marked(chart, look.tokens["accent_graphic"], area) for area in rows]
    assert all(marks)
    assert marks[1] < marks[2] < marks[0]


def test_a_share_of_nothing_has_a_mark_in_columns_too_but_a_count_of_nothing_has_none(
    qtbot: QtBot, look: Theme
) -> None:
    labels, values = ("a", "b"), (Series("right", (0.0, 0.0)),)
    for unit, seen in ((Unit.SHARE, True), (Unit.COUNT, False)):
        chart = shown(qtbot, Chart(Plot("none", "T", "x", "y", labels, values, unit)), 400)
        assert bool(marked(chart, look.tokens["accent_graphic"], chart.rect())) is seen


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [440, 830])
@pytest.mark.parametrize("plot", [ROUNDS, DAYS], ids=lambda plot: plot.name)
def test_numbers_along_the_axis_are_whole_and_apart_and_its_title_is_there(
    qtbot: QtBot, look: Theme, tmp_path: Path, percent: int, width: int, plot: Plot
) -> None:
    look.set_text_percent(percent)
    chart = shown(qtbot, Chart(plot), width)
    said = written(plot, chart, tmp_path / "axis")
    texts = [text for text, _, _ in said]
    assert not any("…" in text for text in texts)
    assert plot.across in " ".join(texts)
    labels = [one for one in said if one[0] in plot.labels]
    low = max(y for _, _, y in labels)
    along = [(text, x) for text, x, y in labels if y == low]
    assert along[0][0] == plot.labels[0]
    for (one, left), (other, right) in pairwise(along):
        assert right - left >= chart.metrics().horizontalAdvance(one), (one, other)


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_saved_picture_has_title_player_and_note_and_nothing_at_its_edge(
    qtbot: QtBot, look: Theme, tmp_path: Path, percent: int, side: Qt.LayoutDirection
) -> None:
    look.set_text_percent(percent)
    chart = Chart(ROUNDS)
    chart.setLayoutDirection(side)
    shown(qtbot, chart, 440)
    said = " ".join(text for text, _, _ in written(ROUNDS, chart, tmp_path / "saved"))
    for text in ("Score over time", "Statistics of Ada", "The last 200 of 5000 rounds."):
        assert text in said
    long = replace(ROUNDS, whose="W" * 40)
    name = [text for text, _, _ in written(long, chart, tmp_path / "saved") if "WW" in text]
    assert len(name) > 1
    assert "".join(name).endswith("W" * 40)
    save_plot(long, chart, tmp_path / "saved.png")
    image = QImage(str(tmp_path / "saved.png"))
    card = image.pixelColor(0, 0)
    assert card.name() == look.tokens["card"].lower()
    edge = 20
    wide, high = image.width(), image.height()
    for y in range(0, high, 2):
        places = range(wide) if y < edge or y > high - edge else (5, edge, wide - edge, wide - 5)
        assert all(image.pixelColor(x, y) == card for x in places), y


@pytest.mark.parametrize("width", [280, 830])
def test_how_sure_one_was_is_written_out_under_its_column(
    qtbot: QtBot, look: Theme, tmp_path: Path, width: int
) -> None:
    look.set_text_percent(200)
    chart = CalibrationChart()
    columns = [Confidence(sure, 8, 3, 0.25) for sure in Sure]
    chart.show_columns(columns, "")
    shown(qtbot, chart, width)
    said = " ".join(text for text, _, _ in written(confidence_plot(columns), chart, tmp_path / "c"))
    assert "Fairly sure" in said
    assert "dashed line is pure luck" in said


def test_a_panel_says_what_one_has_to_know_of_its_chart(qtbot: QtBot, look: Theme) -> None:
    assert look.scale == 1
    panel = ChartPanel(GROUPS)
    qtbot.addWidget(panel)
    panel.show()
    note = panel.findChild(QWidget, "groups_note")
    assert note is not None
    assert not note.isVisible()
    assert isinstance(panel.chart, RowChart)
    panel.show_plot(ROUNDS)
    assert note.isVisible()
    assert panel.chart.accessibleName() == "Score over time"
