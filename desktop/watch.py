"""The clock, and what others have written to the store, told apart from what was written here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from store.errors import Refusal
from store.header import TOO_NEW

if TYPE_CHECKING:
    from store.store import Store


def utc_now() -> datetime:
    """The clock, unless another is given."""
    return datetime.now(UTC)


class Watch:
    """Compares the history with what was seen of it. today: the day that was seen."""

    def __init__(self, today: date) -> None:
        self._own: set[int] = set()
        self._seen = 0
        self._day = today

    def begin(self, store: Store) -> None:
        """All that stands in this store is seen."""
        self._own.clear()
        self._seen = store.data_version()

    def wrote(self, numbers: Iterable[int]) -> None:
        """These rows of the history are our own. From the writing thread."""
        self._own.update(numbers)

    def look(self, store: Store, today: date) -> frozenset[str]:
        """The tables that others have changed since; "day" where a new day has begun."""
        # Our own before the number: what is written in between is then only heard of twice.
        own = frozenset(self._own)
        number = store.data_version()
        others = sorted(set(range(self._seen + 1, number + 1)) - own)
        self._seen = number
        self._own -= {mine for mine in own if mine <= number}
        touched = store.read(_touched, others) if others else frozenset()
        if today != self._day:
            self._day = today
            touched |= {"day"}
        return touched


def is_newer(refusal: Refusal) -> bool:
    """Whether another program has brought the store to a version that this one does not know."""
    return refusal.sentence == TOO_NEW


def _touched(session: Any, numbers: list[int]) -> frozenset[str]:
    from store.reads.history import touched

    return touched(session, numbers)
