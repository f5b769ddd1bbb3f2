"""The one form: labelled fields, each with room for its error sentence beneath it.

What is typed is shown back normalised when the focus leaves (`1.9.` becomes 1 Sep 2026). What
cannot be read stays as typed, with a sentence that says why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.controls import Check, Choice
from desktop.ui.parts.form_box import Box
from desktop.ui.parts.label import Label
from desktop.ui.parts.values import read_value, show_value
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.words import Cadence, mark

NEEDED = mark("errors", "“{label}” is needed: fill it in.")
OPTIONAL = mark("form", "{label} (may be left out)")

AS_TYPED = ("text", "long", "choice", "check")
"""Kinds of fields that hold what stands in them."""

FieldKind = Literal[
    "text",
    "long",
    "choice",
    "check",
    "number",
    "whole",
    "share",
    "fraction",
    "money",
    "date",
    "period",
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field. name: its key in `values`. choices: (value, words), for a choice.

    needed: an empty one is refused. hint: what to write, in grey inside or below the field.
    currency: for money. cadence: for a period.
    """

    name: str
    label: str
    kind: FieldKind = "text"
    needed: bool = False
    hint: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    currency: str = "NOK"
    cadence: Cadence = Cadence.WEEK


class Form(QWidget):
    """Labels above fields, in reading order."""

    edited = Signal(str)
    """The focus left a field after its value had changed: its name."""
    entered = Signal()
    """Enter in a one-line field."""

    def __init__(
        self,
        fields: Sequence[Field],
        text: Text,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """today: the clock, for dates that are typed without their year."""
        super().__init__(parent)
        self._text = text
        self._today = today
        self._saves = False
        self._boxes = {field.name: Box(field, self) for field in fields}
        self._note = Label("", "second", wrap=True, parent=self)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_PX)
        column.addWidget(self._note)
        for box in self._boxes.values():
            column.addWidget(box)

    def widget(self, name: str) -> QWidget:
        """The input of a field."""
        return self._boxes[name].input

    def set_values(self, values: dict[str, Any]) -> None:
        """Fill fields in; those not named stay as they are."""
        for name, value in values.items():
            box = self._boxes[name]
            box.put(self._shown(box.field, value))
            box.good = value
            box.refuse("")

    def values(self) -> dict[str, Any]:
        """What the fields hold, as a command takes it; None where one is empty.

        Raises the first Refusal; every field that cannot be read shows its own.
        """
        first: Refusal | None = None
        for box in self._boxes.values():
            try:
                self._take(box)
                if not self._saves:
                    box.refuse("")
            except Refusal as refusal:
                box.refuse(self._text.say(refusal))
                if first is None:
                    first = refusal
                    box.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if first is not None:
            raise first
        return self.told(self.held())

    def told(self, held: dict[str, Any]) -> dict[str, Any]:
        """What fields hold, as a command takes it."""
        return held

    def held(self) -> dict[str, Any]:
        """What each field holds, or held last where what stands there can't be read."""
        return {name: box.good for name, box in self._boxes.items()}

    def save_each(self) -> None:
        """What is chosen or ticked counts at once, as it does when the focus leaves a field.

        What is needed can't be left empty then: it is said beneath the field.
        """
        self._saves = True
        for box in self._boxes.values():
            if isinstance(box.input, Choice):
                box.input.activated.connect(partial(self._take_at_once, box))
            elif isinstance(box.input, Check):
                box.input.clicked.connect(partial(self._take_at_once, box))

    def _take_at_once(self, box: Box, *_: Any) -> None:
        """What is stepped to by keys waits for a moment: it may be on the way to another one."""
        if box.by_keys and isinstance(box.input, Choice):
            box.pause.start()
        else:
            self.left(box)

    def standing(self) -> str | None:
        """The field in which the keyboard is."""
        return next((name for name, box in self._boxes.items() if box.input.hasFocus()), None)

    def is_touched(self, name: str) -> bool:
        """Whether a field was typed in since the focus came, or holds what can't be taken."""
        box = self._boxes[name]
        return box.touched or bool(box.error.text())

    def is_refused(self) -> bool:
        """Whether something stands there that can't be taken."""
        return any(box.error.text() for box in self._boxes.values())

    def shown(self, name: str, value: Any) -> str:
        """How a value is written in its field, or the words of a choice."""
        box = self._boxes[name]
        if box.field.kind == "choice":
            return dict(box.field.choices).get(value, "")
        return str(self._shown(box.field, value))

    def read_only(self) -> None:
        """It can be read and copied from, but not changed."""
        for box in self._boxes.values():
            if isinstance(box.input, QLineEdit | QPlainTextEdit):
                box.input.setReadOnly(True)
            else:
                box.input.setEnabled(False)

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """Show a sentence beneath a field; False where there is no such field.

        stand: let the keyboard be there.
        """
        box = self._boxes.get(name or "")
        if box is None:
            return False
        box.refuse(sentence)
        if stand:
            box.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_refusals(self) -> None:
        """What stands there was taken."""
        for box in self._boxes.values():
            if not box.unread:
                box.refuse("")

    def show_note(self, sentence: str) -> None:
        """What there is to know before filling it in, above the first field."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def put_below(self, name: str, widget: QWidget) -> None:
        """Something that belongs to a field, beneath it."""
        self._boxes[name].column.addWidget(widget)

    def typed(self) -> dict[str, Any]:
        """What stands in each field, read or not."""
        return {name: box.typed() for name, box in self._boxes.items()}

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label."""
        self._boxes[name].setVisible(shown)

    def set_choices(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Other choices for a field; the value stays where it is still among them."""
        made = self._boxes[name].input
        assert isinstance(made, Choice)
        held = made.value
        made.set_choices(choices)
        made.set_value(held)

    def suggest(self, name: str, words: Sequence[str]) -> None:
        """Offer words while a field is typed in; anything else may be written too."""
        line = self._boxes[name].input
        assert isinstance(line, QLineEdit)
        completer = QCompleter(list(words), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)

    def sentence(self, name: str) -> str:
        """What stands beneath a field; empty when all is well."""
        return self._boxes[name].error.text()

    def left(self, box: Box) -> None:
        """The focus has left a field: show it back normalised, or say what is wrong with it."""
        box.pause.stop()
        if not box.changed():
            return
        try:
            self._take(box, whole=self._saves)
        except Refusal as refusal:
            box.refuse(self._text.say(refusal))
        else:
            box.put(self._shown(box.field, box.good))
            box.refuse("")
        self.edited.emit(box.field.name)

    def _take(self, box: Box, *, whole: bool = True) -> None:
        """Read a field. What was put there and not touched is as it was put: 41.23456 % too."""
        box.unread = True
        read = self._read(box, whole=whole)
        if box.field.kind in AS_TYPED or box.typed() != self._shown(box.field, box.good):
            box.good = read
        box.unread = False

    def _read(self, box: Box, *, whole: bool = True) -> Any:
        """whole: the form is being handed in, so what is needed must be there."""
        field, typed = box.field, box.typed()
        # An enumeration that is text would come out of this as text.
        if isinstance(typed, str) and field.kind != "choice":
            typed = typed.strip() or None
        if typed is None and field.needed and whole:
            raise Refusal(NEEDED, field=field.name, label=field.label)
        if typed is None or field.kind in AS_TYPED:
            return typed
        return self._parsed(field, typed)

    def _parsed(self, field: Field, typed: str) -> Any:
        try:
            return read_value(
                field.kind,
                typed,
                self._text,
                self._today(),
                currency=field.currency,
                cadence=field.cadence,
            )
        except Refusal as refusal:
            raise Refusal(refusal.sentence, field=field.name, **refusal.facts) from refusal

    def _shown(self, field: Field, value: Any) -> Any:
        """How a value stands in its field."""
        if field.kind in ("choice", "check"):
            return value
        return show_value(
            field.kind, value, self._text, currency=field.currency, cadence=field.cadence
        )


def optional(label: str) -> str:
    """A label that says that its field may be left out."""
    return QCoreApplication.translate("form", OPTIONAL).format(label=label)
