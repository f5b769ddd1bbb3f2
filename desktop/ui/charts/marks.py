"""Cycles above the plot as numbered dots, events as small marks at its foot.

Labels never overlap: a label has the room up to the next dot; what does not fit is shortened,
then drops to its number, then to its dot. Hover tells all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.ui.charts.geometry import Frame, crisp
from desktop.ui.charts.picture import Mark
from desktop.ui.charts.plain import plain
from desktop.ui.theme import Tokens
from store.words import Act

DOT_PX = 4.0
TEXT_AFTER_PX = 8.0
"""From the dot's middle to its label."""
APART_PX = 8.0
SHIFT_PX = 60.0
"""A dot that would lie on its neighbour is moved at most this far from its day."""
FEWEST_LETTERS = 5
EVENT_PX = 4.0


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in view. x: its day; dot: where its dot stands, both in pixels; label: what fits."""

    mark: Mark
    x: float
    dot: float
    label: str


def place(
    marks: Sequence[Mark], frame: Frame, font: QFont, right_px: float
) -> tuple[PlacedMark, ...]:
    """The cycles in view with the labels that fit, and the events; right_px ends the row."""
    seen = sorted((m for m in marks if frame.first <= m.day <= frame.last), key=lambda m: m.day)
    events = [
        PlacedMark(m, x, x, "") for m in seen if m.kind == "event" for x in [frame.x_of(m.day)]
    ]
    cycles = [m for m in seen if m.kind == "cycle"]
    metrics = QFontMetricsF(font)
    where = [crisp(frame.x_of(m.day)) for m in cycles]
    least = [_width(metrics, _number(m)) for m in cycles]
    dots: list[float] = []
    for i, x in enumerate(where):
        free = dots[-1] + least[i - 1] + APART_PX if dots else x
        dots.append(free if x < free <= x + SHIFT_PX else x)
    placed = []
    for i, mark_ in enumerate(cycles):
        # A dot moved aside may stand beyond later ones, so all others are looked at.
        ahead = [dot for j, dot in enumerate(dots) if j != i and dot >= dots[i]]
        end = min(ahead) - DOT_PX - APART_PX if ahead else right_px
        room = end - dots[i] - TEXT_AFTER_PX
        placed.append(PlacedMark(mark_, where[i], dots[i], _fitting(mark_, metrics, room)))
    return (*placed, *events)


def paint_hairlines(
    painter: QPainter, placed: Sequence[PlacedMark], frame: Frame, row: float, tokens: Tokens
) -> None:
    """From each dot down through the plot. row: height of the dots in pixels."""
    painter.setPen(QPen(QColor(tokens.line), 1.0))
    for one in placed:
        if one.mark.kind == "cycle":
            foot = QPointF(one.x, frame.bottom)
            painter.drawPolyline(
                QPolygonF(
                    [QPointF(one.dot, row), QPointF(one.dot, row + 7), QPointF(one.x, row + 12)]
                )
            )
            painter.drawLine(QPointF(one.x, row + 12), foot)


def paint_marks(
    painter: QPainter,
    placed: Sequence[PlacedMark],
    frame: Frame,
    row: float,
    tokens: Tokens,
    font: QFont,
) -> None:
    """Dots with their labels above the plot, event marks on its foot."""
    base = row + QFontMetricsF(font).capHeight() / 2
    painter.setFont(font)
    for one in placed:
        if one.mark.kind == "event":
            _paint_event(painter, one.x, frame.bottom, tokens)
            continue
        _paint_dot(painter, QPointF(one.dot, row), one.mark.act, tokens)
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(QPointF(one.dot + TEXT_AFTER_PX, base), one.label)


def _paint_dot(painter: QPainter, at: QPointF, act: Act | None, tokens: Tokens) -> None:
    fills = {Act.ADOPT: tokens.good, Act.ADAPT: tokens.neutral, Act.ABANDON: tokens.bad}
    if act is None:
        painter.setPen(QPen(QColor(tokens.neutral), 1.6))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(at, DOT_PX - 0.8, DOT_PX - 0.8)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fills[Act(act)]))
        painter.drawEllipse(at, DOT_PX, DOT_PX)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_event(painter: QPainter, x: float, foot: float, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.ink3))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, foot - 2 * EVENT_PX),
                QPointF(x + EVENT_PX, foot),
                QPointF(x - EVENT_PX, foot),
            ]
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def mark_at(
    placed: Sequence[PlacedMark], frame: Frame, row: float, at: QPointF, font: QFont
) -> PlacedMark | None:
    """The mark under the pointer: its dot or label, or an event at the foot."""
    metrics = QFontMetricsF(font)
    for one in reversed(placed):
        if one.mark.kind == "event":
            near = QRectF(one.x - 7, frame.bottom - 12, 14, 18)
        else:
            width = TEXT_AFTER_PX + metrics.horizontalAdvance(one.label) + DOT_PX
            near = QRectF(one.dot - 8, row - 10, width + 8, 20)
        if near.contains(at):
            return one
    return None


def _number(mark_: Mark) -> str:
    return "" if mark_.number is None else str(mark_.number)


def _width(metrics: QFontMetricsF, label: str) -> float:
    return (TEXT_AFTER_PX + metrics.horizontalAdvance(label) if label else DOT_PX) + DOT_PX


def _fitting(mark_: Mark, metrics: QFontMetricsF, room: float) -> str:
    number = _number(mark_)
    full = " · ".join(part for part in (number, plain(mark_.title)) if part)
    if metrics.horizontalAdvance(full) <= room:
        return full
    # Qt gives one letter back whole, however little room there is.
    short = metrics.elidedText(full, Qt.TextElideMode.ElideRight, max(room, 0))
    least = len(number) + 3 + FEWEST_LETTERS if number else FEWEST_LETTERS
    if len(short) > least:
        return short
    return number if metrics.horizontalAdvance(number) <= room else ""
