"""What is to be seen on a page, by the names of its parts."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget


def child(page: QWidget, name: str) -> QWidget:
    """Return the part of a name."""
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def says(page: QWidget, name: str) -> str:
    """Read what the part of a name says."""
    found = child(page, name)
    assert isinstance(found, QLabel | QAbstractButton | QProgressBar)
    return found.text()
