"""What the charts tell in sentences, for who does not see them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from quizapp.game.statistics import AVERAGE_OVER
from quizapp.ui.widgets.plot import Plot
from quizapp.ui.wording import number_text


def over_time_told(plot: Plot, about: str) -> str:
    """Return what a chart of rounds tells: its ends, its extremes and the latest mean."""
    words = QCoreApplication.translate
    values, means = plot.series[0].values, plot.series[1].values
    held = [
        (value, label)
        for value, label in zip(values, plot.labels, strict=True)
        if value is not None
    ]
    if not held:
        return _joined(about, plot.note)
    ends = words(
        "plots",
        "The first: {first} (round {first_round}). The latest: {latest} (round {latest_round}).",
    )
    extremes = words(
        "plots",
        "The lowest: {low} (round {low_round}). The highest: {high} (round {high_round}).",
    )
    lowest = min(held, key=lambda one: one[0])
    highest = max(held, key=lambda one: one[0])
    if lowest[0] == highest[0]:
        extremes = words("plots", "The same in all: {low}.")
    mean = words("plots", "The mean of the last {count} by now: {mean}.")
    return _joined(
        about,
        plot.note,
        ends.format(
            first=plot.text_of(held[0][0]),
            first_round=held[0][1],
            latest=plot.text_of(held[-1][0]),
            latest_round=held[-1][1],
        ),
        extremes.format(
            low=plot.text_of(lowest[0]),
            low_round=lowest[1],
            high=plot.text_of(highest[0]),
            high_round=highest[1],
        ),
        mean.format(count=number_text(AVERAGE_OVER), mean=plot.text_of(means[-1])),
    )


def groups_told(plot: Plot, about: str) -> str:
    """Return what a chart of groups tells: which is the highest and which the lowest."""
    words = QCoreApplication.translate
    values = [value or 0.0 for value in plot.series[0].values]
    if not values:
        return about
    text = words("plots", "The highest: {highest}, {high}. The lowest: {lowest}, {low}.")
    high, low = values.index(max(values)), values.index(min(values))
    if values[high] == values[low]:
        text = words("plots", "The same in all: {low}.")
    extremes = text.format(
        highest=plot.labels[high],
        high=plot.text_of(values[high]),
        lowest=plot.labels[low],
        low=plot.text_of(values[low]),
    )
    return _joined(about, plot.note, extremes)


def times_told(plot: Plot) -> str:
    """Return what the chart of answer times tells: where most answers are, right and wrong."""
    words = QCoreApplication.translate
    about = words("plots", "How many answers took how many seconds.")
    text = words("plots", "{name}: {count} in all, most of them here: {label} ({most}).")
    none = words("plots", "{name}: none.")
    told = [about]
    for one in plot.series:
        values = [int(value or 0) for value in one.values]
        most = max(values)
        sentence = text if most else none
        told.append(
            sentence.format(
                name=one.name,
                count=number_text(sum(values)),
                label=plot.labels[values.index(most)],
                most=number_text(most),
            )
        )
    return _joined(*told)


def forecast_told(plot: Plot, due: Sequence[int]) -> str:
    """Return what the chart of days ahead tells: today, all of them, and the busiest day."""
    words = QCoreApplication.translate
    text = words(
        "plots",
        "Due today, with all that is overdue: {today}. Within %n days: {all}.",
        "",
        len(due),
    )
    most = max(due)
    day = due.index(most)
    if day == 0:
        busiest = words("plots", "The busiest day is today: {most}.")
    else:
        busiest = words("plots", "The busiest day is %n day(s) from today: {most}.", "", day)
    return _joined(
        text.format(today=plot.text_of(due[0]), all=plot.text_of(sum(due))),
        busiest.format(most=plot.text_of(most)) if most else "",
    )


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
