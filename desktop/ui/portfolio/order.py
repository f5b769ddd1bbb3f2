"""Which pilot stands where in the portfolio."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from store.reads.first import PortfolioRow
from store.words import Choice, Flag

RANK = {
    Flag.READY: 0,
    Flag.RECONSIDER: 1,
    Flag.NEARLY: 2,
    Flag.KEEP_PILOTING: 3,
    Flag.TOO_EARLY: 4,
    None: 5,
}
URGENT: Final = "urgent"


def urgency(row: PortfolioRow) -> tuple[bool, bool, int, date, str]:
    """What needs a decision first; then by flag, and within it what is looked at next.

    What was stopped comes last: it has been learnt from.
    """
    stopped = row.last_decision == Choice.STOP
    when = row.next_review_on or date.max
    return not row.needs_decision, stopped, RANK[row.flag], when, row.code


ORDERS: Final[dict[str, Callable[[PortfolioRow], Any]]] = {
    URGENT: urgency,
    "title": lambda row: (row.title.casefold(), row.code),
    "lead": lambda row: (row.lead is None, (row.lead or "").casefold(), row.code),
    "review": lambda row: (row.next_review_on or date.max, row.code),
}
"""What pilots can be sorted by, by name."""


def in_order(
    rows: Sequence[PortfolioRow], held: Sequence[int] | None = None, order: str = URGENT
) -> tuple[PortfolioRow, ...]:
    """The rows as they are to stand.

    held: pilot ids as they stand now; those keep their places, so that nothing moves under the
    pointer, and new ones come last.
    """
    key = ORDERS[order]
    if held is None:
        return tuple(sorted(rows, key=key))
    place = {pilot: at for at, pilot in enumerate(held)}
    last = len(place)
    return tuple(sorted(rows, key=lambda row: (place.get(row.pilot_id, last), key(row))))
