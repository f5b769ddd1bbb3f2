"""The record of every command, and undo and redo from it.

An undo is a row of its own that names the row it undoes; a redo undoes the undo. Nothing is ever
taken out of the history.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import bulk
from store.change import CLASSES, Change
from store.errors import Refusal
from store.schema import History, Metric
from store.words import mark

UNDO, REDO = "Undo", "Redo"

NOTHING_TO_UNDO = mark("errors", "There is nothing of yours to undo.")
NOTHING_TO_REDO = mark("errors", "There is nothing to redo.")
CHANGED_SINCE = mark(
    "errors",
    "“{label}” can't be undone: “{later}” has changed the same since (by {by}). Undo that first.",
)
ALREADY_JUDGED = mark(
    "errors",
    "“{label}” can't be undone: numbers have come in since, and they were judged by it."
    " Fix a new criterion or withdraw the phase instead; both stay visible.",
)

GENESIS = "0" * 64
"""What the first row's previous_hash says."""


def next_number(session: Session) -> int:
    """The number that the next history row will have."""
    return (session.scalar(sa.select(sa.func.max(History.number))) or 0) + 1


def plain(value: Any) -> Any:
    """A command's field as JSON can hold it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return value


def payload_hash(said: dict[str, Any], changes: list[Any]) -> str:
    """SHA-256 over what was asked and what it changed."""
    text = json.dumps([said, changes], sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def row_hash(row: History) -> str:
    """SHA-256 of a history row; the next row keeps it as its previous_hash."""
    parts = [
        row.previous_hash, str(row.number), str(row.command_id), row.at.isoformat(),
        row.by, row.name, row.payload_hash, str(row.undoes or ""),
    ]  # fmt: skip
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def add(
    session: Session,
    change: Change,
    *,
    command_id: UUID,
    name: str,
    label: str,
    said: dict[str, Any],
    undoes: int | None = None,
) -> History:
    """Write the history row of `change`."""
    last = session.get(History, change.number - 1)
    changes = [list(entry) for entry in change.recorded]
    row = History(
        number=change.number,
        command_id=command_id,
        at=change.at,
        by=change.by,
        name=name,
        label=label,
        fields=said,
        changes=changes,
        payload_hash=payload_hash(said, changes),
        previous_hash=row_hash(last) if last else GENESIS,
        undoes=undoes,
    )
    session.add(row)
    session.flush()
    return row


def _newest_first(session: Session, by: str) -> Any:
    query = (
        sa.select(History.number, History.name, History.undoes)
        .where(History.by == by)
        .order_by(History.number.desc())
    )
    return session.execute(query.execution_options(yield_per=50))


def undoable(session: Session, by: str) -> int | None:
    """The number of your own last command that still stands."""
    dead: set[int] = set()
    for number, name, undoes in _newest_first(session, by):
        if number in dead or name == UNDO:
            if undoes is not None:
                dead.add(undoes)
            continue
        return int(number)
    return None


def redoable(session: Session, by: str) -> int | None:
    """The number of your last undo that nothing has followed, so that it can be undone itself."""
    redone: set[int] = set()
    for number, name, undoes in _newest_first(session, by):
        if name == REDO:
            redone.add(undoes)
        elif name == UNDO and number not in redone:
            return int(number)
        elif name != UNDO:
            return None
    return None


def reverse(session: Session, change: Change, number: int) -> History:
    """Write through `change` the opposite of history row `number`; the row that it was.

    Raises Refusal, naming the later command, where what it would put back has changed since.
    """
    row = session.get_one(History, number)
    root, redoing = row, False
    while root.undoes is not None:
        root, redoing = session.get_one(History, root.undoes), not redoing
    for table, uid, pairs in reversed(row.changes):
        if table == "measurement":
            _reverse_bulk(session, change, root, uid, redoing)
        else:
            _reverse_row(session, change, row, table, uid, pairs)
    return row


def _reverse_bulk(session: Session, change: Change, root: History, uid: str, redoing: bool) -> None:
    metric = session.scalars(sa.select(Metric).where(Metric.uid == UUID(uid))).one_or_none()
    if metric is None:
        raise _refusal(session, root, "metric", uid)
    session.flush()
    connection = session.connection()
    ask = bulk.changed_since_undo if redoing else bulk.later_change
    later = ask(connection, root.number, metric.id)
    if later is not None:
        other = session.get_one(History, later)
        raise Refusal(CHANGED_SINCE, label=root.label, later=other.label, by=other.by)
    move = bulk.redo if redoing else bulk.undo
    move(connection, root.number, metric.pilot_id, metric.id)
    change.note_bulk(metric, {"redone" if redoing else "undone": root.number})


def _reverse_row(
    session: Session, change: Change, row: History, table: str, uid: str, pairs: dict[str, Any]
) -> None:
    model = CLASSES[table]
    by_uid = "uid" in model.__table__.columns
    where = model.uid == UUID(uid) if by_uid else model.sha256 == uid
    found = session.scalars(sa.select(model).where(where)).one_or_none()
    key = "id" if by_uid else "sha256"
    made, gone = pairs.get(key, [1, 1])[0] is None, pairs.get(key, [1, 1])[1] is None
    if (found is None) != gone:
        raise _refusal(session, row, table, uid)
    if found is None:
        back = {n: change.value_for(table, n, pair[0]) for n, pair in pairs.items()}
        if by_uid:
            back |= {"uid": UUID(uid), "version": 1}
        change.add(model(**back))
        return
    now = {n: change._plain(model.__table__.columns[n], getattr(found, n)) for n in pairs}
    if any(now[n] != pair[1] for n, pair in pairs.items()):
        raise _refusal(session, row, table, uid)
    if made:
        _refuse_if_judged(session, row, table, found)
        change.remove(found)
    else:
        change.set(found, **{n: change.value_for(table, n, p[0]) for n, p in pairs.items()})


def _refuse_if_judged(session: Session, row: History, table: str, found: Any) -> None:
    """A fixing or a phase stays once numbers that it judges have come in after it."""
    if table == "criterion_fixing":
        starts_on = found.on
    elif table == "phase":
        starts_on = found.starts_on
    else:
        return
    metric = session.get_one(Metric, found.metric_id)
    day = (starts_on - date(1970, 1, 1)).days
    judged = session.connection().exec_driver_sql(
        "SELECT 1 FROM measurement WHERE pilot_id = ? AND metric_id = ? AND period >= ?"
        " AND first_history > ? LIMIT 1",
        (metric.pilot_id, metric.id, day, row.number),
    )
    if judged.scalar() is not None:
        raise Refusal(ALREADY_JUDGED, label=row.label)


def _refusal(session: Session, row: History, table: str, uid: str) -> Refusal:
    """Names the last later command that changed the same record."""
    later = session.scalars(
        sa.select(History).where(History.number > row.number).order_by(History.number.desc())
    )
    for other in later:
        if any(t == table and u == uid for t, u, _ in other.changes):
            return Refusal(CHANGED_SINCE, label=row.label, later=other.label, by=other.by)
    return Refusal(CHANGED_SINCE, label=row.label, later="?", by="?")
