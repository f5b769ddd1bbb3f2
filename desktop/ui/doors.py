"""The ways in: a new pilot, a file, a pasted block. And the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.tasks import Tasks
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.frame import Frame
    from desktop.ui.numbers_in.way_in import NumbersIn
    from desktop.ui.pilot.panels import Panels
    from desktop.ui.start.from_numbers import Pasted
    from desktop.ui.start.view import StartView

CLOSE = mark("window", "Close")


class Doors(QObject):
    """Opens panels over the frame's pages, one at a time. made: hears of a pilot to be opened."""

    def __init__(self, frame: Frame, tasks: Tasks, made: Callable[[UUID], object]) -> None:
        super().__init__(frame)
        self._frame, self._page, self._tasks, self._made = frame, frame.right, tasks, made
        self._panels: Panels | None = None
        self._numbers_in: NumbersIn | None = None

    @property
    def panels(self) -> Panels:
        """Made when first wanted: forms are not in the first paint."""
        if self._panels is None:
            from desktop.ui.pilot.panels import Panels

            self._panels = Panels(self._page, self._tasks, self._tasks.text)
        return self._panels

    def close_panel(self) -> None:
        """Close what is open at the right, if anything is."""
        if self._panels is not None:
            self._panels.close()

    def show(self, title: str, content: QWidget) -> None:
        """Something to read, with a button that closes it."""
        do = self._tasks.text.fill("window", CLOSE)
        panel = self.panels.open(title, content, lambda _: None, do=do, writes=False)
        panel.cancel.hide()
        panel.accepted.connect(self.close_panel)

    def new_pilot(self) -> None:
        """Ask for a pilot's first facts, then open it."""
        from desktop.ui.portfolio.new_pilot import new_pilot

        new_pilot(self.panels, self._tasks, self._made)

    @property
    def numbers_in(self) -> NumbersIn:
        """The page on which a file is brought in; made when first wanted."""
        if self._numbers_in is None:
            from desktop.ui.numbers_in.way_in import NumbersIn

            self._numbers_in = NumbersIn(self._frame, self._tasks, self._made, self.close_panel)
        return self._numbers_in

    def choose_file(self) -> None:
        """Ask for a file with numbers, and show what it would bring."""
        self.numbers_in.choose_file()

    def import_file(self, file: Path, pilot: str | None = None) -> None:
        """Show what a file would bring, and bring it in. pilot: the code it is for."""
        self.numbers_in.open(file, pilot)

    def import_numbers(self, name: str, data: bytes) -> None:
        """The same for what was pasted and is to be read otherwise. name: what it is called."""
        self.numbers_in.open((name, data))

    def look_at_numbers(self, pasted: str, start: StartView) -> None:
        """Read what was pasted; where it can be read, ask what it is and make a pilot of it."""
        from desktop.ui.start.from_numbers import from_numbers, look_at

        def made(uid: UUID) -> None:
            start.clear()
            self._made(uid)

        def begin(found: Pasted) -> None:
            from_numbers(self.panels, self._tasks, found, made)

        def refused(refusal: Refusal) -> None:
            start.refuse(self._tasks.text.say(refusal))

        self._tasks.work(look_at, pasted, owner=start, then=begin, failed=refused, store=False)
