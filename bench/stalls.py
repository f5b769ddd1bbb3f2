"""How long the window ever stands still in a minute's tour of all its screens.

A timer in the window's own event loop is due every 5 ms. What it comes too late by, nothing else
was done in the window either: no key, no paint. It begins at the first paint, so what is imported
in threads afterwards counts too. The tour goes on only when what a step asked for is shown.

On a machine that does other things, too, the window also waits for them. So the processor time of
our own process within the gap is told beside it, all threads together: what no other program took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench import stores
from bench.timing import Amount
from desktop.app import App
from desktop.demo import make_sample, now
from desktop.settings import Settings
from desktop.tasks import utc_now
from desktop.text import Text
from desktop.ui.pilot.view import TAB_NAMES
from desktop.ui.portfolio.view import PortfolioView
from store.commands.pilots import EditPilot
from store.words import Flag

BEAT_MS = 5
PAUSE_MS = 150
SECONDS = 60
MOST_MS = 50
TOLD = 6
PILOTS = 4

Step = tuple[str, Callable[[], object]]


def results(folder: Path, rounds: int) -> Sequence[Amount]:
    """Two tours: of the sample, which has something on every screen, and of 1,000 pilots."""
    sample = folder / "sample.db"
    if not sample.exists():
        make_sample(sample)
    tours = {"the sample": sample, "1 M measurements": stores.big(folder)}
    lines = []
    for name, path in tours.items():
        stalls, ours = zip(*(toured(path) for _ in range(rounds)), strict=True)
        lines += [
            Amount(f"longest stall, tour of {name}", stalls, "ms", MOST_MS),
            Amount("  most of our own processor time in one", ours, "ms"),
        ]
    return lines


def toured(path: Path, seconds: float = SECONDS) -> tuple[float, float]:
    """The longest stall, and the most of our own time in any, in milliseconds.

    The longest few are told on stderr, with their steps.
    """
    command = [sys.executable, "-m", "bench.stalls", str(path), str(seconds)]
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    said = json.loads(out.splitlines()[-1])
    for ms, ours, step in said["stalls"]:
        print(f"  {ms:6.1f} ms, {ours:5.1f} ms of them ours: {step}", file=sys.stderr)
    print(f"  of {said['steps']} steps in {said['seconds']:.0f} s", file=sys.stderr)
    return said["stalls"][0][0], said["ours"]


class Heartbeat(QObject):
    """Keeps how late each beat came, how much of that was our own work, and at which step."""

    def __init__(self) -> None:
        super().__init__()
        self.step = "start"
        self.late: list[tuple[float, float, str]] = []
        self._last = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """From now on."""
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        present, worked = time.perf_counter(), time.process_time()
        late = max(0.0, 1000 * (present - self._last) - BEAT_MS)
        self.late.append((late, min(late, 1000 * (worked - self._worked)), self.step))
        self._last, self._worked = present, worked


class Tour(QObject):
    """Takes one step after the other through a window, until its time is over."""

    def __init__(self, app: App, seconds: float) -> None:
        super().__init__()
        self._app, self._seconds = app, seconds
        self.heart, self.taken = Heartbeat(), 0
        self._steps = steps(app)
        self._until = 0.0
        app.window.painted.connect(self._begin)

    def _begin(self) -> None:
        self.heart.begin()
        self._until = time.monotonic() + self._seconds
        self._go_on()

    def _go_on(self) -> None:
        if time.monotonic() > self._until:
            QApplication.exit()
            return
        if self._app.tasks.is_settled:
            self.heart.step, step = next(self._steps)
            self.taken += 1
            step()
        QTimer.singleShot(PAUSE_MS, self, self._go_on)


def steps(app: App) -> Iterator[Step]:
    """All screens, again and again: what a person would click and type."""
    window, tasks = app.window, app.tasks
    yield "start", app.window.repaint
    while True:
        portfolio = window.portfolio
        yield "portfolio", window.show_portfolio
        for typed in ("a", "an", "", "fr"):
            yield f"search {typed!r}", partial(portfolio.search.setText, typed)
        yield "search nothing", portfolio.see_all
        yield "filter by flag", partial(_filter, portfolio, flag=Flag.TOO_EARLY.value)
        yield "all again", portfolio.see_all
        yield "order by title", partial(portfolio.sort, "title")
        yield "order by urgency", partial(portfolio.sort, "urgent")
        yield "board", portfolio.show_board
        yield "search on the board", partial(portfolio.search.setText, "e")
        yield "board, all again", portfolio.see_all
        yield "table", partial(portfolio.show_board, False)
        for row in portfolio.all_rows[:PILOTS]:
            for tab in TAB_NAMES:
                yield f"pilot, {tab}", partial(window.open_pilot, row.uid, tab)
            edit = EditPilot(row.uid, title=f"{row.title} ")
            yield "edit", partial(tasks.do, edit)
            yield "undo", tasks.undo
        yield "settings", window.show_settings
        yield "back", window.show_portfolio
        yield "new pilot", window.doors.new_pilot
        yield "keys", window.menus.actions["keys"].trigger
        yield "closed", window.doors.close_panel
        yield "start page", window.show_start


def _filter(portfolio: PortfolioView, **chosen: str) -> None:
    portfolio.filters.choose(chosen)
    portfolio.filters.changed.emit()


def main(path: str, seconds: float) -> None:
    """Tour the store at `path`; says the longest stalls."""
    qt = QApplication([])
    clock: Callable[[], datetime] = now if Path(path).name == "sample.db" else utc_now
    app = App(Path(path), Text(), now=clock, settings=Settings.forgetting(), theme="light")
    tour = Tour(app, seconds)
    app.window.resize(1440, 900)
    app.window.show()
    begun = time.monotonic()
    qt.exec()
    late = sorted(tour.heart.late, reverse=True)[:TOLD]
    ours = max(ours for _, ours, _ in tour.heart.late)
    said: dict[str, Any] = {"stalls": late, "ours": ours, "steps": tour.taken}
    print(json.dumps(said | {"seconds": time.monotonic() - begun}), flush=True)
    app.window.close()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
