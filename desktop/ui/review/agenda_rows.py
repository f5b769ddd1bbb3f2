"""The pilots on an agenda, in order: minutes and a private note each, moved by key and by drag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.text import Text, read_number
from desktop.ui.parts.buttons import link
from desktop.ui.parts.controls import show_refused
from desktop.ui.parts.flag import Shape
from desktop.ui.parts.label import Elided, Label, tip
from desktop.ui.theme import INSIDE_PX, tokens_of
from store.errors import Refusal
from store.words import mark

if TYPE_CHECKING:
    from store.reads.review_types import AgendaItem

ROW = mark("review", "{number}. {title}, {flag}")
MINUTES = mark("review", "min")
MINUTES_OF = mark("review", "Minutes for {title}")
NOTE = mark("review", "Private note: never on the large screen")
NOTE_OF = mark("review", "Private note on {title}")
REMOVE = mark("review", "Take {title} off the agenda")
DRAG = mark("review", "Drag to another place, or press Alt with an arrow")
NOT_MINUTES = mark("errors", "“{text}” are no minutes: write a whole number such as 15.")
NO_FLAG = mark("review", "no flag yet")
GRIP_PX, MINUTES_PX, NUMBER_PX, NAME_PX = 16, 52, 22, 100
MOST_MINUTES = 600
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AgendaRow(QFrame):
    """One pilot. Its fields say what was typed when the keyboard leaves them."""

    minutes_typed = Signal(object, object)
    """The pilot's uid, and the minutes or None."""
    note_typed = Signal(object, object)
    removed = Signal(object)
    moved = Signal(object, int)
    """The pilot's uid, and by how many places."""
    stepped = Signal(object, int, str)
    """To the same part of the row so far away."""

    def __init__(self, item: AgendaItem, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.pilot: UUID = item.pilot
        self._text = text
        self.setProperty("look", "entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grip = _Grip(text.fill("review", DRAG), self)
        self._number = Label("", "label", parent=self)
        self._number.setMinimumWidth(NUMBER_PX)
        self._shape: Shape | None = None
        self._name = Elided("", "strong", parent=self)
        self._name.setMinimumWidth(NAME_PX)
        self.minutes, self.note = QLineEdit(self), QLineEdit(self)
        self.minutes.setFixedWidth(MINUTES_PX)
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.note.setPlaceholderText(text.fill("review", NOTE))
        self.note.setToolTip(tip(text.fill("review", NOTE)))
        self.remove = link("\u00d7", lambda: self.removed.emit(self.pilot), self, quiet=True)
        self.error = Label("", "error", wrap=True, parent=self)
        self.error.hide()
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        for widget in (self.grip, self._number):
            row.addWidget(widget)
        self._shape_at = row.count()
        row.addWidget(self._name, 3)
        row.addWidget(self.minutes)
        row.addWidget(Label(text.fill("review", MINUTES), "label", parent=self))
        self.note.setMinimumWidth(NAME_PX)
        row.addWidget(self.note, 4)
        row.addWidget(self.remove)
        self._row = row
        body = QVBoxLayout(self)
        body.setContentsMargins(4, 4, 4, 4)
        body.setSpacing(2)
        body.addLayout(row)
        body.addWidget(self.error)
        self.minutes.editingFinished.connect(self._say_minutes)
        self.note.editingFinished.connect(self._say_note)
        for field in (self.minutes, self.note):
            field.installEventFilter(self)
        self.show_item(item)

    def show_item(self, item: AgendaItem) -> None:
        """The same item as it is now; a field that is being typed in stays as it is."""
        text = self._text
        self.item = item
        flag = text.fill("review", NO_FLAG) if item.flag is None else text.term(item.flag)
        self._number.setText(text.count(item.position))
        self._name.setText(item.title)
        if item.flag is not None:
            if self._shape is None:
                self._shape = Shape(item.flag, flag, 14, self)
                self._row.insertWidget(self._shape_at, self._shape)
            self._shape.show_shape(item.flag, flag)
            self._shape.setToolTip(tip(flag))
        for field, value in ((self.minutes, self._minutes()), (self.note, item.note or "")):
            if not field.hasFocus():
                field.setText(value)
                field.setCursorPosition(0)
        number = text.count(item.position)
        self.setAccessibleName(text.fill("review", ROW, number=number, title=item.title, flag=flag))
        self.minutes.setAccessibleName(text.fill("review", MINUTES_OF, title=item.title))
        self.note.setAccessibleName(text.fill("review", NOTE_OF, title=item.title))
        self.remove.setAccessibleName(text.fill("review", REMOVE, title=item.title))
        self.remove.setToolTip(tip(self.remove.accessibleName()))

    def part(self, name: str) -> QWidget:
        """The row itself, or one of its fields: row, minutes, note."""
        return {"row": self, "minutes": self.minutes, "note": self.note}[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows: another row, with Alt the row itself; Delete takes it off; Enter its minutes."""
        if self._stepped(event, "row"):
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.pilot)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
            self.minutes.selectAll()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._stepped(event, "minutes" if watched is self.minutes else "note")
        return False

    def _stepped(self, event: QKeyEvent, part: str) -> bool:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.pilot, step)
        else:
            self.stepped.emit(self.pilot, step, part)
        return True

    def _minutes(self) -> str:
        return "" if self.item.minutes is None else self._text.count(self.item.minutes)

    def _say_minutes(self) -> None:
        typed = self.minutes.text().strip()
        try:
            minutes = read_minutes(typed, self._text)
        except Refusal as refusal:
            show_refused(self.minutes, self.error, self._text.say(refusal))
            return
        show_refused(self.minutes, self.error, "")
        if minutes != self.item.minutes:
            self.minutes_typed.emit(self.pilot, minutes)

    def _say_note(self) -> None:
        note = self.note.text().strip() or None
        if note != self.item.note:
            self.note_typed.emit(self.pilot, note)

    def refuse(self, refusal: Refusal) -> None:
        """Beneath the field that it is about."""
        field = self.minutes if refusal.field == "minutes" else self.note
        show_refused(field, self.error, self._text.say(refusal))


def read_minutes(typed: str, text: Text) -> int | None:
    """Whole minutes, None for none. Raises Refusal."""
    if not typed:
        return None
    try:
        number = read_number(typed.removesuffix("min").strip(), text.locale)
    except Refusal as refusal:
        raise Refusal(NOT_MINUTES, field="minutes", text=typed) from refusal
    if number != int(number) or not 0 < number <= MOST_MINUTES:
        raise Refusal(NOT_MINUTES, field="minutes", text=typed)
    return int(number)


class _Grip(QWidget):
    """Six dots by which a row is dragged."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(GRIP_PX)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(tip(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_of(self).neutral))
        middle = self.rect().center()
        for x in (-3, 3):
            for y in (-5, 0, 5):
                painter.drawEllipse(QPointF(middle.x() + x, middle.y() + y), 1.4, 1.4)
        painter.end()


class AgendaRows(QWidget):
    """All rows. What is done is only said: the rows follow when they are shown anew."""

    minutes_typed = Signal(object, object)
    note_typed = Signal(object, object)
    removed = Signal(object)
    moved = Signal(object, int)
    """The pilot's uid and its new place, from 1."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.rows: list[AgendaRow] = []
        self._dragged: AgendaRow | None = None
        self._gap: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_items(self, items: Sequence[AgendaItem]) -> None:
        """Rows for these; those that were there are kept, with the keyboard where it was."""
        focus = QApplication.focusWidget()
        place = self._place_of(focus)
        known = {row.pilot: row for row in self.rows}
        self.rows = []
        for item in items:
            row = known.pop(item.pilot, None)
            if row is None:
                row = self._made(item)
            else:
                row.show_item(item)
            self._column.removeWidget(row)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.setParent(None)
            gone.deleteLater()
        for first, second in zip(self.rows, self.rows[1:], strict=False):
            self.setTabOrder(first.remove, second)
        if place is not None and self.rows and self._place_of(focus) is None:
            self.rows[min(place, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, pilot: UUID) -> AgendaRow | None:
        """The row of a pilot."""
        return next((row for row in self.rows if row.pilot == pilot), None)

    def _place_of(self, widget: QWidget | None) -> int | None:
        if widget is None:
            return None
        places = (n for n, row in enumerate(self.rows) if row is widget or row.isAncestorOf(widget))
        return next(places, None)

    def _made(self, item: AgendaItem) -> AgendaRow:
        row = AgendaRow(item, self._text, self)
        row.minutes_typed.connect(self.minutes_typed)
        row.note_typed.connect(self.note_typed)
        row.removed.connect(self.removed)
        row.moved.connect(self._move_by)
        row.stepped.connect(self._step)
        row.grip.installEventFilter(self)
        return row

    def _move_by(self, pilot: UUID, step: int) -> None:
        places = [row.pilot for row in self.rows]
        to = places.index(pilot) + step
        if 0 <= to < len(places):
            self.moved.emit(pilot, to + 1)

    def _step(self, pilot: UUID, step: int, part: str) -> None:
        to = [row.pilot for row in self.rows].index(pilot) + step
        if 0 <= to < len(self.rows):
            field = self.rows[to].part(part)
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(field, QLineEdit):
                field.selectAll()

    # Dragging

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row is taken by its grip; a line shows where it would come to lie."""
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            row = watched.parentWidget()
            self._dragged = row if isinstance(row, AgendaRow) else None
            return True
        if self._dragged is None:
            return False
        if kind == QEvent.Type.MouseMove:
            self._gap = self._gap_at(watched.mapTo(self, event.position().toPoint()))
            self.update()
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            self._drop()
            return True
        return False

    def _gap_at(self, at: QPoint) -> int:
        return sum(row.geometry().center().y() < at.y() for row in self.rows)

    def _drop(self) -> None:
        row, gap = self._dragged, self._gap
        self._dragged = self._gap = None
        self.update()
        if row is None or gap is None:
            return
        here = self.rows.index(row)
        to = gap - 1 if gap > here else gap
        if to != here:
            self.moved.emit(row.pilot, to + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is None or not self.rows:
            return
        last = self._gap >= len(self.rows)
        row = self.rows[-1 if last else self._gap].geometry()
        level = row.bottom() if last else row.top()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_of(self).accent), 2))
        painter.drawLine(0, max(1, level), self.width(), max(1, level))
        painter.end()
