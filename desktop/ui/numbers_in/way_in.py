"""The ways to the page for importing, and back: a file chosen, dropped, or handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.tasks import Tasks
from desktop.ui.frame import Frame
from store.exchange.sheet_map import Answers
from store.words import mark, mark_n

if TYPE_CHECKING:
    from desktop.ui.numbers_in.page import ImportPage

CHOOSE = mark("import", "A file with numbers")
FILES = mark(
    "import", "Numbers (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)"
)
IN = mark_n("import", "%n number(s) imported from {file}.", None, 0)
KEPT = mark("import", "Remembered for the next file like this.")
PAGE = "import"


class NumbersIn(QObject):
    """Opens the page in the frame. opened: hears of the one pilot that numbers came in for.

    become: makes a pilot of a file, told its name and bytes. folder: where it is remembered how
    sheets were read; None remembers nothing.
    """

    def __init__(
        self,
        frame: Frame,
        tasks: Tasks,
        opened: Callable[[UUID], object],
        close_panel: Callable[[], object],
        become: Callable[[str, bytes], object],
    ) -> None:
        super().__init__(frame)
        self._frame, self._tasks, self._opened = frame, tasks, opened
        self._close_panel, self._become = close_panel, become
        self._back = "portfolio"
        self._stood: QWidget | None = None
        self.page: ImportPage | None = None
        self.folder: Path | None = None

    def choose_file(self, pilot: str | None = None) -> None:
        """Ask for a file, and show what it would bring."""
        fill = self._tasks.text.fill
        title, kinds = fill("import", CHOOSE), fill("import", FILES)
        file, _ = QFileDialog.getOpenFileName(self._frame, title, "", kinds)
        if file:
            self.open(Path(file), pilot)

    def open(self, what: Path | tuple[str, bytes], pilot: str | None = None) -> ImportPage:
        """Show what a file would bring, or a name and bytes. pilot: the code it is for."""
        from desktop.ui.numbers_in.page import ImportPage

        self._close_panel()
        frame = self._frame
        if frame.page != PAGE:
            self._back, self._stood = frame.page, QApplication.focusWidget()
        made = self.page = ImportPage(self._tasks, frame, self.folder)
        made.left.connect(self.leave)
        made.done.connect(self._done)
        made.another_asked.connect(self.choose_file)
        made.pilot_asked.connect(self._make_pilot)
        frame.add_page(PAGE, made)
        frame.show_page(PAGE)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.begin(what, pilot)
        return made

    def leave(self) -> None:
        """Back to where one was, with the selection as it was."""
        if self.page is None:
            return
        self.page = None
        frame, stood = self._frame, self._stood
        frame.show_page(self._back if self._back in frame.pages else "portfolio")
        frame.drop_page(PAGE)
        self._stood = None
        if stood is not None and _is_there(stood):
            stood.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_pilot(self) -> None:
        """Of what is shown: where numbers belong to no pilot yet."""
        source = None if self.page is None else self.page.source
        if source is not None:
            self.leave()
            self._become(source.name, source.data)

    def _done(self, done: Any, shown: Any) -> None:
        """It is in: to the pilot, where it is about one, else to them all."""
        page = self.page
        name = page.source.name if page is not None and page.source is not None else ""
        if page is not None:
            self._remember(page)
        if shown.pilots and self._back == "start":
            self._back = "portfolio"
        self.leave()
        count = shown.new + shown.replaced
        sentence = self._tasks.text.fill("import", IN, count, file=name)
        self._frame.status.say(sentence, undo=True)
        if len(shown.pilots) == 1:
            self._tasks.read(_pilot_called, shown.pilots[0], owner=self, then=self._opened)

    def _remember(self, page: ImportPage) -> None:
        """What was said of the sheet holds for the next one of its shape, which is said once."""
        from desktop.remembered import remember

        source, (answers, is_new) = page.source, page.said_of_it()
        if source is not None and replace(answers, sheet="", year=None) != Answers():
            self._tasks.work(
                remember, self.folder, source.book or source.data, source.name, answers,
                owner=self, then=self._kept if is_new else _nothing, store=False, quiet=True,
            )  # fmt: skip

    def _kept(self, path: Path | None) -> None:
        if path is not None:
            self._frame.status.add(self._tasks.text.say(KEPT, "import"))


def _nothing(_: object) -> None:
    """Nobody has to hear of it."""


def _is_there(widget: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget) and widget.isVisible()


def _pilot_called(session: Any, code: str) -> UUID:
    """The read, imported where it is run."""
    from store.commands.naming import find

    return find(session, "pilot", code)
