"""A draft can be shown at any moment of writing it."""

import pytest

from quizapp.items.draft import Arrangement, Draft
from quizapp.items.preview import shown


def test_what_can_be_played_is_shown_as_it_was_typed() -> None:
    draft = Draft("Where?", ("Here", " There", "", ""), 1, arrangement=Arrangement.FIXED)
    item, options = shown(draft)
    assert (item.stem, item.key, options) == ("Where?", "There", ("Here", "There"))


@pytest.mark.parametrize(
    ("options", "key", "seen"),
    [
        ((), None, ("…", "…")),
        (("Here",), 0, ("Here", "…")),
        (("Here", "", "There"), 0, ("Here", "…", "There")),
        (("Here", "Here", "Here "), 2, ("Here", "Here", "Here")),
        (("", "Here"), 0, ("…", "Here")),
        (("", ""), 7, ("…", "…")),
        (("–", "a\0"), 0, ("–", "…")),
        (("–",) * 3, None, ("–",) * 3),
    ],
)
def test_what_is_missing_or_wrong_is_shown_as_far_as_it_goes(
    options: tuple[str, ...], key: int | None, seen: tuple[str, ...]
) -> None:
    item, shown_options = shown(Draft(" ", options, key))
    assert (item.stem, shown_options) == ("…", seen)
    assert item.key in shown_options
