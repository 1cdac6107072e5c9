"""Makes the sounds of the game: ``python assets/sounds/make_sounds.py [FOLDER]``.

Every sound is a few soft notes of a struck bar: a sine, two fainter ones above it, and an
envelope that begins and ends in silence, so that nothing clicks. Run again, it writes the
same bytes.
"""

import math
import struct
import sys
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

RATE = 22_050
_LOUDEST = 32_767
_ATTACK_S, _RELEASE_S = 0.006, 0.05
# Of each part of a note: how much higher, how loud, and how much faster it fades.
_PARTS = ((1.0, 1.0, 1.0), (2.0, 0.22, 1.8), (3.93, 0.09, 3.2))
_C5, _D5, _E5, _G5, _A5, _C6, _E6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5, 1318.51
_E4, _G4 = 329.63, 392.0


class Note(NamedTuple):
    """A pitch in hertz, when it is struck, how loud (1 is full), and how fast it fades."""

    pitch: float
    at_s: float
    loudness: float
    fades_s: float


SOUNDS: dict[str, tuple[float, tuple[Note, ...]]] = {
    "right": (0.5, (Note(_E5, 0.0, 0.2, 0.12), Note(_A5, 0.09, 0.24, 0.16))),
    "wrong": (0.5, (Note(_G4, 0.0, 0.24, 0.12), Note(_E4, 0.12, 0.24, 0.16))),
    "tick": (0.09, (Note(_C6, 0.0, 0.14, 0.018),)),
    "streak": (
        0.85,
        (
            Note(_C5, 0.0, 0.18, 0.14),
            Note(_E5, 0.09, 0.18, 0.14),
            Note(_G5, 0.18, 0.2, 0.16),
            Note(_C6, 0.27, 0.22, 0.22),
        ),
    ),
    "end": (
        1.3,
        (
            Note(_G4, 0.0, 0.14, 0.2),
            Note(_D5, 0.0, 0.12, 0.2),
            Note(_G4, 0.22, 0.12, 0.2),
            Note(_E5, 0.22, 0.14, 0.24),
            Note(_C5, 0.44, 0.16, 0.34),
            Note(_G5, 0.44, 0.14, 0.34),
            Note(_E6, 0.44, 0.06, 0.3),
        ),
    ),
}


def samples(length_s: float, notes: Sequence[Note]) -> list[int]:
    """Return a sound as 16-bit numbers; the first and the last are silence."""
    count = round(length_s * RATE)
    sound = [0.0] * count
    for note in notes:
        first = round(note.at_s * RATE)
        for place in range(first, count):
            sound[place] += _struck(note, (place - first) / RATE)
    last = count - 1
    faded = (
        value * min(1.0, (last - place) / (RATE * _RELEASE_S)) for place, value in enumerate(sound)
    )
    return [round(_LOUDEST * max(-1.0, min(1.0, value))) for value in faded]


def write(folder: Path) -> None:
    """Write every sound into a folder, mono and 16 bit."""
    for name, (length_s, notes) in SOUNDS.items():
        values = samples(length_s, notes)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


def _struck(note: Note, since_s: float) -> float:
    """Return how far the air is moved by a note some time after it was struck."""
    swell = min(1.0, since_s / _ATTACK_S)
    return (note.loudness * swell) * sum(
        share
        * math.sin(2 * math.pi * note.pitch * times * since_s)
        * math.exp(-since_s * faster / note.fades_s)
        for times, share, faster in _PARTS
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
