"""All reviews: what is planned and under way on top, then what was held, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.text import NOTHING, Text
from desktop.ui.held import Held
from desktop.ui.parts.buttons import primary
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.label import title
from desktop.ui.parts.rows import Column, Group, Line, Rows
from desktop.ui.theme import GAP_PX, LABEL_PX
from store.reads.review_types import ReviewState
from store.words import mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.review_types import ReviewLine

TITLE = mark("review", "Reviews")
PREPARE = mark("review", "Prepare a review")
EMPTY = mark("review", "Choose the pilots to talk about, and how long for each.")
EMPTY_MORE = mark(
    "review",
    "In the meeting each has a page of its own on the large screen, and you decide by key."
    " The minutes write themselves.",
)
TABLE = mark("review", "Reviews, planned ones on top")
COMING = mark("review", "Planned")
HELD = mark("review", "Held")
REVIEW = mark("review", "Review")
WHEN = mark("review", "Day")
LASTS = mark("review", "Time")
DECIDED = mark("review", "Decisions")
ACTIONS = mark("review", "Open actions")
PILOTS = mark_n("review", "%n pilot(s)", None, 0)
MINUTES = mark("review", "{minutes} min")
UNDER_WAY = mark("review", "Under way")
LATE = mark_n("review", "%n late", None, 0)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A review as the list shows it. index: its place in what was read."""

    index: int
    line: ReviewLine


class ReviewsList(QWidget):
    """The first page behind the entry."""

    opened = Signal(object)
    """A ReviewLine that was chosen."""
    prepare_asked = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self._text = tasks.text
        self._lines: tuple[ReviewLine, ...] = ()
        self.prepare = primary(text.fill("review", PREPARE), self.prepare_asked.emit, self)
        self.first = primary(text.fill("review", PREPARE), self.prepare_asked.emit, self)
        self.empty = Empty(
            text.fill("review", EMPTY), self.first, more=text.fill("review", EMPTY_MORE),
            parent=self,
        )  # fmt: skip
        name = text.fill("review", TABLE)
        self.table = Rows(_columns(text), "index", name=name, group_px=34, parent=self)
        self.table.opened.connect(self._open)
        self._holds = (Held(tasks, self.prepare), Held(tasks, self.first))
        top = QHBoxLayout()
        top.addWidget(title(text.fill("review", TITLE), self), 1)
        top.addWidget(self.prepare)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, GAP_PX)
        column.addWidget(self.table, 1)
        column.addStretch()
        self._stack = QStackedLayout()
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP_PX)
        body.addLayout(top)
        body.addLayout(self._stack, 1)

    @property
    def lines(self) -> tuple[ReviewLine, ...]:
        """What is listed."""
        return self._lines

    def show_lines(self, lines: Sequence[ReviewLine]) -> None:
        """Other reviews; the one that the keyboard stands on stays so."""
        self._lines = tuple(lines)
        rows = [ListRow(index, line) for index, line in enumerate(lines)]
        held = [row for row in rows if row.line.state is ReviewState.HELD]
        coming = [row for row in rows if row.line.state is not ReviewState.HELD]
        shown: list[ListRow | Group] = []
        for words, those in ((COMING, coming), (HELD, held)):
            if those:
                shown += [Group(self._text.fill("review", words)), *those]
        self.table.set_rows(shown)
        self.prepare.setVisible(bool(lines))
        waiting = bool(lines) and self.first.hasFocus()
        self._stack.setCurrentIndex(0 if lines else 1)
        if waiting:  # it stood there only as long as nothing was known
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if lines and self.table.current_id() is None:
            self.table.make_current((coming or held)[0].index)

    def stand_on(self, review: UUID | None) -> None:
        """Give the keyboard to the list, on this review where it is there."""
        for index, line in enumerate(self._lines):
            if line.uid == review:
                self.table.make_current(index)
        front = self.table.view if self._lines else self.first
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> ReviewLine | None:
        """The review that the keyboard stands on."""
        index = self.table.current_id()
        return None if index is None else self._lines[index]

    def _open(self, index: int) -> None:
        self.opened.emit(self._lines[index])


def _columns(text: Text) -> tuple[Column, ...]:
    def words(marked: str) -> str:
        return text.fill("review", marked)

    def name(row: ListRow) -> tuple[Line, ...]:
        codes = ", ".join(row.line.codes)
        count = text.fill("review", PILOTS, row.line.pilots)
        more = f"{count}: {codes}" if codes else count
        return Line(row.line.title, weight=600), Line(more, "ink3", px=LABEL_PX)

    def when(row: ListRow) -> tuple[Line, ...]:
        shown = Line(text.date(row.line.on))
        if row.line.state is ReviewState.UNDER_WAY:
            return shown, Line(words(UNDER_WAY), "accent", 600, LABEL_PX)
        return (shown,)

    def lasts(row: ListRow) -> tuple[Line, ...]:
        minutes = row.line.minutes
        if minutes is None:
            return (Line(NOTHING, "ink3"),)
        return (Line(text.fill("review", MINUTES, minutes=text.count(minutes))),)

    def count(many: int) -> Line:
        return Line(text.count(many) if many else NOTHING, "ink" if many else "ink3")

    def actions(row: ListRow) -> tuple[Line, ...]:
        late = row.line.overdue_actions
        shown = count(row.line.open_actions)
        if not late:
            return (shown,)
        return shown, Line(text.fill("review", LATE, late), "bad", px=LABEL_PX)

    return (
        Column("title", words(REVIEW), name, stretch=1, width_px=200),
        Column("on", words(WHEN), when),
        Column("minutes", words(LASTS), lasts, right=True, drop_order=1),
        Column("decided", words(DECIDED), lambda row: (count(row.line.decided),), right=True),
        Column("actions", words(ACTIONS), actions, right=True),
    )
