"""An empty PySide6 window from process start to its first paint; prints {"painted_ms"}.

usage: python bench/floors/empty_window.py
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class EmptyWindow(QMainWindow):
    """Says when it was first painted, after what was painted has reached the screen."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, say_and_quit)


def say_and_quit() -> None:
    print(json.dumps({"painted_ms": round(1000 * since_process_start(), 1)}), flush=True)
    QApplication.quit()


def since_process_start() -> float:
    """Seconds since the system made this process; Linux counts in hundredths."""
    # After the last bracket, as the program's name may hold anything; field 22 of proc(5).
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started


if __name__ == "__main__":
    app = QApplication([])
    window = EmptyWindow()
    window.resize(1440, 900)
    window.show()
    app.exec()
