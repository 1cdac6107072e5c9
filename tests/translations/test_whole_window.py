"""Every page in a language that marks each translated text, and that is read to the left."""

from collections import Counter

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QTableView, QWidget

from quizapp.settings import Settings
from quizapp.ui.language import NAMES
from quizapp.ui.wording import date_text
from tests.play.player import Player
from tests.translations.conftest import Open
from tests.translations.seen import read, untranslated, words_of_packs

pytestmark = pytest.mark.usefixtures("pseudo")
PLAYER = "Zoë"


@pytest.fixture(scope="module")
def data() -> list[str]:
    """What stands in the window without being a text of it."""
    return [*words_of_packs(), PLAYER, "quizapp", *NAMES.values()]


@pytest.fixture
def player(open_game: Open) -> Player:
    player = open_game(Settings(player=PLAYER))
    player.click("round_length_5")
    player.click("time_limit_off")
    return player


def check(player: Player, data: list[str], *, but: tuple[str, ...] = ()) -> None:
    """Require that all that can be read now went through tr()."""
    found = list(read(player.game.window))
    assert len(found) > 10, "the window is blank"
    left = {
        (name, words)
        for name, text in found
        if name not in but and (words := untranslated(text, data))
    }
    assert left == set()


def turn_to(player: Player, page: str) -> None:
    player.go(f"show_{page}")
    player.wait_for(f"{page}_page")


def wait_for_questions(player: Player) -> None:
    rows = "questions_table"
    player.wait(lambda: any(row[0] not in ("", "…") for row in player.table(rows)))


def begin(player: Player) -> None:
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def to_the_end(player: Player) -> None:
    while not player.sees("results_page"):
        if not player.sees("verdict"):
            player.choose(player.options[0])
        player.go_on()


def right_of(player: Player, name: str, other: str) -> bool:
    """Tell whether one thing stands to the right of another."""
    window = player.game.window
    left = [player.find(one).mapTo(window, QPoint(0, 0)).x() for one in (name, other)]
    return left[0] > left[1]


def ink(widget: QWidget) -> str:
    """Return the side of a widget on which more is painted."""
    image = widget.grab().toImage()
    dots = [
        (x, image.pixel(x, y))
        for x in range(8, image.width() - 8)
        for y in range(4, image.height() - 4, 2)
    ]
    ground = Counter(dot for _, dot in dots).most_common(1)[0][0]
    middle = image.width() / 2
    left = sum(x < middle for x, dot in dots if dot != ground)
    right = sum(x >= middle for x, dot in dots if dot != ground)
    return "right" if right > left else "left"


def test_a_round_is_translated_to_its_last_word(player: Player, data: list[str]) -> None:
    check(player, data)
    begin(player)
    check(player, data)
    player.press(Qt.Key.Key_Escape)
    player.wait_for("pause_page")
    check(player, data)
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: len(player.options) > 1)
    player.choose(player.options[0])
    check(player, data)
    player.go("show_home")
    player.wait_for("waiting_card")
    check(player, data)
    player.click("resume_button")
    player.wait_for("question_page")
    to_the_end(player)
    player.wait_for("rank")
    check(player, data)


def test_every_other_page_is_translated_to_its_last_word(player: Player, data: list[str]) -> None:
    turn_to(player, "scores")
    check(player, data)
    player.go("show_home")
    begin(player)
    to_the_end(player)
    player.wait_for("rank")
    turn_to(player, "scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    # the day is written by the machine's language
    check(player, data, but=("scores_table",))
    turn_to(player, "settings")
    check(player, data, but=("bank_place",))
    turn_to(player, "help")
    check(player, data)


@pytest.mark.parametrize("mode", ["survival", "sprint", "daily", "challenge"])
def test_every_mode_is_translated_to_its_last_word(
    player: Player, data: list[str], mode: str
) -> None:
    player.click(f"mode_{mode}")
    check(player, data)
    player.click("play_button")
    player.wait_for("question_page")
    check(player, data)
    player.choose(player.options[0])
    check(player, data)
    if mode == "daily":
        to_the_end(player)
        player.wait_for("share_bar")
        check(player, data, but=("round_code_shown", "results_choice"))


def test_a_report_is_translated_to_its_last_word(player: Player, data: list[str]) -> None:
    begin(player)
    player.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    player.wait_for("send_report_button")
    check(player, data)


def test_the_players_are_translated_to_their_last_word(player: Player, data: list[str]) -> None:
    turn_to(player, "players")
    check(player, data)
    player.click("add_player_button")
    player.wait_for("player_form")
    check(player, data)


def test_the_workshop_is_translated_to_its_last_word(player: Player, data: list[str]) -> None:
    turn_to(player, "workshop")
    wait_for_questions(player)
    check(
        player, [*data, date_text(QDate.currentDate().toString(Qt.DateFormat.ISODate))]
    )  # in the machine's language
    player.type("question_search", "nowhere")
    player.wait_for("questions_empty")
    check(player, data)
    player.click("add_question_button")
    player.wait_for("question_form")
    player.click("save_question_button")
    check(player, data)


def test_the_window_is_mirrored_where_one_reads_to_the_left(player: Player) -> None:
    assert right_of(player, "side_bar", "home_page")
    assert right_of(player, "round_length_5", "round_length_10")
    assert right_of(player, "show_home_button", "play_button")
    begin(player)
    assert right_of(player, "progress", "score")
    assert right_of(player, "score", "streak") or not player.sees("streak")
    assert right_of(player, "option_1", "option_2")
    assert ink(player.find("option_1")) == "right"  # where the key is drawn
    player.choose(player.options[0])
    assert right_of(player, "verdict", "next_button")


def test_what_is_painted_before_a_line_never_covers_its_words(player: Player) -> None:
    begin(player)
    to_the_end(player)
    listed = player.find("results_list")
    for row in [one for one in listed.children() if isinstance(one, QWidget)]:
        words = [one for one in row.children() if isinstance(one, QWidget)]
        assert max(one.geometry().right() for one in words) < row.width() - 36
    player.game.window.tell("?", "error")
    player.wait_for("message_bar")
    bar, words = player.find("message_bar"), player.find("message_text")
    assert words.geometry().right() < bar.width() - 40


def test_tables_begin_on_the_right(player: Player) -> None:
    begin(player)
    to_the_end(player)
    player.wait_for("rank")
    turn_to(player, "scores")
    player.wait(lambda: len(player.table("scores_table")) == 1)
    turn_to(player, "workshop")
    wait_for_questions(player)
    for name in ("scores_table", "questions_table"):
        table = player.find(name, QTableView)
        assert table.columnViewportPosition(0) > table.columnViewportPosition(1)
