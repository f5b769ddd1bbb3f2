"""What groups have in common: their numbers checked, their limits and their sampling variance.

Tables have a row for each group, shape (groups, periods); sums have shape (groups,).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.checks import (
    LENGTHS,
    MORE_THAN_ALL,
    NOT_NUMBERS,
    Array,
    checked_many,
    many_series,
    one_series,
)
from store.evidence.limits import BETWEEN, COUNTED, MEASURED, Sums, exact_limits
from store.words import Kind, Message, mark

Z = 1.959963984540054  # of a two-sided interval of 95 %
SIDE = 0.025

TWO_GROUPS = mark("errors", "One group has nothing to be compared with: give at least two.")
GROUP_NAMES = mark(
    "errors", "There are {names} names for {groups} groups: give one name for each group."
)
OF_GROUP = mark("errors", "{group}: {problem}")
NOT_BY_GROUP = mark(
    "errors",
    "Days or cases between events are not compared between groups: give events and what they are "
    "out of instead.",
)
SHARES = mark(
    "errors",
    "There are {shares} shares for {groups} groups: give each group's share of those it is for.",
)
WRONG_SHARES = mark(
    "errors", "Shares of the population cannot be below zero, missing or all zero: correct them."
)
NOBODY = mark("errors", "Part of nobody: each group must be out of at least one.")


def wilson(part: ArrayLike, whole: ArrayLike, *, z: float = Z) -> tuple[Array, Array]:
    """Wilson score interval of a proportion.

    part, whole: shape (n,), people. nan stays nan in its place.
    Returns lower and upper, shape (n,), fractions 0 to 1.
    Raises EvidenceError where part > whole, something is below 0 or whole is 0.
    Source: Wilson 1927, JASA 22:209; checked against Newcombe 1998, Stat Med 17:857, table I.
    """
    x, n = np.asarray(part, np.float64), np.asarray(whole, np.float64)
    if (n <= 0).any() or (x < 0).any():
        raise EvidenceError(NOBODY, field="denominator")
    over = np.argwhere(x > n)
    if len(over):
        place = tuple(over[0])
        number, most = (float(np.broadcast_to(each, (x > n).shape)[place]) for each in (x, n))
        period = int(over[0][-1]) + 1 if place else 1
        raise EvidenceError(MORE_THAN_ALL, period=period, number=number, whole=most)
    return wilson_limits(x, n, z)


def garwood(events: ArrayLike, size: ArrayLike, *, side: float = SIDE) -> tuple[Array, Array]:
    """Exact interval of a rate of events.

    events: shape (n,), whole numbers; size: shape (n,), what they are out of, above 0. side: the
    chance of error on each side. Returns lower and upper, shape (n,), events for each unit of size.
    Raises EvidenceError where something is below 0 or size is 0.
    Source: Garwood 1936, Biometrika 28:437.
    """
    from scipy.special import gammainccinv, gammaincinv

    x, n = np.asarray(events, np.float64), np.asarray(size, np.float64)
    if (n <= 0).any() or (x < 0).any():
        raise EvidenceError(NOBODY, field="denominator")
    with np.errstate(invalid="ignore"):
        lower = np.where(x > 0, gammaincinv(x, side), np.where(x == 0, 0.0, np.nan))
    return lower / n, gammainccinv(x + 1, side) / n


def by_group(
    kind: Kind, names: tuple[str, ...], numerator: ArrayLike, denominator: ArrayLike | None
) -> tuple[Array, Array | None]:
    """Both as tables, shape (groups, periods).

    Raises EvidenceError where names, numbers and what they are out of do not fit together.
    """
    if kind in BETWEEN:
        raise EvidenceError(NOT_BY_GROUP)
    part = _table(numerator)
    if len(names) != len(part):
        raise EvidenceError(GROUP_NAMES, field="levels", names=len(names), groups=len(part))
    if len(names) < 2:
        raise EvidenceError(TWO_GROUPS, field="levels")
    whole = None if denominator is None else _table(denominator)
    if whole is not None and whole.shape != part.shape:
        raise EvidenceError(LENGTHS, numbers=part.size, others=whole.size)
    return part, whole


def _table(values: ArrayLike) -> Array:
    try:
        alone = np.ndim(values) == 1
    except ValueError:
        raise EvidenceError(NOT_NUMBERS) from None
    return one_series(values)[:, None] if alone else many_series(values)


def checked_groups(
    kind: Kind, names: tuple[str, ...], part: Array, whole: Array | None
) -> tuple[Array, Array | None]:
    """The checks of every series, with the group's name before what is wrong."""
    try:
        return checked_many(kind, part, whole)
    except EvidenceError:
        for place, name in enumerate(names):
            one = slice(place, place + 1)
            try:
                checked_many(kind, part[one], None if whole is None else whole[one])
            except EvidenceError as wrong:
                problem = Message(wrong.sentence, wrong.facts, context="errors")
                raise EvidenceError(OF_GROUP, group=name, problem=problem) from None
        raise


def checked_shares(given: ArrayLike, groups: int) -> Array:
    """Shares of the population, shape (groups,), so that they sum to 1."""
    shares = one_series(given)
    if len(shares) != groups:
        raise EvidenceError(SHARES, field="population_share", shares=len(shares), groups=groups)
    if not (shares >= 0).all() or not shares.any():
        raise EvidenceError(WRONG_SHARES, field="population_share")
    normalised: Array = shares / shares.sum()
    return normalised


def limits(kind: Kind, found: Sums) -> tuple[Array, Array]:
    """Each group's 95 % limits, shape (groups,); nan where it has nobody."""
    with np.errstate(invalid="ignore", divide="ignore"):
        if kind is Kind.PROPORTION:
            lower, upper = wilson_limits(found.total, found.size, Z)
        elif kind in COUNTED:
            lower, upper = exact_limits(kind, found, np.full_like(found.size, SIDE))
        else:
            from scipy.special import stdtrit

            half = stdtrit(found.periods - 1.0, 1 - SIDE) * np.sqrt(variances(kind, found))
            lower, upper = found.estimate - half, found.estimate + half
    somebody = found.size > 0
    return np.where(somebody, lower, np.nan), np.where(somebody, upper, np.nan)


def wilson_limits(x: Array, n: Array, z: float) -> tuple[Array, Array]:
    """`wilson` without its checks; nan where n is 0."""
    with np.errstate(invalid="ignore", divide="ignore"):
        p = x / n
        middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
        half = z / (1 + z**2 / n) * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    # At 0 of n and n of n the two cancel but for rounding.
    lower = np.where(x == 0, 0.0, middle - half)
    return lower, np.where(x == n, 1.0, middle + half)


def sampling_variance(kind: Kind, total: Array, size: Array) -> Array:
    """Variance of a proportion, or of a rate or count, that is above 0 at 0 and at all of all."""
    with np.errstate(invalid="ignore", divide="ignore"):
        if kind is Kind.PROPORTION:
            p = (total + 0.5) / (size + 1)
            return p * (1 - p) / size
        return (total + 0.5) / size**2


def variances(kind: Kind, found: Sums) -> Array:
    """Each group's own sampling variance, shape (groups,); nan for a mean of one period."""
    if kind not in MEASURED:
        return sampling_variance(kind, found.total, found.size)
    return np.where(found.periods > 1, found.variance, np.nan)
