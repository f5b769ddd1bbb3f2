"""Groups too small to be shown: a figure about a few people is a figure about somebody.

Suppressed figures read "<5" where they are shown, never 0 or blank; a group with nobody reads 0.
"""

from __future__ import annotations

from dataclasses import dataclass

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


def told_by_sum(total: float, periods: int, small: int = 5) -> bool:
    """Whether a group's sum tells that in each of its periods it was of fewer than `small`.

    periods: those in which somebody of it was there, so that each is at most the sum less one for
    each of the others. Three people in three periods were one each time.
    """
    return periods > 0 and total - (periods - 1) < small


def suppressed_over_time(
    sizes: ArrayLike,
    small: int = 5,
    *,
    forced: Mask | None = None,
    together: Mask | None = None,
    parts: ArrayLike | None = None,
) -> Mask:
    """Which numbers of groups are too small to be shown, where their sums are shown too.

    sizes: people in each group and period, shape (periods, groups), nan or 0 where there is nobody.
    forced: hidden for other reasons, same shape. together: shape (periods,), periods in which one
    hidden number hides all, because the groups are split further and add up in several ways.
    parts: how many of the people, same shape, where the share is known of all together.
    In each period as `suppressed` does; and the next smallest too, for as long as the rest of the
    period's total would tell that a hidden number is below `small`, or that of the hidden people
    all did or none. What is hidden of a group is told in the same way by its sum over the periods,
    so one more of the group is hidden: in a period that hides something already, else where it is
    smallest; and what both sums together tell, of those that are hidden beside a group, is hidden
    by one more beside them; and so on, until no rest tells so much, where there are others.
    Periods are gone through as they came: what was hidden at the end of one stays hidden when more
    have come, since an earlier sum may be known.
    """
    table = np.nan_to_num(np.atleast_2d(np.asarray(sizes, np.float64)))
    hidden: Mask = suppressed(table, small)
    if forced is not None:
        hidden |= forced & (table > 0)
    some = None if parts is None else np.nan_to_num(np.atleast_2d(np.asarray(parts, np.float64)))
    whole = np.zeros(len(table), dtype=bool) if together is None else together
    rest = _Rest(table, hidden, small, whole, some)
    for period in np.flatnonzero(hidden.any(1)).tolist():
        rest.close(period)
    first = int(hidden.any(1).argmax())
    for end in range(first + 1, len(table) + 1):
        rest.close_groups(end)
    return hidden


@dataclass(frozen=True, slots=True, eq=False)
class _Rest:
    """Numbers of which some are hidden, and what the sums tell of these. Widens `hidden`."""

    table: Array
    hidden: Mask
    small: int
    together: Mask
    parts: Array | None

    def close(self, period: int) -> None:
        """Hide as many more of a period that what is hidden is not told by its total."""
        hidden, table = self.hidden[period], self.table[period]
        if self.together[period]:
            hidden[:] = table > 0
        while self._tells(hidden, table) or self._tells_all_or_none(period):
            others = np.where((table > 0) & ~hidden, table, np.inf)
            if not np.isfinite(others).any():
                return
            hidden[others.argmin()] = True

    def close_groups(self, end: int) -> None:
        """Hide as many more, that no group is told by its sum over the periods before `end`."""
        hidden, table = self.hidden[:end], self.table[:end]
        while True:
            left = (table > 0) & ~hidden
            told = np.flatnonzero(self._tells(hidden, table) & left.any(0))
            if not len(told):
                if not self._hide_beside(hidden, table):
                    return
                continue
            group = told[0]
            others = np.where(left[:, group], table[:, group], np.inf)
            already = np.where(hidden.any(1), others, np.inf)
            period = int((already if np.isfinite(already).any() else others).argmin())
            hidden[period, group] = True
            self.close(period)

    def _hide_beside(self, hidden: Mask, table: Array) -> bool:
        """Hide one more where two sums together tell too much; False where they do not.

        In the periods in which a group is hidden, what their totals leave without it is of the
        others that are hidden there.
        """
        left = (table > 0) & ~hidden
        # A sum that tells by itself can't be shown anyhow.
        for group in np.flatnonzero(hidden.any(0) & ~self._tells(hidden, table)).tolist():
            at = hidden[:, group]
            others = hidden & at[:, None]
            others[:, group] = False
            room = left & at[:, None]
            beside = table[others].sum() - (others.sum() - 1)
            if others.any() and beside < self.small and room.any():
                period, smallest = np.unravel_index(
                    np.where(room, table, np.inf).argmin(), table.shape
                )
                hidden[period, smallest] = True
                self.close(int(period))
                return True
        return False

    def _tells(self, hidden: Mask, table: Array) -> Mask:
        """Whether the rest of a sum tells too much of the hidden numbers in it, for each sum.

        Everybody knows that none of them is 0. So each is at most the rest less one for each of the
        others: where that is less than `small`, all of them are known to be small, and two of one
        person each are known exactly.
        """
        count = hidden.sum(0)
        most = np.where(hidden, table, 0.0).sum(0) - (count - 1)
        told: Mask = (count == 1) | ((count > 1) & (most < self.small))
        return told

    def _tells_all_or_none(self, period: int) -> bool:
        """Whether all hidden people of a period did, or none: then each group's share is known."""
        if self.parts is None or not self.hidden[period].any():
            return False
        hidden, people, some = self.hidden[period], self.table[period], self.parts[period]
        if some.sum() <= 0 or some.sum() >= people.sum():
            return False  # the total says it of everybody, whatever is hidden
        return bool(some[hidden].sum() <= 0 or some[hidden].sum() >= people[hidden].sum())
