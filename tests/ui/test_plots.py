"""What the charts of a player hold: their axes, their groups, and what they tell in sentences."""

from dataclasses import replace
from itertools import pairwise

import pytest

from quizapp.game.statistics import (
    ROUNDS_SHOWN,
    DaysPlayed,
    PlayerStatistics,
    RoundPoint,
    Share,
)
from quizapp.ui.widgets.player_plots import confidence_plot, plots_of
from quizapp.ui.widgets.plot import Plot, Series, Unit

pytestmark = pytest.mark.usefixtures("qapp")
CATEGORIES = tuple((f"Category {k:02}", Share(40 - k, k)) for k in range(15))


def rounds(*rights: int, first: int = 1) -> tuple[RoundPoint, ...]:
    return tuple(
        RoundPoint(number, "2026-11-03", 200 * right, Share(4, right))
        for number, right in enumerate(rights, start=first)
    )


def played(**values: object) -> PlayerStatistics:
    one = PlayerStatistics("Ada", 3, 3, Share(12, 6), DaysPlayed("2026-11-03"))
    return replace(one, **values)  # type: ignore[arg-type]


def plot_of(told: PlayerStatistics, name: str) -> Plot:
    return next(one for one in plots_of(told) if one.name == name)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def axis(most: float, unit: Unit) -> list[str]:
    plot = Plot("any", "Any", "x", "y", ("a",), (Series("a", (most,)),), unit)
    return [plain(plot.text_of(step)) for step in plot.steps]


def test_who_was_never_right_has_charts_of_it_but_none_of_what_did_not_happen() -> None:
    told = played(
        over_time=rounds(0, 0),
        by_category=(("Alpha", Share(8, 0)),),
        by_difficulty=((None, Share(8, 0)),),
    )
    seen = {one.name: not one.empty for one in plots_of(told)}
    assert seen == {
        "score_over_time": True,
        "accuracy_over_time": True,
        "by_category": True,
        "by_difficulty": True,
        "answer_times": False,
        "forecast": False,
    }


@pytest.mark.parametrize(
    ("most", "unit", "steps"),
    [
        (1, Unit.COUNT, ["0", "1"]),
        (3, Unit.COUNT, ["0", "1", "2", "3"]),
        (5, Unit.COUNT, ["0", "1", "2", "3", "4", "5"]),
        (7, Unit.COUNT, ["0", "2", "4", "6", "8"]),
        (13500, Unit.COUNT, ["0", "5000", "10000", "15000"]),
        (0.3, Unit.ANY, ["0", "0.1", "0.2", "0.3"]),
        (1, Unit.ANY, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        (162.5, Unit.ANY, ["0", "50", "100", "150", "200"]),
        (0.4, Unit.SHARE, ["0 %", "25 %", "50 %", "75 %", "100 %"]),
    ],
)
def test_an_axis_has_even_steps_and_counts_have_whole_ones(
    most: float, unit: Unit, steps: list[str]
) -> None:
    assert axis(most, unit) == steps


@pytest.mark.parametrize("unit", [Unit.COUNT, Unit.ANY])
def test_what_an_axis_says_is_exact_and_reaches_over_every_value(unit: Unit) -> None:
    for most in [*range(1, 400), 999, 1000, 1001, 54_321, 10**7 + 1]:
        texts = axis(most, unit)
        numbers = [float(text) for text in texts]
        assert numbers[-1] >= most
        assert len(numbers) <= 6
        gaps = {round(high - low, 6) for low, high in pairwise(numbers)}
        assert len(gaps) == 1


def test_a_chart_says_how_many_rounds_it_leaves_out_and_its_means_know_of_them() -> None:
    first = 301
    shown = rounds(*[0] * ROUNDS_SHOWN, first=first)
    many = played(
        rounds=500, over_time=shown, points_before=(100.0,) * 9, accuracy_before=(1.0,) * 9
    )
    for name, mean in (("score_over_time", 90.0), ("accuracy_over_time", 0.9)):
        plot = plot_of(many, name)
        assert plot.note == "The last 200 of 500 rounds."
        assert plot.note in plot.told
        assert plot.labels[0] == "301"
        assert plot.series[1].values[0] == pytest.approx(mean)
        assert plot.series[1].values[9] == 0
    assert plot_of(played(over_time=rounds(1, 2, 3)), "score_over_time").note == ""


def test_of_many_categories_the_chart_has_some_and_says_so_and_the_table_has_all() -> None:
    plot = plot_of(played(by_category=CATEGORIES), "by_category")
    assert len(plot.rows()) == 1 + len(CATEGORIES)
    assert plot.rows()[15][0] == "Category 14 (26)"
    assert plot.in_rows == 12
    assert plot.note.startswith("The 12 with the most answers of 15 categories")
    assert plot_of(played(by_category=CATEGORIES[:12]), "by_category").note == ""


def test_a_chart_of_rounds_tells_its_ends_its_extremes_and_the_latest_mean() -> None:
    told = plain(plot_of(played(over_time=rounds(2, 4, 0, 3)), "accuracy_over_time").told)
    for sentence in (
        "Share of right answers in 4 round",
        "The first: 50 % (round 1). The latest: 75 % (round 4).",
        "The lowest: 0 % (round 3). The highest: 100 % (round 2).",
        "The mean of the last 10 by now: 56 %.",
    ):
        assert sentence in told


def test_a_chart_of_groups_tells_the_highest_and_the_lowest() -> None:
    told = plain(plot_of(played(by_category=CATEGORIES), "by_category").told)
    assert "The highest: Category 14 (26), 54 %. The lowest: Category 00 (40), 0 %." in told
    assert "15 categor" in told


def test_where_all_are_the_same_a_chart_tells_no_highest() -> None:
    told = played(over_time=rounds(0, 0), by_difficulty=((None, Share(8, 0)),))
    for name in ("accuracy_over_time", "by_difficulty"):
        assert "The same in all: 0 %." in plain(plot_of(told, name).told)
        assert "highest" not in plot_of(told, name).told


def test_the_chart_of_times_tells_how_many_and_where_most_are() -> None:
    times = ((1, 0), (2, 5), *[(0, 1)] * 9)
    told = plot_of(played(times=times), "answer_times").told
    assert "right: 14 in all, most of them here: 2–4 (5)." in told
    assert "wrong: 3 in all, most of them here: 2–4 (2)." in told


def test_the_chart_of_days_ahead_tells_today_all_and_the_busiest_day() -> None:
    told = plot_of(played(forecast=(3, 0, 7, *[1] * 11)), "forecast").told
    assert "Due today, with all that is overdue: 3. Within 14 days: 21." in told
    assert "The busiest day is 2 day" in told
    told = plot_of(played(forecast=(9, *[1] * 13)), "forecast").told
    assert "The busiest day is today: 9." in told


def test_a_chart_knows_whose_it_is() -> None:
    assert {one.whose for one in plots_of(played())} == {"Ada"}
    assert confidence_plot([], "Ada").whose == "Ada"
