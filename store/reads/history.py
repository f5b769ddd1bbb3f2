"""Everything that was ever done, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import history as record
from store import schema


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One command. records: (table, uid) of what it changed. undone: it no longer stands."""

    history: int
    uid: UUID
    at: datetime
    by: str
    did: str
    label: str
    records: tuple[tuple[str, str], ...]
    undone: bool


def history(session: Session, pilot: UUID | None = None) -> tuple[HistoryRow, ...]:
    """All rows, or those that touched the pilot or something of it."""
    h = schema.History
    mine = None if pilot is None else _records_of(session, pilot)
    rows = session.execute(
        sa.select(
            h.number, h.command_id, h.at, h.by, h.name, h.label, h.changes, h.undoes
        ).order_by(h.number)
    ).all()
    taken_back: set[int] = set()
    for number, *_, undoes in reversed(rows):
        if undoes is not None and number not in taken_back:
            taken_back.add(undoes)
    found = []
    for number, uid, at, by, name, label, changes, _ in rows:
        records = tuple((table, key) for table, key, _ in changes)
        if mine is None or any(key in mine for _, key in records):
            undone = number in taken_back
            found.append(HistoryRow(number, uid, at, by, name, label, records, undone))
    return tuple(found)


def _records_of(session: Session, pilot: UUID) -> set[str]:
    """The uids of the pilot and of everything that ever named it in the history."""
    mine = {str(pilot)}
    for changes in session.scalars(
        sa.select(schema.History.changes).order_by(schema.History.number)
    ):
        for _, uid, pairs in changes:
            values = (value for pair in pairs.values() for value in pair)
            if any(isinstance(value, str) and value in mine for value in values):
                mine.add(uid)
    return mine


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
