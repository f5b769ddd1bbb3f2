"""The gap between two groups over time: its points with their limits, and where it goes.

One painter for the window, PNG and SVG. Above 0 the first group, the worse off, lies behind.
Values are as they are shown: points of a share, a rate times its per.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.text import Text
from desktop.ui.charts import scale
from desktop.ui.charts.axes import date_lines, decimals_between
from desktop.ui.charts.geometry import crisp
from desktop.ui.theme import LABEL_PX, Tokens, fixed_font
from store.words import mark

Floats = NDArray[np.float64]
Way = Literal["widening", "narrowing", "unclear"]

ALIKE = mark("charts", "no gap")
HEIGHT_PX, FOOT_PX, TOP_PX, BEFORE_PX = 190.0, 36.0, 8.0, 10.0
POINT_PX, HIDDEN_PX = 3.2, 2.6
TICK_EVERY_PX, DATE_EVERY_PX = 30.0, 84.0
MOST_LABEL, PALE = 0.3, 0.6


@dataclass(frozen=True, slots=True, eq=False)
class GapPicture:
    """The chart with all its words. Arrays have shape (periods,), nan where there is nothing.

    days: each period's first day. hidden: too few people to be shown. line, line_lower, line_upper:
    the trend with its band, of the last phase. since: the day on which that begins, None without
    another before. label: what stands at the right end of the trend. said, row: a period in words,
    and as a row of the table, made when they are asked for.
    """

    title: str
    summary: str
    say: Text
    days: NDArray[np.int64]
    gap: Floats
    lower: Floats
    upper: Floats
    hidden: NDArray[np.bool_]
    line: Floats
    line_lower: Floats
    line_upper: Floats
    way: Way
    since: int | None
    label: str
    titles: tuple[str, ...]
    said: Callable[[int], str]
    row: Callable[[int], tuple[str, ...]]

    @property
    def count(self) -> int:
        """The periods."""
        return len(self.days)

    def height(self, width: float) -> float:
        """The same at each width."""
        return HEIGHT_PX

    def words_at(self, index: int) -> str:
        """A period's gap."""
        return self.said(index)

    def header(self) -> tuple[str, ...]:
        """The titles of its table."""
        return self.titles

    def cells(self, index: int) -> tuple[str, ...]:
        """A period as a row of its table."""
        return self.row(index)

    def part(self, index: int, size: QSizeF) -> QRectF:
        """A strip about a period, as wide as its neighbours leave it."""
        made = _Laid(self, size)
        half = max(made.step / 2, 5.0)
        return QRectF(made.x(self.days[index]) - half, TOP_PX, 2 * half, made.plot.height())

    def part_at(self, at: QPointF, size: QSizeF) -> int | None:
        """The nearest period; None beside the plot."""
        made = _Laid(self, size)
        if not self.count or not made.plot.adjusted(-6, -TOP_PX, 6, FOOT_PX).contains(at):
            return None
        return int(np.abs(np.array([made.x(day) for day in self.days]) - at.x()).argmin())

    def paint(self, painter: QPainter, size: QSizeF, tokens: Tokens) -> None:
        """Band, grid, line of no gap, trend, points."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        made = _Laid(self, size)
        made.paint_grid(painter, tokens)
        made.paint_trend(painter, tokens)
        made.paint_points(painter, tokens)
        made.paint_label(painter, tokens)
        painter.restore()

    def range(self) -> tuple[float, float]:
        """Lowest and highest value to show; 0, where there is no gap, always among them.

        Limits of single points may reach far: they are shown as far out as the points reach once
        more, so that one uncertain week does not flatten all others.
        """
        core = np.concatenate([self.gap, self.line_lower, self.line_upper, [0.0]])
        core = core[np.isfinite(core)]
        low, high = float(core.min()), float(core.max())
        reach = (high - low or abs(high) or 1.0) * 0.5
        ends = np.concatenate([self.lower, self.upper])
        ends = np.clip(ends[np.isfinite(ends)], low - reach, high + reach)
        low, high = min([low, *ends.tolist()]), max([high, *ends.tolist()])
        air = (high - low or 1.0) * scale.AIR
        return low - air, high + air


class _Laid:
    """A picture laid out for one size."""

    def __init__(self, picture: GapPicture, size: QSizeF) -> None:
        self.picture, self.size = picture, size
        self.low, self.high = picture.range()
        say, metrics = picture.say, QFontMetricsF(fixed_font(LABEL_PX))
        bottom = max(size.height() - FOOT_PX, TOP_PX + 40)
        most = max(int((bottom - TOP_PX) / TICK_EVERY_PX), 2)
        ticks = scale.value_ticks(self.low, self.high, most)
        decimals = decimals_between(ticks)
        self.ticks = [
            (tick, say.say(ALIKE, "charts") if tick == 0 else say.number(tick, decimals))
            for tick in ticks
        ]
        left = max((metrics.horizontalAdvance(text) for _, text in self.ticks), default=0)
        strong = QFontMetricsF(fixed_font(LABEL_PX, 600))
        self.label = strong.elidedText(
            picture.label, Qt.TextElideMode.ElideRight, size.width() * MOST_LABEL
        )
        right = strong.horizontalAdvance(self.label) + 16 if self.label else 8
        left += BEFORE_PX
        self.plot = QRectF(left, TOP_PX, max(40.0, size.width() - left - right), bottom - TOP_PX)
        days = picture.days
        self.usual = float(np.median(np.diff(days))) if len(days) > 1 else 7.0
        self.first = float(days[0]) - self.usual / 2 if len(days) else 0.0
        self.last = float(days[-1]) + self.usual / 2 if len(days) else 1.0

    @property
    def step(self) -> float:
        """Pixels from one period to the next."""
        return self.usual / (self.last - self.first) * self.plot.width()

    def x(self, day: float) -> float:
        return self.plot.left() + (day - self.first) / (self.last - self.first) * self.plot.width()

    def y(self, value: float) -> float:
        part = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.plot.bottom() - part * self.plot.height()

    def paint_grid(self, painter: QPainter, tokens: Tokens) -> None:
        say, plot, face = self.picture.say, self.plot, fixed_font(LABEL_PX)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        for value, text in self.ticks:
            level = crisp(self.y(value))
            none = value == 0
            painter.setPen(
                QPen(QColor(tokens.neutral if none else tokens.line), 1.4 if none else 1)
            )
            painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
            painter.setPen(QColor(tokens.ink2 if none else tokens.ink3))
            at = plot.left() - BEFORE_PX - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(at, level + metrics.capHeight() / 2), text)
        most = max(int(plot.width() / DATE_EVERY_PX), 2)
        base = plot.bottom() + 6 + metrics.ascent()
        painter.setPen(QColor(tokens.ink3))
        for tick in scale.date_ticks(self.first, self.last, most):
            for line, text in enumerate(date_lines(tick, say)):
                wide = metrics.horizontalAdvance(text)
                start = min(max(self.x(tick.day) - wide / 2, 2.0), self.size.width() - wide - 2)
                painter.drawText(QPointF(start, base + line * metrics.height()), text)
        if self.picture.since is not None:
            at = crisp(self.x(self.picture.since - self.usual / 2))
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))

    def paint_trend(self, painter: QPainter, tokens: Tokens) -> None:
        """The line through the gaps of the phase, on its band."""
        picture = self.picture
        there = np.flatnonzero(np.isfinite(picture.line))
        if len(there) < 2:
            return
        colour = QColor(self.colour(tokens))
        upper = [QPointF(self.x(picture.days[i]), self.y(picture.line_upper[i])) for i in there]
        lower = [QPointF(self.x(picture.days[i]), self.y(picture.line_lower[i])) for i in there]
        path = QPainterPath(upper[0])
        for point in (*upper[1:], *reversed(lower)):
            path.lineTo(point)
        path.closeSubpath()
        soft = QColor(colour)
        soft.setAlphaF(0.16)
        painter.fillPath(path, soft)
        painter.setPen(QPen(colour, 2.0))
        ends = [QPointF(self.x(picture.days[i]), self.y(picture.line[i])) for i in there[[0, -1]]]
        painter.drawLine(*ends)

    def paint_points(self, painter: QPainter, tokens: Tokens) -> None:
        """A thin line for what is likely in each period, a ring for its gap; hidden ones dashed."""
        picture = self.picture
        pale = QColor(tokens.neutral)
        pale.setAlphaF(PALE)
        whisker, ring = QPen(pale, 1.0), QPen(QColor(tokens.chart), 1.4)
        for i in np.flatnonzero(np.isfinite(picture.gap)):
            x, y = self.x(picture.days[i]), self.y(picture.gap[i])
            if np.isfinite(picture.lower[i]):
                painter.setPen(whisker)
                at = crisp(x)
                low, high = self.y(picture.lower[i]), self.y(picture.upper[i])
                painter.drawLine(QPointF(at, low), QPointF(at, high))
            painter.setPen(ring)
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(QPointF(x, y), POINT_PX, POINT_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dotted = QPen(QColor(tokens.ink3), 1.2)
        dotted.setDashPattern([1.2, 1.4])
        painter.setPen(dotted)
        level = self.y(0.0)
        for i in np.flatnonzero(picture.hidden):
            painter.drawEllipse(QPointF(self.x(picture.days[i]), level), HIDDEN_PX, HIDDEN_PX)

    def paint_label(self, painter: QPainter, tokens: Tokens) -> None:
        there = np.flatnonzero(np.isfinite(self.picture.line))
        if not len(there):
            there = np.flatnonzero(np.isfinite(self.picture.gap))
        if not len(there) or not self.label:
            return
        values = self.picture.line if np.isfinite(self.picture.line).any() else self.picture.gap
        face = fixed_font(LABEL_PX, 600)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        painter.setPen(QColor(self.colour(tokens)))
        base = self.y(float(values[there[-1]])) + metrics.capHeight() / 2
        painter.drawText(QPointF(self.plot.right() + 8, base), self.label)

    def colour(self, tokens: Tokens) -> str:
        """Orange where the gap widens, blue where it narrows, grey where that is not clear."""
        named = {"widening": tokens.bad, "narrowing": tokens.good}
        return named.get(self.picture.way, tokens.ink2)
