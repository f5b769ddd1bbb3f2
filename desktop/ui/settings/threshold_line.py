"""A line for one threshold of a profile: its words, and its figure at the right."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.controls import Check, Choice, show_refused
from desktop.ui.parts.label import Label
from desktop.ui.settings.criterion_line import show_made, show_was, was_label
from desktop.ui.settings.profile_words import BEYOND, Threshold, read, shown
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.words import mark

WAS = mark("profile", "now {value}")
ON = mark("profile", "now yes")
OFF = mark("profile", "now no")
YES = mark("profile", "yes")
NO = mark("profile", "no")
WIDEST = "100 000 %"


class ThresholdLine(QWidget):
    """One threshold: its words, and its figure at the right. Parts as in `CriterionLine`."""

    moved = Signal(str, object)
    typed = Signal(str, object)
    unread = Signal(str, object)

    def __init__(self, threshold: Threshold, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.threshold = threshold
        self._text = text
        self._value: Any = None
        self._sentence = ""
        self._words = text.fill("profile", threshold.words)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._row.setSpacing(INSIDE_PX)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._row)

    @cached_property
    def label(self) -> Label:
        """What it is, where the field does not say it itself."""
        label = Label(self._words, wrap=True, parent=self)
        self._row.insertWidget(0, label, 1)
        return label

    @cached_property
    def value(self) -> Label:
        """How it stands, where it can't be changed."""
        value = Label("", "strong", parent=self)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(value)
        return value

    @cached_property
    def was(self) -> Label:
        """What holds until it is saved, before the field."""
        made = was_label(self)
        before = self._row.indexOf(self.input) if isinstance(self.input, Figure) else -1
        self._row.insertWidget(before, made)
        return made

    @cached_property
    def error(self) -> Label:
        """Why what stands in the field can't be asked for."""
        error = Label("", "error", wrap=True, parent=self)
        error.hide()
        self._column.addWidget(error)
        return error

    @cached_property
    def input(self) -> Check | Choice | Figure:
        """The field."""
        made = self._made()
        made.setAccessibleName(self._words)
        if isinstance(made, Check):
            self._row.insertWidget(0, made, 1)
        elif isinstance(made, Choice):
            # Words are too wide to stand beside words.
            self._column.insertWidget(1, made, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.addWidget(made)
        return made

    def _made(self) -> Check | Choice | Figure:
        kind = self.threshold.kind
        if kind == "yes":
            box = Check(self._words, self, wraps=True)
            box.toggled.connect(self._take)
            return box
        if kind == "beyond":
            choice = Choice(
                [(word, self._text.fill("profile", said)) for word, said in BEYOND], self
            )
            choice.activated.connect(self._take_choice)
            return choice
        field = Figure(self)
        field.setFixedWidth(field.fontMetrics().horizontalAdvance(WIDEST) + 20)
        field.textEdited.connect(self._typed)
        field.left.connect(self._left)
        field.stepped.connect(self._step)
        return field

    @property
    def is_held(self) -> bool:
        """Whether it holds what somebody has typed and nobody has taken."""
        made = self.__dict__.get("input")
        return (isinstance(made, Figure) and made.isModified()) or bool(self._sentence)

    @property
    def sentence(self) -> str:
        """Why what stands in the field can't be asked for; nothing where it can."""
        return self._sentence

    def show_value(self, value: Any, saved: Any, own: bool) -> None:
        """What is asked for. own: it can be changed."""
        self._value = value
        self.refuse("")
        yes = self.threshold.kind == "yes"
        words = shown(self.threshold, value, self._text)
        if own:
            self._fill_in(value, words)
        else:
            if yes:
                words = self._text.fill("profile", YES if value else NO)
            self.value.setText(words)
            self.value.setAccessibleName(f"{self._words}: {words}")
        if not (yes and own):
            self.label.show()
        show_made(self, own, "input")
        show_made(self, not own, "value")
        show_made(self, not (yes and own), "label")
        self.show_was(value, saved)

    def _fill_in(self, value: Any, words: str) -> None:
        field = self.input
        with QSignalBlocker(field):
            if isinstance(field, Check):
                field.setChecked(bool(value))
            elif isinstance(field, Choice):
                field.set_value(value)
            else:
                field.setText(words)

    def show_was(self, value: Any, saved: Any) -> None:
        """What holds until it is saved."""
        self._value = value
        if self.threshold.kind == "yes":
            words = self._text.fill("profile", ON if saved else OFF)
        else:
            told = shown(self.threshold, saved, self._text)
            words = self._text.fill("profile", WAS, value=told)
        words = "" if value == saved else words
        show_was(self, words)
        if "input" in self.__dict__ and not self._sentence:
            self.input.setAccessibleDescription(words)

    def refuse(self, sentence: str) -> None:
        """Why what stands in the field can't be asked for; nothing where it can."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        show_refused(self.input, self.error, sentence)

    def _take(self, value: bool) -> None:
        self.moved.emit(self.threshold.name, value)

    def _take_choice(self) -> None:
        assert isinstance(self.input, Choice)
        self.moved.emit(self.threshold.name, self.input.value)

    def _typed(self, typed: str) -> None:
        try:
            value = read(self.threshold, typed, self._text.locale)
        except Refusal:
            value = None
        self.typed.emit(self.threshold.name, value)

    def _left(self) -> None:
        """Shown back as it is written here; what can't be read stays, with its sentence."""
        assert isinstance(self.input, QLineEdit)
        try:
            value = read(self.threshold, self.input.text(), self._text.locale)
        except Refusal as refusal:
            self.unread.emit(self.threshold.name, refusal)
            return
        self.input.setText(shown(self.threshold, value, self._text))
        self.moved.emit(self.threshold.name, value)

    def _step(self, up: bool) -> None:
        """One more or one less, by the arrow keys."""
        assert isinstance(self.input, QLineEdit)
        step = 0.01 if self.threshold.kind == "share" else 1
        value = round(self._value + (step if up else -step), 10)
        self.input.setText(shown(self.threshold, value, self._text))
        self.moved.emit(self.threshold.name, value)


class Figure(QLineEdit):
    """A short field for one figure."""

    left = Signal()
    """The keyboard has left it, or Enter was pressed."""
    stepped = Signal(bool)
    """The arrow up (True) or down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(40)
        self.returnPressed.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(event.key() == Qt.Key.Key_Up)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isModified():
            self.setModified(False)
            self.left.emit()
