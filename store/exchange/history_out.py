"""The history as a table: who did what, when and why. What was entered never stands there.

A command's fields and what it changed hold every number, of small groups too: they stay inside. Of
them the reason alone goes out, as it was written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, table_csv
from store.reads.history import HistoryRow

COLUMNS = ("history", "at", "by", "did", "label", "records", "undone", "reason")
"""The header, in its fixed order. records: "table uid" of each, once, separated by "; "."""

MOST_RECORDS = 500
"""An import touches thousands: above this a cell counts them, as Excel takes 32,767 letters."""


def history_csv(rows: Iterable[HistoryRow], dialect: Dialect = PLAIN, *, say: Say = str) -> bytes:
    """The rows as a CSV file; times in UTC, without a zone in `excel-nb`, which knows none."""
    return table_csv(COLUMNS, cells(rows), dialect, say)


def history_records(rows: Iterable[HistoryRow]) -> list[dict[str, Any]]:
    """The rows for JSON, with the uid of each and every record."""
    return [
        {
            "history": row.history,
            "uid": str(row.uid),
            "at": row.at.isoformat(),
            "by": row.by,
            "did": row.did,
            "label": row.label,
            "records": [list(record) for record in row.records],
            "undone": row.undone,
            "reason": row.reason,
        }
        for row in rows
    ]


def cells(rows: Iterable[HistoryRow]) -> Iterator[Sequence[Any]]:
    """A cell for each column."""
    for row in rows:
        records = _records(row)
        yield row.history, row.at, row.by, row.did, row.label, records, row.undone, row.reason


def _records(row: HistoryRow) -> tuple[str, ...]:
    """Each record that was touched; where there are very many, how many of each table."""
    touched = dict.fromkeys(row.records)
    if len(touched) <= MOST_RECORDS:
        return tuple(f"{table} {uid}" for table, uid in touched)
    return tuple(f"{table} × {n}" for table, n in Counter(table for table, _ in touched).items())
