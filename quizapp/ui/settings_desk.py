"""What the window is set to: kept by its owner, shown and changed on the settings page."""

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.game.modes import Choice
from quizapp.game.presets import (
    Preset,
    choices_from_json,
    choices_to_json,
    presets_from_json,
    presets_to_json,
)
from quizapp.settings import Personal, PersonalFiles, Settings, personal_of
from quizapp.text import near_text
from quizapp.ui.personal_desk import PersonalDesk
from quizapp.ui.theme import theme

if TYPE_CHECKING:
    from quizapp.ui.feel import Feel
    from quizapp.ui.pages.settings import SettingsPage


class SettingsDesk(QObject):
    """Holds the settings of the machine and of who plays; theme and feel follow them."""

    changed = Signal(object)
    """Something was set: the whole Settings, to be kept."""
    language_wanted = Signal(str)

    def __init__(
        self, settings: Settings, files: PersonalFiles, places: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.personal = PersonalDesk(files, settings.player_uid, personal_of(settings), self)
        self._places = places
        self._player = ""
        self._page: SettingsPage | None = None
        self._feel: Feel | None = None
        self.personal.changed.connect(self._on_personal_changed)
        self.personal.machine_changed.connect(self._on_machine_changed)

    def change(self, **values: object) -> None:
        """Set something by the names of Settings."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        self.changed.emit(self.settings)

    def choices(self) -> list[Choice]:
        """Return what was chosen last in each mode, the last of all first."""
        return choices_from_json(self.settings.choices) or [Choice()]

    def remember(self, choice: Choice, player: str) -> None:
        """Keep what was chosen, and who plays."""
        others = [one for one in self.choices() if one.mode != choice.mode]
        self.change(player=player, choices=choices_to_json([choice, *others]))

    def presets(self) -> tuple[Preset, ...]:
        """Return the choices that are kept under names."""
        return presets_from_json(self.settings.presets)

    def keep_presets(self, presets: tuple[Preset, ...]) -> None:
        """Keep these choices under their names, and no others."""
        self.change(presets=presets_to_json(presets))

    def use_backup_folder(self, folder: str) -> None:
        """Keep backups there from now on; where they were before is remembered."""
        before = self.settings.backup_folder
        earlier = dict.fromkeys([*self.settings.earlier_backup_folders, *filter(None, [before])])
        earlier.pop(folder, None)
        self.change(backup_folder=folder, earlier_backup_folders=tuple(earlier))

    def earlier_backup_folders(self) -> tuple[str, ...]:
        """Return where backups were kept before, and may be still."""
        return self.settings.earlier_backup_folders

    def settle(self, uid: str, player: str) -> None:
        """Take up the settings of who plays now; ``player`` is their name."""
        if uid != self.personal.uid:
            self.change(player_uid=uid)
        self._player = player if uid else ""
        self.personal.play_as(uid)
        self._show()

    def forget(self, uid: str, player: str) -> None:
        """Forget a player who was deleted for good: their settings, and their name everywhere."""
        self.personal.forget(uid)
        if self.settings.player_uid == uid:
            self.change(player_uid="")
        if near_text(self.settings.player) == near_text(player):
            self.change(player="")
        self.change(party="")  # it may name them as they were called then

    def make_page(self, feel: "Feel") -> "SettingsPage":
        """Make the settings page and fill it."""
        from quizapp.ui.pages.settings import SettingsPage  # noqa: PLC0415

        page = self._page = SettingsPage()
        page.set_language(self.settings.language)
        page.set_places(self._places)
        self._show()
        page.theme_chosen.connect(self._on_theme_chosen)
        page.text_size_chosen.connect(self._on_text_size_chosen)
        page.language_chosen.connect(self.language_wanted)
        feel.attend_settings(page)
        return page

    def attend(self, feel: "Feel") -> None:
        """Have sounds, motion and pace follow who plays, and keep what is set there."""
        self._feel = feel
        feel.changed.connect(self._on_feel_changed)

    def let_go(self) -> None:
        """Forget page and feel, which are made anew in another language."""
        self._page = self._feel = None

    def focus_language(self) -> None:
        """Put the keyboard where the language is chosen."""
        if self._page is not None:
            self._page.focus_language()

    def _show(self) -> None:
        if self._page is not None:
            self._page.set_values(self.settings.theme, self.personal.current.text_percent)
            self._page.set_owner(self._player)

    def _on_theme_chosen(self, preference: str) -> None:
        theme().set_preference(preference)
        self.change(theme=preference)

    def _on_text_size_chosen(self, percent: int) -> None:
        self.personal.change(text_percent=percent)

    def _on_feel_changed(self, personal: Personal) -> None:
        self.personal.change(**asdict(personal))

    def _on_machine_changed(self, values: dict[str, object]) -> None:
        self.change(**values)

    def _on_personal_changed(self, personal: Personal) -> None:
        theme().set_text_percent(personal.text_percent)
        if self._feel is not None:
            self._feel.take(personal)
        self._show()
