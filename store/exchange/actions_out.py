"""Actions as a table: who does what by when, of each pilot, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, table_csv, table_records
from store.reads.actions import ActionRow

COLUMNS = (
    "code",
    "title",
    "number",
    "what",
    "owner",
    "given_on",
    "due_on",
    "done_on",
    "dropped_on",
    "how_it_went",
    "review",
    "review_on",
)
"""The header, in its fixed order."""


def actions_csv(rows: Iterable[ActionRow], dialect: Dialect = PLAIN, *, say: Say = str) -> bytes:
    """The rows as a CSV file."""
    return table_csv(COLUMNS, cells(rows), dialect, say)


def actions_records(rows: Iterable[ActionRow]) -> list[dict[str, Any]]:
    """The rows for JSON."""
    return table_records(COLUMNS, cells(rows), str)


def cells(rows: Iterable[ActionRow]) -> Iterator[Sequence[Any]]:
    """A cell for each column."""
    return map(attrgetter(*COLUMNS), rows)
