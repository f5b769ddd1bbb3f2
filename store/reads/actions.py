"""Who does what by when, of one pilot or many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.review_types import ActionLine
from store.schema import Action, Pilot, Review


def action_lines(
    session: Session,
    today: date,
    pilots: Iterable[int] | None = None,
    *,
    here: int | None = None,
    archived: bool = True,
) -> tuple[ActionLine, ...]:
    """All actions of these pilots (by id; None for all): open ones first, by day; one statement.

    here: the id of the review that is looked at. archived: of pilots that are put away too.
    """
    a, closed = Action, sa.func.coalesce(Action.done_on, Action.dropped_on)
    query = (
        sa.select(a, Pilot.uid, Pilot.code, Review.title, Review.on)
        .join(Pilot, Pilot.id == a.pilot_id)
        .outerjoin(Review, Review.id == a.review_id)
        .order_by(
            closed.is_not(None), closed.desc(), a.due_on.is_(None), a.due_on, Pilot.code, a.number
        )
    )
    if pilots is not None:
        query = query.where(a.pilot_id.in_(list(pilots)))
    if not archived:
        query = query.where(~Pilot.archived)
    return tuple(
        _line(row, UUID(str(pilot)), code, title, on, today, here)
        for row, pilot, code, title, on in session.execute(query)
    )


def _line(
    row: Action,
    pilot: UUID,
    code: str,
    review: str | None,
    on: date | None,
    today: date,
    here: int | None,
) -> ActionLine:
    still = row.done_on is None and row.dropped_on is None
    return ActionLine(
        row.uid,
        row.version,
        row.number,
        pilot,
        code,
        row.what,
        row.owner,
        row.given_on,
        row.due_on,
        row.done_on,
        row.dropped_on,
        row.how_it_went,
        review,
        on,
        here=here is not None and row.review_id == here,
        overdue=still and row.due_on is not None and row.due_on < today,
    )


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action, for those who take them elsewhere. owner: a name alone."""

    code: str
    title: str
    number: int
    what: str
    owner: str | None
    given_on: date
    due_on: date | None
    done_on: date | None
    dropped_on: date | None
    how_it_went: str | None
    review: str | None
    review_on: date | None


def action_rows(
    session: Session, pilot: UUID | None = None, *, archived: bool = False
) -> tuple[ActionRow, ...]:
    """All actions, or one pilot's, by code and number; one statement.

    archived: those of pilots that are put away too.
    """
    query = (
        sa.select(
            Pilot.code, Pilot.title, Action.number, Action.what, Action.owner, Action.given_on,
            Action.due_on, Action.done_on, Action.dropped_on, Action.how_it_went, Review.title,
            Review.on,
        )
        .join(Pilot, Pilot.id == Action.pilot_id)
        .outerjoin(Review, Review.id == Action.review_id)
        .order_by(Pilot.code, Action.number)
    )  # fmt: skip
    if pilot is not None:
        query = query.where(Pilot.uid == pilot)
    elif not archived:
        query = query.where(~Pilot.archived)
    return tuple(ActionRow(*tuple(row)) for row in session.execute(query))


def from_before(
    lines: Iterable[ActionLine], on: date, last: date | None, *, held: bool
) -> tuple[ActionLine, ...]:
    """Of a pilot's actions, those that a meeting on this day looks back at.

    They were given before or on the day, elsewhere than in this meeting, and are open, or were
    closed since the last meeting. last: its day, None where this is the first: then the closed ones
    are no news. held: the meeting is over: what was closed after it was still open there, and what
    was given later outside it has nothing to do with it.
    """
    found = []
    for one in lines:
        closed = one.done_on or one.dropped_on
        late = one.given_on > on or (held and one.review_on is not None and one.review_on > on)
        if one.here or late:
            continue
        if closed is None or (last is not None and closed >= last) or (held and closed > on):
            found.append(one)
    return tuple(found)
