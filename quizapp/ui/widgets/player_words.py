"""What players, colours and shapes are called on the screen."""

from PySide6.QtCore import QCoreApplication

from quizapp.game.people import Mark


def player_word(name: str) -> str:
    """Return a player's name in one line; who has none is the guest."""
    return " ".join(name.split()) or QCoreApplication.translate("players", "Guest")


def player_aloud(name: str, mark: Mark) -> str:
    """Return how a player with a mark is read out: “Ada, amber star”."""
    return ", ".join(filter(None, (player_word(name), mark_word(mark))))


def mark_word(mark: Mark) -> str:
    """Return a mark in words, such as “amber star”; nothing for the guest's."""
    if not mark.colour:
        return ""
    words = QCoreApplication.translate("players", "{colour} {shape}", "such as: amber star")
    return words.format(colour=colour_word(mark.colour), shape=shape_word(mark.shape))


def colour_word(colour: str) -> str:
    """Return the name of a colour."""
    tr = QCoreApplication.translate
    words = {
        "amber": tr("players", "amber"),
        "blue": tr("players", "blue"),
        "rose": tr("players", "rose"),
        "green": tr("players", "green"),
        "violet": tr("players", "violet"),
        "teal": tr("players", "teal"),
        "coral": tr("players", "coral"),
        "slate": tr("players", "slate"),
    }
    return words.get(colour, colour)


def shape_word(shape: str) -> str:
    """Return the name of a shape."""
    tr = QCoreApplication.translate
    words = {
        "circle": tr("players", "circle"),
        "square": tr("players", "square"),
        "triangle": tr("players", "triangle"),
        "star": tr("players", "star"),
        "diamond": tr("players", "diamond"),
        "hexagon": tr("players", "hexagon"),
    }
    return words.get(shape, shape)
