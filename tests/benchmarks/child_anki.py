"""What Anki does with many notes, run by an Anki's Python: ``child_anki.py FOLDER NOTES CSV``.

Notes are added, and taken in from a CSV file; all are searched letter by letter, and the next
card is drawn. What that took is printed as JSON, in milliseconds and megabytes. With a FOLDER
alone a profile is made there, so that its window asks nothing at the first start.
"""

import json
import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection, ImportCsvRequest
from memory import forget_peak, held_mb, peak_mb  # from beside this file

_WORDS, _DRAWS = ("mountain", "einstein"), 5
seen: dict[str, float | list[float]] = {}


def _timed(call: object) -> float:
    began = time.perf_counter_ns()
    call()  # type: ignore[operator]
    return (time.perf_counter_ns() - began) / 1e6


def _add(folder: Path, notes: int) -> Collection:
    collection = Collection(str(folder / "added.anki2"))
    kind, deck = collection.models.by_name("Basic"), collection.decks.id("Many")

    def add() -> None:
        requests = []
        for number in range(notes):
            note = collection.new_note(kind)
            note["Front"], note["Back"] = f"Which mountain was number {number}?", f"the {number}th"
            requests.append(AddNoteRequest(note, deck))
        collection.add_notes(requests)

    seen["added"] = _timed(add)
    collection.decks.select(deck)
    return collection


def _import(folder: Path, file: str) -> None:
    collection = Collection(str(folder / "imported.anki2"))
    forget_peak()
    before_mb = held_mb()

    def take_in() -> None:
        metadata = collection.get_csv_metadata(path=file, delimiter=None)
        collection.import_csv(ImportCsvRequest(path=file, metadata=metadata))

    seen["imported"] = _timed(take_in)
    seen["import_mb"], seen["import_added_mb"] = peak_mb(), peak_mb() - before_mb
    seen["notes"] = collection.note_count()
    collection.close()


def main(folder: Path, notes: int, file: str) -> None:
    """Do all of it."""
    _import(folder, file)
    collection = _add(folder, notes)
    typed = [word[: end + 1] for word in _WORDS for end in range(len(word))]
    seen["letters"] = [_timed(lambda one=one: collection.find_notes(one)) for one in typed]
    collection.close()
    seen["draws"] = [_draw_first(folder) for _ in range(_DRAWS)]


def _draw_first(folder: Path) -> float:
    """Time the first card after opening: those that follow wait in a queue already."""
    collection = Collection(str(folder / "added.anki2"))
    took = _timed(collection.sched.getCard)
    collection.close()
    return took


def _make_profile(folder: Path) -> None:
    from aqt.profiles import ProfileManager  # the window's, and slow to import

    folder.mkdir(parents=True, exist_ok=True)
    profiles = ProfileManager(folder)
    profiles.setupMeta()
    profiles.setLang("en_US")
    profiles.meta["firstRun"] = False
    profiles.create("One")
    profiles.load("One")
    profiles.save()


if __name__ == "__main__" and len(sys.argv) == len(("script", "folder")):
    _make_profile(Path(sys.argv[1]))
elif __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    sys.stdout.write(json.dumps(seen))
