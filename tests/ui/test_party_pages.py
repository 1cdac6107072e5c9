"""What a party looks like: seats, cards over the question, and the podium."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.party import PartyRound
from quizapp.game.party_setup import PartySetup, Seat
from quizapp.game.podium import Meeting, Place
from quizapp.game.rules import BUZZER, PARTY
from quizapp.ui.pages.party import PartyPage
from quizapp.ui.pages.podium import PodiumPage
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.party_words import status_line, winners_line
from quizapp.ui.theme import Theme
from quizapp.ui.tokens import DARK, LIGHT
from quizapp.ui.widgets.party_strip import PartyStrip
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.seat_mark import (
    DARK_SEATS,
    LIGHT_SEATS,
    ON_DARK_SEATS,
    ON_LIGHT_SEATS,
)
from tests.ui.test_contrast import contrast
from tests.ui.values import asked

NAMES = ("Ada", "<b>Bo</b> & Co", "Cy", "D" * 60, "Eve", "Fay", "Gus", "Hal")
BUZZ = Choice(mode=BUZZER, length=3, time_limit_s=20)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("dark")
    theme.apply(qapp)
    yield theme
    theme.set_text_percent(100)


_ALIVE: list[QWidget] = []


@pytest.fixture(autouse=True)
def _pages_outlive_their_tests() -> Iterator[None]:
    """Keep pages until qtbot has closed them: none becomes garbage while it is painted."""
    yield
    _ALIVE.clear()


def party(count: int = 8, choice: Choice = BUZZ) -> PartyRound:
    question = asked()
    questions = [replace(question, uid=bytes([n]), place=n) for n in range(3 * count)]
    return PartyRound(b"party", choice, questions, players=NAMES[:count])


def shown(qtbot: QtBot, page: QWidget, width: int = 916, height: int = 700) -> None:
    qtbot.addWidget(page)
    _ALIVE.append(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def says(page: QWidget, name: str) -> str:
    found = child(page, name)
    assert isinstance(found, PlainLabel)
    return found.text()


def with_strip(qtbot: QtBot, game: PartyRound, width: int = 916) -> tuple[QuestionPage, PartyStrip]:
    page = QuestionPage()
    strip = PartyStrip(page)
    page.add_strip(strip, strip.controls())
    shown(qtbot, page, width)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.ask(game.current, 1, game.length, None, 0, 20_000)
    strip.seat_players("ALGQPZMT"[: len(game.players)], count=len(game.players))
    strip.show_party(game, status_line(game))
    return page, strip


@pytest.mark.parametrize("seat", range(8))
def test_seats_can_be_told_apart_and_read(seat: int) -> None:
    for colours, on, tokens in (
        (DARK_SEATS, ON_DARK_SEATS, DARK),
        (LIGHT_SEATS, ON_LIGHT_SEATS, LIGHT),
    ):
        assert contrast(colours[seat], on) >= 4.5
        for ground in ("card", "faded", "background"):
            assert contrast(colours[seat], tokens[ground]) >= 3
        assert contrast(tokens["on_accent"], tokens["accent"]) >= 3  # the line around a mark


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [400, 576, 916])
def test_eight_cards_stand_beside_and_below_each_other_and_none_is_cut(
    qtbot: QtBot, look: Theme, percent: int, width: int
) -> None:
    look.set_text_percent(percent)
    _, strip = with_strip(qtbot, party(), width)
    cards = [child(strip, f"party_seat_{n}") for n in range(1, 9)]
    whole = child(strip, "party_cards")
    qtbot.waitUntil(lambda: all(whole.rect().contains(card.geometry()) for card in cards))
    places = [card.geometry() for card in cards]
    for place, card in zip(places, cards, strict=True):
        assert place.width() >= card.minimumSizeHint().width()
        assert sum(place.intersects(other) for other in places) == 1


def test_cards_follow_the_reading_direction(qtbot: QtBot, look: Theme) -> None:
    assert look.dark
    page, strip = with_strip(qtbot, party(3))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(900, 700)
    first, second = child(strip, "party_seat_1"), child(strip, "party_seat_2")
    assert first.x() > second.x()


def test_letters_are_keys_only_while_the_question_is_open(qtbot: QtBot, look: Theme) -> None:
    assert look.dark
    game = party(3)
    page, strip = with_strip(qtbot, game)
    page.hold(held=True)
    with qtbot.assertNotEmitted(page.option_chosen):
        qtbot.keyClick(page, Qt.Key.Key_1)
    with qtbot.waitSignal(strip.seat_buzzed) as buzz:
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert buzz.args == [1]
    with qtbot.waitSignal(strip.seat_buzzed):
        qtbot.keyClick(page, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    game.buzz(1, 0)
    strip.show_party(game, status_line(game))
    page.hold(held=False)
    with qtbot.assertNotEmitted(strip.seat_buzzed):
        qtbot.keyClick(page, Qt.Key.Key_A)
    with qtbot.waitSignal(page.option_chosen):
        qtbot.keyClick(page, Qt.Key.Key_1)


def test_tab_leads_from_the_cards_to_the_options(qtbot: QtBot, look: Theme) -> None:
    assert look.dark
    with_strip(qtbot, party(2))
    names = []
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    first = names.index("party_seat_1")
    assert names[first : first + 4] == ["party_seat_1", "party_seat_2", "party_pass", "option_1"]


def test_a_card_tells_a_screen_reader_all_that_it_shows(qtbot: QtBot, look: Theme) -> None:
    assert look.dark
    game = party(3)
    _, strip = with_strip(qtbot, game)
    game.buzz(1, 0)
    strip.show_party(game, status_line(game))
    told = child(strip, "party_seat_2").accessibleName()
    assert told == "<b>Bo</b> & Co, 0 points, answers now, letter L"
    assert says(strip, "party_status") == "<b>Bo</b> & Co answers"


def test_an_option_that_was_tried_is_crossed_out_and_cannot_be_chosen(
    qtbot: QtBot, look: Theme
) -> None:
    assert look.dark
    page, _ = with_strip(qtbot, party(3))
    page.cross_out({0})
    assert "Wrong" in child(page, "option_1").accessibleName()
    with qtbot.assertNotEmitted(page.option_chosen):
        qtbot.keyClick(page, Qt.Key.Key_1)
    with qtbot.waitSignal(page.option_chosen):
        qtbot.keyClick(page, Qt.Key.Key_2)


@pytest.fixture
def seats(qtbot: QtBot, look: Theme) -> PartyPage:
    assert look.dark
    page = PartyPage()
    shown(qtbot, page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    setup = PartySetup((Seat("Ada", "A"), Seat("", "L")), buzzer=True)
    page.show_setup(setup, ["Cy", "R&B"])
    page.show_choice(Choice(mode=PARTY, length=3), 90)
    page.focus_first()
    return page


def test_enter_starts_with_who_sits_there(seats: PartyPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(seats.start_requested) as wish:
        qtbot.keyClick(child(seats, "party_name_1"), Qt.Key.Key_Return)
    (setup,) = wish.args
    assert setup == PartySetup((Seat("Ada", "A"), Seat("Player 2", "L")), buzzer=True)


def test_tab_leads_from_the_kind_through_the_seats_to_the_start(
    seats: PartyPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(child(seats, "party_add"), Qt.MouseButton.LeftButton)
    child(seats, "party_buzzer").setFocus()
    names = []
    for _ in range(14):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names == [
        *("party_name_1", "party_key_1", "party_remove_1"),
        *("party_name_2", "party_key_2", "party_remove_2"),
        *("party_name_3", "party_key_3", "party_remove_3"),
        *("party_add", "party_known_1", "party_known_2", "party_start", "party_back"),
    ]


def test_a_known_player_takes_the_empty_seat_then_one_more(seats: PartyPage, qtbot: QtBot) -> None:
    for number in (1, 2):
        qtbot.mouseClick(child(seats, f"party_known_{number}"), Qt.MouseButton.LeftButton)
    assert seats.setup().players == ("Ada", "Cy", "R&B")
    assert len({seat.key for seat in seats.setup().seats}) == 3
    qtbot.mouseClick(child(seats, "party_known_1"), Qt.MouseButton.LeftButton)
    assert seats.setup().players == ("Ada", "R&B")


def test_a_typed_name_ticks_who_is_known(seats: PartyPage, qtbot: QtBot) -> None:
    name = seats.findChild(QLineEdit, "party_name_2")
    qtbot.keyClicks(name, "cy")
    assert seats.findChild(QWidget, "party_known_1").isChecked()


def test_a_held_or_modified_letter_is_none(seats: PartyPage, qtbot: QtBot) -> None:
    key = child(seats, "party_key_1")
    qtbot.keyClick(key, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(key, Qt.Key.Key_5)
    assert seats.setup().seats[0].key == "A"
    qtbot.keyClick(key, Qt.Key.Key_X)
    assert seats.setup().seats[0].key == "X"


def places(*scores: int) -> list[Place]:
    ranks = [1 + sum(other > score for other in scores) for score in scores]
    found = [
        Place(r, n, NAMES[n], s, 2, 3) for n, (r, s) in enumerate(zip(ranks, scores, strict=True))
    ]
    return sorted(found, key=lambda place: place.rank)


@pytest.mark.parametrize(
    ("scores", "line"),
    [
        ((300, 200), "Ada wins"),
        ((300, 200, 300), "A tie: Ada, Cy"),
        ((0, 0), "All are equal"),
    ],
)
def test_who_won_is_said_in_a_few_words(scores: tuple[int, ...], line: str) -> None:
    assert winners_line(places(*scores)) == line


@pytest.mark.parametrize("percent", [100, 200])
def test_the_podium_lists_everybody_and_the_record_where_there_is_one(
    qtbot: QtBot, look: Theme, percent: int
) -> None:
    look.set_text_percent(percent)
    page = PodiumPage()
    shown(qtbot, page, 576, 440)
    page.show_places(BUZZ, places(100, 300, 300, 0))
    ranks = [says(page, f"place_rank_{n}") for n in range(1, 5)]
    assert ranks == ["1", "1", "3", "4"]
    assert not child(page, "head_to_head").isVisible()
    page.show_meetings([Meeting("Ada", "Cy", 2, 1, 0), Meeting("Cy", "Eve", 0, 0, 3)])
    table = [label.text() for label in child(page, "head_to_head").findChildren(PlainLabel)]
    assert (
        table
        == {
            100: [
                *("Player", "Won", "Lost", "Equal", "Against"),
                *("Ada", "2", "1", "0", "Cy"),
                *("Cy", "0", "0", "3", "Eve"),
            ],
            200: ["Ada 2 : 1 Cy", "Cy 0 : 0 Eve · equal: 3"],
        }[percent]
    )
    assert child(page, "meeting_2").accessibleName() == "Cy 0 : 0 Eve · equal: 3"
    page.show_places(BUZZ, places(100, 300))
    assert page.findChild(QWidget, "place_3") is None
    assert not child(page, "head_to_head").isVisible()


def test_enter_on_the_podium_plays_again(qtbot: QtBot, look: Theme) -> None:
    assert look.dark
    page = PodiumPage()
    shown(qtbot, page)
    page.show_places(BUZZ, places(100, 300))
    page.focus_first()
    with qtbot.waitSignal(page.play_again_requested):
        qtbot.keyClick(child(page, "party_again"), Qt.Key.Key_Return)


def test_the_end_of_a_party_is_heard_once_and_only_when_it_is_seen(
    qtbot: QtBot, look: Theme
) -> None:
    assert look.dark
    page = PodiumPage()
    page.show_places(BUZZ, places(100, 300))
    with qtbot.waitSignal(page.sound_wanted) as sound:
        shown(qtbot, page)
    assert sound.args == ["end"]
    with qtbot.assertNotEmitted(page.sound_wanted, wait=50):
        page.hide()
        page.show()
