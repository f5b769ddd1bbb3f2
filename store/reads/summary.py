"""One row a pilot, always the same columns: for people with Excel, and for scripts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.periods import period_text
from store.reads.gaps import Gap, gaps
from store.reads.judging import first_period_on
from store.totals import FAR
from store.words import Cadence, Comparison, Flag, Message, Stage, mark

HYPOTHESIS = mark("summary", "If we {if_we}, then {then}, because {because}")
CRITERION = {
    Comparison.AT_LEAST: mark("summary", "{metric} at least {target} by {by}"),
    Comparison.AT_MOST: mark("summary", "{metric} at most {target} by {by}"),
}

PILOTS = """
SELECT p.id, p.code, p.title, g.name, p.stage, coalesce(c.name, p.lead), p.starts_on, p.ends_on,
 p.problem, p.target_group, p.budget_cap, p.next_review_on, g.currency, g.small_group,
 r.sites, r.metric, r.unit, r.direction, r.target, r.cadence, r.kind, r.per, r.latest_period,
 r.latest, r.estimate, r.lower, r.upper, r.last_type, r.flag, r.why, r.next_step, r.passed,
 r.required, r.progress, r.participants, r.spent, r.last_decision, r.decided_on,
 (SELECT why FROM decision WHERE pilot_id = p.id ORDER BY decided_on DESC, id DESC LIMIT 1)
FROM pilot p JOIN programme g ON g.id = p.programme_id LEFT JOIN contact c ON c.id = p.lead_id
LEFT JOIN portfolio_row r ON r.pilot_id = p.id WHERE p.archived <= ? ORDER BY p.code
"""
PRIMARY = """
SELECT m.pilot_id, m.id, m.name, coalesce(f.baseline, m.baseline), h.if_we, h."then", h.because,
 coalesce(f.comparison, h.comparison), coalesce(f.target, h.target, m.target),
 coalesce(f."by", h."by"), f."on", m.cadence, m.kind, m.direction
FROM metric m LEFT JOIN hypothesis h ON h.metric_id = m.id LEFT JOIN criterion_fixing f
 ON f.id = (SELECT max(id) FROM criterion_fixing WHERE hypothesis_id = h.id AND metric_id = m.id)
WHERE m.role = 'primary' ORDER BY h.number IS NOT NULL, h.number DESC, m.id DESC
"""
BELIEFS = 'SELECT pilot_id, if_we, "then", because FROM hypothesis ORDER BY number DESC'
LEARNT = """
SELECT pilot_id, act, study FROM iteration WHERE act IS NOT NULL ORDER BY pilot_id, ends_on, number
"""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A pilot's line; what is not known, or not kept yet, is None.

    Figures are raw: a proportion as a fraction, a rate per one. Money in whole units of the
    currency. sites: how many pilot sites. latest_period as people write it. flag, variation,
    last_act, last_decision, next_step: their words. worst_off_representation: share of participants
    over share of the target population; gap: best off minus worst off in the metric's unit. Both
    read "<5" where a group is under the programme's threshold.
    """

    code: str
    title: str
    programme: str
    stage: Stage
    lead: str | None
    starts_on: date | None
    ends_on: date | None
    problem: str | None
    target_group: str | None
    sites: int
    hypothesis: Message | None
    criterion: Message | None
    criterion_fixed_on: date | None
    primary_metric: str | None
    unit: str | None
    direction: str | None
    baseline: float | None
    target: float | None
    latest_period: str | None
    latest: float | None
    estimate: float | None
    lower: float | None
    upper: float | None
    variation: str | None
    flag: Flag | None
    why: Message | None
    next_step: str | None
    criteria_passed: int | None
    criteria_required: int | None
    progress: float | None
    iterations_completed: int
    last_act: str | None
    learnt: str | None
    participants: int | None
    worst_off_group: str | None
    worst_off_representation: float | str | None
    gap: float | str | None
    gap_trend: str | None
    partners: int | None
    agreements_signed: int | None
    budget_cap: float | None
    spent: float | None
    currency: str
    cost_per_participant: float | None
    funded_until: date | None
    last_decision: str | None
    decided_on: date | None
    decision_why: str | None
    next_review_on: date | None


@dataclass(slots=True)
class _Learnt:
    """Completed cycles of a pilot: how many, and what the last one came to."""

    completed: int = 0
    act: str | None = None
    study: str | None = None


