"""What changed in a pilot between two meetings, and what was learnt.

By what the history says was written down in between, not by the dates that records carry: a cycle
that ended before the last meeting and was entered after it is news in the next one.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from store.reads.history import UID
from store.reads.pilot import Fixing, Metric, PilotPage
from store.reads.review_types import Changed, ChangeKind, Learnt, Since
from store.schema import Review, ReviewItem
from store.words import Cadence, Flag, Kind, Message, Stage, mark, mark_n

FLAG_MOVED = mark("review", "From “{before}” to “{after}”")
STAGE_MOVED = mark("review", "Stage: from {before} to {after}")
NEW_NUMBERS = mark_n("review", "{metric}: %n new period(s), the latest {period}", None, 0)
MENDED = mark_n("review", "{metric}: %n period(s) corrected", None, 0)
FIXED = mark("review", "Target fixed: {metric} {target} by {by}")
BEGUN = mark("review", "Cycle {number} began: {title}")
COMPLETED = mark("review", "Cycle {number} completed, {act}: {title}")
HAPPENED = mark("review", "Event: {what}")
DECIDED = mark("review", "Decided: {decision}. {why}")
FOUND = mark_n("review", "%n new finding(s)", None, 0)

ROWS = "SELECT changes FROM history WHERE number > ? AND number <= ? ORDER BY number"
UPTO = "SELECT number FROM history WHERE at <= ? ORDER BY number DESC LIMIT 1"
NUMBERS = """
SELECT metric_id,
 count(DISTINCT CASE WHEN first_history > ? AND first_history <= ? THEN period END),
 max(CASE WHEN first_history > ? AND first_history <= ? THEN period END),
 count(DISTINCT CASE WHEN first_history <= ? AND history > ? AND history <= ? THEN period END)
