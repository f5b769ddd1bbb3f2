"""The one chart, painted: the same strokes in the window, on PNG and in SVG."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.text import Text
from desktop.ui.charts import geometry, marks, scale
from desktop.ui.charts.axes import Layout, layout_of, paint_grid, paint_heading, paint_ticks
from desktop.ui.charts.geometry import Frame, Series
from desktop.ui.charts.picture import ChartPicture, PointType
from desktop.ui.charts.plot import Plot
from desktop.ui.charts.say import CENTRES, NO_NUMBERS, TARGET, figure, target_figure
from desktop.ui.theme import LABEL_PX, Tokens, font

LABEL_GAP_PX = 15.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is to be painted. scale: of text, points and lines, 1.35 and more in Review."""

    tokens: Tokens
    say: Text
    scale: float = 1.0
    heading: bool = True
    pad: float = 8.0


class Drawing:
    """A picture laid out for one size and one stretch of time."""

    def __init__(
        self,
        picture: ChartPicture,
        size: QSizeF,
        look: Look,
        *,
        series: Series | None = None,
        view: tuple[float, float] | None = None,
    ) -> None:
        """size: pixels. series: what `Series.of(picture)` gave before. view: first and last day."""
        self.picture, self.size, self.look = picture, size, look
        self.series = Series.of(picture) if series is None else series
        self.small = font(LABEL_PX, scale=look.scale)
        self.strong = font(LABEL_PX, 600, scale=look.scale)
        values = scale.value_range(picture)
        self.days = scale.time_range(picture) if view is None else view
        self.layout: Layout = layout_of(picture, size, look, values, self.end_labels())
        inner = self.layout.plot
        self.frame = Frame(
            inner.left(), inner.top(), inner.width(), inner.height(), *self.days, *values
        )
        self.placed = marks.place(picture.marks, self.frame, self.small, size.width() - look.pad)
        self.plot = Plot(picture, self.series, self.frame, scale=look.scale)

    def is_other(self, tokens: Tokens) -> bool:
        """Whether it would be drawn otherwise now: in other colours, or in another font."""
        return tokens != self.look.tokens or font(LABEL_PX, scale=self.look.scale) != self.small

    def end_labels(self) -> list[tuple[float, str, bool]]:
        """What is written at the right end: (shown value, text, whether it is the target)."""
        picture, say = self.picture, self.look.say
        labels = []
        in_view = self.series.days <= self.days[1]
        known = np.flatnonzero(np.isfinite(picture.centre) & in_view)
        if len(known):
            value = float(picture.centre[known[-1]])
            text = say.fill(
                "charts", CENTRES[picture.centre_name], value=figure(picture, value, say)
            )
            labels.append((value * picture.factor, text, False))
        if picture.target is not None:
            text = say.fill("charts", TARGET, value=target_figure(picture, say))
            labels.append((picture.target * picture.factor, text, True))
        return labels

    def paint(self, painter: QPainter) -> None:
        """Everything but what the pointer adds."""
        tokens, frame = self.look.tokens, self.frame
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QColor(tokens.surface))
        if self.look.heading:
            paint_heading(painter, self.picture, self.layout, self.look)
        if not len(self.picture.visible):
            painter.setFont(self.small)
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(
                self.layout.plot,
                Qt.AlignmentFlag.AlignCenter,
                self.look.say.say(NO_NUMBERS, "charts"),
            )
            painter.restore()
            return
        self.plot.paint_bands(painter, tokens)
        paint_grid(painter, self.layout, self.frame, self.look)
        marks.paint_hairlines(painter, self.placed, frame, self.layout.row, tokens)
        self.plot.paint(painter, tokens)
        paint_ticks(painter, self.layout, self.frame, self.look)
        self._paint_end_labels(painter)
        marks.paint_marks(painter, self.placed, frame, self.layout.row, tokens, self.small)
        painter.restore()

    def point_at(self, index: int) -> QPointF:
        """Where a period's point stands, in pixels."""
        return QPointF(
            self.frame.x_of(float(self.series.days[index])),
            self.frame.y_of(float(self.series.value[index])),
        )

    def kind_at(self, index: int) -> PointType:
        """How a period's point is drawn; None is a cross."""
        return geometry.KINDS[self.series.kind[index]]

    def nearest(self, at: QPointF) -> tuple[int, float] | None:
        """The point in view nearest to a place, mostly by time, and how far away in pixels."""
        shown = self.picture.visible
        days = self.series.days[shown]
        shown = shown[(days >= self.frame.first) & (days <= self.frame.last)]
        if not len(shown):
            return None
        dx = self.frame.x(self.series.days[shown]) - at.x()
        dy = self.frame.y(self.series.value[shown]) - at.y()
        best = int(np.argmin(dx**2 + 0.05 * dy**2))
        return int(shown[best]), float(np.hypot(dx[best], dy[best]))

    def covered(self, area: QRectF) -> int:
        """How many points and end labels lie under an area: where to put the read-out."""
        shown = self.picture.visible
        x, y = self.frame.x(self.series.days[shown]), self.frame.y(self.series.value[shown])
        inside = (abs(x - area.center().x()) <= area.width() / 2 + 6) & (
            abs(y - area.center().y()) <= area.height() / 2 + 6
        )
        over_labels = max(area.right() - self.frame.right, 0)
        return int(inside.sum()) + round(over_labels)

    def _paint_end_labels(self, painter: QPainter) -> None:
        tokens = self.look.tokens
        labels = sorted(self.end_labels(), reverse=True)
        gap = LABEL_GAP_PX * self.look.scale
        heights = spread([self.frame.y_of(value) for value, _, _ in labels], gap)
        for (_, text, is_target), height in zip(labels, heights, strict=True):
            face = self.strong if is_target else self.small
            metrics = QFontMetricsF(face)
            base = height + metrics.capHeight() / 2
            at = QPointF(self.frame.right + 8, base)
            # The grid runs on beneath the labels.
            behind = QRectF(
                at.x() - 3,
                height - metrics.height() / 2,
                metrics.horizontalAdvance(text) + 6,
                metrics.height(),
            )
            painter.fillRect(behind, QColor(tokens.surface))
            painter.setFont(face)
            painter.setPen(QColor(tokens.target if is_target else tokens.ink2))
            painter.drawText(at, text)


def spread(heights: list[float], gap: float) -> list[float]:
    """Heights in rising order, moved apart about their middle where closer than `gap`."""
    moved = list(heights)
    for i in range(1, len(moved)):
        short = gap - (moved[i] - moved[i - 1])
        if short > 0:
            moved[i - 1] -= short / 2
            moved[i] += short / 2
    return moved
