"""Groups too small to be shown: a figure about a few people is a figure about somebody.

Suppressed figures read "<5" where they are shown, never 0 or blank; a group with nobody reads 0.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.checks import Mask
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
    Source: evidence.md, section 5.
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
