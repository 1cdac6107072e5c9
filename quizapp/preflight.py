"""Look before the window opens: where Qt finds no screen or library it aborts, uncatchably.

What is asked here is what Qt does a moment later (load its platform plugin, connect to the
display), so it costs next to nothing: what was loaded stays loaded.
"""

import os
import sys
from collections.abc import Mapping
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    from ctypes import CDLL

PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
)


def check(environ: Mapping[str, str] = os.environ) -> None:
    """Raise QuizError where Qt would abort: NO_DISPLAY or LIBRARY_MISSING.

    Elsewhere than on Linux there is always a screen, and Qt brings its libraries.
    """
    if not sys.platform.startswith("linux"):
        return
    trouble = QuizError(Code.NO_DISPLAY)
    for platform in _platforms(environ):
        try:
            _try(platform, environ)
        except QuizError as error:
            trouble = error
        else:
            return
    raise trouble


def library_missing(error: OSError | ImportError) -> QuizError:
    """Return the sentence for a library that the system's loader did not find."""
    detail = str(error).partition(":")[0]
    return QuizError(Code.LIBRARY_MISSING, detail=detail, packages=PACKAGES)


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt will try, in its order."""
    wanted = environ.get("QT_QPA_PLATFORM", "")
    if wanted:
        return [name.partition(":")[0] for name in wanted.split(";") if name]
    wayland = environ.get("WAYLAND_DISPLAY") or environ.get("WAYLAND_SOCKET")
    x11 = environ.get("DISPLAY")
    return ["wayland"] * bool(wayland) + ["xcb"] * bool(x11)


def _try(platform: str, environ: Mapping[str, str]) -> None:
    """Raise QuizError where a platform cannot be used."""
    plugins = _plugins()
    if plugins is None or "QT_QPA_PLATFORM_PLUGIN_PATH" in environ:
        return  # not the layout of Qt's wheels: only Qt knows
    plugin = plugins / f"libq{platform.partition('-')[0]}.so"
    if not plugin.is_file():
        raise QuizError(Code.NO_DISPLAY)
    _load(str(plugin))
    if platform == "xcb":
        _connect_x11(environ)
    elif platform.startswith("wayland"):
        _connect_wayland(environ)


def _plugins() -> Path | None:
    """Return the folder of Qt's platform plugins, without importing Qt."""
    found = PathFinder.find_spec("PySide6")
    for place in (found and found.submodule_search_locations) or ():
        folder = Path(place, "Qt", "plugins", "platforms")
        if folder.is_dir():
            return folder
    return None


def _load(library: str) -> "CDLL":
    """Load a library and all that it needs."""
    import ctypes  # noqa: PLC0415 - 2 ms; there are starts that need none

    try:
        return ctypes.CDLL(library)
    except OSError as error:
        raise library_missing(error) from None


def _connect_x11(environ: Mapping[str, str]) -> None:
    """Connect as Qt will, with its library: a server that is gone or refuses us is no screen.

    The connection stays open while the program runs: between its end and Qt's beginning a
    server without other clients would reset itself, and that takes 30 ms.
    """
    import ctypes  # noqa: PLC0415 - loaded by now

    xcb = _load("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    display = os.fsencode(environ.get("DISPLAY", ""))
    if xcb.xcb_connection_has_error(xcb.xcb_connect(display, None)):
        raise QuizError(Code.NO_DISPLAY)


def _connect_wayland(environ: Mapping[str, str]) -> None:
    """Connect to the compositor's socket, unless an open one was handed down."""
    if environ.get("WAYLAND_SOCKET"):
        return
    import socket  # noqa: PLC0415 - 2 ms; an X server needs none of it

    name = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    address = Path(environ.get("XDG_RUNTIME_DIR", "/"), name)  # an absolute name stands alone
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        try:
            compositor.connect(str(address))
        except OSError:
            raise QuizError(Code.NO_DISPLAY) from None
