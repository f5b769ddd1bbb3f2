"""How much memory the window takes: portfolio, a pilot's chart, readiness of all, the store open.

Measured in a process of its own on the store with 1 M measurements, by what the system says that it
holds (VmRSS of proc(5)), and at the end by the most that it ever held (VmHWM).
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from bench import stores
from bench.timing import Amount
from desktop.app import App
from desktop.settings import Settings
from desktop.text import Text

STEP_MS = 100
QUIET_MS = 1300
"""What is left over after a step has gone back to the system by then. Shorter than the window's
look for what other processes wrote."""
MOST_MIB = 230
AFTER = {
    "portfolio": "memory after the portfolio",
    "chart": "  after a pilot's chart",
    "readiness": "  after readiness of all",
    "most": "  at most, while that was computed",
}


def results(folder: Path, rounds: int) -> Sequence[Amount]:
    """The goal is about all three done; the other lines show where it goes."""
    if sys.platform != "linux":
        return []
    found = [_measured(stores.big(folder)) for _ in range(rounds)]
    goals = {"readiness": MOST_MIB}
    return [
        Amount(said, tuple(one[step] for one in found), "MiB", goals.get(step))
        for step, said in AFTER.items()
    ]


def _measured(store: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.memory", str(store)]
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    said: dict[str, float] = json.loads(out.splitlines()[-1])
    return said


class Walk(QObject):
    """Does one thing after the other in a window, each once all before is shown."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self.held = app, dict[str, float]()
        self._quiet_ms = 0
        self._steps = self._all()
        app.window.painted.connect(self._later)

    def _all(self) -> Iterator[tuple[str, Callable[[], object]]]:
        window = self._app.window
        yield "portfolio", lambda: window.open_pilot(window.portfolio.all_rows[0].uid)
        yield "chart", self._recompute
        yield "readiness", QApplication.exit

    def _recompute(self) -> None:
        from store.reads.recompute import recompute

        self._app.tasks.work(recompute, owner=self, then=lambda _: None)

    def _later(self) -> None:
        QTimer.singleShot(STEP_MS, self, self._go_on)

    def _go_on(self) -> None:
        if not self._app.charts_ready_ms or not self._app.tasks.is_settled:
            self._quiet_ms = 0
        self._quiet_ms += STEP_MS
        if self._quiet_ms < QUIET_MS:
            self._later()
            return
        self._quiet_ms = 0
        before, step = next(self._steps)
        self.held[before] = held("VmRSS:")
        step()
        self._later()


def held(what: str) -> float:
    """What proc(5) says of this process's memory, MiB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    raise AssertionError(f"the system does not say {what}")


def main(path: str) -> None:
    """Walk through the store at `path`; says how much was held at most up to each step."""
    qt = QApplication([])
    app = App(Path(path), Text(), settings=Settings.forgetting(), theme="light")
    walk = Walk(app)
    app.window.resize(1440, 900)
    app.window.show()
    qt.exec()
    print(json.dumps(walk.held | {"most": held("VmHWM:")}), flush=True)
    app.window.close()


if __name__ == "__main__":
    main(sys.argv[1])
