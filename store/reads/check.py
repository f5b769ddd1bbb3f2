"""`springbrett check`: is everything in the store as it should be. It repairs nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import backup, receipt
from store import history as record
from store.connections import reading_engine
from store.header import SCHEMA_VERSION
from store.places import backups_folder
from store.records import CLASSES, KeptValues
from store.schema import Base, History, StoreInfo
from store.words import Message, mark, mark_n

FIXED_SQLITE = ((3, 44, 6), (3, 50, 7), (3, 51, 3))
REPLAYED = 1000
ENOUGH_ROOM = 3

SOUND = mark("check", "The file is sound.")
NOT_SOUND = mark("check", "The file is damaged: {reason}. Restore the newest backup.")
NOT_ASKED = mark(
    "check",
    "“{name}” could not be looked at: there is something in the store that can't be ({reason})."
    " Restore the newest backup.",
)
REFERS = mark("check", "Everything that records refer to is there.")
REFERS_NOT = mark("check", "Records in {tables} refer to what is not there. Restore a backup.")
SCHEMA = mark("check", "The tables are those of store version {version}.")
SCHEMA_NOT = mark("check", "The tables are not those of store version {version}: {what}.")
RANGES = mark("check", "Every value is one that it can be.")
RANGES_NOT = mark("check", "{table} holds values that can't be: {what}.")
CHAIN = mark("check", "The history has no gap and nothing in it was changed ({rows} rows).")
CHAIN_GAP = mark("check", "The history has a gap before number {number}.")
CHAIN_NOT = mark("check", "The history was changed at number {number}.")
REPLAY = mark("check", "The records are as the history says.")
REPLAY_NOT = mark("check", "{table} {uid} is not as the history says ({field}).")
RECEIPT = mark("check", "Nothing is missing of what was saved on this computer.")
RECEIPT_NONE = mark("check", "There is no receipt of this store on this computer yet.")
RECEIPT_NOT = mark_n(
    "check", "The store lacks %n change(s) that were saved here. Look at the backups.", None, 0
)
RECEIPT_FORKED = mark(
    "check",
    "From {since} on the store has another history than was saved here. Look at the backups.",
)
BACKUP = mark("check", "The newest backup ({made_at}) is whole.")
BACKUP_NONE = mark("check", "There is no backup of this store yet. Make one: springbrett backup.")
BACKUP_NOT = mark("check", "The newest backup is not whole: {file}. Make another one.")
SQLITE = mark("check", "SQLite {version}.")
SQLITE_OLD = mark(
    "check",
    "SQLite {version} has a known fault that Springbrett works around; a newer one is better.",
)
ROOM = mark("check", "There is room on the disk.")
ROOM_NOT = mark("check", "The disk is almost full: {free} MB are free. Make room.")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ok: None where it is neither right nor wrong."""

    id: str
    ok: bool | None
    said: Message


@dataclass(frozen=True, slots=True)
class Report:
    """All that was looked at; ok where nothing is wrong."""

    path: str
    ok: bool
    findings: tuple[Finding, ...]


def check(session: Session, path: Path) -> Report:
    """Look at everything. A file that is too damaged for a question fails that question."""
    findings: list[Finding] = []
    for name, ask in ASKED.items():
        try:
            findings += ask(session, path)
        except (sa.exc.DatabaseError, sqlite3.DatabaseError) as error:
            reason = str(getattr(error, "orig", error))
            findings.append(_no(name, NOT_SOUND, reason=reason))
            session.rollback()
        except (sa.exc.SQLAlchemyError, LookupError, ValueError, TypeError, OverflowError) as error:
            # a value that can't be, where the file is whole
            facts = {"name": name, "reason": type(error).__name__}
            findings.append(Finding(name, False, _message(NOT_ASKED, facts)))
            session.rollback()
    findings += _room(path)
    return Report(str(path), all(one.ok is not False for one in findings), tuple(findings))


def _message(text: str, facts: dict[str, Any], count: int | None = None) -> Message:
    return Message(text, facts, count, "check")


def _yes(name: str, text: str, **facts: Any) -> Finding:
    return Finding(name, True, _message(text, facts))


def _no(name: str, text: str, **facts: Any) -> Finding:
    return Finding(name, False, _message(text, facts))


def _rows(session: Session, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in session.connection().exec_driver_sql(query)]


