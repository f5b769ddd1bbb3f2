"""One field of a form: its label, its input, a hint, and the room for its error sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.parts.controls import Check, Choice, show_refused
from desktop.ui.parts.label import Label, tip

if TYPE_CHECKING:
    from desktop.ui.parts.form import Field, Form

LEAST_CHOICE_PX = 120
PAUSE_MS = 600
"""So long nothing more is pressed before what keys have stepped to is meant."""


class Box(QWidget):
    """A label, an input, a hint and the room for a sentence."""

    def __init__(self, field: Field, form: Form) -> None:
        super().__init__(form)
        self.field = field
        self._form = form
        self.input = self._made(field)
        self.input.setAccessibleName(field.label)
        self.input.installEventFilter(self)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        if field.kind != "check":
            label = Label(field.label, "label", wrap=True, parent=self)
            label.setBuddy(self.input)
            column.addWidget(label)
        column.addWidget(self.input)
        if field.hint and not isinstance(self.input, QLineEdit | QPlainTextEdit):
            column.addWidget(Label(field.hint, "label", wrap=True, parent=self))
        column.addWidget(self.error)
        self._before = self.typed()
        self.good: Any = self.typed() if field.kind in ("choice", "check") else None
        self.unread = self.by_keys = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self.pause.timeout.connect(lambda: form.left(self))

    def _made(self, field: Field) -> QWidget:
        if field.kind == "choice":
            choice = Choice(field.choices, self)
            # Else it shrinks to its words whenever it is polished anew (Qt 6.11).
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            # As wide as the form is: the longest of its words would push it out of the panel.
            choice.setMinimumWidth(LEAST_CHOICE_PX)
            return choice
        if field.kind == "check":
            # Else a long one pushes the form wider than its panel.
            return Check(field.label, self, wraps=True)
        if field.kind == "long":
            area = QPlainTextEdit(self)
            area.setTabChangesFocus(True)
            area.setPlaceholderText(field.hint)
            area.setFixedHeight(4 * area.fontMetrics().lineSpacing() + 24)
            # Else its box takes the room that wrapped labels were thought to need.
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            return area
        line = QLineEdit(self)
        line.setPlaceholderText(field.hint)
        line.setToolTip(tip(field.hint))  # where text is large it may be longer than the field
        line.returnPressed.connect(self._form.entered)
        return line

    def typed(self) -> Any:
        if isinstance(self.input, Choice):
            return self.input.value
        if isinstance(self.input, Check):
            return self.input.isChecked()
        if isinstance(self.input, QPlainTextEdit):
            return self.input.toPlainText()
        assert isinstance(self.input, QLineEdit)
        return self.input.text()

    def put(self, value: Any) -> None:
        if isinstance(self.input, Choice):
            self.input.set_value(value)
        elif isinstance(self.input, Check):
            self.input.setChecked(bool(value))
        elif isinstance(self.input, QPlainTextEdit):
            self.input.setPlainText(value)
        elif isinstance(self.input, QLineEdit):
            self.input.setText(value)
            self.input.setCursorPosition(0)
        self._before = self.typed()

    @property
    def touched(self) -> bool:
        """Whether it holds something else than when the focus last left it."""
        return bool(self.typed() != self._before)

    def changed(self) -> bool:
        """Whether it holds something else than when the focus last left it."""
        now = self.typed()
        before, self._before = self._before, now
        return bool(now != before)

    def refuse(self, sentence: str) -> None:
        if sentence == self.error.text():
            return
        show_refused(self.input, self.error, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.input:
            self._form.left(self)
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.by_keys = event.type() == QEvent.Type.KeyPress
        return False
