"""What a store holds, to compare it before and after; and whether its history hangs together."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import history
from store.schema import Base, History
from store.store import Store

OUTSIDE = frozenset({"history", "portfolio_row", "measurement_before", "blob"})
"""What undo does not put back: the record itself, what follows from it, and kept bytes."""
ONLY = {"store_info": {"name"}}
"""The columns that are a record's own, where the others say which store it is."""

Content = dict[str, list[tuple[Any, ...]]]


def content(store: Store) -> Content:
    """All rows of the records, sorted; versions count edits, so they are left out."""

    def ask(session: Session) -> Content:
        found = {}
        for table in Base.metadata.sorted_tables:
            if table.name not in OUTSIDE:
                mine = ONLY.get(table.name, table.columns.keys())
                columns = [c for c in table.columns if c.name in mine and c.name != "version"]
                rows = [tuple(row) for row in session.execute(sa.select(*columns))]
                found[table.name] = sorted(rows, key=repr)
        return found

    return store.read(ask)


def count(store: Store, table: str) -> int:
    """How many rows a table has."""
    query = sa.select(sa.func.count()).select_from(Base.metadata.tables[table])
    return store.read(lambda session: session.scalar(query))


def broken_links(store: Store) -> list[int]:
    """The numbers of history rows that are missing or do not follow from the one before."""

    def ask(session: Session) -> list[int]:
        broken, previous, expected = [], history.GENESIS, 1
        for row in session.scalars(sa.select(History).order_by(History.number)):
            whole = row.payload_hash == history.payload_hash(row.fields, row.changes)
            if row.number != expected or row.previous_hash != previous or not whole:
                broken.append(expected)
            previous, expected = history.row_hash(row), row.number + 1
        return broken

    return store.read(ask)


def faults(store: Store) -> list[Any]:
    """What SQLite's own checks find."""

    def ask(session: Session) -> list[Any]:
        connection = session.connection()
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        return [line for line in whole if line != "ok"] + [
            tuple(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
        ]

    return store.read(ask)
