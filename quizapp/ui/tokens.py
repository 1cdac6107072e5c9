"""The colours of the two themes, by what they are for, and how long things move."""

from collections.abc import Mapping
from types import MappingProxyType

TRANSITION_MS = 180
CELEBRATION_MS = 1_100
FRAME_MS = 16

DARK: Mapping[str, str] = MappingProxyType(
    {
        "background": "#12141d",
        "second": "#191c29",
        "card": "#212536",
        "faded": "#1a1d29",
        "hairline": "#343a52",
        "line": "#6b7390",
        "ink": "#f4f1ea",
        "muted": "#a5abc2",
        "accent": "#ffb84d",
        "accent_hover": "#ffc871",
        "on_accent": "#1d1503",
        "accent_graphic": "#ffb84d",
        "accent_text": "#ffb84d",
        "right": "#4fd69c",
        "right_ground": "#153a2d",
        "wrong": "#ff8577",
        "wrong_ground": "#43201f",
    }
)
LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "background": "#f5f1e8",
        "second": "#ebe5d6",
        "card": "#fffdf8",
        "faded": "#faf7ef",
        "hairline": "#d2c9b4",
        "line": "#7f7763",
        "ink": "#1c1e29",
        "muted": "#5c5f6e",
        "accent": "#e08a00",
        "accent_hover": "#ec9a18",
        "on_accent": "#1d1503",
        "accent_graphic": "#b06a00",
        "accent_text": "#8f5400",
        "right": "#12704a",
        "right_ground": "#dcf1e4",
        "wrong": "#b3261e",
        "wrong_ground": "#fbe3df",
    }
)
