"""This person's choices on this machine, and where the store lies unless it is said.

Only QtCore is imported: the first paint needs the place of the store and the theme. What stands in
the file is checked when it is read, so that nonsense in it means the default and never a failed
start.
"""

from __future__ import annotations

import getpass
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from PySide6.QtCore import QSize, QStandardPaths

NAME: Final = "springbrett"
STORE_FILE: Final = "pilots.db"
SYSTEM: Final[Literal["system"]] = "system"
ThemeChoice = Literal["system", "light", "dark"]
ContrastChoice = Literal["system", "usual", "high"]
OneOf = TypeVar("OneOf", bound=str)
THEMES: Final[tuple[ThemeChoice, ...]] = (SYSTEM, "light", "dark")
CONTRASTS: Final[tuple[ContrastChoice, ...]] = (SYSTEM, "usual", "high")
TEXT_SIZES: Final = (100, 125, 150, 175, 200)
LANGUAGES: Final = (SYSTEM, "en", "nb", "nn")
SMALLEST: Final = QSize(1024, 700)
USUAL: Final = QSize(1440, 900)
LONGEST_NAME: Final = 120
LARGEST: Final = 20_000
SETTINGS_FILE: Final = "settings.json"
SHEETS_FOLDER: Final = "sheets"
MOST_RECENT: Final = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A store that was open: where it lies, and what it was called then."""

    path: Path
    name: str


def default_store() -> Path:
    """The store in the user's local data folder, which no sync client takes and no roaming does."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / NAME / STORE_FILE


def chosen_store(given: str | Path | None = None) -> Path:
    """The store that was named, else SPRINGBRETT_STORE, else the one in the data folder."""
    named = given or os.environ.get("SPRINGBRETT_STORE")
    return Path(named) if named else default_store()


def opening_store(given: str | Path | None, settings: Settings) -> Path:
    """The store that the window opens: as `chosen_store`, but before the last the one used last."""
    if given or os.environ.get("SPRINGBRETT_STORE") or not settings.recent:
        return chosen_store(given)
    return settings.recent[0].path


