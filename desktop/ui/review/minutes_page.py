"""The minutes of a review: shown, copied, kept as text or CSV, printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain, primary
from desktop.ui.parts.label import title
from desktop.ui.parts.wrapping import Wrapping
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter

    from desktop.tasks import Tasks

BACK = mark("review", "‹ All reviews")
COPY = mark("review", "Copy")
TEXT = mark("review", "Save as text…")
CSV = mark("review", "Save as CSV…")
PRINT = mark("review", "Print…")
SAVE_PDF = mark("pilot", "Save as PDF")
AGAIN = mark("review", "Open the agenda")
COPIED = mark("review", "The minutes are copied.")
KEPT = mark("review", "The minutes are in {file}.")
NOT_KEPT = mark("errors", "{file} could not be written: {reason}. Choose another place.")
TEXT_FILES = mark("review", "Text (*.txt)")
CSV_FILES = mark("review", "CSV (*.csv)")
PDF_FILES = "*.pdf"
NAME = mark("review", "minutes")
PAGE_PX = 15
STYLE = re.compile(r"<style.*?</style>", re.DOTALL)


class MinutesPage(QWidget):
    """Read once the meeting is over; made anew when something in them is changed."""

    left = Signal()
    agenda_asked = Signal(object)
    said = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self._text = tasks.text
        self._tasks = tasks
        self.review: UUID | None = None
        self._plain, self._html, self._csv = "", "", b""
        self.choose_file: Callable[[str, str], str] = self._ask_file
        self.ask_printer: Callable[[QWidget], QPrinter | None] = _ask_printer
        self.back = link(text.fill("review", BACK), self.left.emit, self, quiet=True)
        self.copy = primary(text.fill("review", COPY), self.copy_text, self)
        self.text = plain(text.fill("review", TEXT), self.save_text, self)
        self.csv = plain(text.fill("review", CSV), self.save_csv, self)
        self.print = plain(text.fill("review", PRINT), self.print_page, self)
        self.pdf = plain(text.say(SAVE_PDF, "pilot"), self.save_pdf, self)
        self.agenda = link(text.fill("review", AGAIN), self._ask_agenda, self, quiet=True)
        self.shown = QTextBrowser(self)
        self.shown.setAccessibleName(_titled(text))
        self.shown.setOpenLinks(False)
        self.shown.setProperty("look", "page")
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch()
        top.addWidget(self.agenda)
        head = QHBoxLayout()
        head.setSpacing(INSIDE_PX)
        head.addWidget(title(_titled(self._text), self), 1)
        deeds = Wrapping()  # in the next line where text is large
        for button in (self.print, self.pdf, self.csv, self.text, self.copy):
            deeds.addWidget(button)
        head.addLayout(deeds)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, GAP_PX)
        body.setSpacing(GAP_PX)
        body.addLayout(top)
        body.addLayout(head)
        body.addWidget(self.shown, 1)

    def show_minutes(self, review: UUID) -> None:
        """Read those of this review."""
        self.review = review
        self._tasks.read(
            written, review, self._tasks.today(), self._text.say, self._text.locale.name()[:2],
            owner=self, then=self._show, failed=lambda _: self.left.emit(),
        )  # fmt: skip

    def reload(self) -> None:
        """Something in them may have changed."""
        if self.review is not None:
            self.show_minutes(self.review)

    def _show(self, found: tuple[str, str, bytes]) -> None:
        if found == (self._plain, self._html, self._csv):
            return
        self._plain, self._html, self._csv = found
        place = self.shown.verticalScrollBar().value()
        self.shown.document().setDefaultFont(self._font())
        # In the window's own colours; what leaves it is black on white.
        self.shown.setHtml(STYLE.sub("", self._html))
        self.shown.verticalScrollBar().setValue(place)

    def _font(self) -> QFont:
        face = QFont(self.font())
        face.setPixelSize(PAGE_PX)
        return face

    def text_of(self) -> str:
        """As plain text."""
        return self._plain

    def copy_text(self) -> None:
        """As text and as a page, so that a letter or a document takes what it can."""
        data = QMimeData()
        data.setText(self._plain)
        data.setHtml(self._html)
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self._text.fill("review", COPIED))

    def save_text(self) -> None:
        """In a file of text."""
        self._save(".txt", TEXT_FILES, self._plain.encode())

    def save_csv(self) -> None:
        """A row for each who came, decision and action."""
        self._save(".csv", CSV_FILES, self._csv)

    def save_pdf(self) -> None:
        """As it would be printed: A4, with the pages numbered."""
        self._save(".pdf", PDF_FILES, pdf_of(self._html))

    def _save(self, ending: str, kind: str, content: bytes) -> None:
        name = self._text.fill("review", NAME) + ending
        chosen = self.choose_file(name, self._text.fill("review", kind))
        if not chosen:
            return
        file = Path(chosen)
        if not file.suffix:
            file = file.with_suffix(ending)
        try:
            file.write_bytes(content)
        except OSError as error:
            reason = error.strerror or str(error)
            self.said.emit(self._text.fill("errors", NOT_KEPT, file=file.name, reason=reason))
            return
        self.said.emit(self._text.fill("review", KEPT, file=file.name))

    def _ask_file(self, name: str, kind: str) -> str:
        return QFileDialog.getSaveFileName(self, _titled(self._text), name, kind)[0]

    def print_page(self) -> None:
        """On paper, or to PDF, as the system's printers offer."""
        printer = self.ask_printer(self)
        if printer is None:
            return
        document = QTextDocument()
        document.setHtml(self._html)
        document.print_(printer)

    def _ask_agenda(self) -> None:
        if self.review is not None:
            self.agenda_asked.emit(self.review)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def pdf_of(html: str) -> bytes:
    """The minutes as a PDF file's bytes, black on white."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPdfWriter

    from desktop.ui.pilot.overview_print import a4

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(a4())
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    return bytes(buffer.data().data())


def _ask_printer(parent: QWidget) -> QPrinter | None:
    from desktop.ui.pilot.overview_send import ask_printer

    return ask_printer(parent)


def written(
    session: Any, review: UUID, today: date, say: Callable[[Any], str], lang: str
) -> tuple[str, str, bytes]:
    """As text, as a page, and as CSV for a spreadsheet; imported where it is run."""
    from store.exchange.csv_out import EXCEL_NB, PLAIN
    from store.exchange.minutes_out import minutes_csv, minutes_html, minutes_text
    from store.reads.minutes import minutes

    found = minutes(session, review, today)
    dialect = PLAIN if lang == "en" else EXCEL_NB
    return (
        minutes_text(found, say),
        minutes_html(found, say, lang=lang),
        minutes_csv(found, dialect, say=say),
    )


def _titled(text: Text) -> str:
    """What is written down: “Minutes” alone would be those of a clock in other languages."""
    return text.fill("review", NAME).capitalize()
