"""What the main window can be asked to do: its pages, as actions with keys."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

HOME, SCORES, WORKSHOP, SETTINGS, HELP = (
    "show_home",
    "show_scores",
    "show_workshop",
    "show_settings",
    "show_help",
)
PLAYERS = "show_players"
MUTE = "mute_sound"


def page_actions(owner: QObject) -> list[QAction]:
    """Return an action for each page of the side bar; one of them is checked at a time."""
    group = QActionGroup(owner)
    words = QCoreApplication.translate
    found = []
    for name, text, keys in (
        (HOME, words("actions", "Play"), ["Ctrl+1"]),
        (SCORES, words("actions", "Scores"), ["Ctrl+2"]),
        (WORKSHOP, words("actions", "Questions"), ["Ctrl+3"]),
        (SETTINGS, words("actions", "Settings"), ["Ctrl+4", "Ctrl+,"]),
        (HELP, words("actions", "Help"), ["F1", "Ctrl+5"]),
    ):
        action = QAction(text, owner)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setShortcuts([QKeySequence(key) for key in keys])
        group.addAction(action)
        found.append(action)
    return found


def players_action(owner: QObject) -> QAction:
    """Return the action for the page of the players, which the side bar has no room for."""
    action = QAction(QCoreApplication.translate("actions", "Players"), owner)
    action.setObjectName(PLAYERS)
    action.setShortcut(QKeySequence("Ctrl+P"))
    return action


def mute_action(owner: QObject) -> QAction:
    """Return the action that turns the sound off and on, on whatever page."""
    action = QAction(QCoreApplication.translate("actions", "Sound off or on"), owner)
    action.setObjectName(MUTE)
    action.setShortcut(QKeySequence("Ctrl+M"))
    action.setAutoRepeat(False)
    return action
