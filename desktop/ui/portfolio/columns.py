"""The portfolio's columns: what each cell says, and the shapes and small charts in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from math import isfinite

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.terms import Ended, standing
from desktop.text import NOTHING, Text
from desktop.ui.charts.sparkline import paint_spark
from desktop.ui.parts.columns import Column, Line
from desktop.ui.parts.flag import DOT_STEP_PX, FLAG_TEXT_TOKEN, paint_dots, paint_flag
from desktop.ui.portfolio.figure import measured
from desktop.ui.theme import LABEL_PX, Tokens
from store.reads.first import PortfolioRow
from store.words import Act, Flag, Stage, mark

TITLES = {
    "flag": mark("portfolio", "Readiness"),
    "pilot": mark("portfolio", "Pilot"),
    "stage": mark("portfolio", "Stage"),
    "lead": mark("portfolio", "Lead"),
    "places": mark("portfolio", "Places"),
    "measure": mark("portfolio", "Main measure"),
    "now": mark("portfolio", "Now"),
    "target": mark("portfolio", "Target"),
    "cycles": mark("portfolio", "Cycles"),
    "money": mark("portfolio", "Money used"),
    "review": mark("portfolio", "Next review"),
}
UPDATING = mark("portfolio", "updating")
NO_FLAG = mark("portfolio", "Not looked at yet")
NO_NUMBERS = mark("portfolio", "no numbers yet")
NO_MEASURE = mark("portfolio", "no measure yet")
SPOKEN_SPARK = mark("portfolio", "{metric}, {count} values, latest {latest}")
CYCLES_SAID = mark("portfolio", "Cycles in order: {acts}")
NO_CYCLES = mark("portfolio", "No cycle yet")
OPEN = mark("portfolio", "open")
MONEY_TIP = mark("portfolio", "{spent} of {cap}")
OVERDUE = mark("portfolio", "passed")

FLAG_PX = 16
SPARK_PX = 104
MONEY_PX = 60
NEAR_DAYS = 300
"""Dates further away than this are written with their year."""
MOST_DOTS = 6


def columns(text: Text, today: Callable[[], date]) -> list[Column]:
    """As drawn where there is room; money, cycles, lead, places, review, stage give way so."""
    cells = _Cells(text, today)
    named = {key: text.fill("portfolio", title) for key, title in TITLES.items()}
    return [
        Column("flag", named["flag"], cells.flag, cells.paint_flag, width_px=112, indent_px=23),
        Column("pilot", named["pilot"], cells.pilot, width_px=200, stretch=1),
        Column("stage", named["stage"], cells.stage, drop_order=6),
        Column("lead", named["lead"], cells.lead, most_px=140, drop_order=3),
        Column("places", named["places"], cells.places, right=True, drop_order=4),
        Column(
            "measure",
            named["measure"],
            cells.measure,
            cells.paint_measure,
            width_px=SPARK_PX,
            spoken=cells.spoken_measure,
            tip=cells.measure_tip,
        ),
        Column("now", named["now"], cells.now, right=True),
        Column("target", named["target"], cells.target, right=True),
        Column(
            "cycles",
            named["cycles"],
            None,
            cells.paint_cycles,
            width_px=MOST_DOTS * DOT_STEP_PX,
            drop_order=2,
            spoken=cells.cycles_said,
            tip=cells.cycles_said,
        ),
        Column(
            "money",
            named["money"],
            cells.money,
            cells.paint_money,
            width_px=MONEY_PX + 14,
            drop_order=1,
            tip=cells.money_tip,
        ),
        Column("review", named["review"], cells.review, drop_order=5),
    ]


def money_is_known(rows: Sequence[PortfolioRow]) -> bool:
    """Whether any pilot has both a budget and something spent of it."""
    return any(row.budget_cap and row.spent is not None for row in rows)


def shown_flag(row: PortfolioRow) -> Flag | Ended | None:
    """What stands in the row's first column."""
    return standing(row.flag, row.last_decision)


def acts(row: PortfolioRow) -> list[Act | None]:
    """The row's cycles; None is an open one."""
    return [None if word == "open" else Act(word) for word in row.cycles]


