"""The read-out that follows the pointer and the arrow keys: what one point or mark has to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.charts.marks import PlacedMark
from desktop.ui.charts.picture import ChartPicture, PointType
from desktop.ui.charts.plain import plain
from desktop.ui.charts.say import FROM, mark_words, part_of_whole, signal_words, with_unit
from desktop.ui.charts.symbols import colour_of, paint_symbols
from desktop.ui.theme import BODY_PX, CONTROL_RADIUS_PX, LABEL_PX, Tokens, font
from store.words import Cadence

PAD_PX = 10.0
AWAY_PX = 14.0
WIDEST_PX = 340.0
SYMBOL_ROOM_PX = 14.0


@dataclass(frozen=True, slots=True)
class ReadOut:
    """Lines to show. heading: bold; symbol: the kind drawn before the line at `symbol_at`."""

    heading: str
    lines: tuple[str, ...]
    symbol: PointType = None
    symbol_at: int | None = None

    @property
    def spoken(self) -> str:
        """All of it as one sentence for a screen reader."""
        return ", ".join((self.heading, *self.lines))


def of_point(picture: ChartPicture, index: int, say: Text) -> ReadOut:
    """Period, value, numerator of denominator, kind of signal, what was changed then, note."""
    day = int(picture.periods[index])
    lines = []
    if np.isfinite(picture.value[index]):
        lines.append(with_unit(picture, float(picture.value[index]), say))
    if part := part_of_whole(picture, index, say):
        lines[-1:] = [f"{lines[-1]}  ({part})" if lines else part]
    lines.append(signal_words(picture, index, say))
    signal = len(lines) - 1
    lines.extend(mark_words(m, say) for m in picture.marks_of(index))
    note = picture.notes[index] if index < len(picture.notes) else None
    if note:
        lines.append(plain(note))
    kind: PointType = None if picture.excluded[index] else picture.point_types[index] or "common"
    heading = say.period(day, picture.cadence)
    if picture.cadence is Cadence.WEEK:
        heading = say.fill("charts", FROM, period=heading, date=say.date(day, year=False))
    return ReadOut(heading, tuple(lines), kind, signal)


def of_mark(placed: PlacedMark, say: Text) -> ReadOut:
    """A cycle or an event, whole: its label may have been shortened."""
    text = plain(placed.mark.text)
    return ReadOut(mark_words(placed.mark, say), (text,) if text else ())


class ReadOutPanel(QWidget):
    """A small card above the chart; it never takes the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: ReadOut | None = None
        self._tokens: Tokens | None = None
        self._scale = 1.0
        self.hide()

    @property
    def shown(self) -> ReadOut | None:
        """What is read out now."""
        return self._shown

    def show_at(
        self,
        what: ReadOut,
        at: QPointF,
        tokens: Tokens,
        scale: float,
        hides: Callable[[QRectF], int] = lambda area: 0,
    ) -> None:
        """Show beside a place in the parent, where it hides least of what `hides` counts."""
        self._shown, self._tokens, self._scale = what, tokens, scale
        size = self._wanted()
        around = QRectF(self._around.rect()).adjusted(4, 4, -4, -4)
        places = [
            QRectF(QPointF(x, y), size)
            for y in (at.y() - AWAY_PX - size.height(), at.y() + AWAY_PX)
            for x in (at.x() + AWAY_PX, at.x() - AWAY_PX - size.width())
        ]
        inside = [area for area in places if around.contains(area)]
        best = min(inside, key=hides) if inside else places[0]
        x = max(min(best.x(), around.right() - size.width()), around.left())
        y = max(min(best.y(), around.bottom() - size.height()), around.top())
        self.setGeometry(QRectF(QPointF(x, y), size).toRect())
        self.update()
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Show nothing."""
        self._shown = None
        self.hide()

    def _fonts(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return (
            QFontMetricsF(font(BODY_PX, 600, scale=self._scale)),
            QFontMetricsF(font(LABEL_PX, scale=self._scale)),
        )

    def _wanted(self) -> QSizeF:
        assert self._shown is not None
        bold, small = self._fonts()
        widest = bold.horizontalAdvance(self._shown.heading)
        for i, line in enumerate(self._shown.lines):
            indent = SYMBOL_ROOM_PX if i == self._shown.symbol_at else 0
            widest = max(widest, small.horizontalAdvance(line) + indent)
        height = bold.height() + len(self._shown.lines) * (small.height() + 2)
        return QSizeF(min(widest, WIDEST_PX * self._scale) + 2 * PAD_PX + 2, height + 2 * PAD_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with one bold line and plain ones beneath."""
        if self._shown is None or self._tokens is None:
            return
        tokens, (bold, small) = self._tokens, self._fonts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.neutral), 1.0))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        room = self.width() - 2 * PAD_PX
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(font(BODY_PX, 600, scale=self._scale))
        painter.setPen(QColor(tokens.ink))
        base = PAD_PX + bold.ascent()
        painter.drawText(
            QPointF(PAD_PX, base), bold.elidedText(self._shown.heading, elide, room + 1)
        )
        base += bold.descent() + 2 + small.ascent()
        painter.setFont(font(LABEL_PX, scale=self._scale))
        for i, line in enumerate(self._shown.lines):
            x, kind = PAD_PX, self._shown.symbol
            ink = QColor(tokens.ink2)
            if i == self._shown.symbol_at:
                middle = QPointF(x + 4, base - small.capHeight() / 2)
                paint_symbols(painter, kind, [middle], tokens)
                x += SYMBOL_ROOM_PX
                if kind in ("improving", "concerning"):
                    ink = colour_of(kind, tokens)
            painter.setPen(ink)
            text = small.elidedText(line, elide, self.width() - PAD_PX - x + 1)
            painter.drawText(QPointF(x, base), text)
            base += small.height() + 2
        painter.end()
