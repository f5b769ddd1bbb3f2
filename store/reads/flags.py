"""Flags that follow the facts: computed from one moment's numbers, outside the write lock.

A flag says which history number it follows; what changed while it was computed stays stale and is
computed again. Verdicts are kept where the flag changes, and as they stood at a decision.
"""

from __future__ import annotations

import gc
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from math import isfinite
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.evidence.looks import Look
from store.evidence.pilot import PilotEvidence
from store.evidence.profile import Profile
from store.evidence.readiness import Readiness, assess_many
from store.periods import to_date
from store.reads import levels
from store.reads.evidence import Gathered, gather
from store.reads.verdicts import verdict_row
from store.schema import KeptVerdict
from store.store import Store
from store.words import Flag, Verdict

AT_A_TIME = 100
"""Pilots whose numbers are held at once, since all of a large store's are as large as the store.

Their flags are written in one transaction, so that an edit never waits for all.
"""

TRIES = 5

STALE = """
SELECT pilot_id FROM portfolio_row
WHERE flag_history IS NULL OR flag_history < facts_history OR valid_until <= ? ORDER BY pilot_id
"""
BEFORE = """
SELECT pilot_id, facts_history, flag_history, flag, flag_since FROM portfolio_row
WHERE pilot_id IN (SELECT value FROM json_each(?))
"""
FOLLOWED = """
SELECT coalesce(min(coalesce(flag_history, 0)), 0) FROM portfolio_row
WHERE pilot_id IN (SELECT value FROM json_each(?))
"""
DECIDED = "SELECT number, changes FROM history WHERE name = 'Decide' AND number > ? ORDER BY number"
REVIEWED = """
SELECT number, changes FROM history WHERE name = 'BeginReview' AND number > ? ORDER BY number
"""
ON_AGENDA = """
SELECT i.pilot_id FROM review_item i JOIN review r ON r.id = i.review_id
WHERE r.uid = ? AND r.began_at IS NOT NULL
"""
NEWEST = "SELECT coalesce(max(number), 0) FROM history"
WRITE = """
UPDATE portfolio_row SET flag = ?, why = ?, last_type = ?, passed = ?, required = ?, progress = ?,
 estimate = ?, lower = ?, upper = ?, next_step = ?, flag_history = ?, flagged_on = ?,
 flag_since = ?, valid_until = ?
WHERE pilot_id = ? AND coalesce(flag_history, -1) <= ?
"""


@dataclass(frozen=True, slots=True)
class _Before:
    """A pilot's portfolio row before its flag is computed."""

    facts_history: int
    flag_history: int | None
    flag: str | None
    since: str | None


