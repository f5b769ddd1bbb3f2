"""How the C library keeps memory on Linux: in one place for all threads, and no longer than needed.

Each thread that asks for memory gets an arena of its own from glibc, and what is freed in it stays
the process's: with our lanes that is some 25 MiB that nobody uses (mallopt(3), malloc_trim(3)).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from desktop.tasks import Tasks

M_ARENA_MAX = -8
QUIET_MS = 1000


def one_arena() -> None:
    """Called before the first thread asks for memory; elsewhere than on glibc nothing happens."""
    mallopt = _of_c_library("mallopt")
    if mallopt is not None:
        mallopt(M_ARENA_MAX, 1)


def give_back_when_quiet(tasks: Tasks) -> None:
    """After whatever was worked out or changed, as soon as nothing follows for a moment."""
    timer = QTimer(tasks)
    timer.setSingleShot(True)
    timer.setInterval(QUIET_MS)
    tasks.changed.connect(lambda _: timer.start())
    tasks.busy.connect(lambda _: timer.start())
    timer.timeout.connect(
        lambda: tasks.work(give_back, owner=tasks, then=_told, store=False, quiet=True)
    )


def _told(_: object) -> None:
    """Nobody waits for it."""


def give_back() -> None:
    """What a large piece of work has left unused goes back to the system. From any thread."""
    trim = _of_c_library("malloc_trim")
    if trim is not None:
        trim(0)


def _of_c_library(name: str) -> Any:
    if sys.platform != "linux":
        return None
    from ctypes import CDLL

    return getattr(CDLL(None), name, None)
