"""Groups too small to be shown: a figure about a few people is a figure about somebody.

Suppressed figures read "<5" where they are shown, never 0 or blank; a group with nobody reads 0.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.checks import Array, Mask
from store.words import mark

SMALLEST = 1  # a threshold of 1 suppresses nothing
NO_THRESHOLD = mark(
    "errors", "The threshold for small groups is {small}: it must be a whole number from 1 on."
)


def suppressed(sizes: ArrayLike, small: int = 5) -> Mask:
    """Which groups are too small to be shown, in their order from worst to best off.

    sizes: people, or events where people are not known, shape (groups,) or (cases, groups), each
    case on its own; nan where the size is not known. small: the least that is shown.
    A size from 1 to small − 1 is suppressed. If that is exactly one group, its figure would follow
    from the total, so the smallest of the others that has anybody is suppressed too, the worse off
    on a tie.
    Raises EvidenceError where the threshold is below 1.
    Source: Hundepool et al. 2012, Statistical Disclosure Control, chapter 4 (a sum gives the last
    hidden cell away, so one more is hidden).
    """
    if small < SMALLEST or small != int(small):
        raise EvidenceError(NO_THRESHOLD, field="small", small=small)
    table = np.atleast_2d(np.asarray(sizes, np.float64))
    if not table.size:
        return np.zeros(np.shape(sizes), dtype=bool)
    hidden: Mask = (table > 0) & (table < small)
    others = np.where((table > 0) & ~hidden, table, np.inf)
    next_smallest = others.argmin(1)  # the first, that is the worse off, on a tie
    alone = np.flatnonzero((hidden.sum(1) == 1) & np.isfinite(others.min(1)))
    hidden[alone, next_smallest[alone]] = True
    shaped: Mask = hidden.reshape(np.shape(sizes))
    return shaped


def suppressed_over_time(
    sizes: ArrayLike, small: int = 5, *, forced: Mask | None = None, together: Mask | None = None
) -> Mask:
    """Which numbers of groups are too small to be shown, where their sums over time are shown too.

    sizes: people in each group and period, shape (periods, groups), nan or 0 where there is nobody.
    forced: hidden for other reasons, same shape. together: shape (periods,), periods in which one
    hidden number hides all, because the groups are split further and add up in several ways.
    In each period as `suppressed` does. A number that would then be the only hidden one of its
    group follows from the sum over the periods that are shown, so one more of the group is hidden:
    in a period that hides something already, else where it is smallest; and so on, until no hidden
    number stands alone in its period or its group, where there are others.
    """
    table = np.nan_to_num(np.atleast_2d(np.asarray(sizes, np.float64)))
    hidden: Mask = suppressed(table, small)
    if forced is not None:
        hidden |= forced & (table > 0)
    whole = np.zeros(len(table), dtype=bool) if together is None else together
    for period in np.flatnonzero(hidden.any(1)).tolist():
        _close(hidden, table, period, bool(whole[period]))
    while True:
        left = (table > 0) & ~hidden
        alone = np.flatnonzero((hidden.sum(0) == 1) & left.any(0))
        if not len(alone):
            return hidden
        group = alone[0]
        others = np.where(left[:, group], table[:, group], np.inf)
        already = np.where(hidden.any(1), others, np.inf)
        period = int((already if np.isfinite(already).any() else others).argmin())
        hidden[period, group] = True
        _close(hidden, table, period, bool(whole[period]))


def _close(hidden: Mask, table: Array, period: int, together: bool) -> None:
    """Hide as many more of a period that the one hidden cannot be worked out from its total."""
    if together:
        hidden[period] = table[period] > 0
    elif hidden[period].sum() == 1:
        others = np.where((table[period] > 0) & ~hidden[period], table[period], np.inf)
        if np.isfinite(others).any():
            hidden[period, others.argmin()] = True
