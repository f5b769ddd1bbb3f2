"""Cycles on the chart's own time axis: a bar for each, the numbers as dots above them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.text import Text
from desktop.ui.parts.flag import ACT_TOKEN
from desktop.ui.parts.label import tip
from desktop.ui.theme import LABEL_PX, Tokens, font, scaled, tokens_of
from store.periods import next_period, to_date, to_day
from store.words import Cadence, mark

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.pilot import Event, Iteration

TIMELINE = mark("pilot", "Cycles over time")
BAR = mark("pilot", "{number} · {title}")
EVENT = mark("pilot", "{what}, {on}")
EVENT_PX = 8
NUMBERS_PX, LANE_PX, BAR_PX, AXIS_PX, SIDE_PX = 52, 24, 16, 22, 8
MOST_LANES = 4
MOST_DOTS = 600
MONTH_PX = 58


class Timeline(QWidget):
    """Left and right step from cycle to cycle, Enter and a click go to the card of one."""

    chosen = Signal(object)
    """A cycle's uid."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._cycles: tuple[Iteration, ...] = ()
        self._days = self._values = np.array([])
        self._target: float | None = None
        self._span = (0, 1)
        self._last = 0
        self._lanes: dict[int, int] = {}
        self._today: date = date(1970, 1, 1)
        self._current = -1
        self._events: tuple[Event, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(text.say(TIMELINE, "pilot"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cycles(
        self, cycles: Sequence[Iteration], today: date, events: Sequence[Event] = ()
    ) -> None:
        """The pilot's cycles, open ones until today; and what else happened meanwhile."""
        self._cycles, self._today, self._events = tuple(cycles), today, tuple(events)
        self._current = min(max(self._current, -1), len(self._cycles) - 1)
        self._describe()
        self._settle()

    @property
    def current(self) -> Iteration | None:
        """The cycle that the keyboard stands on, the last one to begin with."""
        return self._cycles[self._current] if self._cycles else None

    def _describe(self) -> None:
        here = self.current
        self.setAccessibleDescription("" if here is None else self._words(here))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        here = self.current
        if here is None:
            super().keyPressEvent(event)
        elif step:
            at = self._cycles.index(here) + step
            self._current = min(max(at, 0), len(self._cycles) - 1)
            self._describe()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(here.uid)
        else:
            super().keyPressEvent(event)

    def _at(self, at: QPointF) -> Iteration | None:
        return next((each for each in self._cycles if self._bar(each).contains(at)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._cycles.index(found)
            self._describe()
            self.chosen.emit(found.uid)

    def show_numbers(self, outcome: Outcome) -> None:
        """The numbers of the metric that is looked at."""
        chart = outcome.chart
        self._days = np.array([]) if chart is None else outcome.periods
        self._values = np.array([]) if chart is None else np.asarray(chart.value)
        self._target = outcome.target
        cadence = outcome.cadence or Cadence.DAY
        self._last = next_period(int(self._days[-1]), cadence) if len(self._days) else 0
        self._settle()

    def _settle(self) -> None:
        """Which stretch of time, and which lane each cycle takes."""
        ends = [self._end(each) for each in self._cycles]
        days = [to_day(each.starts_on) for each in self._cycles] + ends
        if len(self._days):
            days += [int(self._days[0]), self._last]
        first, last = (min(days), max(days)) if days else (0, 1)
        self._span = first, max(last, first + 1)
        self._lanes = {}
        free: list[int] = []
        for each in sorted(self._cycles, key=lambda cycle: (cycle.starts_on, cycle.number)):
            start = to_day(each.starts_on)
            lane = next((n for n, until in enumerate(free) if until <= start), len(free))
            lane = min(lane, MOST_LANES - 1)
            if lane == len(free):
                free.append(0)
            free[lane] = self._end(each)
            self._lanes[each.number] = lane
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _end(self, cycle: Iteration) -> int:
        return max(to_day(cycle.ends_on or self._today), to_day(cycle.starts_on) + 1)

    def sizeHint(self) -> QSize:
        lanes = max(self._lanes.values(), default=0) + 1
        return QSize(640, self._numbers_px + lanes * scaled(LANE_PX) + scaled(AXIS_PX))

    @property
    def _numbers_px(self) -> int:
        return NUMBERS_PX if len(self._days) else 0

    def _x(self, day: float) -> float:
        first, last = self._span
        return SIDE_PX + (day - first) / (last - first) * (self.width() - 2 * SIDE_PX)

    def _bar(self, cycle: Iteration) -> QRectF:
        top = self._numbers_px + self._lanes[cycle.number] * scaled(LANE_PX) + 4
        left, right = self._x(to_day(cycle.starts_on)), self._x(self._end(cycle))
        return QRectF(left, top, max(scaled(BAR_PX), right - left), scaled(BAR_PX))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            under = self._at(QPointF(event.pos()))
            words = self._words(under) if under else self._event_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().event(event)

    def _shown_events(self) -> list[tuple[float, Event]]:
        """Those within the stretch of time that is shown, each where it stands."""
        first, last = self._span
        days = [(to_day(each.on), each) for each in self._events]
        return [(self._x(day), each) for day, each in days if first <= day <= last]

    def _event_at(self, at: QPointF) -> str:
        if at.y() < self.height() - scaled(AXIS_PX) - EVENT_PX - 4:
            return ""
        near = [each for x, each in self._shown_events() if abs(x - at.x()) <= EVENT_PX]
        words = (
            self._text.fill("pilot", EVENT, what=each.what, on=self._text.date(each.on))
            for each in near
        )
        return "\n".join(words)

    def _words(self, cycle: Iteration) -> str:
        title = " ".join(cycle.title.split())
        return self._text.fill("pilot", BAR, number=cycle.number, title=title)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        self._paint_axis(painter, tokens)
        self._paint_events(painter, tokens)
        self._paint_numbers(painter, tokens)
        for cycle in self._cycles:
            self._paint_bar(painter, cycle, tokens)
        if self.hasFocus() and self.current is not None:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            ring = self._bar(self.current).adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

    def _paint_axis(self, painter: QPainter, tokens: Tokens) -> None:
        floor = self.height() - scaled(AXIS_PX)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(0, floor + 0.5), QPointF(self.width(), floor + 0.5))
        painter.setFont(font(LABEL_PX - 1))
        first, last = self._span
        month_px = (self.width() - 2 * SIDE_PX) * 30.4 / (last - first)
        step = next((n for n in (1, 2, 3, 6, 12) if n * month_px >= scaled(MONTH_PX)), 24)
        day = to_date(first).replace(day=1)
        number = day.year * 12 + day.month - 1
        while (at := to_day(date(number // 12, number % 12 + 1, 1))) <= last:
            if at >= first and number % step == 0:
                x = self._x(at)
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, floor))
                painter.setPen(QColor(tokens.ink3))
                words = self._text.period(at, Cadence.MONTH, year=step >= 6 or number % 12 == 0)
                painter.drawText(QPointF(x + 4, self.height() - 6), words)
            number += 1

    def _paint_events(self, painter: QPainter, tokens: Tokens) -> None:
        """A small triangle on the axis for each, as on the chart."""
        floor = self.height() - scaled(AXIS_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.neutral))
        for x, _ in self._shown_events():
            corners = [(x, floor - EVENT_PX), (x - EVENT_PX / 2, floor), (x + EVENT_PX / 2, floor)]
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_numbers(self, painter: QPainter, tokens: Tokens) -> None:
        known = np.flatnonzero(np.isfinite(self._values))
        if not len(known):
            return
        known = known[:: max(1, len(known) // MOST_DOTS)]
        values = self._values[known]
        low, high = float(values.min()), float(values.max())
        if self._target is not None:
            low, high = min(low, self._target), max(high, self._target)
        up = (NUMBERS_PX - 16) / (high - low) if high > low else 0.0
        points = [
            QPointF(self._x(float(self._days[i])), NUMBERS_PX - 10 - (float(v) - low) * up)
            for i, v in zip(known, values, strict=True)
        ]
        if self._target is not None:
            pen = QPen(QColor(tokens.target), 1.2, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.0, 2.4])
            painter.setPen(pen)
            at = round(NUMBERS_PX - 10 - (self._target - low) * up) + 0.5
            painter.drawLine(QPointF(0, at), QPointF(self.width(), at))
        painter.setPen(QPen(QColor(tokens.neutral), 1))
        step = int(np.diff(known).min()) if len(known) > 1 else 1
        breaks = np.flatnonzero(np.diff(known) > step) + 1
        for piece in np.split(np.arange(len(known)), breaks):
            painter.drawPolyline(QPolygonF([points[i] for i in piece]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.chart))
        for point in points:
            painter.drawEllipse(point, 2.0, 2.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_bar(self, painter: QPainter, cycle: Iteration, tokens: Tokens) -> None:
        bar = self._bar(cycle)
        colour = QColor(getattr(tokens, ACT_TOKEN[cycle.act]) if cycle.act else tokens.neutral)
        soft = QColor(colour)
        soft.setAlphaF(0.16 if cycle.act else 0.0)
        painter.setPen(
            QPen(colour, 1.4, Qt.PenStyle.SolidLine if cycle.act else Qt.PenStyle.DotLine)
        )
        painter.setBrush(soft)
        painter.drawRoundedRect(bar, scaled(BAR_PX) / 2, scaled(BAR_PX) / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        face = font(LABEL_PX - 1, 500)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink))
        room = bar.width() - 14
        metrics = QFontMetricsF(face)
        words = self._words(cycle)
        if metrics.horizontalAdvance(words) > room:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            if metrics.horizontalAdvance(words) < 24 or room < 44:
                words = str(cycle.number)
        painter.drawText(bar.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, words)
