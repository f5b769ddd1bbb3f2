"""Everything that was ever done, oldest first."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import history as record
from store import schema
from store.driver import driver

Records = tuple[tuple[str, str], ...]

FEW = 5000
"""SQLite takes no more than 32,766 variables in a statement."""
CHANGES = "SELECT number, changes FROM history ORDER BY number"
UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One command. records: (table, uid) of what it changed. undone: it no longer stands.

    reason: why, where the one who did it said so; None where none was given.
    """

    history: int
    uid: UUID
    at: datetime
    by: str
    did: str
    label: str
    records: tuple[tuple[str, str], ...]
    undone: bool
    reason: str | None


def history(
    session: Session, pilot: UUID | Collection[UUID] | None = None
) -> tuple[HistoryRow, ...]:
    """All rows, or those that touched the pilot, or one of several, or something of it."""
    h = schema.History
    why = h.fields["reason"].as_string()
    query = sa.select(h.number, h.command_id, h.at, h.by, h.name, h.label, why).order_by(h.number)
    kept = driver(session).execute(CHANGES)
    if pilot is None:
        mine = {number: _records(json.loads(changes)) for number, changes in kept}
    else:
        pilots = {str(one) for one in ([pilot] if isinstance(pilot, UUID) else pilot)}
        mine = _of_pilots(kept.fetchall(), pilots)
        if len(mine) < FEW:
            query = query.where(h.number.in_(mine))
    undone = _undone(session)
    found = []
    for number, uid, at, by, name, label, reason in session.execute(query):
        if number in mine:
            gone = number in undone
            row = HistoryRow(number, uid, at, by, name, label, mine[number], gone, reason)
            found.append(row)
    return tuple(found)


def _undone(session: Session) -> set[int]:
    """The numbers that no longer stand: an undo that was undone itself takes nothing back."""
    h = schema.History
    query = sa.select(h.number, h.undoes).where(h.undoes.is_not(None)).order_by(h.number.desc())
    taken_back: set[int] = set()
    for number, undoes in session.execute(query):
        if number not in taken_back and undoes is not None:
            taken_back.add(undoes)
    return taken_back


def _of_pilots(kept: list[tuple[int, str]], pilots: set[str]) -> dict[int, Records]:
    """Of each row that touched one of the pilots or something of it, the records.

    Something of it is whatever ever named it in the history. Most rows are other pilots': they are
    passed over by the uids in their text, which takes a tenth of the time of reading all of it.
    """
    mine, read = set(pilots), {}
    named = [(number, set(UID.findall(changes)), changes) for number, changes in kept]
    for number, uids, changes in named:
        if uids.isdisjoint(mine):
            continue
        read[number] = json.loads(changes)
        for _, uid, pairs in read[number]:
            values = (value for pair in pairs.values() for value in pair)
            if any(isinstance(value, str) and value in mine for value in values):
                mine.add(uid)
    found = {}
    for number, uids, changes in named:
        if not uids.isdisjoint(mine):
            records = _records(read.get(number) or json.loads(changes))
            if any(key in mine for _, key in records):
                found[number] = records
    return found


def _records(changes: list[Any]) -> Records:
    return tuple((table, key) for table, key, _ in changes)


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What undo and redo would do now, by name; None where there is nothing."""

    undo: str | None
    redo: str | None


def next_steps(session: Session, by: str) -> NextSteps:
    """The labels for the menu."""
    return NextSteps(
        _label(session, record.undoable(session, by)),
        _label(session, record.redoable(session, by)),
    )


def _label(session: Session, number: int | None) -> str | None:
    return None if number is None else session.get_one(schema.History, number).label


def touched(session: Session, numbers: list[int]) -> frozenset[str]:
    """The tables that these history rows changed: what was written by another process."""
    h = schema.History
    rows = session.scalars(sa.select(h.changes).where(h.number.in_(numbers)))
    return frozenset(table for changes in rows for table, _, _ in changes)
