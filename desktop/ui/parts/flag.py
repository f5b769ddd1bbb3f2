"""The shapes: readiness flags, verdicts, and the dots of cycles. Each reads without its colour.

All are drawn in a box of 16 × 16 and scaled to what is asked for, so they stay sharp from 12 px up
and at every screen scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.terms import Ended
from desktop.ui.parts.label import Label
from desktop.ui.theme import Tokens, font, scaled, tokens_of
from store.words import Act, Flag, Verdict

BOX: Final = 16.0
STROKE: Final = 1.6
DOT_PX: Final = 9
DOT_STEP_PX: Final = 13

FLAG_TOKEN: Final = {
    Flag.READY: "accent",
    Flag.NEARLY: "accent",
    Flag.KEEP_PILOTING: "neutral",
    Flag.TOO_EARLY: "neutral",
    Flag.RECONSIDER: "bad",
    Ended.STOPPED: "neutral",
}
FLAG_TEXT_TOKEN: Final = {
    Flag.READY: "accent",
    Flag.NEARLY: "accent",
    Flag.KEEP_PILOTING: "ink2",
    Flag.TOO_EARLY: "ink2",
    Flag.RECONSIDER: "bad",
    Ended.STOPPED: "ink2",
}
ACT_TOKEN: Final = {Act.ADOPT: "good", Act.ADAPT: "neutral", Act.ABANDON: "bad"}

_CENTRE: Final = QPointF(8, 8)
_RADIUS: Final = 6.2


def paint_flag(painter: QPainter, rect: QRectF, flag: Flag | Ended, tokens: Tokens) -> None:
    """The flag's shape, as large as fits into the middle of `rect`."""
    colour = QColor(getattr(tokens, FLAG_TOKEN[flag]))
    _into_box(painter, rect)
    match flag:
        case Flag.READY:
            _fill(painter, _circle(7.2), colour)
            _stroke(painter, _ARROW, QColor(tokens.on_accent), 1.9)
        case Flag.NEARLY:
            _stroke(painter, _circle(_RADIUS), colour)
            _fill(painter, _RIGHT_HALF, colour)
        case Flag.KEEP_PILOTING:
            _stroke(painter, _circle(_RADIUS), colour)
        case Flag.TOO_EARLY:
            _dotted(painter, colour)
        case Flag.RECONSIDER:
            _fill(painter, _DIAMOND, colour)
            _stroke(painter, _EXCLAMATION, QColor(tokens.on_accent), 1.9)
        case Ended.STOPPED:
            _stroke(painter, _SQUARE, colour)
    painter.restore()


def paint_verdict(painter: QPainter, rect: QRectF, verdict: Verdict, tokens: Tokens) -> None:
    """The verdict's shape: tick in a circle, cross in a diamond, dotted question mark, dash."""
    _into_box(painter, rect)
    match verdict:
        case Verdict.PASS:
            _fill(painter, _circle(7.6), QColor(tokens.ready_soft))
            _stroke(painter, _TICK, QColor(tokens.accent), 1.9)
        case Verdict.FAIL:
            _fill(painter, _DIAMOND, QColor(tokens.bad_soft))
            _stroke(painter, _CROSS, QColor(tokens.bad), 1.9)
        case Verdict.UNKNOWN:
            _dotted(painter, QColor(tokens.neutral))
            _stroke(painter, _QUESTION, QColor(tokens.ink2), 1.5)
        case Verdict.NOT_APPLICABLE:
            _stroke(painter, _DASH, QColor(tokens.neutral), 1.8)
    painter.restore()


def paint_dot(painter: QPainter, rect: QRectF, act: Act | None, tokens: Tokens) -> None:
    """A cycle as a dot in the middle of `rect`; hollow while it is open (`act` None)."""
    _into_box(painter, rect)
    if act is None:
        _stroke(painter, _circle(6.6), QColor(tokens.neutral), 2.4)
    else:
        _fill(painter, _circle(7.6), QColor(getattr(tokens, ACT_TOKEN[act])))
    painter.restore()


