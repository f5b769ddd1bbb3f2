"""A metric's numbers by place and by group, as transfer, reach and equity want them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.evidence.pilot import GroupsEvidence, PlaceEvidence, ReachedEvidence
from store.reads.judging import Judging
from store.reads.parts import group_total, has_sizes, table_of, usable
from store.reads.series import as_tuples
from store.totals import FAR, Series, part, spread
from store.words import Cadence, Kind, SiteKind

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SiteOf:
    """A place of a pilot."""

    id: int
    uid: str
    name: str
    kind: SiteKind


@dataclass(frozen=True, slots=True)
class DimensionOf:
    """A dimension of a pilot; its levels in their order, with their shares of the population."""

    uid: str
    name: str
    ordered: bool
    levels: tuple[int, ...]
    names: tuple[str, ...]
    shares: tuple[float | None, ...]

    def known_shares(self) -> Floats | None:
        """The shares, None where one is not known."""
        return None if None in self.shares else np.array(self.shares, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Detail:
    """A metric's rows that are not of all places and everyone alone, and how it is judged."""

    kind: Kind
    cadence: Cadence | None
    rows: NDArray[np.void]
    sites: Sequence[SiteOf]
    dimensions: Sequence[DimensionOf]
    judged: Judging | None
    left_out: frozenset[int]

    @property
    def since(self) -> int:
        """The day from which on numbers are judged; all of them without a criterion."""
        return -FAR if self.judged is None else self.judged.starts

    def places(self) -> tuple[PlaceEvidence, ...]:
        """The pilot's places and those to compare with that have numbers of their own."""
        found = []
        for site in self.sites:
            here = self.rows[self.rows["site"] == site.id]
            if not len(here) or site.kind is SiteKind.SCALE:
                continue
            series = self._place(site.id, here)
            sized = usable(self.kind, series)
            after, before = self._within(series, sized), self._before(series, sized)
            found.append(PlaceEvidence(site.uid, site.name, site.kind.value, *after, *before))
        return tuple(found)

    def _place(self, site: int, rows: NDArray[np.void]) -> Series:
        """A place's series: its own numbers, or made up from its groups where these come alone."""
        if not rows["group"].any():
            period, top, down, people = (rows[name] for name in ("period", "top", "down", "people"))
            return spread(Series(period, top, down, people), self.kind, self.cadence)
        levels = [list(one.levels) for one in self.dimensions]
        return part(self.kind, as_tuples(rows), levels, site=site, cadence=self.cadence)

    def _within(self, series: Series, sized: bool) -> tuple[Floats, Floats | None]:
        return self._cut(series, series.periods >= self.since, sized)

    def _before(self, series: Series, sized: bool) -> tuple[Floats | None, Floats | None]:
        if self.judged is None:
            return None, None
        return self._cut(series, series.periods < self.judged.first, sized)

    def _cut(
        self, series: Series, here: NDArray[np.bool_], sized: bool
    ) -> tuple[Floats, Floats | None]:
        numerator = series.numerator[here]
        if self.left_out:
            out = np.isin(series.periods[here], [*self.left_out])
            numerator = np.where(out, np.nan, numerator)
        return numerator, series.denominator[here] if sized else None

    def groups(self) -> tuple[GroupsEvidence, ...]:
        """By dimension that has numbers, over the pilot's places, from the judged phase on."""
        found = []
        for dimension in self.dimensions if self.rows["group"].any() else ():
            each = self._levels(dimension)
            periods = np.unique(np.concatenate([series.periods for series in each]))
            after = self._table(each, periods[periods >= self.since])
            if after is None:
                continue
            before = None
            if self.judged is not None:
                before = self._table(each, periods[periods < self.judged.first])
            found.append(
                GroupsEvidence(
                    dimension.uid,
                    dimension.name,
                    dimension.ordered,
                    dimension.names,
                    dimension.known_shares(),
                    *after,
                    *(before or (None, None)),
                )
            )
        return tuple(found)

    def _table(
        self, each: Sequence[Series], periods: NDArray[np.int64]
    ) -> tuple[Floats, Floats | None] | None:
        """Groups' numerators and denominators, shape (periods, groups); None without numbers."""
        tops, downs = table_of(periods, each)
        tops[:, np.isin(periods, [*self.left_out])] = np.nan
        if not np.isfinite(tops).any():
            return None
        return tops.T, downs.T if has_sizes(self.kind, tops, downs) else None

    def reached(self) -> tuple[ReachedEvidence, ...]:
        """New people by dimension, over all periods; for a metric of reach."""
        found = []
        for dimension in self.dimensions if self.rows["group"].any() else ():
            people = np.array([_people(series) for series in self._levels(dimension)])
            if np.isfinite(people).any():
                found.append(
                    ReachedEvidence(
                        dimension.uid,
                        dimension.name,
                        dimension.ordered,
                        dimension.names,
                        dimension.known_shares(),
                        people,
                    )
                )
        return tuple(found)

    def _levels(self, dimension: DimensionOf) -> list[Series]:
        pilots = [0, *(site.id for site in self.sites if site.kind is SiteKind.PILOT)]
        rows = self.rows[np.isin(self.rows["site"], pilots)]
        return [
            group_total(self.kind, as_tuples(rows[rows["group"] == level]))
            for level in dimension.levels
        ]


def _people(series: Series) -> float:
    known = series.numerator[np.isfinite(series.numerator)]
    return float(known.sum()) if len(known) else float("nan")


def participants(series: Series) -> int | None:
    """New people of a metric of reach, summed; None where nobody has counted."""
    people = _people(series)
    return int(people) if np.isfinite(people) else None
