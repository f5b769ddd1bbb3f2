"""Who was asked to the review, and who is there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card
from desktop.ui.parts.controls import Check, show_refused
from desktop.ui.parts.label import Label, tip
from desktop.ui.theme import INSIDE_PX
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from store.reads.review_types import Attendee

WHO = mark("review", "Who is there")
ADD_NAME = mark("review", "A name, then Enter; several with commas")
PRESENT = mark("review", "{present} of {asked} are there")
REMOVE = mark("review", "Take {name} off the list")


class People(Card):
    """Names with a tick for those who are there."""

    named = Signal(object)
    """Names to add, a list."""
    ticked = Signal(object, bool)
    """A name, and whether they are there."""
    removed = Signal(object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("review", WHO), parent)
        self._text = text
        self.count = Label("", "label", parent=self)
        self.title_row.addWidget(self.count)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(text.fill("review", ADD_NAME))
        self.field.setToolTip(tip(text.fill("review", ADD_NAME)))
        self.field.setAccessibleName(text.fill("review", ADD_NAME))
        self.field.returnPressed.connect(self._say_names)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        self.checks: dict[str, Check] = {}
        self._names = QWidget(self)
        self._column = QVBoxLayout(self._names)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for widget in (self._names, self.field, self.error):
            self.add(widget)

    def offer(self, names: Collection[str]) -> None:
        """Names that may be meant: leads, people of earlier reviews."""
        self._known.setStringList(sorted(names, key=str.casefold))

    def show_people(self, people: Sequence[Attendee]) -> None:
        """Those who were asked."""
        text = self._text
        while held := self._column.takeAt(0):
            if widget := held.widget():
                widget.setParent(None)
                widget.deleteLater()
        self.checks = {}
        for person in people:
            row = QWidget(self._names)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(INSIDE_PX)
            check = Check(person.name, row, wraps=True)
            check.setChecked(person.present)
            check.toggled.connect(partial(self.ticked.emit, person.name))
            gone = link("\u00d7", partial(self.removed.emit, person.name), row, quiet=True)
            gone.setAccessibleName(text.fill("review", REMOVE, name=person.name))
            gone.setToolTip(tip(gone.accessibleName()))
            line.addWidget(check, 1)
            line.addWidget(gone)
            self.checks[person.name] = check
            self._column.addWidget(row)
        present = text.count(sum(person.present for person in people))
        asked = text.count(len(people))
        said = text.fill("review", PRESENT, present=present, asked=asked)
        self.count.setText(said if people else "")

    def refuse(self, refusal: Refusal) -> None:
        """Beneath the field."""
        show_refused(self.field, self.error, self._text.say(refusal))

    def _say_names(self) -> None:
        names = [name.strip() for name in self.field.text().split(",") if name.strip()]
        if names:
            show_refused(self.field, self.error, "")
            self.field.clear()
            self.named.emit(names)
