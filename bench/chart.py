"""A series of numbers to its painted chart, against the same picture by bare QPainter.

Ours begins with what was counted: limits and signals are worked out, the widget is made, shown and
painted. The floor gets all of that ready and paints it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bench.floors import bare_chart
from bench.painting import Painted
from bench.timing import Result, interleaved
from desktop.ui.charts.outcome import OutcomeChart
from desktop.ui.charts.picture import ChartPicture, Mark, picture_from
from store.evidence.control import control_chart
from store.evidence.variation import classify
from store.words import Act, Cadence, Direction, Kind

WIDTH_PX, HEIGHT_PX = 1100, 600
TARGET = 0.4
CYCLES = 6
FIRST_DAY = 3 + 7 * 52  # a Monday


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """10,000 points and 100."""
    app = QApplication([])
    found = [
        measured(app, "chart of 10,000 points", 10_000, rounds, goal_ratio=5.0, goal_ms=80.0),
        measured(app, "chart of 100 points", 100, rounds, goal_ratio=None, goal_ms=50.0),
    ]
    return found


def measured(
    app: QApplication,
    work: str,
    points: int,
    rounds: int,
    *,
    goal_ratio: float | None,
    goal_ms: float | None,
) -> Result:
    """Both ways with the same numbers."""
    rng = np.random.default_rng(points)
    denominator = rng.integers(40, 90, points).astype(float)
    numerator = rng.binomial(denominator.astype(int), 0.3).astype(float)
    drawn = as_drawn(picture(numerator, denominator))
    ways = {
        "ours": lambda: opened(app, numerator, denominator),
        "floor": lambda: bare_chart.draw(drawn, WIDTH_PX, HEIGHT_PX),
    }
    kept = interleaved(ways, rounds)
    return Result(work, tuple(kept["ours"]), tuple(kept["floor"]), goal_ratio, goal_ms)


def opened(
    app: QApplication, numerator: bare_chart.Numbers, denominator: bare_chart.Numbers
) -> float:
    """Seconds from the numbers to the painted chart."""
    start = time.perf_counter()
    chart = OutcomeChart()
    chart.resize(WIDTH_PX, HEIGHT_PX)
    chart.show_picture(picture(numerator, denominator))
    painted = Painted(app, chart.view.viewport())
    chart.show()
    painted.wait()
    seconds = time.perf_counter() - start
    chart.close()
    chart.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    return seconds


def picture(numerator: bare_chart.Numbers, denominator: bare_chart.Numbers) -> ChartPicture:
    """A proportion by week with its limits, signals, target and cycles."""
    periods = FIRST_DAY + 7 * np.arange(len(numerator))
    chart = control_chart("p", numerator, denominator)
    return picture_from(
        chart,
        classify(chart, direction=Direction.UP, target=TARGET),
        title="Attendance",
        periods=periods,
        numerator=numerator,
        denominator=denominator,
        cadence=Cadence.WEEK,
        kind=Kind.PROPORTION,
        direction=Direction.UP,
        target=TARGET,
        unit="%",
        marks=[
            Mark(int(periods[at]), f"Cycle {number}", number, act=Act.ADAPT)
            for number, at in enumerate(cycles(len(numerator)), start=1)
        ],
    )


def cycles(points: int) -> tuple[int, ...]:
    """Where cycles begin, spread over the series."""
    return tuple(points * turn // (CYCLES + 1) for turn in range(1, CYCLES + 1))


def as_drawn(shown: ChartPicture) -> bare_chart.Drawn:
    """What the floor draws of the same picture."""
    signals = [at for at, kind in enumerate(shown.point_types) if kind not in (None, "common")]
    return bare_chart.Drawn(
        shown.value,
        shown.centre,
        shown.lower,
        shown.upper,
        np.array(signals, dtype=np.intp),
        TARGET,
        cycles(len(shown)),
    )
