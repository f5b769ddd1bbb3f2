"""How far the numbers can be trusted by someone who looks after every period.

A lead who looks whenever they like and stops when they like is misled by a lower limit of
`confidence_sequence` (above the true value at some look) with chance at most alpha, and by an upper
limit likewise. The levels come from `boundaries`, the limits at a level from `limits`.
Sources: Lan & DeMets 1983; Kim & DeMets 1987; Jennison & Turnbull 1989.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.errors import EvidenceError
from store.evidence.before_after import Change, before_after
from store.evidence.boundaries import shared
from store.evidence.checks import Array, better_way, checked, checked_many, word
from store.evidence.limits import (
    COUNTED,
    Sums,
    dispersion,
    exact_limits,
    first_those_with_data,
    limits_between_periods,
    possible,
    sums,
    values_and_sizes,
)
from store.evidence.plain import Plain
from store.words import Direction, Kind, mark

__all__ = [
    "Change",
    "Interval",
    "before_after",
    "confidence_sequence",
    "last_intervals",
    "probability_beyond",
]

FIRST_LOOK = 3  # before the third period nothing can be said of how periods differ
CELLS = 1_000_000  # of the triangle of prefixes that are worked on at a time

PEOPLE_OF_A_PROPORTION = mark(
    "errors", "The number of different people is used for shares only: leave it away here."
)
PEOPLE_LENGTH = mark(
    "errors",
    "There are {people} numbers of different people for {periods} periods: give one for each.",
)
PEOPLE_FALL = mark(
    "errors",
    "Different people so far: {people} in period {period} is fewer than before. Count everyone "
    "who has come since the phase began.",
)
PEOPLE_NONE = mark(
    "errors", "Period {period} counts visits but no people: at least one person must have come."
)


@dataclass(frozen=True, slots=True, eq=False)
class Interval(Plain):
    """What can be said of the true value, each of the same shape.

    estimate, lower, upper: in the metric's own unit (a proportion as a fraction); the limits are
    nan before the third period and for a mean whose values are all equal. level: one-sided level
    of this look. dispersion: how much more the periods vary than chance, 1 = as chance; nan where
    there is no such measure. lag1: how much neighbouring periods hang together, 0 to 0.8.
    """

    estimate: Array
    lower: Array
    upper: Array
    level: Array
    dispersion: Array
    lag1: Array


def confidence_sequence(
    kind: Kind | str,
    numerator: ArrayLike,
    denominator: ArrayLike | None = None,
    *,
    planned: int = 26,
    alpha: float = 0.05,
    people: ArrayLike | None = None,
) -> Interval:
    """Estimate and limits after each period, for someone who looks after every one.

    kind: see `store.words.Kind`. numerator: shape (periods,); for a mean or score the period's
    value, for days and cases between the value. denominator: the same shape, a mean's weight, or
    None. planned: periods from the start of the judged phase to the by-date as first fixed.
    alpha: chance that a lower limit ever lies above the true value, and an upper one below.
    people: for a proportion of visits, different people seen so far in the phase, one entry per
    period, not falling; nan where not known, and the limits with it.
    Returns arrays of shape (periods,), nan where a period is missing.
    Raises EvidenceError on numbers that cannot be true, and on people for another kind.
    Sources: Lan & DeMets 1983, Biometrika 70:659; Kim & DeMets 1987, Biometrika 74:149; Jennison &
    Turnbull 1989, JRSS B 51:305; the limits as in `store.evidence.limits`.
    """
    kind = word(Kind, kind)
    part, whole = checked(kind, numerator, denominator)
    y, n = values_and_sizes(kind, part, whole)
    seen = np.flatnonzero(~np.isnan(y))
    known = _people(kind, people, part.shape, seen)
    level = shared.level(planned, alpha, len(seen))
    ordered = (y[seen][None], n[seen][None])
    count = len(seen)
    rows = max(1, CELLS // max(count, 1))
    pieces = []
    for start in range(0, count, rows):
        looks = np.arange(start, min(start + rows, count))
        used = np.arange(looks[-1] + 1) <= looks[:, None]
        width = looks[-1] + 1
        found = sums(ordered[0][:, :width], ordered[1][:, :width], used)
        then = None if known is None else known[seen][looks]
        pieces.append(judge(kind, found, level[looks], then))
    return _at_their_place(pieces, seen, len(y))


def last_intervals(
    kind: Kind | str,
    numerators: ArrayLike,
    denominators: ArrayLike | None = None,
    *,
    planned: ArrayLike = 26,
    alpha: ArrayLike = 0.05,
    people: ArrayLike | None = None,
) -> Interval:
    """`confidence_sequence` at the last period of each of many series, all at once.

    numerators, denominators: shape (series, periods), shorter series padded with nan. planned,
    alpha: one for all or one a series, shape (series,). people: different people seen by the last
    period of each series, shape (series,); nan where not known, inf where everyone is new.
    Returns arrays of shape (series,); nan where a series has no data.
    Raises EvidenceError on numbers that cannot be true.
    """
    kind = word(Kind, kind)
    part, whole = checked_many(kind, numerators, denominators)
    found = sums(*first_those_with_data(*values_and_sizes(kind, part, whole)))
    known = None
    if people is not None:
        if kind is not Kind.PROPORTION:
            raise EvidenceError(PEOPLE_OF_A_PROPORTION, field="people")
        known = np.asarray(people, np.float64)
    level = levels_at(planned, alpha, found.periods)
    return judge(kind, found, level, known)


def levels_at(planned: ArrayLike, alpha: ArrayLike, looks: NDArray[np.int64]) -> Array:
    """Level of the given look of each series, shape (series,); nan at look 0."""
    plans = np.broadcast_to(np.asarray(planned, np.float64), looks.shape)
    alphas = np.broadcast_to(np.asarray(alpha, np.float64), looks.shape)
    level = np.full(looks.shape, np.nan)
    pairs, which = np.unique(np.stack([plans, alphas], 1), axis=0, return_inverse=True)
    which = which.reshape(-1)
    for number, (plan, chance) in enumerate(pairs):
        own = (which == number) & (looks > 0)
        if own.any():
            level[own] = shared.level(plan, float(chance), int(looks[own].max()))[looks[own] - 1]
    return level


def probability_beyond(
    kind: Kind | str,
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    target: float,
    direction: Direction | str,
) -> float:
    """Posterior probability that the true value is strictly better than the target.

    From all periods given: beta for a proportion, gamma for rates, counts and days between, both
    with the sums divided by max(1, dispersion · (1 + r)/(1 − r)); beta for cases between; t for a
    mean. A number to stand beside the interval, never used for the flag.
    kind, numerator, denominator: as in `confidence_sequence`. direction: up or down, which way is
    better. nan before the third period, for a mean whose values are all equal, and where no
    direction is better.
    Raises EvidenceError on numbers that cannot be true.
    Source: conjugate posteriors, Gelman et al. 2013, Bayesian Data Analysis, chapter 2.
    """
    kind = word(Kind, kind)
    part, whole = checked(kind, numerator, denominator)
    y, n = values_and_sizes(kind, part, whole)
    found = sums(*first_those_with_data(y[None], n[None]))
    way = better_way(direction)
    if found.periods[0] < FIRST_LOOK or way == 0:
        return float("nan")
    above = _chance_above(kind, found, float(target))
    return above if way > 0 else 1 - above


def _chance_above(kind: Kind, found: Sums, target: float) -> float:
    from scipy.special import betainc, betaincc, gammainc, gammaincc, stdtr

    k, total, size = float(found.periods[0]), float(found.total[0]), float(found.size[0])
    # Where there is no measure of dispersion it counts as 1: periods still hang together.
    widened = max(1.0, np.nan_to_num(dispersion(kind, found)[0], nan=1.0) * found.wider[0])
    if kind is Kind.PROPORTION:
        part, rest = total / widened, (size - total) / widened
        return float(betaincc(1 + part, 1 + rest, min(max(target, 0.0), 1.0)))
    if kind in COUNTED:
        return float(gammaincc(0.5 + total / widened, max(target, 0.0) * size / widened))
    if kind is Kind.DAYS_BETWEEN:
        return 1.0 if target <= 0 else float(gammainc(0.5 + k, total / target))
    if kind is Kind.CASES_BETWEEN:
        return 1.0 if target <= 0 else float(betainc(1 + k, 1 + total, 1 / (1 + target)))
    if found.equal[0]:
        return float("nan")
    scale = np.sqrt(found.variance[0] * found.wider[0])
    return float(stdtr(k - 1, (found.estimate[0] - target) / scale))


def judge(kind: Kind, found: Sums, level: Array, people: Array | None) -> Interval:
    """The wider of the exact limits and those between periods, on each side, at a level.

    found: sums of each series. level: shape (series,). people: of a proportion, shape (series,).
    """
    lower, upper = exact_limits(kind, found, level, people)
    lower_between, upper_between = limits_between_periods(kind, found, level)
    lower, upper = np.minimum(lower, lower_between), np.maximum(upper, upper_between)
    lower, upper = possible(kind, lower, upper)
    silent = found.periods < FIRST_LOOK
    if kind in (Kind.MEAN, Kind.SCORE):
        silent = silent | found.equal
    return Interval(
        found.estimate,
        np.where(silent, np.nan, lower),
        np.where(silent, np.nan, upper),
        level,
        dispersion(kind, found),
        np.where(found.periods < FIRST_LOOK, np.nan, found.lag1),
    )


def _at_their_place(pieces: list[Interval], seen: NDArray[np.intp], periods: int) -> Interval:
    def placed(name: str) -> Array:
        whole = np.full(periods, np.nan)
        whole[seen] = np.concatenate([getattr(piece, name) for piece in pieces])
        return whole

    return Interval(*(placed(name) for name in Interval.__dataclass_fields__))


def _people(
    kind: Kind, people: ArrayLike | None, shape: tuple[int, ...], seen: NDArray[np.intp]
) -> Array | None:
    if people is None:
        return None
    if kind is not Kind.PROPORTION:
        raise EvidenceError(PEOPLE_OF_A_PROPORTION, field="people")
    known = np.array(people, np.float64)
    if known.shape != shape:
        raise EvidenceError(PEOPLE_LENGTH, field="people", people=known.size, periods=shape[0])
    counted = np.flatnonzero(~np.isnan(known))
    falls = np.flatnonzero(np.diff(known[counted]) < 0)
    if len(falls):
        place = counted[falls[0] + 1]
        raise EvidenceError(
            PEOPLE_FALL, field="people", people=int(known[place]), period=int(place) + 1
        )
    nobody = seen[known[seen] <= 0]
    if len(nobody):
        raise EvidenceError(PEOPLE_NONE, field="people", period=int(nobody[0]) + 1)
    return known
