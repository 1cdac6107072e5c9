"""Pictures from outside: only four kinds, bounded before they are decoded, written anew."""

import pytest

from quizapp.errors import Code, QuizError
from quizapp.limits import PICTURE_BYTES
from quizapp.pictures import LONGEST_SIDE, checked_picture, kind_of
from tests.reading.support import picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'


def refused(content: bytes) -> Code:
    with pytest.raises(QuizError) as caught:
        checked_picture(content)
    return caught.value.code


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_is_kept_by_its_hash_without_what_it_says_of_itself(kind: str) -> None:
    found = checked_picture(picture(kind, words="somebody's name"))
    assert (found.width, found.height) == (4, 3)
    assert found.kind in ("png", "jpeg")
    assert kind_of(found.content) == found.kind
    assert b"somebody" not in found.content
    assert len(found.hash) == 64


def test_a_large_picture_is_scaled_to_what_a_window_shows() -> None:
    found = checked_picture(picture("png", 2 * LONGEST_SIDE, 400))
    assert (found.width, found.height) == (LONGEST_SIDE, 200)


def test_a_picture_that_we_wrote_stays_as_it_is() -> None:
    found = checked_picture(picture("jpeg"))
    assert checked_picture(found.content, named=f"pictures/{found.hash}.jpg") == found


@pytest.mark.parametrize(
    "content", [b"", b"text", SVG, b"\x89PNG\r\n\x1a\n", b"GIF89a", picture("png")[:40]]
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    assert refused(content) is Code.PICTURE_BAD


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("share", [0.5, 0.95])
def test_a_picture_that_was_cut_off_is_refused(kind: str, share: float) -> None:
    whole = picture(kind, 300, 200)
    assert checked_picture(whole).width == 300
    assert refused(whole[: int(len(whole) * share)]) is Code.PICTURE_BAD


def test_a_picture_of_too_many_pixels_or_bytes_is_refused() -> None:
    assert refused(picture("png", 5000, 4000)) is Code.PICTURE_TOO_LARGE
    assert refused(picture("png") + bytes(PICTURE_BYTES)) is Code.PICTURE_TOO_LARGE
