"""The overview sent on: printed, or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.pilot.overview_print import Sheet, a4, paint_sheet, pdf_of
from desktop.ui.pilot.send import UNSAFE, WRITTEN, ask_path
from store.errors import Refusal
from store.words import Message, mark

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.tasks import Tasks
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage
    from store.reads.readiness import ReadinessPage

PRINT = mark("pilot", "Print…")
SAVE_PDF = mark("pilot", "Save as PDF")
NOT_WRITTEN = mark(
    "errors", "The page could not be written to {path}: check that the folder exists and is yours."
)


def ask_printer(parent: QWidget) -> QPrinter | None:
    """A printer that the person chose; None where they would rather not."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(a4())
    chosen = QPrintDialog(printer, parent).exec()
    return printer if chosen == QPrintDialog.DialogCode.Accepted else None


class SendOverview(QObject):
    """Two links, and what they send: what the page shows, on light tokens."""

    said = Signal(object)

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._parent = tasks, text, parent
        self.ask_path: Callable[[QWidget, str, str], str] = ask_path
        self.ask_printer: Callable[[QWidget], QPrinter | None] = ask_printer
        self._page: PilotPage | None = None
        self._found: ReadinessPage | None = None
        self._outcome: Outcome | None = None
        self.print_link = link(text.say(PRINT, "pilot"), self.print, parent, quiet=True)
        self.pdf_link = link(text.say(SAVE_PDF, "pilot"), self.save_pdf, parent, quiet=True)
        self.links = (self.print_link, self.pdf_link)

    def show_page(self, page: PilotPage) -> None:
        """Which pilot; its flag and numbers follow where it is another one."""
        if self._page is None or self._page.uid != page.uid:
            self._found = self._outcome = None
        metric = page.primary
        if self._outcome is not None and (metric is None or metric.uid != self._outcome.uid):
            self._outcome = None
        self._page = page

    def show_readiness(self, found: ReadinessPage) -> None:
        """Its flag."""
        self._found = found

    def show_outcome(self, outcome: Outcome) -> None:
        """The primary metric's numbers."""
        self._outcome = outcome

    @property
    def sheet(self) -> Sheet | None:
        """What would be printed now."""
        if self._page is None:
            return None
        return Sheet(self._page, self._found, self._outcome, self._tasks.today(), self._text)

    def print(self) -> None:
        """On a printer that is asked for."""
        sheet = self.sheet
        printer = self.ask_printer(self._parent) if sheet is not None else None
        if sheet is not None and printer is not None:
            paint_sheet(sheet, printer)

    def save_pdf(self) -> None:
        """Into a file that is asked for."""
        sheet = self.sheet
        if sheet is None:
            return
        name = f"{sheet.page.code} {sheet.page.title}"
        name = "".join("_" if c in UNSAFE or ord(c) < 32 else c for c in name).strip(" .")[:80]
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = self.ask_path(self._parent, str(folder / f"{name}.pdf"), "*.pdf")
        if not path:
            return
        chosen = Path(path)
        if not chosen.suffix:
            chosen = chosen.with_suffix(".pdf")
        try:
            chosen.write_bytes(pdf_of(sheet))
        except OSError:
            self.said.emit(Refusal(NOT_WRITTEN, field="path", path=chosen))
            return
        self.said.emit(Message(WRITTEN, {"name": chosen.name}, context="pilot"))
