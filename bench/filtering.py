"""Typing into the portfolio's own search field, until what is found is painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from bench.painting import Painted
from desktop.tasks import Tasks
from desktop.text import Text
from desktop.ui.parts.ahead import Ahead
from desktop.ui.portfolio.view import PortfolioView
from desktop.ui.theme import Theme
from store.reads.first import first_rows
from store.store import Store

WIDTH_PX, HEIGHT_PX = 1236, 860
TYPED = ("f", "fr", "tr", "tromsø", "leder 3", "zzz", "", "unge", "p-000", "leder")
"""Ten states of the field: many pilots, few, none, and all again."""


@contextmanager
def portfolio_of(path: Path, *, board: bool = False) -> Iterator[PortfolioView]:
    """The portfolio of a store as the window shows it first, as a table or as a board."""
    theme = Theme("light")
    theme.dress()
    tasks = Tasks(lambda: Store(path, create=False), by="bench", text=Text())
    # A page of a window, as it is in the app.
    window = QWidget()
    window.resize(WIDTH_PX, HEIGHT_PX)
    view = PortfolioView(tasks, window)
    view.resize(WIDTH_PX, HEIGHT_PX)
    view.show_rows(first_rows(path, date.today()) or ())
    view.show_as("board" if board else "table")
    yield view
    window.close()
    tasks.close()
    window.deleteLater()
    tasks.deleteLater()


def typed_in(app: QApplication, view: PortfolioView) -> Callable[[], float]:
    """Types all ten into the field and gives the longest time to the paint, in seconds."""
    painted = Painted(app, view)

    def once() -> float:
        view.window().show()
        _laid_out(app, view)
        times = []
        for typed in TYPED:
            start = time.perf_counter()
            view.search.setText(typed)
            painted.wait(must=False)
            times.append(time.perf_counter() - start)
        view.window().hide()
        return max(times)

    return once


def _laid_out(app: QApplication, view: PortfolioView) -> None:
    """What is laid out ahead while nobody types is ready."""
    app.processEvents()
    while not all(ahead.is_done for ahead in view.findChildren(Ahead)):
        app.processEvents()
        time.sleep(0.001)
