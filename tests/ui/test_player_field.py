"""Who plays, on the home page: a name to type, and a list to choose from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.modes import Choice
from quizapp.game.people import GUEST_MARK, KnownPlayer, Mark
from quizapp.ui.pages.home import HomePage
from quizapp.ui.tokens import DARK, LIGHT
from quizapp.ui.widgets.player_list import PlayerList
from quizapp.ui.widgets.player_mark import ON_DARK, ON_LIGHT, MarkLabel, mark_pixmap

ADA = KnownPlayer(b"a" * 16, "Ada", Mark("amber", "star"))
BO = KnownPlayer(b"b" * 16, "<b>Bo</b> & Co", Mark("blue", "square"))
GUEST = KnownPlayer(b"g" * 16, "", GUEST_MARK, guest=True)


@pytest.fixture
def page(qtbot: QtBot) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.set_players([ADA, GUEST, BO])
    page.focus_first()
    return page


def name(page: HomePage) -> QLineEdit:
    return page.findChild(QLineEdit, "player_name")


def opener(page: HomePage) -> QAbstractButton:
    return page.findChild(QAbstractButton, "player_button")


def opened(page: HomePage, qtbot: QtBot) -> PlayerList:
    found = page.findChild(PlayerList, "player_choice")
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def offered(choices: PlayerList) -> list[str]:
    model = choices.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_holds_the_players_and_the_guest_once(page: HomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(opener(page), Qt.MouseButton.LeftButton)
    assert offered(opened(page, qtbot)) == ["Ada", "<b>Bo</b> & Co", "Play as guest"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_a_player_is_chosen_by_keys_and_enter_plays_on(
    page: HomePage, qtbot: QtBot, key: Qt.Key
) -> None:
    name(page).setText("Ada")
    qtbot.keyClick(opener(page), key)
    choices = opened(page, qtbot)
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.player_settled) as told, qtbot.waitSignal(page.choice_changed):
        qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert told.args == [BO]
    assert name(page).text() == "<b>Bo</b> & Co"
    assert not choices.isVisible()
    with qtbot.waitSignal(page.play_requested) as wish:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wish.args[1] == "<b>Bo</b> & Co"


def test_the_list_opens_from_the_name_with_the_arrow_key(page: HomePage, qtbot: QtBot) -> None:
    name(page).setFocus()
    qtbot.keyClick(name(page), Qt.Key.Key_Down)
    choices = opened(page, qtbot)
    qtbot.keyClick(choices, Qt.Key.Key_Escape)
    assert not choices.isVisible()


def test_a_click_chooses_a_player(page: HomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(opener(page), Qt.MouseButton.LeftButton)
    choices = opened(page, qtbot)
    at = choices.visualRect(choices.model().index(0, 0)).center()
    with qtbot.waitSignal(page.player_settled) as told:
        qtbot.mouseClick(choices.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [ADA]
    assert name(page).text() == "Ada"


def test_the_guest_is_chosen_as_no_name(page: HomePage, qtbot: QtBot) -> None:
    name(page).setText("Ada")
    qtbot.mouseClick(opener(page), Qt.MouseButton.LeftButton)
    choices = opened(page, qtbot)
    qtbot.keyClick(choices, Qt.Key.Key_End)
    qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert name(page).text() == ""


def test_the_players_can_be_managed_from_the_list(page: HomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(opener(page), Qt.MouseButton.LeftButton)
    opened(page, qtbot)
    manage = page.findChild(QAbstractButton, "manage_players_button")
    with qtbot.waitSignal(page.players_requested):
        qtbot.keyClick(manage, Qt.Key.Key_Return)
    assert not manage.isVisible()


def test_who_is_named_is_known_by_mark_beside_the_greeting_and_the_name(
    page: HomePage, qtbot: QtBot
) -> None:
    mark = page.findChild(MarkLabel, "player_mark")
    assert not mark.isVisible()
    qtbot.keyClicks(name(page), "aDA")
    assert mark.isVisible()
    assert mark.mark == ADA.mark
    assert opener(page).accessibleDescription() == "amber star"
    qtbot.keyClicks(name(page), "x")
    assert not mark.isVisible()
    assert opener(page).accessibleDescription() == ""


def test_a_typed_name_is_settled_at_its_end_and_not_at_each_letter(
    page: HomePage, qtbot: QtBot
) -> None:
    name(page).setFocus()
    with qtbot.assertNotEmitted(page.player_settled):
        qtbot.keyClicks(name(page), "Ada")
    with qtbot.waitSignal(page.player_settled) as told:
        qtbot.keyClick(name(page), Qt.Key.Key_Tab)
    assert told.args == [ADA]


def test_nobody_is_settled_before_it_is_known_who_there_is(qtbot: QtBot) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    page.set_choice(Choice(), "Ada")
    with qtbot.assertNotEmitted(page.player_settled), qtbot.waitSignal(page.play_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.player_settled) as told:
        page.set_players([ADA])
    assert told.args == [ADA]


def test_who_plays_is_called_otherwise_when_they_are(page: HomePage, qtbot: QtBot) -> None:
    name(page).setText("Ada")
    renamed = KnownPlayer(ADA.uid, "Bea", ADA.mark)
    with qtbot.waitSignal(page.player_settled) as told:
        page.set_players([renamed], called="Bea")
    assert told.args == [renamed]
    assert name(page).text() == "Bea"


def test_the_name_comes_before_the_list_and_the_list_before_play(
    page: HomePage, qtbot: QtBot
) -> None:
    name(page).setFocus()
    seen: list[str] = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == ["player_button", "mode_classic", "play_button"]


@pytest.mark.parametrize(("colours", "tokens"), [(ON_DARK, DARK), (ON_LIGHT, LIGHT)])
def test_every_colour_of_a_mark_stands_out_from_every_ground(
    colours: dict[str, str], tokens: dict[str, str]
) -> None:
    for colour in colours.values():
        for ground in ("background", "second", "card"):
            assert contrast(colour, tokens[ground]) >= 3, (colour, ground)


def test_shapes_differ_where_colours_are_not_seen(page: QWidget) -> None:
    assert page.isVisible()
    shapes = ("circle", "square", "triangle", "star", "diamond", "hexagon")
    drawn = [mark_pixmap(Mark("slate", shape), 20, 1.0).toImage() for shape in shapes]
    assert all(a != b for k, a in enumerate(drawn) for b in drawn[k + 1 :])


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
