"""The groups of a dimension as rows: name, share, and keys that move a group up or down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.parts.controls import show_refused
from desktop.ui.parts.label import Label
from desktop.ui.parts.values import read_value, show_value
from desktop.ui.theme import scaled
from store.commands.sites import Level
from store.errors import Refusal
from store.words import mark

LEVEL = mark("pilot", "Group")
SHARE = mark("pilot", "Share")
NUMBERED = mark("pilot", "Group {number}")
SHARE_OF = mark("pilot", "Share of {name}")
UP = mark("pilot", "Move {name} up")
DOWN = mark("pilot", "Move {name} down")
REMOVE = mark("pilot", "Remove {name}")
NEW = mark("pilot", "Another group")
HINT = mark(
    "pilot", "Alt+↑ and Alt+↓ move a group. The first is worst off, where they have an order."
)
NO_NAME = mark("errors", "A group needs a name: write one, or remove the group.")
SHARE_PX = 84
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Levels(QWidget):
    """Rows of groups, and an empty one at the end. `value` is what can be read of them."""

    edited = Signal()
    """A group was renamed, moved, added or removed, or its share changed."""

    def __init__(
        self, text: Text, today: Callable[[], date], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._today = text, today
        self.setAccessibleName(name)
        self.rows: list[Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        for place, words in enumerate((LEVEL, SHARE)):
            label = Label(text.say(words, "pilot"), "label", parent=self)
            self._grid.addWidget(label, 0, place)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self.error)
        column.addWidget(Label(text.say(HINT, "pilot"), "label", wrap=True, parent=self))

    @property
    def value(self) -> tuple[Level, ...]:
        """The groups as they were last read, in order."""
        return tuple(row.good for row in self.rows if row.good.name)

    @property
    def is_touched(self) -> bool:
        """Whether something is being typed."""
        return any(row.is_touched for row in self.rows)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Other groups; the keyboard stays in its row."""
        while len(self.rows) <= len(levels):
            self._add_row()
        while len(self.rows) > len(levels) + 1:
            self._drop(self.rows[-1])
        for row, level in zip(self.rows, levels, strict=False):
            row.put(level)
        self.rows[-1].put(Level(""))
        self.refuse("")
        self._name_rows()

    def check(self) -> None:
        """Raises the Refusal of the first row that can't be read, and stands there."""
        for row in self.rows:
            row.read()

    def refuse(self, sentence: str) -> None:
        """Why the groups can't be as they are, beneath them."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def read_share(self, typed: str) -> float | None:
        """A share as a fraction. Raises Refusal."""
        if not typed.strip():
            return None
        found: float = read_value("share", typed, self._text, self._today())
        return found

    def shown_share(self, share: float | None) -> str:
        """A share as it stands in its field."""
        return show_value("share", share, self._text)

    def left(self, row: Row) -> None:
        """The focus has left a field of a row."""
        if not row.is_touched:
            return
        if row is self.rows[-1] and not row.name.text().strip() and not row.share.text().strip():
            row.put(Level(""))
            return
        try:
            row.read()
        except Refusal as refusal:
            self.refuse(self._text.say(refusal))
            return
        self.refuse("")
        if row is self.rows[-1]:
            self._add_row()
        self._name_rows()
        self.edited.emit()

    def shift(self, row: Row, by: int) -> None:
        """A group changes place with the one beside it; the keyboard goes along."""
        here = self.rows.index(row)
        there = here + by
        if not 0 <= there < len(self.rows) - 1 or row is self.rows[-1]:
            return
        other = self.rows[there]
        mine, theirs = row.good, other.good
        row.put(theirs)
        other.put(mine)
        self._name_rows()
        other.stand_like(row)
        self.edited.emit()

    def remove(self, row: Row) -> None:
        """One group less."""
        place = self.rows.index(row)
        self._drop(row)
        self._name_rows()
        self.rows[min(place, len(self.rows) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add_row(self) -> None:
        row = Row(self)
        at = self._grid.rowCount()
        for place, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, at, place)
        self.rows.append(row)

    def _drop(self, row: Row) -> None:
        self.rows.remove(row)
        for widget in row.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()

    def _name_rows(self) -> None:
        """What a screen reader says of each, and which of them can be moved."""
        say = partial(self._text.fill, "pilot")
        last = len(self.rows) - 1
        for place, row in enumerate(self.rows):
            new = place == last
            name = row.good.name or say(NEW)
            row.name.setAccessibleName(say(NEW) if new else say(NUMBERED, number=place + 1))
            row.name.setPlaceholderText(say(NEW) if new else "")
            row.share.setAccessibleName(say(SHARE_OF, name=name))
            for button, words in zip(row.buttons, (UP, DOWN, REMOVE), strict=True):
                button.setAccessibleName(say(words, name=name))
                button.setVisible(not new)
            row.buttons[0].setVisible(not new and place > 0)
            row.buttons[1].setVisible(not new and place < last - 1)


class Row(QObject):
    """One group. good: as it was last read."""

    def __init__(self, levels: Levels) -> None:
        super().__init__(levels)
        self._levels = levels
        self.good = Level("")
        self.name, self.share = QLineEdit(levels), QLineEdit(levels)
        self.share.setMaximumWidth(scaled(SHARE_PX))
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.buttons = (
            link("↑", lambda: levels.shift(self, -1), levels, quiet=True),
            link("↓", lambda: levels.shift(self, 1), levels, quiet=True),
            link("×", lambda: levels.remove(self), levels, quiet=True),
        )
        self.widgets = (self.name, self.share, *self.buttons)
        for button in self.buttons:
            keeps = button.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps)
        for line in (self.name, self.share):
            line.installEventFilter(self)

    @property
    def is_touched(self) -> bool:
        """Whether it holds something else than what was last read."""
        shown = self._levels.shown_share(self.good.share)
        return (self.name.text(), self.share.text()) != (self.good.name, shown)

    def put(self, level: Level) -> None:
        """Show a group."""
        self.good = level
        for line, words in (
            (self.name, level.name),
            (self.share, self._levels.shown_share(level.share)),
        ):
            if line.text() != words:
                line.setText(words)
        show_refused(self.name, self._levels.error, "")

    def read(self) -> None:
        """Take what stands there. Raises Refusal, and stands in the field that it is about."""
        name, typed = self.name.text().strip(), self.share.text()
        if not name and not typed.strip() and self is self._levels.rows[-1]:
            return
        if not name:
            raise Refusal(NO_NAME, field="levels")
        share = self.good.share
        if typed != self._levels.shown_share(share):
            share = self._levels.read_share(typed)
        self.put(Level(name, share, self.good.was))

    def stand_like(self, other: Row) -> None:
        """Take the keyboard over from another row, in the same field."""
        for mine, theirs in zip(self.widgets, other.widgets, strict=True):
            if theirs.hasFocus():
                (self.name if mine.isHidden() else mine).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._levels.left(self)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = MOVES.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._levels.left(self)
                self._levels.shift(self, by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._levels.left(self)
                return True
            if event.key() == Qt.Key.Key_Escape and self.is_touched:
                self.put(self.good)
                self._levels.refuse("")
                return True
        return False
