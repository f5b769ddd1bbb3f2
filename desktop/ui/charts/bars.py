"""A bar for each group, worst off first, and beneath it what its share of those reached is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.ui.charts.plain import plain
from desktop.ui.theme import LABEL_PX, Tokens, fixed_font

BAR_PX, ROW_PX, NAME_SHARE, BESIDE_PX = 14.0, 36.0, 0.32, 12.0
VALUE_PX = 56.0
PALE = 0.6


@dataclass(frozen=True, slots=True)
class Bar:
    """A group. length: of its bar, None where there is none, and then `value` says why.

    value: what stands beside its bar. below: beneath it. first: the one the eye begins at.
    """

    name: str
    value: str
    below: str
    length: float | None
    first: bool
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BarsPicture:
    """All groups of a dimension with their words."""

    title: str
    summary: str
    bars: tuple[Bar, ...]
    titles: tuple[str, ...]

    @property
    def count(self) -> int:
        """The groups."""
        return len(self.bars)

    def height(self, width: float) -> float:
        """The same at each width."""
        return max(1, self.count) * ROW_PX

    def words_at(self, index: int) -> str:
        """What a group shows."""
        bar = self.bars[index]
        return f"{plain(bar.name)}: {bar.value}, {bar.below}"

    def header(self) -> tuple[str, ...]:
        """The titles of its table."""
        return self.titles

    def cells(self, index: int) -> tuple[str, ...]:
        """A group as a row of its table."""
        return self.bars[index].cells

    def part(self, index: int, size: QSizeF) -> QRectF:
        """A row, over the whole width."""
        return QRectF(0, index * ROW_PX, size.width(), ROW_PX)

    def part_at(self, at: QPointF, size: QSizeF) -> int | None:
        """The row at a place."""
        index = int(at.y() // ROW_PX)
        return index if 0 <= index < self.count and 0 <= at.x() <= size.width() else None

    def paint(self, painter: QPainter, size: QSizeF, tokens: Tokens) -> None:
        """Row by row. The worst off is in the accent, so that the eye begins there."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.length or 0.0 for bar in self.bars), default=0.0) or 1.0
        for index, bar in enumerate(self.bars):
            _paint(painter, bar, index * ROW_PX, size.width(), most, tokens)
        painter.restore()


def _paint(
    painter: QPainter, bar: Bar, top: float, width: float, most: float, tokens: Tokens
) -> None:
    small, strong, below = fixed_font(LABEL_PX), fixed_font(LABEL_PX, 600), fixed_font(LABEL_PX - 1)
    names = width * NAME_SHARE
    start, room = names + BESIDE_PX, width - names - BESIDE_PX - VALUE_PX
    base = top + 1 + (BAR_PX + 2 + QFontMetricsF(small).capHeight()) / 2
    painter.setFont(small)
    painter.setPen(QColor(tokens.ink2))
    name = QFontMetricsF(small).elidedText(plain(bar.name), Qt.TextElideMode.ElideRight, names)
    painter.drawText(QPointF(0, base), name)
    length = 0.0
    if bar.length is not None:
        length = max(2.0, bar.length / most * room)
        colour = QColor(tokens.accent if bar.first else tokens.neutral)
        if not bar.first:
            colour.setAlphaF(PALE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(start, top + 2, length, BAR_PX), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(strong)
    painter.setPen(QColor(tokens.ink))
    painter.drawText(QPointF(start + length + (8 if length else 0), base), bar.value)
    painter.setFont(below)
    painter.setPen(QColor(tokens.ink3))
    metrics = QFontMetricsF(below)
    words = metrics.elidedText(bar.below, Qt.TextElideMode.ElideRight, width - start)
    painter.drawText(QPointF(start, top + BAR_PX + 4 + metrics.ascent()), words)
