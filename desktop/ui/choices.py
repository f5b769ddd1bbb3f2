"""What this person chose on this machine, and the page on which it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.settings import ContrastChoice, Settings, ThemeChoice
from desktop.tasks import Tasks
from desktop.ui.stores import Stores
from desktop.ui.theme import Theme, use_text_size

if TYPE_CHECKING:
    from desktop.ui.settings.view import SettingsView


class Choices(QObject):
    """Keeps each choice, lets it hold, and says so."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    text_size_chosen = Signal()
    """Everything is to be made anew, at this size."""
    name_chosen = Signal()
    """Somebody else is writing from now on."""
    pilot_asked = Signal(object)
    """A pilot's uid: to see it."""

    def __init__(
        self, parent: QObject, tasks: Tasks, theme: Theme, settings: Settings, stores: Stores
    ) -> None:
        super().__init__(parent)
        self._tasks, self._theme, self._settings = tasks, theme, settings
        self._stores = stores
        self.theme = theme
        self.page: SettingsView | None = None
        stores.named.connect(self._show_store)

    def make_page(self, parent: QWidget) -> SettingsView:
        """The page, in the language that is spoken now."""
        from desktop.ui.settings.view import SettingsView

        made = self.page = SettingsView(self._settings, self._tasks, parent)
        made.theme_chosen.connect(self.choose_theme)
        made.contrast_chosen.connect(self.choose_contrast)
        made.text_size_chosen.connect(self.choose_text_size)
        made.language_chosen.connect(self.language_chosen)
        made.name_chosen.connect(self.choose_name)
        made.open_asked.connect(self._stores.choose)
        made.store_named.connect(self._stores.rename)
        made.pilot_asked.connect(self.pilot_asked)
        made.show_store(self._stores.path, self._stores.name)
        return made

    def forget_page(self) -> None:
        """It is made anew when it is wanted again."""
        self.page = None

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Hold it light or dark, or follow the system; kept."""
        self._settings.theme = choice
        self._theme.fix(choice)
        if self.page is not None:
            self.page.show_theme(choice)
        self.theme_chosen.emit(choice)

    def choose_contrast(self, choice: ContrastChoice) -> None:
        """Usual, high, or as the system has it; kept."""
        self._settings.contrast = choice
        self._theme.use_contrast(choice)

    def choose_text_size(self, percent: int | None) -> None:
        """Larger text, in per cent of the usual; None for as the system has it. Kept."""
        self._settings.text_size = percent
        use_text_size(percent)
        self._theme.dress()
        # What chose it is one of the widgets that go.
        QTimer.singleShot(0, self, self.text_size_chosen.emit)

    def choose_name(self, name: str) -> None:
        """Who is writing, as the history keeps it."""
        self._settings.name = name
        self._tasks.by = self._settings.name
        self.name_chosen.emit()

    def _show_store(self, name: str) -> None:
        if self.page is not None:
            self.page.show_store(self._stores.path, name)
