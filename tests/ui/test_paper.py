"""A quiz on paper: every question with its letters, and the key on pages of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from quizapp.errors import Code, QuizError
from quizapp.items.item import Item
from quizapp.ui.paper import Page, Sheet, laid_out, options_on_paper, save_pdf

PAGE = QRectF(0, 0, 500, 700)
Pages = list[Page]
Lay = Callable[..., Pages]


def question(number: int, **values: object) -> Item:
    given = {
        "ref": f"q-{number}",
        "stem": f"What is number {number}?",
        "key": f"Right {number}",
        "distractors": ("One", "Two", "Three"),
        "explanation": f"Because of {number}.",
    }
    return Item(**{**given, **values})  # type: ignore[arg-type]


@pytest.fixture
def pages(tmp_path: Path, qtbot: QtBot) -> Iterator[Lay]:
    assert qtbot
    writer = QPdfWriter(str(tmp_path / "side.pdf"))
    painter = QPainter(writer)

    def lay(*items: Item, explained: bool = True, images: dict[str, QImage] | None = None) -> Pages:
        return laid_out(painter, PAGE, Sheet("My quiz", items, images or {}, explained))

    yield lay
    painter.end()


def words(pages: list[Page]) -> list[str]:
    return [part.words for page in pages for part, _ in page if part.words]


def test_each_question_has_its_letters_and_the_key_names_the_right_one(pages: Lay) -> None:
    items = [question(number) for number in range(1, 4)]
    told = words(pages(*items))
    assert told[0] == "My quiz"
    key = told[told.index("Answers") :]
    for number, item in enumerate(items, start=1):
        assert f"{number}. {item.stem}" in told
        options = options_on_paper(item)
        assert sorted(options) == sorted(item.options)
        for letter, option in zip("ABCD", options, strict=True):
            assert f"{letter} {option}" in told
        letter = "ABCD"[options.index(item.key)]
        assert f"{number}. {letter}   {item.key}" in key
        assert item.explanation in key
    assert not any("Because" in text for text in told[: told.index("Answers")])


def test_no_answer_stands_on_a_page_with_questions(pages: Lay) -> None:
    laid = pages(*(question(number) for number in range(1, 40)))
    assert len(laid) > 3
    first = next(n for n, page in enumerate(laid) if "Answers" in words([page]))
    assert not any("What is" in text for text in words(laid[first:]))
    assert not any("Because" in text for text in words(laid[:first]))


def test_nothing_overlaps_or_leaves_the_page_and_questions_stay_whole(pages: Lay) -> None:
    long = [question(n, stem="A rather long question " * (n % 9 * 8 + 1)) for n in range(1, 30)]
    for page in (laid := pages(*long)):
        end = 0.0
        for _, place in page:
            assert place.top() >= end - 0.01
            end = place.bottom()
        assert end <= PAGE.height() + 0.01
    for page in laid:
        told = words([page])
        if "Answers" not in words(laid[: laid.index(page) + 1]):
            assert sum(text.startswith("D ") for text in told) == sum(
                " rather long " in text for text in told
            )


def test_a_fixed_order_and_a_last_option_keep_their_places(pages: Lay) -> None:
    fixed = question(1, fixed=("One", "Two", "Right 1", "Three"))
    last = question(2, distractors=("One", "All of these"), last="All of these")
    told = words(pages(fixed, last))
    assert told.index("C Right 1") == told.index("B Two") + 1
    assert options_on_paper(last)[-1] == "All of these"


def test_pictures_are_printed_and_the_key_can_do_without_reasons(pages: Lay) -> None:
    item = question(1, picture="hash")
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    with_picture, without = pages(item, images={"hash": image}), pages(item)
    heights = [max(place.bottom() for _, place in laid[0]) for laid in (with_picture, without)]
    assert heights[0] >= heights[1] + 100
    assert "Because of 1." not in words(pages(item, explained=False))


def test_a_pdf_is_written_whole_or_not_at_all(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot
    sheet = Sheet("My quiz", [question(number) for number in range(1, 30)])
    file = tmp_path / "quiz.pdf"
    assert save_pdf(file, sheet) > 2
    assert file.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(QuizError) as refused:
        save_pdf(tmp_path / "no" / "quiz.pdf", sheet)
    assert refused.value.code is Code.PRINT_FAILED


@pytest.mark.parametrize("stem", ["line\n" * 700 + "end?", "long " * 790 + "end?", "x" * 4_000])
def test_what_no_page_can_hold_goes_on_on_the_next(pages: Lay, stem: str) -> None:
    laid = pages(question(1, stem=stem, explanation="\n".join("because" * 500)))
    for page in laid:
        assert all(place.bottom() <= PAGE.height() for _, place in page)
    told = words(laid)
    assert told.count("1.") + sum(one.startswith("1. ") for one in told) == 2  # question and key
    printed = "".join("".join(told).split())
    assert "".join(stem.split()) in printed
    assert "because" * 500 in printed