def _sound(session: Session, path: Path) -> Iterator[Finding]:
    said = _rows(session, "PRAGMA integrity_check(3)")
    if said == [("ok",)]:
        yield _yes("integrity", SOUND)
    else:
        yield _no("integrity", NOT_SOUND, reason="; ".join(str(row[0]) for row in said))


def _refers(session: Session, path: Path) -> Iterator[Finding]:
    tables = sorted({row[0] for row in _rows(session, "PRAGMA foreign_key_check")})
    if tables:
        yield _no("references", REFERS_NOT, tables=", ".join(tables))
    else:
        yield _yes("references", REFERS)


def _schema(session: Session, path: Path) -> Iterator[Finding]:
    here = _rows(session, "SELECT type, name, tbl_name FROM sqlite_schema")
    odd = [f"{kind} {name}" for kind, name, _ in here if kind in ("trigger", "view")]
    expected = {
        table.name: {c.name for c in table.columns} for table in Base.metadata.tables.values()
    }
    there = {name for kind, name, _ in here if kind == "table" and not name.startswith("sqlite")}
    odd += sorted(there - set(expected) - {"alembic_version"})
    odd += sorted(set(expected) - there)
    for name in sorted(there & set(expected)):
        found = {row[1] for row in _rows(session, f'PRAGMA table_info("{name}")')}
        odd += [f"{name}.{column}" for column in sorted(found ^ expected[name])]
    if odd:
        yield _no("schema", SCHEMA_NOT, version=SCHEMA_VERSION, what=", ".join(odd[:5]))
    else:
        yield _yes("schema", SCHEMA, version=SCHEMA_VERSION)


IMPOSSIBLE = {
    "more than all": "SELECT 1 FROM measurement x JOIN metric m ON m.id = x.metric_id"
    " WHERE m.kind = 'proportion' AND x.numerator > x.denominator LIMIT 1",
    "below zero": "SELECT 1 FROM measurement x JOIN metric m ON m.id = x.metric_id"
    " WHERE m.kind IN ('proportion', 'rate', 'count')"
    " AND min(coalesce(x.numerator, 0), coalesce(x.value, 0)) < 0 LIMIT 1",
    "a place of another pilot": "SELECT 1 FROM measurement x JOIN site s ON s.id = x.site_id"
    " WHERE s.id <> 0 AND s.pilot_id <> x.pilot_id LIMIT 1",
    "a metric of another pilot": "SELECT 1 FROM measurement x JOIN metric m ON m.id = x.metric_id"
    " WHERE m.pilot_id <> x.pilot_id LIMIT 1",
}


def _ranges(session: Session, path: Path) -> Iterator[Finding]:
    wrong = []
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            if isinstance(constraint, sa.CheckConstraint) and isinstance(
                constraint.sqltext, sa.TextClause
            ):
                query = (
                    f'SELECT 1 FROM "{table.name}" WHERE NOT ({constraint.sqltext.text}) LIMIT 1'
                )
                if _rows(session, query):
                    wrong.append(_no("values", RANGES_NOT, table=table.name, what=constraint.name))
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                words = ", ".join(f"'{word}'" for word in column.type.enums)
                query = (
                    f'SELECT 1 FROM "{table.name}" WHERE "{column.name}" NOT IN ({words}) LIMIT 1'
                )
                if _rows(session, query):
                    wrong.append(_no("values", RANGES_NOT, table=table.name, what=column.name))
    wrong += [
        _no("values", RANGES_NOT, table="measurement", what=what)
        for what, query in IMPOSSIBLE.items()
        if _rows(session, query)
    ]
    yield from wrong or [_yes("values", RANGES)]


def _chain(session: Session, path: Path) -> Iterator[Finding]:
    previous, expected = record.GENESIS, 1
    query = sa.select(History).order_by(History.number).execution_options(yield_per=500)
    for row in session.scalars(query):
        if row.number != expected:
            yield _no("history", CHAIN_GAP, number=row.number)
            return
        told = record.payload_hash(row.fields, row.changes)
        if row.previous_hash != previous or row.payload_hash != told:
            yield _no("history", CHAIN_NOT, number=row.number)
            return
        previous, expected = record.row_hash(row), expected + 1
    yield _yes("history", CHAIN, rows=expected - 1)


