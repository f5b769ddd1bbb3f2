"""Places as a little forest plot: a line and a square for each, the target dashed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.text import NOTHING, Text
from desktop.ui.parts.card import Card
from desktop.ui.parts.label import Label, tip
from desktop.ui.pilot.figures import WITH_UNIT, Figures, known, periods
from desktop.ui.pilot.side import figures_of
from desktop.ui.theme import LABEL_PX, Tokens, font, tokens_of
from store.evidence.places import PLACES as COUNTED_PLACES
from store.reads.outcomes import NextPlace, Outcome, PlaceLine
from store.words import Cadence, Kind, SiteKind, mark

PLACES = mark("pilot", "Places")
TOO_SMALL = mark("pilot", "<{count}")
NOTHING_YET = mark("pilot", "no numbers yet")
READ_OUT = mark("pilot", "{name}: {value}, likely {interval}, {periods}")
ONLY = mark("pilot", "{name}: {value}")
COMPARED = mark("pilot", "{name} (to compare with)")
NO_PLACES = mark("pilot", "One place so far. Two or more show whether it works elsewhere too.")
A_NEW_PLACE = mark("pilot", "A new place")
MEAN_OF_BOTH = mark("pilot", "Mean of both")
EXPECT = mark("pilot", "A new place can expect between {low} and {high}, by what came in {places}")
CHANCE = mark("pilot", "the chance that it comes beyond the target of {target} is {chance}")
TWO_ONLY = mark("pilot", "Mean of both: {value}. Two places do not tell what a third can expect")
SAID_OF_IT = mark("pilot", "{sentence}; {more}")
BAND_PX, DIAMOND_PX = 6.0, 5.5
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
        self._next: NextPlace | None = None
        self._small = 0
        self._figures: Figures | None = None
        self._cadence: Cadence | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_places(self, outcome: Outcome) -> None:
        """Pilot places, those it was scaled to, those to compare with; last a new one."""
        order = {SiteKind.PILOT: 0, SiteKind.SCALE: 1, SiteKind.COMPARISON: 2}
        self._places = tuple(sorted(outcome.places, key=lambda each: order[each.kind]))
        # A count's target is of all places together: no place is held against it alone.
        self._target = None if outcome.kind is Kind.COUNT else outcome.target
        self._cadence = outcome.cadence
        self._next, self._small = outcome.next_place, outcome.small_group
        self._figures = figures_of(outcome, self._text)
        self.setAccessibleName(self._text.say(PLACES, "pilot"))
        self.setAccessibleDescription(". ".join(map(self.words_at, range(self._rows))))
        self.setFixedHeight(max(1, self._rows) * ROW_PX + 2)
        self.update()

    @property
    def _rows(self) -> int:
        return len(self._places) + (self._next is not None)

    def words_at(self, row: int) -> str:
        """What a row shows, in words; nothing outside of them."""
        if 0 <= row < len(self._places):
            return self._said(self._places[row])
        if row == len(self._places) and self._next is not None:
            return self._said_of_new(self._next)
        return ""

    def _said_of_new(self, ahead: NextPlace) -> str:
        figures, text = self._figures, self._text
        assert figures is not None
        low, high = ahead.predicted_lower, ahead.predicted_upper
        if low is None or high is None:
            return text.fill("pilot", TWO_ONLY, value=figures.with_unit(ahead.estimate))
        first, last = figures.ends(low, high)
        if figures.unit_words:
            last = text.fill("pilot", WITH_UNIT, number=last, unit=figures.unit_words)
        places = text.fill("criteria", COUNTED_PLACES, ahead.places)
        sentence = text.fill("pilot", EXPECT, low=first, high=last, places=places)
        if ahead.beyond_target is None or self._target is None:
            return sentence
        target, chance = figures.with_unit(self._target), text.chance(ahead.beyond_target)
        more = text.fill("pilot", CHANCE, target=target, chance=chance)
        return text.fill("pilot", SAID_OF_IT, sentence=sentence, more=more)

    def _few(self) -> str:
        return self._text.fill("pilot", TOO_SMALL, count=self._small)

    def _said(self, place: PlaceLine) -> str:
        figures = self._figures
        assert figures is not None
        if place.suppressed:
            value = self._few()
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
        return QSize(320, max(1, self._rows) * ROW_PX + 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().y() // ROW_PX)
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
            painter.drawLine(QPointF(at, 0), QPointF(at, self._rows * ROW_PX))
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
        if self._next is not None:
            self._paint_next(painter, self._next, plot, x, tokens)
        painter.end()

    def _paint_place(
        self,
        painter: QPainter,
        place: PlaceLine,
        row: int,
        x: Callable[[float], float],
        tokens: Tokens,
    ) -> None:
        assert self._figures is not None
        middle = row * ROW_PX + ROW_PX / 2
        edge = QRectF(self.width() - VALUE_PX, row * ROW_PX, VALUE_PX, ROW_PX)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if place.suppressed or not known(place.estimate):
            words = self._few() if place.suppressed else NOTHING
            painter.setPen(QColor(tokens.ink3))
            painter.drawText(edge, side, words)
            return
        assert place.estimate is not None
        compared = place.kind is SiteKind.COMPARISON
        colour = QColor(tokens.neutral if compared else tokens.chart)
        painter.setPen(QPen(colour, 1.6))
        low, high = place.lower, place.upper
        if low is not None and high is not None and known(low) and known(high):
            painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle))
        square = QRectF(x(place.estimate) - SQUARE_PX, middle - SQUARE_PX, 8.0, 8.0)
        painter.setBrush(QColor(tokens.surface) if compared else colour)
        painter.drawRect(square)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(edge, side, self._figures.number(place.estimate))

    def _paint_next(
        self,
        painter: QPainter,
        ahead: NextPlace,
        plot: QRectF,
        x: Callable[[float], float],
        tokens: Tokens,
    ) -> None:
        """The last row: where a new place would come, soft, and the mean of all as a diamond."""
        assert self._figures is not None
        top = len(self._places) * ROW_PX
        middle, accent = top + ROW_PX / 2, QColor(tokens.accent)
        foreseen = ahead.predicted_lower is not None and ahead.predicted_upper is not None
        painter.setFont(font(LABEL_PX, 600))
        painter.setPen(QColor(tokens.ink))
        side = Qt.AlignmentFlag.AlignVCenter
        name = self._text.say(A_NEW_PLACE if foreseen else MEAN_OF_BOTH, "pilot")
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, round(plot.left() - 12)
        )
        painter.drawText(QRectF(0, top, plot.left() - 12, ROW_PX), side, shown)
        edge = QRectF(self.width() - VALUE_PX, top, VALUE_PX, ROW_PX)
        value = self._figures.number(ahead.estimate)
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | side, value)
        painter.setPen(Qt.PenStyle.NoPen)
        if ahead.predicted_lower is not None and ahead.predicted_upper is not None:
            # It may reach further than the plot, which is as wide as the places need.
            left = max(plot.left(), x(ahead.predicted_lower))
            right = min(plot.right(), x(ahead.predicted_upper))
            soft = QColor(accent)
            soft.setAlphaF(0.45)
            painter.setBrush(soft)
            band = QRectF(left, middle - BAND_PX / 2, right - left, BAND_PX)
            painter.drawRoundedRect(band, 1.5, 1.5)
        at, half = x(ahead.estimate), DIAMOND_PX
        painter.setBrush(accent)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(at - half, middle),
                    QPointF(at, middle - half),
                    QPointF(at + half, middle),
                    QPointF(at, middle + half),
                ]
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _range(self) -> tuple[float, float]:
        """Lowest and highest value to show, with a little air.

        What a new place can expect is shown as far out as the places themselves reach once more.
        """
        values = [self._target, *(v for p in self._places for v in (p.estimate, p.lower, p.upper))]
        shown = [value for value in values if value is not None and known(value)]
        if not shown:
            return 0.0, 1.0
        low, high = min(shown), max(shown)
        ahead = self._next
        if ahead is not None:
            span = high - low
            ends = (ahead.estimate, ahead.predicted_lower, ahead.predicted_upper)
            inside = [min(max(v, low - span), high + span) for v in ends if v is not None]
            low, high = min(low, *inside), max(high, *inside)
        air = (high - low or abs(high) or 1.0) * 0.05
        return low - air, high + air
