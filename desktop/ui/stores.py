"""Which store is shown, what it is called, which others there were, and the way to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.settings import Recent, Settings
from desktop.tasks import EVERYTHING, Tasks
from store.errors import Refusal
from store.words import mark

OPEN_STORE = mark("window", "Open a store")
NEW_STORE = mark("window", "A new store")
STORES = mark("window", "Springbrett stores (*.db);;All files (*)")
NEW_FILE = mark("window", "pilots")
IS_THERE = mark(
    "window", "There is a file at {path} already, and it stays as it is: choose another name."
)
ENDING = ".db"


class Stores(QObject):
    """Asks for stores, and knows the name of the one that is shown."""

    opened = Signal(object)
    """Another store is to be opened: its Path."""
    made = Signal(object)
    """A new store is to be made: its Path."""
    refused = Signal(object)
    named = Signal(str)
    """The store that is shown is called that."""

    def __init__(self, window: QWidget, tasks: Tasks, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._tasks, self._settings = window, tasks, settings
        self._otherwise = ""
        self.path = Path()
        self.kept_name: str | None = None
        tasks.changed.connect(self._on_changed)

    def show(self, path: Path, otherwise: str, kept_name: str | None = None) -> None:
        """This store is shown. otherwise: what it is called while it has no name of its own."""
        self.path, self._otherwise = path, otherwise
        self._show_name(kept_name)

    @property
    def name(self) -> str:
        """What the store is called."""
        return self.kept_name or self._otherwise

    def choose(self) -> None:
        """Ask for a file, and open it."""
        title, kinds = (self._tasks.text.fill("window", words) for words in (OPEN_STORE, STORES))
        folder = str(self.path.parent)
        file, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if file:
            self.opened.emit(Path(file))

    def open(self, path: Path, *_: object) -> None:
        """One that was open before."""
        self.opened.emit(path)

    def make(self) -> None:
        """Ask where a new store shall lie, and make it there; no file is ever written over."""
        fill = self._tasks.text.fill
        proposed = str(self.path.parent / (fill("window", NEW_FILE) + ENDING))
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            fill("window", NEW_STORE),
            proposed,
            fill("window", STORES),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not file:
            return
        path = Path(file)
        path = path if path.suffix else path.with_suffix(ENDING)
        if path.exists():
            self.refused.emit(Refusal(IS_THERE, field="store", path=path))
        else:
            self.made.emit(path)

    def rename(self, name: str) -> None:
        """Call the store that is shown something else; without a name it is called as its file."""
        from store.commands.this_store import NameStore

        self._tasks.do(NameStore(" ".join(name.split()) or None), refused=self._not_named)

    def _not_named(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
        self.named.emit(self.name)

    # -- those before ---------------------------------------------------------------------------

    def recent(self) -> tuple[Recent, ...]:
        """The stores that were open before this one."""
        here = self.path.absolute()
        return tuple(one for one in self._settings.recent if one.path != here)

    def look_for(self, recent: Sequence[Recent], then: Any) -> None:
        """Ask which of them are there; `then` gets their paths. A drive that sleeps takes long."""
        paths = [one.path for one in recent]
        self._tasks.work(_there, paths, owner=self, then=then, store=False, quiet=True)

    # -- its name -------------------------------------------------------------------------------

    def _on_changed(self, touched: frozenset[str]) -> None:
        if "store_info" in touched or touched == EVERYTHING:
            self._tasks.read(_store_name, owner=self, then=self._show_name)

    def _show_name(self, kept_name: str | None) -> None:
        self.kept_name = kept_name
        self.named.emit(self.name)


def _there(paths: list[Path]) -> frozenset[Path]:
    found = set()
    for path in paths:
        try:
            if path.is_file():
                found.add(path)
        except OSError:  # not to be reached is not there
            continue
    return frozenset(found)


def _store_name(session: Any) -> str | None:
    """The read, imported where it is run: SQLAlchemy is not there at the first paint."""
    from store.reads.portfolio import store_name

    return store_name(session)
