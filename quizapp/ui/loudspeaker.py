"""Short sounds, mixed and played on the device in use, by a thread that is there as long."""

import atexit
import logging
import sys
import threading
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import ModuleType

_log = logging.getLogger(__name__)
RATE = 22_050
"""Frames a second; a frame is one signed number of 16 bits."""
_LOUDEST = 32_767
_BUFFER_MS = 40
_LINGER_S = 3.0
_SPARE_FRAMES = 4 * RATE * _BUFFER_MS // 1000  # what the device still holds when all is taken


class Mixer:
    """What is to be heard next, of all sounds that are on; any thread may add to it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sounds: list[tuple[array[int], int]] = []
        self._left = 0

    def add(self, sound: "array[int]") -> None:
        """Have a sound heard from now on, over what is on already."""
        with self._lock:
            self._sounds.append((sound, 0))
            self._left = _SPARE_FRAMES

    def clear(self) -> None:
        """Have nothing heard any more."""
        with self._lock:
            self._sounds.clear()
            self._left = 0

    @property
    def silent(self) -> bool:
        """Whether all has been heard."""
        with self._lock:
            return not self._sounds and self._left <= 0

    def take(self, count: int) -> "array[int]":
        """Return the next ``count`` frames."""
        with self._lock:
            parts = [sound[at : at + count] for sound, at in self._sounds]
            ahead = [(sound, at + count) for sound, at in self._sounds]
            self._sounds = [(sound, at) for sound, at in ahead if at < len(sound)]
            if not parts:
                self._left -= count
        return _sum(parts, count)


def _sum(parts: "list[array[int]]", count: int) -> "array[int]":
    """Return sounds heard at once; where they are too loud together, as loud as can be."""
    if len(parts) == 1:
        return parts[0] + array("h", bytes(2 * (count - len(parts[0]))))
    mixed = [0] * count
    for part in parts:
        for place, number in enumerate(part):
            mixed[place] += number
    return array("h", (max(-_LOUDEST, min(_LOUDEST, number)) for number in mixed))


class Loudspeaker:
    """Plays what it is given; the device is open while something is heard, and a little longer."""

    def __init__(self, library: "ModuleType", backends: tuple[object, ...] = ()) -> None:
        self._library = library
        self._backends = list(backends)
        self._mixer = Mixer()
        self._lock = threading.Lock()
        self._wanted = threading.Event()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self.deaf = False

    def play(self, sound: "array[int]") -> None:
        """Have a sound heard; returns at once."""
        self._mixer.add(sound)
        with self._lock:
            self._wanted.set()
            if self._thread is None and not self._over.is_set():
                atexit.register(self.close)
                self._thread = threading.Thread(target=self._work, name="loudspeaker", daemon=True)
                self._thread.start()

    def hush(self) -> None:
        """Stop what is heard."""
        self._mixer.clear()

    @property
    def silent(self) -> bool:
        """Whether all that was given has been heard."""
        return self._mixer.silent

    def close(self) -> None:
        """Let go of the device, and play nothing any more."""
        self._over.set()
        self._wanted.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        """Play, and end when nobody has wanted anything for a while."""
        while True:
            self._wanted.clear()
            try:
                self._sound()
            except Exception as error:  # noqa: BLE001 - whatever a device does, the game goes on
                self._mixer.clear()
                if not self.deaf:
                    _log.warning("no sound: %s", error)
                self.deaf = True
            with self._lock:
                if self._over.is_set() or not self._wanted.is_set():
                    self._thread = None
                    atexit.unregister(self.close)
                    return

    def _sound(self) -> None:
        """Play until a while after all has been heard."""
        device = self._library.PlaybackDevice(
            output_format=self._library.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=_BUFFER_MS,
            backends=self._backends or self._usual(),
            app_name="quizapp",
        )
        self.deaf = False
        try:
            frames = self._frames()
            next(frames)
            device.start(frames)
            while not self._over.is_set():
                if self._wanted.wait(_LINGER_S):
                    self._wanted.clear()
                elif self._mixer.silent:
                    return
        finally:
            device.close()

    def _usual(self) -> list[object]:
        """Return the ways to a device on this system; ALSA complains aloud where it has none."""
        kinds = self._library.Backend
        if sys.platform != "linux":
            return [kinds.COREAUDIO, kinds.WASAPI, kinds.DSOUND]
        has_card = any(Path("/dev/snd").glob("pcm*p"))
        return [kinds.PULSEAUDIO, *([kinds.ALSA] if has_card else [])]

    def _frames(self) -> "Generator[bytes | array[int], int]":
        count = yield b""
        while True:
            count = yield self._mixer.take(count)
