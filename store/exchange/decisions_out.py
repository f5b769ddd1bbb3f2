"""Decisions as a table: what was decided about each pilot, by whom, why, and the flag then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, table_csv, table_records
from store.reads.decisions import DecisionRow

COLUMNS = (
    "code",
    "title",
    "decision",
    "decided_on",
    "decided_by",
    "why",
    "flag",
    "against_flag",
    "review",
)
"""The header, in its fixed order."""


def decisions_csv(
    rows: Iterable[DecisionRow], dialect: Dialect = PLAIN, *, say: Say = str
) -> bytes:
    """The rows as a CSV file."""
    return table_csv(COLUMNS, cells(rows), dialect, say)


def decisions_records(rows: Iterable[DecisionRow]) -> list[dict[str, Any]]:
    """The rows for JSON."""
    return table_records(COLUMNS, cells(rows), str)


def cells(rows: Iterable[DecisionRow]) -> Iterator[Sequence[Any]]:
    """A cell for each column."""
    return map(attrgetter(*COLUMNS), rows)
