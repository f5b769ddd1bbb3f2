"""What takes long on the UI thread, done in small steps: between them keys, clicks and paints."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from desktop.tasks import Tasks

Step = Callable[[], object]
TURN_SECONDS = 0.006
"""A turn of the event loop takes as many steps as begin within this."""


class Steps(QObject):
    """Steps that wait, one after the other. Until none waits the tasks are not settled."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: deque[tuple[str, Step]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        # A closure of its own: the page may go while steps wait, and `self` with it.
        held = self._held = [False]
        self.destroyed.connect(lambda: tasks.one_done() if held[0] else None)

    def run(self, name: str, *steps: Step) -> None:
        """Take these when all before them are done; those of the same name are dropped."""
        self.drop(name)
        self._waiting.extend((name, step) for step in steps)
        if self._waiting and not self._held[0]:
            self._held[0] = True
            self._tasks.under_way.begin()
            self._timer.start()

    def drop(self, name: str) -> None:
        """Forget those of this name that wait."""
        self._waiting = deque(each for each in self._waiting if each[0] != name)

    def finish(self) -> None:
        """Take all that wait, now."""
        while self._waiting:
            self._waiting.popleft()[1]()

    def _turn(self) -> None:
        until = time.perf_counter() + TURN_SECONDS
        while self._waiting:
            self._waiting.popleft()[1]()
            if time.perf_counter() > until:
                break
        if not self._waiting:
            self._timer.stop()
            self._held[0] = False
            self._tasks.one_done()
