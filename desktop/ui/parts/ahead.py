"""Laying out what is not seen yet, a moment's worth at a time, so that it is ready when it is."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

# A little at a time, seldom enough that nothing is felt: 2 ms of every 20.
AHEAD_MS: Final = 20
AHEAD_S: Final = 0.002
QUIET_MS: Final = 150
MOST_AHEAD: Final = 2000


class Ahead(QObject):
    """Goes through what there is, from the first to the last, while nobody is typing."""

    def __init__(
        self, parent: QObject, count: Callable[[], int], lay_out: Callable[[int], None]
    ) -> None:
        """count: how many there are. lay_out: makes the one at this place ready."""
        super().__init__(parent)
        self._count, self._lay_out = count, lay_out
        self._next = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """All of it anew."""
        self._next = 0
        self._timer.start(QUIET_MS)

    def hold_off(self) -> None:
        """Somebody is typing: nothing until that is over."""
        if self._timer.isActive():
            self._timer.start(QUIET_MS)

    @property
    def is_done(self) -> bool:
        """Whether all of it is ready."""
        return not self._timer.isActive()

    def _go_on(self) -> None:
        until = perf_counter() + AHEAD_S
        last = min(self._count(), MOST_AHEAD)
        while self._next < last and perf_counter() < until:
            self._lay_out(self._next)
            self._next += 1
        if self._next < last:
            self._timer.start(AHEAD_MS)
        else:
            self._timer.stop()
