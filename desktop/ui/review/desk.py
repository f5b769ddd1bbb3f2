"""The laptop while a review is held: the agenda, the private note, what is next; for one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.text import NOTHING
from desktop.ui.parts.buttons import link, plain, primary
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label, title
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.review.meeting import Meeting
    from desktop.ui.review.room_keys import RoomKeys
    from store.reads.review_types import AgendaItem

LEAVE = mark("review", "‹ Leave the review for now")
FULL = mark("review", "Whole screen, or a window to drag (F11)")
END = mark("review", "End review")
NOTE = mark("review", "Your note")
NO_NOTE = mark("review", "No note on this pilot.")
NEXT = mark("review", "Next: {title}")
LAST = mark("review", "This is the last pilot.")
AGENDA = mark("review", "Agenda")
PILOT = mark("review", "Pilot")
MINUTES = mark("review", "Minutes")
DECIDED = mark("review", "Decided")
HOW = mark(
    "review",
    "Keys work here as on the large screen: → on, ← back, digits decide, A action,"
    " Ctrl+Z takes back.",
)
SECOND_MS = 1000
MIDDLE_PX = 38
NOTE_LINES = 4


class Desk(QWidget):
    """Follows the meeting, and forwards what is pressed."""

    left = Signal()
    full_asked = Signal()

    def __init__(self, tasks: Tasks, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self._text = tasks.text
        self._meeting = meeting
        self.keys: RoomKeys | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = link(text.fill("review", LEAVE), self.left.emit, self, quiet=True)
        self.full = plain(text.fill("review", FULL), self.full_asked.emit, self)
        self.end = primary(text.fill("review", END), meeting.end, self)
        self.title = title("", self)
        self.clock = Label("", "second", parent=self)
        self.note = Note(text.fill("review", NOTE), text.fill("review", NO_NOTE), self)
        self.note.left.connect(self._keep_note)
        self.next = Label("", "second", wrap=True, parent=self)
        self.how = Label(text.fill("review", HOW), "label", wrap=True, parent=self)
        name = text.fill("review", AGENDA)
        columns = (
            Column("pilot", text.fill("review", PILOT), self._pilot, stretch=1, width_px=180),
            Column("decided", text.fill("review", DECIDED), self._decided),
            Column("minutes", text.fill("review", MINUTES), self._minutes, right=True),
        )
        self.table = Rows(columns, "position", row_px=MIDDLE_PX, name=name, parent=self)
        self.table.opened.connect(lambda position: meeting.turn_to(position - 1))
        self.table.view.installEventFilter(self)
        self._lay_out()
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND_MS)
        self._seconds.timeout.connect(self._show_clock)
        meeting.moved.connect(self.follow)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch()
        top.addWidget(self.full)
        top.addSpacing(INSIDE_PX)
        top.addWidget(self.end)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignBottom)
        note = Card(self._text.fill("review", NOTE), self)
        note.add(self.note)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, GAP_PX)
        body.setSpacing(GAP_PX)
        body.addLayout(top)
        body.addLayout(head)
        body.addWidget(note)
        body.addWidget(self.next)
        body.addWidget(self.table, 1)
        body.addWidget(self.how)

    def _pilot(self, item: AgendaItem) -> tuple[Line, ...]:
        here = item is self._meeting.item
        return (Line(item.title, "accent" if here else "ink", 600 if here else 400),)

    def _decided(self, item: AgendaItem) -> tuple[Line, ...]:
        mine = [decision for decision in item.decisions if decision.here]
        words = self._text.term(mine[-1].decision) if mine else NOTHING
        return (Line(words, "ink2" if mine else "ink3"),)

    def _minutes(self, item: AgendaItem) -> tuple[Line, ...]:
        return (Line(self._text.count(item.minutes) if item.minutes else NOTHING, "ink2"),)

    def begin(self) -> None:
        """The meeting is on."""
        self._seconds.start()
        self.follow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Nobody looks."""
        self._seconds.stop()

    def follow(self) -> None:
        """Show where the meeting stands."""
        agenda, item, text = self._meeting.agenda, self._meeting.item, self._text
        if agenda is None:
            return
        self.title.setText(agenda.title if item is None else item.title)
        self.note.show_note(None if item is None else item.pilot, item.note if item else None)
        place = self._meeting.place + 1
        if item is None:
            self.next.setText("")
        elif place < len(agenda.items):
            self.next.setText(text.fill("review", NEXT, title=agenda.items[place].title))
        else:
            self.next.setText(text.fill("review", LAST))
        self.table.set_rows(agenda.items)
        if item is not None:
            self.table.make_current(item.position)
        self._show_clock()

    def _show_clock(self) -> None:
        item = self._meeting.item
        said = ""
        if item is not None:
            said = self._meeting.clock.said(item.uid, item.minutes, self._text)
        self.clock.setText(said)

    def _keep_note(self, pilot: UUID, note: str) -> None:
        self._meeting.deeds.edit_item(
            self._meeting.review, pilot, self._meeting.refuse, note=note or None
        )

    def event(self, event: QEvent) -> bool:
        """What leads the meeting is no shortcut of the window; F11 and Ctrl+Z are the room's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Question):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.keys is None or not self.keys.forward(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The agenda is walked with the meeting, not beside it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return False
            return self.keys is not None and self.keys.forward(event)
        return False


class Note(QPlainTextEdit):
    """The private note on the pilot that is in front; kept as soon as the keyboard leaves it."""

    left = Signal(object, str)
    """The pilot's uid, and the note as it was typed."""

    def __init__(self, name: str, without: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._kept = parent, ""
        self._pilot: UUID | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(without)
        self.setTabChangesFocus(True)
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 16)

    def show_note(self, pilot: UUID | None, note: str | None) -> None:
        """Of another pilot; of the same one only while nobody writes in it."""
        if pilot == self._pilot and self.hasFocus():
            return
        if pilot != self._pilot:
            self._say_left()
        self._pilot, self._kept = pilot, note or ""
        self.setEnabled(pilot is not None)
        if self.toPlainText() != self._kept:
            self.setPlainText(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say_left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to leading the meeting."""
        if event.key() == Qt.Key.Key_Escape:
            self._desk.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _say_left(self) -> None:
        typed = self.toPlainText().strip()
        if self._pilot is not None and typed != self._kept:
            self._kept = typed
            self.left.emit(self._pilot, typed)
