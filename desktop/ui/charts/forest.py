"""The forest plot: a row for each place, all together as a diamond, and what a new one can expect.

One painter for the window, PNG and SVG. Values are in the metric's stored unit; how they are
written comes in with the rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.ui.charts.geometry import crisp
from desktop.ui.charts.plain import plain
from desktop.ui.charts.scale import value_ticks
from desktop.ui.theme import LABEL_PX, Tokens, fixed_font

Role = Literal["pilot", "scale", "comparison", "pooled", "next"]
FOLLOWS = frozenset({"pooled", "next"})
"""What is no place itself, but follows from them."""
ROW_PX, SQUARE_PX, BAND_PX, DIAMOND_PX = 24.0, 8.0, 6.0, 5.0
HEAD_PX, FOOT_PX, APART_PX = 18.0, 22.0, 6.0
MOST_NAME, BESIDE_PX = 0.36, 12.0
TICK_EVERY_PX = 70.0
LABELS_PX = 10.0
DASHES, DOTS = [3.0, 2.4], [1.0, 2.6]


@dataclass(frozen=True, slots=True)
class ForestRow:
    """A place, all of them, or a new one. said: in words. value: as it is written at the right.

    estimate, lower, upper: None where there is nothing to draw, and then `value` says why.
    """

    name: str
    role: Role
    value: str
    said: str
    estimate: float | None = None
    lower: float | None = None
    upper: float | None = None
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """A line across all rows. words: what stands above it."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class ForestPicture:
    """The plot with all its words. figure: how a value on the axis is written; factor: of ticks."""

    title: str
    summary: str
    rows: tuple[ForestRow, ...]
    titles: tuple[str, ...]
    target: Level | None
    minimum: Level | None
    figure: Callable[[float], str]
    factor: float = 1.0

    @property
    def count(self) -> int:
        """The rows."""
        return len(self.rows)

    def height(self, width: float) -> float:
        """As many rows as there are, and what stands above and below them."""
        return self._head + self.count * ROW_PX + self._gap + FOOT_PX

    def words_at(self, index: int) -> str:
        """What a row shows."""
        return self.rows[index].said

    def header(self) -> tuple[str, ...]:
        """The titles of its table."""
        return self.titles

    def cells(self, index: int) -> tuple[str, ...]:
        """A row of its table."""
        return self.rows[index].cells

    def part(self, index: int, size: QSizeF) -> QRectF:
        """A row, over the whole width."""
        return QRectF(0, self._top(index), size.width(), ROW_PX)

    def part_at(self, at: QPointF, size: QSizeF) -> int | None:
        """The row at a place."""
        return next((i for i in range(self.count) if self.part(i, size).contains(at)), None)

    def paint(self, painter: QPainter, size: QSizeF, tokens: Tokens) -> None:
        """Lines, axis, rows."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Painted(self, painter, size, tokens).paint()
        painter.restore()

    @property
    def _head(self) -> float:
        return HEAD_PX if self.target is not None or self.minimum is not None else 0.0

    @property
    def _gap(self) -> float:
        """A little room between the places and what follows from them."""
        return APART_PX if any(row.role in FOLLOWS for row in self.rows) else 0.0

    def _top(self, index: int) -> float:
        follows = self.rows[index].role in FOLLOWS
        return self._head + index * ROW_PX + (self._gap if follows else 0.0)

    def range(self) -> tuple[float, float]:
        """Lowest and highest value to show, with a little air.

        What follows from the places is shown as far out as they themselves reach once more.
        """
        levels = [level.value for level in (self.target, self.minimum) if level is not None]
        held = [*levels, *(v for row in self.rows if row.role not in FOLLOWS for v in _ends(row))]
        if not held:
            return 0.0, 1.0
        low, high = min(held), max(held)
        span = high - low
        ahead = [v for row in self.rows if row.role in FOLLOWS for v in _ends(row)]
        inside = [min(max(value, low - span), high + span) for value in ahead]
        low, high = min([low, *inside]), max([high, *inside])
        air = (high - low or abs(high) or 1.0) * 0.05
        return low - air, high + air


def _ends(row: ForestRow) -> list[float]:
    found = (row.estimate, row.lower, row.upper)
    return [value for value in found if value is not None and isfinite(value)]


class _Painted:
    """One painting of a picture at a size."""

    def __init__(
        self, picture: ForestPicture, painter: QPainter, size: QSizeF, tokens: Tokens
    ) -> None:
        self.picture, self.painter, self.size, self.tokens = picture, painter, size, tokens
        small, strong = (
            QFontMetricsF(fixed_font(LABEL_PX)),
            QFontMetricsF(fixed_font(LABEL_PX, 600)),
        )
        widest = max((strong.horizontalAdvance(plain(row.name)) for row in picture.rows), default=0)
        self.names = min(widest + 4, size.width() * MOST_NAME)
        values = max((small.horizontalAdvance(row.value) for row in picture.rows), default=0) + 4
        left = self.names + BESIDE_PX
        self.plot = QRectF(left, 0, max(40.0, size.width() - left - values - BESIDE_PX), 0)
        self.low, self.high = picture.range()

    def x(self, value: float) -> float:
        """Where a value stands; what lies outside ends at the edge."""
        part = (value - self.low) / (self.high - self.low)
        return self.plot.left() + min(max(part, 0.0), 1.0) * self.plot.width()

    def paint(self) -> None:
        self._axis()
        self._levels()
        for index, row in enumerate(self.picture.rows):
            self._row(row, self.picture.part(index, self.size))

    def _axis(self) -> None:
        picture, painter, factor = self.picture, self.painter, self.picture.factor
        bottom = picture.height(self.size.width()) - FOOT_PX + 2
        most = max(int(self.plot.width() / TICK_EVERY_PX), 2)
        painter.setPen(QPen(QColor(self.tokens.line), 1.0))
        level = crisp(bottom)
        painter.drawLine(QPointF(self.plot.left(), level), QPointF(self.plot.right(), level))
        metrics = QFontMetricsF(fixed_font(LABEL_PX - 1))
        painter.setFont(fixed_font(LABEL_PX - 1))
        for tick in value_ticks(self.low * factor, self.high * factor, most):
            at = crisp(self.x(tick / factor))
            painter.setPen(QPen(QColor(self.tokens.line), 1.0))
            painter.drawLine(QPointF(at, level), QPointF(at, level + 4))
            words = picture.figure(tick / factor)
            wide = metrics.horizontalAdvance(words)
            start = min(max(at - wide / 2, self.plot.left() - 6), self.size.width() - wide)
            painter.setPen(QColor(self.tokens.ink3))
            painter.drawText(QPointF(start, level + 5 + metrics.ascent()), words)

    def _levels(self) -> None:
        """The target dashed and labelled above; where it begins to be worthwhile, dotted."""
        picture, painter = self.picture, self.painter
        top, end = picture._head, picture.height(self.size.width()) - FOOT_PX + 2
        shown = []
        for level, token, dashes, weight in (
            (picture.target, self.tokens.target, DASHES, 600),
            (picture.minimum, self.tokens.ink3, DOTS, 400),
        ):
            if level is None:
                continue
            pen = QPen(QColor(token), 1.4)
            pen.setDashPattern(dashes)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            at = crisp(self.x(level.value))
            painter.drawLine(QPointF(at, top), QPointF(at, end))
            shown.append((at, level.words, token, fixed_font(LABEL_PX - 1, weight)))
        for start, words, token, face in self._apart(sorted(shown, key=lambda each: each[0])):
            painter.setFont(face)
            painter.setPen(QColor(token))
            painter.drawText(QPointF(start, QFontMetricsF(face).ascent()), words)

    def _apart(
        self, shown: list[tuple[float, str, str, QFont]]
    ) -> list[tuple[float, str, str, QFont]]:
        """Labels above their lines, moved apart where they would meet, and never out of sight."""
        width = self.size.width()
        wide = [QFontMetricsF(face).horizontalAdvance(words) for _, words, _, face in shown]
        starts = [
            min(max(at - each / 2, 0.0), width - each)
            for (at, *_), each in zip(shown, wide, strict=True)
        ]
        if len(starts) == 2 and starts[0] + wide[0] + LABELS_PX > starts[1]:
            both = wide[0] + LABELS_PX + wide[1]
            middle = (starts[0] + starts[1] + wide[1]) / 2
            first = min(max(middle - both / 2, 0.0), width - both)
            starts = [first, first + wide[0] + LABELS_PX]
        return [
            (start, words, token, face)
            for start, (_, words, token, face) in zip(starts, shown, strict=True)
        ]

    def _row(self, row: ForestRow, cell: QRectF) -> None:
        painter, tokens = self.painter, self.tokens
        follows = row.role in FOLLOWS
        painter.setFont(fixed_font(LABEL_PX, 600 if follows else 400))
        painter.setPen(QColor(tokens.ink if follows else tokens.ink2))
        side = Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            plain(row.name), Qt.TextElideMode.ElideRight, round(self.names)
        )
        painter.drawText(QRectF(0, cell.top(), self.names + 2, cell.height()), side, name)
        painter.setFont(fixed_font(LABEL_PX))
        drawn = row.estimate is not None and isfinite(row.estimate)
        painter.setPen(QColor(tokens.ink if drawn or row.role == "next" else tokens.ink3))
        painter.drawText(cell, side | Qt.AlignmentFlag.AlignRight, row.value)
        if not drawn:
            return
        if row.role == "next":
            self._band(row, cell.center().y())
        elif row.role == "pooled":
            self._diamond(row, cell.center().y())
        else:
            self._square(row, cell.center().y())

    def _square(self, row: ForestRow, middle: float) -> None:
        painter, compared = self.painter, row.role == "comparison"
        colour = QColor(self.tokens.neutral if compared else self.tokens.chart)
        painter.setPen(QPen(colour, 1.6))
        if row.lower is not None and row.upper is not None:
            height = crisp(middle)
            painter.drawLine(QPointF(self.x(row.lower), height), QPointF(self.x(row.upper), height))
        assert row.estimate is not None
        half = SQUARE_PX / 2
        painter.setBrush(QColor(self.tokens.surface) if compared else colour)
        painter.drawRect(QRectF(self.x(row.estimate) - half, middle - half, SQUARE_PX, SQUARE_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _diamond(self, row: ForestRow, middle: float) -> None:
        """As wide as its range; where that is not known, or narrow, as wide as it is high."""
        assert row.estimate is not None
        at = self.x(row.estimate)
        left = at if row.lower is None else self.x(row.lower)
        right = at if row.upper is None else self.x(row.upper)
        left, right = min(left, at - DIAMOND_PX), max(right, at + DIAMOND_PX)
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent))
        corners = ((left, 0.0), (at, -DIAMOND_PX), (right, 0.0), (at, DIAMOND_PX))
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _band(self, row: ForestRow, middle: float) -> None:
        """Where a new place would come: soft, with a line at the middle."""
        if row.lower is None or row.upper is None or row.estimate is None:
            return
        painter, soft = self.painter, QColor(self.tokens.accent)
        soft.setAlphaF(0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        left, right = self.x(row.lower), self.x(row.upper)
        band = QRectF(left, middle - BAND_PX / 2, right - left, BAND_PX)
        painter.drawRoundedRect(band, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.accent), 2.0))
        at = self.x(row.estimate)
        painter.drawLine(QPointF(at, middle - 5), QPointF(at, middle + 5))