@dataclass(slots=True)
class _Decided:
    """Decisions by uid and reviews by pilot, with the number of the command that made each one.

    upto: the history before is of no interest, or was read already.
    """

    upto: int
    numbers: dict[str, int] = field(default_factory=dict)
    reviewed: dict[int, int] = field(default_factory=dict)

    def read_on(self, connection: sa.Connection) -> None:
        """Those since it was read last: so the history is read once, however many pilots."""
        for number, changes in connection.exec_driver_sql(DECIDED, (self.upto,)):
            made = [str(UUID(uid)) for table, uid, _ in json.loads(changes) if table == "decision"]
            self.numbers |= dict.fromkeys(made, number)
        for number, changes in connection.exec_driver_sql(REVIEWED, (self.upto,)).all():
            begun = [UUID(uid).hex for table, uid, _ in json.loads(changes) if table == "review"]
            for uid in begun:
                pilots = connection.exec_driver_sql(ON_AGENDA, (uid,)).scalars()
                self.reviewed |= dict.fromkeys(pilots, number)
        self.upto = connection.exec_driver_sql(NEWEST).scalar_one()

    def since(self, uid: str, number: int | None) -> bool:
        """Whether a decision was made after this history number."""
        return self.numbers.get(uid, 0) > (number or 0)

    def met_since(self, pilot: int, number: int | None) -> bool:
        """Whether a review of the pilot began after this history number."""
        return self.reviewed.get(pilot, 0) > (number or 0)


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What one moment knew."""

    gathered: tuple[Gathered, ...]
    before: dict[int, _Before]
    decided: _Decided


def stale(session: Session, today: date) -> tuple[int, ...]:
    """The pilots (by id) whose flag lags behind their facts, or changes by itself by this day."""
    return tuple(session.connection().exec_driver_sql(STALE, (today.isoformat(),)).scalars())


def refresh(store: Store, pilots: Iterable[int] | None = None) -> int:
    """Compute and write the flags of these pilots (by id); None: of all that are stale.

    Returns how many were written. A pilot that another process flagged meanwhile from later facts
    is passed by.
    """
    today = store.today()
    asked = store.read(stale, today) if pilots is None else tuple(pilots)
    if not asked:
        return 0
    levels.load(store.path)
    written = 0
    decided = _Decided(store.read(_followed, asked))
    with _uncollected(len(asked)):
        for start in range(0, len(asked), AT_A_TIME):
            part = asked[start : start + AT_A_TIME]
            snapshot = store.read(_snapshot, part, today, decided)
            found = list(_assessed(snapshot.gathered, today))
            write = partial(_write, store=store, snapshot=snapshot, found=found)
            written += store.write_derived(write)
    levels.save(store.path)
    return written


@contextmanager
def _uncollected(pilots: int) -> Iterator[None]:
    """Many pilots without the garbage collector, which would go through all that is gathered.

    Nothing of it is garbage before the end: of 1,000 pilots this takes a seventh of the time.
    """
    if pilots <= AT_A_TIME or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def ensure_fresh(store: Store) -> int:
    """Let all flags follow now, for those who cannot wait; returns how many were written.

    A store that is open for reading only stays as it is. Where others keep writing, the last
    facts may still be ahead: the rows say so themselves.
    """
    written = 0
    if store.read_only:
        return written
    for _ in range(TRIES):
        if not store.read(stale, store.today()):
            break
        written += refresh(store)
    return written


def _followed(session: Session, pilots: Sequence[int]) -> int:
    """The history number that the flags of all these pilots follow at least."""
    asked = (json.dumps(list(pilots)),)
    return int(session.connection().exec_driver_sql(FOLLOWED, asked).scalar_one())


def _snapshot(session: Session, pilots: Sequence[int], today: date, decided: _Decided) -> _Snapshot:
    connection = session.connection()
    rows = connection.exec_driver_sql(BEFORE, (json.dumps(list(pilots)),))
    before = {row[0]: _Before(*row[1:]) for row in rows}
    decided.read_on(connection)
    return _Snapshot(gather(session, [*before], today), before, decided)


def _assessed(gathered: Iterable[Gathered], today: date) -> Iterator[tuple[Gathered, Readiness]]:
    """Each pilot with its readiness; those of one profile are worked on all at once."""
    groups: dict[Profile, list[Gathered]] = defaultdict(list)
    for one in gathered:
        groups[one.profile].append(one)
    for profile, those in groups.items():
        found = assess_many([one.evidence for one in those], profile, today)
        yield from zip(those, found, strict=True)


def _write(
    session: Session,
    store: Store,
    snapshot: _Snapshot,
    found: Sequence[tuple[Gathered, Readiness]],
) -> int:
    connection, today, written = session.connection(), store.today(), 0
    kept: list[dict[str, Any]] = []
    for one, readiness in found:
        before = snapshot.before[one.pilot_id]
        values = _values(one, readiness, before, today)
        bound = (*values, one.pilot_id, before.facts_history)
        if connection.exec_driver_sql(WRITE, bound).rowcount:
            written += 1
            kept += _worth_keeping(one, readiness, before, snapshot.decided, store)
    if kept:
        session.execute(sa.insert(KeptVerdict), kept)
    return written


def _values(one: Gathered, readiness: Readiness, before: _Before, today: date) -> tuple[Any, ...]:
    required = [each for each in readiness.criteria if each.required]
    asked = [each for each in required if each.verdict is not Verdict.NOT_APPLICABLE]
    look = primary_look(one.evidence, readiness)
    same = before.flag == readiness.flag and before.since is not None
    turns = [readiness.valid_until, None if one.next_start is None else to_date(one.next_start)]
    until = min((day for day in turns if day is not None), default=None)
    return (
        readiness.flag.value,
        json.dumps(readiness.why.to_dict(), ensure_ascii=False),
        look.variation.value if look is not None and look.periods else None,
        sum(each.verdict is Verdict.PASS for each in asked),
        len(asked),
        readiness.progress,
        *((None,) * 3 if look is None else (_known(v) for v in (look.estimate, *_limits(look)))),
        readiness.next_steps[0] if readiness.next_steps else None,
        before.facts_history,
        today.isoformat(),
        before.since if same else today.isoformat(),
        None if until is None else until.isoformat(),
    )


def primary_look(evidence: PilotEvidence, readiness: Readiness) -> Look | None:
    """The look at the primary metric, None without one."""
    metric = evidence.primary_metric
    if metric is None:
        return None
    return next(look for look in readiness.looks if look.metric == metric.uid)


def _limits(look: Look) -> tuple[float, float]:
    return look.lower, look.upper


def _known(value: float) -> float | None:
    return value if isfinite(value) else None


def _worth_keeping(
    one: Gathered, readiness: Readiness, before: _Before, decided: _Decided, store: Store
) -> Iterator[dict[str, Any]]:
    """The verdict as it stood at a new decision, as it is in a review, and where the flag changed.

    A pilot that is flagged for the first time, and too early, has nothing worth keeping.
    """
    row = partial(
        verdict_row,
        one.pilot_id,
        profile=one.profile,
        today=store.today(),
        at=store.now(),
        history=before.facts_history,
    )
    decisions = one.evidence.decisions
    since = before.flag_history
    earlier = tuple(each for each in decisions if not decided.since(each.uid, since))
    if len(earlier) < len(decisions):
        then = replace(one.evidence, decisions=earlier)
        stood = assess_many([then], one.profile, store.today())[0]
        yield row(cause="decision", evidence=then, found=stood)
    if decided.met_since(one.pilot_id, since):
        yield row(cause="review", evidence=one.evidence, found=readiness)
    first = before.flag is None and readiness.flag is Flag.TOO_EARLY
    if readiness.flag != before.flag and not first:
        yield row(cause="flag", evidence=one.evidence, found=readiness)
