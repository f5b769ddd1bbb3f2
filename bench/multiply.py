"""A store of many pilots out of one of ten: copied inside SQLite, so that 10,000 take seconds.

The ten are made with commands. Their copies have keys, uids, codes and history rows of their own,
with hashes that hold, so that a store of any size opens, undoes and exports like a grown one.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from store.commands.registry import Spoken
from store.exchange.measurements_in import ImportMeasurements
from store.history import GENESIS, payload_hash, row_hash
from store.reads.flags import ensure_fresh
from store.schema import Base, History
from store.store import Store

TEN, METRICS, WEEKS = 10, 2, 50
BY = "bench"
FIRST_MONDAY = date(2025, 1, 6)
LEAVE_ALONE = frozenset({"programme", "profile", "store_info", "blob"})
HISTORY_NUMBERS = frozenset({"history", "first_history", "facts_history", "flag_history"})
UID_TEXT = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def many(path: Path, pilots: int) -> Path:
    """A new store at `path` with so many pilots, a multiple of ten, 100 measurements each."""
    ten(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=OFF")
        db.execute("BEGIN")
        _copy(db, pilots // TEN - 1)
        db.execute("COMMIT")
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise AssertionError(f"copies refer to nothing: {broken[:3]}")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def ten(path: Path) -> None:
    """The ten pilots, made with commands, their flags computed."""
    with Store(path) as store:
        for number in range(TEN):
            store.do_together(list(_pilot(f"P-{number + 1:04d}", number)), by=BY)
        numbers = "\n".join(("pilot,metric,date,numerator,denominator", *_numbers())).encode()
        store.do(ImportMeasurements(numbers, "numbers.csv"), by=BY)
        ensure_fresh(store)


def _pilot(code: str, number: int) -> Iterator[Spoken]:
    """A pilot with two metrics, a fixed criterion and a cycle."""
    stage = ("running", "running", "review", "design", "decided")[number % 5]
    about = {"title": f"Frisklivsmøte {number} for unge", "lead": f"Leder {number}", "stage": stage}
    yield Spoken("AddPilot", {"code": code, **about})
    for place, role in enumerate(("primary", "secondary")):
        metric = {"name": f"Attendance {place}", "kind": "proportion", "direction": "up"}
        how = {"role": role, "cadence": "week", "target": 0.6, "baseline": 0.4}
        yield Spoken("AddMetric", {"pilot": code, **metric, **how})
    belief = {"if_we": "meet weekly", "then": "more come", "because": "it is near"}
    due = (FIRST_MONDAY + timedelta(weeks=WEEKS + 10)).isoformat()
    target = {"metric": "Attendance 0", "comparison": "at_least", "target": 0.6, "by": due}
    yield Spoken("AddHypothesis", {"pilot": code, **belief, **target})
    on = (FIRST_MONDAY + timedelta(weeks=20)).isoformat()
    paper = {"on": on, "source": "Minutes of the board"}
    yield Spoken("FixCriterion", {"pilot": code, "hypothesis": "1", **paper})
    cycle = {"title": "Evenings", "starts_on": on, "plan": "Open in the evening"}
    yield Spoken("AddIteration", {"pilot": code, **cycle})


def _numbers() -> Iterator[str]:
    for number in range(TEN):
        for metric in range(METRICS):
            for week in range(WEEKS):
                whole = 40 + (number * 7 + week * 3) % 30
                share = 0.4 + 0.02 * number + 0.03 * ((week * 5 + metric) % 7 - 3)
                day = FIRST_MONDAY + timedelta(weeks=week)
                yield f"P-{number + 1:04d},Attendance {metric},{day},{round(share * whole)},{whole}"


# -- copies -----------------------------------------------------------------------------------


def _copy(db: sqlite3.Connection, copies: int) -> None:
    """Every table that belongs to pilots, `copies` times more, and the history that made them."""
    tables = [one for one in Base.metadata.sorted_tables if one.name not in LEAVE_ALONE]
    (numbers,) = db.execute("SELECT max(number) FROM history").fetchone()
    steps = {
        one.name: db.execute(f'SELECT coalesce(max(id), 0) + 1 FROM "{one.name}"').fetchone()[0]
        for one in tables
        if "id" in one.columns
    }
    db.execute("CREATE TEMP TABLE turn (k INTEGER PRIMARY KEY)")
    db.executemany("INSERT INTO turn VALUES (?)", ((k,) for k in range(1, copies + 1)))
    for table in tables:
        if table.name == History.__tablename__:
            _copy_history(db, copies, numbers, steps)
            continue
        names = [f'"{column.name}"' for column in table.columns]
        values = [_of_copy(column, steps, numbers) for column in table.columns]
        # Site 0 and subgroup 0 mean "all" in every pilot.
        where = "WHERE id > 0" if "id" in table.columns else ""
        key = ", ".join(f't."{column.name}"' for column in table.primary_key)
        db.execute(
            f'INSERT INTO "{table.name}" ({", ".join(names)}) SELECT {", ".join(values)}'
            f' FROM turn CROSS JOIN "{table.name}" t {where} ORDER BY turn.k, {key}'
        )


def _of_copy(column: sa.Column[Any], steps: dict[str, int], numbers: int) -> str:
    """What stands in this column of the k-th copy, in SQL."""
    own = f't."{column.name}"'
    refers = [key.column.table.name for key in column.foreign_keys]
    if column.name == "id":
        return f"{own} + k * {steps[column.table.name]}"
    if refers and refers[0] in steps:
        return f"CASE WHEN {own} > 0 THEN {own} + k * {steps[refers[0]]} ELSE {own} END"
    if column.name in HISTORY_NUMBERS:
        return f"{own} + k * {numbers}"
    if column.name == "uid":
        return f"substr({own}, 1, 26) || printf('%06x', k)"
    if column.name in ("code", "title"):
        return f"{own} || '-' || k"
    return own


def _copy_history(db: sqlite3.Connection, copies: int, numbers: int, steps: dict[str, int]) -> None:
    """The rows again for each copy, about its own records, in one unbroken chain."""
    query = "SELECT command_id, at, by, name, label, fields, changes FROM history ORDER BY number"
    template = db.execute(query).fetchall()
    before, number, copied = _last_hash(db), numbers, _copied(db, steps)

    def rows() -> Iterator[tuple[Any, ...]]:
        nonlocal before, number
        for k in range(1, copies + 1):
            for command, at, by, name, label, *texts in template:
                number += 1
                uid = command[:26] + f"{k:06x}"
                fields, changes = (_about_copy(text, k, copied) for text in texts)
                _shift(changes, k, numbers, steps)
                payload = payload_hash(fields, changes)
                told = json.dumps(fields), json.dumps(changes)
                yield number, uid, at, by, name, label, *told, payload, before
                before = _hash(before, number, uid, at, by, name, payload)

    db.executemany(
        "INSERT INTO history (number, command_id, at, by, name, label, fields, changes,"
        " payload_hash, previous_hash) VALUES (?,?,?,?,?,?,?,?,?,?)",
        rows(),
    )


def _copied(db: sqlite3.Connection, tables: Iterable[str]) -> frozenset[str]:
    """The uids of all records that are copied, as the history writes them."""
    found: set[str] = set()
    for table in tables:
        if "uid" in Base.metadata.tables[table].columns:
            rows = db.execute(f'SELECT uid FROM "{table}" WHERE id > 0 ORDER BY id')
            found |= {str(UUID(uid)) for (uid,) in rows}
    return frozenset(found)


def _about_copy(text: str, k: int, copied: frozenset[str]) -> Any:
    def own(found: re.Match[str]) -> str:
        uid = found[0]
        return f"{uid[:30]}{k:06x}" if uid in copied else uid

    return json.loads(UID_TEXT.sub(own, text))


def _shift(changes: list[Any], k: int, numbers: int, steps: dict[str, int]) -> None:
    """What the changes say, as `_of_copy` says it of the records."""
    for table, _, pairs in changes:
        for name, pair in pairs.items():
            if name in ("code", "title"):
                pair[:] = [None if value is None else f"{value}-{k}" for value in pair]
            elif name == "id" or name in HISTORY_NUMBERS:
                step = k * (steps[table] if name == "id" else numbers)
                pair[:] = [None if value is None else value + step for value in pair]


def _hash(before: str, number: int, command: str, at: str, by: str, name: str, payload: str) -> str:
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    row = History(
        number=number, command_id=UUID(command), at=when, by=by, name=name, payload_hash=payload,
        previous_hash=before,
    )  # fmt: skip
    return row_hash(row)


def _last_hash(db: sqlite3.Connection) -> str:
    query = (
        "SELECT previous_hash, number, command_id, at, by, name, payload_hash FROM history"
        " ORDER BY number DESC LIMIT 1"
    )
    found = db.execute(query).fetchone()
    return GENESIS if found is None else _hash(*found)
