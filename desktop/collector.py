"""Python's collector of cycles runs where widgets live.

It starts in whichever thread happens to allocate, and a widget that is part of a cycle would then
be deleted there: Qt's objects must not be deleted off their thread, and the process dies of it.
So its own starts are switched off, and a timer of the window's thread looks instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


def collect_on_this_thread(parent: QObject) -> QTimer:
    """Let cycles be collected on this thread alone, for as long as the process lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    return timer


def collect_what_is_due() -> int:
    """Collect as far as Python itself would have by now; how many objects were found."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if limits[generation] and counts[generation] > limits[generation]:
            return gc.collect(generation)
    return 0


def keep_what_is_there() -> None:
    """Look no more at what is there now: modules, which live as long as the process.

    Looking through them held the window for a tenth of a second each time. Called once, where
    hardly anything is garbage yet: what is would stay.
    """
    gc.freeze()
