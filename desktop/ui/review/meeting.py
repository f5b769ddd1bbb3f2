"""A review while it is held: where one stands in it, and what can be taken back. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.review.before import answers
from desktop.ui.review.clock import Clock
from store.reads.review_types import ReviewState
from store.words import Ask, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.review.deeds import ReviewDeeds
    from store.errors import Refusal
    from store.reads.review_types import Agenda, AgendaItem, ReviewPage
    from store.store import Done
    from store.words import Choice

TAKEN_BACK = mark("review", "Taken back: {what}")
NOTHING_TO_TAKE = mark("review", "Nothing was done in this review that could be taken back.")
NOT_YET = mark("review", "{count} of {present} have answered. S shows the chart all the same.")
NOBODY_YET = mark("review", "Nobody has answered yet. S shows the chart all the same.")
SHOWN_ALREADY = mark("review", "The chart has been shown: what people thought before is closed.")
NOT_ASKED = mark("review", "This review asks for no votes. Change that on its agenda.")
CHART_SHOWN = mark("review", "the chart was shown")
ANSWER = mark("review", "answer number {number}")

BEGINNING, AFTER_ALL = "actions", "end"
AFTER_VOTES = frozenset({"since", "chart", "spread", "decide"})
DECIDING = frozenset({"chart", "spread", "decide"})
"""Where the five choices stand at the bottom."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done in the meeting. numbers: of the history; what: in words."""

    numbers: tuple[int, ...]
    what: str


def steps_of(page: ReviewPage) -> tuple[str, ...]:
    """The steps of one pilot, in order."""
    asks = page.votes.asked is not Ask.NOTHING
    steps = []
    if page.actions or (not asks and page.since.changes):
        steps.append("actions")
    if asks:
        steps.append("votes")
        if page.since.changes:
            steps.append("since")
    steps.append("chart")
    if asks and answers(page):
        steps.append("spread")
    return (*steps, "decide")


