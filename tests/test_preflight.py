"""What stops the window before Qt can abort: no screen, or a library that is not there."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from quizapp import preflight
from quizapp.errors import Code, QuizError

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder whose name leaves room for a socket's: 107 characters in all."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def broken_qt(tmp_path: Path) -> Path:
    """A folder for PYTHONPATH, with Qt's plugins torn from the libraries they need."""
    import PySide6

    whole = Path(PySide6.__path__[0], "Qt", "plugins", "platforms")
    torn = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    shutil.copytree(whole, torn)
    (tmp_path / "PySide6" / "__init__.py").touch()
    return tmp_path


@linux
@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": "", "WAYLAND_DISPLAY": ""},
        {"DISPLAY": ":4242"},
        {"DISPLAY": "not a display"},
        {"DISPLAY": "127.0.0.1:4242"},
        {"WAYLAND_DISPLAY": "wayland-4242", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-4242"},
        {"DISPLAY": ":4242", "WAYLAND_DISPLAY": "wayland-4242"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":4242"},
        {"QT_QPA_PLATFORM": "no-such-platform"},
        {"QT_QPA_PLATFORM": ";"},
    ],
    ids=str,
)
def test_without_a_screen_that_answers_no_window_is_tried(environ: dict[str, str]) -> None:
    with pytest.raises(QuizError) as refused:
        preflight.check(environ)
    assert refused.value.code is Code.NO_DISPLAY


@linux
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=640x480", "xcb;offscreen"])
def test_a_platform_without_a_screen_needs_none(platform: str) -> None:
    preflight.check({"QT_QPA_PLATFORM": platform})


@linux
def test_a_wayland_compositor_that_answers_is_a_screen(short_folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(short_folder / "wayland-7"))
        compositor.listen()
        preflight.check({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(short_folder)})
        preflight.check({"WAYLAND_DISPLAY": str(short_folder / "wayland-7")})


@linux
def test_an_x_server_that_answers_is_a_screen() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        try:
            preflight.check({"DISPLAY": f":{number}"})
        finally:
            server.terminate()


@linux
def test_a_missing_library_is_named_with_its_remedy(broken_qt: Path) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", "from quizapp import preflight; preflight.check()"],
        env={"PYTHONPATH": str(broken_qt), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    sentence = asked.stderr.splitlines()[-1]
    assert "(libQt6Gui.so.6)" in sentence
    assert f"sudo apt-get install {preflight.PACKAGES}" in sentence


@linux
def test_the_tests_end_in_one_sentence_where_a_library_is_missing(
    broken_qt: Path, checkout: Path
) -> None:
    tests = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/test_paths.py"],
        cwd=checkout,
        env={"PYTHONPATH": str(broken_qt)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (tests.returncode, tests.stdout) == (1, "")
    assert tests.stderr.startswith("A system library is missing (lib")
    assert tests.stderr.count("\n") == 1


def test_what_the_import_of_qt_lacks_is_a_missing_library_too() -> None:
    lacking = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    error = preflight.library_missing(lacking)
    assert error.code is Code.LIBRARY_MISSING
    assert error.values["detail"] == "libEGL.so.1"
