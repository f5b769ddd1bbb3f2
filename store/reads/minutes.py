"""What was said and decided in a review: everything that goes into its minutes, and nothing more.

The minutes leave the store, so they hold what the screen may show (`review_types`): names alone of
people, no private notes, no hourly costs, no figure of a group.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.evidence.plain import Plain
from store.reads.actions import action_lines, from_before
from store.reads.pilot import Metric, pilot_page
from store.reads.review import (
    Last,
    agenda,
    last_held,
    review_row,
)
from store.reads.review_since import since
from store.reads.review_types import (
    ActionLine,
    AgendaItem,
    Changed,
    DecisionLine,
    ReviewState,
    Spread,
)
from store.schema import KeptVerdict, Review
from store.words import Ask, Flag, Kind, Message, mark

NOT_BEGUN = mark("errors", "{review} has not begun, so there are no minutes of it yet.")
SCHEMA = "springbrett/minutes/1"


@dataclass(frozen=True, slots=True)
class MinutesItem(Plain):
    """A pilot in the minutes. flag, why: as they stood when the review began.

    last: the day of its last review before. changed: since then. before: actions from then, as they
    stood in the meeting. asked, spread: what people answered before the chart; written: how its
    predictions are written, as Message has it. given: who does what.
    """

    number: int
    code: str
    title: str
    lead: str | None
    minutes: int | None
    flag: Flag | None
    why: Message | None
    last: date | None
    changed: tuple[Changed, ...]
    before: tuple[ActionLine, ...]
    asked: Ask
    spread: Spread | None
    written: str
    metric: str | None
    decisions: tuple[DecisionLine, ...]
    given: tuple[ActionLine, ...]


@dataclass(frozen=True, slots=True)
class Minutes(Plain):
    """The minutes of a review. present, absent: names alone. over: it has ended."""

    schema: str
    uid: UUID
    title: str
    on: date
    programme: str | None
    over: bool
    present: tuple[str, ...]
    absent: tuple[str, ...]
    items: tuple[MinutesItem, ...]


def minutes(session: Session, review: UUID, today: date) -> Minutes:
    """The minutes of a review that was held or is under way.

    Raises Refusal where it is gone, or has not begun.
    """
    row, found = review_row(session, review), agenda(session, review, today)
    if found.state is ReviewState.PLANNED:
        raise Refusal(NOT_BEGUN, field="review", review=row.title)
    return Minutes(
        SCHEMA,
        row.uid,
        row.title,
        row.on,
        found.programme,
        row.ended_at is not None,
        tuple(one.name for one in found.attendees if one.present),
        tuple(one.name for one in found.attendees if not one.present),
        tuple(_item(session, row, item, today) for item in found.items),
    )


def _item(session: Session, row: Review, item: AgendaItem, today: date) -> MinutesItem:
    about = pilot_page(session, item.pilot)
    over = row.ended_at is not None
    last = last_held(session, row, [about.id]).get(about.id)
    pair = None if last is None else (last.review, last.item)
    changed, _ = since(session, about, pair, row if over else None, item.flag_then)
    lines = action_lines(session, today, [about.id], here=row.id)
    metric = about.primary
    return MinutesItem(
        item.position,
        item.code,
        item.title,
        item.lead,
        item.minutes,
        item.flag_then,
        _why(session, row, about.id),
        None if last is None else last.review.on,
        () if last is None else changed.changes,
        _as_it_stood(_looked_back(lines, row, last, today), row, today),
        item.votes.asked,
        item.votes.spread,
        _written(metric),
        None if metric is None else metric.name,
        item.decisions,
        _as_it_stood((one for one in lines if one.here), row, today),
    )


def _looked_back(
    lines: tuple[ActionLine, ...], row: Review, last: Last | None, today: date
) -> tuple[ActionLine, ...]:
    over = row.ended_at is not None
    since_day = None if last is None else last.review.on
    return from_before(lines, row.on if over else today, since_day, held=over)


def _as_it_stood(lines: Iterable[ActionLine], row: Review, today: date) -> tuple[ActionLine, ...]:
    """What was closed after the day of the meeting was still open in it."""
    day = row.on if row.ended_at is not None else today
    found = []
    for one in lines:
        closed = one.done_on or one.dropped_on
        if closed is not None and closed <= day:
            found.append(replace(one, overdue=False))
            continue
        overdue = one.due_on is not None and one.due_on < day
        still = replace(one, done_on=None, dropped_on=None, overdue=overdue)
        found.append(still if closed is None else replace(still, how_it_went=None))
    return tuple(found)


def _why(session: Session, row: Review, pilot: int) -> Message | None:
    """The reason for the flag as it was kept when the review began."""
    query = sa.select(KeptVerdict.result).where(
        KeptVerdict.pilot_id == pilot, KeptVerdict.cause == "review", KeptVerdict.at >= row.began_at
    )
    kept = session.scalars(query.order_by(KeptVerdict.id).limit(1)).first()
    return None if kept is None else Message.from_dict(kept["why"])


def _written(metric: Metric | None) -> str:
    """How a figure of the main metric is written, as Message has it."""
    if metric is None:
        return "number"
    how = {Kind.PROPORTION: "proportion", Kind.RATE: f"rate:{metric.per:g}"}
    return how.get(metric.kind, "number")
