"""Small charts of one metric side by side: one painter lays out and paints all of them.

All have the same axes, so that what is higher on the screen is higher. Figures stand at the left
of each row only, dates beneath the last one of each column, the target's label once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.text import Text
from desktop.ui.charts import scale
from desktop.ui.charts.axes import date_lines, decimals_between
from desktop.ui.charts.geometry import Frame, Series, crisp
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.plain import plain
from desktop.ui.charts.plot import Plot
from desktop.ui.charts.say import TARGET, shown, target_figure
from desktop.ui.theme import CONTROL_RADIUS_PX, LABEL_PX, Tokens, fixed_font

PANEL_PX, LEAST_PX, MOST_COLUMNS = 150.0, 172.0, 4
NAME_PX, APART_PX, BETWEEN_PX, FOOT_PX = 24.0, 22.0, 14.0, 34.0
BEFORE_PX, AFTER_PX = 8.0, 8.0
TICKS, DATE_EVERY_PX = 4, 66.0
POINTS = 0.66
A_POINT_PX = 9.0
"""Ordinary points stand where each has so much room; else the line alone shows them."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A place or a group. picture: None where nothing may be drawn, and `value` says why.

    value: what stands at the right of its name. said: in words. cells: a row of the table.
    """

    name: str
    picture: ChartPicture | None
    value: str
    said: str
    cells: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class MultiplesPicture:
    """All panels with their words. marked: which one is shown large elsewhere, None for none."""

    title: str
    summary: str
    say: Text
    panels: tuple[Panel, ...]
    titles: tuple[str, ...]
    marked: int | None = None

    @property
    def count(self) -> int:
        """The panels."""
        return len(self.panels)

    def height(self, width: float) -> float:
        """As many rows as that width asks for."""
        rows = self.rows(width)
        return rows * PANEL_PX + (rows - 1) * APART_PX + FOOT_PX

    def columns(self, width: float) -> int:
        """How many stand beside each other: the rows are as full as they can be."""
        room = int((width - self.left + BETWEEN_PX) // (LEAST_PX + BETWEEN_PX))
        most = min(max(room, 1), MOST_COLUMNS, max(self.count, 1))
        return math.ceil(self.count / math.ceil(self.count / most)) if self.count else 1

    def rows(self, width: float) -> int:
        """How many stand beneath each other."""
        return max(1, math.ceil(self.count / self.columns(width)))

    def words_at(self, index: int) -> str:
        """What a panel shows."""
        return self.panels[index].said

    def header(self) -> tuple[str, ...]:
        """The titles of its table."""
        return self.titles

    def cells(self, index: int) -> tuple[str, ...]:
        """A panel as a row of its table."""
        return self.panels[index].cells

    def part(self, index: int, size: QSizeF) -> QRectF:
        """A panel with its name, figures and room about it."""
        inner = self.panel(index, size)
        left = self.left if inner.left() <= self.left + 1 else BETWEEN_PX / 2 - 1
        return inner.adjusted(-left, 0, BETWEEN_PX / 2 - 1, 6)

    def part_at(self, at: QPointF, size: QSizeF) -> int | None:
        """The panel at a place."""
        return next((i for i in range(self.count) if self.part(i, size).contains(at)), None)

    def panel(self, index: int, size: QSizeF) -> QRectF:
        """A panel's name and plot."""
        columns = self.columns(size.width())
        row, column = divmod(index, columns)
        room = size.width() - self.left - self.right - (columns - 1) * BETWEEN_PX
        wide = max(room / columns, 40.0)
        x = self.left + column * (wide + BETWEEN_PX)
        return QRectF(x, row * (PANEL_PX + APART_PX), wide, PANEL_PX)

    def frame(self, index: int, size: QSizeF) -> Frame:
        """Where a panel's numbers stand, on the axes that all have."""
        box = self.panel(index, size)
        return Frame(
            box.left(), box.top() + NAME_PX, box.width(), box.height() - NAME_PX,
            *self.days, *self.values,
        )  # fmt: skip

    @cached_property
    def drawn(self) -> tuple[ChartPicture, ...]:
        """Those that have a chart."""
        return tuple(each.picture for each in self.panels if each.picture is not None)

    @cached_property
    def series(self) -> tuple[Series | None, ...]:
        """Each panel's numbers made ready once, None where nothing may be drawn."""
        return tuple(
            None if each.picture is None else Series.of(each.picture) for each in self.panels
        )

    @cached_property
    def values(self) -> tuple[float, float]:
        """Lowest and highest value on the axis that all share.

        Limits of a small place may reach far: they are shown as far out as all points reach once
        more, so that one place does not flatten all others.
        """
        if not self.drawn:
            return 0.0, 1.0
        ranges = [scale.value_range(each) for each in self.drawn]
        held = np.concatenate([core for each in self.drawn for core in _core(each)])
        held = held[np.isfinite(held)]
        low, high = float(held.min()), float(held.max())
        reach = (high - low or abs(high) or 1.0) * 0.6
        return (
            max(min(bottom for bottom, _ in ranges), low - reach),
            min(max(top for _, top in ranges), high + reach),
        )

    @cached_property
    def days(self) -> tuple[float, float]:
        """First and last day on the axis that all share."""
        if not self.drawn:
            return 0.0, 1.0
        ranges = [scale.time_range(each) for each in self.drawn]
        return min(first for first, _ in ranges), max(last for _, last in ranges)

    @cached_property
    def ticks(self) -> tuple[tuple[float, str], ...]:
        """The few figures at the left."""
        if not self.drawn:
            return ()
        found = scale.value_ticks(*self.values, TICKS)
        decimals = decimals_between(found)
        return tuple((tick, shown(self.drawn[0], tick, self.say, decimals)) for tick in found)

    @cached_property
    def target(self) -> str:
        """The target's label; nothing without one."""
        aimed = next((each for each in self.drawn if each.target is not None), None)
        if aimed is None:
            return ""
        return self.say.fill("charts", TARGET, value=target_figure(aimed, self.say))

    @cached_property
    def left(self) -> float:
        """Room for the figures."""
        metrics = QFontMetricsF(fixed_font(LABEL_PX - 1))
        return max((metrics.horizontalAdvance(t) for _, t in self.ticks), default=0) + BEFORE_PX

    @cached_property
    def right(self) -> float:
        """Room for the target's label."""
        wide = QFontMetricsF(fixed_font(LABEL_PX - 1, 600)).horizontalAdvance(self.target)
        return wide + AFTER_PX if self.target else 2.0

    @cached_property
    def _plots(self) -> dict[int, Plot]:
        """Those that were laid out for the frames they had last."""
        return {}

    def plot(self, index: int, size: QSizeF) -> Plot | None:
        """A panel's numbers laid out; None where nothing may be drawn."""
        picture, series = self.panels[index].picture, self.series[index]
        if picture is None or series is None:
            return None
        frame, made = self.frame(index, size), self._plots.get(index)
        if made is None or made.frame != frame:
            hollow = int(frame.width / A_POINT_PX)
            made = Plot(picture, series, frame, points=POINTS, hollow_up_to=hollow)
            self._plots[index] = made
        return made

    def paint(self, painter: QPainter, size: QSizeF, tokens: Tokens) -> None:
        """Panel by panel, row by row; those out of sight are passed by."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self.columns(size.width())
        seen = painter.clipBoundingRect() if painter.hasClipping() else None
        for index in range(self.count):
            below = self.part(index, size).adjusted(0, 0, 0, FOOT_PX)
            if seen is not None and not seen.intersects(below):
                continue
            made = _Painted(self, painter, tokens, index, size)
            made.paint(first=index % columns == 0, last=index + columns >= self.count)
        if self.target:
            frame = self.frame(columns - 1, size)
            face = fixed_font(LABEL_PX - 1, 600)
            level = frame.y_of(_aim(self.drawn))
            painter.setFont(face)
            painter.setPen(QColor(tokens.target))
            base = level + QFontMetricsF(face).capHeight() / 2
            painter.drawText(QPointF(frame.right + AFTER_PX - 2, base), self.target)
        painter.restore()


class _Painted:
    """One panel, painted at a size."""

    def __init__(
        self,
        all_: MultiplesPicture,
        painter: QPainter,
        tokens: Tokens,
        index: int,
        size: QSizeF,
    ) -> None:
        self.all, self.painter, self.tokens, self.index = all_, painter, tokens, index
        self.panel = all_.panels[index]
        self.frame, self.size = all_.frame(index, size), size

    def paint(self, *, first: bool, last: bool) -> None:
        """first: of its row. last: of its column."""
        if self.index == self.all.marked:
            self._mark()
        self._name()
        plot = self.all.plot(self.index, self.size)
        if plot is None:
            self._nothing()
            return
        plot.paint_bands(self.painter, self.tokens)
        self._grid(first=first)
        plot.paint(self.painter, self.tokens)
        if last:
            self._dates()

    def _mark(self) -> None:
        """A line around the one that is shown large."""
        box = self.all.panel(self.index, self.size).adjusted(-5, 0, 5, 5).toAlignedRect()
        self.painter.setPen(QPen(QColor(self.tokens.accent), 2.0))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)

    def _name(self) -> None:
        painter, frame = self.painter, self.frame
        small, strong = fixed_font(LABEL_PX), fixed_font(LABEL_PX, 600)
        base = frame.top - NAME_PX + 16
        wide = QFontMetricsF(small).horizontalAdvance(self.panel.value)
        painter.setFont(small)
        painter.setPen(QColor(self.tokens.ink2))
        painter.drawText(QPointF(frame.right - wide, base), self.panel.value)
        room = frame.width - wide - 10
        name = QFontMetricsF(strong).elidedText(
            plain(self.panel.name), Qt.TextElideMode.ElideRight, max(room, 0)
        )
        painter.setFont(strong)
        painter.setPen(QColor(self.tokens.ink))
        painter.drawText(QPointF(frame.left, base), name)

    def _nothing(self) -> None:
        """A dashed line where a chart would stand."""
        frame = self.frame
        pen = QPen(QColor(self.tokens.neutral), 1.0)
        pen.setDashPattern([1.2, 2.4])
        self.painter.setPen(pen)
        level = crisp(frame.top + frame.height / 2)
        self.painter.drawLine(QPointF(frame.left, level), QPointF(frame.right, level))

    def _grid(self, *, first: bool) -> None:
        painter, frame = self.painter, self.frame
        face = fixed_font(LABEL_PX - 1)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        for value, text in self.all.ticks:
            level = crisp(frame.y_of(value))
            painter.setPen(QPen(QColor(self.tokens.line), 1.0))
            painter.drawLine(QPointF(frame.left, level), QPointF(frame.right, level))
            if first:
                painter.setPen(QColor(self.tokens.ink3))
                at = frame.left - BEFORE_PX - metrics.horizontalAdvance(text)
                painter.drawText(QPointF(at, level + metrics.capHeight() / 2), text)

    def _dates(self) -> None:
        painter, frame, face = self.painter, self.frame, fixed_font(LABEL_PX - 1)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        painter.setPen(QColor(self.tokens.ink3))
        most = max(int(frame.width / DATE_EVERY_PX), 2)
        base = frame.bottom + 4 + metrics.ascent()
        end = -math.inf
        for tick in scale.date_ticks(frame.first, frame.last, most):
            lines = date_lines(tick, self.all.say)
            wide = max(metrics.horizontalAdvance(text) for text in lines)
            start = min(max(frame.x_of(tick.day) - wide / 2, frame.left), frame.right - wide)
            if start < end + 6:
                continue
            end = start + wide
            for place, text in enumerate(lines):
                aside = (wide - metrics.horizontalAdvance(text)) / 2
                painter.drawText(QPointF(start + aside, base + place * metrics.height()), text)


def _core(picture: ChartPicture) -> list[np.ndarray]:
    """What must be in sight, as shown: points, centre, target."""
    target = np.array([np.nan if picture.target is None else picture.target])
    held = (picture.value[~picture.excluded], picture.centre, target)
    return [each * picture.factor for each in held]


def _aim(drawn: tuple[ChartPicture, ...]) -> float:
    aimed = next(each for each in drawn if each.target is not None)
    assert aimed.target is not None
    return aimed.target * aimed.factor
