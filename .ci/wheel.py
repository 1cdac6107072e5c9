"""Build the wheel, install it away from the checkout and use it there, window and all."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

CHECKOUT = Path(__file__).parent.parent
ITEMS = 90
PATIENCE_S = 30
IN_EVERY_WHEEL = (
    "quizapp/data/questions/LICENSE",
    "quizapp/data/questions/kim-basinger-and-alec-baldwin/items.toml",
    "quizapp/data/assets/README.md",
)


def main() -> None:
    for tool in ("Xvfb", "openbox", "xdotool"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed; the wheel's window cannot be tried")
    with TemporaryDirectory(prefix="quizapp-wheel-") as folder:
        place = Path(folder)
        wheel = build(place / "dist")
        look_into(wheel)
        programs = install(wheel, place / "venv")
        home = place / "home"
        home.mkdir()
        environ = {"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"}
        use_commands(programs, home, environ)
        with x_server(environ) as display:
            use_window(programs / "quizapp", home, environ | {"DISPLAY": display})
        use_window_without_one(programs / "quizapp", home, environ)


def build(dist: Path) -> Path:
    """Build the wheel from the source distribution, which must then be whole too."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, CHECKOUT]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = dist.glob("*.whl")
    print(f"built {wheel.name}, {wheel.stat().st_size // 1024} kB")
    return wheel


def look_into(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    for name in IN_EVERY_WHEEL:
        assert name in names, f"the wheel lacks {name}"
    tracked = subprocess.run(
        ["git", "ls-files", "questions", "assets", "quizapp"],
        cwd=CHECKOUT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    for name in tracked:
        shipped = name if name.startswith("quizapp/") else f"quizapp/data/{name}"
        assert shipped in names, f"the wheel lacks {shipped}"
    strangers = {n.partition("/")[0] for n in names if ".dist-info/" not in n} - {"quizapp"}
    assert not strangers, f"the wheel would install {strangers} beside quizapp"


def install(wheel: Path, venv: Path) -> Path:
    """Install the wheel as a player would, with the locked versions; return the programs."""
    programs = venv / "bin"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    lock = CHECKOUT / ".constraints.txt"
    subprocess.run([programs / "pip", "install", "-q", "-c", lock, wheel], check=True)
    return programs


def use_commands(programs: Path, home: Path, environ: dict[str, str]) -> None:
    def said(*command: str) -> str:
        return subprocess.run(
            [programs / command[0], *command[1:]],
            cwd=home, env=environ, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip

    where = said("python", "-c", "import quizapp; print(quizapp.__file__)").strip()
    assert Path(where).is_relative_to(programs.parent), f"quizapp came from {where}"
    version = said("quizapp", "--version").strip()
    items = json.loads(said("quizapp", "questions", "--json"))
    assert len(items) >= ITEMS, f"{len(items)} questions, not {ITEMS}"
    assert version == said("python", "-m", "quizapp", "--version").strip()
    print(f"{version} in an empty home, with {len(items)} questions")


@contextmanager
def x_server(environ: dict[str, str]) -> Iterator[str]:
    """Run a screen and a window manager."""
    screen = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", *screen],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as server:  # fmt: skip
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        environ = environ | {"DISPLAY": display}
        wait_for("the screen", lambda: xdotool(environ, "getdisplaygeometry"))
        with subprocess.Popen(["openbox"], env=environ, stderr=subprocess.DEVNULL) as manager:
            try:
                wait_for("openbox", lambda: xdotool(environ, "get_num_desktops"))
                yield display
            finally:
                manager.terminate()
                manager.wait()
                server.terminate()


def use_window(program: Path, home: Path, environ: dict[str, str]) -> None:
    """Open the window, see it on the screen, and close it as a player does."""
    began = time.monotonic()
    with subprocess.Popen([program], cwd=home, env=environ) as game:

        def seen() -> str:
            assert game.poll() is None, f"the game ended with exit code {game.returncode}"
            named = ["--onlyvisible", "--pid", str(game.pid), "--name", ""]
            return xdotool(environ, "search", "--all", *named)

        try:
            window = wait_for("the window", seen).splitlines()[-1]
            took = time.monotonic() - began
            title = xdotool(environ, "getwindowname", window)
            xdotool(environ, "windowactivate", "--sync", window, "key", "alt+F4")
            code = game.wait(PATIENCE_S)
        finally:
            game.kill()
    assert code == 0, f"the closed window left exit code {code}"
    print(f"the window “{title}” was up after {took:.1f} s and closed")


def xdotool(environ: dict[str, str], *arguments: str) -> str:
    return subprocess.run(
        ["xdotool", *arguments], env=environ, capture_output=True, text=True, check=False
    ).stdout.strip()


def wait_for(what: str, seen: Callable[[], str]) -> str:
    """Return what is seen, as soon as it is."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = seen()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"{what} did not come up in {PATIENCE_S} s")


def use_window_without_one(program: Path, home: Path, environ: dict[str, str]) -> None:
    ended = subprocess.run(
        [program], cwd=home, env=environ, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1, f"without a screen: exit code {ended.returncode}"
    assert ended.stderr.count("\n") == 1, f"without a screen: {ended.stderr}"
    print(f"without a screen: {ended.stderr.strip()}")


if __name__ == "__main__":
    main()
