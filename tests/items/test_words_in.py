"""The words of a finding are found again in the text that it is about."""

import pytest

from quizapp.items.words_in import place_of


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("not", "A knot, not a bow", "not"),
        ("lovelace", "Is it Ada Lovelace’s?", "Lovelace’s"),
        ("zoe", "Was it Zoë?", "Zoë"),
        ("wasn't", "Who wasn't there?", "wasn't"),
        ("He", "He, she or he?", "He"),
    ],
)
def test_words_are_found_as_they_are_written_or_folded(words: str, text: str, found: str) -> None:
    place = place_of(words, text)
    assert place is not None
    assert text[slice(*place)] == found


def test_what_is_not_there_is_not_found() -> None:
    assert place_of("not", "A knot") is None
    assert place_of("", "A knot") is None
