"""What the pilot's places say of a new one, in the phase that is looked at."""

from __future__ import annotations

from collections.abc import Collection
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.transfer import next_site
from store.reads.outcome_types import NextPlace, PlaceLine
from store.reads.parts import Parts, usable, visits_in
from store.words import Direction, Kind, SiteKind

Floats = NDArray[np.float64]

PREDICTED = 3
"""Places before a new one can be foreseen."""


def next_place(
    parts: Parts,
    lines: Collection[PlaceLine],
    since: int,
    left_out: Collection[int],
    direction: Direction,
    levels: tuple[float | None, float | None],
    people: float | None = None,
) -> NextPlace | None:
    """What a new place can expect; None where fewer than two pilot places can be used.

    people: as for `place_lines`; where it is not known how many came to a place, nothing is said.
    lines: the places that have numbers. levels: minimum worthwhile value and target. A place that
    is too small to be shown is left out: with the others it could be worked out from their mean.
    """
    shown = {one.uid for one in lines if one.kind is SiteKind.PILOT and not one.suppressed}
    places = [_since(parts, site.id, since, left_out) for site in parts.sites if site.uid in shown]
    share = None
    if people is not None:
        share = people / visits_in(parts.total(), since, left_out)
        if not isfinite(share):
            return None
    if len(places) < 2:
        return None
    tops, downs = [top for top, _ in places], [down for _, down in places]
    try:
        found = next_site(parts.kind, tops, downs, people_share=share)
    except EvidenceError:
        return None  # too few periods in each to say how they differ
    ends = (found.predicted_lower, found.predicted_upper)
    foreseen = found.sites >= PREDICTED and all(map(isfinite, ends))
    added = parts.kind is Kind.COUNT  # its levels are of all places together, not of one
    chances = (
        None if each is None or added else _known(found.probability_beyond(each, direction))
        for each in levels
    )
    return NextPlace(
        found.sites,
        found.pooled,
        _known(found.lower),
        _known(found.upper),
        *(ends if foreseen else (None, None)),
        *chances,
    )


def _since(
    parts: Parts, site: int, since: int, left_out: Collection[int]
) -> tuple[Floats, Floats | None]:
    """A place's numbers from a day on, nan where a period was left out."""
    series = parts.of(site, 0)
    late = series.periods >= since
    out = np.isin(series.periods[late], [*left_out])
    top = np.where(out, np.nan, series.numerator[late])
    return top, series.denominator[late] if usable(parts.kind, series) else None


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
