"""When will we know? One metric of a pilot: from its numbers so far, or before there are any.

Slower than the other reads, because what may come is drawn some hundred times: ask it by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.errors import Refusal
from store.evidence.boundaries import judged_alpha
from store.evidence.effect import Judged, guardrail, passes, primary
from store.evidence.forecast import Forecast
from store.evidence.foresee import (
    Planned,
    by_date_sentence,
    foresee,
    horizon,
    metric_ahead,
    plan_for,
    plan_sentences,
    so_far,
)
from store.evidence.looks import UNFIXED_PLAN, last_looks
from store.evidence.pilot import MetricEvidence
from store.evidence.plain import Plain
from store.evidence.profile import Profile
from store.periods import next_period, periods_between, to_date, to_day
from store.reads import levels
from store.reads.evidence import metric_evidence
from store.reads.judging import Judging, first_period_on
from store.reads.profiles import profile_for
from store.reads.records import Records
from store.reads.viewed import GONE
from store.words import Cadence, Message, Role

ABOUT = """
SELECT m.id, p.id, g.profile FROM metric m
JOIN pilot p ON p.id = m.pilot_id JOIN programme g ON g.id = p.programme_id
WHERE p.uid = ? AND m.uid = ?
"""
BY = 'SELECT min("by") FROM hypothesis WHERE metric_id = ? AND "by" >= ?'
HOPED = 'SELECT target, "by" FROM hypothesis WHERE uid = ? AND metric_id = ?'
MOST_PLANNED = 520
"""Periods that are planned for: ten years of weeks. Beyond it nothing is worth foreseeing."""


@dataclass(frozen=True, slots=True)
class When(Plain):
    """When a metric will show its effect, or a guardrail be clear.

    forecast: from the judged numbers so far, in periods of the judged phase; earliest, median,
    latest: how many more, None for not within `ahead`. planned: before there are enough of them.
    by: the date that was set, or the end of what is usual; by_set: somebody set it. left: how many
    more periods until then, None where nobody counts in them. on: the day on which the median
    period begins. shown: it is there already, and nothing else is said.
    """

    metric: UUID
    cadence: Cadence | None
    guardrail: bool
    shown: bool
    forecast: Forecast | None
    earliest: int | None
    median: int | None
    latest: int | None
    ahead: int
    left: int | None
    on: date | None
    planned: Planned | None
    by: date | None
    by_set: bool
    sentences: tuple[Message, ...]


def when(
    session: Session,
    pilot: UUID,
    metric: UUID,
    *,
    today: date,
    size: float | None = None,
    hypothesis: UUID | None = None,
) -> When | None:
    """When this metric of a pilot will tell; None where nothing can be said of that.

    size: of a period to come, before there are judged numbers; None for what is known or usual.
    hypothesis: whose criterion is about to be fixed: its target and date are planned with, and
    nothing is said where one is fixed already. Raises Refusal where pilot or metric are gone.
    """
    connection = session.connection()
    about = connection.exec_driver_sql(ABOUT, (pilot.hex, metric.hex)).first()
    if about is None:
        raise Refusal(GONE)
    levels.load_for(session)
    key, pilot_id, profile_name = about
    profile = profile_for(session, profile_name)
    records = Records(connection, [pilot_id])
    row = next(one for one in records.metrics[pilot_id] if one[0] == key)
    judged = records.judging(row, profile, today)
    series = records.measure({key: judged}, whole=True)[key]
    found = metric_evidence(row, judged, series, records)
    if hypothesis is not None:
        hoped = connection.exec_driver_sql(HOPED, (hypothesis.hex, key)).first()
        if judged is not None or hoped is None or hoped[1] is None:
            return None
        target = found.target if hoped[0] is None else float(hoped[0])
        by = date.fromisoformat(hoped[1])
        wanted = replace(found, target=target)
        return _before(metric, wanted, None, profile, by, True, today, size)
    (look,) = last_looks([found], profile.alpha)
    guards = found.role == Role.GUARDRAIL
    main = guardrail(found, look) if guards else primary(found, look, profile)
    if look.judged and look.periods and look.people_missing:
        return None
    if main.judgeable:
        return _ahead(metric, main, None if judged is None else judged.by)
    if guards:
        return None
    by, by_set = _by(connection, key, judged, found, today)
    return _before(metric, found, judged, profile, by, by_set, today, size)


def _ahead(uid: UUID, main: Judged, by: date | None) -> When | None:
    """From the numbers so far."""
    metric, guards = main.metric, main.metric.role == Role.GUARDRAIL
    cadence = None if metric.cadence is None else Cadence(metric.cadence)
    begun = so_far(metric)
    left = None
    if by is not None and cadence not in (None, Cadence.EVENT):
        assert cadence is not None
        left = periods_between(int(metric.periods[-1]), to_day(by), cadence)
    if guards and main.past(main.bound):
        return None  # it harms: how long until it is clear is not the question
    nothing = When(
        uid, cadence, guards, True, None, None, None, None, horizon(metric.cadence), left, None,
        None, by, by is not None, (),
    )  # fmt: skip
    if main.clear() if guards else passes(main):
        return nothing
    found = foresee(main)
    if found is None:
        return None
    ends = (found.earliest, found.median, found.latest)
    earliest, median, latest = (None if each is None else each - begun for each in ends)
    told = [metric_ahead(main, found)]
    # A date that was moved, or a phase begun later, is not what the levels were planned for.
    as_planned = left == main.look.planned - begun
    if by is not None and left and left > 0 and as_planned and found.earliest is not None:
        told.append(by_date_sentence(found, by))
    on = None
    if median is not None and cadence not in (None, Cadence.EVENT):
        assert cadence is not None
        on = to_date(next_period(int(metric.periods[-1]), cadence, median))
    return When(
        uid, cadence, guards, False, found, earliest, median, latest, nothing.ahead, left, on,
        None, by, by is not None, tuple(told),
    )  # fmt: skip


def _before(
    uid: UUID,
    metric: MetricEvidence,
    judged: Judging | None,
    profile: Profile,
    by: date,
    by_set: bool,
    today: date,
    size: float | None,
) -> When | None:
    """Before there are judged numbers: what a plan can expect."""
    cadence = None if metric.cadence is None else Cadence(metric.cadence)
    step = cadence or Cadence.DAY
    alpha = judged_alpha(profile.alpha, 1 if judged is None else judged.number)
    start = first_period_on(today, step) if judged is None else judged.starts
    planned = periods_between(start, to_day(by), step) + 1 if judged is None else judged.planned
    if not 0 < planned <= MOST_PLANNED or cadence is Cadence.EVENT:
        return None
    found = plan_for(metric, planned, alpha, size)
    if found is None:
        return None
    told = plan_sentences(metric, found, by)
    return When(
        uid, cadence, False, False, None, None, found.median, None, horizon(metric.cadence),
        planned, None, found, by, by_set, told,
    )  # fmt: skip


def _by(
    connection: sa.Connection,
    key: int,
    judged: Judging | None,
    metric: MetricEvidence,
    today: date,
) -> tuple[date, bool]:
    """The date by which it is to be reached: as fixed, as hoped for, or as is usual."""
    if judged is not None:
        return judged.by, True
    hoped = connection.exec_driver_sql(BY, (key, today.isoformat())).scalar()
    if hoped:
        return date.fromisoformat(hoped), True
    step = Cadence(metric.cadence) if metric.cadence else Cadence.DAY
    return to_date(next_period(first_period_on(today, step), step, UNFIXED_PLAN) - 1), False