class Meeting(QObject):
    """The one place that knows which pilot and which step are in front. Both windows listen."""

    moved = Signal()
    """Another pilot, another step, or what is known of them."""
    said = Signal(str)
    """For the large screen: what was taken back, or why one can't go on."""
    done = Signal(str)
    """A kind of deed is saved: decision, action, tick, vote, shown."""
    refused = Signal(object)
    ended = Signal(object)
    """The review was held: its uid."""
    gone = Signal()
    """It is no longer there, or another store was opened."""

    def __init__(
        self,
        tasks: Tasks,
        deeds: ReviewDeeds,
        review: UUID,
        parent: QObject | None = None,
        *,
        begins: bool = True,
    ) -> None:
        """begins: a planned review is under way from now on; False where one only looks."""
        super().__init__(parent)
        self._begins = begins
        # Only for looking at it: as if everyone had answered already.
        self.reveals = False
        self._tasks, self.deeds, self.review = tasks, deeds, review
        self.clock = Clock()
        self.agenda: Agenda | None = None
        self.page: ReviewPage | None = None
        self.place, self.step = 0, BEGINNING
        self._pages: dict[UUID, ReviewPage] = {}
        self._at_end = self._revealing = self._beginning = False
        self._done: list[Step] = []
        # What was answered faster than it could be read again.
        self._given: dict[UUID, list[Choice | float]] = {}
        tasks.changed.connect(self._changed)

    # What is known

    @property
    def item(self) -> AgendaItem | None:
        """The agenda's item that is in front; None before it is read and after the last."""
        items = () if self.agenda is None else self.agenda.items
        return items[self.place] if self.place < len(items) else None

    @property
    def present(self) -> int:
        """How many are there, by what was ticked."""
        people = () if self.agenda is None else self.agenda.attendees
        return sum(person.present for person in people)

    @property
    def steps(self) -> tuple[str, ...]:
        """Of the pilot in front."""
        return () if self.page is None else steps_of(self.page)

    def open(self) -> None:
        """Begin it, or go on where it was left."""
        self._read()

    def pause(self) -> None:
        """Nobody looks: the clock stands."""
        self.clock.turn_to(None)

    def go_on(self) -> None:
        """Somebody looks again, at the same place."""
        self.clock.turn_to(None if self.item is None else self.item.uid)
        self._read()

    # Reading

    def _read(self) -> None:
        from store.reads.review import agenda

        self._tasks.read(
            agenda, self.review, self._tasks.today(),
            owner=self, then=self._show_agenda, failed=self._lost,
        )  # fmt: skip

    def _show_agenda(self, agenda: Agenda) -> None:
        first = self.agenda is None
        held = self.item
        self.agenda = agenda
        if agenda.state is ReviewState.PLANNED and self._begins and not self._beginning:
            self._beginning = True
            self.deeds.begin(agenda.uid, self._lost)
        if first:
            undecided = (n for n, item in enumerate(agenda.items) if not item.decisions)
            running = agenda.state is ReviewState.UNDER_WAY
            self.place = next(undecided, 0) if running else 0
        elif held is not None:
            places = {item.uid: n for n, item in enumerate(agenda.items)}
            self.place = places.get(held.uid, min(self.place, len(agenda.items) - 1))
        self._pages = {key: self._pages[key] for key in self._pages if self._is_on(key)}
        self._read_page()
        self.moved.emit()

    def _is_on(self, item: UUID) -> bool:
        return self.agenda is not None and any(each.uid == item for each in self.agenda.items)

    def _read_page(self) -> None:
        """The pilot in front; what was read of it before stays in sight meanwhile."""
        item = self.item
        self.clock.turn_to(None if item is None else item.uid)
        self.page = None if item is None else self._pages.get(item.uid)
        if item is None:
            return
        self._tasks.read(
            read_page, self.review, item.pilot, self._tasks.today(),
            owner=self, then=self._show_page, failed=self._lost,
        )  # fmt: skip

    def _show_page(self, page: ReviewPage) -> None:
        if self.reveals and page.votes.hides:
            from store.reads.review_votes import spread_of

            spread = spread_of(page.votes.cast, page.votes.predicted)
            votes = replace(page.votes, shown_at=self._tasks.now(), spread=spread)
            page = replace(page, votes=votes)
        self._pages[page.item] = page
        if len(self._given.get(page.item, ())) == answers(page):
            self._given.pop(page.item, None)
        if self.item is None or self.item.uid != page.item:
            return
        new, self.page = self.page is None, page
        steps = steps_of(page)
        if self._at_end and new:
            self.step = steps[-1]
        elif self._revealing and not page.votes.hides:
            self._revealing = False
            self.step = steps[steps.index("votes") + 1]
        elif page.votes.hides and self.step in AFTER_VOTES:
            self.step = "votes"
        elif self.step not in steps:
            self.step = steps[0]
        self.moved.emit()

    def _changed(self, touched: frozenset[str]) -> None:
        if self.agenda is not None:
            self._read()

    def _lost(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
        self.gone.emit()

    # Going

    def next(self) -> None:
        """The next step; after the last one the next pilot."""
        if self.page is None:
            return
        if self.page.votes.hides and self.step == "votes":
            self._after_votes()
            return
        steps = self.steps
        here = steps.index(self.step) if self.step in steps else -1
        if here + 1 < len(steps):
            self._stand(steps[here + 1])
        else:
            self.turn_to(self.place + 1)

    def back(self) -> None:
        """The step before; before the first one the pilot before, at its end."""
        steps = self.steps
        here = steps.index(self.step) if self.step in steps else 0
        if self.item is not None and here > 0:
            self._stand(steps[here - 1])
        else:
            self.turn_to(self.place - 1, at_end=True)

    def turn_to(self, place: int, *, at_end: bool = False) -> None:
        """Another pilot, from 0; one past the last is the end."""
        if self.agenda is None or not 0 <= place <= len(self.agenda.items) or place == self.place:
            return
        self.place, self._at_end = place, at_end
        self.step = BEGINNING
        self._read_page()
        if self.page is not None:
            steps = self.steps
            hides = self.page.votes.hides
            self.step = ("votes" if hides else steps[-1]) if at_end else steps[0]
        elif self.item is None:
            self.step = AFTER_ALL
        self.moved.emit()

    def stand(self, step: str) -> None:
        """One of the pilot's steps, where it may be seen."""
        if self.page is None or step not in self.steps:
            return
        if not (self.page.votes.hides and step in AFTER_VOTES):
            self._stand(step)

    def to_votes(self) -> None:
        """To where everyone answers."""
        if "votes" in self.steps:
            self._stand("votes")
        else:
            self.say(NOT_ASKED)

    def _stand(self, step: str) -> None:
        self.step = step
        self.moved.emit()

    def _after_votes(self) -> None:
        assert self.page is not None
        count, present = answers(self.page), self.present
        if count and count >= present:
            self.show_chart()
        elif count:
            self.say(NOT_YET, count=count, present=present)
        else:
            self.say(NOBODY_YET)

    # What is done

    def say(self, marked: str, **facts: Any) -> None:
        """Say it on the large screen."""
        self.said.emit(self._tasks.text.fill("review", marked, **facts))

    def show_chart(self) -> None:
        """Whoever has not answered by now does not."""
        if self.page is None or not self.page.votes.hides:
            return
        self._revealing = True
        what = self._tasks.text.fill("review", CHART_SHOWN)
        self.deeds.show_chart(self.page, self.kept("shown", what), self.refuse)

    def kept(self, kind: str, what: str) -> Callable[[Any], None]:
        """What to do once a command is saved: it can be taken back by what it is called."""
        return partial(self._keep, kind, what)

    def answer(self, answer: Choice | float) -> None:
        """One more answer."""
        page = self.page
        if page is None:
            return
        if not page.votes.hides:
            self.say(SHOWN_ALREADY if page.votes.asked is not Ask.NOTHING else NOT_ASKED)
            return
        before = self._given.get(page.item) or [*page.votes.cast, *page.votes.predicted]
        given = self._given[page.item] = [*before, answer]

        def refused(refusal: Refusal) -> None:
            self._given.pop(page.item, None)
            self.refuse(refusal)

        what = self._tasks.text.fill("review", ANSWER, number=len(given))
        self.deeds.answer(page, given, self.kept("answer", what), refused)

    def _keep(self, kind: str, what: str, done: Done | list[Done]) -> None:
        these = done if isinstance(done, list) else [done]
        self._done.append(Step(tuple(each.number for each in these), what))
        self.done.emit(kind)

    def refuse(self, refusal: Refusal) -> None:
        """Why something could not be done."""
        self._revealing = False
        self.refused.emit(refusal)

    def take_back(self) -> None:
        """Undo what was done last in this meeting, and say what it was."""
        if not self._done:
            self.say(NOTHING_TO_TAKE)
            return
        step = self._done.pop()
        self._given.clear()
        self._undo(list(reversed(step.numbers)), step)

    def _undo(self, numbers: list[int], step: Step) -> None:
        number, *rest = numbers

        def then(_: Any) -> None:
            if rest:
                self._undo(rest, step)
            else:
                self.say(TAKEN_BACK, what=step.what)

        self._tasks.undo(number, then=then, refused=self.refuse, owner=self)

    def end(self) -> None:
        """The meeting is over: its minutes are next."""
        self.deeds.end(self.review, lambda _: self.ended.emit(self.review), self.refuse)


def read_page(session: Any, review: UUID, pilot: UUID, today: date) -> ReviewPage:
    """The read, imported where it is run."""
    from store.reads.review_page import page

    return page(session, review, pilot, today=today)
