"""The statistics: a chart, the same in words, and what to do where there is nothing yet."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from quizapp.game.calibration import Confidence
from quizapp.game.practice import Sure
from quizapp.game.statistics import DaysPlayed, PlayerStatistics, RoundPoint, Share
from quizapp.ui.pages.statistics import StatisticsPage
from quizapp.ui.save_plot import save_plot
from quizapp.ui.theme import Theme
from quizapp.ui.widgets.player_plots import plots_of
from tests.ui.seen import child, says

SOME = [Confidence(Sure.GUESS, 8, 3, 0.25), Confidence(Sure.SURE, 40, 36, 0.25)]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("dark")
    theme.apply(qapp)
    yield theme
    theme.set_text_percent(100)


@pytest.fixture
def page(qtbot: QtBot, look: Theme) -> StatisticsPage:
    assert look.scale == 1
    page = StatisticsPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def painted(page: StatisticsPage, color: str) -> set[int]:
    """At which x the chart shows a colour, as parts of 100 of its width."""
    QApplication.processEvents()  # let the card lay itself out
    chart = child(page, "calibration_chart")
    image: QImage = chart.grab().toImage()
    wanted = QImage(1, 1, QImage.Format.Format_RGB32)
    wanted.fill(color)
    found = wanted.pixelColor(0, 0)
    columns = range(image.width())
    rows = range(0, image.height(), 5)
    return {
        100 * x // image.width()
        for x in columns
        if any(image.pixelColor(x, y) == found for y in rows)
    }


def test_without_an_answer_the_page_says_how_to_come_by_some(page: StatisticsPage) -> None:
    page.show_confidence("Ada", [])
    assert "Ada has not said yet" in says(page, "statistics_about")
    assert not child(page, "calibration_chart").isVisible()


def test_the_page_says_in_words_what_the_chart_shows_and_on_how_much_it_rests(
    page: StatisticsPage,
) -> None:
    page.show_confidence("Ada", SOME)
    assert "Answers so far: 48" in says(page, "statistics_about")
    told = says(page, "statistics_told").replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert told[0].startswith("A guess: 3 of 8 right, that is 38 %; in the long run between")
    assert told[1].startswith("Sure: 36 of 40 right, that is 90 %; in the long run between")
    chart = child(page, "calibration_chart")
    assert chart.isVisible()
    assert chart.accessibleName()
    assert chart.accessibleDescription().splitlines()[1].startswith("Sure: 36 of 40 right")


def test_there_is_a_column_for_what_was_said_and_none_for_what_was_not(
    page: StatisticsPage, look: Theme
) -> None:
    page.show_confidence("Ada", SOME)
    columns = painted(page, look.tokens["accent_graphic"])
    assert columns & set(range(10, 37))
    assert not columns & set(range(40, 66))
    assert columns & set(range(70, 100))


def test_where_one_writes_from_the_right_the_columns_stand_from_the_right(
    page: StatisticsPage, look: Theme
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.show_confidence("Ada", [SOME[0]])
    columns = painted(page, look.tokens["accent_graphic"])
    assert columns
    assert min(columns) > 50


def test_the_chart_grows_with_the_text(page: StatisticsPage, look: Theme) -> None:
    page.show_confidence("Ada", SOME)
    before = child(page, "calibration_chart").sizeHint().height()
    look.set_text_percent(200)
    assert child(page, "calibration_chart").sizeHint().height() > 1.8 * before


def test_enter_goes_back_to_practice(page: StatisticsPage, qtbot: QtBot) -> None:
    page.show_confidence("Ada", SOME)
    page.focus_first()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(child(page, "statistics_home_button"), Qt.Key.Key_Return)


def test_the_chart_can_be_read_as_a_table_with_its_ranges_and_be_saved(
    page: StatisticsPage, qtbot: QtBot
) -> None:
    page.show_confidence("Ada", SOME)
    qtbot.mouseClick(child(page, "calibration_table_button"), Qt.MouseButton.LeftButton)
    table = page.findChild(QTableView, "calibration_table")
    assert table is not None
    model = table.model()
    row = [str(model.index(1, column).data()) for column in range(4)]
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in row] == [
        "Sure (40)",
        "90 %",
        "77 %",
        "96 %",
    ]
    with qtbot.waitSignal(page.save_wanted) as saved:
        qtbot.mouseClick(child(page, "calibration_save_button"), Qt.MouseButton.LeftButton)
    assert saved.args is not None
    assert saved.args[0].series[0].values == (3 / 8, 36 / 40)


def test_rounds_that_were_interrupted_are_marked_in_the_charts(look: Theme) -> None:
    assert look.scale == 1
    points = tuple(
        RoundPoint(number, "2026-11-03", 100 * number, Share(5, 3), resumed=number == 2)
        for number in (1, 2, 3)
    )
    whole = PlayerStatistics("Ada", 3, 3, Share(15, 9), DaysPlayed("2026-11-03"), over_time=points)
    plot = next(iter(plots_of(whole)))
    assert [one.name for one in plot.series] == ["a round", "mean of 10", "interrupted"]
    assert plot.series[2].values == (None, 40.0, None)
    calm = replace(whole, over_time=points[:1])
    assert [one.name for one in next(iter(plots_of(calm))).series] == ["a round", "mean of 10"]


def test_who_was_never_right_sees_charts_of_it_and_a_table_of_all_categories(
    page: StatisticsPage, qtbot: QtBot
) -> None:
    points = (RoundPoint(1, "2026-11-03", 0, Share(15, 0)),)
    categories = tuple((f"Category {k:02}", Share(1, 0)) for k in range(15))
    told = PlayerStatistics("Ada", 1, 1, Share(15, 0), DaysPlayed("2026-11-03"))
    page.show_statistics(
        replace(
            told,
            over_time=points,
            by_category=categories,
            by_difficulty=((None, Share(15, 0)),),
        ),
        known=True,
    )
    for name in ("score_over_time", "accuracy_over_time", "by_category", "by_difficulty"):
        assert child(page, f"{name}_chart").isVisible()
    assert not child(page, "forecast_chart").isVisible()
    assert "of 15 categories" in says(page, "by_category_note")
    qtbot.mouseClick(child(page, "by_category_table_button"), Qt.MouseButton.LeftButton)
    table = page.findChild(QTableView, "by_category_table")
    assert table is not None
    assert table.model().rowCount() == 15


def test_all_categories_are_in_the_sheet_that_is_saved(
    page: StatisticsPage, tmp_path: Path
) -> None:
    categories = tuple((f"Category {k:02}", Share(1, 0)) for k in range(15))
    told = PlayerStatistics("Ada", 1, 1, Share(15, 0), DaysPlayed("2026-11-03"))
    plots = {one.name: one for one in plots_of(replace(told, by_category=categories))}
    save_plot(plots["by_category"], page, tmp_path / "all.csv")
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 1 + 15
