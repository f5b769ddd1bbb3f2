"""The totals of many metrics at once: one statement, then columns of numpy.

The rules are those of store/totals.py, which is asked for what does not fit into columns: counts
over places, and numbers that come by group only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from store.totals import AVERAGED, EMPTY, FAR, POOLED, SPACED, Numbers, Place, Series, spread, total
from store.words import Cadence, Kind, SiteKind

ASKED = """
WITH w AS MATERIALIZED (SELECT json_extract(value, '$[0]') key, json_extract(value, '$[1]') pilot,
 json_extract(value, '$[2]') metric, json_extract(value, '$[3]') since,
 json_extract(value, '$[4]') rule FROM json_each(?))
"""
NUMBERS = """
 coalesce(CASE w.rule WHEN 0 THEN x.numerator
  WHEN 1 THEN coalesce(x.value, x.numerator / nullif(x.denominator, 0), x.numerator)
  ELSE coalesce(x.value, x.numerator) END, 9e999),
 coalesce(x.denominator, 9e999)
"""
FOUND = """
FROM w CROSS JOIN measurement x ON x.pilot_id = w.pilot AND x.metric_id = w.metric
 AND x.period >= w.since
"""
ROWS = f"""{ASKED} SELECT w.key, x.period, x.site_id, x.subgroup_id, {NUMBERS},
 coalesce(x.people, 9e999) {FOUND}"""
ALONE = f"""{ASKED} SELECT w.key, x.period, {NUMBERS} {FOUND} AND x.site_id = 0
 AND x.subgroup_id = 0"""
# CROSS JOIN keeps SQLite to this order: metric by metric, each as one range of the key, so that the
# rows come sorted. 9e999 is infinity, which no measurement is, and stands for NULL.

COLUMNS = np.dtype(
    [
        ("key", np.int64),
        ("period", np.int64),
        ("site", np.int64),
        ("group", np.int64),
        ("top", np.float64),
        ("down", np.float64),
        ("people", np.float64),
    ]
)
FOUR = np.dtype(
    [("key", np.int64), ("period", np.int64), ("top", np.float64), ("down", np.float64)]
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A metric whose numbers are asked for, from the day `since` on, perhaps with its parts.

    alone: there are no places or groups that could have numbers, and who came back is not asked.
    """

    pilot: int
    metric: int
    kind: Kind
    cadence: Cadence | None
    since: int = -FAR
    parts: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """A metric's total per period, and the places (by id) that have numbers of their own.

    rows: of COLUMNS, where `parts` was asked for and there are any of a place or group.
    """

    series: Series
    sites: frozenset[int]
    rows: NDArray[np.void] | None = None


NOTHING = Measured(EMPTY, frozenset())


def measured(
    connection: sa.Connection,
    wanted: Sequence[Wanted],
    places: Mapping[int, Sequence[Place]],
    dimensions: Mapping[int, Sequence[Sequence[int]]],
) -> list[Measured]:
    """The totals of these metrics, in the order given.

    places, dimensions: of each pilot by its id, as `totals.total` wants them.
    """
    found = [NOTHING] * len(wanted)
    _alone(connection, wanted, found)
    rows = _rows(connection, ROWS, COLUMNS, wanted, alone=False)
    bounds = np.searchsorted(rows["key"], np.arange(len(wanted) + 1))
    plain = (rows["site"] == 0) & (rows["group"] == 0)
    odd = np.zeros(len(wanted), dtype=bool)
    odd[rows["key"][~plain]] = True
    for at in np.flatnonzero(~odd & (np.diff(bounds) > 0)).tolist():
        found[at] = Measured(_series(rows[bounds[at] : bounds[at + 1]], wanted[at]), frozenset())
    for at in np.flatnonzero(odd).tolist():
        here = rows[bounds[at] : bounds[at + 1]]
        want = wanted[at]
        where = places.get(want.pilot, ())
        groups = dimensions.get(want.pilot, ())
        parts = here if want.parts else None
        found[at] = Measured(_total(here, want, where, groups), _sites(here, want), parts)
    return found


def _alone(connection: sa.Connection, wanted: Sequence[Wanted], found: list[Measured]) -> None:
    """Fills in what stands alone: most metrics, so that fewer columns are worth their own way."""
    rows = _rows(connection, ALONE, FOUR, wanted, alone=True)
    bounds = np.searchsorted(rows["key"], np.arange(len(wanted) + 1)).tolist()
    period, top, down = (rows[name].copy() for name in ("period", "top", "down"))
    people = np.full(len(rows), np.nan)
    for at, want in enumerate(wanted):
        here = slice(bounds[at], bounds[at + 1])
        if here.start < here.stop:
            series = Series(period[here], top[here], down[here], people[here])
            found[at] = Measured(spread(series, want.kind, want.cadence), frozenset())


