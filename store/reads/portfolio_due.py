"""What is due in the portfolio: numbers, review dates, dates to reach a target by, time boxes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from store.periods import next_period, period_start, periods_between, to_date
from store.words import Cadence, Choice

AHEAD_DAYS = 30
"""So far ahead something is worth knowing of."""


class DueKind(StrEnum):
    """What is due."""

    TIME_BOX = "time_box"
    REVIEW = "review"
    TARGET = "target"
    ACTION = "action"
    DEADLINE = "deadline"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that somebody must see to. on: the day; passed where it is not after today.

    what: the measure whose numbers are missing, the action or the deadline; empty where the kind
    says it all. who: whose it is, where somebody's. record: the uid of measure or action. missing:
    so many periods without a number. since: the first of them, with its cadence.
    """

    kind: DueKind
    pilot_id: int
    pilot: UUID
    code: str
    title: str
    on: date
    what: str = ""
    who: str | None = None
    record: UUID | None = None
    missing: int = 0
    since: int | None = None
    cadence: Cadence | None = None


LACKING = """
SELECT p.id, p.uid, p.code, p.title, p.starts_on, p.ends_on, m.uid, m.name, m.cadence,
 m.collected_by,
 (SELECT max(x.period) FROM measurement x WHERE x.pilot_id = m.pilot_id AND x.metric_id = m.id)
FROM metric m JOIN pilot p ON p.id = m.pilot_id
WHERE NOT p.archived AND p.stage IN ('running', 'review')
 AND m.cadence IS NOT NULL AND m.cadence <> 'event'
ORDER BY p.code, m.role <> 'primary', m.id
"""
DATED = """
SELECT p.id, p.uid, p.code, p.title, coalesce(c.name, p.lead), p.stage, p.next_review_on, p.ends_on,
 r.decided_on, r.last_decision
FROM pilot p LEFT JOIN contact c ON c.id = p.lead_id LEFT JOIN portfolio_row r ON r.pilot_id = p.id
WHERE NOT p.archived AND (p.next_review_on IS NOT NULL OR p.ends_on IS NOT NULL)
ORDER BY p.code
"""
TARGETS = """
SELECT p.id, p.uid, p.code, p.title, coalesce(c.name, p.lead), m.uid, m.name, f."by", r.decided_on
FROM criterion_fixing f JOIN hypothesis h ON h.id = f.hypothesis_id
JOIN pilot p ON p.id = h.pilot_id JOIN metric m ON m.id = f.metric_id
LEFT JOIN contact c ON c.id = p.lead_id LEFT JOIN portfolio_row r ON r.pilot_id = p.id
WHERE NOT p.archived AND p.stage <> 'decided' AND f."by" <= ?
 AND f.id = (SELECT max(g.id) FROM criterion_fixing g WHERE g.hypothesis_id = h.id)
ORDER BY p.code, h.number
"""


def due_of_pilots(session: Session, today: date, ahead: int = AHEAD_DAYS) -> tuple[Due, ...]:
    """What pilots themselves make due, until `ahead` days from today, the oldest first.

    Numbers are due once their period is over, so none of them lies ahead. Of pilots that were put
    away nothing is due, and of those that are decided only a review that was planned after it.
    """
    until = today + timedelta(days=ahead)
    found = [*_numbers(session, today), *_dates(session, until), *_targets(session, until)]
    return tuple(sorted(found, key=_order))


def _order(one: Due) -> tuple[date, int, str]:
    return one.on, list(DueKind).index(one.kind), one.code


def _numbers(session: Session, today: date) -> list[Due]:
    found = []
    for row in session.connection().exec_driver_sql(LACKING):
        key, uid, code, title, starts, ends, metric, name, word, who, last = row
        cadence = Cadence(word)
        first = _first_missing(last, _date(starts), cadence)
        # The period that is not over yet is nobody's fault.
        current = period_start(today, cadence)
        end = _date(ends)
        if end is not None:
            current = min(current, next_period(period_start(end, cadence), cadence))
        if first is None or first >= current:
            continue
        on = to_date(next_period(first, cadence))
        missing = periods_between(first, current, cadence)
        found.append(
            Due(DueKind.NUMBERS, key, UUID(uid), code, title, on, name, who, UUID(metric),
                missing, first, cadence)
        )  # fmt: skip
    return found


def _first_missing(last: int | None, starts: date | None, cadence: Cadence) -> int | None:
    """The first period without a number after the last one with it; None where nobody can tell."""
    if last is not None:
        return next_period(last, cadence)
    return None if starts is None else period_start(starts, cadence)


def _dates(session: Session, until: date) -> list[Due]:
    found = []
    for row in session.connection().exec_driver_sql(DATED):
        key, uid, code, title, lead, stage, review, ends, decided, choice = row
        if choice == Choice.STOP:
            continue
        since = _date(decided) or date.min
        closed = stage == "decided"
        for kind, text in ((DueKind.REVIEW, review), (DueKind.TIME_BOX, ends)):
            on = _date(text)
            if on is None or on > until or since >= on or (closed and kind is DueKind.TIME_BOX):
                continue
            found.append(Due(kind, key, UUID(uid), code, title, on, who=lead))
    return found


def _targets(session: Session, until: date) -> list[Due]:
    found = []
    rows: Any = session.connection().exec_driver_sql(TARGETS, (until.isoformat(),))
    for key, uid, code, title, lead, metric, name, by, decided in rows:
        on = date.fromisoformat(by)
        if (_date(decided) or date.min) < on:
            found.append(
                Due(DueKind.TARGET, key, UUID(uid), code, title, on, name, lead, UUID(metric))
            )
    return found


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
