"""The small line in a row of the portfolio: the last values against the target.

Painted by the row's delegate at the first paint, so only QtCore and QtGui are imported.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import floor, isfinite

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.ui.theme import Tokens

LINE_PX = 1.4
DOT_PX = 3.0
ROOM_PX = 4.0
"""Left free at each side for the last point's dot."""
DASHES = [3.0, 2.4]
KEPT = 600
"""Lines that are worked out once: all that are seen while a list is searched."""

Line = tuple[float | None, list[QLineF], list[QPointF], QPointF | None]
"""Height of the target, lines, points without others beside them, the last point."""


def paint_spark(
    painter: QPainter,
    rect: QRectF,
    values: Sequence[float | None],
    target: float | None,
    last_type: str | None,
    tokens: Tokens,
) -> None:
    """Paint values, oldest first, into rect; None or nan breaks the line.

    target: in the same unit, dashed. last_type: of the last point, as in `Variation`: its dot is
    blue for improving, an orange diamond for concerning, else dark. Paints nothing but the target
    where there are no values. The painter is left as it was.
    """
    line = _line_of(tuple(values), target, rect.width(), rect.height())
    if line is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    level, lines, alone, last = line
    if level is not None:
        pen = QPen(QColor(tokens.target), 1.2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        # In the middle of a pixel, where a level line is sharp.
        height = floor(rect.top() + level) + 0.5
        painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))
    painter.translate(rect.topLeft())
    painter.setPen(QPen(QColor(tokens.chart), LINE_PX))
    # Line by line: as one polyline it would take four times as long, and look the same.
    painter.drawLines(lines)
    for point in alone:
        painter.drawPoint(point)
    if last is not None:
        _paint_dot(painter, last, last_type, tokens)
    painter.restore()


@lru_cache(maxsize=KEPT)
def _line_of(
    values: tuple[float | None, ...], target: float | None, width: float, height: float
) -> Line | None:
    """What is drawn, from the top left corner; None where there is nothing to draw."""
    points = [None if value is None or not isfinite(value) else value for value in values]
    known = [value for value in points if value is not None]
    with_target = known if target is None else [*known, target]
    if not with_target:
        return None
    low, high = min(with_target), max(with_target)
    tall = height - 2 * ROOM_PX
    # Where all is equal the line lies in the middle.
    up = tall / (high - low) if high > low else 0.0
    foot = ROOM_PX + (tall if high > low else tall / 2)
    along = (width - 2 * ROOM_PX) / max(len(points) - 1, 1)
    placed = [
        None if value is None else QPointF(ROOM_PX + at * along, foot - (value - low) * up)
        for at, value in enumerate(points)
    ]
    pairs = list(pairwise([None, *placed, None]))
    lines = [QLineF(one, other) for one, other in pairs if one is not None and other is not None]
    alone = [
        here
        for (before, here), (_, after) in pairwise(pairs)
        if here is not None and before is None and after is None
    ]
    last = next((place for place in reversed(placed) if place is not None), None)
    return None if target is None else foot - (target - low) * up, lines, alone, last


def _paint_dot(painter: QPainter, at: QPointF, kind: str | None, tokens: Tokens) -> None:
    colours = {"improving": tokens.good, "concerning": tokens.bad}
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.get(kind or "", tokens.chart)))
    if kind == "concerning":
        arm = DOT_PX * 1.3
        x, y = at.x(), at.y()
        corners = [QPointF(x, y - arm), QPointF(x + arm, y), QPointF(x, y + arm)]
        painter.drawPolygon(QPolygonF([*corners, QPointF(x - arm, y)]))
    else:
        painter.drawEllipse(at, DOT_PX, DOT_PX)
