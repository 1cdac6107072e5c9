"""The settings: what the window looks and sounds like, its language and its pace."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.language import NAMES, SYSTEM
from quizapp.ui.typeface import load_arabic
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.volume import Volume


class SettingsPage(Page):
    """Choose look, sound and pace; every choice is a wish that takes effect at once."""

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    volume_chosen = Signal(int)
    muted_chosen = Signal(bool)
    motion_chosen = Signal(str)
    auto_advance_chosen = Signal(bool)
    backups_wanted = Signal()
    shared_bank_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("settings_page", parent)
        self.setAccessibleName(self.tr("Settings"))
        self._theme = Segmented("theme_choice")
        self._theme.setAccessibleName(self.tr("Colours"))
        self._theme.add("system", self.tr("System"), "theme_system")
        self._theme.add("light", self.tr("Light"), "theme_light")
        self._theme.add("dark", self.tr("Dark"), "theme_dark")
        light, dark = self.tr("High contrast, light"), self.tr("High contrast, dark")
        self._theme.add("contrast_light", light, "theme_contrast_light")
        self._theme.add("contrast_dark", dark, "theme_contrast_dark")
        self._theme.value_chosen.connect(self._wish_theme)
        self._text_size = Segmented("text_size")
        self._text_size.setAccessibleName(self.tr("Text size"))
        for percent in (100, 150, 200):
            words = self.tr("{percent} %").format(percent=percent)
            self._text_size.add(percent, words, f"text_size_{percent}")
        self._text_size.value_chosen.connect(self._wish_text_size)
        self._language = Segmented("language_choice")
        self._language.setAccessibleName(self.tr("Language"))
        self._language.add(SYSTEM, self.tr("System"), "language_system")
        load_arabic()  # for the name of that language
        for code, name in NAMES.items():
            self._language.add(code, name, f"language_{code}")
        self._language.value_chosen.connect(self._wish_language)
        self._owner = PlainLabel("", "caption", muted=True)
        self._owner.setObjectName("settings_owner")
        self._make_sound()
        self._make_pace()
        self._places = PlainLabel("", "body", muted=True)
        self._places.setObjectName("bank_place")
        self._backups = QuietButton(self.tr("Backups…"))
        self._backups.setObjectName("backups_button")
        self._backups.clicked.connect(self.backups_wanted)
        self._shared = QuietButton(self.tr("Shared bank…"))
        self._shared.setObjectName("shared_bank_button")
        self._shared.clicked.connect(self.shared_bank_wanted)
        self._assemble()

    def _make_sound(self) -> None:
        self._volume = Volume("sound_volume")
        self._volume.volume_chosen.connect(self.volume_chosen)
        self._sound = Segmented("sound_choice")
        self._sound.setAccessibleName(self.tr("Sound"))
        self._sound.add(False, self.tr("On"), "sound_on")
        self._sound.add(True, self.tr("Off"), "sound_off")
        self._sound.value_chosen.connect(self._wish_muted)
        self._sound_note = PlainLabel(
            self.tr(
                "This computer lacks the sound library, so all is silent; the game's README "
                "says how to add it."
            ),
            "caption",
            muted=True,
        )
        self._sound_note.setObjectName("sound_note")
        self._sound_note.hide()

    def _make_pace(self) -> None:
        self._motion = Segmented("motion_choice")
        self._motion.setAccessibleName(self.tr("Motion"))
        self._motion.add("system", self.tr("System"), "motion_system")
        self._motion.add("full", self.tr("Full"), "motion_full")
        self._motion.add("reduced", self.tr("Reduced"), "motion_reduced")
        self._motion.value_chosen.connect(self._wish_motion)
        self._advance = Segmented("auto_advance_choice")
        self._advance.setAccessibleName(self.tr("After an answer"))
        self._advance.add(False, self.tr("When I say so"), "auto_advance_off")
        self._advance.add(True, self.tr("By itself"), "auto_advance_on")
        self._advance.value_chosen.connect(self._wish_auto_advance)

    def _assemble(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("Settings"), "title"))
        self._add_part(
            self.tr("Colours"),
            self.tr("System follows the desktop's own choice, high contrast too."),
            self._theme,
        )
        self._add_part(
            self.tr("Text size"), self.tr("Everything grows with the text."), self._text_size
        )
        self.body.addSpacing(8)
        self.body.addWidget(self._owner)
        self._add_part(
            self.tr("Language"),
            self.tr("Questions stay in the language that they were written in."),
            self._language,
        )
        self._add_part(
            self.tr("Sound"),
            self.tr("Ctrl+M turns it off and on. Nothing is told by sound alone."),
            self._sound,
        )
        self.body.addSpacing(12)
        self.body.addWidget(self._volume)
        self.body.addWidget(self._sound_note)
        self._add_part(
            self.tr("Motion"),
            self.tr("System follows the desktop's own choice; Reduced keeps everything still."),
            self._motion,
        )
        self._add_part(
            self.tr("After an answer"),
            self.tr(
                "The next question comes when you press Enter, or by itself after the time that "
                "reading takes; any key or click then keeps the answer on the screen."
            ),
            self._advance,
        )
        self._add_part(
            self.tr("Your bank"),
            self.tr("Questions, rounds and scores are kept here."),
            self._places,
        )
        self.body.addSpacing(10)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self._backups)
        buttons.addWidget(self._shared)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def set_values(self, theme: str, percent: int) -> None:
        """Show what is in use."""
        self._theme.set_value(theme)
        self._text_size.set_value(percent)

    def set_language(self, language: str) -> None:
        """Show which language was chosen."""
        self._language.set_value(language)

    def set_owner(self, player: str) -> None:
        """Say whose settings these are; no name: those of guests."""
        own = self.tr("Kept for {player}; other players have their own.")
        shared = self.tr("Kept for guests, and for players who have not chosen yet.")
        self._owner.setText(own.format(player=player) if player else shared)

    def set_sound(self, volume: int, *, muted: bool, missing: bool) -> None:
        """Show how loud the game is, and whether the library for it is missing."""
        self._volume.set_volume(volume)
        self._sound.set_value(muted)
        self._sound_note.setVisible(missing)

    def set_pace(self, motion: str, *, auto_advance: bool) -> None:
        """Show what may move, and how the game goes on after an answer."""
        self._motion.set_value(motion)
        self._advance.set_value(auto_advance)

    def set_places(self, text: str) -> None:
        """Say where the bank is."""
        self._places.setText(text)

    def focus_first(self) -> None:
        """Put the keyboard on the chosen colours."""
        button = self.findChild(QWidget, f"theme_{self._theme.value()}")
        if button is not None:
            button.setFocus()

    def focus_language(self) -> None:
        """Put the keyboard on the chosen language."""
        button = self.findChild(QWidget, f"language_{self._language.value()}")
        if button is not None:
            self.settle()
            button.setFocus()
            self.reveal_widget(button)

    def _wish_theme(self, preference: object) -> None:
        self.theme_chosen.emit(str(preference))

    def _wish_text_size(self, percent: object) -> None:
        if isinstance(percent, int):
            self.text_size_chosen.emit(percent)

    def _wish_language(self, language: object) -> None:
        self.language_chosen.emit(str(language))

    def _wish_muted(self, muted: object) -> None:
        self.muted_chosen.emit(bool(muted))

    def _wish_motion(self, preference: object) -> None:
        self.motion_chosen.emit(str(preference))

    def _wish_auto_advance(self, on: object) -> None:
        self.auto_advance_chosen.emit(bool(on))

    def _add_part(self, name: str, about: str, control: QWidget) -> None:
        self.body.addSpacing(28)
        self.body.addWidget(PlainLabel(name, "subtitle"))
        self.body.addSpacing(4)
        self.body.addWidget(PlainLabel(about, "caption", muted=True))
        self.body.addSpacing(10)
        self.body.addWidget(control)
