"""The colours of the four themes, by what they are for, and how long things move."""

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
        "trough": "#212536",
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
        "trough": "#e2dbca",
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
CONTRAST_DARK: Mapping[str, str] = MappingProxyType(
    {
        "background": "#000000",
        "second": "#141414",
        "card": "#000000",
        "trough": "#666666",
        "faded": "#000000",
        "hairline": "#b8b8b8",
        "line": "#ffffff",
        "ink": "#ffffff",
        "muted": "#e0e0e0",
        "accent": "#ffd60a",
        "accent_hover": "#ffe566",
        "on_accent": "#000000",
        "accent_graphic": "#ffd60a",
        "accent_text": "#ffd60a",
        "right": "#5dffa8",
        "right_ground": "#002e18",
        "wrong": "#ffaba3",
        "wrong_ground": "#3d0906",
    }
)
CONTRAST_LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "background": "#ffffff",
        "second": "#f2f2f2",
        "card": "#ffffff",
        "trough": "#949494",
        "faded": "#ffffff",
        "hairline": "#595959",
        "line": "#000000",
        "ink": "#000000",
        "muted": "#333333",
        "accent": "#6b3d00",
        "accent_hover": "#4d2c00",
        "on_accent": "#ffffff",
        "accent_graphic": "#6b3d00",
        "accent_text": "#5c3400",
        "right": "#004d2b",
        "right_ground": "#e2fbee",
        "wrong": "#8a0000",
        "wrong_ground": "#ffe9e7",
    }
)
