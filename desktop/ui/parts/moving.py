"""How a measure moves, and whether its target will be met: in words, and as shapes.

Shapes tell without colour: a change for the better is a circle, for the worse a diamond, one that
is neither a square, each with an arrow that says which way; what is usual is a circle with a wave.
Of the target they are those of verdicts, but for what comes by chance: a circle half full.
Imported late: brings numpy.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.ui.parts.flag import paint_verdict
from desktop.ui.theme import Tokens
from store.evidence.variation import Assurance, PointType
from store.words import Verdict, mark

MOVING = {
    PointType.IMPROVING: mark("pilot", "improving"),
    PointType.CONCERNING: mark("pilot", "getting worse"),
    PointType.NEUTRAL: mark("pilot", "a change"),
    PointType.COMMON: mark("pilot", "steady"),
}
TONES = {PointType.IMPROVING: "good", PointType.CONCERNING: "bad"}
REACHED = {
    Assurance.PASS: mark("pilot", "every time, if nothing changes"),
    Assurance.FAIL: mark("pilot", "never, unless something changes"),
    Assurance.HIT_OR_MISS: mark("pilot", "now and then, by chance"),
    Assurance.NOT_ASSESSED: mark("pilot", "cannot be said yet"),
}

_BOX: Final = 16.0
_VERDICTS: Final = {
    Assurance.PASS: Verdict.PASS,
    Assurance.FAIL: Verdict.FAIL,
    Assurance.NOT_ASSESSED: Verdict.NOT_APPLICABLE,
}


def paint_variation(
    painter: QPainter, rect: QRectF, kind: PointType | None, rises: bool | None, tokens: Tokens
) -> None:
    """The shape for how the latest number moves, in the middle of `rect`; None paints nothing.

    rises: which way the arrow points.
    """
    if kind is None:
        return
    painter.save()
    _into_box(painter, rect)
    if kind is PointType.COMMON:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.neutral), 1.5))
        painter.drawEllipse(QPointF(8, 8), 6.6, 6.6)
        painter.drawPath(_wave())
    else:
        named = {PointType.IMPROVING: tokens.good, PointType.CONCERNING: tokens.bad}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(named.get(kind, tokens.neutral)))
        painter.drawPath(_filled(kind))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.on_accent), 1.7))
        painter.drawPath(_arrow(bool(rises)))
    painter.restore()


def paint_assurance(painter: QPainter, rect: QRectF, found: Assurance, tokens: Tokens) -> None:
    """The shape for whether the target will be met, in the middle of `rect`."""
    if found in _VERDICTS:
        paint_verdict(painter, rect, _VERDICTS[found], tokens)
        return
    painter.save()
    _into_box(painter, rect)
    painter.setPen(QPen(QColor(tokens.neutral), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.neutral))
    painter.drawPie(QRectF(1.4, 1.4, 13.2, 13.2), 180 * 16, 180 * 16)
    painter.restore()


def _into_box(painter: QPainter, rect: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    middle = rect.center()
    painter.translate(middle.x() - side / 2, middle.y() - side / 2)
    painter.scale(side / _BOX, side / _BOX)


def _filled(kind: PointType) -> QPainterPath:
    path = QPainterPath()
    if kind is PointType.IMPROVING:
        path.addEllipse(QPointF(8, 8), 7.2, 7.2)
    elif kind is PointType.CONCERNING:
        corners = [QPointF(8, 0), QPointF(16, 8), QPointF(8, 16), QPointF(0, 8), QPointF(8, 0)]
        path.addPolygon(QPolygonF(corners))
    else:
        path.addRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 1.5, 1.5)
    return path


def _arrow(rises: bool) -> QPainterPath:
    tip, tail, barb = (4.4, 11.6, 7.6) if rises else (11.6, 4.4, 8.4)
    path = QPainterPath(QPointF(8, tail))
    path.lineTo(8, tip)
    path.moveTo(5, barb)
    path.lineTo(8, tip)
    path.lineTo(11, barb)
    return path


def _wave() -> QPainterPath:
    path = QPainterPath(QPointF(4.4, 8.6))
    path.cubicTo(QPointF(6.2, 5.4), QPointF(7.2, 5.4), QPointF(8, 8))
    path.cubicTo(QPointF(8.8, 10.6), QPointF(9.8, 10.6), QPointF(11.6, 7.4))
    return path
