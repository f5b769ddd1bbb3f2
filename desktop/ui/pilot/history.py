"""History: who changed what, newest first, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import NOTHING, Text
from desktop.ui.parts.buttons import plain
from desktop.ui.parts.callout import Callout
from desktop.ui.parts.card import Hairline
from desktop.ui.parts.label import Label
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.pilot.history_words import Part, Words
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.reads.pilot_history import pilot_history
from store.words import mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.pilot.panels import Panels
    from store.errors import Refusal
    from store.reads.pilot import PilotPage
    from store.reads.pilot_history import Deed

TABLE = mark("pilot", "Everything that was done to this pilot")
WHEN = mark("pilot", "When")
WHO = mark("pilot", "Who")
WHAT = mark("pilot", "What was done")
UNDO = mark("pilot", "Undo")
UNDO_MINE = mark("pilot", "Undo my last: {label}")
DO_AGAIN = mark("pilot", "Do again")
UNDONE = mark("pilot", "undone")
COUNT = mark_n("pilot", "%n change(s), newest on top. Nothing is ever taken out.", None, 0)
BY_WHOM = mark("pilot", "{when}, {who}")
AT = mark("pilot", "{date}, {time}")
STANDS_NO_MORE = mark("pilot", "It was undone: nothing of it stands.")
NOTHING_TOLD = mark("pilot", "What it changed is not told field by field.")
BEFORE = mark("pilot", "Before")
AFTER = mark("pilot", "After")
CLOSE = mark("pilot", "Close")
DEED_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One command as the list shows it. can: what can be done about it, in words, or ""."""

    number: int
    date: str
    time: str
    who: str
    label: str
    what: str
    undone: bool
    can: str


class HistoryPage(QWidget):
    """The last tab. Asks for what was done when it is shown."""

    opened = Signal(object)
    """A Deed of which all is to be seen."""

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self._page: PilotPage | None = None
        self._deeds: dict[int, Deed] = {}
        self._rows: dict[int, DeedRow] = {}
        self._mine: int | None = None
        self.count = Label("", "second", parent=self)
        self.mine = plain("", self._undo_mine, self)
        self.refusal = Callout("", tone="bad", parent=self)
        self.refusal.hide()
        self.table = Rows(_columns(text), "number", name=text.say(TABLE, "pilot"), parent=self)
        self.table.opened.connect(self._open)
        self.table.view.installEventFilter(self)
        self.table.view.viewport().installEventFilter(self)
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.mine)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GAP_PX, 0, GAP_PX)
        body.setSpacing(GAP_PX)
        body.addLayout(top)
        body.addWidget(self.refusal)
        body.addWidget(self.table, 1)
        body.addStretch()

    @property
    def rows(self) -> tuple[DeedRow, ...]:
        """What is listed, newest first."""
        return tuple(self._rows.values())

    def show_page(self, page: PilotPage) -> None:
        """The pilot whose history is wanted."""
        if self._page is not None and self._page.uid != page.uid:
            self._show([], page)
        self._page = page
        self._tasks.read(pilot_history, page.uid, owner=self, then=partial(self._show, page=page))

    def undo(self, number: int) -> None:
        """Take a command back; why it can't be is said above the list."""
        self.refusal.hide()
        self._tasks.undo(number, refused=self.show_refusal, owner=self)

    def show_refusal(self, refusal: Refusal) -> None:
        """Why something was not undone."""
        self.refusal.show_words(self._text.say(refusal), tone="bad")
        self.refusal.show()

    def _show(self, deeds: Any, page: PilotPage) -> None:
        words = Words(page, self._text)
        self._deeds = {each.number: each for each in deeds}
        self._rows = {each.number: self._row(each, words) for each in deeds}
        self.refusal.hide()
        self.table.set_rows(self.rows)
        self.count.setText(self._text.fill("pilot", COUNT, len(self._rows)))
        mine = (d for d in deeds if d.by == self._tasks.by and not d.undone and _can_undo(d))
        last = next(mine, None)
        self._mine = None if last is None else last.number
        self.mine.setVisible(last is not None)
        if last is not None:
            label = words.label(last)
            self.mine.setText(self._text.fill("pilot", UNDO_MINE, label=label))

    def _row(self, deed: Deed, words: Words) -> DeedRow:
        text = self._text
        can = UNDO if _can_undo(deed) else DO_AGAIN
        return DeedRow(
            deed.number,
            text.date(deed.at.astimezone().date()),
            deed.at.astimezone().strftime("%H:%M"),
            deed.by,
            words.label(deed),
            words.short(deed),
            deed.undone,
            "" if deed.undone else text.say(can, "pilot"),
        )

    def _undo_mine(self) -> None:
        if self._mine is not None:
            self.undo(self._mine)

    def _open(self, number: int) -> None:
        self.opened.emit(self._deeds[number])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One click on the last column, or Delete on a row, takes it back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self._rows.get(self.table.current_id() or -1)
            if event.key() in DEED_KEYS and row is not None and row.can:
                self.undo(row.number)
                return True
        if isinstance(event, QMouseEvent) and watched is self.table.view.viewport():
            row = self._link_at(event.position())
            if event.type() == QEvent.Type.MouseMove:
                shape = Qt.CursorShape.PointingHandCursor if row else Qt.CursorShape.ArrowCursor
                self.table.view.viewport().setCursor(shape)
            elif event.type() == QEvent.Type.MouseButtonRelease and row is not None:
                self.undo(row.number)
        return super().eventFilter(watched, event)

    def _link_at(self, at: QPointF) -> DeedRow | None:
        row = self.table.model.row(self.table.view.indexAt(at.toPoint()))
        if not isinstance(row, DeedRow) or not row.can:
            return None
        for span in self.table.spans():
            if span.column.key == "can" and span.left <= at.x() <= span.left + span.width:
                return row
        return None


