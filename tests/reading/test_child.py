"""What the reading process tells of texts that could not be told as they are."""

import io
import json
from pathlib import Path

from quizapp.reading.child import Telling


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
