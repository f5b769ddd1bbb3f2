"""An empty screen: one sentence that says what to do first, and the buttons to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.parts.label import Label
from desktop.ui.theme import GAP_PX, INSIDE_PX


class Empty(QWidget):
    """Stands where a list or a chart will be. The first button is usually the primary one."""

    def __init__(self, sentence: str, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label(sentence, "lead", wrap=True, parent=self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(560)
        self.sentence.setMinimumWidth(320)
        self.setAccessibleName(sentence)
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
        # A row of its own: an aligned item in a column gets no height for the lines it wraps to.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.sentence, 100)
        middle.addStretch(1)
        body.addLayout(middle)
        body.addLayout(row)
        body.addStretch(3)
