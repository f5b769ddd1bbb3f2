"""Will it work in the next place, and would it have happened anyway?

Every place where it was tried is one effect on a scale without bounds; what a new place can expect
follows from how much they differ. Comparison places show what came without the pilot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf, isnan, nan

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.before_after import LEVEL_OUT_OF_RANGE, Change
from store.evidence.checks import (
    LENGTHS,
    NEEDS_WHOLE,
    NOT_NUMBERS,
    ONE_ROW,
    Array,
    better_way,
    checked_many,
    word,
)
from store.evidence.groups import sampling_variance
from store.evidence.limits import (
    BETWEEN,
    COUNTED,
    MEASURED,
    Sums,
    dispersion,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.plain import Plain
from store.evidence.random_effects import LEVEL, Pooled, random_effects
from store.words import Direction, Kind, mark

__all__ = [
    "Change",
    "Pooled",
    "Transfer",
    "difference_in_differences",
    "estimates",
    "next_site",
    "next_sites",
    "random_effects",
]


ONE_SITE = mark(
    "errors",
    "One place says nothing of how places differ: give numbers from at least two, a mean with two "
    "periods in each.",
)
PLACES = mark(
    "errors", "There are numbers from {numbers} places and sizes from {sizes}: give one of each."
)
BEFORE_AND_AFTER = mark(
    "errors",
    "There are {before} places before and {after} after: give each place both, in the same order.",
)
NO_PLACE = mark(
    "errors", "There is nothing to compare: give at least one place with numbers before and after."
)

Place = tuple[ArrayLike, ArrayLike | None]
Sites = tuple[Sequence[ArrayLike], Sequence[ArrayLike | None] | None]


@dataclass(frozen=True, slots=True, eq=False)
class Transfer(Plain):
    """What the places where it was tried say of the next one.

    sites: how many were used. effects: shape (sites,); pooled, lower, upper: their mean with its
    95 % interval; predicted_lower, predicted_upper: 95 % of new places lie between, nan with two
    sites. All these in the metric's own unit. variances, shape (sites,), tau2 (variance between
    sites) and error (standard error of pooled): on the scale of the calculation, log odds for
    proportions, the metric's own for means, logarithms for all others. i2: share of the variation
    that is between sites, 0 to 1.
    """

    sites: int
    effects: Array
    variances: Array
    pooled: float
    lower: float
    upper: float
    tau2: float
    i2: float
    predicted_lower: float
    predicted_upper: float
    kind: Kind
    error: float

    def probability_beyond(self, threshold: float, direction: Direction | str) -> float:
        """Chance that the next place comes out strictly better than `threshold`.

        threshold: in the metric's own unit. nan with two sites, and where no direction is better.
        """
        from scipy.special import stdtr

        way = better_way(direction)
        if way == 0 or self.sites < 3 or isnan(threshold):
            return nan
        away = (_scaled(self.kind, self.pooled) - _scaled(self.kind, threshold)) * way
        wide = float(np.sqrt(self.tau2 + self.error**2))
        if wide == 0:
            return 1.0 if away > 0 else 0.0
        return float(stdtr(self.sites - 2, away / wide))


def next_site(
    kind: Kind | str,
    numerators: Sequence[ArrayLike],
    denominators: Sequence[ArrayLike | None] | None = None,
    *,
    people_share: float | None = None,
) -> Transfer:
    """What a new place can expect, from the places where it was tried.

    numerators, denominators: one array of periods a site; denominators, or one of them, may be None
    where there is none. people_share: for a proportion of visits, different people for each visit,
    of which each then counts once. Missing periods are nan. A site without numbers, a mean or score
    of fewer than two periods and days between that are all 0 are left out.
    One effect a site: log odds of a proportion, a mean as it is, the logarithm of all others, with
    half an event added where there may be none; variances of proportions, counts and rates times
    max(1, dispersion). Random effects by Paule and Mandel, interval with t on k − 1, prediction
    with t on k − 2; with two sites there is no prediction.
    Raises EvidenceError on fewer than two sites and on numbers that cannot be true.
    Sources: those of `random_effects`; half an event added: Anscombe 1956, Biometrika 43:461.
    """
    found = next_sites(kind, [(numerators, denominators)], people_shares=[people_share])[0]
    if found is None:
        raise EvidenceError(ONE_SITE, field="numerators")
    return found


def next_sites(
    kind: Kind | str,
    many: Sequence[Sites],
    *,
    people_shares: Sequence[float | None] | None = None,
) -> list[Transfer | None]:
    """`next_site` for many pilots at once, in the order given; None where there is one site.

    many: numerators and denominators of each, as `next_site` takes them. people_shares: of each,
    None where each visit is somebody new.
    Raises EvidenceError on numbers that cannot be true.
    """
    kind = word(Kind, kind)
    places = [place for numerators, wholes in many for place in _places(numerators, wholes)]
    if not places:
        return [None] * len(many)
    counts = np.array([len(numerators) for numerators, _ in many])
    shares = people_shares or [None] * len(many)
    each = np.repeat([1.0 if share is None else share for share in shares], counts)
    effects, variances = _effects(kind, _of_people(kind, _sums(kind, places), each))
    inside = np.arange(max(1, int(counts.max()))) < counts[:, None]
    y, v = np.full(inside.shape, np.nan), np.full(inside.shape, np.nan)
    y[inside], v[inside] = effects, variances
    pooled = random_effects(y, v)
    own = {
        name: _unscaled(kind, getattr(pooled, name))
        for name in ("pooled", "lower", "upper", "predicted_lower", "predicted_upper")
    }
    found: list[Transfer | None] = []
    for row, sites in enumerate(pooled.effects.tolist()):
        if sites < 2:
            found.append(None)
            continue
        used = ~np.isnan(y[row])
        found.append(
            Transfer(
                sites=sites,
                effects=_unscaled(kind, y[row, used]),
                variances=v[row, used],
                tau2=float(pooled.tau2[row]),
                i2=float(pooled.i2[row]),
                kind=kind,
                error=float(pooled.error[row]),
                **{name: float(values[row]) for name, values in own.items()},
            )
        )
    return found


def estimates(kind: Kind | str, places: Sequence[Place]) -> Array:
    """Each place's own estimate in the metric's unit, shape (places,); nan without numbers.

    places: (numerator, denominator or None) of each, arrays of periods.
    Raises EvidenceError on numbers that cannot be true.
    """
    return _sums(word(Kind, kind), places).estimate


def difference_in_differences(
    kind: Kind | str,
    pilot_before: Sequence[Place],
    pilot_after: Sequence[Place],
    comparison_before: Sequence[Place],
    comparison_after: Sequence[Place],
    *,
    level: float = LEVEL,
    people_share: float | None = None,
) -> Change:
    """How much more changed in the pilot's places than in those it is compared with.

    Each argument holds one (numerator, denominator or None) a place, arrays of periods, in the same
    order before and after. level: of the two-sided interval. people_share: as for `next_site`. A
    place without numbers before or after is left out.
    Each place's change is its estimate after minus before; the difference is their mean in the
    pilot's places minus that in the comparison places. With two places or more on each side Welch's
    t on the changes; else a normal interval from the sampling variance within places, times
    max(1, dispersion) but for means: it does not know how places differ. The ratio is nan.
    Raises EvidenceError where a side has no place and on numbers that cannot be true.
    Source: Welch 1947, Biometrika 34:28.
    """
    kind = word(Kind, kind)
    if not 0 < level < 1:
        raise EvidenceError(LEVEL_OUT_OF_RANGE, field="level", level=level)
    pilot = _changes(kind, pilot_before, pilot_after, people_share)
    comparison = _changes(kind, comparison_before, comparison_after, people_share)
    gap = float(pilot[0].mean() - comparison[0].mean())
    if min(len(pilot[0]), len(comparison[0])) > 1:
        half = _welch(pilot[0], comparison[0], level)
    else:
        half = _within(pilot[1], comparison[1], level)
    return Change(gap, gap - half, gap + half, nan, nan, nan)


def _places(
    numerators: Sequence[ArrayLike], denominators: Sequence[ArrayLike | None] | None
) -> list[Place]:
    if denominators is None:
        return [(each, None) for each in numerators]
    if len(denominators) != len(numerators):
        raise EvidenceError(
            PLACES, field="denominators", numbers=len(numerators), sizes=len(denominators)
        )
    return [*zip(numerators, denominators, strict=True)]


def _sums(kind: Kind, places: Sequence[Place]) -> Sums:
    """What each place comes to, shape (places,)."""
    parts = [_row(part) for part, _ in places]
    longest = max(1, *(part.size for part in parts))
    table = np.full((len(parts), longest), np.nan)
    wholes = np.full(table.shape, np.nan)
    for row, (part, (_, whole)) in enumerate(zip(parts, places, strict=True)):
        table[row, : part.size] = part
        if whole is None:
            if kind is Kind.PROPORTION:
                raise EvidenceError(NEEDS_WHOLE, field="denominators")
            wholes[row, : part.size] = 1.0  # what its variance takes where there is none
            continue
        size = _row(whole)
        if size.shape != part.shape:
            raise EvidenceError(LENGTHS, numbers=part.size, others=size.size)
        wholes[row, : part.size] = size
    bare = all(whole is None for _, whole in places)
    checked = checked_many(kind, table, None if bare else wholes)
    return sums(*first_those_with_data(*values_and_sizes(kind, *checked)))


def _row(values: ArrayLike) -> Array:
    if isinstance(values, np.ma.MaskedArray):
        values = np.ma.filled(values.astype(np.float64), np.nan)
    try:
        row = np.asarray(values, np.float64)
    except (TypeError, ValueError):
        raise EvidenceError(NOT_NUMBERS) from None
    if row.ndim != 1:
        raise EvidenceError(ONE_ROW)
    return row


def _effects(kind: Kind, found: Sums) -> tuple[Array, Array]:
    """Each place's effect and its variance on the scale of the calculation; nan where none."""
    s, n, k = found.total, found.size, found.periods.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        if kind is Kind.PROPORTION:
            y, v = np.log((s + 0.5) / (n - s + 0.5)), 1 / (s + 0.5) + 1 / (n - s + 0.5)
        elif kind in COUNTED:
            y, v = np.log((s + 0.5) / n), 1 / (s + 0.5)
        elif kind in MEASURED:
            y, v = found.estimate, np.where(k > 1, found.variance, np.nan)
        elif kind is Kind.DAYS_BETWEEN:
            y, v = np.where(s > 0, np.log(s / k), np.nan), 1 / k
        else:
            y, v = np.log((s + 0.5) / k), 1 / k + 1 / (s + 0.5)
    v = v * np.fmax(1.0, dispersion(kind, found))
    used = (k > 0) & ~np.isnan(y) & ~np.isnan(v)
    return np.where(used, y, np.nan), np.where(used, v, np.nan)


