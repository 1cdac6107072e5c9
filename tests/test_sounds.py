"""The shipped sounds: made by our script, short, quiet and without a click."""

import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest

from quizapp.resources import asset

NAMES = ("end", "right", "streak", "tick", "wrong")


def _numbers(file: Path) -> "array[int]":
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert 22_000 <= sound.getframerate() <= 44_100
        numbers = array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def test_the_script_makes_the_shipped_sounds_again_to_the_byte(
    checkout: Path, tmp_path: Path
) -> None:
    script = checkout / "assets" / "sounds" / "make_sounds.py"
    subprocess.run([sys.executable, script, tmp_path], check=True)
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    shipped = {file.name: file.read_bytes() for file in script.parent.glob("*.wav")}
    assert sorted(made) == [f"{name}.wav" for name in NAMES]
    assert made == shipped


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_small_and_quiet_and_begins_and_ends_in_silence(name: str) -> None:
    file = Path(str(asset(f"sounds/{name}.wav")))
    numbers = _numbers(file)
    assert file.stat().st_size < 60_000
    assert 1_000 < max(map(abs, numbers)) < 16_384
    assert numbers[0] == numbers[-1] == 0
    assert max(map(abs, numbers[-20:])) < 100
    assert max(map(abs, numbers[:10])) < 2_000


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_credited(checkout: Path, name: str) -> None:
    credits_ = (checkout / "assets" / "README.md").read_text(encoding="utf-8")
    assert f"sounds/{name}.wav" in credits_
