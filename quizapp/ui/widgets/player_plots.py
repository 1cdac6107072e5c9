"""The charts of a player's statistics, made of the numbers that the bank counted."""

from collections.abc import Iterator, Sequence

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
from quizapp.ui.widgets.plot import Kind, Plot, Series
from quizapp.ui.wording import category_word, difficulty_word, number_text, sure_word

_MOST_CATEGORIES = 12


def plots_of(told: PlayerStatistics) -> Iterator[Plot]:
    """Return the charts in the order of the page; the same ones for every player."""
    words = QCoreApplication.translate
    points = tuple(one.points for one in told.over_time)
    yield _over_time(
        told,
        "score_over_time",
        words("plots", "Score over time"),
        words("plots", "points a question"),
        points,
        told.points_before,
    )
    yield _over_time(
        told,
        "accuracy_over_time",
        words("plots", "Right answers over time"),
        words("plots", "right, %"),
        tuple(one.share.accuracy for one in told.over_time),
        told.accuracy_before,
        share=True,
    )
    categories = [(category_word(name), share) for name, share in told.by_category]
    yield _shares(
        "by_category",
        words("plots", "Right answers by category"),
        words("plots", "category (answers)"),
        categories[:_MOST_CATEGORIES],
    )
    yield _shares(
        "by_difficulty",
        words("plots", "Right answers by difficulty"),
        words("plots", "difficulty (answers)"),
        [(difficulty_word(level), share) for level, share in told.by_difficulty],
    )
    yield _times(told)
    yield _forecast(told)


def confidence_plot(columns: Sequence[Confidence]) -> Plot:
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
        share=True,
    )


def _over_time(
    told: PlayerStatistics,
    name: str,
    title: str,
    up: str,
    values: tuple[float | None, ...],
    before: tuple[float, ...],
    *,
    share: bool = False,
) -> Plot:
    words = QCoreApplication.translate
    average = words("plots", "mean of {count}").format(count=number_text(AVERAGE_OVER))
    resumed = tuple(
        value if one.resumed else None for value, one in zip(values, told.over_time, strict=True)
    )
    marked = Series(words("plots", "interrupted"), resumed, Kind.CROSS)
    return Plot(
        name=name,
        title=title,
        across=words("plots", "rounds, as they were played"),
        up=up,
        labels=tuple(number_text(one.number) for one in told.over_time),
        series=(
            Series(words("plots", "a round"), values, Kind.DOT),
            Series(average, moving_average(values, before), Kind.LINE),
            *([marked] if any(value is not None for value in resumed) else []),
        ),
        share=share,
    )


def _shares(name: str, title: str, across: str, shares: list[tuple[str, Share]]) -> Plot:
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
        share=True,
    )


def _times(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    step = STEP_MS // 1000
    labels = [f"{number_text(k * step)}–{number_text((k + 1) * step)}" for k in range(STEPS - 1)]
    labels.append(words("plots", "longer"))
    return Plot(
        name="answer_times",
        title=words("plots", "How long answers took"),
        across=words("plots", "time, seconds"),
        up=words("plots", "answers"),
        labels=tuple(labels),
        series=(
            Series(words("plots", "right"), tuple(right for _, right in told.times)),
            Series(words("plots", "wrong"), tuple(wrong for wrong, _ in told.times), Kind.HATCHED),
        ),
    )


def _forecast(told: PlayerStatistics) -> Plot:
    words = QCoreApplication.translate
    return Plot(
        name="forecast",
        title=words("plots", "Practice ahead"),
        across=words("plots", "days from today (0: and overdue)"),
        up=words("plots", "questions due"),
        labels=tuple(number_text(ahead) for ahead in range(len(told.forecast))),
        series=(Series(words("plots", "due"), told.forecast),),
    )
