"""How late a window's event loop comes, and what ran meanwhile.

A timer in the loop is due every few milliseconds: what it comes too late by, nothing else was done
in the window either, no key and no paint. A thread looks what the window's thread is at whenever
the timer is behind, so that a stall has a cause and not only a length.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LOOK_S = 0.004
BEHIND_S = 0.012
DEPTH = 4
ROOT = Path(__file__).resolve().parent.parent
OURS = (f"{ROOT / 'desktop'}/", f"{ROOT / 'store'}/")


@dataclass(frozen=True, slots=True)
class Stall:
    """One beat that came too late.

    late_ms: by how much. thread_ms: processor time of the window's thread meanwhile. process_ms:
    the same of all our threads: what no other program took. step: of the tour. ran: what the
    window's thread was seen at, outermost first, and how often.
    """

    late_ms: float
    thread_ms: float
    process_ms: float
    step: str
    ran: Counter[str] = field(default_factory=Counter)

    @property
    def ours_ms(self) -> float:
        """What of it was our own work, in whichever thread."""
        return min(self.late_ms, self.process_ms)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "late_ms": self.late_ms,
            "thread_ms": self.thread_ms,
            "ours_ms": self.ours_ms,
            "step": self.step,
            "ran": dict(self.ran.most_common(DEPTH)),
        }


class Watchdog(threading.Thread):
    """Looks at the window's thread while its beat is behind."""

    def __init__(self, watched: int) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._watched = watched
        self._lock = threading.Lock()
        self._ran: Counter[str] = Counter()
        self._beaten = time.perf_counter()
        self._over = threading.Event()

    def beat(self) -> Counter[str]:
        """The window's loop lives; what was seen since it last said so."""
        with self._lock:
            ran, self._ran = self._ran, Counter()
        self._beaten = time.perf_counter()
        return ran

    def stop(self) -> None:
        """Look no more."""
        self._over.set()

    def run(self) -> None:
        """Until told to stop."""
        while not self._over.wait(LOOK_S):
            if time.perf_counter() - self._beaten < BEHIND_S:
                continue
            frame = sys._current_frames().get(self._watched)
            if frame is not None:
                seen = said_of(frame)
                with self._lock:
                    self._ran[seen] += 1


def said_of(frame: FrameType) -> str:
    """Where a thread is: our own innermost functions, outermost first, and what they called."""
    stack = list(_outwards(frame))
    ours = [each for each in stack if each.f_code.co_filename.startswith(OURS)]
    shown = [_line(each) for each in reversed(ours[:DEPTH])]
    if stack[0] not in ours[:1]:
        shown.append(_line(stack[0]))
    return " > ".join(shown)


def _outwards(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _line(frame: FrameType) -> str:
    path = Path(frame.f_code.co_filename)
    return f"{path.stem}.{frame.f_code.co_name}:{frame.f_lineno}"


class Heartbeat(QObject):
    """Keeps every beat that came too late, with the step that was taken then."""

    def __init__(self) -> None:
        super().__init__()
        self.step = "start"
        self.stalls: list[Stall] = []
        self._last = self._thread = self._process = 0.0
        self._watchdog = Watchdog(threading.get_ident())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """From now on."""
        self._mark()
        self._watchdog.beat()
        self._watchdog.start()
        self._timer.start(BEAT_MS)

    def end(self) -> None:
        """Until now."""
        self._timer.stop()
        self._watchdog.stop()

    def _mark(self) -> tuple[float, float, float]:
        """Wall, thread and process time since the last mark, in seconds."""
        now = time.perf_counter(), time.thread_time(), time.process_time()
        since = now[0] - self._last, now[1] - self._thread, now[2] - self._process
        self._last, self._thread, self._process = now
        return since

    def _beat(self) -> None:
        wall, thread, process = (1000 * seconds for seconds in self._mark())
        ran = self._watchdog.beat()
        self.stalls.append(Stall(max(0.0, wall - BEAT_MS), thread, process, self.step, ran))
