"""A letter typed into the filter over 1,000 pilots, until painted; the worst of ten.

In the app's own portfolio, as a table and as a board; and in its table alone, against a floor that
filters the same texts and paints rows as plain as they can be on a bare widget.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from bench.filtering import portfolio_of, typed_in
from bench.floors.bare_rows import BareRow, BareRows
from bench.multiply import many
from bench.painting import Painted
from bench.timing import Result, interleaved
from desktop.ui.charts.sparkline import paint_spark
from desktop.ui.parts.flag import paint_flag
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.theme import Tokens
from store.words import Flag

WIDTH_PX, HEIGHT_PX = 1440, 900
PILOTS = 1_000
TYPED = ("f", "fr", "tr", "tromsø", "svømming", "zzz", "", "leder 3", "ås", "matl")
"""Ten states of the field: many rows, few, none, and all again."""
PLACES = ("Ås", "Tromsø", "Bærum", "Sør-Varanger")
WHAT = ("gange", "svømming", "matlaging")
LAST = 26


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of the portfolio, as far as this row of the speed table goes."""

    id: int
    title: str
    why: str
    flag: Flag
    lead: str
    sites: str
    latest: str
    target: str
    last: tuple[float, ...]

    @property
    def cells(self) -> tuple[str, ...]:
        return self.title, self.why, self.lead, self.sites, self.latest, self.target


def results(folder: Path, rounds: int) -> Sequence[Result]:
    """The table alone beside the floor, then the whole portfolio."""
    app = QApplication([])
    shown = pilots()
    ours, floor = worst_of_ours(app, shown), worst_of_floor(app, shown)
    kept = interleaved({"ours": ours, "floor": floor}, rounds)
    work = "filter over 1,000 painted rows, worst of ten"
    found = [Result(work, tuple(kept["ours"]), tuple(kept["floor"]), goal_ms=8.0)]
    store = many(folder / "keystroke.db", PILOTS)
    for name, board in (("table", False), ("board", True)):
        with portfolio_of(store, board=board) as view:
            times = interleaved({"ours": typed_in(app, view)}, rounds)
        work = f"keystroke in the portfolio as a {name}, worst of ten"
        found.append(Result(work, tuple(times["ours"]), goal_ms=8.0))
    return found


def pilots() -> list[Shown]:
    """1,000 rows of several lengths, always the same."""
    rng = random.Random(1)
    rows = []
    for i in range(PILOTS):
        level, last = rng.uniform(0.3, 0.6), []
        for _ in range(LAST):
            level = min(max(level + rng.gauss(0, 0.03), 0.0), 1.0)
            last.append(level)
        title = f"Frisklivsmøte {i} på {PLACES[i % 4]}: lavterskel {WHAT[i % 3]}"
        why = (
            f"The target is met at {i % 5 + 1} of {i % 6 + 2} places, and nobody has looked at cost"
        )
        flag = tuple(Flag)[i % len(Flag)]
        figures = (f"{i % 6 + 1}", f"{100 * last[-1]:.0f} %", "60 %")
        rows.append(Shown(i, title, why, flag, f"Leder {i % 40}", *figures, tuple(last)))
    return rows


def worst_of_ours(app: QApplication, shown: Sequence[Shown]) -> Callable[[], float]:
    """The app's table with the portfolio's kinds of columns."""
    table = Rows(columns(), fits=False)
    table.resize(WIDTH_PX, HEIGHT_PX)
    table.set_rows(shown)
    folded = [" ".join(row.cells).casefold() for row in shown]

    def keep(typed: str) -> None:
        table.set_shown([at for at, text in enumerate(folded) if typed.casefold() in text])

    table.show()
    return worst(keep, Painted(app, table.view.viewport()))


def worst_of_floor(app: QApplication, shown: Sequence[Shown]) -> Callable[[], float]:
    """The same rows on a bare widget."""
    bare = BareRows([BareRow(row.cells, row.last) for row in shown])
    bare.resize(WIDTH_PX, HEIGHT_PX)
    bare.show()
    return worst(bare.filter, Painted(app, bare))


def worst(keep: Callable[[str], None], painted: Painted) -> Callable[[], float]:
    """A way that types all ten and returns the longest, in seconds."""
    painted.wait()

    def once() -> float:
        times = []
        for typed in TYPED:
            start = time.perf_counter()
            keep(typed)
            painted.wait(must=False)
            times.append(time.perf_counter() - start)
        return max(times)

    return once


def columns() -> list[Column]:
    """As many columns, of the same kinds, as the portfolio has."""

    def flag(painter: QPainter, cell: QRectF, row: Shown, tokens: Tokens) -> None:
        paint_flag(painter, QRectF(cell.left(), cell.center().y() - 8, 16, 16), row.flag, tokens)

    def spark(painter: QPainter, cell: QRectF, row: Shown, tokens: Tokens) -> None:
        paint_spark(painter, cell.adjusted(0, 8, 0, -8), row.last, 0.6, "common", tokens)

    return [
        Column("flag", "", lambda row: [Line(row.flag.value)], flag, indent_px=22),
        Column("title", "Pilot", lambda row: [Line(row.title), Line(row.why, "ink3")], stretch=1),
        Column("lead", "Lead", lambda row: [Line(row.lead)]),
        Column("sites", "Places", lambda row: [Line(row.sites)], right=True),
        Column("latest", "Latest", lambda row: [Line(row.latest), Line(row.target)], right=True),
        Column("spark", "Trend", paint=spark, width_px=160),
    ]
