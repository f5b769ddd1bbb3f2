"""F1: the page of the guide about what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.help.reader import Reader
    from desktop.ui.pilot.panels import Panels
    from desktop.ui.window import Window

NAME = "guide"
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
        self.show_screen(screen_of(self._window))

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


def screen_of(window: Window) -> str:
    """What is looked at: a panel with a page of its own, a pilot's tab, or a page of the window."""
    pilot = window.pilot if window.page == "pilot" else None
    panels: list[Panels | None] = [window.doors.opened_panels]
    if pilot is not None and pilot.deeds is not None:
        panels.append(pilot.deeds.panels)
    for each in panels:
        about = None if each is None or each.open_one is None else _about(each.open_one.content)
        if about is not None:
            return about
    if pilot is not None:
        return pilot.tab
    settings = window.settings_page
    if window.page == "settings" and settings is not None and settings.tab != "computer":
        return settings.tab
    return window.page


def _about(content: QWidget) -> str | None:
    """What a panel's content says that it is about, where that has a page of its own."""
    about = getattr(content, "guide", None)
    return about if isinstance(about, str) else None
