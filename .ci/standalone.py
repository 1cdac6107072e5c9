"""Build the stand-alone program, and play a round in it on a machine that has no Python for it."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from wheel import CHECKOUT, PATIENCE_S, wait_for, x_server, xdotool

PYTHON = "/usr/bin/python3"  # the screen reader's, which the program does not see
READER = CHECKOUT / "tests" / "everyone" / "reader.py"
NO_PROGRAMS = "/nonexistent"
STARTS = 3
SIZE_AIM_MB, START_AIM = 120, 1.5


def main() -> None:
    with TemporaryDirectory(prefix="quizapp-standalone-") as folder:
        place = Path(folder)
        home = place / "home"
        home.mkdir()
        environ = {"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"}
        program = build(place / "dist")
        use_commands(program, environ | {"PATH": NO_PROGRAMS})
        with x_server(environ) as display:
            environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            play(program, place, environ)
            starts(program, environ)


def build(into: Path) -> Path:
    """Build folder and archive, by the README's command; return the program."""
    began = time.monotonic()
    script = CHECKOUT / ".standalone" / "build.py"
    subprocess.run([sys.executable, script, "--into", into], check=True)
    print(f"aim: {SIZE_AIM_MB} MB; built in {time.monotonic() - began:.0f} s")
    return into / "quizapp" / "quizapp"


def use_commands(program: Path, environ: dict[str, str]) -> None:
    """Import a stranger's file, which a process of its own reads, and list what there is."""

    def said(*words: str) -> str:
        done = subprocess.run(
            [program, *words], cwd=environ["HOME"], env=environ, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    shipped = len(json.loads(said("questions", "--json")))
    tables = {
        "q.csv": "question,correct,wrong1\nWho?,Ada,Bea\n",
        "q.gift": "Where?{=Here ~There}\n",
    }
    for name, text in tables.items():
        (Path(environ["HOME"]) / name).write_text(text)
        said("import", name)
    said("export", "q.xlsx")
    assert len(json.loads(said("questions", "--json"))) == shipped + len(tables)
    assert json.loads(said("check", "--json"))["ok"]
    print(
        f"{said('--version').strip()} keeps {shipped} questions and reads files, without a Python"
    )


def play(program: Path, place: Path, environ: dict[str, str]) -> None:
    """Play a round through the accessibility tree, as somebody does who sees nothing."""
    keys = place / "keys.json"
    command = [program, "questions", "--json"]
    listed = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    keys.write_text(json.dumps({one["stem"]: one["key"] for one in json.loads(listed.stdout)}))
    surroundings = {"XDG_RUNTIME_DIR": environ["HOME"], "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    alone = ["/usr/bin/env", f"PATH={NO_PROGRAMS}", program, "--data-dir", place / "data"]
    done = subprocess.run(
        ["dbus-run-session", "--", PYTHON, READER, "play", keys, *alone],
        cwd=CHECKOUT, env=environ | surroundings, capture_output=True, text=True, check=False,
        timeout=PATIENCE_S * 10,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout.splitlines()[-1])
    assert len(heard["questions"]) >= 5, heard
    assert heard["end"].startswith("Results: "), heard["end"]
    print(f"a round of {len(heard['questions'])} questions was played by its names: {heard['end']}")


def starts(program: Path, environ: dict[str, str]) -> None:
    """Print how long a start takes, from the program and from source, in turn."""
    source = [sys.executable, "-m", "quizapp"]
    took: dict[str, list[float]] = {"stand-alone": [], "from source": []}
    for turn in range(STARTS + 1):
        for name, command in zip(took, ([str(program)], source), strict=True):
            seconds = start(command, environ)
            if turn:  # the first reads the disk
                took[name].append(seconds)
    alone, plain = (statistics.median(one) for one in took.values())
    print(f"window after {alone:.2f} s, from source {plain:.2f} s: {alone / plain:.2f} ×", end="")
    print(f" (aim: {START_AIM} ×)")


def start(command: list[str], environ: dict[str, str]) -> float:
    """Return the seconds until the window is on the screen; then close it."""
    began = time.monotonic()
    with subprocess.Popen(command, cwd=CHECKOUT, env=environ) as game:
        named = ["--onlyvisible", "--pid", str(game.pid), "--name", ""]
        try:
            window = wait_for("the window", lambda: xdotool(environ, "search", "--all", *named))
            took = time.monotonic() - began
            close = ["windowactivate", "--sync", window.splitlines()[-1], "key", "alt+F4"]
            xdotool(environ, *close)
            assert game.wait(PATIENCE_S) == 0
        finally:
            game.kill()
    return took


if __name__ == "__main__":
    main()