FROM measurement WHERE pilot_id = ? GROUP BY metric_id
"""
NEWEST = 2**62


def moment_of(review: Review) -> datetime:
    """When a meeting that was held was over: one that was entered later at the end of its day."""
    midnight = datetime.combine(review.on, time.max, tzinfo=UTC)
    ended = review.ended_at or review.began_at or midnight
    return min(ended, midnight)


def number_at(session: Session, moment: datetime) -> int:
    """The number of the last history row up to a moment; 0 before all of them."""
    text = moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    found = session.connection().exec_driver_sql(UPTO, (text,)).scalar()
    return int(found or 0)


@dataclass(slots=True)
class _Written:
    """What was written down between two meetings. all: the pilot is looked at for the first time.

    made: uids of new records by table. before: a field's value before its first change, by record.
    """

    everything: bool
    made: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    before: dict[str, dict[str, object]] = field(default_factory=lambda: defaultdict(dict))

    def is_new(self, table: str, uid: UUID) -> bool:
        return self.everything or str(uid) in self.made[table]

    def changed(self, uid: UUID, name: str) -> bool:
        return name in self.before[str(uid)]


def since(
    session: Session,
    page: PilotPage,
    last: tuple[Review, ReviewItem] | None,
    until: Review | None,
    flag: Flag | None,
) -> tuple[Since, tuple[Learnt, ...]]:
    """What changed since the last meeting on a pilot, and what was learnt, newest first.

    last: that meeting and the pilot's item in it, None where there was none. until: a meeting that
    was held, beyond which nothing is looked at. flag: as it is now, or was then.
    """
    low = 0 if last is None else number_at(session, moment_of(last[0]))
    high = NEWEST if until is None else number_at(session, moment_of(until))
    written = _written(session, page, low, high, everything=last is None and until is None)
    then = None if last is None else last[1].flag
    stage = written.before[str(page.uid)].get("stage")
    changes = [
        *_flag(then, flag),
        *_stage(stage, page.stage),
        *_numbers(session, page, low, high),
        *_fixed(page, written),
        *_cycles(page, written),
        *_others(page, written),
    ]
    found = Since(
        None if last is None else last[0].title,
        None if last is None else last[0].on,
        then,
        Stage(str(stage)) if stage is not None and stage != page.stage else None,
        tuple(changes),
    )
    return found, _learnt(page, written)


def _written(
    session: Session, page: PilotPage, low: int, high: int, *, everything: bool
) -> _Written:
    """From the history rows between two numbers that name the pilot or something of it."""
    found = _Written(everything)
    if everything:
        return found
    records = (page.hypotheses, page.iterations, page.metrics)
    mine = {str(page.uid), *(str(one.uid) for those in records for one in those)}
    for (text,) in session.connection().exec_driver_sql(ROWS, (low, high)):
        if mine.isdisjoint(UID.findall(text)):
            continue
        for table, uid, pairs in json.loads(text):
            if table == "measurement":
                continue
            if pairs.get("id", [1, 1])[0] is None:
                found.made[table].add(uid)
                continue
            for name, pair in pairs.items():
                found.before[uid].setdefault(name, pair[0])
    return found


def _flag(then: Flag | None, now: Flag | None) -> Iterator[Changed]:
    if then is not None and now is not None and then is not now:
        yield Changed(ChangeKind.FLAG, None, _said(FLAG_MOVED, before=then, after=now))


def _stage(then: object, now: Stage) -> Iterator[Changed]:
    if then is not None and then != now:
        said = _said(STAGE_MOVED, before=Stage(str(then)), after=now)
        yield Changed(ChangeKind.STAGE, None, said)


def _numbers(session: Session, page: PilotPage, low: int, high: int) -> Iterator[Changed]:
    bound = (low, high, low, high, low, low, high, page.id)
    rows = {row[0]: row[1:] for row in session.connection().exec_driver_sql(NUMBERS, bound)}
    for metric in page.metrics:
        new, latest, mended = rows.get(metric.id, (0, None, 0))
        if new:
            facts = {"metric": metric.name, "period": latest}
            how = {"period": f"period:{metric.cadence or Cadence.DAY}"}
            yield Changed(ChangeKind.NUMBERS, None, _said(NEW_NUMBERS, new, **facts, numbers=how))
        if mended:
            yield Changed(ChangeKind.NUMBERS, None, _said(MENDED, mended, metric=metric.name))


def _fixed(page: PilotPage, written: _Written) -> Iterator[Changed]:
    for hypothesis in page.hypotheses:
        for fixing in hypothesis.fixings:
            metric = page.metric(fixing.metric_id)
            if metric is not None and written.is_new("criterion_fixing", fixing.uid):
                yield Changed(ChangeKind.CRITERION, fixing.on, _criterion(metric, fixing))


def _criterion(metric: Metric, fixing: Fixing) -> Message:
    how = {Kind.PROPORTION: "proportion", Kind.RATE: f"rate:{metric.per:g}"}
    return _said(
        FIXED,
        metric=metric.name,
        target=fixing.target,
        by=fixing.by.isoformat(),
        numbers={"target": how.get(metric.kind, "number"), "by": "date"},
    )


def _cycles(page: PilotPage, written: _Written) -> Iterator[Changed]:
    for one in page.iterations:
        new = written.is_new("iteration", one.uid)
        if one.act is not None and (new or written.changed(one.uid, "act")):
            said = _said(COMPLETED, number=one.number, act=one.act, title=one.title)
            yield Changed(ChangeKind.CYCLE, one.ends_on, said)
        elif new:
            said = _said(BEGUN, number=one.number, title=one.title)
            yield Changed(ChangeKind.CYCLE, one.starts_on, said)


def _others(page: PilotPage, written: _Written) -> Iterator[Changed]:
    for event in page.events:
        if written.is_new("event", event.uid):
            yield Changed(ChangeKind.EVENT, event.on, _said(HAPPENED, what=event.what))
    for one in page.decisions:
        if written.is_new("decision", one.uid):
            said = _said(DECIDED, decision=one.decision, why=one.why)
            yield Changed(ChangeKind.DECISION, one.decided_on, said)
    findings = sum(written.is_new("evidence_note", note.uid) for note in page.notes)
    if findings:
        yield Changed(ChangeKind.FINDING, None, _said(FOUND, findings))


def _learnt(page: PilotPage, written: _Written) -> tuple[Learnt, ...]:
    """Findings, the newest first, then cycles by the day on which they ended."""
    numbers = {one.id: one.number for one in page.hypotheses}
    findings = [
        Learnt(
            None,
            text=note.text,
            supports=note.supports,
            source=note.source,
            hypothesis=numbers.get(note.hypothesis_id or 0),
        )
        for note in page.notes
        if written.is_new("evidence_note", note.uid)
    ]
    cycles = [
        Learnt(
            one.ends_on, one.number, one.title, one.act, one.study, one.surprises,
            one.prediction, one.prediction_held,
        )
        for one in page.iterations
        if one.act is not None
        and (written.is_new("iteration", one.uid) or written.changed(one.uid, "act"))
    ]  # fmt: skip
    cycles.sort(key=lambda one: (one.on or date.min, one.number or 0), reverse=True)
    return (*cycles, *reversed(findings))


def _said(text: str, count: int | None = None, **facts: object) -> Message:
    return Message(text, facts, count, "review")