class _Cells:
    """What each column says of a row."""

    def __init__(self, text: Text, today: Callable[[], date]) -> None:
        self._text, self._today = text, today
        # Few words and many rows: each word is made into a line once.
        self._flags = {
            flag: Line(text.term(flag), FLAG_TEXT_TOKEN[flag], 600) for flag in FLAG_TEXT_TOKEN
        }
        self._stages = {stage: (Line(text.term(stage), "ink2"),) for stage in Stage}
        self._leads: dict[str | None, tuple[Line]] = {None: (Line(NOTHING, "ink3"),)}
        self._counts: dict[int, tuple[Line]] = {}
        self._targets: dict[tuple[float | None, str | None, float], tuple[Line]] = {}
        self._dates: dict[date, str] = {}

    def _say(self, marked: str, **facts: object) -> str:
        return self._text.fill("portfolio", marked, **facts)

    # Readiness

    def flag(self, row: PortfolioRow) -> Sequence[Line]:
        shown = shown_flag(row)
        if shown is None:
            return (Line(self._say(UPDATING if not row.fresh else NO_FLAG), "ink3"),)
        line = self._flags[shown]
        if row.fresh:
            return (line,)
        return (Line(line.text, "ink3", 600), Line(self._say(UPDATING), "ink3", px=LABEL_PX))

    def paint_flag(
        self, painter: QPainter, cell: QRectF, row: PortfolioRow, tokens: Tokens
    ) -> None:
        shown = shown_flag(row)
        if shown is None:
            return
        # Beside the words, which stand higher where a second line says that it is updating.
        middle = cell.center().y() if row.fresh else cell.top() + cell.height() * 0.335
        spot = QRectF(cell.left(), middle - FLAG_PX / 2, FLAG_PX, FLAG_PX)
        if row.fresh:
            paint_flag(painter, spot, shown, tokens)
            return
        painter.save()
        painter.setOpacity(0.45)
        paint_flag(painter, spot, shown, tokens)
        painter.restore()

    # Texts

    def pilot(self, row: PortfolioRow) -> Sequence[Line]:
        title = Line(row.title, weight=600)
        if row.why is None:
            return (title,)
        return (title, Line(self._text.say(row.why), "ink2", px=LABEL_PX))

    def stage(self, row: PortfolioRow) -> Sequence[Line]:
        return self._stages[row.stage]

    def lead(self, row: PortfolioRow) -> Sequence[Line]:
        found = self._leads.get(row.lead)
        if found is None:
            found = self._leads[row.lead] = (Line(row.lead or NOTHING, "ink2"),)
        return found

    def places(self, row: PortfolioRow) -> Sequence[Line]:
        found = self._counts.get(row.sites)
        if found is None:
            found = self._counts[row.sites] = (Line(self._text.count(row.sites), "ink2"),)
        return found

    def now(self, row: PortfolioRow) -> Sequence[Line]:
        return (Line(measured(self._text, row.latest, row.kind, row.per), weight=600),)

    def target(self, row: PortfolioRow) -> Sequence[Line]:
        key = (row.target, row.kind, row.per)
        found = self._targets.get(key)
        if found is None:
            found = self._targets[key] = (Line(measured(self._text, *key), "ink2"),)
        return found

    def review(self, row: PortfolioRow) -> Sequence[Line]:
        day = row.next_review_on
        if day is None:
            return (Line(NOTHING, "ink3"),)
        away = (day - self._today()).days
        words = self._dates.get(day)
        if words is None:
            words = self._dates[day] = self._text.date(day, year=abs(away) > NEAR_DAYS)
        shown = Line(words, "ink2")
        if away >= 0 or not row.needs_decision:
            return (shown,)
        return (shown, Line(self._say(OVERDUE), "bad", px=LABEL_PX))

    # The main measure

    def measure(self, row: PortfolioRow) -> Sequence[Line]:
        if row.spark:
            return ()
        said = NO_MEASURE if row.metric is None else NO_NUMBERS
        return (Line(self._say(said), "ink3", px=LABEL_PX),)

    def paint_measure(
        self, painter: QPainter, cell: QRectF, row: PortfolioRow, tokens: Tokens
    ) -> None:
        if row.spark:
            room = QRectF(cell.left(), cell.top() + 10, SPARK_PX, cell.height() - 20)
            paint_spark(painter, room, row.spark, row.target, row.last_type, tokens)

    def spoken_measure(self, row: PortfolioRow) -> str:
        if not row.spark:
            return self.measure(row)[0].text
        latest = measured(self._text, row.latest, row.kind, row.per)
        count = self._text.count(sum(isfinite(value) for value in row.spark))
        return self._say(SPOKEN_SPARK, metric=row.metric, count=count, latest=latest)

    def measure_tip(self, row: PortfolioRow) -> str:
        return row.metric or ""

    # Cycles

    def paint_cycles(
        self, painter: QPainter, cell: QRectF, row: PortfolioRow, tokens: Tokens
    ) -> None:
        paint_dots(painter, cell, acts(row), tokens)

    def cycles_said(self, row: PortfolioRow) -> str:
        """Each cycle's outcome, in order."""
        if not row.cycles:
            return self._say(NO_CYCLES)
        words = (self._say(OPEN) if act is None else self._text.term(act) for act in acts(row))
        return self._say(CYCLES_SAID, acts=", ".join(words))

    # Money

    def _used(self, row: PortfolioRow) -> float | None:
        """How much of the budget is spent, as a fraction."""
        if not row.budget_cap or row.spent is None:
            return None
        return row.spent / row.budget_cap

    def money(self, row: PortfolioRow) -> Sequence[Line]:
        used = self._used(row)
        if used is None:
            return (Line(NOTHING, "ink3"),)
        return (Line("", px=LABEL_PX), Line(self._text.percent(used), "ink2", px=LABEL_PX))

    def paint_money(
        self, painter: QPainter, cell: QRectF, row: PortfolioRow, tokens: Tokens
    ) -> None:
        used = self._used(row)
        if used is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(cell.left(), cell.top() + cell.height() * 0.335 - 3, MONEY_PX, 6)
        painter.setBrush(QColor(tokens.sunk))
        painter.drawRoundedRect(track, 3, 3)
        part = QRectF(track)
        part.setWidth(max(3.0, min(used, 1.0) * MONEY_PX))
        painter.setBrush(QColor(tokens.bad if used > 1 else tokens.neutral))
        painter.drawRoundedRect(part, 3, 3)
        painter.restore()

    def money_tip(self, row: PortfolioRow) -> str:
        if self._used(row) is None:
            return ""
        spent = self._text.money(row.spent, row.currency)
        return self._say(MONEY_TIP, spent=spent, cap=self._text.money(row.budget_cap, row.currency))
