"""Measurements as CSV: what an import reads back, but for small groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from store.exchange.csv_out import PLAIN, Dialect
from store.exchange.words_out import Say, Share, table_csv, table_records
from store.periods import to_date
from store.reads.measurements import MeasurementRow
from store.words import Kind

COLUMNS = (
    "code",
    "metric",
    "period",
    "site",
    "subgroup",
    "numerator",
    "denominator",
    "value",
    "people",
    "note",
    "version",
)
"""The header, in its fixed order. period is the ISO date of its first day.

version says which change the row is of, so that an import knows what has changed since.
"""


def measurements_csv(
    rows: Iterable[MeasurementRow], dialect: Dialect = PLAIN, *, say: Say = str
) -> bytes:
    """The rows as a CSV file. Hidden numbers read `<5` (the programme's threshold)."""
    return table_csv(COLUMNS, cells(rows), dialect, say)


def measurements_records(rows: Iterable[MeasurementRow]) -> list[dict[str, Any]]:
    """The rows for JSON."""
    return table_records(COLUMNS, cells(rows), str)


def cells(rows: Iterable[MeasurementRow]) -> Iterator[Sequence[Any]]:
    """A cell for each column."""
    split = _names_in_two_dimensions(rows := list(rows))
    for row in rows:
        group = row.subgroup
        if (row.code, group) in split:
            group = f"{row.dimension}: {group}"
        value = row.value
        if value is not None and row.kind is Kind.PROPORTION:
            value = Share(value)
        numbers: list[Any] = [row.numerator, row.denominator, value, row.people]
        if row.hidden:
            numbers = [f"<{row.small_group}"] * 2 + [None, None]
        about = row.code, row.metric, to_date(row.period), row.site, group
        yield *about, *numbers, row.note, row.version or None


def _names_in_two_dimensions(rows: Sequence[MeasurementRow]) -> set[tuple[str, str | None]]:
    """Groups whose name alone does not say which they are; an import asks for both then."""
    found: dict[tuple[str, str | None], set[str | None]] = {}
    for row in rows:
        found.setdefault((row.code, row.subgroup), set()).add(row.dimension)
    return {key for key, dimensions in found.items() if len(dimensions) > 1}
