"""A metric by place and by group: lines with their own intervals, small groups hidden."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isfinite
from typing import Any
from uuid import UUID

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.checks import checked
from store.evidence.groups import limits
from store.evidence.limits import (
    BETWEEN,
    COUNTED,
    Sums,
    exact_limits,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.suppression import suppressed, suppressed_over_time
from store.periods import to_day
from store.reads.outcome_types import PlaceLine
from store.totals import AVERAGED, FAR, POOLED, Numbers, Place, Series, own, part, spread, total
from store.words import Cadence, Counts, Kind, Role, SiteKind

Floats = NDArray[np.float64]

ROWS = """
SELECT period, site_id, subgroup_id, seq, numerator, denominator, value, people FROM measurement
WHERE pilot_id = ? AND metric_id = ? ORDER BY period, site_id, subgroup_id, seq
"""
ANY_PARTS = """
SELECT 1 FROM measurement WHERE pilot_id = ? AND metric_id = ?
 AND (site_id <> 0 OR subgroup_id <> 0) LIMIT 1
"""
SITES = "SELECT id, uid, name, kind, starts_on, ends_on FROM site WHERE pilot_id = ? ORDER BY id"
LEVELS = """
SELECT d.id, d.uid, d.name, d.ordered, s.id, s.uid, s.name, s.position, s.share
FROM dimension d JOIN subgroup s ON s.dimension_id = d.id
WHERE d.pilot_id = ? ORDER BY d.id, s.position
"""


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A place of the pilot."""

    id: int
    uid: UUID
    name: str
    kind: SiteKind
    starts: int
    ends: int


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A group of a dimension."""

    id: int
    uid: UUID
    name: str
    position: int
    share: float | None


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """A dimension with its groups, worst off first where it is ordered."""

    uid: UUID
    name: str
    ordered: bool
    levels: tuple[LevelRow, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """One metric's rows as they were entered, with its pilot's places and groups.

    counts: people, or visits of people who come back.
    """

    kind: Kind
    cadence: Cadence | None
    role: Role
    counts: Counts
    small: int
    rows: tuple[Numbers, ...]
    sites: tuple[SiteRow, ...]
    dimensions: tuple[DimensionRow, ...]

    @property
    def places(self) -> list[Place]:
        """As the totals need them."""
        return [Place(one.id, one.kind, one.starts, one.ends) for one in self.sites]

    @property
    def levels(self) -> list[list[int]]:
        """Subgroup ids of each dimension."""
        return [[level.id for level in one.levels] for one in self.dimensions]

    def total(self) -> Series:
        """The series over all places, for everyone."""
        return total(self.kind, self.rows, self.places, self.levels, self.cadence)

    def of(self, site: int, subgroup: int) -> Series:
        """The series of a place, of a group, or of a group in a place."""
        if subgroup and not site:
            return spread(self._group(subgroup), self.kind, self.cadence)
        return part(
            self.kind, self.rows, self.levels, site=site, subgroup=subgroup, cadence=self.cadence
        )

    def _group(self, subgroup: int) -> Series:
        """A group's rows for all places, else summed over the pilot's places."""
        pilots = {one.id for one in self.sites if one.kind is SiteKind.PILOT}
        mine = [
            row for row in self.rows if row[2] == subgroup and (row[1] == 0 or row[1] in pilots)
        ]
        return group_total(self.kind, mine)


def group_total(kind: Kind, rows: Iterable[Numbers]) -> Series:
    """One group's series: its number for all places, else the sum over those that are given."""
    found: dict[int, list[Numbers]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    cells = []
    for period, those in sorted(found.items()):
        whole = [row for row in those if row[1] == 0] or those
        cells.append((period, *_summed(kind, [own(kind, row) for row in whole])))
    table = np.array(cells, dtype=np.float64).reshape(-1, 4)
    return Series(table[:, 0].astype(np.int64), table[:, 1], table[:, 2], table[:, 3])


def _summed(kind: Kind, cells: Sequence[tuple[float, float, float]]) -> tuple[float, float, float]:
    if len(cells) == 1:
        return cells[0]
    tops, downs, people = np.array(cells, dtype=np.float64).T
    if kind not in AVERAGED:
        return float(tops.sum()), float(downs.sum()), float(people.sum())
    weight = float(downs.sum())
    top = float((tops * downs).sum() / weight) if weight > 0 else float("nan")
    return top, weight, float(people.sum())


def sites_of(connection: sa.Connection, pilot: int) -> tuple[SiteRow, ...]:
    """The pilot's places."""
    return tuple(
        SiteRow(key, UUID(uid), name, SiteKind(kind), _day(starts, -FAR), _day(ends, FAR))
        for key, uid, name, kind, starts, ends in connection.exec_driver_sql(SITES, (pilot,))
    )


def dimensions_of(connection: sa.Connection, pilot: int) -> tuple[DimensionRow, ...]:
    """The pilot's dimensions with their groups."""
    found: dict[int, tuple[Any, list[LevelRow]]] = {}
    for key, uid, name, ordered, level, level_uid, *about in connection.exec_driver_sql(
        LEVELS, (pilot,)
    ):
        own_levels = found.setdefault(key, ((uid, name, ordered), []))[1]
        own_levels.append(LevelRow(level, UUID(level_uid), *about))
    return tuple(
        DimensionRow(UUID(uid), name, bool(ordered), tuple(levels))
        for (uid, name, ordered), levels in found.values()
    )


def has_parts(connection: sa.Connection, pilot: int, metric: int) -> bool:
    """Whether any number of the metric is of one place or of one group."""
    return connection.exec_driver_sql(ANY_PARTS, (pilot, metric)).first() is not None


def rows_of(connection: sa.Connection, pilot: int, metric: int) -> tuple[Numbers, ...]:
    """The metric's numbers as they were entered."""
    rows = connection.exec_driver_sql(ROWS, (pilot, metric))
    return tuple(tuple(row) for row in rows)


def too_small(
    parts: Parts, site: int, subgroup: int, since: int, series: Series
) -> tuple[bool, NDArray[np.bool_]]:
    """Whether a group, in a place or in all (0), is too small to be shown since a day.

    Returns whether, and a mask over the periods of `series` of those that must not be shown,
    also because others, or sums over places and time, would give them away.
    """
    dimension = next(
        one for one in parts.dimensions if any(level.id == subgroup for level in one.levels)
    )
    mine = [level.id for level in dimension.levels]
    alone = _size_table(parts, series, [(site, level) for level in mine])
    late = series.periods >= since
    whole = np.nansum(alone[:, late], axis=1) if not np.isnan(alone).all() else alone[:, 0]
    few = bool(suppressed(whole, parts.small)[mine.index(subgroup)])
    given = {row[1] for row in parts.rows if row[2] in mine}
    split = len(given) > 1
    at = sorted({0} | given) if split else [site]
    cells = [(place, level) for place in at for level in mine]
    if (site, subgroup) not in cells:
        return few, np.zeros(len(series.periods), dtype=bool)
    hidden = suppressed_over_time(
        _size_table(parts, series, cells).T,
        parts.small,
        together=np.full(len(series.periods), split),
    )
    return few, hidden[:, cells.index((site, subgroup))]


def _size_table(parts: Parts, series: Series, cells: Sequence[tuple[int, int]]) -> Floats:
    """Sizes of (place, group) in the periods of a series, shape (cells, periods)."""
    tops, downs = table_of(series.periods, [parts.of(*cell) for cell in cells])
    return sizes(parts.kind, tops, downs)


def sizes(kind: Kind, numerators: Floats, denominators: Floats) -> Floats:
    """How many people numbers are about; of counts and rates events; nan where not known."""
    return numerators if kind in COUNTED else denominators


def table_of(periods: NDArray[np.int64], each: Sequence[Series]) -> tuple[Floats, Floats]:
    """Numerators and denominators, shape (groups, periods), nan where a group has none."""
    tops = np.full((len(each), len(periods)), np.nan)
    downs = tops.copy()
    for row, series in enumerate(each):
        known = np.isin(series.periods, periods)
        at = np.searchsorted(periods, series.periods[known])
        tops[row, at], downs[row, at] = series.numerator[known], series.denominator[known]
    return tops, downs


def place_lines(
    parts: Parts, since: int, left_out: Collection[int], people: float | None = None
) -> tuple[PlaceLine, ...]:
    """Every place with numbers since a day, each with its own 95 % interval.

    people: different people behind the visits of a share in all places, nan where not known; a
    place that says nothing of its own is taken to have as many visits from each as all have.
    """
    whole = None if people is None else people / visits_in(parts.total(), since, left_out)
    lines = []
    for site in parts.sites:
        series = parts.of(site.id, 0)
        found = _sums(parts.kind, series, since, left_out)
        if found is None:
            continue
        share = None if whole is None else share_of_people(series, since, left_out, whole)
        lower, upper = _limits(parts.kind, of_people(found, share))
        few = parts.kind not in COUNTED and 0 < found.size[0] < parts.small
        hidden = bool(few and parts.kind is Kind.PROPORTION)
        lines.append(
            PlaceLine(
                site.uid,
                site.name,
                site.kind,
                None if hidden else _known(found.estimate[0]),
                None if hidden else _known(lower[0]),
                None if hidden else _known(upper[0]),
                int(found.periods[0]),
                hidden,
                people_missing=share is not None and not isfinite(share),
            )
        )
    return tuple(lines)


def share_of_people(
    series: Series, since: int, left_out: Collection[int], otherwise: float
) -> float:
    """Different people for each visit of a series since a day, at most 1; `otherwise` without."""
    late = (series.periods >= since) & ~np.isin(series.periods, [*left_out])
    known = series.people[late][np.isfinite(series.people[late])]
    if not len(known) or known[-1] <= 0:
        return min(1.0, otherwise) if isfinite(otherwise) else otherwise
    visits = visits_in(series, since, left_out)
    return min(1.0, float(known[-1]) / visits) if visits > 0 else otherwise


def of_people(found: Sums, share: float | None) -> Sums:
    """The sums of a share of visits as if each of the people had come once; nan where unknown."""
    if share is None or share == 1:
        return found
    size = found.size * share
    return replace(found, total=found.estimate * size, size=size)


def visits_in(series: Series, since: int, left_out: Collection[int]) -> float:
    """All that a series is out of since a day; nan where it is nothing."""
    late = (series.periods >= since) & ~np.isin(series.periods, [*left_out])
    late &= np.isfinite(series.numerator)
    return float(np.nansum(series.denominator[late])) or float("nan")


def _sums(kind: Kind, series: Series, since: int, left_out: Iterable[int]) -> Sums | None:
    """Sums of a series since a day; None without numbers."""
    late = (series.periods >= since) & ~np.isin(series.periods, [*left_out])
    numerator = series.numerator[late]
    if not np.isfinite(numerator).any():
        return None
    denominator = series.denominator[late] if usable(kind, series) else None
    try:
        y, n = values_and_sizes(kind, *checked(kind, numerator, denominator))
    except EvidenceError:
        return None  # all of its numbers are 0 of 0
    return sums(*first_those_with_data(y[None], n[None]))


def usable(kind: Kind, series: Series) -> bool:
    """Whether the denominators say something: always for shares and rates, else if complete."""
    if kind in POOLED:
        return True
    has = np.isfinite(series.numerator)
    return kind in AVERAGED and bool(has.any() and np.isfinite(series.denominator[has]).all())


def _limits(kind: Kind, found: Sums) -> tuple[Floats, Floats]:
    if kind in BETWEEN:
        return exact_limits(kind, found, np.array([0.025]))
    return limits(kind, found)


def has_sizes(kind: Kind, tops: Floats, downs: Floats) -> bool:
    """Whether groups' denominators say something: always for shares and rates, else if complete."""
    whole = bool(np.isfinite(downs[np.isfinite(tops)]).all())
    return kind in POOLED or (kind in AVERAGED and whole)


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None


def _day(text: str | None, otherwise: int) -> int:
    return otherwise if text is None else to_day(date.fromisoformat(text))
