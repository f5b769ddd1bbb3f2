"""From measurements as they were entered to the one series per metric that is charted and judged.

Total of a period: the row for all places and everyone; else the sum over the pilot's places, each
by its own row for everyone, else by the levels of the first dimension that is complete there; else
those levels for all places together. Comparison and scale places never enter. A count is missing
where a place that has started and not ended is missing. Means without weights are not totalled, and
one place's mean is not the total while another runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isclose, isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.periods import next_period, periods_between
from store.words import Cadence, Kind, SiteKind

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

POOLED = frozenset({Kind.PROPORTION, Kind.RATE})
AVERAGED = frozenset({Kind.MEAN, Kind.SCORE})
SPACED = frozenset({Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN})
FAR = 10**9

Numbers = tuple[Any, ...]
"""period, site_id, subgroup_id, seq, numerator, denominator, value, people."""


@dataclass(frozen=True, slots=True)
class Place:
    """A site as the total needs it; starts and ends in days since 1970-01-01."""

    id: int
    kind: SiteKind = SiteKind.PILOT
    starts: int = -FAR
    ends: int = FAR


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One number a period, in order. nan is a missing period.

    numerator: for a mean, score or spaced metric the period's value, for a count the count.
    denominator: nan where it is not known; for a mean its weight. people: different people since
    the phase began. unequal: periods whose own total is not the sum of its parts.
    """

    periods: Whole
    numerator: Floats
    denominator: Floats
    people: Floats
    unequal: tuple[int, ...] = ()

    def has_denominator(self) -> bool:
        """Whether any period says of how many."""
        return bool(np.isfinite(self.denominator).any())


EMPTY = Series(np.zeros(0, np.int64), np.zeros(0), np.zeros(0), np.zeros(0))


def own(kind: Kind, row: Numbers) -> tuple[float, float, float]:
    """A row's numerator, denominator and people as the evidence wants them; nan for unknown."""
    numerator, denominator, value, people = row[4:8]
    top = numerator if kind in POOLED or value is None else value
    if kind in AVERAGED and value is None and numerator is not None and denominator:
        top = numerator / denominator
    nan = float("nan")
    return (
        nan if top is None else float(top),
        nan if denominator is None else float(denominator),
        nan if people is None else float(people),
    )


def total(
    kind: Kind,
    rows: Sequence[Numbers],
    places: Sequence[Place],
    dimensions: Sequence[Sequence[int]],
    cadence: Cadence | None = None,
) -> Series:
    """The metric's total per period. dimensions: the subgroup ids of each, in order."""
    if not rows:
        return EMPTY
    if kind in SPACED or all(row[1] == 0 and row[2] == 0 for row in rows):
        return spread(_plain(kind, [r for r in rows if r[1] == 0 and r[2] == 0]), kind, cadence)
    by_period: dict[int, dict[tuple[int, int], tuple[float, float, float]]] = {}
    for row in rows:
        by_period.setdefault(row[0], {})[row[1], row[2]] = own(kind, row)
    pilots = [place for place in places if place.kind is SiteKind.PILOT and place.id]
    found, unequal = [], []
    for period in sorted(by_period):
        cells = by_period[period]
        told = [
            cells.get((0, 0)),
            _over_places(kind, cells, period, pilots, dimensions),
            _by_levels(kind, cells, 0, dimensions),
        ]
        there = [cell for cell in told if cell is not None]
        if any(not _equal(there[0], other) for other in there[1:]):
            unequal.append(period)
        found.append((period, *(there[0] if there else (np.nan,) * 3)))
    table = np.array(found, dtype=float)
    series = Series(
        table[:, 0].astype(np.int64), table[:, 1], table[:, 2], table[:, 3], tuple(unequal)
    )
    return spread(series, kind, cadence)


