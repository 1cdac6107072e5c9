"""Build the game as a folder and an archive that need no Python: ``python3 .standalone/build.py``.

It installs the checkout, with what it needs, into a throw-away environment in the locked
versions, and has PyInstaller collect it. What is made stands in dist/. Linux needs the packages
binutils and python3-dev for it (PyInstaller takes Python's own shared library).
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SPEC = CHECKOUT / ".standalone" / "quizapp.spec"
_MB = 1_000_000


def main() -> None:
    """Build both; print where they are and how large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=CHECKOUT / "dist", help="where to (dist/)")
    parser.add_argument("--folder-only", action="store_true", help="make no archive")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="quizapp-standalone-") as scratch:
        folder = build(options.into.resolve(), Path(scratch))
    print(f"{folder}: {size(folder) / _MB:.0f} MB")
    if not options.folder_only:
        archive = pack(folder)
        print(f"{archive}: {archive.stat().st_size / _MB:.0f} MB")


def build(into: Path, scratch: Path) -> Path:
    """Return the folder in which the program stands."""
    python = _environment(scratch / "venv")
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", into, "--workpath", scratch / "work"]
    cache = {"PYINSTALLER_CONFIG_DIR": str(scratch / "cache")}
    # elsewhere than in the checkout, or its packages would be taken for the installed ones
    subprocess.run([*command, *places, SPEC], check=True, env=os.environ | cache, cwd=scratch)
    return into / ("quizapp.app" if sys.platform == "darwin" else "quizapp")


def _environment(place: Path) -> Path:
    venv.create(place, with_pip=True)
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    lock = CHECKOUT / ".constraints.txt"
    wanted = f"{CHECKOUT}[standalone,postgres]"
    subprocess.run([python, "-m", "pip", "install", "-q", "-c", lock, wanted], check=True)
    return python


def pack(folder: Path) -> Path:
    """Return the archive of a folder, beside it: a zip where that is the custom."""
    kind = "gztar" if sys.platform == "linux" else "zip"
    name = f"quizapp-{platform.system().lower()}-{platform.machine().lower()}"
    base = folder.with_name(name)
    return Path(shutil.make_archive(str(base), kind, folder.parent, folder.name))


def size(folder: Path) -> int:
    """Return how many bytes the files of a folder have."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


if __name__ == "__main__":
    main()
