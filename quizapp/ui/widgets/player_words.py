"""What players, colours and shapes are called on the screen."""

import unicodedata

from PySide6.QtCore import QCoreApplication

from quizapp.game.people import Mark

_FROM_THE_RIGHT = ("R", "AL", "AN")
_ISOLATE, _END = "\u2068", "\u2069"


def player_word(name: str) -> str:
    """Return a player's name in one line; who has none is the guest.

    One that is written from the right is kept apart from the sentence around it.
    """
    word = " ".join(name.split())
    if any(unicodedata.bidirectional(letter) in _FROM_THE_RIGHT for letter in word):
        return f"{_ISOLATE}{word}{_END}"
    return word or QCoreApplication.translate("players", "Guest")


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
