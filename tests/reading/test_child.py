"""What the reading process tells of texts that could not be told as they are."""

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.reading.child import Telling
from tests.reading.support import table


def told(file: Path, named: str = "") -> list[list[object]]:
    out = io.BytesIO()
    order = {"path": str(file), "format": named, "encoding": "", "mapping": {}}
    Telling(out).tell(order)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def question(stem: str, *wrong: str) -> dict[str, object]:
    return {
        "type": "multiple",
        "category": "History",
        "difficulty": "easy",
        "question": stem,
        "correct_answer": "yes",
        "incorrect_answers": list(wrong),
    }


def test_half_a_character_costs_its_own_question_alone(tmp_path: Path) -> None:
    file = tmp_path / "set.json"
    asked = [
        question("One?", "no", "maybe", "never"),
        question("\ud800x?", "no", "maybe", "never"),
        question("Three?", "no", "\udfff", "never"),
        question("Four?", "no", "maybe", "never"),
    ]
    file.write_text(json.dumps({"response_code": 0, "results": asked}), encoding="ascii")
    lines = told(file)
    assert [line[0] for line in lines if line[0] in ("question", "refused")] == [
        *("question", "refused", "refused", "question")
    ]
    stems = [line[2] for line in lines if line[0] == "refused"]
    assert stems == ["\\ud800x?", "Three?"]
    assert [line[3][0] for line in lines if line[0] == "refused"] == ["BAD_TEXT", "BAD_TEXT"]
    assert lines[-1] == ["end", 4]


class Spoiling(io.BytesIO):
    """Takes what is told, and has a file changed as soon as something of it is."""

    def __init__(self, spoil: Callable[[], object]) -> None:
        super().__init__()
        self._spoil = spoil

    def flush(self) -> None:
        self._spoil()


def longer(file: Path) -> None:
    with file.open("a") as more:
        more.write("One more?,yes,no,never,Works\n")


def rewritten(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.seek(file.stat().st_size // 2)
        stream.write(b"0" * 200)
    os.utime(file, ns=(0, 1))


def shorter(file: Path) -> None:
    os.truncate(file, 100)


@pytest.mark.parametrize("spoil", [longer, rewritten, shorter])
@pytest.mark.parametrize("count", [3, 20_000])
def test_a_file_that_is_written_while_it_is_read_is_refused(
    tmp_path: Path, spoil: Callable[[Path], None], count: int
) -> None:
    file = table(tmp_path / "a.csv", count)
    order = {"path": str(file), "format": "", "encoding": "", "mapping": {}}
    with pytest.raises(FileRefused) as caught:
        Telling(Spoiling(lambda: spoil(file))).tell(order)
    assert caught.value.code is Code.FILE_CHANGED


def test_a_folder_that_is_written_while_it_is_read_is_refused(tmp_path: Path) -> None:
    head = 'ref = "a"\ntitle = "A"\nlanguage = "en"\nedition = 1\nlicence = "x"\nauthors = ["x"]\n'
    item = '[[item]]\nref = "one"\nstem = "One?"\nkey = "a"\ndistractors = ["b"]\n'
    (tmp_path / "pack.toml").write_text(head)
    (tmp_path / "items.toml").write_text(item)
    order = {"path": str(tmp_path), "format": "", "encoding": "", "mapping": {}}
    assert told(tmp_path)[-1][0] == "end"
    with pytest.raises(FileRefused) as caught:
        Telling(Spoiling(lambda: longer(tmp_path / "items.toml"))).tell(order)
    assert caught.value.code is Code.FILE_CHANGED


@pytest.mark.parametrize("name", ["x" * 300 + ".csv", "y" * 300 + "/a.csv"])
def test_a_name_that_no_disk_has_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileRefused) as caught:
        told(tmp_path / name)
    assert caught.value.code is Code.NAME_TOO_LONG


def test_a_name_with_a_nought_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as caught:
        told(tmp_path / "a\0.csv")
    assert caught.value.code is Code.FILE_UNREADABLE
