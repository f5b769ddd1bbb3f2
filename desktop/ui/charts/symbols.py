"""The shapes of points: each kind has its own, so that they read without colour.

Common cause is a hollow circle, better a filled circle, worse a filled diamond, a change that is
neither a filled square, left out a cross.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.ui.charts.picture import PointType
from desktop.ui.theme import Tokens

RADIUS_PX = 3.6
LINE_PX = 1.3
MANY = 400
"""More symbols of one kind than this are painted as round or square pen dots, in one call."""


def colour_of(kind: PointType, tokens: Tokens) -> QColor:
    """Blue better, orange worse, grey for a change that is neither, else the line's colour."""
    named = {"improving": tokens.good, "concerning": tokens.bad, "neutral": tokens.neutral}
    return QColor(named.get(kind or "", tokens.chart))


def paint_symbols(
    painter: QPainter,
    kind: PointType,
    centres: Iterable[QPointF],
    tokens: Tokens,
    *,
    scale: float = 1.0,
) -> None:
    """Paint one kind of point at each centre; None is an excluded point. scale: of its size."""
    points, radius = list(centres), RADIUS_PX * scale
    if not points:
        return
    painter.save()
    colour = colour_of(kind, tokens)
    if kind in ("improving", "concerning", "neutral") and len(points) > MANY:
        round_or_square = (
            Qt.PenCapStyle.RoundCap if kind == "improving" else Qt.PenCapStyle.SquareCap
        )
        painter.setPen(QPen(colour, 1.6 * radius, Qt.PenStyle.SolidLine, round_or_square))
        painter.drawPoints(QPolygonF(points))
    else:
        path = QPainterPath()
        for point in points:
            _add(path, kind, point, radius)
        if kind is None:
            painter.setPen(QPen(QColor(tokens.ink3), 1.5 * scale))
        elif kind == "common":
            painter.setPen(QPen(colour, LINE_PX * scale))
            painter.setBrush(QColor(tokens.surface))
        else:
            # A thin rim of the background keeps neighbours apart.
            painter.setPen(QPen(QColor(tokens.surface), 1.0))
            painter.setBrush(colour)
        painter.drawPath(path)
    painter.restore()


def _add(path: QPainterPath, kind: PointType, at: QPointF, radius: float) -> None:
    x, y = at.x(), at.y()
    if kind is None:
        arm = radius * 0.9
        path.moveTo(x - arm, y - arm)
        path.lineTo(x + arm, y + arm)
        path.moveTo(x - arm, y + arm)
        path.lineTo(x + arm, y - arm)
    elif kind == "concerning":
        arm = radius * 1.5
        path.addPolygon(
            QPolygonF(
                [
                    QPointF(x, y - arm),
                    QPointF(x + arm, y),
                    QPointF(x, y + arm),
                    QPointF(x - arm, y),
                    QPointF(x, y - arm),
                ]
            )
        )
    elif kind == "neutral":
        arm = radius * 1.05
        path.addRect(QRectF(x - arm, y - arm, 2 * arm, 2 * arm))
    else:
        size = radius if kind == "common" else radius * 1.15
        path.addEllipse(at, size, size)
