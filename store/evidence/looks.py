"""The numbers of many metrics at their last period, all at once: what the verdicts rest on.

A metric is looked at from where its judged phase begins; where no criterion was fixed, over its
last phase, for reading only. Metrics of one kind and of like length share one table.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.evidence.boundaries import judged_alpha
from store.evidence.checks import Array, Mask, checked_many
from store.evidence.control import control_charts, which_charts
from store.evidence.interval import judge, levels_at
from store.evidence.limits import (
    BETWEEN,
    COUNTED,
    MEASURED,
    Sums,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.lines import ChartKind
from store.evidence.pilot import MetricEvidence
from store.evidence.plain import Plain
from store.evidence.runchart import run_charts
from store.evidence.variation import PointType, last_variation
from store.words import Counts, Kind

UNFIXED_PLAN = 26  # for reading, where nobody has said how long it will take
LATEST = 4  # periods at least that "it holds" looks at
AHEAD = 52  # periods that "how many more" looks ahead


@dataclass(frozen=True, slots=True)
class Look(Plain):
    """One metric at its last period.

    metric: its uid. judged: from a fixed criterion on; else for reading only. variation: the last
    point's type, common without data. periods: those with data. planned, alpha: what the level
    comes from. estimate, lower, upper, level, dispersion, lag1: as in `Interval`, nan where not
    known. latest: estimate of the latest third of the periods (rounded up, at least four),
    latest_periods: how many these are. shift: 1 where the run chart signals and the latest third
    lies above its median, −1 below, 0 without a signal. people: different people behind a
    proportion, inf where each visit is somebody new; people_missing: visits are counted, and how
    many came is not known. equal: all values are the same. total, size, squares, cubes: the sums
    behind it all, see `limits.Sums`.
    """

    metric: str
    judged: bool
    variation: PointType
    periods: int
    planned: int
    alpha: float
    estimate: float
    lower: float
    upper: float
    level: float
    dispersion: float
    lag1: float
    latest: float
    latest_periods: int
    shift: int
    people: float
    people_missing: bool
    equal: bool
    total: float
    size: float
    squares: float
    cubes: float


def last_looks(metrics: Sequence[MetricEvidence], alpha: float, *, back: int = 0) -> list[Look]:
    """A look at each metric, in the order given.

    alpha: the profile's chance of error; a judged phase gets its part of it. back: how many looks
    ago, counted in periods with data. Raises EvidenceError on numbers that cannot be true.
    """
    found: list[Look | None] = [None] * len(metrics)
    for kind, places in _tables(metrics):
        for place, look in zip(
            places, _looks(kind, [metrics[i] for i in places], alpha, back), strict=True
        ):
            found[place] = look
    return [look for look in found if look is not None]


def _tables(metrics: Sequence[MetricEvidence]) -> Iterator[tuple[Kind, list[int]]]:
    """Metrics of one kind whose lengths fall within the same power of two."""
    groups: dict[tuple[str, bool, int], list[int]] = defaultdict(list)
    for place, metric in enumerate(metrics):
        length = len(metric.periods) - _start(metric)
        bare = metric.denominator is None
        groups[metric.kind, bare, max(length, 1).bit_length()].append(place)
    for (kind, _, _), places in groups.items():
        yield Kind(kind), places


def _start(metric: MetricEvidence) -> int:
    """Index of the first period that is looked at."""
    if metric.judged_from is not None:
        return metric.judged_from
    if not len(metric.phase):
        return 0
    return int(np.searchsorted(metric.phase, metric.phase[-1]))


def _looks(kind: Kind, metrics: list[MetricEvidence], alpha: float, back: int) -> list[Look]:
    starts = [_start(metric) for metric in metrics]
    inside = _inside([len(m.periods) - start for m, start in zip(metrics, starts, strict=True)])
    out = _filled(inside, (m.excluded[s:] for m, s in zip(metrics, starts, strict=True)), False)
    part = _filled(inside, (m.numerator[s:] for m, s in zip(metrics, starts, strict=True)))
    whole: Array | None = None
    if metrics[0].denominator is not None and kind not in BETWEEN:
        wholes = (
            m.denominator[s:]
            for m, s in zip(metrics, starts, strict=True)
            if m.denominator is not None
        )
        whole = _filled(inside, wholes)
    part, whole = checked_many(kind, part, whole)
    if back:
        out = out | _latest_of(~np.isnan(part) & ~out, back)
    counted = np.where(out, np.nan, part)
    y, n, used = first_those_with_data(*values_and_sizes(kind, counted, whole))
    found = sums(y, n, used)
    plans, alphas = _plans(metrics, alpha)
    level = levels_at(plans, alphas, found.periods)
    people = np.array([_people(m, s, back) for m, s in zip(metrics, starts, strict=True)])
    interval = judge(kind, found, level, people if kind is Kind.PROPORTION else None)
    latest, latest_periods = latest_third(y, n, used)
    shift = _shift(counted if whole is None or kind in MEASURED else counted / whole, latest)
    unknown = np.isnan(people)
    columns = (
        found.periods,
        plans,
        alphas,
        interval.estimate,
        np.where(unknown, np.nan, interval.lower),
        np.where(unknown, np.nan, interval.upper),
        level,
        interval.dispersion,
        interval.lag1,
        latest,
        latest_periods,
        shift,
        people,
        unknown,
        found.equal,
        found.total,
        found.size,
        found.squares,
        found.cubes,
    )
    rows = zip(
        [metric.uid for metric in metrics],
        [metric.judged_from is not None for metric in metrics],
        last_types(kind, [m.direction for m in metrics], part, whole, out),
        *(column.tolist() for column in columns),
        strict=True,
    )
    return [Look(*row) for row in rows]


def _plans(metrics: list[MetricEvidence], alpha: float) -> tuple[NDArray[np.int64], Array]:
    fixed = [m.planned if m.judged_from is not None else None for m in metrics]
    plans = np.array([UNFIXED_PLAN if each is None else each for each in fixed])
    alphas = np.array(
        [
            alpha if each is None else judged_alpha(alpha, max(m.judged_phase, 1))
            for m, each in zip(metrics, fixed, strict=True)
        ]
    )
    return plans, alphas


def _latest_of(counted: Mask, back: int) -> Mask:
    """The last `back` of the periods that count, of each series."""
    left = np.cumsum(counted[:, ::-1], 1)[:, ::-1]
    latest: Mask = counted & (left <= back)
    return latest


def _people(metric: MetricEvidence, start: int, back: int) -> float:
    """Different people by the last period: inf where each is new, nan where not known."""
    if metric.counts != Counts.VISITS:
        return np.inf
    if metric.people is None:
        return np.nan
    counted = ~np.isnan(metric.numerator[start:]) & ~metric.excluded[start:]
    seen = metric.people[start:][counted]
    seen = seen[: max(0, len(seen) - back)]
    return float(seen[-1]) if len(seen) and seen[-1] > 0 else np.nan


def latest_third(y: Array, n: Array, used: Mask) -> tuple[Array, NDArray[np.int64]]:
    """Pooled estimate of the latest third of the periods, and how many these are.

    y, n, used: shape (series, periods), those used first. The third is rounded up, at least four.
    """
    k = used.sum(1)
    count = np.minimum(np.maximum(-(-k // 3), LATEST), k)
    late = used & (np.arange(y.shape[1]) >= (k - count)[:, None])
    weights = np.where(late, n, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return (weights * y).sum(1) / weights.sum(1), count


def _shift(values: Array, latest: Array) -> NDArray[np.int64]:
    runs = run_charts(values)
    with np.errstate(invalid="ignore"):
        side = np.sign(latest - runs.centre)
    return np.where(runs.signal, side, 0).astype(np.int64)


def last_types(
    kind: Kind, directions: list[str], part: Array, whole: Array | None, excluded: Mask
) -> list[PointType]:
    """The type of the last point of each series, on the chart that fits the kind.

    directions: one a series. part, whole, excluded: shape (series, periods), checked.
    """
    if kind in COUNTED:
        kind = Kind.COUNT if whole is None else Kind.RATE
    if kind in MEASURED:
        whole = None  # a weight is no part of the value that is drawn
    charts = [*which_charts(kind, part, whole, excluded=excluded)]
    if kind is Kind.DAYS_BETWEEN:
        for zero in np.flatnonzero((part <= 0).any(1)):
            charts[zero] = ChartKind.I  # a t chart cannot draw two events on one day
    types = [PointType.COMMON] * len(part)
    for chart in dict.fromkeys(charts):
        rows = [row for row, each in enumerate(charts) if each is chart]
        drawn = control_charts(
            chart,
            part[rows],
            None if whole is None else whole[rows],
            excluded=excluded[rows],
        )
        last = last_variation(drawn, [directions[row] for row in rows])
        for row, found in zip(rows, last.variation, strict=True):
            types[row] = found
    return types


def _inside(lengths: list[int]) -> Mask:
    mask: Mask = np.arange(max(1, *lengths)) < np.array(lengths)[:, None]
    return mask


def _filled(inside: Mask, rows: Iterable[NDArray], padding: float | bool = np.nan) -> NDArray:
    flat = np.concatenate([*rows])
    table = np.full(inside.shape, padding, dtype=type(padding))
    table[inside] = flat
    return table


def periods_needed(kind: Kind, look: Look, value: float, way: int) -> int | None:
    """How many more periods until the interval lies beyond `value`, if all goes on as so far.

    way: 1 where the lower limit must come above value, −1 where the upper one must come below.
    None where it takes more than a year of weeks, or never comes at this rate. Source: the limits
    of `interval` with the sums so far stretched to a longer series.
    """
    return many_periods_needed(kind, [look], np.array([value]), np.array([way]))[0]


def many_periods_needed(
    kind: Kind, looks: Sequence[Look], values: Array, ways: NDArray[np.int64]
) -> list[int | None]:
    """`periods_needed` for many looks at metrics of one kind."""
    k = np.array([look.periods for look in looks])
    table = {
        name: np.array([getattr(look, name) for look in looks])
        for name in ("total", "size", "squares", "cubes", "lag1", "equal")
    }
    found = Sums(periods=k, **table)
    plans = np.array([look.planned for look in looks])
    alphas = np.array([look.alpha for look in looks])
    people = np.array([look.people for look in looks])

    def reached(more: NDArray[np.int64]) -> Mask:
        longer = _stretched(found, k + more)
        level = levels_at(plans, alphas, k + more)
        crowd = people * (k + more) / k if kind is Kind.PROPORTION else None
        interval = judge(kind, longer, level, crowd)
        beyond: Mask = np.where(ways > 0, interval.lower > values, interval.upper < values)
        return beyond

    low, high = np.zeros(k.shape, np.int64), np.full(k.shape, AHEAD, np.int64)
    ever = reached(high)
    while (high - low > 1).any():
        middle = (low + high) // 2
        there = reached(middle)
        low = np.where(there, low, middle).astype(np.int64)
        high = np.where(there, middle, high).astype(np.int64)
    return [int(more) if sure else None for more, sure in zip(high, ever, strict=True)]


def _stretched(found: Sums, periods: NDArray[np.int64]) -> Sums:
    """The sums of a longer series of the same mean, spread, tail and hanging together."""
    f = periods / found.periods
    return Sums(
        found.total * f,
        found.size * f,
        periods,
        found.squares * (periods - 1) / np.maximum(found.periods - 1, 1),
        found.cubes * f,
        found.lag1,
        found.equal,
    )
