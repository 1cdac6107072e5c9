"""Several people at one keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.play.player import Player

LETTERS = {letter: Qt.Key(ord(letter)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def set_up(player: Player, names: tuple[str, ...], *, buzzer: bool = False) -> None:
    """Choose a party of three questions each and fill its seats, by keys and mouse."""
    player.click("mode_party")
    player.click("round_length_3")
    player.click("play_button")
    player.wait_for("party_page")
    while not player.sees(f"party_name_{len(names)}"):
        player.click("party_add")
    for number, name in enumerate(names, start=1):
        player.type(f"party_name_{number}", name)
    player.click("party_buzzer" if buzzer else "party_turns")


def start(player: Player, names: tuple[str, ...], *, buzzer: bool = False) -> None:
    """Set a party up and begin it."""
    set_up(player, names, buzzer=buzzer)
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait_for("party_strip")


def letter(player: Player, which: str) -> None:
    """Press a letter."""
    player.press(LETTERS[which])


def digit(player: Player, keys: dict[str, str], *, right: bool = True) -> None:
    """Press the digit of the right option, or of the first that is wrong and not yet tried."""
    key = keys[player.text("stem")]
    for number, option in enumerate(player.options, start=1):
        free = player.find(f"option_{number}").isEnabled()
        if (option == key) is right and (free or right):
            player.press(Qt.Key(Qt.Key.Key_0 + number))
            return


def go_on(player: Player) -> None:
    """Go on from a verdict, to the next question or to the podium."""
    before = player.text("progress")
    player.press(Qt.Key.Key_Return)
    player.wait(lambda: player.sees("podium_page") or player.text("progress") != before)


def points(player: Player) -> dict[str, int]:
    """Read the podium page's list."""
    found: dict[str, int] = {}
    number = 1
    while player.sees(f"place_{number}"):
        name = player.text(f"place_player_{number}")
        found[name] = int(player.text(f"place_score_{number}"))
        number += 1
    return found


def told(player: Player, seat: int) -> str:
    """Read what a screen reader says of a seat."""
    return player.find(f"party_seat_{seat}").accessibleName()


def kept(player: Player) -> None:
    """Wait until all is in the bank and the window has heard of it."""
    player.wait(lambda: not player.game.desk.drain())
    QApplication.processEvents()
