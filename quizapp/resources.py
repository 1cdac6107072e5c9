"""Where shipped files are: in a checkout, an installed wheel or a frozen build alike."""

from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def root(kind: str) -> "Traversable":
    """Return the shipped folder ``questions`` or ``assets``."""
    checkout = Path(__file__).parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / kind).is_dir():
        return checkout / kind
    from importlib import resources  # a checkout starts without it  # noqa: PLC0415

    return resources.files("quizapp") / "data" / kind


def asset(name: str) -> "Traversable":
    """Return one file under assets/, by its path there.

    Raises QuizError with SHIPPED_FILE_MISSING where there is none.
    """
    found = root("assets")
    for part in name.split("/"):
        found = found / part
    if not found.is_file():
        raise QuizError(Code.SHIPPED_FILE_MISSING, file=f"assets/{name}")
    return found