def part(
    kind: Kind,
    rows: Iterable[Numbers],
    dimensions: Sequence[Sequence[int]],
    *,
    site: int,
    subgroup: int = 0,
    cadence: Cadence | None = None,
) -> Series:
    """The series of one place, or of one group at one place (site 0: in all)."""
    at = [row for row in rows if row[1] == site]
    if kind in SPACED or subgroup:
        return spread(_plain(kind, [r for r in at if r[2] == subgroup]), kind, cadence)
    by_period: dict[int, dict[tuple[int, int], tuple[float, float, float]]] = {}
    for row in at:
        by_period.setdefault(row[0], {})[row[1], row[2]] = own(kind, row)
    found = [
        (period, *(_everyone(kind, cells, site, dimensions) or (np.nan,) * 3))
        for period, cells in sorted(by_period.items())
    ]
    if not found:
        return EMPTY
    table = np.array(found, dtype=float)
    return spread(
        Series(table[:, 0].astype(np.int64), table[:, 1], table[:, 2], table[:, 3]), kind, cadence
    )


def spread(series: Series, kind: Kind, cadence: Cadence | None) -> Series:
    """The same with its missing periods in their places; days and events have none."""
    if kind in SPACED or cadence in (None, Cadence.DAY, Cadence.EVENT) or len(series.periods) < 2:
        return series
    first, last = int(series.periods[0]), int(series.periods[-1])
    steps = periods_between(first, last, cadence) + 1
    if steps == len(series.periods) or steps > 20_000:
        return series
    grid = np.array([next_period(first, cadence, step) for step in range(steps)], dtype=np.int64)
    at = np.searchsorted(grid, series.periods)
    if at.max() >= steps or (grid[at] != series.periods).any():
        return series
    columns = []
    for given in (series.numerator, series.denominator, series.people):
        column = np.full(steps, np.nan)
        column[at] = given
        columns.append(column)
    return Series(grid, columns[0], columns[1], columns[2], series.unequal)


def _plain(kind: Kind, rows: Sequence[Numbers]) -> Series:
    if not rows:
        return EMPTY
    table = np.array([own(kind, row) for row in rows], dtype=float)
    periods = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    return Series(periods, table[:, 0], table[:, 1], table[:, 2])


Cell = tuple[float, float, float]


def _everyone(
    kind: Kind, cells: Mapping[tuple[int, int], Cell], site: int, dimensions: Any
) -> Cell | None:
    """A place's number: its row for everyone, else the first dimension that is complete."""
    return cells[site, 0] if (site, 0) in cells else _by_levels(kind, cells, site, dimensions)


def _by_levels(
    kind: Kind, cells: Mapping[tuple[int, int], Cell], site: int, dimensions: Any
) -> Cell | None:
    for levels in dimensions:
        if levels and all((site, level) in cells for level in levels):
            return _sum(kind, [cells[site, level] for level in levels])
    return None


def _over_places(
    kind: Kind,
    cells: Mapping[tuple[int, int], Cell],
    period: int,
    places: Sequence[Place],
    dimensions: Any,
) -> Cell | None:
    found, missing = [], False
    for place in places:
        cell = _everyone(kind, cells, place.id, dimensions)
        if cell is not None and np.isfinite(cell[0]):
            found.append(cell)
        else:
            missing |= place.starts <= period <= place.ends
    unweighted = kind in AVERAGED and not all(np.isfinite(cell[1]) for cell in found)
    if missing and (kind is Kind.COUNT or unweighted):
        return None
    return _sum(kind, found)


def _sum(kind: Kind, cells: Sequence[Cell]) -> Cell | None:
    if not cells:
        return None
    if len(cells) == 1:
        return cells[0]
    tops, downs, people = np.array(cells, dtype=float).T
    if kind in AVERAGED:
        if not np.isfinite(downs).all() or downs.sum() <= 0:
            return None
        return float((tops * downs).sum() / downs.sum()), float(downs.sum()), float(people.sum())
    return float(tops.sum()), float(downs.sum()), float(people.sum())


def _equal(one: Cell, other: Cell) -> bool:
    # By math: numpy takes hundreds of times as long for two single numbers.
    return all(
        isclose(a, b, rel_tol=1e-9, abs_tol=1e-9) or not (isfinite(a) and isfinite(b))
        for a, b in zip(one[:2], other[:2], strict=True)
    )
