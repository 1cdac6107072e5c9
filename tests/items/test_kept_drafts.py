"""Drafts in a file: all that was typed comes back, and what is broken takes nothing else along."""

import json

from quizapp.items.difficulty import Difficulty
from quizapp.items.draft import Arrangement, Draft
from quizapp.items.kept_drafts import drafts_from_json, drafts_to_json

FULL = Draft(
    "Where?",
    ("Here", "", "There"),
    2,
    "So it is.",
    "Places",
    Difficulty.HARD,
    feedback=("No.",),
    tags="old, new",
    language="en",
    source_title="A Book",
    source_place="page 3",
    source_address="https://example.org",
    arrangement=Arrangement.LAST,
    picture="ab" * 32,
    picture_description="A tower",
    made_from="0102 own",
)


def test_all_that_was_typed_comes_back() -> None:
    drafts = {b"": FULL, b"\x01\x02": Draft("", (), None)}
    found = drafts_from_json(drafts_to_json(drafts))
    assert found == drafts
    assert found[b""].made_from == FULL.made_from
    assert drafts_to_json({}) == ""


def test_a_draft_of_an_earlier_version_comes_back() -> None:
    old = {"uid": "", "stem": "Where?", "options": ["Here"], "key": 0, "explanation": "So."}
    text = json.dumps([{**old, "category": "", "difficulty": None}])
    assert drafts_from_json(text) == {b"": Draft("Where?", ("Here",), 0, "So.")}


def test_what_two_windows_typed_for_one_question_both_comes_back() -> None:
    one, another = Draft("One?", (), None, made_from="01"), Draft("Another?", (), None)
    for uid in (b"", b"\x01"):
        texts = [drafts_to_json({uid: draft})[1:-1] for draft in (one, another, one)]
        found = drafts_from_json(f"[{', '.join(texts)}]")
        assert found.pop(uid) == one
        assert [draft.stem for draft in found.values()] == ["Another?", "One?"]
        assert not any(any(handle) or draft.made_from for handle, draft in found.items())


def test_what_cannot_be_read_is_left_out() -> None:
    for broken in ("no json", "3", "[3]", '[{"uid": "zz"}]', "[" * 100_000, '{"a": 1}'):
        assert drafts_from_json(broken) == {}
