"""Which pilot stands where in the portfolio."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.reads.first import PortfolioRow
from store.words import Flag

RANK = {
    Flag.READY: 0,
    Flag.RECONSIDER: 1,
    Flag.NEARLY: 2,
    Flag.KEEP_PILOTING: 3,
    Flag.TOO_EARLY: 4,
    None: 5,
}


def urgency(row: PortfolioRow) -> tuple[bool, int, date, str]:
    """What needs a decision first; then by flag, and within it what is looked at next."""
    return not row.needs_decision, RANK[row.flag], row.next_review_on or date.max, row.code


def in_order(
    rows: Sequence[PortfolioRow], held: Sequence[int] | None = None
) -> tuple[PortfolioRow, ...]:
    """The rows as they are to stand.

    held: pilot ids as they stand now; those keep their places, so that nothing moves under the
    pointer, and new ones come last.
    """
    if held is None:
        return tuple(sorted(rows, key=urgency))
    place = {pilot: at for at, pilot in enumerate(held)}
    last = len(place)
    return tuple(sorted(rows, key=lambda row: (place.get(row.pilot_id, last), urgency(row))))
