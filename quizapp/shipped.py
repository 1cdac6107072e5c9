"""The packs that came with the game: which of them the bank has not taken in yet."""

import hashlib
from collections.abc import Callable, Iterator
from importlib.resources.abc import Traversable

from quizapp.bank.bank import Bank
from quizapp.errors import QuizError
from quizapp.resources import root


def stock_up(bank: Bank, tell: Callable[[QuizError], None] | None = None) -> int:
    """Bring the bank in line with the shipped packs; return how many questions changed.

    Files that the bank knows by their digest are not read again. A pack that cannot be read
    is told to ``tell`` where the bank holds shipped questions already, else raised.
    """
    if not bank.may_write_questions:
        return 0  # whoever may has seen to it
    known = bank.shipped_digests()
    changed = 0
    for folder in _folders():
        digest = _digest(folder)
        if digest not in known:
            # pydantic takes 146 ms to import and is wanted only here
            from quizapp.formats.pack_folder import read_pack  # noqa: PLC0415

            try:
                changed += bank.take_in(read_pack(folder), digest)
            except QuizError as error:
                if tell is None or not known:
                    raise
                tell(error)
    return changed


def _folders() -> Iterator[Traversable]:
    for folder in sorted(root("questions").iterdir(), key=lambda one: one.name):
        if folder.is_dir() and folder.joinpath("pack.toml").is_file():
            yield folder


def _digest(folder: Traversable) -> str:
    """Return the SHA-256 over the names and bytes of a folder's files."""
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.is_file():
            content = file.read_bytes()
            digest.update(f"{file.name}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()
