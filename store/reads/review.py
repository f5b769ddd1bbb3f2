"""Reviews: all of them, one's agenda for the one who leads it, and a pilot's page for everybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.reads.actions import action_lines, from_before
from store.reads.review_types import (
    ActionLine,
    Agenda,
    AgendaItem,
    Attendee,
    DecisionLine,
    ReviewLine,
    ReviewState,
    state_of,
)
from store.reads.review_votes import answers, votes_of
from store.schema import (
    Action,
    Contact,
    Decision,
    Pilot,
    PortfolioRow,
    Programme,
    Review,
    ReviewAttendee,
    ReviewItem,
)
from store.words import mark

GONE = mark("errors", "This review is no longer there. Somebody may have removed it.")

FAR = datetime.max.replace(tzinfo=UTC)
ORDER = (ReviewState.UNDER_WAY, ReviewState.PLANNED, ReviewState.HELD)


def reviews(session: Session, today: date) -> tuple[ReviewLine, ...]:
    """All reviews: those under way, then the planned ones as they come, then the newest held.

    Five statements however many.
    """
    query = sa.select(Review, Programme.name).outerjoin(
        Programme, Programme.id == Review.programme_id
    )
    items: dict[int, list[tuple[str, int | None]]] = defaultdict(list)
    agenda = (
        sa.select(ReviewItem.review_id, Pilot.code, ReviewItem.minutes)
        .join(Pilot, Pilot.id == ReviewItem.pilot_id)
        .order_by(ReviewItem.review_id, ReviewItem.position, ReviewItem.id)
    )
    for key, code, minutes in session.execute(agenda):
        items[key].append((code, minutes))
    present = _counted(session, ReviewAttendee.review_id, ReviewAttendee.present)
    decided = _counted(session, Decision.review_id, Decision.review_id.is_not(None))
    still = sa.and_(Action.done_on.is_(None), Action.dropped_on.is_(None))
    given: dict[int, list[date | None]] = defaultdict(list)
    open_ones = sa.select(Action.review_id, Action.due_on).where(
        Action.review_id.is_not(None), still
    )
    for given_in, due_on in session.execute(open_ones):
        given[given_in or 0].append(due_on)
    found = []
    for row, programme in session.execute(query):
        mine, due = items[row.id], given[row.id]
        found.append(
            ReviewLine(
                row.uid,
                row.version,
                row.title,
                row.on,
                state_of(row.began_at, row.ended_at),
                programme,
                tuple(code for code, _ in mine),
                _together(minutes for _, minutes in mine),
                present.get(row.id, 0),
                decided.get(row.id, 0),
                len(due),
                sum(on is not None and on < today for on in due),
            )
        )
    return tuple(sorted(found, key=_order))


def _order(line: ReviewLine) -> tuple[int, int, str]:
    days = line.on.toordinal()
    return (
        ORDER.index(line.state),
        -days if line.state is ReviewState.HELD else days,
        line.title.casefold(),
    )


def _counted(session: Session, column: Any, where: Any) -> dict[int, int]:
    query = sa.select(column, sa.func.count()).where(where).group_by(column)
    return {int(key): int(count) for key, count in session.execute(query)}


def _together(minutes: Iterable[int | None]) -> int | None:
    said = [one for one in minutes if one is not None]
    return sum(said) if said else None


def review_row(session: Session, uid: UUID) -> Review:
    """The review with this uid. Raises Refusal where it is gone."""
    row = session.scalars(sa.select(Review).where(Review.uid == uid)).one_or_none()
    if row is None:
        raise Refusal(GONE, field="review")
    return row


@dataclass(frozen=True, slots=True)
class Last:
    """The last meeting about a pilot before another one. flag: as it stood there."""

    review: Review
    item: ReviewItem


def last_held(session: Session, review: Review, pilots: Iterable[int]) -> dict[int, Last]:
    """By pilot the newest review that was held on it before this one; one statement."""
    query = (
        sa.select(Review, ReviewItem)
        .join(ReviewItem, ReviewItem.review_id == Review.id)
        .where(
            ReviewItem.pilot_id.in_(list(pilots)),
            Review.ended_at.is_not(None),
            Review.id != review.id,
            Review.on <= review.on,
        )
        .order_by(Review.on, Review.began_at)
    )
    found: dict[int, Last] = {}
    for row, item in session.execute(query):
        if row.on == review.on and (row.began_at or FAR) > (review.began_at or FAR):
            continue  # a later one on the same day
        found[item.pilot_id] = Last(row, item)
    return found


def agenda(session: Session, review: UUID, today: date) -> Agenda:
    """A review with its items, for the one who leads it. Raises Refusal where it is gone.

    Eight statements however many pilots.
    """
    row = review_row(session, review)
    query = (
        sa.select(ReviewItem, Pilot, Contact.name, PortfolioRow.flag)
        .join(Pilot, Pilot.id == ReviewItem.pilot_id)
        .outerjoin(Contact, Contact.id == Pilot.lead_id)
        .outerjoin(PortfolioRow, PortfolioRow.pilot_id == Pilot.id)
        .where(ReviewItem.review_id == row.id)
        .order_by(ReviewItem.position, ReviewItem.id)
    )
    found = session.execute(query).all()
    pilots = [one[0].pilot_id for one in found]
    cast, decided = answers(session, row.id), decisions_here(session, row.id)
    items = tuple(
        AgendaItem(
            item.uid,
            item.version,
            place,
            pilot.uid,
            pilot.code,
            pilot.title,
            lead or pilot.lead,
            pilot.stage,
            item.minutes,
            item.note,
            flag,
            item.flag,
            votes_of(row, item, cast.get(item.id)),
            decided.get(pilot.id, ()),
        )
        for place, (item, pilot, lead, flag) in enumerate(found, start=1)
    )
    programme = None if row.programme_id is None else session.get_one(Programme, row.programme_id)
    return Agenda(
        row.uid,
        row.version,
        row.title,
        row.on,
        state_of(row.began_at, row.ended_at),
        None if programme is None else programme.name,
        row.ask,
        row.began_at,
        row.ended_at,
        _together(item.minutes for item in items),
        items,
        attendees(session, row.id),
        _actions(session, row, pilots, today),
    )


def _actions(
    session: Session, row: Review, pilots: list[int], today: date
) -> tuple[ActionLine, ...]:
    """Those that the meeting looks back at, and those that were given in it."""
    last = last_held(session, row, pilots)
    uids = dict(session.execute(sa.select(Pilot.uid, Pilot.id).where(Pilot.id.in_(pilots))).all())
    lines = action_lines(session, today, pilots, here=row.id)
    held = row.ended_at is not None
    on = row.on if held else max(row.on, today)
    back: set[UUID] = set()
    for uid, key in uids.items():
        before = last.get(key)
        mine = [one for one in lines if one.pilot == uid]
        kept = from_before(mine, on, None if before is None else before.review.on, held=held)
        back |= {one.uid for one in kept}
    return tuple(one for one in lines if one.here or one.uid in back)


def attendees(session: Session, review: int) -> tuple[Attendee, ...]:
    """Who was asked to come, as they were written down; nothing of a contact but the name."""
    query = (
        sa.select(ReviewAttendee, Contact.name)
        .outerjoin(Contact, Contact.id == ReviewAttendee.contact_id)
        .where(ReviewAttendee.review_id == review)
        .order_by(ReviewAttendee.id)
    )
    return tuple(
        Attendee(row.uid, name or row.name, row.present, name is not None)
        for row, name in session.execute(query)
    )


def decisions_here(session: Session, review: int) -> dict[int, tuple[DecisionLine, ...]]:
    """By pilot what was decided in a review, in the order in which it was; one statement."""
    query = sa.select(Decision).where(Decision.review_id == review)
    found: dict[int, list[DecisionLine]] = defaultdict(list)
    for row in session.scalars(query.order_by(Decision.decided_on, Decision.id)):
        found[row.pilot_id].append(
            DecisionLine(
                row.uid,
                row.decision,
                row.why,
                row.decided_on,
                row.decided_by,
                row.flag,
                row.against_flag,
                here=True,
            )
        )
    return {pilot: tuple(lines) for pilot, lines in found.items()}
