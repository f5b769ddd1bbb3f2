"""The history as a table: who did what and when. What was entered never stands there.

A command's fields and what it changed hold every number, of small groups too: they stay inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from store.exchange.csv_out import EXCEL_NB, PLAIN, Dialect
from store.exchange.words_out import Say, table_csv
from store.reads.history import HistoryRow

COLUMNS = ("history", "at", "by", "did", "label", "records", "undone")
"""The header, in its fixed order. records: "table uid" of each, once, separated by "; "."""


def history_csv(rows: Iterable[HistoryRow], dialect: Dialect = PLAIN, *, say: Say = str) -> bytes:
    """The rows as a CSV file; times in UTC, without a zone in `excel-nb`, which knows none."""
    return table_csv(COLUMNS, _cells(rows, dialect), dialect, say)


def _cells(rows: Iterable[HistoryRow], dialect: Dialect) -> Iterator[Sequence[Any]]:
    written = "%Y-%m-%d %H:%M:%S" if dialect is EXCEL_NB else "%Y-%m-%dT%H:%M:%SZ"
    for row in rows:
        at = row.at.strftime(written)
        records = tuple(dict.fromkeys(f"{table} {uid}" for table, uid in row.records))
        yield row.history, at, row.by, row.did, row.label, records, row.undone
