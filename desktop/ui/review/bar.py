"""What do we decide? Five choices with their digits, and one line for why and who does what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import Button
from desktop.ui.parts.label import Label
from desktop.ui.review.room import laid
from desktop.ui.review.room_parts import Run, Words
from store.words import Choice, mark

WHAT = mark("review", "What do we decide?")
OPTION = mark("review", "{decision}, key {digit}")
KEYS_OF_LINE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Option(Button):
    """One of the five, its digit at the right."""

    def __init__(self, choice: Choice, digit: int, text: Text, parent: QWidget) -> None:
        words = text.term(choice)
        super().__init__(words, "option", parent)
        self.choice = choice
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text.fill("review", OPTION, decision=words, digit=digit))
        key = Label(str(digit), "key", parent=self)
        key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = laid(QHBoxLayout(self), 0, (0, 0, 14, 0))
        row.addStretch()
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)


class TypedLine(QFrame):
    """One line, what it is for in grey at the right, and why it was refused below."""

    entered = Signal(str)
    emptied = Signal()
    """Backspace in an empty line."""
    first: Callable[[QKeyEvent], bool] = staticmethod(lambda event: False)
    """Whether a key means something else than what is typed, while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._frame = QFrame(self)
        self._frame.setProperty("look", "typed")
        self.field = QLineEdit(self._frame)
        self.field.setMaxLength(2000)
        self.hint = Label("", "label", parent=self._frame)
        self.error = Words(parent=self)
        self.error.hide()
        row = laid(QHBoxLayout(self._frame), 0, (0, 0, 16, 0))
        row.addWidget(self.field, 1)
        row.addWidget(self.hint)
        column = laid(QVBoxLayout(self), 6)
        column.addWidget(self._frame)
        column.addWidget(self.error)
        self.field.installEventFilter(self)

    @property
    def typing(self) -> bool:
        """Whether what is typed lands here."""
        return bool(self._frame.property("typing"))

    def begin(self, asked: str, text: str = "", shown: str = "") -> None:
        """Type here from now on. asked: what for. shown: in grey while it is empty."""
        self.hint.setText(asked)
        self.field.setAccessibleName(asked)
        self.field.setPlaceholderText(shown)
        self.field.setText(text)
        self.refuse("")
        self._show_typing(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, asked: str = "") -> None:
        """No longer; what was typed is gone. asked: what will be typed here."""
        self.field.clear()
        self.field.setPlaceholderText("")
        self.field.setAccessibleName(asked)
        self.hint.setText(asked)
        self.refuse("")
        self._show_typing(False)

    def refuse(self, sentence: str) -> None:
        """Why it can't be taken; empty where it can."""
        self.error.show_runs(Run(sentence, "bad"))
        self.field.setAccessibleDescription(sentence)

    def _show_typing(self, on: bool) -> None:
        self._frame.setProperty("typing", on)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in KEYS_OF_LINE:
            self.entered.emit(self.field.text().strip())
            return True
        if self.field.text():
            return False
        if event.key() == Qt.Key.Key_Backspace:
            # Held down it empties the line, and no more.
            if not event.isAutoRepeat():
                self.emptied.emit()
            return True
        return self.first(event)


class DecisionBar(QWidget):
    """Stands at the bottom of every page on which something can be decided."""

    chosen = Signal(object)
    """One of the five was clicked: a Choice."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.options: dict[Choice, Option] = {}
        row = laid(QHBoxLayout(), 10)
        for digit, choice in enumerate(Choice, 1):
            option = self.options[choice] = Option(choice, digit, text, self)
            option.clicked.connect(lambda _=False, which=choice: self.chosen.emit(which))
            row.addWidget(option, 1)
        self.line = TypedLine(self)
        column = laid(QVBoxLayout(self), 8)
        column.addWidget(Label(text.fill("review", WHAT), "label", parent=self))
        column.addLayout(row)
        column.addWidget(self.line)

    @property
    def choice(self) -> Choice | None:
        """The one that is marked."""
        return next((each for each, option in self.options.items() if option.isChecked()), None)

    def mark_choice(self, choice: Choice | None) -> None:
        """Mark one of the five, or none."""
        for each, option in self.options.items():
            option.setChecked(each is choice)
