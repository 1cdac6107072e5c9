"""A walk over every page of the real window, stopping wherever there is something to see."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tests.everyone.tool_pages import pages_of_scores, settle, tools_of_the_workshop
from tests.play.party_player import digit, go_on, letter, set_up, start
from tests.play.player import Player

LONG = (
    "Which of the reasons that were given in the newspapers of the following week, in the order "
    "in which they were given, was the one that both of them named themselves in the end?"
)
OPTIONS = (
    "A disagreement about who had promised what to whom, and when",
    "Constantinopolitanischer Dudelsackpfeifer",
    "Neither",
    "The weather",
    "A hundred and twenty-five thousand kilometres",
)
_CROWD = ("Ada", "Bartholomew", *"CDEFGH")


def every_page(player: Player, keys: dict[str, str], *, crowd: bool = False) -> Iterator[str]:
    """Go from page to page, and yield the name of what is shown each time it is another.

    ``crowd``: eight stand on the podium, which takes 24 questions; else two.
    """
    yield from _home_to_verdict(player, keys)
    yield from _after_a_round(player, keys)
    yield from _party(player, keys)
    yield from _podium(player, _CROWD if crowd else _CROWD[:2])
    yield from _modes(player, keys)
    yield from _workshop(player)
    yield from tools_of_the_workshop(player)
    for page in ("settings", "help"):
        player.go(f"show_{page}")
        player.wait_for(f"{page}_page")
        yield page
    yield from _backups(player)
    player.go("show_home")
    player.game.window.tell("What went wrong here, and what to do about it: nothing.", "error")
    settle(player)
    yield "message"


def _backups(player: Player) -> Iterator[str]:
    player.go("show_settings")
    player.click("backups_button")
    player.wait(lambda: bool(player.text("backups_place")))
    player.click("backup_now_button")
    made = QCoreApplication.translate("BackupsDesk", "The backup is made, and it is whole.")
    player.wait(lambda: player.text("backups_note") == made)
    settle(player)
    yield "backups"
    player.click("restore_button")
    settle(player)
    yield "backups, asking"
    player.click("restore_no_button")


def visible(player: Player, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """Return the widgets of a kind that are on the page, scrolled into sight or not."""
    return [one for one in player.game.window.findChildren(kind) if one.isVisible()]


def described(widget: QWidget) -> str:
    """Name a widget in a failure."""
    text = getattr(widget, "text", str)
    return f"{type(widget).__name__} {widget.objectName()!r} {str(text())[:40]!r}"


def _home_to_verdict(player: Player, keys: dict[str, str]) -> Iterator[str]:
    settle(player)
    yield "home"
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    settle(player)
    yield "question"
    player.press(Qt.Key.Key_Escape)
    player.wait_for("pause_page")
    yield "paused"
    player.go("show_home")
    player.wait_for("waiting_card")
    settle(player)
    yield "waiting"
    player.click("resume_button")
    player.wait_for("option_1")
    for right in (True, True, False):
        key = keys[player.text("stem")]
        player.choose(next(text for text in player.options if (text == key) is right))
        settle(player)
        yield "verdict" if right else "wrong verdict"
        player.go_on()


def _after_a_round(player: Player, keys: dict[str, str]) -> Iterator[str]:
    player.play(keys)
    player.wait_for("rank")
    settle(player)
    yield "results"
    player.go("show_scores")
    player.wait(lambda: player.table("scores_table") != [])
    settle(player)
    yield "scores"
    yield from pages_of_scores(player)


def _modes(player: Player, keys: dict[str, str]) -> Iterator[str]:
    player.go("show_home")
    player.wait_for("play_button")
    for mode, part in (("challenge", "round_code"), ("daily", "daily_panel")):
        player.click(f"mode_{mode}")
        player.wait_for(part)
        settle(player)
        yield f"home for {mode}"
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.play(keys)
    player.wait_for("rank")
    settle(player)
    yield "results of the day"
    player.go("show_home")
    player.click("mode_survival")
    player.click("lifelines_on")
    player.press(Qt.Key.Key_Return)
    player.wait_for("lifeline_bar")
    settle(player)
    yield "survival"
    player.press(Qt.Key.Key_F5)
    settle(player)
    yield "survival with two options out"
    player.go("show_home")
    player.wait_for("discard_resume_button")
    player.click("discard_resume_button")
    player.click("mode_sprint")
    player.press(Qt.Key.Key_Return)
    player.wait_for("countdown")
    settle(player)
    yield "sprint"
    player.go("show_home")
    player.wait_for("discard_resume_button")
    player.click("discard_resume_button")
    player.click("mode_classic")
    player.go("show_players")
    player.wait_for("players_page")
    settle(player)
    yield "players"


def _party(player: Player, keys: dict[str, str]) -> Iterator[str]:
    player.go("show_home")
    player.wait_for("play_button")
    set_up(player, _CROWD, buzzer=True)
    settle(player)
    yield "party"
    player.press(Qt.Key.Key_Return)
    player.wait_for("party_strip")
    settle(player)
    yield "party question"
    letter(player, "L")
    digit(player, keys, right=False)
    settle(player)
    yield "party question that is open again"
    letter(player, "A")
    digit(player, keys)
    player.wait_for("verdict")
    settle(player)
    yield "party verdict"
    player.go("show_home")
    player.wait_for("discard_resume_button")
    player.click("discard_resume_button")


def _podium(player: Player, names: tuple[str, ...]) -> Iterator[str]:
    start(player, names, buzzer=True)
    while not player.sees("podium_page"):
        player.press(Qt.Key.Key_0)
        player.wait_for("verdict")
        go_on(player)
    settle(player)
    yield "podium"


def _workshop(player: Player) -> Iterator[str]:
    player.go("show_workshop")
    player.wait(lambda: player.table("questions_table") != [])
    settle(player)
    yield "workshop"
    player.click("add_question_button")
    player.wait_for("question_stem")
    player.type("question_stem", LONG)
    for number, option in enumerate(OPTIONS, start=1):
        player.type(f"question_option_{number}", option)
    player.click("save_question_button")  # none is marked as right
    player.wait_for("form_message")
    settle(player)
    yield "form"
    player.find("question_key_3").click()  # type: ignore[attr-defined]
    player.click("save_question_button")
    player.wait(lambda: player.find("undo_button").isEnabled())
