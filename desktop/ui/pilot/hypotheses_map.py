"""Importance by uncertainty: what much hangs on and little is known of is tested first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.text import Text
from desktop.ui.parts.label import tip
from desktop.ui.theme import LABEL_PX, Tokens, font, tokens_of
from store.words import mark

if TYPE_CHECKING:
    from store.reads.pilot import Hypothesis

NAME = mark("pilot", "Importance and uncertainty")
PLACED = mark("pilot", "H{number}: importance {importance}, uncertainty {uncertainty}")
HANGS = mark("pilot", "How much hangs on it →")
UNSURE = mark("pilot", "How unsure →")
FIRST = mark("pilot", "test first")
STEPS = 5
SIDE_PX, TOP_PX, FOOT_PX, HEIGHT_PX = 22, 18, 22, 236
DOT_PX = 22.0
RISKY = 16
"""Importance × uncertainty from which a square is shaded."""


class HypothesesMap(QWidget):
    """A square of five by five. Filled dots have a fixed criterion, hollow ones have not."""

    chosen = Signal(object)
    """A hypothesis's uid."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._placed: tuple[tuple[Hypothesis, int, int], ...] = ()
        self._current: UUID | None = None
        self.setAccessibleName(text.say(NAME, "pilot"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hypotheses(self, hypotheses: Sequence[Hypothesis]) -> None:
        """Those of which both are said."""
        self._placed = tuple(
            (each, each.importance, each.uncertainty)
            for each in hypotheses
            if each.importance is not None and each.uncertainty is not None
        )
        self.setAccessibleDescription(". ".join(self._words(each) for each, _, _ in self._placed))
        self.update()

    def show_current(self, uid: UUID | None) -> None:
        """Ring the one that the keyboard stands on."""
        self._current = uid
        self.update()

    def dots(self) -> list[tuple[Hypothesis, QRectF]]:
        """Where each hypothesis is drawn; those in one square stand beside each other."""
        found = []
        for each, importance, uncertainty in self._placed:
            mine = [other for other, *place in self._placed if place == [importance, uncertainty]]
            square = self._square(importance, uncertainty)
            step = min(DOT_PX + 2, (square.width() - DOT_PX) / max(1, len(mine) - 1))
            along = (mine.index(each) - (len(mine) - 1) / 2) * step
            centre = square.center() + QPointF(along, 0)
            half = DOT_PX / 2
            found.append((each, QRectF(centre.x() - half, centre.y() - half, DOT_PX, DOT_PX)))
        return found

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT_PX)

    def _plot(self) -> QRectF:
        high = self.height() - TOP_PX - FOOT_PX
        return QRectF(SIDE_PX, TOP_PX, self.width() - SIDE_PX - 1, high)

    def _square(self, importance: int, uncertainty: int) -> QRectF:
        plot = self._plot()
        wide, high = plot.width() / STEPS, plot.height() / STEPS
        left = plot.left() + (uncertainty - 1) * wide
        return QRectF(left, plot.top() + (STEPS - importance) * high, wide, high)

    def _words(self, each: Hypothesis) -> str:
        facts = {"importance": each.importance, "uncertainty": each.uncertainty}
        return self._text.fill("pilot", PLACED, number=each.number, **facts)

    def _at(self, at: QPointF) -> Hypothesis | None:
        return next((each for each, dot in self.dots() if dot.contains(at)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self.chosen.emit(found.uid)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self._words(found)) if found else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        self._paint_squares(painter, tokens)
        painter.setFont(font(LABEL_PX - 1))
        painter.setPen(QColor(tokens.ink3))
        plot = self._plot()
        foot = QRectF(plot.left(), plot.bottom() + 4, plot.width(), FOOT_PX - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._text.say(UNSURE, "pilot"))
        painter.save()
        painter.translate(0, plot.bottom())
        painter.rotate(-90)
        side = QRectF(0, 0, plot.height(), SIDE_PX - 4)
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, self._text.say(HANGS, "pilot"))
        painter.restore()
        for each, dot in self.dots():
            self._paint_dot(painter, each, dot, tokens)
        painter.end()

    def _paint_squares(self, painter: QPainter, tokens: Tokens) -> None:
        for importance in range(1, STEPS + 1):
            for uncertainty in range(1, STEPS + 1):
                square = self._square(importance, uncertainty)
                if importance * uncertainty >= RISKY:
                    painter.fillRect(square, QColor(tokens.sunk))
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.drawRect(square)
        painter.setFont(font(LABEL_PX - 1))
        painter.setPen(QColor(tokens.ink3))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        above = QRectF(SIDE_PX, 0, self.width() - SIDE_PX - 1, TOP_PX - 2)
        painter.drawText(above, right, self._text.say(FIRST, "pilot"))

    def _paint_dot(self, painter: QPainter, each: Hypothesis, dot: QRectF, tokens: Tokens) -> None:
        accent = QColor(tokens.accent)
        filled = bool(each.fixings)
        painter.setPen(QPen(accent, 1.6))
        painter.setBrush(accent if filled else QColor(tokens.surface))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if each.uid == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(-2, -2, 2, 2))
        painter.setFont(font(LABEL_PX - 1, 600))
        painter.setPen(QColor(tokens.on_accent if filled else tokens.accent))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(each.number))
