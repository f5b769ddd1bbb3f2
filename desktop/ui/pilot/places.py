"""Places as a little forest plot: a line and a square for each, the target dashed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.text import Text
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label, tip
from desktop.ui.pilot.figures import Figures, known, periods
from desktop.ui.pilot.side import figures_of
from desktop.ui.theme import LABEL_PX, Tokens, font, tokens_of
from store.reads.outcomes import Outcome, PlaceLine
from store.words import Cadence, SiteKind, mark

PLACES = mark("pilot", "Places")
TOO_SMALL = mark("pilot", "<5")
NOTHING_YET = mark("pilot", "no numbers yet")
READ_OUT = mark("pilot", "{name}: {value}, likely {interval}, {periods}")
ONLY = mark("pilot", "{name}: {value}")
COMPARED = mark("pilot", "{name} (to compare with)")
NO_PLACES = mark("pilot", "One place so far. Two or more show whether it works elsewhere too.")
ROW_PX, NAME_SHARE, SQUARE_PX, VALUE_PX = 24, 0.36, 4.0, 52
DASHES = [3.0, 2.4]


class PlacesCard(Card):
    """The pilot's places in the last phase."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.say(PLACES, "pilot"), parent)
        self.plot = ForestPlot(text, self)
        self.none = Label(text.say(NO_PLACES, "pilot"), "second", wrap=True, parent=self)
        self.add(self.plot)
        self.add(self.none)
        self.body.addStretch()

    def show_outcome(self, outcome: Outcome) -> None:
        """Those that have numbers of their own, comparison places last."""
        self.plot.show_places(outcome)
        self.plot.setVisible(bool(outcome.places))
        self.none.setVisible(not outcome.places)


class ForestPlot(QWidget):
    """A row for each place. Its figures are the tool tip, and what a screen reader says."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._places: tuple[PlaceLine, ...] = ()
        self._target: float | None = None
        self._figures: Figures | None = None
        self._cadence: Cadence | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_places(self, outcome: Outcome) -> None:
        """Pilot places first, then those it was scaled to, then those to compare with."""
        order = {SiteKind.PILOT: 0, SiteKind.SCALE: 1, SiteKind.COMPARISON: 2}
        self._places = tuple(sorted(outcome.places, key=lambda each: order[each.kind]))
        self._target, self._cadence = outcome.target, outcome.cadence
        self._figures = figures_of(outcome, self._text)
        self.setAccessibleName(self._text.say(PLACES, "pilot"))
        self.setAccessibleDescription(". ".join(self._said(each) for each in self._places))
        self.setFixedHeight(max(1, len(self._places)) * ROW_PX + 2)
        self.update()

    def _said(self, place: PlaceLine) -> str:
        figures = self._figures
        assert figures is not None
        if place.suppressed:
            value = self._text.say(TOO_SMALL, "pilot")
        elif not known(place.estimate):
            value = self._text.say(NOTHING_YET, "pilot")
        else:
            value = figures.with_unit(place.estimate)
        if place.suppressed or not known(place.lower) or not known(place.upper):
            return self._text.fill("pilot", ONLY, name=place.name, value=value)
        return self._text.fill(
            "pilot",
            READ_OUT,
            name=place.name,
            value=value,
            interval=figures.interval(place.lower, place.upper),
            periods=periods(self._text, self._cadence, place.periods),
        )

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self._places)) * ROW_PX + 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // ROW_PX
            words = self._said(self._places[row]) if 0 <= row < len(self._places) else ""
            QToolTip.showText(event.globalPos(), tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, small = tokens_of(self), font(LABEL_PX)
        names = self.width() * NAME_SHARE
        plot = QRectF(names + 12, 0, self.width() - names - 12 - VALUE_PX - 8, self.height())
        low, high = self._range()
        metrics = QFontMetricsF(small)
        painter.setFont(small)

        def x(value: float) -> float:
            return plot.left() + (value - low) / (high - low) * plot.width()

        if self._target is not None and any(known(each.estimate) for each in self._places):
            pen = QPen(QColor(tokens.target), 1.4, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern(DASHES)
            painter.setPen(pen)
            at = round(x(self._target)) + 0.5
            painter.drawLine(QPointF(at, 0), QPointF(at, len(self._places) * ROW_PX))
        for row, place in enumerate(self._places):
            cell = QRectF(0, row * ROW_PX, names, ROW_PX)
            name = place.name
            if place.kind is SiteKind.COMPARISON:
                name = self._text.fill("pilot", COMPARED, name=name)
            line = " ".join(name.split())
            painter.setPen(QColor(tokens.ink2))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, names)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, shown)
            self._paint_place(painter, place, row, x, tokens)
        painter.end()

    def _paint_place(
        self, painter: QPainter, place: PlaceLine, row: int, x: object, tokens: Tokens
    ) -> None:
        assert callable(x) and self._figures is not None
        middle = row * ROW_PX + ROW_PX / 2
        edge = QRectF(self.width() - VALUE_PX, row * ROW_PX, VALUE_PX, ROW_PX)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if place.suppressed or not known(place.estimate):
            words = self._text.say(TOO_SMALL, "pilot") if place.suppressed else "–"
            painter.setPen(QColor(tokens.ink3))
            painter.drawText(edge, side, words)
            return
        assert place.estimate is not None
        compared = place.kind is SiteKind.COMPARISON
        colour = QColor(tokens.neutral if compared else tokens.chart)
        painter.setPen(QPen(colour, 1.6))
        if known(place.lower) and known(place.upper):
            painter.drawLine(QPointF(x(place.lower), middle), QPointF(x(place.upper), middle))
        square = QRectF(x(place.estimate) - SQUARE_PX, middle - SQUARE_PX, 8.0, 8.0)
        painter.setBrush(QColor(tokens.surface) if compared else colour)
        painter.drawRect(square)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(edge, side, self._figures.number(place.estimate))

    def _range(self) -> tuple[float, float]:
        """Lowest and highest value to show, with a little air."""
        values = [self._target, *(v for p in self._places for v in (p.estimate, p.lower, p.upper))]
        shown = [value for value in values if value is not None and known(value)]
        if not shown:
            return 0.0, 1.0
        low, high = min(shown), max(shown)
        air = (high - low or abs(high) or 1.0) * 0.05
        return low - air, high + air
