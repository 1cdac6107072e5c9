"""The one style sheet of the window, made of tokens and a text size; no data goes in."""

from collections.abc import Mapping

from quizapp.errors import QuizError
from quizapp.resources import asset

ROLES = {
    "score": (64, 800),
    "display": (40, 800),
    "title": (31, 800),
    "heading": (26, 700),
    "subtitle": (20, 700),
    "body": (16, 500),
    "strong": (16, 700),
    "label": (14, 700),
    "caption": (14, 500),
}
_LARGEST = 96
TONES = ("muted", "accent_text", "right", "wrong", "on_accent")

_SHEET = """
PlainLabel { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[bare="true"] { background: transparent; border: none; }
QFrame[panel="card"] { background: $card; border: 1px solid $hairline; border-radius: 26px; }
QFrame[panel="second"] { background: $second; border: 1px solid $hairline; border-radius: 18px; }
QFrame[panel="popup"] { background: $card; border: 1px solid $line; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  background: $card; color: $ink; border: 1px solid $line; border-radius: 12px; margin: 2px;
  selection-background-color: $ink; selection-color: $card; font-size: ${px16}px;
  placeholder-text-color: $muted;
}
QLineEdit { padding: 0px 11px; min-height: ${px40}px; }
QComboBox { padding: 0px 11px; min-height: ${px40}px; }
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 3px solid $accent_graphic; margin: 0px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: $second; color: $muted; }
QComboBox QLineEdit { border: none; margin: 0px; padding: 0px; background: transparent; }
QComboBox::drop-down { border: none; width: ${px32}px; }
QComboBox::down-arrow { image: url("$down"); width: ${px16}px; height: ${px16}px; }
QComboBox QAbstractItemView {
  background: $card; color: $ink; border: 1px solid $line; outline: none; padding: 4px;
  selection-background-color: $ink; selection-color: $card; }
QComboBox QAbstractItemView::item { min-height: ${px40}px; padding: 2px 8px; }
QTableView, QListView, QTreeView {
  background: transparent; color: $ink; border: 2px solid transparent; border-radius: 12px;
  gridline-color: $hairline; outline: none; font-size: ${px16}px;
  selection-background-color: $second; selection-color: $ink; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $accent_graphic; }
QTableView::item { padding: 0px 12px; border-bottom: 1px solid $hairline; }
QListView[choices="true"] { background: $card; }
QListView[choices="true"]::item {
  padding: ${px8}px 8px; border: 2px solid transparent; border-radius: 8px; }
QListView[choices="true"]::item:hover { background: $second; }
QListView[choices="true"]::item:selected { background: $second; border-color: $line; color: $ink; }
QTableView::item:selected {
  background: $second; color: $ink; border-top: 2px solid $line; border-bottom: 2px solid $line; }
QTableView#questions_table::item:focus, QTableView#bin_table::item:focus {
  border-left: 4px solid $accent_graphic; padding-left: 8px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: $muted; border: none; border-bottom: 1px solid $hairline;
  padding: 8px 12px; font-size: ${px14}px; font-weight: 700; }
QTableCornerButton::section { background: transparent; border: none; }
QRadioButton, QCheckBox {
  spacing: 8px; color: $ink; font-size: ${px16}px; background: transparent;
  border: 2px solid transparent; border-radius: 10px; padding: 0px 4px; min-height: ${px40}px; }
QRadioButton::indicator { width: ${px16}px; height: ${px16}px; background: $card;
  border: 2px solid $line; border-radius: ${radio}px; }
QRadioButton::indicator:checked { background: $accent_graphic; border: 2px solid $ink; }
QCheckBox::indicator { width: ${px16}px; height: ${px16}px; background: $card;
  border: 2px solid $line; border-radius: 4px; }
QCheckBox::indicator:checked { background: $accent; border: 2px solid $ink; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent_graphic; }
QRadioButton:disabled, QCheckBox:disabled { color: $muted; }
QSlider { min-height: ${px32}px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::handle:horizontal { width: ${px20}px; margin: -${knob}px 0px; background: $card;
  border: 2px solid $ink; border-radius: ${round}px; }
QSlider::handle:horizontal:focus { border-color: $accent_graphic; background: $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 20px; }
QMenu::item:selected { background: $ink; color: $card; }
QMenu::item:disabled { color: $muted; font-weight: 700; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 4px; }
"""


def style_sheet(tokens: Mapping[str, str], scale: float, *, dark: bool) -> str:
    """Return the style sheet for a set of colours at a text scale."""
    sizes = {f"px{n}": str(round(n * scale)) for n in (8, 14, 16, 20, 32, 40)}
    radio = round(16 * scale) // 2 + 2
    knob = round(20 * scale) // 2
    down = _file(f"icons/down-{'dark' if dark else 'light'}.svg")
    values = {**tokens, **sizes, "radio": str(radio), "knob": str(knob), "round": str(knob + 2)}
    values["down"] = down
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace("${" + name + "}", values[name]).replace(f"${name}", values[name])
    rules = [sheet]
    for role, (size, weight) in ROLES.items():
        rules.append(
            f'PlainLabel[role="{role}"] {{ color: {tokens["ink"]}; '
            f"font-size: {min(round(size * scale), _LARGEST)}px; font-weight: {weight}; }}"
        )
    rules.extend(f'PlainLabel[tone="{tone}"] {{ color: {tokens[tone]}; }}' for tone in TONES)
    return "\n".join(rules)


def _file(name: str) -> str:
    """Return the path of a shipped picture, or nothing: a missing arrow stops no game."""
    try:
        return str(asset(name)).replace("\\", "/")
    except QuizError:
        return ""