def _rows(
    connection: sa.Connection,
    query: str,
    columns: np.dtype[np.void],
    wanted: Sequence[Wanted],
    *,
    alone: bool,
) -> NDArray[np.void]:
    """The rows of those that stand alone, or of the others; key: their place among all."""
    asked = [
        [at, want.pilot, want.metric, want.since, _rule(want.kind)]
        for at, want in enumerate(wanted)
        if want.alone is alone
    ]
    driver = connection.connection.driver_connection
    assert driver is not None
    rows = np.fromiter(driver.execute(query, (json.dumps(asked),)), columns)
    for name in ("top", "down", "people"):
        if name in (columns.names or ()):
            column = rows[name]
            column[np.isinf(column)] = np.nan
    return rows


def _rule(kind: Kind) -> int:
    return 0 if kind in POOLED else 1 if kind in AVERAGED else 2


def _series(rows: NDArray[np.void], want: Wanted) -> Series:
    period, top, down, people = (rows[name].copy() for name in ("period", "top", "down", "people"))
    return spread(Series(period, top, down, people), want.kind, want.cadence)


def _sites(rows: NDArray[np.void], want: Wanted) -> frozenset[int]:
    has = (rows["site"] > 0) & np.isfinite(rows["top"])
    if want.kind in POOLED:
        has &= rows["down"] > 0
    return frozenset(rows["site"][has].tolist())


def _total(
    rows: NDArray[np.void],
    want: Wanted,
    places: Sequence[Place],
    dimensions: Sequence[Sequence[int]],
) -> Series:
    if want.kind in SPACED:
        return _series(rows[(rows["site"] == 0) & (rows["group"] == 0)], want)
    if want.kind is not Kind.COUNT:
        whole = _in_columns(rows, want, places)
        if whole is not None:
            return whole
    return total(want.kind, as_tuples(rows), places, dimensions, want.cadence)


def _in_columns(rows: NDArray[np.void], want: Wanted, places: Sequence[Place]) -> Series | None:
    """The total where every place has its row for everyone; None where one is to be made up."""
    period, site = rows["period"], rows["site"]
    fresh = np.ones(len(rows), dtype=bool)
    fresh[1:] = (period[1:] != period[:-1]) | (site[1:] != site[:-1])
    if rows["group"][fresh].any():
        return None
    rows = rows[fresh]
    pilots = [place.id for place in places if place.kind is SiteKind.PILOT and place.id]
    periods, at = np.unique(rows["period"], return_inverse=True)
    top, down, people = (np.full(len(periods), np.nan) for _ in range(3))
    part = np.isin(rows["site"], pilots) & np.isfinite(rows["top"])
    one, here = at[part], rows[part]
    if want.kind in AVERAGED and not np.isfinite(here["down"]).all():
        return None  # whether a mean without weight may stand alone is for totals.py to say
    count = np.bincount(one, minlength=len(periods))
    weights = here["down"] if want.kind in AVERAGED else 1.0
    with np.errstate(invalid="ignore", divide="ignore"):
        tops = np.bincount(one, here["top"] * weights, len(periods))
        downs = np.bincount(one, here["down"], len(periods))
        if want.kind in AVERAGED:
            tops = np.where(downs > 0, tops / downs, np.nan)
    alone = count[one] == 1
    several = count > 1
    top[several], down[several] = tops[several], downs[several]
    if want.kind in AVERAGED:
        down[several & np.isnan(top)] = np.nan
    people[several] = np.bincount(one, here["people"], len(periods))[several]
    for column, name in ((top, "top"), (down, "down"), (people, "people")):
        column[one[alone]] = here[name][alone]
        everyone = rows["site"] == 0
        column[at[everyone]] = rows[name][everyone]
    people[np.isnan(top)] = np.nan
    return spread(Series(periods, top, down, people), want.kind, want.cadence)


def as_tuples(rows: NDArray[np.void]) -> list[Numbers]:
    """As `totals.total` wants them; the number stands as numerator and as value alike."""
    found: list[Numbers] = []
    for _, period, site, group, top, down, people in rows.tolist():
        number = None if np.isnan(top) else top
        found.append(
            (
                period,
                site,
                group,
                0,
                number,
                None if np.isnan(down) else down,
                number,
                None if np.isnan(people) else people,
            )
        )
    return found
