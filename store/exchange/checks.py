"""What must hold in a row of measurements, asked of all rows at once.

Each rule gives the rows that break it; only those are then looked up in the file and explained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.exchange import problems
from store.exchange.layout import NUMBER_FIELDS
from store.exchange.problems import Fault
from store.words import Kind

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

# A value written beside its two numbers is rounded, to whole per cent in the coarsest case.
_SHARE_SLACK = 0.0051
_RATE_SLACK = 0.02


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """A column of numbers. values: (n,), nan where blank or unreadable. decimal: its mark.

    unreadable, percent: (n,) of bool, or None where no cell is.
    """

    values: Floats
    decimal: str | None = None
    unreadable: Bools | None = None
    percent: Bools | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that some rows break. facts: what the sentence about the i-th row says."""

    field: str
    fault: Fault
    rows: NDArray[np.int64]
    facts: Callable[[int], dict[str, Any]] | None = None


@dataclass(slots=True)
class Rows:
    """The numbers of all rows of one kind. index: (m,) which rows of the file they are."""

    kind: Kind | None
    index: NDArray[np.int64] | slice
    columns: dict[str, NumberColumn]

    def values(self, field: str, n: int) -> Floats:
        """The field's numbers in these rows; all nan where the file has no such column."""
        column = self.columns.get(field)
        return np.full(n, np.nan)[self.index] if column is None else column.values[self.index]

    def marked(self, field: str, what: str, n: int) -> Bools:
        """Where the field is unreadable, or a percentage."""
        column = self.columns.get(field)
        mask = None if column is None else getattr(column, what)
        return np.zeros(n, bool)[self.index] if mask is None else mask[self.index]


def broken_rules(
    columns: dict[str, NumberColumn], kinds: dict[Kind | None, NDArray[np.int64] | slice], n: int
) -> tuple[list[Broken], dict[str, NumberColumn], Bools]:
    """All rules on numbers, kind by kind.

    kinds: the rows of each kind. n: rows in all. Returns the broken rules, the columns with
    percentages turned into fractions, and (n,) which rows have a date's place but no number.
    """
    shares = np.zeros(n, bool)
    for kind, index in kinds.items():
        shares[index] = kind in (Kind.PROPORTION, None)
    columns = {field: _without_percent(column, shares) for field, column in columns.items()}
    found = list(_of_cells(columns))
    empty = np.zeros(n, bool)
    for kind, index in kinds.items():
        rows = Rows(kind, index, columns)
        where = np.arange(n)[index]
        empty[index] = _says_nothing(rows, n)
        for field, fault, mask, facts in _of_kind(rows, n):
            if mask.any():
                hits = np.flatnonzero(mask)
                told = {int(where[i]): facts(int(i)) for i in hits} if facts else None
                found.append(Broken(field, fault, where[hits], told.__getitem__ if told else None))
    return found, columns, empty


def _without_percent(column: NumberColumn, shares: Bools) -> NumberColumn:
    """Shares as fractions; the mean of percentages stays as it is written."""
    if column.percent is None or not column.percent.any():
        return NumberColumn(column.values, column.decimal, column.unreadable)
    values = np.where(column.percent & shares, column.values / 100, column.values)
    return NumberColumn(values, column.decimal, column.unreadable, column.percent)


def _of_cells(columns: dict[str, NumberColumn]) -> Iterator[Broken]:
    """Rules that need nothing but the cell: it is a number, and one that can be kept."""
    for field in NUMBER_FIELDS:
        column = columns.get(field)
        if column is None:
            continue
        if column.unreadable is not None and column.unreadable.any():
            yield Broken(field, problems.NUMBER_UNREADABLE, np.flatnonzero(column.unreadable))
        large = np.abs(column.values) >= 1e300
        if large.any():
            yield Broken(field, problems.NUMBER_TOO_LARGE, np.flatnonzero(large))


_Rule = tuple[str, Fault, Bools, Callable[[int], dict[str, Any]] | None]


