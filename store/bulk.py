"""Measurements in bulk: written, replaced, removed, and brought back as they were.

They are not listed one by one in the history. A row keeps the number of the command that changed it
last; what a command replaced or removed is kept in measurement_before under its number (after = 0)
and stays there. Undo moves the command's own rows there (after = 1) and puts the earlier ones back;
redo takes those away and moves its own back. So any number of undos and redos leaves both tables
exactly as they were, and where a number was undone it has an `after` row, and else none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

import sqlalchemy as sa

from store.driver import driver

KEY = "pilot_id, metric_id, period, site_id, subgroup_id, seq"
NUMBERS = "numerator, denominator, value, people, note"
ALL = f"{KEY}, {NUMBERS}, first_history, history"
SAME_KEY = " AND ".join(f"m.{c} = b.{c}" for c in KEY.split(", "))
UNDONE = (
    "EXISTS (SELECT 1 FROM measurement_before m"
    f" WHERE m.by_history = b.by_history AND m.after = 1 AND {SAME_KEY})"
)
"""Whether the row b of measurement_before is of a command that is undone."""

Row = tuple[int, int, int, int, float | None, float | None, float | None, int | None, str | None]
"""period, site_id, subgroup_id, seq, numerator, denominator, value, people, note."""

INSERT = f"INSERT INTO measurement ({ALL}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows came in new, replaced another, or were there already."""

    new: int
    replaced: int
    unchanged: int

    def __add__(self, other: Written) -> Written:
        return Written(
            self.new + other.new,
            self.replaced + other.replaced,
            self.unchanged + other.unchanged,
        )


def write(
    connection: sa.Connection, number: int, pilot_id: int, metric_id: int, rows: Sequence[Row]
) -> Written:
    """Write a metric's rows under history `number`; a key must not come twice.

    Replaced rows are kept in measurement_before; rows that say the same are left alone.
    """
    if not rows:
        return Written(0, 0, 0)
    known = existing(connection, pilot_id, metric_id, rows)
    new: list[tuple[object, ...]] = []
    replaced: list[tuple[object, ...]] = []
    for row in rows:
        found = known.get(row[:4])
        if found is None:
            new.append((pilot_id, metric_id, *row, number, number))
        elif found[:5] != row[4:]:
            replaced.append((pilot_id, metric_id, *row, found[5], number))
    if replaced:
        keys = [_key(row) for row in replaced]
        _keep(connection, number, keys, known)
        _delete(connection, keys)
    if new or replaced:
        driver(connection).executemany(INSERT, new + replaced)
    return Written(len(new), len(replaced), len(rows) - len(new) - len(replaced))


AT_ONCE = 50


def write_new(
    connection: sa.Connection, number: int, columns: Sequence[Sequence[object] | int | None]
) -> None:
    """Write rows of metrics that have none yet, as columns, under history `number`.

    columns: those of KEY and NUMBERS in their order, sorted by key, no key twice; a single number
    or None stands in every row. By the driver itself, many rows a statement: for a million of them
    SQLAlchemy's list of tuples costs more than the writing, and binding as much as storing.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    listed = [column for column in columns if not isinstance(column, int | None)]
    count = len(listed[0])
    row = ",".join(_literal(column) for column in (*columns, number, number))
    whole = count // AT_ONCE * AT_ONCE
    values = chain.from_iterable(zip(*listed, strict=True))
    width = AT_ONCE * len(listed)
    many = ",".join([f"({row})"] * AT_ONCE)
    driver.executemany(
        f"INSERT INTO measurement ({ALL}) VALUES {many}",
        (tuple(islice(values, width)) for _ in range(count // AT_ONCE)),
    )
    rest = zip(*(column[whole:] for column in listed), strict=True)
    driver.executemany(f"INSERT INTO measurement ({ALL}) VALUES ({row})", rest)


def _literal(column: Sequence[object] | int | None) -> str:
    if column is None:
        return "NULL"
    return str(column) if isinstance(column, int) else "?"


def _key(row: Sequence[object]) -> tuple[object, ...]:
    return tuple(row[:6])


def existing(
    connection: sa.Connection, pilot_id: int, metric_id: int, rows: Sequence[Sequence[Any]]
) -> dict[tuple[object, ...], tuple[object, ...]]:
    """A metric's rows from the first to the last period of `rows`, which begin with it.

    (period, site, subgroup, seq) to NUMBERS, first_history, history.
    """
    first, last = min(row[0] for row in rows), max(row[0] for row in rows)
    cursor = driver(connection).execute(
        f"SELECT period, site_id, subgroup_id, seq, {NUMBERS}, first_history, history"
        " FROM measurement WHERE pilot_id = ? AND metric_id = ? AND period BETWEEN ? AND ?",
        (pilot_id, metric_id, first, last),
    )
    return {tuple(found[:4]): tuple(found[4:]) for found in cursor}


def _keep(
    connection: sa.Connection,
    number: int,
    keys: Iterable[tuple[object, ...]],
    known: dict[tuple[object, ...], tuple[object, ...]],
) -> None:
    driver(connection).executemany(
        f"INSERT INTO measurement_before (by_history, after, {ALL})"
        " VALUES (?,0,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [(number, *key, *known[key[2:]]) for key in keys],
    )


def _delete(connection: sa.Connection, keys: Sequence[tuple[object, ...]]) -> None:
    where = " AND ".join(f"{column} = ?" for column in KEY.split(", "))
    driver(connection).executemany(f"DELETE FROM measurement WHERE {where}", list(keys))


def remove(
    connection: sa.Connection,
    number: int,
    pilot_id: int,
    metric_id: int,
    keys: Sequence[tuple[int, int, int]] | None = None,
) -> int:
    """Take away a metric's rows, all or those of a (period, site, subgroup); how many went."""
    where, bound = "pilot_id = ? AND metric_id = ?", (pilot_id, metric_id)
    if keys is not None:
        known = existing(connection, pilot_id, metric_id, keys)
        wanted = set(keys)
        full = [(pilot_id, metric_id, *key) for key in known if key[:3] in wanted]
        if full:
            _keep(connection, number, full, known)
            _delete(connection, full)
        return len(full)
    driver(connection).execute(
        f"INSERT INTO measurement_before (by_history, after, {ALL})"
        f" SELECT ?, 0, {ALL} FROM measurement WHERE {where}",
        (number, *bound),
    )
    return driver(connection).execute(f"DELETE FROM measurement WHERE {where}", bound).rowcount


