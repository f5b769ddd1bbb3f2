"""This person's choices on this machine, and where the store lies unless it is said.

Only QtCore is imported: the first paint needs the place of the store and the theme. What stands in
the file is checked when it is read, so that nonsense in it means the default and never a failed
start.
"""

from __future__ import annotations

import getpass
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QSize, QStandardPaths

NAME: Final = "springbrett"
STORE_FILE: Final = "pilots.db"
SYSTEM: Final = "system"
THEMES: Final = (SYSTEM, "light", "dark")
LANGUAGES: Final = (SYSTEM, "en", "nb", "nn")
SMALLEST: Final = QSize(1024, 700)
USUAL: Final = QSize(1440, 900)
LONGEST_NAME: Final = 120


def default_store() -> Path:
    """The store in the user's local data folder, which no sync client takes and no roaming does."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / NAME / STORE_FILE


def chosen_store(given: str | Path | None = None) -> Path:
    """The store that was named, else SPRINGBRETT_STORE, else the one in the data folder."""
    named = given or os.environ.get("SPRINGBRETT_STORE")
    return Path(named) if named else default_store()


def system_name() -> str:
    """What the system calls the person."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


class Settings:
    """Kept in an INI file in the configuration folder; written when something is chosen."""

    def __init__(self) -> None:
        scope, kind = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        self._kept = QSettings(kind, scope, NAME, NAME)

    @property
    def theme(self) -> str:
        """system, light or dark."""
        value = self._kept.value("theme")
        return value if isinstance(value, str) and value in THEMES else SYSTEM

    @theme.setter
    def theme(self, choice: str) -> None:
        self._keep("theme", choice)

    @property
    def language(self) -> str:
        """system, en, nb or nn."""
        value = self._kept.value("language")
        return value if isinstance(value, str) and value in LANGUAGES else SYSTEM

    @language.setter
    def language(self, choice: str) -> None:
        self._keep("language", choice)

    @property
    def name(self) -> str:
        """Who is writing, as the history keeps it; the system's user name unless chosen."""
        value = self._kept.value("name")
        named = " ".join(value.split())[:LONGEST_NAME] if isinstance(value, str) else ""
        return named or system_name()

    @name.setter
    def name(self, name: str) -> None:
        self._keep("name", " ".join(name.split())[:LONGEST_NAME])

    @property
    def window_size(self) -> QSize:
        """How large the window was last; never smaller than what it needs."""
        value = self._kept.value("window_size")
        if not isinstance(value, QSize) or value.width() > 20_000 or value.height() > 20_000:
            return QSize(USUAL)
        return value.expandedTo(SMALLEST)

    @window_size.setter
    def window_size(self, size: QSize) -> None:
        self._keep("window_size", size)

    def _keep(self, key: str, value: object) -> None:
        self._kept.setValue(key, value)
        self._kept.sync()
