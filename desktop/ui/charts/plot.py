"""What is within a plot: limits, centre, line, points and target; the one way all charts over time
are painted, large and small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.ui.charts import geometry, symbols
from desktop.ui.charts.geometry import Frame, Series, crisp
from desktop.ui.charts.lean import pg
from desktop.ui.charts.picture import ChartPicture, PointType

if TYPE_CHECKING:
    from desktop.ui.theme import Tokens

HOLLOW_UP_TO = 300
"""With more common-cause points than this in view only the line is drawn for them."""
SMOOTH_UP_TO = 1500
"""A line with more corners than this is drawn one pixel wide without smoothing: see bench."""
PHASE_GAP_PX = 1.5
DASHES = [4.0, 3.0]
BESIDE_PX = 7.0
"""How far points on the edge of the plot reach over it."""


class Plot:
    """A picture's numbers laid out in a frame. scale: of lines. points: of points."""

    def __init__(
        self,
        picture: ChartPicture,
        series: Series,
        frame: Frame,
        *,
        scale: float = 1.0,
        points: float | None = None,
        hollow_up_to: int = HOLLOW_UP_TO,
    ) -> None:
        """hollow_up_to: with more points in view than this, common-cause points are line only."""
        self.picture, self.series, self.frame, self.scale = picture, series, frame, scale
        self._points_scale = scale if points is None else points
        self._hollow_up_to = hollow_up_to
        self._line = self._line_path()
        self.bands = self._band_paths()
        self.points = self._points_by_kind()

    @property
    def area(self) -> QRectF:
        """The frame's rectangle in pixels."""
        frame = self.frame
        return QRectF(frame.left, frame.top, frame.width, frame.height)

    def paint_bands(self, painter: QPainter, tokens: Tokens) -> None:
        """The limits of each phase, beneath the grid."""
        painter.save()
        painter.setClipRect(self.area)
        for path in self.bands:
            painter.fillPath(path, QColor(tokens.band))
        painter.restore()

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Centre, line, points and target."""
        painter.save()
        painter.setClipRect(self.area.adjusted(-BESIDE_PX, -BESIDE_PX, BESIDE_PX, BESIDE_PX))
        if self._smooth:
            self._paint_centres(painter, tokens)
            self._paint_line(painter, tokens)
        else:
            # Thousands of points are one dark mass: the centre would not be seen beneath it.
            self._paint_line(painter, tokens)
            self._paint_centres(painter, tokens)
        for kind, points in self.points.items():
            symbols.paint_symbols(painter, kind, points, tokens, scale=self._points_scale)
        self._paint_target(painter, tokens)
        painter.restore()

    def _line_path(self) -> QPainterPath:
        x, y, joins = geometry.line(self.series, self.frame)
        self._smooth = len(x) <= SMOOTH_UP_TO
        # arrayToQPath reads connect[i] as "i joins i + 1".
        return pg.arrayToQPath(x, y, connect=np.append(joins[1:], np.int32(0)).astype(np.int32))

    def _band_paths(self) -> list[QPainterPath]:
        paths = []
        for edges, upper, lower in geometry.bands(self.series, self.picture.phase, self.frame):
            if edges[-1] - edges[0] > 6 * PHASE_GAP_PX:
                edges[0], edges[-1] = edges[0] + PHASE_GAP_PX, edges[-1] - PHASE_GAP_PX
            steps = np.repeat(edges, 2)[1:-1]
            x = np.concatenate([steps, steps[::-1]])
            y = np.concatenate([np.repeat(upper, 2), np.repeat(lower, 2)[::-1]])
            path = pg.arrayToQPath(x, y, connect="all")
            path.closeSubpath()
            paths.append(path)
        return paths

    def _points_by_kind(self) -> dict[PointType, list[QPointF]]:
        shown = self.picture.visible
        days = self.series.days[shown]
        shown = shown[(days >= self.frame.first) & (days <= self.frame.last)]
        kinds = self.series.kind[shown]
        made: dict[PointType, list[QPointF]] = {}
        for number, kind in enumerate(geometry.KINDS):
            indices = shown[kinds == number]
            if kind == "common" and len(shown) > self._hollow_up_to:
                # A point without a neighbour to join would not be seen at all.
                indices = np.intersect1d(indices, self.series.alone)
            x, y = self.frame.x(self.series.days[indices]), self.frame.y(self.series.value[indices])
            if len(indices) > symbols.MANY:
                chosen = geometry.apart(x, y, 2.0)
                x, y = x[chosen], y[chosen]
            if len(x):
                made[kind] = [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
        return made

    def _paint_centres(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.neutral), 1.4 * self.scale))
        for left, right, height in geometry.centres(self.series, self.picture.phase, self.frame):
            level = crisp(height)
            painter.drawLine(
                QPointF(left + PHASE_GAP_PX, level), QPointF(right - PHASE_GAP_PX, level)
            )

    def _paint_target(self, painter: QPainter, tokens: Tokens) -> None:
        if self.picture.target is None:
            return
        height = crisp(self.frame.y_of(self.picture.target * self.picture.factor))
        pen = QPen(QColor(tokens.target), 1.4 * self.scale)
        pen.setDashPattern(DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self.frame.left, height), QPointF(self.frame.right, height))

    def _paint_line(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        width = symbols.LINE_PX * self.scale if self._smooth else 0
        pen = QPen(QColor(tokens.chart), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(self._line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
