"""Minutes used against minutes planned, for each pilot by itself. Calm: nothing blinks."""

from __future__ import annotations

import time
from collections.abc import Callable
from uuid import UUID

from desktop.text import Text
from store.words import mark

LEFT = mark("review", "{time} left of {minutes} min")
OVER = mark("review", "{time} over {minutes} min")
USED = mark("review", "{time} used")


class Clock:
    """Counts the seconds that each item is in front.

    now: seconds that only rise, of any beginning.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._used: dict[UUID, float] = {}
        self._item: UUID | None = None
        self._since = 0.0

    def turn_to(self, item: UUID | None) -> None:
        """Another item is in front from now on; None while nobody looks."""
        if self._item is not None:
            self._used[self._item] = self.used(self._item)
        self._item, self._since = item, self._now()

    def used(self, item: UUID) -> float:
        """Seconds."""
        running = self._now() - self._since if item == self._item else 0.0
        return self._used.get(item, 0.0) + running

    def said(self, item: UUID, minutes: int | None, text: Text) -> str:
        """12:40 left of 15 min; where nothing is planned, what was used."""
        used = self.used(item)
        if minutes is None:
            return text.fill("review", USED, time=minutes_seconds(used))
        left = minutes * 60 - used
        words = LEFT if left >= 0 else OVER
        return text.fill("review", words, time=minutes_seconds(abs(left)), minutes=minutes)


def minutes_seconds(seconds: float) -> str:
    """12:40."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"
