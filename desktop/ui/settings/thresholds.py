"""The thresholds of a profile and the criteria that it requires, group by group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.controls import Check, Choice
from desktop.ui.parts.flag import Shape
from desktop.ui.parts.label import Label, heading
from desktop.ui.pilot.readiness import GROUPS as GROUP_WORDS
from desktop.ui.settings.profile_words import (
    BEYOND,
    FLAG,
    THRESHOLDS,
    Threshold,
    read,
    shown,
)
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.evidence.criteria import QUESTIONS
from store.evidence.profile import CRITERIA, GROUPS, Profile
from store.words import Verdict, mark

TITLE = mark("profile", "What it asks for")
THE_FLAG = mark("profile", "The flag")
WAS = mark("profile", "now {value}")
REQUIRED_NOW = mark("profile", "now required")
NOT_REQUIRED_NOW = mark("profile", "now not required")
ON = mark("profile", "now yes")
OFF = mark("profile", "now no")
REQUIRED = mark("profile", "required")
NOT_REQUIRED = mark("profile", "not required")
YES = mark("profile", "yes")
NO = mark("profile", "no")
WIDEST = "100 000 %"
MARK_PX = 15


class Thresholds(Card):
    """All that a profile asks for. Fields where it is a programme's own, else plain text."""

    moved = Signal(str, object)
    """A setting was given another value: its name in `Profile`, and the value."""
    typed = Signal(str, object)
    """It is being typed: the value as far as it can be read, None where it can't."""
    unread = Signal(str, object)
    """What stands in a setting's field cannot be read: its name, and the Refusal."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("profile", TITLE), parent)
        self.title.hide()
        self._text = text
        self.lines: dict[str, ThresholdLine] = {}
        self.checks: dict[str, CriterionLine] = {}
        for place, group in enumerate((FLAG, *GROUPS)):
            if place:
                self.add(Hairline(self))
            self._add_group(group)

    def _add_group(self, group: str) -> None:
        words = (
            self._text.fill("profile", THE_FLAG)
            if group == FLAG
            else self._text.say(GROUP_WORDS[group], "pilot")
        )
        self.add(heading(words, self))
        for id, of in CRITERIA.items():
            if of == group:
                line = self.checks[id] = CriterionLine(id, self._text, self)
                line.changed.connect(self._require)
                self.add(line)
        for threshold in THRESHOLDS:
            if threshold.group == group:
                one = self.lines[threshold.name] = ThresholdLine(threshold, self._text, self)
                one.moved.connect(self.moved)
                one.typed.connect(self.typed)
                one.unread.connect(self.unread)
                self.add(one)

    def show_profile(self, draft: Profile, saved: Profile, own: bool, *, anew: bool) -> None:
        """How it stands: as in the draft, with what was saved beside it where that is another.

        anew: also where something is being typed, or stands that can't be asked for.
        """
        for name, line in self.lines.items():
            if anew or not line.is_held:
                line.show_value(getattr(draft, name), getattr(saved, name), own)
        for id, check in self.checks.items():
            check.show_required(draft.requires(id), saved.requires(id), own)

    def show_was(self, draft: Profile, saved: Profile) -> None:
        """What was saved, beside each setting that is another now; fields stay as typed."""
        for name, line in self.lines.items():
            line.show_was(getattr(draft, name), getattr(saved, name))
        for id, check in self.checks.items():
            check.show_was(draft.requires(id), saved.requires(id))

    def refuse(self, name: str, sentence: str) -> bool:
        """A sentence beneath a setting; False where it has none of its own."""
        if name in self.lines:
            self.lines[name].refuse(sentence)
        return name in self.lines

    def refusals(self) -> Mapping[str, str]:
        """The sentences that stand beneath settings, by name."""
        found = {name: line.error.text() for name, line in self.lines.items()}
        return {name: sentence for name, sentence in found.items() if sentence}

    def required(self) -> tuple[str, ...]:
        """The criteria that are ticked."""
        return tuple(id for id, check in self.checks.items() if check.box.isChecked())

    def _require(self) -> None:
        self.moved.emit("required", self.required())


class CriterionLine(QWidget):
    """One criterion: a tick while it can be changed, a shape where not."""

    changed = Signal()

    def __init__(self, id: str, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        question = text.say(QUESTIONS[id], "criteria")
        self._question = question
        self.box = Check(question, self, wraps=True)
        self.box.toggled.connect(self.changed)
        self._shape = Shape(Verdict.PASS, "", MARK_PX, self)
        self._words = Label(question, wrap=True, parent=self)
        self.was = Label("", "label", parent=self)
        self.was.set_tone("target")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        row.addWidget(self.box, 1)
        row.addSpacing(2)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.was)

    def show_required(self, required: bool, saved: bool, own: bool) -> None:
        """Whether it is asked for."""
        for widget, there in ((self.box, own), (self._shape, not own), (self._words, not own)):
            widget.setVisible(there)
        with QSignalBlocker(self.box):
            self.box.setChecked(required)
        word = self._text.fill("profile", REQUIRED if required else NOT_REQUIRED)
        self._shape.show_shape(Verdict.PASS if required else Verdict.NOT_APPLICABLE, word)
        self._words.set_tone("" if required else "second")
        self._words.setAccessibleName(f"{self._question} {word}")
        self.show_was(required, saved)

    def show_was(self, required: bool, saved: bool) -> None:
        """What holds until it is saved."""
        words = self._text.fill("profile", REQUIRED_NOW if saved else NOT_REQUIRED_NOW)
        self.was.setText("" if required == saved else words)
        self.was.setVisible(required != saved)
        self.box.setAccessibleDescription(self.was.text())


class ThresholdLine(QWidget):
    """One threshold: its words, and its figure at the right."""

    moved = Signal(str, object)
    typed = Signal(str, object)
    unread = Signal(str, object)

    def __init__(self, threshold: Threshold, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.threshold = threshold
        self._text = text
        self._value: Any = None
        self._words = text.fill("profile", threshold.words)
        self.label = Label(self._words, wrap=True, parent=self)
        self.value = Label("", "strong", parent=self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.input = self._made()
        self.input.setAccessibleName(self._words)
        self.was = Label("", "label", parent=self)
        self.was.set_tone("target")
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX)
        top.addWidget(self.label, 1)
        top.addWidget(self.value)
        top.addWidget(self.was)
        if isinstance(self.input, Check):
            top.insertWidget(0, self.input, 1)
        elif isinstance(self.input, QLineEdit):
            top.addWidget(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        if isinstance(self.input, Choice):
            # Words are too wide to stand beside words.
            column.addWidget(self.input, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.error)

    def _made(self) -> QWidget:
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
        typing = isinstance(self.input, QLineEdit) and self.input.isModified()
        return typing or bool(self.error.text())

    def show_value(self, value: Any, saved: Any, own: bool) -> None:
        """What is asked for. own: it can be changed."""
        self._value = value
        self.refuse("")
        kind = self.threshold.kind
        yes = kind == "yes"
        self.input.setVisible(own)
        self.value.setVisible(not own)
        self.label.setVisible(not (yes and own))
        words = shown(self.threshold, value, self._text)
        if yes:
            words = self._text.fill("profile", YES if value else NO)
        self.value.setText(words)
        self.value.setAccessibleName(f"{self._words}: {words}")
        with QSignalBlocker(self.input):
            if isinstance(self.input, Check):
                self.input.setChecked(bool(value))
            elif isinstance(self.input, Choice):
                self.input.set_value(value)
            elif isinstance(self.input, QLineEdit):
                self.input.setText(words)
        self.show_was(value, saved)

    def show_was(self, value: Any, saved: Any) -> None:
        """What holds until it is saved."""
        self._value = value
        if self.threshold.kind == "yes":
            words = self._text.fill("profile", ON if saved else OFF)
        else:
            told = shown(self.threshold, saved, self._text)
            words = self._text.fill("profile", WAS, value=told)
        self.was.setText("" if value == saved else words)
        self.was.setVisible(value != saved)
        if not self.error.text():
            self.input.setAccessibleDescription(self.was.text())

    def refuse(self, sentence: str) -> None:
        """Why what stands in the field can't be asked for; nothing where it can."""
        if sentence == self.error.text():
            return
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.input.setAccessibleDescription(sentence or self.was.text())
        self.input.setProperty("refused", bool(sentence))
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)

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
