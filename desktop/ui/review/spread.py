"""How far the answers lay apart, beside what came: painted, and said in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from desktop.ui.review.room import BODY_PX, LABEL_PX
from desktop.ui.theme import Tokens, font, tokens_of
from store.words import Choice, mark

if TYPE_CHECKING:
    from store.reads.review_types import Figure, Votes

VOTED = mark("review", "{decision}: {count}")
SAME = mark("review", "All answered the same.")
APART = mark("review", "Answers lie from {lowest} to {highest}, half of them under {middle}.")
ONE = mark("review", "One answer: {middle}.")
NOBODY = mark("review", "Nobody answered.")
CAME = mark("review", "came: {value}")
TARGET = mark("review", "target {value}")
ROW_PX, DOT_PX = 46.0, 18.0


@dataclass(frozen=True, slots=True)
class SpreadShown:
    """votes: what was answered. figure: what came, None where that is not known."""

    votes: Votes
    figure: Figure | None


def spread_words(shown: SpreadShown, text: Text) -> str:
    """The spread in a sentence."""
    votes, figure, spread = shown.votes, shown.figure, shown.votes.spread
    if votes.cast:
        counts = Counter(votes.cast)
        said = [
            text.fill("review", VOTED, decision=text.term(choice), count=text.count(counts[choice]))
            for choice in Choice
            if counts[choice]
        ]
        return ", ".join(said) + "."
    if not votes.predicted or figure is None:
        return text.fill("review", NOBODY)
    figures = Figures(text, figure.kind, figure.unit, figure.per)
    middle = None if spread is None else spread.middle
    if len(votes.predicted) == 1:
        return text.fill("review", ONE, middle=figures.number(votes.predicted[0]))
    lowest, highest = min(votes.predicted), max(votes.predicted)
    if lowest == highest:
        return text.fill("review", SAME)
    return text.fill(
        "review", APART, lowest=figures.number(lowest), highest=figures.number(highest),
        middle=figures.number(middle),
    )  # fmt: skip


class SpreadView(QWidget):
    """A row of dots for each choice; or every prediction on one axis, with what came."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._zoom = text, 1.0
        self._shown: SpreadShown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_spread(self, shown: SpreadShown) -> None:
        """Other answers."""
        self._shown = shown
        self.setAccessibleName(spread_words(shown, self._text))
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """As large as this."""
        self._zoom = zoom
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self)
        if shown.votes.cast:
            self._paint_votes(painter, shown.votes, tokens)
        elif shown.votes.predicted and shown.figure is not None:
            self._paint_predictions(painter, shown.votes, shown.figure, tokens)
        painter.end()

    def _paint_votes(self, painter: QPainter, votes: Votes, tokens: Tokens) -> None:
        zoom, counts = self._zoom, Counter(votes.cast)
        strong, plain = font(BODY_PX, 600, scale=zoom), font(BODY_PX, scale=zoom)
        names = [self._text.term(choice) for choice in Choice]
        left = max(QFontMetricsF(strong).horizontalAdvance(name) for name in names) + 26 * zoom
        step = min(1.4 * DOT_PX * zoom, (self.width() - left - 50 * zoom) / max(counts.values()))
        radius, side = min(DOT_PX * zoom, step * 0.85) / 2, Qt.AlignmentFlag.AlignVCenter
        row = min(ROW_PX * zoom, self.height() / len(names))
        for place, (choice, name) in enumerate(zip(Choice, names, strict=True)):
            count, top = counts[choice], place * row
            painter.setFont(strong if count else plain)
            painter.setPen(QColor(tokens.ink if count else tokens.ink3))
            painter.drawText(QRectF(0, top, left, row), side, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            for dot in range(count):
                painter.drawEllipse(
                    QPointF(left + radius + dot * step, top + row / 2), radius, radius
                )
            painter.setPen(QColor(tokens.ink if count else tokens.ink3))
            beside = left + count * step + (10 * zoom if count else 0)
            painter.drawText(QRectF(beside, top, 80 * zoom, row), side, self._text.count(count))

    def _paint_predictions(
        self, painter: QPainter, votes: Votes, figure: Figure, tokens: Tokens
    ) -> None:
        axis = _Axis(votes, figure, self.width(), self._zoom)
        zoom, level = self._zoom, self.height() * 0.62
        figures = Figures(self._text, figure.kind, figure.unit, figure.per)
        small = font(LABEL_PX, scale=zoom)
        if figure.lower is not None and figure.upper is not None:
            low, high = axis.x(figure.lower), axis.x(figure.upper)
            painter.fillRect(QRectF(low, 30 * zoom, high - low, level - 30 * zoom),
                             QColor(tokens.band))  # fmt: skip
        painter.setPen(QPen(QColor(tokens.neutral), 1.5 * zoom))
        painter.drawLine(QPointF(0, level), QPointF(self.width(), level))
        for value, words, token, dashed, below in (
            (figure.target, TARGET, tokens.target, True, 1),
            (figure.estimate, CAME, tokens.ink, False, 0),
        ):
            if value is None or not isfinite(value):
                continue
            pen = QPen(QColor(token), 2 * zoom)
            if dashed:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(axis.x(value), 30 * zoom), QPointF(axis.x(value), level))
            said = self._text.fill("review", words, value=figures.number(value))
            self._label(painter, said, axis.x(value), level + (34 + 28 * below) * zoom, font(
                LABEL_PX, 600, scale=zoom), token)  # fmt: skip
        self._paint_answers(painter, votes, axis, level, tokens)
        for value in (min(votes.predicted), max(votes.predicted)):
            self._label(painter, figures.number(value), axis.x(value), 20 * zoom, small,
                        tokens.ink3)  # fmt: skip

    def _paint_answers(
        self, painter: QPainter, votes: Votes, axis: _Axis, level: float, tokens: Tokens
    ) -> None:
        """Each a dot; those in the same place stand on one another."""
        radius, stood = DOT_PX / 2 * self._zoom, Counter[int]()
        painter.setPen(QPen(QColor(tokens.surface), 1.5 * self._zoom))
        painter.setBrush(QColor(tokens.accent))
        for value in sorted(votes.predicted):
            at = axis.x(value)
            place = round(at / (2.1 * radius))
            painter.drawEllipse(
                QPointF(at, level - radius * (1.4 + 2.1 * stood[place])), radius, radius
            )
            stood[place] += 1

    def _label(
        self, painter: QPainter, words: str, at: float, base: float, face: QFont, token: str
    ) -> None:
        """Centred on a place, within the picture."""
        painter.setFont(face)
        painter.setPen(QColor(token))
        width = painter.fontMetrics().horizontalAdvance(words)
        start = min(max(at - width / 2, 0.0), self.width() - width)
        painter.drawText(QPointF(start, base), words)


class _Axis:
    """From values to pixels."""

    def __init__(self, votes: Votes, figure: Figure, width: float, zoom: float) -> None:
        known = (figure.lower, figure.upper, figure.target, figure.estimate)
        values = [*votes.predicted, *(v for v in known if v is not None and isfinite(v))]
        low, high = min(values), max(values)
        air = (high - low or abs(high) or 1.0) * 0.08
        self._low, self._high = low - air, high + air
        self._left, self._width = 14 * zoom, width - 28 * zoom

    def x(self, value: float) -> float:
        """Where a value stands."""
        return self._left + (value - self._low) / (self._high - self._low) * self._width
