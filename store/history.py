"""The record of every command, and undo and redo from it.

An undo is a row of its own that names the row it undoes; a redo undoes the undo. Nothing is ever
taken out of the history.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import PurePath
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import bulk
from store.change import Change
from store.driver import driver
from store.errors import Refusal
from store.periods import to_day
from store.records import CLASSES, key_of
from store.schema import History, Metric, StoreInfo
from store.words import mark

UNDO, REDO = "Undo", "Redo"

COMMANDS = "commands"
"""Where a session keeps the ids of the commands that it has written."""

UNWRITTEN = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE})
"""Errors after which the log is not whole, so that nobody will take its end for saved."""

LAST = "last"
"""Where it keeps number, hash and time of the last history row that it has written."""

NOTHING_TO_UNDO = mark("errors", "There is nothing of yours to undo.")
NOTHING_TO_REDO = mark("errors", "There is nothing to redo.")
CHANGED_SINCE = mark(
    "errors",
    "“{label}” can't be undone: “{later}” has changed the same since (by {by}). Undo that first.",
)
NOT_REDONE = mark(
    "errors",
    "“{label}” can't be redone: “{later}” has changed the same since (by {by}). Undo that first.",
)
NO_SUCH = mark("errors", "The history has no number {number}: look there for the right one.")
UNDONE_BEFORE = mark("errors", "“{label}” is undone already: there is nothing of it left to undo.")
PLACE_GONE = mark(
    "errors",
    "“{label}” can't be brought back: a place or group of its numbers was removed since. Undo"
    " that first.",
)
ALREADY_JUDGED = mark(
    "errors",
    "“{label}” can't be undone: numbers have come in since, and they were judged by it."
    " Fix a new criterion or withdraw the phase instead; both stay visible.",
)

NEWEST = (
    "SELECT number, command_id, at, by, name, payload_hash, previous_hash, undoes FROM history"
    " ORDER BY number DESC LIMIT 1"
)
ADD = (
    "INSERT INTO history (number, command_id, at, by, name, label, fields, changes, payload_hash,"
    " previous_hash, undoes) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
)

GENESIS = "0" * 64
"""What the first row's previous_hash says."""


@dataclass(frozen=True, slots=True)
class Last:
    """The newest row's number and hash; 0 and GENESIS where there is none."""

    number: int
    hash: str


def last(session: Session) -> Last:
    """What the next row follows."""
    found = driver(session).execute(NEWEST).fetchone()
    if found is None:
        return Last(0, GENESIS)
    number, command_id, at, by, name, payload, previous, undoes = found
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return Last(number, _hash(previous, number, UUID(command_id), when, by, name, payload, undoes))


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
    if isinstance(value, PurePath):
        return str(value)
    return value


def said_of(command: Any) -> dict[str, Any]:
    """What was asked, for the history; a command with very much to say sums it up itself."""
    own = getattr(command, "said", None)
    if own is not None:
        return plain(own())
    said = {f.name: getattr(command, f.name) for f in fields(command)}
    left_out = {f.name: f.default for f in fields(command)}
    return {
        name: plain(value)
        for name, value in said.items()
        if not (value is left_out[name] or (value is not None and value == left_out[name]))
    }


