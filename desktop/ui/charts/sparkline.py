"""The small line in a row of the portfolio: the last values against the target.

Painted by the row's delegate at the first paint, so only QtCore and QtGui are imported.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, isfinite

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.ui.theme import Tokens

LINE_PX = 1.4
DOT_PX = 3.0
ROOM_PX = 4.0
"""Left free at each side for the last point's dot."""
DASHES = [3.0, 2.4]


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
    there = [value is not None and isfinite(value) for value in values]
    known = [value for value, ok in zip(values, there, strict=True) if ok and value is not None]
    with_target = known if target is None else [*known, target]
    if not with_target:
        return
    low, high = min(with_target), max(with_target)
    inner = rect.adjusted(ROOM_PX, ROOM_PX, -ROOM_PX, -ROOM_PX)
    # Where all is equal the line lies in the middle.
    up = inner.height() / (high - low) if high > low else 0.0
    foot = inner.bottom() if high > low else inner.center().y()
    along = inner.width() / max(len(values) - 1, 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if target is not None:
        pen = QPen(QColor(tokens.target), 1.2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        # In the middle of a pixel, where a level line is sharp.
        height = floor(foot - (target - low) * up) + 0.5
        painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))
    painter.setPen(QPen(QColor(tokens.chart), LINE_PX))
    piece: list[QPointF] = []
    last: QPointF | None = None
    for i, value in enumerate(values):
        if there[i] and value is not None:
            last = QPointF(inner.left() + i * along, foot - (value - low) * up)
            piece.append(last)
            continue
        _paint_piece(painter, piece)
        piece = []
    _paint_piece(painter, piece)
    if last is not None:
        _paint_dot(painter, last, last_type, tokens)
    painter.restore()


def _paint_piece(painter: QPainter, piece: list[QPointF]) -> None:
    if len(piece) > 1:
        painter.drawPolyline(QPolygonF(piece))
    elif piece:
        painter.drawPoint(piece[0])


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
