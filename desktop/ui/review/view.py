"""Reviews: all of them, the agenda of one, the laptop's page while it is held, and its minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.review.agenda import AgendaPage
from desktop.ui.review.deeds import ReviewDeeds
from desktop.ui.review.listed import ReviewsList
from desktop.ui.review.minutes_page import MinutesPage
from desktop.ui.theme import MARGIN_PX
from store.reads.review_types import ReviewState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.tasks import Tasks
    from desktop.ui.review.desk import Desk
    from store.reads.first import PortfolioRow
    from store.reads.review_types import Agenda, ReviewLine

OF_REVIEWS = frozenset(
    {"review", "review_item", "review_attendee", "review_vote", "action", "decision", "pilot"}
)


class ReviewsView(QWidget):
    """The pages behind the entry; which one is in front is kept while one looks elsewhere."""

    start_asked = Signal(object)
    """The uid of a review to begin, or to go on with."""
    said = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.setProperty("look", "page")
        self.deeds = ReviewDeeds(tasks, self)
        self._pilots: Sequence[PortfolioRow] = ()
        self._wanted: UUID | None = None
        self.desk: Desk | None = None
        self.list = ReviewsList(tasks, self)
        self.agenda = AgendaPage(tasks, self.deeds, self)
        self.minutes = MinutesPage(tasks, self)
        self.stack = QStackedWidget(self)
        for page in (self.list, self.agenda, self.minutes):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        column.addWidget(self.stack)
        self.list.opened.connect(self.open_line)
        self.list.prepare_asked.connect(lambda: self.deeds.prepare(self.open_agenda))
        self.agenda.left.connect(self.show_list)
        self.agenda.start_asked.connect(self.start_asked)
        self.minutes.left.connect(self.show_list)
        self.minutes.agenda_asked.connect(self.open_agenda)
        self.minutes.said.connect(self.said)
        tasks.changed.connect(self._changed)
        self.reload()

    @property
    def shown(self) -> str:
        """What is in front: list, agenda, minutes, desk."""
        front = self.stack.currentWidget()
        pages = {"list": self.list, "agenda": self.agenda, "minutes": self.minutes}
        return next((name for name, page in pages.items() if page is front), "desk")

    def reload(self) -> None:
        """Ask for all of it again."""
        self._tasks.read(
            reviews, self._tasks.today(), owner=self, then=self.list.show_lines
        )  # fmt: skip
        if self._wanted is not None:
            self._read_agenda()
        self.minutes.reload()

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & OF_REVIEWS or not touched <= OF_REVIEWS | {"measurement"}:
            self.reload()

    def show_pilots(self, rows: Sequence[PortfolioRow]) -> None:
        """All pilots, from which an agenda is made."""
        self._pilots = rows
        self.agenda.show_pilots(rows)

    # Pages

    def show_list(self) -> None:
        """All reviews, the keyboard on the one that was open."""
        held, self._wanted = self._wanted or self.minutes.review, None
        self.stack.setCurrentWidget(self.list)
        self.list.stand_on(held)

    def open_line(self, line: ReviewLine) -> None:
        """What was held opens as its minutes, everything else as its agenda."""
        if line.state is ReviewState.HELD:
            self.open_minutes(line.uid)
        else:
            self.open_agenda(line.uid)

    def open_agenda(self, review: UUID) -> None:
        """Prepare it."""
        self._wanted = review
        self._read_agenda()

    def open_minutes(self, review: UUID) -> None:
        """What came of it."""
        self._wanted = None
        self.minutes.show_minutes(review)
        self.stack.setCurrentWidget(self.minutes)
        self.minutes.shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_desk(self, desk: Desk) -> None:
        """The laptop's page while a review is held."""
        if self.desk is not None and self.desk is not desk:
            self.stack.removeWidget(self.desk)
            self.desk.deleteLater()
        if self.desk is not desk:
            self.desk = desk
            self.stack.addWidget(desk)
        self.stack.setCurrentWidget(desk)
        desk.begin()

    def current(self) -> UUID | None:
        """The review that would begin: the agenda that is open, else the one in the list."""
        if self.shown == "agenda" and self.agenda.agenda is not None:
            return self.agenda.agenda.uid
        line = self.list.current()
        if line is not None and line.state is not ReviewState.HELD:
            return line.uid
        coming = [one for one in self.list.lines if one.state is not ReviewState.HELD]
        return coming[0].uid if coming else None

    def _read_agenda(self) -> None:
        self._tasks.read(
            agenda, self._wanted, self._tasks.today(),
            owner=self, then=self._show_agenda, failed=lambda _: self.show_list(),
        )  # fmt: skip

    def _show_agenda(self, found: Agenda) -> None:
        if found.uid != self._wanted:
            return
        first = self.agenda.agenda is None or self.agenda.agenda.uid != found.uid
        self.agenda.show_agenda(found)
        self.agenda.show_pilots(self._pilots)
        if self.shown != "desk" or first:
            self.stack.setCurrentWidget(self.agenda)


def reviews(session: Any, today: date) -> Sequence[ReviewLine]:
    """The read, imported where it is run: SQLAlchemy is not there at the first paint."""
    from store.reads.review import reviews as ask

    return ask(session, today)


def agenda(session: Any, review: UUID, today: date) -> Agenda:
    """As above."""
    from store.reads.review import agenda as ask

    return ask(session, review, today)
