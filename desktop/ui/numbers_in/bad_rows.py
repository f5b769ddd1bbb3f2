"""The card of the rows that can't be read: where, what stands there, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.numbers_in.reading import Seen, place_of
from desktop.ui.numbers_in.words import one_line
from desktop.ui.parts.buttons import link, plain
from desktop.ui.parts.card import Card
from desktop.ui.parts.controls import Check
from desktop.ui.parts.label import LeadText, second, tip
from desktop.ui.theme import INSIDE_PX
from store.exchange.problems import BadCell
from store.exchange.sheet_map import Head
from store.words import mark, mark_n

TITLE = mark_n("import", "%n row(s) can't be read", None, 0)
ROW = mark("import", "Row {row}")
SAYS = mark("import", "· {title} “{value}”")
EMPTY = mark("import", "· {title} is empty")
LEAVE_OUT = mark("import", "Leave out")
TAKE_BACK = mark("import", "Take in again")
LEAVE_ALL = mark_n("import", "Leave the %n out", None, 0)
MEND = mark("import", "Mend them here")
SAVE = mark_n("import", "Save the %n as CSV", None, 0)
MORE = mark_n("import", "And %n more in the table.", None, 0)
GO_TO = mark("import", "Go to the cell: Enter")
SHOWN = 30


class BadEntry(QFrame):
    """One bad cell. Enter or a click goes there."""

    gone_to = Signal(int, int)
    left_out = Signal(int)

    def __init__(self, bad: BadCell, title: str, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._bad, self._text = bad, text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("look", "entry")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        say = text.fill
        marked = SAYS if bad.value.strip() else EMPTY
        what = say("import", marked, title=one_line(title, 60), value=one_line(bad.value, 60))
        row = say("import", ROW, row=bad.row)
        remedy = f"{text.say(bad.reason)} {text.say(bad.remedy)}"
        self.lead = LeadText(row, what, parent=self)
        self.remedy = second(remedy, parent=self)
        self.leave = link(say("import", LEAVE_OUT), lambda: self.left_out.emit(bad.row), self)
        self.leave.setProperty("flush", True)
        self.setAccessibleName(f"{row} {what} {remedy}")
        self.setToolTip(tip(say("import", GO_TO)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX)
        top.addWidget(self.lead, 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.remedy)

    def show_out(self, out: bool) -> None:
        """Whether its row is left out."""
        words = self._text.fill("import", TAKE_BACK if out else LEAVE_OUT)
        self.leave.setText(words)
        row = self._text.fill("import", ROW, row=self._bad.row)
        self.leave.setAccessibleName(f"{words}: {row}")
        self.remedy.setEnabled(not out)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.left_out.emit(self._bad.row)
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        place = place_of(self._bad.cell)
        if place is not None:
            self.gone_to.emit(*place)


class BadCard(Card):
    """Rows that can't be read. Each, or all, can be mended, left out, or saved for later."""

    gone_to = Signal(int, int)
    mend_asked = Signal()
    save_asked = Signal()
    left_changed = Signal()

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__("", parent)
        self._text = text
        self._bad: tuple[BadCell, ...] = ()
        self.left: frozenset[int] = frozenset()
        """Rows, as the sheet numbers them, that are left out by choice."""
        self.entries: list[BadEntry] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE_PX)
        self.more = second("", parent=self)
        self.all = Check("", self, wraps=True)
        self.mend = plain(text.fill("import", MEND), self.mend_asked.emit, self)
        self.save = plain("", self.save_asked.emit, self)
        deeds = QHBoxLayout()
        deeds.setSpacing(INSIDE_PX)
        deeds.addWidget(self.mend)
        deeds.addWidget(self.save)
        deeds.addStretch()
        self.body.addLayout(deeds)
        self.add(self.all)
        self.body.addSpacing(4)
        self.body.addLayout(self._list)
        self.add(self.more)
        self.all.clicked.connect(self._take_all)
        self.hide()

    def stops(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        each = (widget for entry in self.entries for widget in (entry, entry.leave))
        return [self.mend, self.save, self.all, *each]

    @property
    def rows(self) -> frozenset[int]:
        """The rows that can't be read, as the sheet numbers them."""
        return frozenset(bad.row for bad in self._bad)

    @property
    def open_rows(self) -> int:
        """How many of them are neither mended nor left out."""
        return len(self.rows - self.left)

    def first_open(self) -> tuple[int, int] | None:
        """The first bad cell whose row is not left out, from 0."""
        for bad in self._bad:
            if bad.row not in self.left and (place := place_of(bad.cell)) is not None:
                return place
        return None

    def show_seen(self, seen: Seen) -> None:
        """Another reading; what was left out stays so while it is still bad."""
        if seen.imported is None and seen.refusal is None and seen.understood is None:
            return
        bad = seen.bad
        if bad != self._bad:
            self._bad = bad
            self._build(seen.understood.map.columns if seen.understood else ())
        self.left &= self.rows
        self.setVisible(bool(bad))
        self._show_left()

    def _build(self, heads: Sequence[Head]) -> None:
        titles = {head.at: head.title for head in heads}
        while held := self._list.takeAt(0):
            if (widget := held.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.entries = []
        for bad in self._bad[:SHOWN]:
            place = place_of(bad.cell)
            title = titles.get(place[1], bad.cell) if place else bad.cell
            entry = BadEntry(bad, title or bad.cell, self._text, self)
            entry.gone_to.connect(self.gone_to)
            entry.left_out.connect(self._toggle)
            self._list.addWidget(entry)
            self.entries.append(entry)
        more = len(self._bad) - SHOWN
        self.more.setText(self._text.fill("import", MORE, more) if more > 0 else "")
        self.more.setVisible(more > 0)
        rows = len(self.rows)
        self.set_title(self._text.fill("import", TITLE, rows))
        self.all.setAccessibleName(self._text.fill("import", LEAVE_ALL, rows))
        self.all.updateGeometry()
        self.save.setText(self._text.fill("import", SAVE, rows))

    def _toggle(self, row: int) -> None:
        self.left ^= {row}
        self._show_left()
        self.left_changed.emit()

    def _take_all(self, on: bool) -> None:
        self.left = self.rows if on else frozenset()
        self._show_left()
        self.left_changed.emit()

    def _show_left(self) -> None:
        self.all.setChecked(bool(self.rows) and self.left >= self.rows)
        self.mend.setEnabled(bool(self.rows - self.left))
        for entry, bad in zip(self.entries, self._bad, strict=False):
            entry.show_out(bad.row in self.left)
