"""A planned review: what it is called, when, what is asked, which pilots, and who is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.held import Held
from desktop.ui.parts.buttons import link, primary
from desktop.ui.parts.card import Card
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.label import Label, second
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.review.agenda_rows import AgendaRows
from desktop.ui.review.choose import ChoosePilots
from desktop.ui.review.people import People
from desktop.ui.theme import GAP_PX, INSIDE_PX, scaled
from store.errors import Refusal
from store.reads.review_types import ReviewState
from store.words import Ask, mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.review.deeds import ReviewDeeds
    from store.reads.first import PortfolioRow
    from store.reads.review_types import Agenda

BACK = mark("review", "‹ All reviews")
START = mark("review", "Start review")
GO_ON = mark("review", "Go on with the review")
REMOVE = mark("review", "Remove review")
CALLED = mark("review", "What it is called")
ON = mark("review", "Day")
ASK = mark("review", "Before the chart is shown")
ASKS = {
    Ask.NOTHING: mark("review", "Nothing is asked"),
    Ask.VOTES: mark("review", "Everyone votes: what to decide"),
    Ask.PREDICTIONS: mark("review", "Everyone predicts the figure"),
}
PILOTS = mark("review", "On the agenda")
NONE_YET = mark("review", "No pilot is on the agenda yet: choose from the list beside.")
TOTAL = mark_n("review", "%n pilot(s) · {minutes} min · begun now it ends at {time}", None, 0)
TOTAL_OPEN = mark_n("review", "%n pilot(s) · no minutes yet", None, 0)
TOTAL_SOME = mark_n(
    "review", "%n pilot(s) · {minutes} min · {without} without minutes · ends at {time} at least",
    None, 0,
)  # fmt: skip
SIDE_PX, LEAST_SIDE_PX, SIDE_SHARE = 330, 220, 0.28
FIELD_PX = 150


class AgendaPage(QWidget):
    """Everything is saved as soon as the keyboard leaves it."""

    left = Signal()
    start_asked = Signal(object)
    """The uid of the review to begin, or to go on with."""

    def __init__(self, tasks: Tasks, deeds: ReviewDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self._text = tasks.text
        self._tasks, self._deeds = tasks, deeds
        self._agenda: Agenda | None = None
        self._people: dict[str, bool] = {}
        self._unwritten = 0
        self.back = link(text.fill("review", BACK), self.left.emit, self, quiet=True)
        self.start = primary(text.fill("review", START), self._start, self)
        self.gone = link(text.fill("review", REMOVE), self._remove, self, quiet=True)
        self._make_fields()
        self.rows = AgendaRows(text, self)
        self.total = Label("", "second", wrap=True, parent=self)
        self.none = second(text.fill("review", NONE_YET), parent=self)
        self.choose = ChoosePilots(text, self)
        self.people = People(text, self)
        self._lay_out()
        self._listen()
        self._holds = [Held(tasks, each) for each in (self.start, self.gone)]

    @property
    def agenda(self) -> Agenda | None:
        """What is shown."""
        return self._agenda

    def show_agenda(self, agenda: Agenda) -> None:
        """Another review, or this one as it is now."""
        another = self._agenda is None or self._agenda.uid != agenda.uid
        self._agenda = agenda
        values = {"title": agenda.title, "on": agenda.on, "ask": agenda.ask}
        for name, form in self.fields.items():
            field = form.widget(name)
            if another or not (field.hasFocus() or form.sentence(name)):
                form.set_values({name: values[name]})
        running = agenda.state is ReviewState.UNDER_WAY
        self.start.setText(self._text.fill("review", GO_ON if running else START))
        self.rows.show_items(agenda.items)
        self.none.setVisible(not agenda.items)
        self.start.setVisible(bool(agenda.items))
        self.total.setText(total(agenda, self._tasks.now().astimezone(), self._text))
        if another or not self._unwritten:
            self._people = {each.name: each.present for each in agenda.attendees}
            self.people.show_people(agenda.attendees)
        if another:
            self._stand_at_first()

    def show_pilots(self, rows: Sequence[PortfolioRow]) -> None:
        """All pilots, from which to choose."""
        taken = {item.pilot for item in self._agenda.items} if self._agenda else set()
        self.choose.show_pilots(rows, taken)
        self.people.offer({row.lead for row in rows if row.lead})

    def _stand_at_first(self) -> None:
        front: QWidget = self.rows.rows[0] if self.rows.rows else self.choose.table.view
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    # Making it

    def _make_fields(self) -> None:
        text, today = self._text, self._tasks.today
        asks = [(ask, text.fill("review", words)) for ask, words in ASKS.items()]
        fields = (
            Field("title", text.fill("review", CALLED), needed=True),
            Field("on", text.fill("review", ON), "date", needed=True),
            Field("ask", text.fill("review", ASK), "choice", choices=asks),
        )
        self.fields = {field.name: Form([field], text, today, self) for field in fields}
        for form in self.fields.values():
            form.edited.connect(self._edited)
        choice = self.fields["ask"].widget("ask")
        assert isinstance(choice, Choice)
        choice.activated.connect(lambda _: self._edited("ask"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch()
        top.addWidget(self.gone)
        top.addSpacing(INSIDE_PX)
        top.addWidget(self.start)
        # Day and question below the title: beside it they would be cut in a small window.
        about = QHBoxLayout()
        about.setSpacing(GAP_PX)
        for name, stretch in (("on", 1), ("ask", 2)):
            about.addWidget(self.fields[name], stretch, Qt.AlignmentFlag.AlignTop)
        agenda = Card(self._text.fill("review", PILOTS), self)
        agenda.add(self.none)
        agenda.add(self.rows)
        agenda.add(self.total)
        left = QWidget(self)
        left.setProperty("look", "clear")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, INSIDE_PX, GAP_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.fields["title"])
        column.addLayout(about)
        column.addWidget(agenda)
        column.addStretch()
        side = self._side = QWidget(self)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, GAP_PX)
        beside.setSpacing(GAP_PX)
        beside.addWidget(self.choose, 1)
        beside.addWidget(self.people)
        both = QHBoxLayout()
        both.setSpacing(GAP_PX)
        both.addWidget(scrolled(left, self), 1)
        both.addWidget(side)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(INSIDE_PX)
        body.addLayout(top)
        body.addLayout(both, 1)

    def _listen(self) -> None:
        self.rows.minutes_typed.connect(lambda pilot, it: self._edit_row(pilot, minutes=it))
        self.rows.note_typed.connect(lambda pilot, it: self._edit_row(pilot, note=it))
        self.rows.moved.connect(lambda pilot, place: self._edit_row(pilot, position=place))
        self.rows.removed.connect(self._take_off)
        self.choose.added.connect(self._add)
        self.people.named.connect(lambda names: self._attend(dict.fromkeys(names, True)))
        self.people.ticked.connect(lambda name, there: self._attend({name: there}))
        self.people.removed.connect(self._not_asked)

    # What is done

    def _edit_row(self, pilot: UUID, **fields: Any) -> None:
        def refused(refusal: Refusal) -> None:
            row = self.rows.row(pilot)
            if row is not None:
                row.refuse(refusal)

        if self._agenda is not None:
            self._deeds.edit_item(self._agenda.uid, pilot, refused, **fields)

    def _take_off(self, pilot: UUID) -> None:
        if self._agenda is not None:
            self._deeds.remove_item(self._agenda.uid, pilot)

    def _edited(self, name: str) -> None:
        form = self.fields[name]
        if self._agenda is None or form.sentence(name):
            return
        try:
            value = form.values()[name]
        except Refusal:
            return  # said beneath the field already
        if value == getattr(self._agenda, name):
            return

        def refused(refusal: Refusal) -> None:
            form.refuse(name, self._text.say(refusal))

        self._deeds.edit(self._agenda.uid, refused, **{name: value})

    def _add(self, pilots: list[UUID]) -> None:
        if self._agenda is not None:
            self._deeds.add_pilots(self._agenda.uid, pilots)

    def _attend(self, people: dict[str, bool]) -> None:
        self._people = self._people | people
        self._write_people()

    def _not_asked(self, name: str) -> None:
        self._people = {each: there for each, there in self._people.items() if each != name}
        self._write_people()

    def _write_people(self) -> None:
        """The whole list at once: what was ticked meanwhile must not be lost."""
        if self._agenda is None:
            return

        def settled(_: Any = None) -> None:
            self._unwritten -= 1

        def refused(refusal: Refusal) -> None:
            settled()
            self.people.refuse(refusal)

        self._unwritten += 1
        self._deeds.attend(self._agenda, self._people, settled, refused)

    def _start(self) -> None:
        if self._agenda is not None:
            self.start_asked.emit(self._agenda.uid)

    def _remove(self) -> None:
        if self._agenda is not None:
            self._deeds.remove(self._agenda.uid)
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside gives way first: its titles have tool tips."""
        super().resizeEvent(event)
        wanted = round(self.width() * SIDE_SHARE)
        self._side.setFixedWidth(min(scaled(SIDE_PX), max(scaled(LEAST_SIDE_PX), wanted)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def total(agenda: Agenda, now: datetime, text: Text) -> str:
    """How many pilots, minutes, and when it ends; nothing without pilots."""
    count, minutes = len(agenda.items), sum(item.minutes or 0 for item in agenda.items)
    if not count:
        return ""
    without = sum(item.minutes is None for item in agenda.items)
    if not minutes:
        return text.fill("review", TOTAL_OPEN, count)
    ends = (now + timedelta(minutes=minutes)).strftime("%H:%M")
    shown = {"minutes": text.count(minutes), "time": ends}
    if without:
        return text.fill("review", TOTAL_SOME, count, without=text.count(without), **shown)
    return text.fill("review", TOTAL, count, **shown)
