"""The README's diagrams are what the code is."""

from pathlib import Path

from tests.diagrams.drawn import DRAWN, rooms, schema, with_diagrams


def test_the_readme_shows_the_rooms_and_the_tables_as_they_are(checkout: Path) -> None:
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    assert with_diagrams(readme) == readme, "run python -m tests.diagrams"
    assert set(DRAWN) == {"rooms", "schema"}


def test_the_diagrams_show_what_is_forbidden_nowhere() -> None:
    drawn = rooms()
    assert "bank[bank] --> items[items]" in drawn
    assert "ui[ui] --> bank[bank]" in drawn
    for arrow in ("items[items] -->", "bank[bank] --> ui[ui]", "formats[formats] --> bank[bank]"):
        assert arrow not in drawn


def test_every_table_and_reference_is_drawn() -> None:
    drawn = schema()
    assert "  revision ||--o{ option : revision_id" in drawn
    assert "  score_table |o--o{ round_player : ranked_table_id" in drawn
    assert drawn.count("{\n") == drawn.count("  }")