def system_name() -> str:
    """What the system calls the person."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


class Settings:
    """Kept as JSON in the configuration folder; written when something is chosen.

    QSettings alone would cost a tenth of the first paint.
    """

    def __init__(self) -> None:
        place = QStandardPaths.StandardLocation.GenericConfigLocation
        self.path = Path(QStandardPaths.writableLocation(place)) / NAME / SETTINGS_FILE
        try:
            kept = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            kept = {}
        self._kept: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self._forgetting = False

    @classmethod
    def forgetting(cls) -> Settings:
        """The defaults, whatever is kept, and nothing is kept of what is chosen: for pictures."""
        made = cls()
        made._kept, made._forgetting = {}, True
        return made

    @property
    def theme(self) -> ThemeChoice:
        """system, light or dark."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._keep("theme", choice)

    @property
    def contrast(self) -> ContrastChoice:
        """system, usual or high."""
        return self._one_of("contrast", CONTRASTS)

    @contrast.setter
    def contrast(self, choice: ContrastChoice) -> None:
        self._keep("contrast", choice)

    @property
    def text_size(self) -> int | None:
        """How large text is, in per cent of the usual; None for as the system has it."""
        value = self._kept.get("text_size")
        return value if type(value) is int and value in TEXT_SIZES else None

    @text_size.setter
    def text_size(self, percent: int | None) -> None:
        self._keep("text_size", percent)

    @property
    def language(self) -> str:
        """system, en, nb or nn."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, choice: str) -> None:
        self._keep("language", choice)

    @property
    def name(self) -> str:
        """Who is writing, as the history keeps it; the system's user name unless chosen."""
        value = self._kept.get("name")
        named = " ".join(value.split())[:LONGEST_NAME] if isinstance(value, str) else ""
        return named or system_name()

    @name.setter
    def name(self, name: str) -> None:
        self._keep("name", " ".join(name.split())[:LONGEST_NAME])

    @property
    def window_size(self) -> QSize:
        """How large the window was last; never smaller than what it needs."""
        value: Any = self._kept.get("window_size")
        whole = isinstance(value, list) and [type(side) for side in value] == [int, int]
        if not whole or not all(0 < side <= LARGEST for side in value):
            return QSize(USUAL)
        return QSize(*value).expandedTo(SMALLEST)

    @window_size.setter
    def window_size(self, size: QSize) -> None:
        self._keep("window_size", [size.width(), size.height()])

    @property
    def places(self) -> dict[str, Any]:
        """Where each window stood last, by its name; checked by who asked for it."""
        return self._dict("places")

    @places.setter
    def places(self, places: dict[str, Any]) -> None:
        self._keep("places", places)

    @property
    def last_place(self) -> dict[str, Any]:
        """What was looked at last; checked by who asked for it."""
        return self._dict("last_place")

    @last_place.setter
    def last_place(self, place: dict[str, Any]) -> None:
        self._keep("last_place", place)

    @property
    def portfolio(self) -> dict[str, Any]:
        """How the portfolio was looked at; what stands in it is checked by who asked for it."""
        value = self._kept.get("portfolio")
        return value if isinstance(value, dict) else {}

    @portfolio.setter
    def portfolio(self, look: dict[str, Any]) -> None:
        self._keep("portfolio", look)

    @property
    def seen(self) -> dict[str, tuple[int, str]]:
        """How far each store's history had come when it was looked at last, and when that was."""
        value = self._kept.get("seen")
        found = {}
        for store, kept in value.items() if isinstance(value, dict) else ():
            match kept:
                case [int() as number, str() as at] if _is_time(at):
                    found[store] = (number, at)
        return found

    def keep_seen(self, store: str, number: int, at: str) -> None:
        """The store at this path is looked at now; those looked at last are remembered."""
        others = {path: list(kept) for path, kept in self.seen.items() if path != store}
        self._keep("seen", dict([*others.items(), (store, [number, at])][-MOST_RECENT:]))

    @property
    def exported(self) -> dict[str, Any]:
        """What was exported last and where to; checked by who asked for it."""
        value = self._kept.get("exported")
        return value if isinstance(value, dict) else {}

    @exported.setter
    def exported(self, kept: dict[str, Any]) -> None:
        self._keep("exported", kept)

    @property
    def sheets(self) -> Path | None:
        """The folder of `desktop.remembered`: how sheets were read. None: nothing is kept."""
        return None if self._forgetting else self.path.parent / SHEETS_FOLDER

    @property
    def recent(self) -> tuple[Recent, ...]:
        """The stores that were open, the last one first."""
        value = self._kept.get("recent")
        found: dict[Path, Recent] = {}
        for entry in value if isinstance(value, list) else ():
            if not isinstance(entry, dict):
                continue
            path, name = entry.get("path"), entry.get("name")
            if not isinstance(path, str) or not path or "\0" in path:
                continue
            called = name if isinstance(name, str) and name else Path(path).stem
            found.setdefault(Path(path), Recent(Path(path), called[:LONGEST_NAME]))
        return tuple(found.values())[:MOST_RECENT]

    def remember(self, path: Path, name: str) -> None:
        """This store is open now, and the one to begin with next time."""
        path = path.absolute()
        others = [one for one in self.recent if one.path != path]
        kept = [Recent(path, name[:LONGEST_NAME]), *others][:MOST_RECENT]
        self._keep("recent", [{"path": str(one.path), "name": one.name} for one in kept])

    def _dict(self, key: str) -> dict[str, Any]:
        value = self._kept.get(key)
        return value if isinstance(value, dict) else {}

    def _one_of(self, key: str, choices: tuple[OneOf, ...]) -> OneOf:
        value = self._kept.get(key)
        return next((choice for choice in choices if choice == value), choices[0])

    def _keep(self, key: str, value: object) -> None:
        """Written beside and put in place, so that the file is whole; what fails is forgotten."""
        if self._kept.get(key) == value:
            return
        self._kept[key] = value
        if self._forgetting:
            return
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._kept, ensure_ascii=False), encoding="utf-8")
            beside.replace(self.path)
        except OSError:
            # A choice that cannot be kept still holds until the end of the session.
            return
