"""What stands around the plot: its place, the heading, the grid, and the few ticks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.text import Text
from desktop.ui.charts import scale
from desktop.ui.charts.geometry import Frame, crisp
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.plain import plain
from desktop.ui.charts.say import BETTER_DOWN, BETTER_UP, PROVISIONAL, shown
from desktop.ui.theme import BODY_PX, LABEL_PX, font
from store.periods import to_date
from store.words import Cadence, Direction

if TYPE_CHECKING:
    from desktop.ui.charts.drawing import Look

HEADING_PX = 34.0
ROW_PX = 26.0
NO_ROW_PX = 10.0
FOOT_PX = 40.0
TICK_EVERY_PX = 40.0
DATE_EVERY_PX = 84.0
BEFORE_PLOT_PX = 10.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand, in pixels. row: height of the cycles' dots."""

    plot: QRectF
    size: QSizeF
    row: float
    ticks: tuple[tuple[float, str], ...]
    right_edge: float


def layout_of(
    picture: ChartPicture,
    size: QSizeF,
    look: Look,
    values: tuple[float, float],
    labels: list[tuple[float, str, bool]],
) -> Layout:
    """Room for the heading, the cycles, the figures at the left and the labels at the right."""
    metrics = QFontMetricsF(font(LABEL_PX, scale=look.scale))
    strong = QFontMetricsF(font(LABEL_PX, 600, scale=look.scale))
    pad, k = look.pad, look.scale
    top = pad + (HEADING_PX * k if look.heading else 0)
    has_row = any(m.kind == "cycle" for m in picture.marks)
    row = top + ROW_PX * k / 2 - 2
    top += ROW_PX * k if has_row else NO_ROW_PX
    bottom = size.height() - pad - FOOT_PX * k
    most = max(int((bottom - top) / (TICK_EVERY_PX * k)), 2)
    ticks = scale.value_ticks(*values, most)
    decimals = decimals_between(ticks)
    texts = tuple((value, shown(picture, value, look.say, decimals)) for value in ticks)
    left = pad + max([metrics.horizontalAdvance(t) for _, t in texts], default=0) + BEFORE_PLOT_PX
    widest = max([strong.horizontalAdvance(text) for _, text, _ in labels], default=0)
    right = size.width() - pad - (widest + 14 if labels else 8)
    plot = QRectF(QPointF(left, top), QPointF(max(right, left + 40), max(bottom, top + 40)))
    return Layout(plot, size, row, texts, size.width() - pad)


def paint_heading(painter: QPainter, picture: ChartPicture, layout: Layout, look: Look) -> None:
    """The title at the left, which way is better at the right."""
    say, tokens, k = look.say, look.tokens, look.scale
    small, bold = font(LABEL_PX, scale=k), font(BODY_PX, 600, scale=k)
    ways = {Direction.UP: BETTER_UP, Direction.DOWN: BETTER_DOWN}
    metrics, whole = QFontMetricsF(small), layout.right_edge - look.pad
    way = say.say(ways[picture.direction], "charts") if picture.direction in ways else ""
    beside, width = way, metrics.horizontalAdvance(way)
    if picture.provisional:
        both = "   ".join(each for each in (say.say(PROVISIONAL, "charts"), way) if each)
        wide = metrics.horizontalAdvance(both)
        # The sentence beneath says it too: the title comes first.
        if QFontMetricsF(bold).horizontalAdvance(plain(picture.title)) + 16 + wide <= whole:
            beside, width = both, wide
    base = look.pad + 14 * k
    painter.setFont(small)
    painter.setPen(QColor(tokens.ink3))
    painter.drawText(QPointF(layout.right_edge - width, base), beside)
    room = whole - width - 16
    title = QFontMetricsF(bold).elidedText(
        plain(picture.title), Qt.TextElideMode.ElideRight, max(room, 0)
    )
    painter.setFont(bold)
    painter.setPen(QColor(tokens.ink))
    painter.drawText(QPointF(look.pad, base), title)


def paint_grid(painter: QPainter, layout: Layout, frame: Frame, look: Look) -> None:
    """A hairline at each figure, on whole pixels so that it stays one pixel wide."""
    painter.setPen(QPen(QColor(look.tokens.line), 1.0))
    for value, _ in layout.ticks:
        height = crisp(frame.y_of(value))
        painter.drawLine(QPointF(frame.left, height), QPointF(layout.right_edge, height))


def paint_ticks(painter: QPainter, layout: Layout, frame: Frame, look: Look) -> None:
    """Figures at the left; days, months or years beneath, the year on a line of its own."""
    say, face = look.say, font(LABEL_PX, scale=look.scale)
    metrics = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(QColor(look.tokens.ink3))
    for value, text in layout.ticks:
        at = frame.left - BEFORE_PLOT_PX - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(at, frame.y_of(value) + metrics.capHeight() / 2), text)
    most = max(int(frame.width / (DATE_EVERY_PX * look.scale)), 2)
    base = frame.bottom + 8 + metrics.ascent()
    for tick in scale.date_ticks(frame.first, frame.last, most):
        lines = date_lines(tick, say)
        x = frame.x_of(tick.day)
        for i, text in enumerate(lines):
            width = metrics.horizontalAdvance(text)
            # The outermost labels stay within the picture.
            start = min(max(x - width / 2, 2.0), layout.size.width() - width - 2)
            painter.drawText(QPointF(start, base + i * metrics.height()), text)


def date_lines(tick: scale.DateTick, say: Text) -> list[str]:
    """What stands beneath a tick of the time axis: one line, or the year on a second."""
    year = str(to_date(tick.day).year)
    if tick.shows == "year":
        return [year]
    if tick.shows == "day":
        text = say.date(tick.day, year=False)
    else:
        text = say.period(tick.day, Cadence.MONTH, year=False)
    return [text, year] if tick.year else [text]


def decimals_between(ticks: list[float]) -> int:
    """Decimals that tell one tick from the next."""
    step = ticks[1] - ticks[0] if len(ticks) > 1 else 1.0
    return next((d for d in range(7) if abs(round(step, d) - step) < step * 1e-6), 6)
