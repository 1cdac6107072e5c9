"""Codes of rounds: read as they were written, and refused where they do not fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.errors import Code, QuizError
from quizapp.game.codes import LENGTHS, TIME_LIMITS_S, RoundCode, daily_code, read_code

PACKS = bytes(range(32))
CODE = RoundCode(10, 20, PACKS[:3], b"seed")


def refusal(text: str) -> Code:
    with pytest.raises(QuizError) as caught:
        read_code(text)
    return caught.value.code


@given(
    st.sampled_from(LENGTHS),
    st.sampled_from(TIME_LIMITS_S),
    st.binary(min_size=3, max_size=3),
    st.binary(min_size=4, max_size=4),
)
def test_a_code_is_read_as_it_was_written(
    length: int, limit: int | None, packs: bytes, seed: bytes
) -> None:
    code = RoundCode(length, limit, packs, seed)
    assert read_code(code.text()) == code
    assert len(code.text()) == 19


def test_a_code_stays_the_same_for_good() -> None:
    assert CODE.text() == "4490-0082-EDJP-AS5W"
    assert CODE.round_seed().hex()[:16] == "da973091550e45b7"


def test_a_code_may_be_typed_in_small_letters_without_hyphens_and_with_look_alikes() -> None:
    text = CODE.text()
    assert read_code(text.lower().replace("-", "")) == CODE
    assert read_code(f"  {text.replace('-', ' ')}\t") == CODE
    assert read_code(text.replace("0", "O").replace("1", "l")) == CODE


def test_a_code_may_be_copied_with_what_stands_around_it() -> None:
    text = CODE.text()
    for copied in (
        f"Code: {text}",
        f"{text}\n",
        text.replace("-", "–"),
        text.replace("-", "\u2011"),
    ):
        assert read_code(copied) == CODE
    assert read_code(f"quizapp · Daily\n■■■ □□\nCode: {text.replace('-', chr(0xA0))}\n") == CODE


@pytest.mark.parametrize("text", ["", "x", "248G", "2490-0082-EDJP-AS6!", "é" * 16, "U" * 16])
def test_what_is_no_code_is_refused(text: str) -> None:
    assert refusal(text) is Code.CODE_MISTYPED


def test_most_typing_errors_are_noticed() -> None:
    text = CODE.text().replace("-", "")
    wrong = [text[:k] + ("7" if text[k] != "7" else "8") + text[k + 1 :] for k in range(16)]
    noticed = 0
    for one in wrong:
        with pytest.raises(QuizError):
            read_code(one).require(PACKS)
        noticed += 1
    assert noticed == 16


def test_other_packs_refuse_a_code() -> None:
    CODE.require(PACKS)
    with pytest.raises(QuizError) as caught:
        CODE.require(b"other packs")
    assert caught.value.code is Code.CODE_OTHER_PACKS


def test_a_day_has_one_code_for_the_same_packs() -> None:
    day = daily_code("2026-11-25", PACKS, 20)
    assert day == daily_code("2026-11-25", PACKS, 20)
    others = [daily_code("2026-11-26", PACKS, 20), daily_code("2026-11-25", b"other", 20)]
    assert day.text() not in {other.text() for other in others}
    assert daily_code("2026-11-25", PACKS, None).seed == day.seed
