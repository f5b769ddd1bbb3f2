"""One pilot on the screen that everybody sees in a review."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.reads.actions import action_lines, from_before
from store.reads.first import PortfolioRow
from store.reads.outcome_types import Groups, Outcome
from store.reads.outcomes import outcome
from store.reads.pilot import PilotPage, pilot_page
from store.reads.portfolio import one_pilot
from store.reads.readiness import readiness
from store.reads.review import Last, decisions_here, last_held, review_row
from store.reads.review_since import moment_of, number_at, since
from store.reads.review_types import (
    ActionLine,
    Figure,
    PaidFor,
    Reached,
    ReviewPage,
    state_of,
)
from store.reads.review_votes import answers, votes_of
from store.schema import Review, ReviewItem
from store.words import Role, mark

NOT_THERE = mark("errors", "This pilot is no longer on the agenda of {review}: look at it again.")
NEW_OF_GROUP = """
SELECT sum(CASE WHEN site_id = 0 AND first_history > ? THEN coalesce(numerator, value) END),
 sum(CASE WHEN site_id <> 0 AND first_history > ? THEN coalesce(numerator, value) END),
 sum(first_history <= ? AND history > ?)
FROM measurement WHERE pilot_id = ? AND metric_id = ? AND subgroup_id = ?
"""
NEXT_SITE = "transfer.next_site"


def page(session: Session, review: UUID, pilot: UUID, *, today: date) -> ReviewPage:
    """A pilot on the agenda of a review, as everybody may see it.

    Raises Refusal where the review or the pilot is gone, or the pilot no longer on its agenda.
    """
    row, about = review_row(session, review), pilot_page(session, pilot)
    items = _items(session, row)
    place, item = next(
        ((at, one) for at, one in enumerate(items, start=1) if one.pilot_id == about.id),
        (0, None),
    )
    if item is None:
        raise Refusal(NOT_THERE, field="pilot", review=row.title)
    line = one_pilot(session, today, about.id)
    held = row.ended_at is not None
    last = last_held(session, row, [about.id]).get(about.id)
    flag = item.flag if held else line.flag
    changed, learnt = since(
        session,
        about,
        None if last is None else (last.review, last.item),
        row if held else None,
        flag,
    )
    lines = action_lines(session, today, [about.id], here=row.id)
    measured = _outcome(session, about, today)
    criteria = {one.id: one for one in readiness(session, pilot, today).criteria}
    return ReviewPage(
        row.uid, row.title, row.on, state_of(row.began_at, row.ended_at),
        item.uid, item.version, place, len(items), item.minutes,
        about.uid, about.version, about.code, about.title, about.programme, about.stage,
        line.lead, about.next_review_on, flag, line.why, line.fresh, _belief(about),
        votes_of(row, item, answers(session, row.id).get(item.id)),
        _before(lines, row, None if last is None else last.review.on, today),
        changed,
        None if measured is None else _figure(measured),
        measured,
        criteria.get(NEXT_SITE),
        _reached(about, line, measured, few=_few_since(session, about, last)),
        PaidFor(
            about.budget_cap, about.cost_cap_per_participant, line.spent, about.currency
        ),
        learnt,
        decisions_here(session, row.id).get(about.id, ()),
        tuple(one for one in lines if one.here),
    )  # fmt: skip


def _items(session: Session, row: Review) -> list[ReviewItem]:
    query = sa.select(ReviewItem).where(ReviewItem.review_id == row.id)
    return list(session.scalars(query.order_by(ReviewItem.position, ReviewItem.id)))


def _before(
    lines: tuple[ActionLine, ...], row: Review, last: date | None, today: date
) -> tuple[ActionLine, ...]:
    held = row.ended_at is not None
    return from_before(lines, row.on if held else max(row.on, today), last, held=held)


def _outcome(session: Session, about: PilotPage, today: date) -> Outcome | None:
    """The main metric's; None where nobody has said what is measured."""
    metric = about.primary
    if metric is None:
        return None
    return outcome(session, about.uid, metric.uid, today=today)


def _belief(about: PilotPage) -> tuple[str | None, str, str | None] | None:
    """The hypothesis on the main metric, else the first one."""
    metric = about.primary
    on_it = (one for one in about.hypotheses if metric and one.metric_id == metric.id)
    one = next(on_it, next(iter(about.hypotheses), None))
    return None if one is None else (one.if_we, one.then, one.because)


def _figure(found: Outcome) -> Figure:
    judged = found.judgement
    return Figure(
        found.uid,
        found.name,
        found.kind,
        found.unit,
        found.per,
        found.cadence,
        found.direction,
        None if judged is None else judged.estimate,
        None if judged is None else judged.lower,
        None if judged is None else judged.upper,
        found.target,
        found.before_estimate if found.before_estimate is not None else found.baseline,
    )


def _few_since(session: Session, about: PilotPage, last: Last | None) -> bool:
    """Whether few of the worst-off group came since the last meeting, where its sum was shown.

    Both sums together would say how few. Where its numbers were corrected since, nobody can tell.
    """
    reach = next((one for one in about.metrics if one.role is Role.REACH), None)
    ordered = next((one for one in about.dimensions if one.ordered and one.levels), None)
    if last is None or reach is None or ordered is None:
        return False
    low = number_at(session, moment_of(last.review))
    bound = (low, low, low, low, about.id, reach.id, ordered.levels[0].id)
    whole, parts, mended = session.connection().exec_driver_sql(NEW_OF_GROUP, bound).one()
    return bool(mended) or 0 < (whole or parts or 0) < about.small_group


def _reached(
    about: PilotPage, line: PortfolioRow, measured: Outcome | None, *, few: bool
) -> Reached:
    """Of groups only what may be seen; see `review_types`."""
    groups = None if measured is None else _ordered(measured)
    small = about.small_group
    if groups is None:
        worst = next((one.levels[0].name for one in about.dimensions if one.ordered), None)
        count = None if few else line.worst_off
        return Reached(line.participants, about.planned_reach, worst, count, None, None,
                       None, suppressed=few, small_group=small)  # fmt: skip
    worst_off, gap = groups.levels[0], groups.gap
    # What the portfolio hides because of how it came about is hidden here too.
    told = groups.counted and line.participants is not None and line.worst_off is None
    hidden = worst_off.suppressed or told or few
    return Reached(
        line.participants,
        about.planned_reach,
        worst_off.name,
        None if hidden else line.worst_off,
        None if hidden else worst_off.reached,
        None if gap is None or gap.suppressed else gap.gap,
        None if gap is None or gap.suppressed else gap.trend,
        suppressed=hidden or (gap is not None and gap.suppressed),
        small_group=small,
    )


def _ordered(measured: Outcome) -> Groups | None:
    return next((one for one in measured.groups if one.ordered and one.levels), None)