def open_deed(panels: Panels, tasks: Tasks, text: Text, page: PilotPage, deed: Deed) -> None:
    """All of what a command changed, in a panel with its undo."""
    words = Words(page, text)
    at = text.fill(
        "pilot",
        AT,
        date=text.date(deed.at.astimezone().date()),
        time=deed.at.astimezone().strftime("%H:%M"),
    )
    when = text.fill("pilot", BY_WHOM, when=at, who=deed.by)
    told = DeedTold(when, words.parts(deed), deed.undone, text)
    do = CLOSE if deed.undone else UNDO if _can_undo(deed) else DO_AGAIN

    def hand_in(values: dict[str, Any]) -> None:
        if deed.undone:
            panels.close()
            return
        tasks.undo(
            deed.number,
            then=lambda done: panel.close_panel(),
            refused=lambda refusal: panel.refuse(None, text.say(refusal)),
            owner=panel,
        )

    panel = panels.open(words.label(deed), told, hand_in, do=text.say(do, "pilot"))
    panel.cancel.setVisible(not deed.undone)


class DeedTold(QWidget):
    """Who and when, then each thing that changed, before and after."""

    def __init__(self, when: str, parts: list[Part], undone: bool, text: Text) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_PX)
        column.addWidget(Label(when, "label", parent=self))
        if undone:
            column.addWidget(Callout(text.say(STANDS_NO_MORE, "pilot"), parent=self))
        if not parts:
            column.addWidget(Label(text.say(NOTHING_TOLD, "pilot"), "second", parent=self))
        for record, those in groupby(parts, key=lambda part: part.record):
            if record:
                column.addWidget(Label(record, "heading", wrap=True, parent=self))
            for part in those:
                self._tell(part, column, text)
            column.addWidget(Hairline(self))

    def _tell(self, part: Part, column: QVBoxLayout, text: Text) -> None:
        """A field with its value, or with what it was and became."""
        if not part.before and not part.after:
            column.addWidget(Label(part.lead, wrap=True, parent=self))
            return
        lead = part.lead[:1].upper() + part.lead[1:]
        if part.before == NOTHING:
            column.addWidget(Label(lead, "label", parent=self))
            column.addWidget(Label(part.after, wrap=True, parent=self))
            return
        column.addWidget(Label(lead, "strong", wrap=True, parent=self))
        for name, value in ((BEFORE, part.before), (AFTER, part.after)):
            column.addWidget(Label(text.say(name, "pilot"), "label", parent=self))
            column.addWidget(Label(value, wrap=True, parent=self))


def _can_undo(deed: Deed) -> bool:
    """Whether taking it back is called undo: an undo that is taken back is done again."""
    return deed.undoes is None or deed.again


def _columns(text: Text) -> tuple[Column, ...]:
    def words(title: str) -> str:
        return text.say(title, "pilot")

    undone = words(UNDONE)

    def what(row: DeedRow) -> tuple[Line, ...]:
        token, weight = ("ink3", 400) if row.undone else ("ink", 600)
        first = Line(row.label, token, weight, struck=row.undone)
        second = Line(row.what, "ink3", px=12, struck=row.undone)
        return (first, second) if row.what else (first,)

    def can(row: DeedRow) -> tuple[Line, ...]:
        return (Line(undone, "ink3"),) if row.undone else (Line(row.can, "accent"),)

    def when(row: DeedRow) -> tuple[Line, ...]:
        return Line(row.date, "ink3" if row.undone else "ink"), Line(row.time, "ink3", px=12)

    return (
        Column("when", words(WHEN), when, width_px=96),
        Column("what", words(WHAT), what, stretch=1),
        Column("who", words(WHO), lambda row: (Line(row.who, "ink2"),), width_px=80, most_px=200),
        Column("can", "", can, width_px=70, right=True),
    )
