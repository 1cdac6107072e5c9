"""Changes of the bank's questions in words, for the buttons that undo and redo them."""

from PySide6.QtCore import QCoreApplication


def undo_words(kind: str) -> str:
    """Return what a button says that takes a change of a kind back."""
    tr = QCoreApplication.translate
    labels = {
        "add": tr("changes", "Undo add"),
        "edit": tr("changes", "Undo change"),
        "delete": tr("changes", "Undo delete"),
        "copy": tr("changes", "Undo copy"),
        "hide": tr("changes", "Undo hiding"),
        "unhide": tr("changes", "Undo playing again"),
        "import": tr("changes", "Undo import"),
        "move": tr("changes", "Undo move"),
        "bulk": tr("changes", "Undo changes"),
        "merge": tr("changes", "Undo keeping one"),
        "pack-add": tr("changes", "Undo new pack"),
        "pack-edit": tr("changes", "Undo description"),
        "pack-on": tr("changes", "Undo switching on"),
        "pack-off": tr("changes", "Undo switching off"),
        "pack-remove": tr("changes", "Undo removing a pack"),
        "pack-back": tr("changes", "Undo bringing back"),
        "restore": tr("changes", "Undo restore"),
    }
    return labels.get(kind, tr("changes", "Undo"))


def redo_words(kind: str) -> str:
    """Return what a button says that does a change of a kind again."""
    tr = QCoreApplication.translate
    labels = {
        "add": tr("changes", "Redo add"),
        "edit": tr("changes", "Redo change"),
        "delete": tr("changes", "Redo delete"),
        "copy": tr("changes", "Redo copy"),
        "hide": tr("changes", "Redo hiding"),
        "unhide": tr("changes", "Redo playing again"),
        "import": tr("changes", "Redo import"),
        "move": tr("changes", "Redo move"),
        "bulk": tr("changes", "Redo changes"),
        "merge": tr("changes", "Redo keeping one"),
        "pack-add": tr("changes", "Redo new pack"),
        "pack-edit": tr("changes", "Redo description"),
        "pack-on": tr("changes", "Redo switching on"),
        "pack-off": tr("changes", "Redo switching off"),
        "pack-remove": tr("changes", "Redo removing a pack"),
        "pack-back": tr("changes", "Redo bringing back"),
        "restore": tr("changes", "Redo restore"),
    }
    return labels.get(kind, tr("changes", "Redo"))