def later_change(connection: sa.Connection, number: int, metric_id: int) -> int | None:
    """A later command that changed what undoing `number` would put back, or None."""
    replaced = (
        driver(connection)
        .execute(
            "SELECT min(b.by_history) FROM measurement_before b"
            f" WHERE b.by_history > ? AND b.after = 0 AND b.history = ? AND b.metric_id = ?"
            f" AND NOT {UNDONE}",
            (number, number, metric_id),
        )
        .fetchone()[0]
    )
    standing = (
        driver(connection)
        .execute(
            f"SELECT min(m.history) FROM measurement_before b JOIN measurement m ON {SAME_KEY}"
            " WHERE b.by_history = ? AND b.after = 0 AND b.metric_id = ? AND m.history <> ?",
            (number, metric_id, number),
        )
        .fetchone()[0]
    )
    found = [int(n) for n in (replaced, standing) if n is not None]
    return min(found) if found else None


def undo(connection: sa.Connection, number: int, pilot_id: int, metric_id: int) -> None:
    """Take a command's rows of one metric away and put the earlier ones back.

    A row that the command removed leaves a mark without numbers (history 0), so that redo knows it.
    """
    mine, bound = "pilot_id = ? AND metric_id = ? AND history = ?", (pilot_id, metric_id, number)
    before = "b.by_history = ? AND b.after = 0 AND b.pilot_id = ? AND b.metric_id = ?"
    kept = (number, pilot_id, metric_id)
    driver(connection).execute(
        f"INSERT INTO measurement_before (by_history, after, {ALL})"
        f" SELECT ?, 1, {ALL} FROM measurement WHERE {mine}",
        (number, *bound),
    )
    driver(connection).execute(
        f"INSERT INTO measurement_before (by_history, after, {KEY}, first_history, history)"
        f" SELECT ?, 1, {KEY}, 0, 0 FROM measurement_before b WHERE {before} AND NOT {UNDONE}",
        (number, *kept),
    )
    driver(connection).execute(f"DELETE FROM measurement WHERE {mine}", bound)
    driver(connection).execute(
        f"INSERT INTO measurement ({ALL}) SELECT {ALL} FROM measurement_before b WHERE {before}",
        kept,
    )


def redo(connection: sa.Connection, number: int, pilot_id: int, metric_id: int) -> None:
    """Put a command's rows of one metric back, in the place of those that undo had put there."""
    mine = "by_history = ? AND after = 1 AND pilot_id = ? AND metric_id = ?"
    bound = (number, pilot_id, metric_id)
    driver(connection).execute(
        f"DELETE FROM measurement WHERE pilot_id = ? AND metric_id = ? AND ({KEY}) IN"
        f" (SELECT {KEY} FROM measurement_before WHERE {mine})",
        (pilot_id, metric_id, *bound),
    )
    driver(connection).execute(
        f"INSERT INTO measurement ({ALL}) SELECT {ALL} FROM measurement_before"
        f" WHERE {mine} AND history > 0",
        bound,
    )
    driver(connection).execute(f"DELETE FROM measurement_before WHERE {mine}", bound)


def changed_since_undo(connection: sa.Connection, number: int, metric_id: int) -> int | None:
    """A command that changed what undoing `number` had put back, or None."""
    same_before = " AND ".join(f"p.{c} = b.{c}" for c in KEY.split(", "))
    found = (
        driver(connection)
        .execute(
            "SELECT m.history, p.history FROM measurement_before b"
            f" LEFT JOIN measurement m ON {SAME_KEY}"
            " LEFT JOIN measurement_before p ON p.by_history = b.by_history AND p.after = 0"
            f" AND {same_before}"
            " WHERE b.by_history = ? AND b.after = 1 AND b.metric_id = ?"
            " AND m.history IS NOT p.history LIMIT 1",
            (number, metric_id),
        )
        .fetchone()
    )
    if found is None:
        return None
    standing, before = found
    if standing is not None:
        return int(standing)
    removed = (
        driver(connection)
        .execute(
            "SELECT max(b.by_history) FROM measurement_before b"
            " WHERE b.after = 0 AND b.history = ? AND b.metric_id = ? AND b.by_history <> ?"
            f" AND NOT {UNDONE}",
            (before, metric_id, number),
        )
        .fetchone()[0]
    )
    return int(removed or before)