@dataclass(slots=True)
class _Known:
    """What other tables than the pilots' say, by pilot; one statement each."""

    primary: dict[int, Row] = field(default_factory=dict)
    beliefs: dict[int, Row] = field(default_factory=dict)
    learnt: dict[int, _Learnt] = field(default_factory=dict)
    gaps: Mapping[int, Gap] = field(default_factory=dict)


def summary(session: Session, *, archived: bool = False) -> tuple[SummaryRow, ...]:
    """All pilots by code; five statements however many. Flags are as they were last computed.

    archived: those that are put away too.
    """
    connection = session.connection()
    pilots = [tuple(row) for row in connection.exec_driver_sql(PILOTS, (int(archived),))]
    known = _known(connection, {row[0]: row[13] for row in pilots})
    return tuple(_row(row, known) for row in pilots)


def _known(connection: sa.Connection, small: Mapping[int, int]) -> _Known:
    known = _Known()
    for pilot, *about in connection.exec_driver_sql(PRIMARY):
        known.primary[pilot] = tuple(about)
    for pilot, *said in connection.exec_driver_sql(BELIEFS):
        known.beliefs[pilot] = tuple(said)
    for pilot, act, study in connection.exec_driver_sql(LEARNT):
        cycles = known.learnt.setdefault(pilot, _Learnt())
        cycles.completed, cycles.act, cycles.study = cycles.completed + 1, act, study
    since = {pilot: _since(row) for pilot, row in known.primary.items()}
    known.gaps = gaps(connection, since, small)
    return known


def _since(primary: Row) -> int:
    """The day from which on the primary metric is judged; without a criterion all of it counts."""
    on, cadence = primary[9], primary[10]
    return first_period_on(date.fromisoformat(on), Cadence(cadence)) if on and cadence else -FAR


def _row(row: Row, known: _Known) -> SummaryRow:
    (key, code, title, programme, stage, lead, starts, ends, problem, target_group, cap, review,
     currency, _, sites, metric, unit, direction, target, cadence, kind, per, period, latest,
     estimate, lower, upper, variation, flag, why, step, passed, required, progress, participants,
     spent, decision, decided, decided_why) = row  # fmt: skip
    primary = known.primary.get(key)
    learnt, gap = known.learnt.get(key, _Learnt()), known.gaps.get(key, Gap())
    fixed_on = None if primary is None else _date(primary[9])
    return SummaryRow(
        code, title, programme, Stage(stage), lead, _date(starts), _date(ends), problem,
        target_group, sites or 0, _hypothesis(primary, known.beliefs.get(key)),
        _criterion(primary, kind, per), fixed_on, metric, unit, direction,
        None if primary is None else primary[2], target, _period(period, cadence), latest, estimate,
        lower, upper, variation, None if flag is None else Flag(flag),
        Message.from_dict(json.loads(why)) if why else None, step, passed, required, progress,
        learnt.completed, learnt.act, learnt.study, participants, gap.group, gap.representation,
        gap.gap, gap.trend, None, None, _money(cap), _money(spent), currency, None, None, decision,
        _date(decided), decided_why, _date(review),
    )  # fmt: skip


def _hypothesis(primary: Row | None, belief: Row | None) -> Message | None:
    """The primary hypothesis, else the first one that was written down."""
    said = primary[3:6] if primary is not None and primary[3] is not None else belief
    if said is None:
        return None
    facts = dict(zip(("if_we", "then", "because"), said, strict=True))
    return Message(HYPOTHESIS, facts, context="summary")


def _criterion(primary: Row | None, kind: str | None, per: float | None) -> Message | None:
    if primary is None or primary[3] is None or primary[7] is None or primary[8] is None:
        return None
    name, comparison, target, by = primary[1], primary[6], primary[7], primary[8]
    way = Comparison.AT_LEAST if primary[12] == "up" else Comparison.AT_MOST
    written = {"proportion": "proportion", "rate": f"rate:{per or 1:g}"}.get(kind or "", "number")
    facts = {"metric": name, "target": target, "by": by}
    numbers = {"target": written, "by": "date"}
    text = CRITERION[Comparison(comparison) if comparison else way]
    return Message(text, facts | {"numbers": numbers}, context="summary")


def _period(day: int | None, cadence: str | None) -> str | None:
    return None if day is None else period_text(day, Cadence(cadence or "day"))


def _money(minor: int | None) -> float | None:
    if minor is None:
        return None
    return minor // 100 if minor % 100 == 0 else minor / 100


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
