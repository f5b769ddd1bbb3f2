"""F1: the page of the guide about what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.aside import PilotWindow
    from desktop.ui.help.reader import Reader
    from desktop.ui.window import Window

NAME = "guide"
PANELS = {
    "NumbersForm": "numbers",
    "FixForm": "fix",
    "DecideForm": "decide",
    "GroupsForm": "groups",
}
"""Which page tells of a panel, by the name of what it holds: none of it is imported for that."""
_LANGUAGES = {
    QLocale.Language.NorwegianBokmal: "nb",
    QLocale.Language.NorwegianNynorsk: "nn",
}


class Guide(QObject):
    """The guide of a window, in its language; its reader is made when it is first asked for."""

    def __init__(self, window: Window, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self.reader: Reader | None = None
        # One in the language before goes with that language.
        for old in window.findChildren(QWidget, NAME):
            old.close()
            old.deleteLater()

    def open(self) -> None:
        """The page of the screen that is looked at."""
        self.open_from(self._window)

    def open_from(self, window: Window | PilotWindow) -> None:
        """The same for a pilot in a window of its own."""
        self.show_screen(screen_of(window))

    def show_screen(self, screen: str) -> None:
        """The page of a screen, by its name in `library.PAGES`."""
        reader = self._reader()
        reader.show_page(reader.library.page_of(screen))
        reader.show()
        if not unseen(reader):
            reader.raise_()
            reader.activateWindow()

    def _reader(self) -> Reader:
        if self.reader is None:
            from desktop.ui.help.library import Library
            from desktop.ui.help.reader import Reader

            lang = _LANGUAGES.get(self._tasks.text.locale.language(), "en")
            self.reader = Reader(Library(lang), self._tasks, self._window)
            self.reader.setObjectName(NAME)
            if unseen(self._window):
                self.reader.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        return self.reader


def unseen(window: QWidget) -> bool:
    """Whether it is only drawn, on no screen."""
    return window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)


def screen_of(window: Window | PilotWindow) -> str:
    """What is looked at: a panel with a page of its own, a pilot's tab, or a page of the window."""
    pilot = window.pilot if window.page == "pilot" else None
    if pilot is not None:
        panel = None if pilot.deeds is None else pilot.deeds.panels.open_one
        about = None if panel is None else PANELS.get(type(panel.content).__name__)
        return about or pilot.tab
    settings = getattr(window, "settings_page", None)
    if window.page == "settings" and settings is not None and settings.tab != "computer":
        return str(settings.tab)
    return window.page
