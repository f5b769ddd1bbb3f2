"""Threads that each do one thing after the other, and how much is under way in them."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

Job = Callable[[], None]


class Lane(threading.Thread):
    """Does one job after the other. A daemon: what hangs never keeps the process alive."""

    def __init__(self, name: str) -> None:
        super().__init__(name=f"springbrett-{name}", daemon=True)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()

    def put(self, job: Job | None) -> None:
        """Do this when all before it is done; None ends the lane."""
        self._jobs.put(job)

    def end(self, *, drops: bool) -> None:
        """After what was put before; drops: after what it does now."""
        if drops:
            self.drop()
        self.put(None)

    def drop(self) -> None:
        """Forget what has not begun."""
        try:
            while True:
                self._jobs.get_nowait()
        except queue.Empty:
            return

    def run(self) -> None:
        """Until told to end."""
        while (job := self._jobs.get()) is not None:
            job()


def join(*lanes: tuple[Lane, float]) -> None:
    """Wait for each until its seconds are over, counted from now."""
    begun = time.monotonic()
    for lane, seconds in lanes:
        lane.join(max(0.0, begun + seconds - time.monotonic()))


class UnderWay:
    """Counts what was asked for and not yet answered; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.count = 0

    def begin(self) -> None:
        """One more."""
        with self._lock:
            self.count += 1

    def end(self) -> bool:
        """One less; whether none is left."""
        with self._lock:
            self.count -= 1
            return self.count == 0


class Due:
    """Pilots whose flags are to follow, collected until someone takes them; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pilots: set[int] | None = set()
        self._asked = False

    def add(self, pilots: set[int] | frozenset[int] | None) -> bool:
        """None: all that are behind. Whether somebody has to be asked to take them."""
        with self._lock:
            if pilots is None or self._pilots is None:
                self._pilots = None
            elif pilots:
                self._pilots |= pilots
            else:
                return False
            ask, self._asked = not self._asked, True
            return ask

    def take(self) -> set[int] | None:
        """All that were collected; None for all that are behind."""
        with self._lock:
            taken, self._pilots, self._asked = self._pilots, set(), False
            return taken