def payload_hash(said: dict[str, Any], changes: list[Any]) -> str:
    """SHA-256 over what was asked and what it changed."""
    text = json.dumps([said, changes], sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def row_hash(row: Any) -> str:
    """SHA-256 of a history row; the next row keeps it as its previous_hash."""
    return _hash(
        row.previous_hash, row.number, row.command_id, row.at, row.by, row.name,
        row.payload_hash, row.undoes,
    )  # fmt: skip


def _hash(
    previous: str, number: int, command_id: UUID, at: datetime, by: str, name: str,
    payload: str, undoes: int | None,
) -> str:  # fmt: skip
    parts = [
        previous, str(number), str(command_id), at.isoformat(), by, name, payload,
        str(undoes or ""),
    ]  # fmt: skip
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def add(
    session: Session,
    change: Change,
    follows: Last,
    *,
    command_id: UUID,
    name: str,
    label: str,
    said: dict[str, Any],
    undoes: int | None = None,
) -> Last:
    """Write the history row of `change`, which follows the row `follows`; what it is itself."""
    session.flush()
    changes = [list(entry) for entry in change.recorded]
    payload = payload_hash(said, changes)
    stored = (
        change.number,
        command_id.hex,
        change.at.replace(tzinfo=None).isoformat(" ", "microseconds"),
        change.by,
        name,
        label,
        json.dumps(said),
        json.dumps(changes),
        payload,
        follows.hash,
        undoes,
    )
    driver(session).execute(ADD, stored)
    session.info.setdefault(COMMANDS, []).append(command_id)
    own = _hash(
        follows.hash, change.number, command_id, change.at, change.by, name, payload, undoes
    )
    session.info[LAST] = (change.number, own, change.at)
    return Last(change.number, own)


def settle(session: Session, commands: list[UUID], error: BaseException | None) -> bool:
    """After a commit that failed by `error`: whether these commands are in the history, for good.

    A change whose log was written and only not synced is not there for us, whose index does not
    know it, and yet whoever opens the store after a crash takes it for saved. What is committed
    here lies over it in the log, so that not saved stays not saved.
    """
    known = sa.select(sa.func.count()).where(History.command_id.in_(commands))
    if commands and session.scalar(known) == len(commands):
        return True
    if getattr(error, "sqlite_errorcode", 0) in UNWRITTEN:
        return False
    for step in (1, -1):  # a row that stays as it is would not be written
        session.execute(sa.update(StoreInfo).values(generation=StoreInfo.generation + step))
    session.commit()
    return False


def _newest_first(session: Session, *conditions: Any) -> Any:
    query = (
        sa.select(History.number, History.name, History.undoes, History.by)
        .where(sa.or_(*conditions))
        .order_by(History.number.desc())
    )
    return session.execute(query.execution_options(yield_per=50))


def undoable(session: Session, by: str) -> int | None:
    """The number of your own last command that still stands, whoever undid the others."""
    taken_back: set[int] = set()
    for number, name, undoes, who in _newest_first(
        session, History.by == by, History.undoes.is_not(None)
    ):
        if number in taken_back:
            continue
        if undoes is not None:
            taken_back.add(undoes)
        if name != UNDO and who == by:
            return int(number)
    return None


def redoable(session: Session, by: str) -> int | None:
    """The number of your last undo that nothing of yours has followed, so that it can be undone."""
    taken_back: set[int] = set()
    for number, name, undoes, who in _newest_first(
        session, History.by == by, History.undoes.is_not(None)
    ):
        stands = number not in taken_back
        if stands and undoes is not None:
            taken_back.add(undoes)
        if who != by or name == REDO or (name == UNDO and not stands):
            continue
        return int(number) if name == UNDO else None
    return None


def _stands(session: Session, number: int) -> bool:
    """Whether nothing has taken back what history row `number` did."""
    taken_back: set[int] = set()
    # Whatever took it back came later: of the last command there is nothing to read, however many
    # were before it.
    since = sa.and_(History.number > number, History.undoes.is_not(None))
    for later, _, undoes, _ in _newest_first(session, since):
        if later not in taken_back:
            taken_back.add(undoes)
    return number not in taken_back


def reverse(session: Session, change: Change, number: int) -> History:
    """Write through `change` the opposite of history row `number`; the row that it was.

    Raises Refusal, naming the later command, where what it would put back has changed since.
    """
    row = session.get(History, number)
    if row is None:
        raise Refusal(NO_SUCH, field="number", number=number)
    if not _stands(session, number):
        raise Refusal(UNDONE_BEFORE, field="number", label=row.label)
    root, redoing = row, False
    while root.undoes is not None:
        root, redoing = session.get_one(History, root.undoes), not redoing
    for table, uid, pairs in reversed(row.changes):
        if table == "measurement":
            _reverse_bulk(session, change, row, root, uid, redoing)
        else:
            _reverse_row(session, change, row, table, uid, pairs)
    return row


def _reverse_bulk(
    session: Session, change: Change, row: History, root: History, uid: str, redoing: bool
) -> None:
    metric = session.scalars(sa.select(Metric).where(Metric.uid == UUID(uid))).one_or_none()
    if metric is None:
        raise _refusal(session, row, "metric", uid)
    session.flush()
    connection = session.connection()
    ask = bulk.changed_since_undo if redoing else bulk.later_change
    later = ask(connection, root.number, metric.id)
    if later is not None:
        other = session.get_one(History, later)
        sentence = NOT_REDONE if redoing else CHANGED_SINCE
        raise Refusal(sentence, label=root.label, later=other.label, by=other.by)
    move = bulk.redo if redoing else bulk.undo
    try:
        move(connection, root.number, metric.pilot_id, metric.id)
    except sqlite3.IntegrityError as error:
        raise Refusal(PLACE_GONE, label=root.label) from error
    change.note_bulk(metric, {"redone" if redoing else "undone": root.number})


def _reverse_row(
    session: Session, change: Change, row: History, table: str, uid: str, pairs: dict[str, Any]
) -> None:
    model, key = CLASSES[table], key_of(table)
    where = getattr(model, key) == change.values.value_for(table, key, uid)
    found = session.scalars(sa.select(model).where(where)).one_or_none()
    id_pair = pairs.get("sha256" if table == "blob" else "id", [1, 1])
    made, gone = id_pair[0] is None, id_pair[1] is None
    if (found is None) != gone:
        raise _refusal(session, row, table, uid)
    if found is None:
        back = {n: change.values.value_for(table, n, pair[0]) for n, pair in pairs.items()}
        if "version" in model.__table__.columns:
            # Above all that it ever had: who saw it before it was removed must look again.
            back["version"] = change.number
        change.add(model(**back))
        return
    if any(pair[1] != change.kept(found, n) for n, pair in pairs.items()):
        raise _refusal(session, row, table, uid)
    if not made:
        change.set(found, **{n: change.values.value_for(table, n, p[0]) for n, p in pairs.items()})
        return
    _refuse_if_judged(session, row, table, found)
    try:
        change.remove(found)
    except Refusal as in_use:
        raise _refusal(session, row, table, uid, otherwise=in_use) from None


def _refuse_if_judged(session: Session, row: History, table: str, found: Any) -> None:
    """A fixing or a phase stays once numbers that it judges have come in after it."""
    if table == "criterion_fixing":
        starts_on = found.on
    elif table == "phase":
        starts_on = found.starts_on
    else:
        return
    metric = session.get_one(Metric, found.metric_id)
    judged = driver(session).execute(
        "SELECT 1 FROM measurement WHERE pilot_id = ? AND metric_id = ? AND period >= ?"
        " AND first_history > ? LIMIT 1",
        (metric.pilot_id, metric.id, to_day(starts_on), row.number),
    )
    if judged.fetchone() is not None:
        raise Refusal(ALREADY_JUDGED, label=row.label)


def _refusal(
    session: Session, row: History, table: str, uid: str, otherwise: Refusal | None = None
) -> Refusal:
    """Names the last later command that changed the same record, or one that refers to it."""
    sentence = NOT_REDONE if row.name == UNDO else CHANGED_SINCE
    later = session.scalars(
        sa.select(History)
        .where(History.number > row.number)
        .order_by(History.number.desc())
        .execution_options(yield_per=50)
    )
    for other in later:
        if any((t == table and u == uid) or _refers(pairs, uid) for t, u, pairs in other.changes):
            return Refusal(sentence, label=row.label, later=other.label, by=other.by)
    return otherwise or Refusal(sentence, label=row.label, later="?", by="?")


def _refers(pairs: dict[str, Any], uid: str) -> bool:
    return any(uid == value for pair in pairs.values() for value in pair)
