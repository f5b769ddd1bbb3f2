"""What was done to one pilot, newest first, each with what it changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.reads.history import history
from store.records import CLASSES, word_or_day

CHUNK = 5000
"""Rows asked for at a time: SQLite takes no more than 32,766 variables in a statement."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One record, with each field that changed: (name, before, after).

    Values are enumerations, dates, numbers and text; a reference is the uid that it names. made:
    the record is new. gone: it was removed. Of measurements the fields count rows.
    """

    table: str
    uid: str
    fields: tuple[tuple[str, Any, Any], ...]
    made: bool
    gone: bool


@dataclass(frozen=True, slots=True)
class Deed:
    """One command. undoes: the number that it takes back. again: it does again what was undone.

    reason: why, where the one who did it said so.
    """

    number: int
    at: datetime
    by: str
    did: str
    label: str
    undoes: int | None
    again: bool
    undone: bool
    changed: tuple[Changed, ...]
    reason: str | None


def pilot_history(session: Session, pilot: UUID) -> tuple[Deed, ...]:
    """Everything that touched the pilot or something of it, newest first."""
    rows = history(session, pilot)
    kept = _kept(session, [row.history for row in rows])
    others = _metrics_of_others(session, pilot, kept.values())
    undoing = {number: undoes for number, (undoes, _) in kept.items() if undoes is not None}
    deeds = [
        Deed(
            row.history,
            row.at,
            row.by,
            row.did,
            row.label,
            undoing.get(row.history),
            undoing.get(row.history) in undoing,
            row.undone,
            tuple(_changed(*entry) for entry in kept[row.history][1] if entry[1] not in others),
            row.reason,
        )
        for row in rows
    ]
    return tuple(reversed(deeds))


def _kept(session: Session, numbers: list[int]) -> dict[int, tuple[int | None, list[Any]]]:
    h = schema.History
    kept = {}
    for first in range(0, len(numbers), CHUNK):
        query = sa.select(h.number, h.undoes, h.changes).where(
            h.number.in_(numbers[first : first + CHUNK])
        )
        kept.update(
            {number: (undoes, changes) for number, undoes, changes in session.execute(query)}
        )
    return kept


def _metrics_of_others(
    session: Session, pilot: UUID, kept: Iterable[tuple[int | None, list[Any]]]
) -> frozenset[str]:
    """Metrics of other pilots: one file may bring numbers for a thousand of them."""
    measured = {uid for _, changes in kept for table, uid, _ in changes if table == "measurement"}
    if len(measured) < 2:
        return frozenset()
    query = (
        sa.select(schema.Metric.uid)
        .join(schema.Pilot, schema.Pilot.id == schema.Metric.pilot_id)
        .where(schema.Pilot.uid != pilot)
    )
    return frozenset(measured & {str(uid) for uid in session.scalars(query)})


def _changed(table: str, uid: str, pairs: dict[str, list[Any]]) -> Changed:
    if table == "measurement":
        counts = tuple((name, pair[0], pair[1]) for name, pair in pairs.items())
        return Changed(table, uid, counts, made=False, gone=False)
    before, after = pairs.get("sha256" if table == "blob" else "id", [1, 1])
    fields = tuple(
        (name, _value(table, name, pair[0]), _value(table, name, pair[1]))
        for name, pair in pairs.items()
    )
    return Changed(table, uid, fields, made=before is None, gone=after is None)


def _value(table: str, name: str, kept: Any) -> Any:
    """As the record has it, where the history keeps a word or a date as text."""
    columns = CLASSES[table].__table__.columns if table in CLASSES else {}
    return word_or_day(columns[name], kept) if name in columns else kept
