"""The interval beside the chart: what was before, the target, and what is likely now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.text import Text
from desktop.ui.charts.geometry import crisp
from desktop.ui.charts.plain import plain
from desktop.ui.theme import LABEL_PX, Tokens, font, tokens_of
from store.words import mark

BEFORE = mark("charts", "before")
TARGET = mark("charts", "target")
NOT_YET = mark("charts", "Too few periods to say yet.")
HEIGHT_PX = 54
MIDDLE_PX = 18.0
BAR_PX = 5.0
ESTIMATE_PX = 5.0
SIDE_PX = 8.0
AIR = 0.08
DASHES = [3.0, 2.4]


@dataclass(frozen=True, slots=True)
class StripValues:
    """Values in one unit; None is left out. tone: better (blue), worse (orange) or neither.

    endless: the bar goes on past the right edge, from `estimate` or else `lower` on in dashes.
    names: what stands beneath before, estimate and target, in place of "before" and "target".
    """

    estimate: float | None
    lower: float | None = None
    upper: float | None = None
    before: float | None = None
    target: float | None = None
    tone: str | None = None
    endless: bool = False
    names: tuple[str, str, str] | None = None


class IntervalStrip(QWidget):
    """A thin line with a tick for before, a dashed one for the target, and a bar for now."""

    def __init__(
        self,
        say: Text | None = None,
        parent: QWidget | None = None,
        *,
        tokens: Tokens | None = None,
        text_scale: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self._say, self._tokens, self._scale = say or Text(), tokens, text_scale
        self._values = StripValues(None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def values(self) -> StripValues:
        """What is shown."""
        return self._values

    def show_values(self, values: StripValues, described: str = "") -> None:
        """Show an interval. described: the same in words, for a screen reader."""
        self._values = values
        self.setAccessibleName(plain(described))
        self.update()

    def set_tokens(self, tokens: Tokens | None) -> None:
        """Paint with these colours; None follows the palette."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, round(HEIGHT_PX * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(HEIGHT_PX * self._scale))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._tokens or tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_strip(painter, QRectF(self.rect()), self._values, tokens, self._say, self._scale)
        painter.end()


def paint_strip(
    painter: QPainter,
    rect: QRectF,
    values: StripValues,
    tokens: Tokens,
    say: Text,
    scale: float = 1.0,
) -> None:
    """Paint the strip into rect; its labels stand beneath and never overlap."""
    face = font(LABEL_PX - 1, scale=scale)
    middle = crisp(rect.top() + MIDDLE_PX * scale)
    known = [
        v
        for v in (values.estimate, values.lower, values.upper, values.before, values.target)
        if v is not None and isfinite(v)
    ]
    if not known or not (_seen(values.estimate) or (values.endless and _seen(values.lower))):
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink3))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, say.say(NOT_YET, "charts"))
        return
    low, high = min(known), max(known)
    air = (high - low or abs(high) or 1.0) * AIR
    inner = rect.adjusted(SIDE_PX, 0, -SIDE_PX, 0)

    def x(value: float) -> float:
        return inner.left() + (value - low + air) / (high - low + 2 * air) * inner.width()

    painter.setPen(QPen(QColor(tokens.line), 2.0))
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
    ticks: list[tuple[float, str, str]] = []
    before, now, target = values.names or (say.say(BEFORE, "charts"), "", say.say(TARGET, "charts"))
    if values.before is not None and isfinite(values.before):
        at = crisp(x(values.before))
        painter.setPen(QPen(QColor(tokens.ink3), 1.4))
        painter.drawLine(QPointF(at, middle - 6), QPointF(at, middle + 6))
        ticks.append((at, before, tokens.ink3))
    _paint_now(painter, values, middle, x, tokens, rect.right())
    if values.estimate is not None and now:
        ticks.append((x(values.estimate), now, tokens.ink2))
    if values.target is not None and isfinite(values.target):
        at = crisp(x(values.target))
        pen = QPen(QColor(tokens.target), 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawLine(QPointF(at, middle - 12), QPointF(at, middle + 12))
        ticks.append((at, target, tokens.target))
    _paint_labels(painter, [tick for tick in ticks if tick[1]], rect, middle + 14 * scale, face)


def _seen(value: float | None) -> bool:
    return value is not None and isfinite(value)


def _paint_now(
    painter: QPainter,
    values: StripValues,
    middle: float,
    x: Callable[[float], float],
    tokens: Tokens,
    right: float,
) -> None:
    """The bar from lower to upper, or on past the edge, with a ring at the estimate."""
    named = {"improving": tokens.good, "concerning": tokens.bad}
    colour = QColor(named.get(values.tone or "", tokens.chart))
    lower, upper, estimate = values.lower, values.upper, values.estimate
    bar = QPen(colour, BAR_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if lower is not None and upper is not None and isfinite(lower) and isfinite(upper):
        painter.setPen(bar)
        painter.drawLine(QPointF(x(lower), middle), QPointF(x(upper), middle))
    elif values.endless and lower is not None:
        dashed = x(lower if estimate is None else estimate)
        painter.setPen(bar)
        painter.drawLine(QPointF(x(lower), middle), QPointF(dashed, middle))
        pen = QPen(colour, BAR_PX, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.2, 0.8])
        painter.setPen(pen)
        painter.drawLine(QPointF(dashed, middle), QPointF(right, middle))
    if estimate is None:
        return
    painter.setPen(QPen(colour, 2.0))
    painter.setBrush(QColor(tokens.surface))
    painter.drawEllipse(QPointF(x(estimate), middle), ESTIMATE_PX, ESTIMATE_PX)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_labels(
    painter: QPainter,
    ticks: list[tuple[float, str, str]],
    rect: QRectF,
    top: float,
    face: QFont,
) -> None:
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    placed: list[tuple[float, float, str, str]] = []
    for at, text, colour in sorted(ticks):
        width = metrics.horizontalAdvance(text)
        start = min(max(at - width / 2, rect.left()), rect.right() - width)
        placed.append((start, width, text, colour))
    if len(placed) == 2:
        (a, wide, *_), (b, *_) = placed
        short = a + wide + 8 - b
        if short > 0:
            # Moved apart, each by half, as far as the strip reaches.
            left = max(a - short / 2, rect.left())
            right = min(left + wide + 8, rect.right() - placed[1][1])
            placed = [(left, *placed[0][1:]), (right, *placed[1][1:])]
    for start, _, text, colour in placed:
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(start, top + metrics.ascent()), text)
