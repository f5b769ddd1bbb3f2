"""Process start to the first painted portfolio of a big store, against an empty PySide6 window.

Both processes say themselves when they were painted, counted from when the system made them. Ours
also says when charts could be drawn: numpy and pyqtgraph come in after the first paint.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import stores
from bench.timing import Result, interleaved

FLOOR = Path(__file__).resolve().parent / "floors" / "empty_window.py"


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """Two lines of the same starts: painted, and charts ready."""
    store = stores.big(folder)
    charts: list[float] = []

    def ours() -> float:
        said = painted([str(stores.SPRINGBRETT), "--store", str(store), "--until-painted"])
        charts.append(said["charts_ready_ms"] / 1000)
        return said["painted_ms"] / 1000

    def floor() -> float:
        return painted([sys.executable, str(FLOOR)])["painted_ms"] / 1000

    kept = interleaved({"ours": ours, "floor": floor}, rounds)
    empty = tuple(kept["floor"])
    return [
        Result("start to first paint, 1 M measurements", tuple(kept["ours"]), empty, 1.6),
        Result("start to charts ready", tuple(charts[1:]), empty, 5.0),
    ]


def painted(command: list[str]) -> dict[str, float]:
    """Run a window until it is painted; what it said about itself."""
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=120).stdout
    said: dict[str, float] = json.loads(out.splitlines()[-1])
    return said
