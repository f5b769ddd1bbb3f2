"""Importance by uncertainty: what much hangs on and little is known of is tested first.

A hypothesis is moved by dragging its dot, or by the arrow keys while the map has the keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from desktop.text import Text
from desktop.ui.parts.label import tip
from desktop.ui.theme import LABEL_PX, Tokens, font, scaled, tokens_of
from store.words import mark

if TYPE_CHECKING:
    from store.reads.pilot import Hypothesis

NAME = mark("pilot", "Importance and uncertainty")
PLACED = mark("pilot", "H{number}: importance {importance}, uncertainty {uncertainty}")
HANGS = mark("pilot", "How much hangs on it →")
UNSURE = mark("pilot", "How unsure →")
NO_PLACE = mark("pilot", "H{number}: no place yet")
DRAG_IN = mark("pilot", "drag them in")
FIRST = mark("pilot", "test first")
STEPS, MIDDLE = 5, 3
WAITING_PX = 28
ARROWS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
"""By how much a key changes importance and uncertainty."""
SIDE_PX, TOP_PX, FOOT_PX, HEIGHT_PX = 22, 18, 22, 236
DOT_PX = 22.0
RISKY = 16
"""Importance × uncertainty from which a square is shaded."""


class HypothesesMap(QWidget):
    """A square of five by five. Filled dots have a fixed criterion, hollow ones have not.

    Digits choose a hypothesis, as Tab does; arrows move it a square on. One that has no place yet
    waits below the square, and the first arrow puts it in the middle.
    """

    chosen = Signal(object)
    """A hypothesis's uid."""
    moved = Signal(object, int, int)
    """Its uid, how important and how uncertain it is now."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._placed: tuple[tuple[Hypothesis, int, int], ...] = ()
        self._all: tuple[Hypothesis, ...] = ()
        self._current: UUID | None = None
        self._dragged: tuple[UUID, QPointF, QPointF] | None = None
        """Which one, where it was taken, and where it is."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text.say(NAME, "pilot"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hypotheses(self, hypotheses: Sequence[Hypothesis]) -> None:
        """All of them; those of which both are said have a place."""
        self._all = tuple(hypotheses)
        self._placed = tuple(
            (each, each.importance, each.uncertainty)
            for each in hypotheses
            if each.importance is not None and each.uncertainty is not None
        )
        self._describe()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    @property
    def waiting(self) -> list[Hypothesis]:
        """Those that have no place yet."""
        placed = {each.uid for each, _, _ in self._placed}
        return [each for each in self._all if each.uid not in placed]

    @property
    def current(self) -> Hypothesis | None:
        """The one that keys move; the first to begin with."""
        found = next((each for each in self._all if each.uid == self._current), None)
        return found or (self._all[0] if self._all else None)

    def _describe(self) -> None:
        """The one that keys move first, then all others."""
        here = self.current if self.hasFocus() else None
        said = [] if here is None else [here]
        said += [each for each in self._all if each is not here]
        self.setAccessibleDescription(". ".join(self._words(each) for each in said))

    def show_current(self, uid: UUID | None) -> None:
        """Ring the one that the keyboard stands on."""
        self._current = uid
        self.update()

    def dots(self) -> list[tuple[Hypothesis, QRectF]]:
        """Where each hypothesis is drawn; those in one square stand beside each other."""
        found = []
        half = scaled(DOT_PX) / 2
        for each, importance, uncertainty in self._placed:
            mine = [other for other, *place in self._placed if place == [importance, uncertainty]]
            square = self._square(importance, uncertainty)
            step = min(
                scaled(DOT_PX) + 2, (square.width() - scaled(DOT_PX)) / max(1, len(mine) - 1)
            )
            along = (mine.index(each) - (len(mine) - 1) / 2) * step
            centre = square.center() + QPointF(along, 0)
            found.append(
                (each, QRectF(centre.x() - half, centre.y() - half, scaled(DOT_PX), scaled(DOT_PX)))
            )
        for place, each in enumerate(self.waiting):
            left = scaled(SIDE_PX) + place * (scaled(DOT_PX) + 6)
            found.append(
                (each, QRectF(left, scaled(HEIGHT_PX) + 2, scaled(DOT_PX), scaled(DOT_PX)))
            )
        return found

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(HEIGHT_PX) + (scaled(WAITING_PX) if self.waiting else 0))

    def _plot(self) -> QRectF:
        high = scaled(HEIGHT_PX) - scaled(TOP_PX) - scaled(FOOT_PX)
        return QRectF(scaled(SIDE_PX), scaled(TOP_PX), self.width() - scaled(SIDE_PX) - 1, high)

    def _square(self, importance: int, uncertainty: int) -> QRectF:
        plot = self._plot()
        wide, high = plot.width() / STEPS, plot.height() / STEPS
        left = plot.left() + (uncertainty - 1) * wide
        return QRectF(left, plot.top() + (STEPS - importance) * high, wide, high)

    def place_at(self, at: QPointF) -> tuple[int, int] | None:
        """Importance and uncertainty of the square at a point; None outside."""
        plot = self._plot()
        if not plot.contains(at):
            return None
        uncertainty = int((at.x() - plot.left()) / plot.width() * STEPS) + 1
        importance = STEPS - int((at.y() - plot.top()) / plot.height() * STEPS)
        return min(max(importance, 1), STEPS), min(max(uncertainty, 1), STEPS)

    def _words(self, each: Hypothesis) -> str:
        if each.importance is None or each.uncertainty is None:
            return self._text.fill("pilot", NO_PLACE, number=each.number)
        facts = {"importance": each.importance, "uncertainty": each.uncertainty}
        return self._text.fill("pilot", PLACED, number=each.number, **facts)

    def _at(self, at: QPointF) -> Hypothesis | None:
        return next((each for each, dot in self.dots() if dot.contains(at)), None)

    # Moving

    def _move(self, each: Hypothesis, importance: int, uncertainty: int) -> None:
        if (each.importance, each.uncertainty) != (importance, uncertainty):
            self.moved.emit(each.uid, importance, uncertainty)

    def _choose(self, each: Hypothesis) -> None:
        self._current = each.uid
        self._describe()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, by = self.current, ARROWS.get(Qt.Key(event.key()))
        numbered = (each for each in self._all if str(each.number) == event.text())
        if here is None:
            super().keyPressEvent(event)
        elif by is not None:
            importance, uncertainty = here.importance, here.uncertainty
            if importance is None or uncertainty is None:
                self._move(here, importance or MIDDLE, uncertainty or MIDDLE)
                return
            places = (importance + by[0], uncertainty + by[1])
            self._move(here, *(min(max(place, 1), STEPS) for place in places))
        elif (found := next(numbered, None)) is not None:
            self._choose(found)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(here.uid)
        elif event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._dragged = None
            self.update()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab goes from hypothesis to hypothesis before it leaves the map."""
        here = self.current
        if here is not None and self.hasFocus():
            place = self._all.index(here) + (1 if next_one else -1)
            if 0 <= place < len(self._all):
                self._choose(self._all[place])
                return True
        return super().focusNextPrevChild(next_one)

    def focusInEvent(self, event: QFocusEvent) -> None:
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        place = ends.get(event.reason())
        if place is not None and self._all:
            self._current = self._all[place].uid
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._describe()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(found)
            self._dragged = found.uid, event.position(), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = (*self._dragged[:2], event.position())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()
        if dragged is None:
            return
        uid, taken, _ = dragged
        each = next(each for each in self._all if each.uid == uid)
        far = (event.position() - taken).manhattanLength() >= QApplication.startDragDistance()
        place = self.place_at(event.position())
        if not far:
            self.chosen.emit(uid)
        elif place is not None:
            self._move(each, *place)

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
        foot = QRectF(plot.left(), plot.bottom() + 4, plot.width(), scaled(FOOT_PX) - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._text.say(UNSURE, "pilot"))
        painter.save()
        painter.translate(0, plot.bottom())
        painter.rotate(-90)
        side = QRectF(0, 0, plot.height(), scaled(SIDE_PX) - 4)
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, self._text.say(HANGS, "pilot"))
        painter.restore()
        self._paint_target(painter, tokens)
        for each, dot in self.dots():
            held = self._dragged is not None and self._dragged[0] == each.uid
            by = self._dragged[2] - self._dragged[1] if self._dragged and held else QPointF()
            self._paint_dot(painter, each, dot.translated(by), tokens)
        if self.waiting:
            painter.setPen(QColor(tokens.ink3))
            painter.setFont(font(LABEL_PX - 1))
            left = scaled(SIDE_PX) + len(self.waiting) * (scaled(DOT_PX) + 6) + 2
            room = QRectF(left, scaled(HEIGHT_PX) + 2, self.width() - left, scaled(DOT_PX))
            how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, how, self._text.say(DRAG_IN, "pilot"))
        painter.end()

    def _paint_target(self, painter: QPainter, tokens: Tokens) -> None:
        """The square in which a dot that is dragged would land."""
        place = None if self._dragged is None else self.place_at(self._dragged[2])
        if place is not None:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._square(*place).adjusted(1, 1, -1, -1))

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
        above = QRectF(scaled(SIDE_PX), 0, self.width() - scaled(SIDE_PX) - 1, scaled(TOP_PX) - 2)
        painter.drawText(above, right, self._text.say(FIRST, "pilot"))

    def _paint_dot(self, painter: QPainter, each: Hypothesis, dot: QRectF, tokens: Tokens) -> None:
        accent = QColor(tokens.accent)
        filled = bool(each.fixings)
        painter.setPen(QPen(accent, 1.6))
        painter.setBrush(accent if filled else QColor(tokens.surface))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        here = self.current
        if each.uid == self._current or (self.hasFocus() and here is not None and here is each):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(-2, -2, 2, 2))
        painter.setFont(font(LABEL_PX - 1, 600))
        painter.setPen(QColor(tokens.on_accent if filled else tokens.accent))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(each.number))
