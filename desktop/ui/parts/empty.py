"""An empty screen: one sentence that says what to do first, and the buttons to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.parts.label import Label
from desktop.ui.theme import GAP_PX, INSIDE_PX


class Empty(QWidget):
    """Stands where a list or a chart will be. The first button is usually the primary one."""

    def __init__(
        self, sentence: str, *buttons: QPushButton, more: str = "", parent: QWidget | None = None
    ) -> None:
        """more: what else is worth knowing, below the sentence."""
        super().__init__(parent)
        self.sentence = Label(sentence, "lead", wrap=True, parent=self)
        self.more = Label(more, "second", wrap=True, parent=self)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{sentence} {more}".strip())
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        body = QVBoxLayout(self)
        body.setSpacing(GAP_PX)
        # A little above the middle looks like the middle.
        body.addStretch(2)
        for label in (self.sentence, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(560)
            label.setMinimumWidth(320)
            # A row of its own: aligned in a column, it gets no height for the lines it wraps to.
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(label, 100)
            middle.addStretch(1)
            body.addLayout(middle)
        body.addLayout(row)
        self._body = body
        body.addStretch(3)

    def put_below(self, widget: QWidget) -> None:
        """Beneath sentence and buttons, in the middle."""
        middle = Qt.AlignmentFlag.AlignHCenter
        self._body.insertWidget(self._body.count() - 1, widget, 0, middle)
