"""The side panel that shows every backup of a store and what is in it, and restores one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.backups import moment, preview, why
from desktop.tasks import Tasks
from desktop.ui.parts.buttons import link
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.controls import Radio
from desktop.ui.parts.label import Label
from desktop.ui.pilot.panels import Panels
from desktop.ui.stores import STORES
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from store.receipt import Behind
    from store.restore import Choice, Kept

TITLE = mark("rescue", "Restore a backup")
DO = mark("rescue", "Put it in the store's place")
LOOKING = mark("rescue", "Reading the backups…")
NONE = mark("rescue", "There is no backup of this store on this computer.")
ONE = mark("rescue", "{made_at} · {pilots} pilots")
ABOUT = mark("rescue", "{why}, history up to number {number}")
HAS_IT = mark("rescue", "has all that is missing")
BROKEN = mark("rescue", "is not what it was when it was made: it can't be restored")
ELSEWHERE = mark("rescue", "A backup in another folder…")
ELSEWHERE_TITLE = mark("rescue", "Choose a backup")
SET_ASIDE = mark(
    "rescue", "What lies there now is set aside beside it, under a name with today's date."
)
WIDTH_PX = 460


def choose_backup(
    panels: Panels, tasks: Tasks, path: Path, loss: Behind | None, chosen: Callable[[Path], object]
) -> None:
    """Open the panel. loss: what the store lacks. chosen: told which file is to be restored."""
    text = tasks.text
    content = Backups(tasks, path, loss)

    def hand_in(_: dict[str, Any]) -> None:
        if (kept := content.kept) is not None:
            panels.close()
            chosen(kept.file)

    panel = panels.open(
        text.say(TITLE, "rescue"),
        content,
        hand_in,
        do=text.say(DO, "rescue"),
        width_px=WIDTH_PX,
        writes=False,
    )
    panel.do.setEnabled(False)
    content.panel = panel
    content.look()


class Backups(QWidget):
    """The backups, newest first; beneath them what the chosen one would bring."""

    def __init__(self, tasks: Tasks, path: Path, loss: Behind | None) -> None:
        super().__init__()
        self._tasks, self._text, self._path, self._loss = tasks, tasks.text, path, loss
        self.kept: Kept | None = None
        self.panel: Any = None
        self.choices: list[tuple[Radio, Kept]] = []
        self._present: tuple[str, int, int] | None = None
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE_PX)
        self.told = Callout(self._say(LOOKING), parent=self)
        self._column.addWidget(self.told)
        elsewhere = link(self._say(ELSEWHERE), self._choose_file, self)
        elsewhere.setProperty("flush", True)
        row = QHBoxLayout()
        row.addWidget(elsewhere)
        row.addStretch()
        self._column.addLayout(row)
        self._group.buttonToggled.connect(self._toggled)

    def _say(self, marked: str, **facts: object) -> str:
        return self._text.fill("rescue", marked, **facts)

    def look(self) -> None:
        """Read them through, beside everything else."""
        from desktop.ui.rescue import look_at_backups

        self._tasks.work(look_at_backups, self._path, owner=self, then=self.show_them, store=False)

    def show_them(self, found: Choice) -> None:
        """They are read: offer them, the one that has what is missing chosen, else the newest."""
        self._present = found.present
        for place, kept in enumerate(found.backups):
            self._add(kept, place)
        whole = [(radio, kept) for radio, kept in self.choices if kept.whole]
        if not whole:
            self.told.show_words(self._say(NONE))
            return
        best = next((radio for radio, kept in whole if self._has_it(kept)), whole[0][0])
        best.setChecked(True)
        best.setFocus()

    def _add(self, kept: Kept, place: int) -> None:
        made = kept.manifest
        one = QWidget(self)
        rows = QVBoxLayout(one)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        pilots = self._text.count(made.pilots)
        radio = Radio(self._say(ONE, made_at=moment(self._text, made.made_at), pilots=pilots), one)
        radio.setEnabled(kept.whole)
        about = self._say(ABOUT, why=why(self._text, made), number=made.number)
        if not kept.whole:
            about = self._say(BROKEN)
        elif self._has_it(kept):
            about = f"{about}; {self._say(HAS_IT)}"
        second = Label(about, "label", wrap=True, parent=one)
        second.setContentsMargins(26, 0, 0, 0)
        radio.setAccessibleDescription(about)
        rows.addWidget(radio)
        rows.addWidget(second)
        self._group.addButton(radio)
        self.choices.insert(place, (radio, kept))
        self._column.insertWidget(place, one)

    def _has_it(self, kept: Kept) -> bool:
        from store.restore import has

        return self._loss is not None and has(kept.manifest, self._loss)

    def _toggled(self, button: object, on: bool) -> None:
        if not on:
            return
        self.kept = next(kept for radio, kept in self.choices if radio is button)
        lines = preview(self._text, self.kept.manifest, self._present, self._path)
        aside = [self._say(SET_ASIDE)] if self._path.exists() else []
        self.told.show_words("", "\n".join([*lines, *aside]))
        if self.panel is not None:
            self.panel.refuse(None, "")
            self.panel.do.setEnabled(True)

    def _choose_file(self) -> None:
        title, kinds = self._say(ELSEWHERE_TITLE), self._text.fill("window", STORES)
        file, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if file:
            self._tasks.work(
                _verified,
                Path(file),
                owner=self,
                then=self._take,
                failed=self._refused,
                store=False,
            )

    def _take(self, kept: Kept) -> None:
        self._add(kept, 0)
        self.choices[0][0].setChecked(True)

    def _refused(self, refusal: Refusal) -> None:
        self.panel.refuse(None, self._text.say(refusal))


def _verified(file: Path) -> Kept:
    from store import backup
    from store.restore import Kept as Found

    return Found(file, backup.verify(file), True)
