"""Reviews: planned, begun, held, removed; and the meeting in which something was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, ProgrammeRef, ReviewRef, Unset, given
from store.errors import Refusal
from store.schema import (
    Action,
    Decision,
    Pilot,
    PortfolioRow,
    Programme,
    Review,
    ReviewAttendee,
    ReviewItem,
    ReviewVote,
)
from store.words import Ask, mark

NO_TITLE = mark("errors", "A review needs a title: say in a few words which meeting it is.")
EMPTY = mark("errors", "{review} has no pilots on its agenda: add one before you begin.")
BEGUN = mark("errors", "{review} has begun already.")
NOT_BEGUN = mark("errors", "{review} has not begun: begin it first.")
HELD = mark("errors", "{review} was held on {on}: undo its end before you change that.")
AHEAD = mark("errors", "{on} lies ahead: begin the review on the day on which it is held.")
ANSWERED = mark(
    "errors", "In {review} people have answered already: what they were asked stays as it is."
)
NOT_ON_AGENDA = mark("errors", "{pilot} is not on the agenda of {review}: add it there first.")


def title_of(text: str | None) -> str:
    """A review's title as it is kept."""
    title = checks.optional(text, "title", checks.SHORT)
    if title is None:
        raise Refusal(NO_TITLE, field="title")
    return title


def refuse_held(review: Review) -> None:
    """What was held is not planned any more."""
    if review.ended_at is not None:
        raise Refusal(HELD, field="review", review=review.title, on=review.on.isoformat())


def items_of(change: Change, review: Review) -> list[ReviewItem]:
    """The agenda, in its order."""
    query = sa.select(ReviewItem).where(ReviewItem.review_id == review.id)
    rows = change.session.scalars(query.order_by(ReviewItem.position, ReviewItem.id))
    return list(rows.all())


def item_of(change: Change, review: Review, pilot: Pilot) -> ReviewItem:
    """The pilot's item on the agenda. Raises Refusal where it is not on it."""
    query = sa.select(ReviewItem).where(
        ReviewItem.review_id == review.id, ReviewItem.pilot_id == pilot.id
    )
    item = change.session.scalars(query).one_or_none()
    if item is None:
        raise Refusal(NOT_ON_AGENDA, field="pilot", pilot=pilot.code, review=review.title)
    return item


def review_with(change: Change, review: ReviewRef | None, pilot: Pilot) -> int | None:
    """The id of the review in which something about the pilot is written; None outside one."""
    if review is None:
        return None
    row = change.get(Review, review)
    item_of(change, row, pilot)
    return row.id


def clear(change: Change, model: Any, column: Any, owners: list[int]) -> None:
    """Remove all rows of these owners."""
    for row in change.session.scalars(sa.select(model).where(column.in_(owners))).all():
        change.remove(row)


@dataclass(frozen=True, slots=True)
class AddReview:
    """A meeting in which pilots are looked at. ask: what each answers before the chart shows."""

    title: str
    on: date
    programme: ProgrammeRef | None = None
    ask: Ask = Ask.NOTHING
    label = mark("undo", "Plan a review")
    touches = frozenset({"review"})

    def run(self, change: Change) -> None:
        """Write it, with an agenda that is empty yet."""
        programme = self.programme and change.get(Programme, self.programme)
        change.add(
            Review(
                title=title_of(self.title),
                on=self.on,
                programme_id=programme.id if programme else None,
                ask=self.ask,
            )
        )


@dataclass(frozen=True, slots=True)
class EditReview:
    """Change what is written about a review."""

    review: ReviewRef
    title: str | Unset = UNSET
    on: date | Unset = UNSET
    programme: ProgrammeRef | Unset | None = UNSET
    ask: Ask | Unset = UNSET
    label = mark("undo", "Edit review")
    touches = frozenset({"review"})

    def run(self, change: Change) -> None:
        """What people are asked stays, once somebody has answered."""
        review = change.get(Review, self.review)
        fields = given(on=self.on, ask=self.ask)
        if not isinstance(self.title, Unset):
            fields["title"] = title_of(self.title)
        if not isinstance(self.programme, Unset):
            programme = self.programme and change.get(Programme, self.programme)
            fields["programme_id"] = programme.id if programme else None
        if not isinstance(self.ask, Unset) and self.ask is not review.ask:
            answers = (
                sa.select(ReviewVote.id)
                .join(ReviewItem, ReviewItem.id == ReviewVote.item_id)
                .where(ReviewItem.review_id == review.id)
            )
            if change.session.scalar(answers.limit(1)) is not None:
                raise Refusal(ANSWERED, field="ask", review=review.title)
        change.set(review, **fields)


@dataclass(frozen=True, slots=True)
class BeginReview:
    """The meeting begins: the flags of its pilots are kept as they stand.

    on: the day on which it was held, for one that is written down afterwards.
    """

    review: ReviewRef
    on: date | None = None
    label = mark("undo", "Begin review")
    touches = frozenset({"review", "review_item"})

    def run(self, change: Change) -> None:
        """Refused without a pilot on the agenda, and where it has begun."""
        review = change.get(Review, self.review)
        if review.began_at is not None:
            raise Refusal(BEGUN, field="review", review=review.title)
        on = self.on or change.today
        if on > change.today:
            raise Refusal(AHEAD, field="on", on=on.isoformat())
        items = items_of(change, review)
        if not items:
            raise Refusal(EMPTY, field="review", review=review.title)
        change.set(review, began_at=change.at, on=on)
        for item in items:
            change.set(item, flag=flag_now(change, item))
        # Their verdicts are kept as they stand now, when the flags follow.
        change.pilots |= {item.pilot_id for item in items}


def flag_now(change: Change, item: ReviewItem) -> Any:
    """The flag of the item's pilot as it stands."""
    row = change.session.get(PortfolioRow, item.pilot_id)
    return None if row is None else row.flag


@dataclass(frozen=True, slots=True)
class EndReview:
    """The meeting is over: it was held."""

    review: ReviewRef
    label = mark("undo", "End review")
    touches = frozenset({"review"})

    def run(self, change: Change) -> None:
        """Refused where it has not begun, or was held already."""
        review = change.get(Review, self.review)
        if review.began_at is None:
            raise Refusal(NOT_BEGUN, field="review", review=review.title)
        refuse_held(review)
        change.set(review, ended_at=change.at)


@dataclass(frozen=True, slots=True)
class RemoveReview:
    """Remove a review with its agenda. What was decided and given in it stays with the pilots."""

    review: ReviewRef
    label = mark("undo", "Remove review")
    touches = frozenset(
        {"review", "review_item", "review_attendee", "review_vote", "decision", "action"}
    )

    def run(self, change: Change) -> None:
        """Children before their parents, so that nothing ever refers to what is gone."""
        review = change.get(Review, self.review)
        for model in (Action, Decision):
            mine = sa.select(model).where(model.review_id == review.id)
            for row in change.session.scalars(mine).all():
                change.set(row, review_id=None)
        items = [item.id for item in items_of(change, review)]
        clear(change, ReviewVote, ReviewVote.item_id, items)
        clear(change, ReviewItem, ReviewItem.id, items)
        clear(change, ReviewAttendee, ReviewAttendee.review_id, [review.id])
        change.remove(review)
