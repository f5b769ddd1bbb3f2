"""Where a profile of your own gets its name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, primary
from desktop.ui.parts.label import Label
from desktop.ui.theme import INSIDE_PX
from store.words import mark

ITS_NAME = mark("profile", "What it is to be called")
MAKE = mark("profile", "Make it")
LEAVE = mark("profile", "Leave")
MOST_LETTERS = 120


class OwnName(QWidget):
    """A field in a line of its own, hidden until it is asked for."""

    named = Signal(str)
    left = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(text.fill("profile", ITS_NAME))
        self.field.setPlaceholderText(text.fill("profile", ITS_NAME))
        self.field.setMaxLength(MOST_LETTERS)
        self.field.returnPressed.connect(self._take)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        make = primary(text.fill("profile", MAKE), self._take, self)
        self.leave_it = link(text.fill("profile", LEAVE), self.left.emit, self, quiet=True)
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        row.addWidget(self.field, 1)
        row.addWidget(make)
        row.addWidget(self.leave_it)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.error)
        self.hide()

    def ask(self) -> None:
        """Show it, with the keyboard in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Empty and hide it."""
        self.hide()
        self.field.clear()
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Why it can't be called that; nothing where it can."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if sentence:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self.named.emit(self.field.text().strip())
