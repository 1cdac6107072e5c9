"""Questions with a picture: shown with its description, wherever they are asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from quizapp.items.item import Item
from quizapp.items.picture import Picture
from quizapp.ui.widgets.picture_field import PictureField
from quizapp.ui.widgets.picture_view import PictureView
from tests.play.conftest import Open
from tests.play.player import Player

DESCRIPTION = "A red disc on a blue ground"


def begin(player: Player, shown: str, kept: Picture | None) -> None:
    """Play a round of five questions with a picture."""
    if kept is not None:
        player.ask(lambda bank: bank.keep_picture(kept))
    for number in range(5):
        item = Item(
            ref="x",
            stem=f"Which flag is this, {number}?",
            key="Ours",
            distractors=("Theirs", "Nobody's"),
            category="Flags",
            picture=shown,
            picture_description=DESCRIPTION,
        )
        player.ask(lambda bank, item=item: bank.add(item))  # type: ignore[misc]
    player.go("show_settings")
    player.go("show_home")
    player.wait(lambda: any(chip.accessibleName() == "Flags" for chip in chips(player)))
    player.click(next(c.objectName() for c in chips(player) if c.accessibleName() == "Flags"))
    player.click("round_length_5")
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")


def chips(player: Player) -> list[QLabel]:
    names = [f"category_{number}" for number in range(1, 12)]
    return [player.find(name) for name in names if player.sees(name)]  # type: ignore[misc]


def middle(player: Player) -> QColor:
    view = player.find("picture_view", PictureView)
    shown = player.find("picture")
    image = shown.grab().toImage()
    return image.pixelColor(image.rect().center()) if not view.image.isNull() else QColor()


def test_a_question_shows_its_picture_and_says_what_is_on_it(
    open_game: Open, picture: Picture
) -> None:
    player = open_game()
    begin(player, picture.hash, picture)
    player.wait(lambda: middle(player) == QColor("red"))
    assert player.find("picture").accessibleName() == DESCRIPTION
    assert player.text("picture_description") == DESCRIPTION
    shape = player.find("picture").size()
    assert abs(shape.width() * 3 - shape.height() * 4) <= 4
    player.press(Qt.Key.Key_Escape)
    assert not player.sees("picture")
    player.press(Qt.Key.Key_Escape)
    assert player.sees("picture")
    player.choose("Ours")
    assert player.sees("picture")
    player.go_on()
    player.wait(lambda: middle(player) == QColor("red"))


def test_a_question_whose_picture_is_gone_says_so_and_can_be_played(open_game: Open) -> None:
    player = open_game()
    begin(player, "0" * 64, None)
    player.wait(lambda: "missing" in player.text("picture_description"))
    assert not player.sees("picture")
    player.choose("Ours")
    assert not player.sees("picture")


def test_a_question_without_a_picture_keeps_no_place_for_one(open_game: Open) -> None:
    player = open_game()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    assert not player.sees("picture_view")


def write(player: Player) -> PictureField:
    player.go("show_workshop")
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.wait_for("question_stem")
    if not player.sees("picture_paste"):
        player.click("question_more_button")
    return player.find("picture_field", PictureField)


def test_a_picture_without_a_file_is_pasted(open_game: Open) -> None:
    player = open_game()
    field = write(player)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    QGuiApplication.clipboard().setImage(image)
    player.click("picture_paste")
    player.wait(lambda: field.digest != "")


def test_a_picture_goes_to_no_other_question_than_it_was_chosen_for(
    open_game: Open, picture: Picture
) -> None:
    player = open_game()
    field = write(player)
    field.bytes_pasted.emit(picture.content)
    field.set_picture("", "")  # as another question is opened
    player.wait(lambda: player.ask(lambda bank: bank.picture(picture.hash)) is not None)
    player.ask(lambda bank: bank.packs())
    assert field.digest == ""
