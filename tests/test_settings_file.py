"""Several windows, one file of settings: what each one changes is kept."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.game.presets import Preset, presets_from_json, presets_to_json, with_preset
from quizapp.items.draft import Draft
from quizapp.items.kept_drafts import drafts_from_json, drafts_to_json
from quizapp.settings import Settings, read_settings, write_settings
from quizapp.settings_file import SettingsFile


def draft(stem: str) -> Draft:
    return Draft(stem, ("Früh", "\ud83d"), 0)


def typed(settings: Settings, *stems: str) -> Settings:
    """Settings with new questions that were typed and not saved."""
    drafts = {bytes(number): draft(stem) for number, stem in enumerate(stems)}
    return replace(settings, drafts=drafts_to_json(drafts))


def stems(file: Path, bank: str) -> list[str]:
    """What a window that opens this bank now takes up."""
    kept = SettingsFile(file, bank).settings.drafts
    return [one.stem for one in drafts_from_json(kept).values()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_each_window_keeps_what_the_other_has_changed(file: Path) -> None:
    first, second = SettingsFile(file, "a.db"), SettingsFile(file, "b.db")
    assert first.write(replace(first.settings, theme="dark"))
    assert second.write(replace(second.settings, language="de"))
    assert second.write(replace(second.settings, language="de", muted=True))
    assert first.write(replace(first.settings, theme="light"))
    kept = read_settings(file)
    assert (kept.theme, kept.language, kept.muted) == ("light", "de", True)


def test_what_is_typed_is_kept_with_its_bank_whatever_the_other_window_writes(file: Path) -> None:
    first, second = SettingsFile(file, "a.db"), SettingsFile(file, "b.db")
    assert first.write(typed(first.settings, "Mine?", "Another?"))
    assert second.write(replace(second.settings, theme="dark"))
    assert stems(file, "a.db") == ["Mine?", "Another?"]
    assert second.write(typed(second.settings, "Theirs?"))
    assert first.write(typed(first.settings, "Mine, and more?", "Another?"))
    assert stems(file, "a.db") == ["Mine, and more?", "Another?"]
    assert stems(file, "b.db") == ["Theirs?"]
    assert first.write(first.settings)
    assert (stems(file, "a.db"), stems(file, "b.db")) == ([], ["Theirs?"])


def test_what_two_windows_type_in_one_bank_is_kept_of_both(file: Path) -> None:
    first, second = SettingsFile(file, "shared"), SettingsFile(file, "shared")
    assert first.write(typed(first.settings, "Mine?"))
    assert second.write(typed(second.settings, "Theirs?"))
    assert first.write(typed(first.settings, "Mine, and more?"))
    assert sorted(stems(file, "shared")) == ["Mine, and more?", "Theirs?"]
    third = SettingsFile(file, "shared")
    assert third.write(third.settings)
    assert third.write(replace(third.settings, drafts=""))
    assert stems(file, "shared") == []


def test_what_was_typed_before_banks_were_told_apart_goes_to_the_first_that_is_opened(
    file: Path,
) -> None:
    write_settings(file, typed(Settings(), "Old?"))
    first = SettingsFile(file, "a.db")
    assert first.write(typed(first.settings, "Old, and more?"))
    assert (stems(file, "a.db"), stems(file, "b.db")) == (["Old, and more?"], [])


def test_presets_of_both_windows_are_kept(file: Path) -> None:
    (choice,) = presets_from_json('[{"name": "x", "mode": "classic"}]')
    one, two, three = (Preset(name, choice.choice) for name in ("One", "Two", "Three"))
    first = SettingsFile(file, "a.db")
    assert first.write(replace(first.settings, presets=presets_to_json([one])))
    second = SettingsFile(file, "b.db")
    assert first.write(replace(first.settings, presets=presets_to_json([one, two])))
    both = with_preset(presets_from_json(second.settings.presets), three)
    assert second.write(replace(second.settings, presets=presets_to_json(both)))
    kept = presets_from_json(read_settings(file).presets)
    assert sorted(preset.name for preset in kept) == ["One", "Three", "Two"]
    assert first.write(replace(first.settings, presets=presets_to_json([two])))
    kept = presets_from_json(read_settings(file).presets)
    assert sorted(preset.name for preset in kept) == ["Three", "Two"]


@pytest.mark.parametrize("spoil", [Path.unlink, lambda file: file.write_text("{")])
def test_a_file_that_is_gone_or_spoilt_meanwhile_is_written_anew_whole(
    file: Path, spoil: "object"
) -> None:
    window = SettingsFile(file, "a.db")
    chosen = replace(typed(window.settings, "Mine?"), theme="dark")
    assert window.write(chosen)
    assert callable(spoil)
    spoil(file)
    assert window.write(replace(chosen, language="de"))
    assert (read_settings(file).theme, read_settings(file).language) == ("dark", "de")
    assert stems(file, "a.db") == ["Mine?"]


def test_what_could_not_be_written_is_written_with_what_comes_next(file: Path) -> None:
    window = SettingsFile(file, "a.db")
    in_the_way = file / "in the way"
    in_the_way.mkdir(parents=True)
    chosen = replace(typed(window.settings, "Mine?"), theme="dark")
    assert not window.write(chosen)
    in_the_way.rmdir()
    file.rmdir()
    assert window.write(replace(chosen, language="de"))
    assert (read_settings(file).theme, stems(file, "a.db")) == ("dark", ["Mine?"])


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from quizapp.settings_file import SettingsFile

window = SettingsFile(Path(sys.argv[1]), sys.argv[2])
assert sys.stdin.readline()
for number in range(60):
    drafts = '[{"uid": "", "stem": "%s %d"}]' % (sys.argv[2], number)
    assert window.write(replace(window.settings, drafts=drafts)), number
"""


def test_windows_that_write_at_the_same_moment_lose_nothing(file: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(file)]
    names = ["a.db", "b.db", "c.db"]
    writers = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, text=True) for name in names
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    kept = json.loads(read_settings(file).drafts)
    assert sorted(one["stem"] for one in kept) == [f"{name} 59" for name in names]
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]
