"""What a review is about: its agenda, who came, and what they answered before the chart."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.contacts import called
from store.commands.fields import UNSET, PilotRef, ReviewRef, Unset, given
from store.commands.reviews import (
    NOT_BEGUN,
    clear,
    flag_now,
    item_of,
    items_of,
    refuse_held,
)
from store.errors import Refusal
from store.schema import (
    Action,
    Decision,
    Pilot,
    Review,
    ReviewAttendee,
    ReviewItem,
    ReviewVote,
)
from store.words import Ask, Choice, mark

ON_AGENDA = mark("errors", "{pilot} is on the agenda of {review} already.")
WRITTEN = mark(
    "errors",
    "{pilot} has a decision or an action from {review}: it stays on the agenda, for the minutes.",
)
TWICE = mark("errors", "{name} is in the list of who came twice: name each person once.")
NOT_ASKED = mark("errors", "{review} asks nothing before the chart: choose first what it asks for.")
OTHER_ANSWERS = mark(
    "errors", "{review} asks for {asked}: write down these, or change first what it asks for."
)
SHOWN = mark(
    "errors",
    "The chart of {pilot} has been shown: what somebody answers now would be no guess any more.",
)
ASKED = {
    Ask.VOTES: mark("errors", "votes"),
    Ask.PREDICTIONS: mark("errors", "predictions"),
}
MOST = 100
"""People in a meeting."""


@dataclass(frozen=True, slots=True)
class AddReviewItem:
    """A pilot on the agenda. position: from 1, else last. note: private, for the one who leads."""

    review: ReviewRef
    pilot: PilotRef
    minutes: int | None = None
    note: str | None = None
    position: int | None = None
    label = mark("undo", "Add to the agenda")
    touches = frozenset({"review_item"})

    def run(self, change: Change) -> None:
        """The items behind it move down."""
        review, pilot = change.get(Review, self.review), change.get(Pilot, self.pilot)
        refuse_held(review)
        items = items_of(change, review)
        if any(item.pilot_id == pilot.id for item in items):
            raise Refusal(ON_AGENDA, field="pilot", pilot=pilot.code, review=review.title)
        checks.between(self.minutes, "minutes", 1, 600)
        item = ReviewItem(
            review_id=review.id,
            pilot_id=pilot.id,
            position=len(items) + 1,
            minutes=self.minutes,
            note=checks.optional(self.note, "note"),
        )
        change.add(item)
        if review.began_at is not None:
            change.set(item, flag=flag_now(change, item))
        _move(change, [*items, item], item, self.position)


@dataclass(frozen=True, slots=True)
class EditReviewItem:
    """Change an item of the agenda, or its place in it."""

    review: ReviewRef
    pilot: PilotRef
    minutes: int | Unset | None = UNSET
    note: str | Unset | None = UNSET
    position: int | Unset = UNSET
    label = mark("undo", "Edit agenda")
    touches = frozenset({"review_item"})

    def run(self, change: Change) -> None:
        """Of a review that was held, the order stays."""
        review, pilot = change.get(Review, self.review), change.get(Pilot, self.pilot)
        item = item_of(change, review, pilot)
        fields = given(minutes=self.minutes)
        if not isinstance(self.minutes, Unset):
            checks.between(self.minutes, "minutes", 1, 600)
        if not isinstance(self.note, Unset):
            fields["note"] = checks.optional(self.note, "note")
        change.set(change.get(ReviewItem, item.uid), **fields)
        if not isinstance(self.position, Unset):
            refuse_held(review)
            _move(change, items_of(change, review), item, self.position)


@dataclass(frozen=True, slots=True)
class RemoveReviewItem:
    """Take a pilot off the agenda."""

    review: ReviewRef
    pilot: PilotRef
    label = mark("undo", "Take off the agenda")
    touches = frozenset({"review_item", "review_vote"})

    def run(self, change: Change) -> None:
        """Refused where something was written about it in this review."""
        review, pilot = change.get(Review, self.review), change.get(Pilot, self.pilot)
        refuse_held(review)
        item = item_of(change, review, pilot)
        for model in (Decision, Action):
            written = sa.select(model.id).where(
                model.pilot_id == pilot.id, model.review_id == review.id
            )
            if change.session.scalar(written.limit(1)) is not None:
                raise Refusal(WRITTEN, field="pilot", pilot=pilot.code, review=review.title)
        clear(change, ReviewVote, ReviewVote.item_id, [item.id])
        change.remove(item)
        for place, other in enumerate(items_of(change, review), start=1):
            change.set(other, position=place)


def _move(change: Change, items: list[ReviewItem], item: ReviewItem, position: int | None) -> None:
    """Put an item at a position, from 1; beyond the last it is last, None leaves it there."""
    if position is None:
        return
    checks.between(position, "position", 1, MOST)
    others = [other for other in items if other is not item]
    others.insert(position - 1, item)
    for place, other in enumerate(others, start=1):
        change.set(other, position=place)


@dataclass(frozen=True, slots=True)
class Attending:
    """Somebody who was asked to come, and whether they did."""

    name: str
    present: bool | None = None


@dataclass(frozen=True, slots=True)
class SetAttendance:
    """Who was asked to come and who did, the whole list; left out, somebody was present."""

    review: ReviewRef
    attendees: tuple[Attending, ...]
    label = mark("undo", "Write down who came")
    touches = frozenset({"review_attendee"})

    def run(self, change: Change) -> None:
        """Rows that stay keep their uid; a contact's name links to the contact."""
        review = change.get(Review, self.review)
        wanted: dict[str, Attending] = {}
        for one in self.attendees:
            name = checks.required(one.name, "name", checks.SHORT)
            if checks.folded(name) in wanted:
                raise Refusal(TWICE, field="attendees", name=name)
            wanted[checks.folded(name)] = Attending(name, one.present is not False)
        checks.between(len(wanted), "attendees", 0, MOST)
        mine = sa.select(ReviewAttendee).where(ReviewAttendee.review_id == review.id)
        there = {
            checks.folded(row.name): row
            for row in change.session.scalars(mine.order_by(ReviewAttendee.id)).all()
        }
        for key, row in there.items():
            if key not in wanted:
                change.remove(row)
        for key, one in wanted.items():
            contact = called(change.session, one.name)
            fields = {
                "name": one.name if contact is None else contact.name,
                "present": bool(one.present),
                "contact_id": None if contact is None else contact.id,
            }
            if key in there:
                change.set(there[key], **fields)
            else:
                change.add(ReviewAttendee(review_id=review.id, **fields))


