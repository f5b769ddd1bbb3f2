"""A store without pilots: one field for numbers from a spreadsheet, and two doors."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain, primary
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import second, title
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX
from store.words import mark

TITLE = mark("start", "What are you trying out?")
LEAD = mark("start", "Paste what you have, or begin with an idea.")
PASTE = mark("start", "Start from your spreadsheet")
PASTE_HINT = mark("start", "Copy dates and numbers with their titles in Excel, and paste here.")
CONTINUE = mark("start", "See what they show")
FILE = mark("start", "or choose a file…")
MAKE = mark("start", "Make a pilot")
MAKE_USE = mark("start", "Numbers can come later.")
SAMPLE = mark("start", "Look at the sample")
SAMPLE_USE = mark("start", "Made-up pilots, thrown away afterwards.")
WIDTH_PX = 760


class _Field(QPlainTextEdit):
    """Says when something was pasted into it, once it stands there."""

    pasted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self.pasted.emit()


class StartView(QWidget):
    """Says which door was taken."""

    pasted = Signal(str)
    """The text that was pasted."""
    new_asked = Signal()
    file_asked = Signal()
    sample_asked = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("look", "page")
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        inner.setMaximumWidth(WIDTH_PX)
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP_PX)
        body.addWidget(title(self._say(TITLE), inner))
        body.addWidget(second(self._say(LEAD), parent=inner))
        body.addWidget(self._paste_card(inner))
        doors = QHBoxLayout()
        doors.setSpacing(GAP_PX)
        self.new_button = plain(self._say(MAKE), self.new_asked.emit, inner)
        self.sample_button = plain(self._say(SAMPLE), self.sample_asked.emit, inner)
        doors.addWidget(self._door(MAKE_USE, self.new_button, inner), 1)
        doors.addWidget(self._door(SAMPLE_USE, self.sample_button, inner), 1)
        body.addLayout(doors)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def _say(self, marked: str) -> str:
        return self._text.fill("start", marked)

    def _paste_card(self, parent: QWidget) -> Card:
        card = Card(self._say(PASTE), parent)
        self.numbers = _Field(card)
        self.numbers.pasted.connect(self._hand_in_block)
        self.numbers.setAccessibleName(self._say(PASTE))
        self.numbers.setPlaceholderText(self._say(PASTE_HINT))
        self.numbers.setTabChangesFocus(True)
        # A file that is dropped on the field is a file, not its name.
        self.numbers.setAcceptDrops(False)
        self.numbers.viewport().setAcceptDrops(False)
        self.numbers.setFixedHeight(6 * self.numbers.fontMetrics().lineSpacing() + 16)
        self.numbers.textChanged.connect(self._show_whether_there)
        self.go_on = primary(self._say(CONTINUE), self._hand_in, card)
        self.go_on.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        self.file_button = link(self._say(FILE), self.file_asked.emit, card)
        row.addWidget(self.file_button)
        row.addStretch()
        card.add(self.numbers)
        card.body.addLayout(row)
        return card

    def _door(self, use: str, button: QWidget, parent: QWidget) -> Card:
        card = Card("", parent)
        card.add(second(self._say(use), parent=card))
        card.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        row.addWidget(button)
        row.addStretch()
        card.body.addLayout(row)
        return card

    def clear(self) -> None:
        """They have become a pilot."""
        self.numbers.clear()

    def _show_whether_there(self) -> None:
        self.go_on.setEnabled(bool(self.numbers.toPlainText().strip()))

    def _hand_in_block(self) -> None:
        """A block from a spreadsheet needs no button."""
        text = self.numbers.toPlainText()
        if "\t" in text and len(text.strip().splitlines()) > 1:
            self._hand_in()

    def _hand_in(self) -> None:
        self.pasted.emit(self.numbers.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._hand_in()
            return
        super().keyPressEvent(event)