def _of_kind(rows: Rows, n: int) -> Iterator[_Rule]:
    """Every rule for the rows of one kind: field, fault, which rows, what the sentence says."""
    num, den, val, people = (rows.values(field, n) for field in NUMBER_FIELDS)
    share = rows.kind in (Kind.PROPORTION, None)
    for field in ("numerator", "denominator", "people") if share else NUMBER_FIELDS:
        yield field, problems.PERCENT_OF_COUNT, rows.marked(field, "percent", n), None
    if share:
        percent = rows.marked("value", "percent", n)
        bare = ~percent & ~np.isnan(val) & (val != 0)
        yield "value", problems.PERCENT_MISSING, bare & percent.any(), None
    yield "denominator", problems.NEGATIVE, den < 0, None
    yield "people", problems.NEGATIVE, people < 0, None
    yield "people", problems.NOT_WHOLE, _broken_up(people), None
    yield (
        "denominator",
        problems.OF_NOTHING,
        (den == 0) & (num > 0),
        lambda i: {"numerator": _plain(num[i])},
    )
    yield from _of_numbers(rows, n, num, den, val)
    missing = _unsaid(rows, n) & (~np.isnan(den) | ~np.isnan(people))
    first = "numerator" if "numerator" in rows.columns else "value"
    yield first, problems.NO_NUMBER, missing, None


def _of_numbers(rows: Rows, n: int, num: Floats, den: Floats, val: Floats) -> Iterator[_Rule]:
    """The rules that depend on what is counted."""
    kind = rows.kind
    if kind in (Kind.PROPORTION, Kind.RATE, Kind.COUNT):
        yield "numerator", problems.NEGATIVE, num < 0, None
        yield "numerator", problems.NOT_WHOLE, _broken_up(num), None
    if kind in (Kind.PROPORTION, Kind.RATE):
        unread = rows.marked("denominator", "unreadable", n)
        alone = ~np.isnan(num) & np.isnan(den) & ~unread
        at = "denominator" if "denominator" in rows.columns else "numerator"
        yield at, problems.NO_DENOMINATOR, alone, None
        unread = rows.marked("numerator", "unreadable", n)
        yield "value", problems.NEEDS_BOTH, np.isnan(num) & ~unread & ~np.isnan(val), None
    if kind is None:
        # where nearly all are parts of a whole, one that is more than all is a slip
        above = (num > den) & (den > 0)
        if 0 < above.sum() * 5 <= (~np.isnan(num) & (den > 0)).sum():
            yield (
                "numerator",
                problems.PART_ABOVE_WHOLE,
                above,
                lambda i: {"denominator": _plain(den[i])},
            )
    if kind is Kind.PROPORTION:
        yield "denominator", problems.NOT_WHOLE, _broken_up(den), None
        yield (
            "numerator",
            problems.PART_ABOVE_WHOLE,
            (num > den) & (den > 0),
            lambda i: {"denominator": _plain(den[i])},
        )
        yield "value", problems.OUT_OF_SHARE, (val < 0) | (val > 1), None
    elif kind in (Kind.RATE, Kind.COUNT, Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN):
        yield "value", problems.NEGATIVE, val < 0, None
    if kind in (Kind.COUNT, Kind.CASES_BETWEEN):
        yield "value", problems.NOT_WHOLE, _broken_up(val), None
    if kind in (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN):
        yield "numerator", problems.NEGATIVE, num < 0, None
    if kind is Kind.CASES_BETWEEN:
        yield "numerator", problems.NOT_WHOLE, _broken_up(num), None
    if kind is Kind.DAYS_BETWEEN:
        yield "value", problems.NOT_ABOVE, val == 0, None
        yield "numerator", problems.NOT_ABOVE, num == 0, None
    if kind in (Kind.PROPORTION, Kind.RATE):
        with np.errstate(divide="ignore", invalid="ignore"):
            expected = np.where(den > 0, num / den, np.nan)
        slack = _SHARE_SLACK if kind is Kind.PROPORTION else _RATE_SLACK * np.abs(expected) + 1e-12
        yield (
            "value",
            problems.DISAGREES,
            np.abs(val - expected) > slack,
            lambda i: {"expected": f"{expected[i]:.4g}"},
        )


def _unsaid(rows: Rows, n: int) -> Bools:
    """Rows with neither numerator nor value, not even an unreadable one."""
    unsaid = np.isnan(rows.values("numerator", n)) & np.isnan(rows.values("value", n))
    for field in ("numerator", "value"):
        unsaid &= ~rows.marked(field, "unreadable", n)
    return unsaid


def _says_nothing(rows: Rows, n: int) -> Bools:
    """Rows without any number."""
    nothing = _unsaid(rows, n)
    for field in ("denominator", "people"):
        nothing &= np.isnan(rows.values(field, n)) & ~rows.marked(field, "unreadable", n)
    return nothing


def _broken_up(values: Floats) -> Bools:
    """Where a number is not whole; nan is."""
    return np.isfinite(values) & (values != np.floor(values))


def _plain(value: float) -> str:
    return f"{value:.12g}"
