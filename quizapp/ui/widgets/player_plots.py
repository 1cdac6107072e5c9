"""The charts of a player's statistics, made of the numbers that the bank counted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from quizapp.game.calibration import Confidence
from quizapp.game.statistics import (
    AVERAGE_OVER,
    STEP_MS,
    STEPS,
    PlayerStatistics,
    Share,
    moving_average,
)
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.widgets.plot import Kind, Plot, Series, Unit
from quizapp.ui.widgets.plot_words import forecast_told, groups_told, over_time_told, times_told
from quizapp.ui.wording import category_word, difficulty_word, number_text, sure_word

_MOST_ROWS = 12


def plots_of(told: PlayerStatistics) -> Iterator[Plot]:
    """Return the charts in the order of the page; the same ones for every player."""
    plots = (
        _score(told),
        _accuracy(told),
        _by_category(told),
        _by_difficulty(told),
        _times(told),
        _forecast(told),
    )
    return (replace(plot, whose=player_word(told.player)) for plot in plots)


def confidence_plot(columns: Sequence[Confidence], player: str = "") -> Plot:
    """Return how right a player was, by how sure they said they were, with its range."""
    words = QCoreApplication.translate
    label = words("plots", "{name} ({answers})")
    low, high = words("plots", "at least"), words("plots", "at most")
    return Plot(
        name="calibration",
        title=words("plots", "Right answers by how sure you were"),
        across=words("plots", "how sure (answers)"),
        up=words("plots", "right, %"),
        labels=tuple(
            label.format(name=sure_word(one.sure), answers=number_text(one.answers))
            for one in columns
        ),
        series=(
            Series(words("plots", "right"), tuple(one.share for one in columns)),
            Series(low, tuple(one.range[0] for one in columns)),
            Series(high, tuple(one.range[1] for one in columns)),
        ),
        unit=Unit.SHARE,
        note=words(
            "plots",
            "The thin lines show where your share really lies, in 95 of 100 cases: the more "
            "answers, the shorter they are. The dashed line is pure luck.",
        ),
        whose=player_word(player),
    )


def _score(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    values = tuple(one.points for one in told.over_time)
    plot = Plot(
        name="score_over_time",
        title=words("plots", "Score over time"),
        across=words("plots", "rounds, as they were played"),
        up=words("plots", "points a question"),
        labels=tuple(number_text(one.number) for one in told.over_time),
        series=_series(told, values, told.points_before),
        note=_last_rounds(told),
    )
    count = sum(value is not None for value in values)
    about = words("plots", "Points a question in %n round(s).", "", count)
    return replace(plot, told=over_time_told(plot, about))


def _accuracy(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    values = tuple(one.share.accuracy for one in told.over_time)
    plot = Plot(
        name="accuracy_over_time",
        title=words("plots", "Right answers over time"),
        across=words("plots", "rounds, as they were played"),
        up=words("plots", "right, %"),
        labels=tuple(number_text(one.number) for one in told.over_time),
        series=_series(told, values, told.accuracy_before),
        unit=Unit.SHARE,
        note=_last_rounds(told),
    )
    about = words("plots", "Share of right answers in %n round(s).", "", len(values))
    return replace(plot, told=over_time_told(plot, about))


def _series(
    told: PlayerStatistics, values: tuple[float | None, ...], before: tuple[float, ...]
) -> tuple[Series, ...]:
    words = QCoreApplication.translate
    average = words("plots", "mean of {count}").format(count=number_text(AVERAGE_OVER))
    resumed = tuple(
        value if one.resumed else None for value, one in zip(values, told.over_time, strict=True)
    )
    marked = Series(words("plots", "interrupted"), resumed, Kind.CROSS)
    return (
        Series(words("plots", "a round"), values, Kind.DOT),
        Series(average, moving_average(values, before), Kind.LINE),
        *([marked] if any(value is not None for value in resumed) else []),
    )


def _last_rounds(told: PlayerStatistics) -> str:
    """Return how many rounds are not shown, in words; nothing where all are."""
    if told.rounds <= len(told.over_time):
        return ""
    text = QCoreApplication.translate("plots", "The last {shown} of %n round(s).", "", told.rounds)
    return text.format(shown=number_text(len(told.over_time)))


def _by_category(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    count = len(told.by_category)
    text = words(
        "plots",
        "The {shown} with the most answers of %n categories; the table and the CSV file hold all.",
        "",
        count,
    )
    text = text.format(shown=number_text(_MOST_ROWS))
    plot = _shares(
        "by_category",
        words("plots", "Right answers by category"),
        words("plots", "category (answers)"),
        [(category_word(name), share) for name, share in told.by_category],
        note=text if count > _MOST_ROWS else "",
    )
    about = words("plots", "Share of right answers in %n category(s).", "", count)
    return replace(plot, told=groups_told(plot, about))


def _by_difficulty(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    plot = _shares(
        "by_difficulty",
        words("plots", "Right answers by difficulty"),
        words("plots", "difficulty (answers)"),
        [(difficulty_word(level), share) for level, share in told.by_difficulty],
    )
    return replace(plot, told=groups_told(plot, words("plots", "Share of right answers.")))


def _shares(
    name: str, title: str, across: str, shares: list[tuple[str, Share]], *, note: str = ""
) -> Plot:
    words = QCoreApplication.translate
    label = words("plots", "{name} ({answers})")
    return Plot(
        name=name,
        title=title,
        across=across,
        up=words("plots", "right, %"),
        labels=tuple(
            label.format(name=one, answers=number_text(share.answered)) for one, share in shares
        ),
        series=(Series(words("plots", "right"), tuple(share.accuracy for _, share in shares)),),
        unit=Unit.SHARE,
        note=note,
        in_rows=_MOST_ROWS,
    )


def _times(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    step = STEP_MS // 1000
    labels = [f"{number_text(k * step)}–{number_text((k + 1) * step)}" for k in range(STEPS - 1)]
    labels.append(words("plots", "longer"))
    plot = Plot(
        name="answer_times",
        title=words("plots", "How long answers took"),
        across=words("plots", "time, seconds"),
        up=words("plots", "answers"),
        labels=tuple(labels),
        series=(
            Series(words("plots", "right"), tuple(right for _, right in told.times)),
            Series(words("plots", "wrong"), tuple(wrong for wrong, _ in told.times), Kind.HATCHED),
        ),
        unit=Unit.COUNT,
    )
    return replace(plot, told=times_told(plot))


def _forecast(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    plot = Plot(
        name="forecast",
        title=words("plots", "Practice ahead"),
        across=words("plots", "days from today (0: and overdue)"),
        up=words("plots", "questions due"),
        labels=tuple(number_text(ahead) for ahead in range(len(told.forecast))),
        series=(Series(words("plots", "due"), told.forecast),),
        unit=Unit.COUNT,
    )
    return replace(plot, told=forecast_told(plot, told.forecast))