@dataclass(frozen=True, slots=True)
class RecordVotes:
    """What people answered about a pilot before they saw its chart, all of it; nobody by name.

    votes: what each would decide. predictions: what each thinks the main metric comes to, as it is
    stored: a share as a fraction.
    """

    review: ReviewRef
    pilot: PilotRef
    votes: tuple[Choice, ...] = ()
    predictions: tuple[float, ...] = ()
    label = mark("undo", "Write down answers")
    touches = frozenset({"review_vote"})

    def run(self, change: Change) -> None:
        """Refused once the chart was shown."""
        review, pilot = change.get(Review, self.review), change.get(Pilot, self.pilot)
        item = item_of(change, review, pilot)
        refuse_held(review)
        if review.ask is Ask.NOTHING:
            raise Refusal(NOT_ASKED, field="votes", review=review.title)
        if item.shown_at is not None:
            raise Refusal(SHOWN, field="votes", pilot=pilot.code)
        other = self.predictions if review.ask is Ask.VOTES else self.votes
        if other:
            asked = ASKED[review.ask]
            raise Refusal(OTHER_ANSWERS, field="votes", review=review.title, asked=asked)
        checks.between(len(self.votes) + len(self.predictions), "votes", 0, MOST)
        clear(change, ReviewVote, ReviewVote.item_id, [item.id])
        for number, choice in enumerate(self.votes, start=1):
            change.add(ReviewVote(item_id=item.id, number=number, choice=choice))
        for number, value in enumerate(self.predictions, start=1):
            checks.number(value, "predictions")
            change.add(ReviewVote(item_id=item.id, number=number, value=value))


@dataclass(frozen=True, slots=True)
class ShowChart:
    """The chart of a pilot is shown in the meeting: nobody answers any more."""

    review: ReviewRef
    pilot: PilotRef
    label = mark("undo", "Show the chart")
    touches = frozenset({"review_item"})

    def run(self, change: Change) -> None:
        """Shown once, it stays shown."""
        review, pilot = change.get(Review, self.review), change.get(Pilot, self.pilot)
        if review.began_at is None:
            raise Refusal(NOT_BEGUN, field="review", review=review.title)
        item = item_of(change, review, pilot)
        if item.shown_at is None:
            change.set(item, shown_at=change.at)