def _replay(session: Session, path: Path) -> Iterator[Finding]:
    """The newest value that the history has of each field, against the one that is there."""
    plain = KeptValues(session).plain
    seen: set[tuple[str, str, str]] = set()
    query = sa.select(History.changes).order_by(History.number.desc()).limit(REPLAYED)
    for changes in session.scalars(query):
        for table, uid, pairs in reversed(changes):
            if table == "measurement" or table not in CLASSES or not _is_uid(uid):
                continue
            model = CLASSES[table]
            row = session.scalars(sa.select(model).where(model.uid == UUID(uid))).one_or_none()
            for field, (_, after) in pairs.items():
                if (table, uid, field) in seen or field not in model.__table__.columns:
                    continue
                seen.add((table, uid, field))
                if _now(plain, row, model.__table__.columns[field]) != after:
                    yield _no("replay", REPLAY_NOT, table=table, uid=uid, field=field)
                    return
    yield _yes("replay", REPLAY)


def _now(plain: Callable[[Any, Any], Any], row: Any, column: Any) -> Any:
    """What stands in a column, as the history has it; nothing of the kind where it can't be."""
    try:
        return None if row is None else plain(column, getattr(row, column.name))
    except (LookupError, TypeError, ValueError, sa.exc.NoResultFound):
        return NotImplemented


def _is_uid(text: str) -> bool:
    return len(text) == 36


def _receipt(session: Session, path: Path) -> Iterator[Finding]:
    info = session.get_one(StoreInfo, 1)
    uid, generation = info.uid.hex, info.generation
    session.rollback()  # the receipt first: what is written meanwhile is then no loss
    kept = receipt.read(uid, path, generation)
    if kept is None:
        yield Finding("receipt", None, _message(RECEIPT_NONE, {}))
        return
    last = session.scalar(sa.select(sa.func.max(History.number))) or 0
    losses = []
    for one in dict.fromkeys((kept, *receipt.lost(uid, path, generation))):
        row = session.get(History, one.number)
        losses.append(receipt.behind(one, last, None if row is None else record.row_hash(row)))
    for found in filter(None, losses):
        if found.forked:
            yield _no("receipt", RECEIPT_FORKED, since=f"{found.since:%Y-%m-%d %H:%M}")
        else:
            yield Finding("receipt", False, _message(RECEIPT_NOT, {}, found.missing))
    if not any(losses):
        yield _yes("receipt", RECEIPT)


def _backup(session: Session, path: Path) -> Iterator[Finding]:
    folder = backups_folder(session.get_one(StoreInfo, 1).uid.hex)
    found = backup.backups(folder)
    if not found:
        yield Finding("backup", None, _message(BACKUP_NONE, {}))
        return
    try:
        backup.verify(folder / found[0].file)
        yield _yes("backup", BACKUP, made_at=found[0].made_at)
    except backup.Refusal:
        yield _no("backup", BACKUP_NOT, file=found[0].file)


def _sqlite(session: Session, path: Path) -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    old = not is_fixed(sqlite3.sqlite_version_info)
    text, ok = (SQLITE_OLD, None) if old else (SQLITE, True)
    yield Finding("sqlite", ok, _message(text, {"version": version}))


def is_fixed(version: tuple[int, ...]) -> bool:
    """Whether this SQLite is free of the fault in which a checkpoint can lose a commit."""
    return version >= FIXED_SQLITE[-1] or any(
        version[:2] == fixed[:2] and version >= fixed for fixed in FIXED_SQLITE
    )


def _room(path: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(path.parent).free
    if free < ENOUGH_ROOM * path.stat().st_size + 2**20:
        yield _no("room", ROOM_NOT, free=free // 2**20)
    else:
        yield _yes("room", ROOM)


ASKED: dict[str, Callable[[Session, Path], Iterator[Finding]]] = {
    "integrity": _sound,
    "references": _refers,
    "schema": _schema,
    "values": _ranges,
    "history": _chain,
    "replay": _replay,
    "receipt": _receipt,
    "backup": _backup,
    "sqlite": _sqlite,
}
"""What is looked at, in this order."""

OF_THE_FILE = ("integrity", "references", "schema", "values", "history", "replay")


def damage(path: Path) -> Message | None:
    """What is wrong with the file itself, where something failed on it; None where nothing is."""
    try:
        engine = reading_engine(path)
        with Session(engine) as session:
            report = check(session, path)
    except (sa.exc.SQLAlchemyError, sqlite3.Error, OSError) as error:
        return _message(NOT_SOUND, {"reason": str(getattr(error, "orig", error))})
    engine.dispose()
    wrong = (one.said for one in report.findings if one.ok is False and one.id in OF_THE_FILE)
    return next(wrong, None)
