"""A metric by the groups of each dimension, small ones hidden, and the gap between two of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from store.evidence.equity import Gradient, gradient, representation
from store.evidence.limits import BETWEEN, COUNTED
from store.evidence.pilot import ReachedEvidence
from store.evidence.suppression import suppressed
from store.reads.evidence import detail_of
from store.reads.gap_lines import gap_of
from store.reads.outcome_types import GroupLine, Groups
from store.reads.parts import DimensionRow, LevelRow, Parts, has_sizes, sizes, table_of
from store.reads.records import Records
from store.words import Direction, Kind, Role

Floats = NDArray[np.float64]
Reached = tuple[Floats, Floats, Floats]


def group_lines(
    parts: Parts,
    since: int,
    left_out: Collection[int],
    direction: Direction,
    took_part: Sequence[ReachedEvidence] = (),
) -> tuple[Groups, ...]:
    """Every dimension that has numbers since a day, by level, small groups hidden.

    took_part: who took part in all, by dimension, from the pilot's metric of reach; what a
    dimension reaches is then of these, as its criterion has it.
    """
    if parts.kind in BETWEEN:
        return ()
    counted = {one.uid: one for one in took_part}
    found = []
    for dimension in parts.dimensions:
        who = counted.get(str(dimension.uid))
        made = _groups(parts, dimension, since, left_out, direction, who)
        if made is not None:
            found.append(made)
    return tuple(found)


def groups_of(
    records: Records,
    pilot: int,
    parts: Parts,
    since: int,
    left_out: Collection[int],
    direction: Direction,
) -> tuple[Groups, ...]:
    """As `group_lines`; of who took part where the metric itself is not measured by group."""
    who = _took_part(records, pilot)
    found = group_lines(parts, since, left_out, direction, who) if parts.rows else ()
    return found or of_those_reached(who, parts.dimensions, parts.small)


def _took_part(records: Records, pilot: int) -> tuple[ReachedEvidence, ...]:
    """Who took part, by dimension: what the criteria of reach look at."""
    reach = next((row for row in records.metrics[pilot] if row[6] == Role.REACH), None)
    if reach is None or not records.dimensions.get(pilot):
        return ()
    counted = records.measure({reach[0]: None}, whole=True)[reach[0]]
    if counted.rows is None:
        return ()
    return detail_of(reach, None, counted.rows, records).reached()


def of_those_reached(
    took_part: Sequence[ReachedEvidence], dimensions: Sequence[DimensionRow], small: int
) -> tuple[Groups, ...]:
    """Who took part, by group, for a metric that has no numbers by group itself."""
    rows = {str(one.uid): one for one in dimensions}
    found = []
    for who in took_part:
        dimension = rows.get(who.uid)
        if dimension is None:
            continue
        hidden = suppressed(who.people, small)
        ratio = _represented(who, hidden)
        levels = tuple(
            GroupLine(
                level.uid,
                level.name,
                level.position,
                None if hidden[at] else _known(who.people[at]),
                None,
                None,
                None if hidden[at] or not isfinite(who.people[at]) else int(who.people[at]),
                level.share,
                _known(ratio[0][at]),
                bool(hidden[at]),
                _known(ratio[1][at]),
                _known(ratio[2][at]),
            )
            for at, level in enumerate(dimension.levels)
        )
        found.append(
            Groups(dimension.uid, dimension.name, dimension.ordered, levels,
                   counted=True, by_reach=True)
        )  # fmt: skip
    return tuple(found)


def _groups(
    parts: Parts,
    dimension: DimensionRow,
    since: int,
    left_out: Collection[int],
    direction: Direction,
    who: ReachedEvidence | None,
) -> Groups | None:
    each = [parts.of(0, level.id) for level in dimension.levels]
    periods = np.unique(np.concatenate([series.periods for series in each]))
    late = periods[(periods >= since) & ~np.isin(periods, [*left_out])]
    if len(each) < 2 or not len(late):
        return None
    tops, downs = table_of(late, each)
    if not np.isfinite(tops).any():
        return None
    weighed = has_sizes(parts.kind, tops, downs)
    shares = [level.share for level in dimension.levels]
    known = None if None in shares else np.array(shares, dtype=np.float64)
    result = gradient(
        [level.name for level in dimension.levels],
        tops,
        downs if weighed else None,
        known,
        kind=parts.kind,
        ordered=dimension.ordered,
        small=parts.small,
    )
    size = np.nansum(sizes(parts.kind, tops, downs), axis=1)
    reached, counted = _reached(parts, result, size, known, who)
    sized = weighed or parts.kind in COUNTED
    levels = tuple(
        _group(level, place, result, size, reached, sized=sized)
        for place, level in enumerate(dimension.levels)
    )
    gap, over_time = gap_of(parts, dimension, each, result, since, left_out, direction)
    return Groups(dimension.uid, dimension.name, dimension.ordered, levels, gap, over_time, counted)


def _reached(
    parts: Parts,
    result: Gradient,
    size: Floats,
    shares: Floats | None,
    who: ReachedEvidence | None,
) -> tuple[Reached, bool]:
    """Share of participants over share of the population; and whether of all who took part."""
    if who is not None and who.shares is not None:
        return _represented(who, suppressed(who.people, parts.small) | result.suppressed), True
    if parts.role is Role.REACH and parts.kind is Kind.COUNT and shares is not None:
        ratio = representation(size, shares)
        hidden = [np.where(result.suppressed, np.nan, one) for one in ratio]
        return (hidden[0], hidden[1], hidden[2]), True
    own = (
        result.representativeness,
        result.representativeness_lower,
        result.representativeness_upper,
    )
    return own, False


def _represented(who: ReachedEvidence, hidden: NDArray[np.bool_]) -> Reached:
    if who.shares is None or not np.isfinite(who.people).all():
        none = np.full(len(who.levels), np.nan)
        return none, none, none
    one, low, high = representation(who.people, who.shares)
    return (
        np.where(hidden, np.nan, one),
        np.where(hidden, np.nan, low),
        np.where(hidden, np.nan, high),
    )


def _group(
    level: LevelRow, place: int, result: Gradient, size: Floats, reached: Reached, *, sized: bool
) -> GroupLine:
    hidden = bool(result.suppressed[place])
    return GroupLine(
        level.uid,
        level.name,
        level.position,
        _known(result.rates[place]),
        _known(result.lower[place]),
        _known(result.upper[place]),
        None if hidden or not sized else int(size[place]),
        level.share,
        _known(reached[0][place]),
        hidden,
        _known(reached[1][place]),
        _known(reached[2][place]),
    )


def _known(value: float) -> float | None:
    return float(value) if isfinite(value) else None