def _scaled(kind: Kind, value: float) -> float:
    """A value in the metric's own unit on the scale of the calculation."""
    if kind in MEASURED:
        return value
    if value <= 0:
        return -inf
    if kind is Kind.PROPORTION:
        return float(np.log(value / (1 - value))) if value < 1 else inf
    return float(np.log(value))


def _unscaled(kind: Kind, values: Array) -> Array:
    from scipy.special import expit

    if kind in MEASURED:
        return values
    with np.errstate(over="ignore"):  # the end of a prediction may be out of all bounds
        back: Array = expit(values) if kind is Kind.PROPORTION else np.exp(values)
    return back


def _of_people(kind: Kind, found: Sums, share: Array | float) -> Sums:
    """The sums of a proportion of visits as if each of the people had come once."""
    if kind is not Kind.PROPORTION:
        return found
    size = found.size * np.minimum(share, 1.0)
    return replace(found, total=found.estimate * size, size=size)


def _changes(
    kind: Kind, before: Sequence[Place], after: Sequence[Place], share: float | None
) -> tuple[Array, Array]:
    """Change of each place and its sampling variance, of those with numbers on both sides."""
    if len(before) != len(after):
        raise EvidenceError(BEFORE_AND_AFTER, before=len(before), after=len(after))
    if not before:
        raise EvidenceError(NO_PLACE)
    one, other = (
        _of_people(kind, _sums(kind, side), 1.0 if share is None else share)
        for side in (before, after)
    )
    used = (one.periods > 0) & (other.periods > 0)
    if not used.any():
        raise EvidenceError(NO_PLACE)
    change, variance = other.estimate - one.estimate, _spread(kind, one) + _spread(kind, other)
    return change[used], variance[used]


def _spread(kind: Kind, found: Sums) -> Array:
    """Sampling variance of each estimate, widened by its dispersion."""
    if kind in (*MEASURED, *BETWEEN):
        return np.where(found.periods > 1, found.variance, np.nan)
    wider = np.fmax(1.0, dispersion(kind, found))
    return sampling_variance(kind, found.total, found.size) * wider


def _welch(pilot: Array, comparison: Array, level: float) -> float:
    from scipy.special import stdtrit

    v = [float(side.var(ddof=1)) / len(side) for side in (pilot, comparison)]
    if sum(v) == 0:
        return 0.0
    free = sum(v) ** 2 / sum(
        each**2 / (len(side) - 1) for each, side in zip(v, (pilot, comparison), strict=True)
    )
    return float(stdtrit(free, (1 + level) / 2)) * sum(v) ** 0.5


def _within(pilot: Array, comparison: Array, level: float) -> float:
    from scipy.special import ndtri

    v = sum(float(side.sum()) / len(side) ** 2 for side in (pilot, comparison))
    return float(ndtri((1 + level) / 2)) * v**0.5
