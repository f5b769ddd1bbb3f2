"""The ways in: a new pilot, a file, a pasted block. And the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop.tasks import Tasks
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.frame import Frame
    from desktop.ui.numbers_in.reading import Source
    from desktop.ui.numbers_in.way_in import NumbersIn
    from desktop.ui.pilot.panels import Panels
    from desktop.ui.start.view import StartView
    from store.reads.first import PortfolioRow

CLOSE = mark("window", "Close")
NAME = mark("start", "pasted numbers")
NO_BLOCK = mark(
    "start", "There are no numbers on the clipboard: copy them with their titles and dates."
)
PASTED = "pasted"


class Doors(QObject):
    """Opens panels over the frame's pages, one at a time. made: hears of a pilot to be opened."""

    def __init__(self, frame: Frame, tasks: Tasks, made: Callable[[UUID], object]) -> None:
        super().__init__(frame)
        self._frame, self._page, self._tasks, self._made = frame, frame.right, tasks, made
        self._panels: Panels | None = None
        self._numbers_in: NumbersIn | None = None
        self.keep_image: Callable[[QImage], object] = lambda image: None
        """Keeps a picture that was pasted on a pilot's page."""

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

            self._numbers_in = NumbersIn(
                self._frame, self._tasks, self._made, self.close_panel, self._look_at
            )
        return self._numbers_in

    def choose_file(self) -> None:
        """Ask for a file with numbers, and show what it would bring."""
        self.numbers_in.choose_file()

    def import_file(self, file: Path, pilot: str | None = None) -> None:
        """Show what a file would bring, and bring it in. pilot: the code it is for."""
        self.numbers_in.open(file, pilot)

    def come_to_front(self) -> None:
        """Where what was opened stands: its window before all others."""
        window = self._frame.window()
        window.raise_()
        window.activateWindow()

    def open_from(self, start: StartView) -> None:
        """Where to begin has doors too."""
        start.new_asked.connect(self.new_pilot)
        start.file_asked.connect(self.choose_file)
        start.pasted.connect(lambda text: self.look_at_numbers(text, done=start.clear))

    def look_at_numbers(
        self, pasted: str, pilot: tuple[str, str] | None = None, *, done: Callable[[], object]
    ) -> None:
        """Show what was pasted. pilot: code and title of the one looked at. done: once it is in."""
        name = self._tasks.text.fill("start", NAME)
        self._look_at(name, pasted.strip("\n").encode(), pilot, done)

    def _look_at(
        self,
        name: str,
        data: bytes,
        pilot: tuple[str, str] | None = None,
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """The same for a file, by its name and bytes."""
        from desktop.ui.start.pasted import PastedPage

        frame, back = self._frame, self._frame.page

        def leave() -> None:
            frame.show_page(back if back in frame.pages else "portfolio")
            frame.drop_page(PASTED)

        def otherwise(source: Source, code: str | None) -> None:
            leave()
            self.numbers_in.open((source.name, source.data), code)

        def made(uid: UUID) -> None:
            leave()
            done()
            self._made(uid)

        self.close_panel()
        page = PastedPage(self._tasks, pilot, frame)
        page.left.connect(leave)
        page.otherwise_asked.connect(otherwise)
        page.made.connect(made)
        frame.add_page(PASTED, page)
        frame.show_page(PASTED)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.begin(name, data)

    def paste(self, pilot: PortfolioRow | None = None) -> None:
        """Ctrl+V anywhere but in a field. pilot: the one that is looked at."""
        clipboard = QGuiApplication.clipboard()
        copied = clipboard.text()
        if pilot is not None and not copied and not (image := clipboard.image()).isNull():
            self.keep_image(image)
            return
        if not holds_numbers(copied):
            self._frame.status.say(self._tasks.text.fill("start", NO_BLOCK))
            return
        here = None if pilot is None else (pilot.code, pilot.title)
        self.look_at_numbers(copied, here, done=lambda: None)


def holds_numbers(copied: str) -> bool:
    """Whether a text can be a block of a spreadsheet: two lines at least, and a figure."""
    lines = [line for line in copied.splitlines() if line.strip()]
    return len(lines) > 1 and any(sign.isdecimal() for sign in copied)
