"""The same chart by bare QPainter: Qt's raster engine without a widget, a scene or an axis class.

The limits are two stepped lines: filled between them, one polygon of 40,000 corners takes a second.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

Numbers = NDArray[np.floating]
MARGIN_PX = 48
TICKS = 6


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn. value, centre, lower, upper: shape (n,). signals: indices with a symbol."""

    value: Numbers
    centre: Numbers
    lower: Numbers
    upper: Numbers
    signals: NDArray[np.intp]
    target: float
    cycles: tuple[int, ...]


def draw(drawn: Drawn, width_px: int, height_px: int) -> float:
    """Seconds from the arrays to the finished image."""
    start = time.perf_counter()
    image = QImage(width_px, height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint(painter, drawn, width_px, height_px)
    painter.end()
    return time.perf_counter() - start


def paint(painter: QPainter, drawn: Drawn, width_px: int, height_px: int) -> None:
    """Limits, centre, target, cycles, line, symbols on signals, figures on the axes."""
    n = len(drawn.value)
    low = float(min(np.nanmin(drawn.lower), np.nanmin(drawn.value)))
    high = float(max(np.nanmax(drawn.upper), np.nanmax(drawn.value)))
    inner = QRectF(MARGIN_PX, MARGIN_PX, width_px - 2 * MARGIN_PX, height_px - 2 * MARGIN_PX)
    x = inner.left() + np.arange(n) * (inner.width() / max(n - 1, 1))

    def y_of(values: Numbers) -> Numbers:
        return inner.bottom() - (values - low) * (inner.height() / (high - low))

    step = np.repeat(x, 2)[1:]
    painter.setPen(QPen(QColor("#c9d0d4"), 1))
    for limit in (drawn.upper, drawn.lower):
        painter.drawPolyline(polygon(step, np.repeat(y_of(limit), 2)[:-1]))
    painter.setPen(QPen(QColor("#7d867f"), 1))
    painter.drawPolyline(polygon(step, np.repeat(y_of(drawn.centre), 2)[:-1]))
    target = float(y_of(np.array([drawn.target]))[0])
    painter.setPen(QPen(QColor("#8a5a00"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(inner.left(), target), QPointF(inner.right(), target))
    painter.drawText(QPointF(inner.right() + 4, target), f"{drawn.target:g}")
    painter.setPen(QPen(QColor("#606963"), 1))
    for number, index in enumerate(drawn.cycles, start=1):
        painter.drawLine(QPointF(x[index], inner.top()), QPointF(x[index], inner.bottom()))
        painter.drawText(QPointF(x[index] + 3, inner.top() - 6), f"Cycle {number}")
    for share in np.linspace(0, 1, TICKS):
        left, bottom = inner.left() + share * inner.width(), inner.bottom() - share * inner.height()
        painter.drawText(QPointF(left, inner.bottom() + 16), str(round(share * n)))
        painter.drawText(QPointF(6, bottom), f"{low + share * (high - low):.2f}")
    line = polygon(x, y_of(drawn.value))
    painter.setPen(QPen(QColor("#27313a"), 1))
    painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#1463a5"))
    for index in drawn.signals:
        painter.drawEllipse(line.at(int(index)), 4, 4)


def polygon(x: Numbers, y: Numbers) -> QPolygonF:
    """Points as Qt wants them, copied in one piece."""
    points = QPolygonF()
    points.resize(len(x))
    memory = np.frombuffer(_memory(points), dtype=np.float64).reshape(-1, 2)
    memory[:, 0], memory[:, 1] = x, y
    return points


def _memory(points: QPolygonF) -> memoryview:
    size = 2 * np.dtype(np.float64).itemsize * points.size()
    pointer: Any = VoidPtr(cast(Any, points.data()), size, True)  # type: ignore[call-arg]
    return memoryview(pointer).cast("B")
