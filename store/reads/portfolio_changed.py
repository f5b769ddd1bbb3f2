"""What is new in the portfolio since somebody last looked: flags, decisions, pilots, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import history as record
from store.schema import History
from store.words import Act, Choice, Flag, Stage

MOST = 5000
"""So many commands are gone through, the newest ones: an absence of a year is not told in full."""


class ChangedKind(StrEnum):
    """What happened, in the order in which it is worth knowing."""

    FLAG = "flag"
    DECISION = "decision"
    PILOT = "pilot"
    STAGE = "stage"
    CYCLE = "cycle"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that is new about a pilot. at: when it was last so; by: who, None for a flag.

    before, after: of a flag or a stage; after: the choice of a decision, the act of a cycle. what:
    the measure, or what the cycle is called. count: so many numbers came in or were corrected.
    """

    kind: ChangedKind
    pilot_id: int
    pilot: UUID
    code: str
    title: str
    at: datetime
    by: str | None = None
    before: Flag | Stage | None = None
    after: Flag | Stage | Choice | Act | None = None
    what: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new. until: the last command that there is, from which the next visit goes on."""

    until: int
    items: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class _Pilot:
    id: int
    uid: UUID
    code: str
    title: str


PILOTS = "SELECT id, uid, code, title FROM pilot WHERE NOT archived"
METRICS = "SELECT m.uid, p.uid, m.name FROM metric m JOIN pilot p ON p.id = m.pilot_id"
CYCLES = "SELECT i.uid, p.uid, i.title FROM iteration i JOIN pilot p ON p.id = i.pilot_id"
VERDICTS = "SELECT pilot_id, flag, at FROM verdict WHERE cause = 'flag' ORDER BY id"
FLAGS = "SELECT pilot_id, flag FROM portfolio_row WHERE coalesce(last_decision, '') <> 'stop'"


def last_number(session: Session) -> int:
    """The number of the last command; 0 where nothing was ever done."""
    return session.scalar(sa.select(sa.func.max(History.number))) or 0


def looking_back(session: Session, commands: int) -> tuple[int, datetime] | None:
    """Number and time of the command so many before the last; None where there are not so many."""
    query = sa.select(History.number, History.at).order_by(History.number.desc())
    row = session.execute(query.offset(commands).limit(1)).first()
    return None if row is None else (row.number, row.at)


def changed_since(session: Session, number: int, at: datetime) -> Changes:
    """What was done after history row `number` and still stands, and how flags have moved since.

    at: when that was, as a flag may also have changed by the calendar alone. Of pilots that were
    put away or removed nothing is told.
    """
    until = last_number(session)
    pilots = {
        UUID(uid): _Pilot(key, UUID(uid), code, title)
        for key, uid, code, title in session.connection().exec_driver_sql(PILOTS)
    }
    done = _done(session, number, pilots)
    items = [*_flags(session, at, {one.id: one for one in pilots.values()}), *done]
    order = [*ChangedKind]
    # Sorted twice: the newest first, and that within what is most worth knowing.
    items.sort(key=lambda one: one.at, reverse=True)
    items.sort(key=lambda one: order.index(one.kind))
    return Changes(until, tuple(items))


def _flags(session: Session, since: datetime, pilots: Mapping[int, _Pilot]) -> list[Changed]:
    connection = session.connection()
    before: dict[int, Flag] = {}
    moved: dict[int, datetime] = {}
    for pilot, flag, text in connection.exec_driver_sql(VERDICTS):
        at = _time(text)
        if at > since:
            moved[pilot] = at
        else:
            before[pilot] = Flag(flag)
    present = dict(tuple(row) for row in connection.exec_driver_sql(FLAGS))
    found = []
    for key, at in moved.items():
        pilot, flag = pilots.get(key), present.get(key)
        if pilot is None or flag is None or before.get(key) == flag:
            continue
        found.append(_of(pilot, ChangedKind.FLAG, at, before=before.get(key), after=Flag(flag)))
    return found


def _done(session: Session, number: int, pilots: Mapping[UUID, _Pilot]) -> Iterable[Changed]:
    """One of a kind for each pilot, measure or cycle: the last word on it, numbers added up."""
    rows = session.execute(
        sa.select(History.number, History.at, History.by, History.name, History.undoes,
                  History.changes)
        .where(History.number > number).order_by(History.number.desc()).limit(MOST)
    ).all()  # fmt: skip
    if not rows:
        return ()
    connection = session.connection()
    owners = {
        UUID(uid): (UUID(pilot), name)
        for query in (METRICS, CYCLES)
        for uid, pilot, name in connection.exec_driver_sql(query)
    }
    found: dict[tuple[ChangedKind, str], Changed] = {}
    taken_back: set[int] = set()
    gone: set[str] = set()
    for row in rows:
        if row.number not in taken_back and row.undoes is not None:
            taken_back.add(row.undoes)
        if row.number in taken_back or row.name in (record.UNDO, record.REDO):
            continue
        for table, uid, fields in row.changes:
            if fields.get("id", [None])[0] is not None:
                gone.add(uid)  # it was removed later, so what made it is no news
            if uid in gone:
                continue
            one = _told(table, uid, fields, pilots, owners, row.at, row.by)
            if one is not None:
                key = (one.kind, uid)
                found[key] = _added(found[key], one) if key in found else one
    return _worth_telling(found.values())


def _worth_telling(found: Iterable[Changed]) -> list[Changed]:
    """Without stages that came back to where they were, or that a decision or a start tells."""
    telling = (ChangedKind.DECISION, ChangedKind.PILOT)
    told = {one.pilot_id for one in found if one.kind in telling}
    return [
        one
        for one in found
        if one.kind is not ChangedKind.STAGE
        or (one.before != one.after and one.pilot_id not in told)
    ]


def _added(newer: Changed, older: Changed) -> Changed:
    """What both say together: from where the older one began to where the newer one ended."""
    return replace(newer, before=older.before, count=newer.count + older.count)


def _told(
    table: str,
    uid: str,
    fields: dict[str, list[Any]],
    pilots: Mapping[UUID, _Pilot],
    owners: Mapping[UUID, tuple[UUID, str]],
    at: datetime,
    by: str,
) -> Changed | None:
    """What one change of a record is worth saying; None for most."""
    if table == "decision" and (named := fields.get("pilot_id", [None, None])[1]):
        pilot = pilots.get(UUID(named))
        choice = Choice(fields["decision"][1])
        return None if pilot is None else _of(pilot, ChangedKind.DECISION, at, by, after=choice)
    if table == "pilot" and (pilot := pilots.get(UUID(uid))) is not None:
        if fields.get("id", [0])[0] is None:
            return _of(pilot, ChangedKind.PILOT, at, by)
        if "stage" in fields:
            before, after = (Stage(word) for word in fields["stage"])
            return _of(pilot, ChangedKind.STAGE, at, by, before=before, after=after)
        return None
    if table not in ("measurement", "iteration"):
        return None
    owner, what = owners.get(UUID(uid), (None, ""))
    pilot = None if owner is None else pilots.get(owner)
    if pilot is None:
        return None
    if table == "iteration":
        act = fields.get("act", [None, None])[1]
        return (
            None
            if act is None
            else _of(pilot, ChangedKind.CYCLE, at, by, after=Act(act), what=what)
        )
    count = sum(fields[name][1] for name in ("new", "replaced") if name in fields)
    return _of(pilot, ChangedKind.NUMBERS, at, by, what=what, count=count) if count else None


def _of(
    pilot: _Pilot, kind: ChangedKind, at: datetime, by: str | None = None, **more: Any
) -> Changed:
    return Changed(kind, pilot.id, pilot.uid, pilot.code, pilot.title, at, by, **more)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
