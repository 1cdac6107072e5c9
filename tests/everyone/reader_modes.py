"""The screen reader's rounds in the modes beside the classic one; run as reader.py is."""

import re
from typing import Any

from reader import BUTTON, LABEL, RADIO, Node, Reader

END = "Play again$|Another party$|New party$|To the next round$|Go on$|Practise again$|Replay"
ONWARD = "Next$|Results$|Podium$"
PATIENCE_QUESTIONS = 40


def play_modes(reader: Reader, keys: dict[str, str]) -> dict[str, Any]:
    """Play one round of each mode to its end; return what was heard of each."""
    reader.wait(lambda: reader.find(LABEL, r"\d+ questions to draw"), "the stock")
    told: dict[str, Any] = {}
    for mode, settings in MODES.items():
        _go_home(reader)
        reader.press(RADIO, f"{mode}$")
        for name in settings:
            reader.wait(lambda name=name: reader.find(RADIO, f"{name}$"), f"{name} of {mode}")
            reader.press(RADIO, f"{name}$")
        said = len(reader.announced)
        rule = reader.names(LABEL)
        reader.press(BUTTON, "Play$")
        told[mode] = {"rule": rule, **_round(reader, keys, wrong=mode in TO_FAIL, since=said)}
    for kind in ("By turns", "By buzzer"):
        _go_home(reader)
        reader.press(RADIO, "Party$")
        told[kind] = _party(reader, keys, kind)
    return told


MODES = {
    "Survival": ("Off",),
    "Sprint": ("60 s",),
    "Daily": ("20 s",),
    "Challenge": ("5",),
    "Practice": ("5", "On"),
}
TO_FAIL = ("Survival", "Sprint")


def _go_home(reader: Reader) -> None:
    reader.wait(lambda: reader.find(BUTTON, "Play$"), "the way home")
    first = next(node for node in reader.showing(BUTTON) if node.get_name() == "Play")
    if reader.find(RADIO, "Classic$") is None:
        assert first.get_action_iface().do_action(0)
        reader.wait(lambda: reader.find(RADIO, "Classic$"), "the modes")


def _party(reader: Reader, keys: dict[str, str], kind: str) -> dict[str, Any]:
    reader.press(RADIO, "3$")
    said = len(reader.announced)
    reader.press(BUTTON, "Play$")
    reader.wait(lambda: reader.find(RADIO, f"{kind}$"), "who plays")
    reader.press(RADIO, f"{kind}$")
    for number, name in enumerate(("Ada", "Bea"), start=1):
        field = reader.find("text", f"Name of player {number}$")
        assert field is not None
        assert field.get_editable_text_iface().set_text_contents(name)
    reader.press(BUTTON, "Start$")
    return _round(reader, keys, buzz=kind == "By buzzer", since=said)


def _round(
    reader: Reader, keys: dict[str, str], *, since: int, wrong: bool = False, buzz: bool = False
) -> dict[str, Any]:
    """Answer until the round is over; return what was said and shown of each question."""
    questions = []
    for _ in range(PATIENCE_QUESTIONS):
        found = reader.wait(lambda: _next_or_end(reader, keys), "a question or the end")
        if isinstance(found, str):
            break
        questions.append(_question(reader, keys, wrong=wrong, buzz=buzz))
    return {
        "questions": questions,
        "end": reader.names(LABEL),
        "heard": reader.announced[since:],
    }


def _next_or_end(reader: Reader, keys: dict[str, str]) -> Node | str | None:
    buttons = reader.names(BUTTON)
    if any(re.match(END, name) for name in buttons):
        return "end"
    asked = any(name in keys for name in reader.names(LABEL))
    revealed = any(re.match(f"{ONWARD}|Sure", name) for name in buttons)
    return reader.find(BUTTON, "1: |Ada|Bea") if asked and not revealed else None


def _question(reader: Reader, keys: dict[str, str], *, wrong: bool, buzz: bool) -> dict[str, Any]:
    (stem,) = (name for name in reader.names(LABEL) if name in keys)
    if buzz:
        reader.press(BUTTON, "Ada")
        reader.wait(lambda: reader.find(BUTTON, "Ada.*answers now"), "the turn of who has buzzed")
    reader.wait(lambda: reader.find(BUTTON, "1: "), "the options")
    options = [name for name in reader.names(BUTTON) if re.match(r"\d: ", name)]
    chosen = next(one for one in options if (one.partition(": ")[2] == keys[stem]) is not wrong)
    before = len(reader.announced)
    reader.press(BUTTON, re.escape(chosen) + "$")
    sure = reader.wait(lambda: reader.find(BUTTON, f"{ONWARD}|Sure"), "the verdict")
    if sure.get_name().startswith("Sure"):
        assert sure.get_action_iface().do_action(0)
    verdict = reader.heard("Right|Not this time|.*: (right|wrong)", before)
    points = [name for name in reader.names(LABEL) if name.startswith("+")]
    reader.press(BUTTON, ONWARD)
    return {"stem": stem, "verdict": verdict, "points": points}