def paint_dots(painter: QPainter, rect: QRectF, acts: Sequence[Act | None], tokens: Tokens) -> None:
    """Cycles from left to right. Where not all fit, the last ones are shown."""
    fit = max(1, int((rect.width() + DOT_STEP_PX - DOT_PX) // DOT_STEP_PX))
    top = rect.center().y() - DOT_PX / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, act in enumerate(acts[-fit:]):
        spot = QRectF(rect.left() + place * DOT_STEP_PX, top, DOT_PX, DOT_PX)
        if act is None:
            paint_dot(painter, spot, act, tokens)
        else:
            painter.setBrush(QColor(getattr(tokens, ACT_TOKEN[act])))
            painter.drawEllipse(spot.adjusted(0.25, 0.25, -0.25, -0.25))
    painter.restore()


class Shape(QWidget):
    """One flag or verdict by itself. `name` is what a screen reader says."""

    def __init__(
        self,
        what: Flag | Ended | Verdict,
        name: str,
        size_px: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._what = what
        self._size_px = size_px
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shape(self, what: Flag | Ended | Verdict, name: str) -> None:
        self._what = what
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if isinstance(self._what, Flag | Ended):
            paint_flag(painter, QRectF(self.rect()), self._what, tokens_of(self))
        else:
            paint_verdict(painter, QRectF(self.rect()), self._what, tokens_of(self))
        painter.end()


class FlagLabel(QWidget):
    """A flag with its words. px: size of the text; the shape follows it."""

    def __init__(
        self, flag: Flag | Ended, text: str, *, px: int = 13, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shape = Shape(flag, "", scaled(px * 1.15), self)
        self._label = Label(text, parent=self)
        self._label.setFont(font(px, 600))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(px * 0.6))
        row.addWidget(self._shape)
        row.addWidget(self._label)
        self._px = px
        self.show_flag(flag, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_flag(self, flag: Flag | Ended, text: str) -> None:
        """Another flag, with its words."""
        self._shape.show_shape(flag, "")
        self._label.setText(text)
        token = FLAG_TEXT_TOKEN[flag]
        tone = {"accent": "ready", "bad": "bad"}.get(token, "second")
        self._label.set_tone(tone)
        self._label.setStyleSheet(f"font-size: {scaled(self._px)}px; font-weight: 600;")
        self.setAccessibleName(text)


def _into_box(painter: QPainter, rect: QRectF) -> None:
    """Save, and make the middle square of `rect` the box of 16 × 16."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2
    )
    painter.scale(side / BOX, side / BOX)


def _fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    painter.fillPath(path, colour)


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float = STROKE) -> None:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))


def _dotted(painter: QPainter, colour: QColor) -> None:
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    # Ten dashes close the circle exactly: its length is 2π · 6.2 / 1.6 pen widths.
    pen.setDashPattern([1.35, 24.347 / 10 - 1.35])
    painter.strokePath(_circle(_RADIUS), pen)


def _circle(radius: float) -> QPainterPath:
    found = _circles.get(radius)
    if found is None:
        found = _circles[radius] = QPainterPath()
        found.addEllipse(_CENTRE, radius, radius)
    return found


def _lines(*strokes: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(*stroke[0])
        for point in stroke[1:]:
            path.lineTo(*point)
    return path


def _right_half() -> QPainterPath:
    path = QPainterPath(QPointF(8, 8 - _RADIUS))
    path.arcTo(QRectF(8 - _RADIUS, 8 - _RADIUS, 2 * _RADIUS, 2 * _RADIUS), 90, -180)
    path.closeSubpath()
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(6.2, 6.5))
    path.cubicTo(6.2, 4.3, 9.8, 4.3, 9.8, 6.4)
    path.cubicTo(9.8, 7.9, 8, 7.8, 8, 9.2)
    path.moveTo(8, 11.2)
    path.lineTo(8, 11.25)
    return path


_circles: dict[float, QPainterPath] = {}
_ARROW: Final = _lines([(8, 11.6), (8, 4.8)], [(5.1, 7.6), (8, 4.7), (10.9, 7.6)])
_DIAMOND: Final = _lines([(8, 0.4), (15.6, 8), (8, 15.6), (0.4, 8), (8, 0.4)])
_EXCLAMATION: Final = _lines([(8, 4.6), (8, 8.6)], [(8, 11.35), (8, 11.4)])
_TICK: Final = _lines([(5, 8.4), (7.1, 10.5), (11, 5.9)])
_CROSS: Final = _lines([(6.1, 6.1), (9.9, 9.9)], [(9.9, 6.1), (6.1, 9.9)])
_SQUARE: Final = _lines([(3, 3), (13, 3), (13, 13), (3, 13), (3, 3)])
_DASH: Final = _lines([(4.6, 8), (11.4, 8)])
_RIGHT_HALF: Final = _right_half()
_QUESTION: Final = _question()
