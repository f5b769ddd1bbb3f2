"""How long the window ever stands still in a minute's tour of all its screens.

It begins at the first paint, so what is imported in threads afterwards counts too. The tour goes on
only when what a step asked for is shown. Each stall that is felt is told on stderr with its step,
and with what the window's thread was seen at meanwhile.

Colours and language are switched on the way: everything is made anew then, which is told apart.

On a machine that does other things, too, the window also waits for them. So the processor time of
our own process within the gap is told beside it, all threads together: what no other program took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from bench import stores
from bench.timing import Amount
from bench.touring import SWITCHED, Tour
from bench.watchdog import Heartbeat
from desktop.app import App
from desktop.collector import keep_what_is_there
from desktop.demo import make_sample, now
from desktop.demo.sheet import NAME, sheet
from desktop.settings import Settings
from desktop.tasks import utc_now
from desktop.text import Text

PAUSE_MS = 150
SECONDS = 60
MOST_MS = 50
FELT_MS = 30


def results(folder: Path, rounds: int) -> Sequence[Amount]:
    """Two tours: of the sample, which has something on every screen, and of 1,000 pilots."""
    sample = folder / "sample.db"
    if not sample.exists():
        make_sample(sample)
    tours = {"the sample": sample, "1 M measurements": stores.big(folder)}
    lines = []
    for name, path in tours.items():
        longest, ours, felt, switched = zip(*(toured(path) for _ in range(rounds)), strict=True)
        lines += [
            Amount(f"longest stall, tour of {name}", longest, "ms", MOST_MS),
            Amount("  most of our own processor time in one", ours, "ms"),
            Amount(f"  stalls over {MOST_MS} ms", felt, ""),
            Amount("  longest where colours or language are switched", switched, "ms"),
        ]
    return lines


def toured(path: Path, seconds: float = SECONDS) -> tuple[float, float, float, float]:
    """The longest stall, the most of our own time in any, how many were too long.

    And the longest where everything was switched. Times in milliseconds.
    """
    command = [sys.executable, "-m", "bench.stalls", str(path), str(seconds)]
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    said: dict[str, Any] = json.loads(out.splitlines()[-1])
    return said["longest_ms"], said["ours_ms"], float(said["too_long"]), said["switched_ms"]


class Guide(QObject):
    """Takes one step of a tour after the other, until its time is over."""

    def __init__(self, app: App, file: Path, seconds: float) -> None:
        super().__init__()
        self._app, self._seconds = app, seconds
        self.heart, self.taken = Heartbeat(), 0
        self._steps = Tour(app, file).steps()
        self._until = 0.0
        app.window.painted.connect(self._begin)

    def _begin(self) -> None:
        self.heart.begin()
        self._until = time.monotonic() + self._seconds
        self._go_on()

    def _go_on(self) -> None:
        if time.monotonic() > self._until:
            self.heart.end()
            QApplication.exit()
            return
        # Before the step: a menu may hold it up in an event loop of its own.
        QTimer.singleShot(PAUSE_MS, self, self._go_on)
        if self._app.tasks.is_settled:
            self.heart.step, step = next(self._steps)
            self.taken += 1
            step()


def main(path: str, seconds: float) -> None:
    """Tour the store at `path`; says the longest stalls."""
    qt = QApplication([])
    clock: Callable[[], datetime] = now if Path(path).name == "sample.db" else utc_now
    file = Path(path).with_name(NAME)
    file.write_bytes(sheet())
    app = App(Path(path), Text(), now=clock, settings=Settings.forgetting(), theme="light")
    app.when_ready = keep_what_is_there
    guide = Guide(app, file, seconds)
    app.window.resize(1440, 900)
    app.window.show()
    app.window.activateWindow()
    qt.exec()
    stalls = sorted(guide.heart.stalls, key=lambda stall: stall.late_ms, reverse=True)
    felt = [stall for stall in stalls if stall.late_ms > FELT_MS]
    for stall in felt:
        _tell(stall.to_dict())
    print(f"  {guide.taken} steps in {seconds:.0f} s", file=sys.stderr)
    usual = [stall for stall in stalls if not stall.step.startswith(SWITCHED)]
    switched = [stall.late_ms for stall in stalls if stall.step.startswith(SWITCHED)]
    said = {
        "longest_ms": usual[0].late_ms,
        "ours_ms": max(stall.ours_ms for stall in usual),
        "too_long": sum(stall.late_ms > MOST_MS for stall in usual),
        "switched_ms": max(switched, default=0.0),
        "felt": [stall.to_dict() for stall in felt],
        "steps": guide.taken,
    }
    print(json.dumps(said), flush=True)
    app.window.close()


def _tell(stall: dict[str, Any]) -> None:
    times = "{late_ms:6.1f} ms, {ours_ms:5.1f} ours, {thread_ms:5.1f} in the window's thread"
    print(f"  {times.format(**stall)}: {stall['step']}", file=sys.stderr)
    for ran, often in stall["ran"].items():
        print(f"      {often} × {ran}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
