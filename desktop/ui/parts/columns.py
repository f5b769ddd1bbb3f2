"""What a painted table's columns are, and how wide each becomes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.ui.theme import BODY_PX, LABEL_PX, Tokens, font

PAD_PX = 10
"""Empty on both sides of what a cell holds."""
MEASURED = 12
"""How many of the longest texts of a column are measured to know its width."""

Paint = Callable[[QPainter, QRectF, Any, Tokens], None]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in a cell. token: a colour of `Tokens`, by name. struck: holds no more."""

    text: str
    token: str = "ink"
    weight: int = 400
    px: int = BODY_PX
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column of painted rows.

    lines: the texts of a row, one or two; they are kept, so give texts ready to show. paint: draws
    what is no text (a shape, a small chart), beneath the texts. indent_px: how far texts keep from
    the left for the shape. width_px: never narrower. stretch: share of the room left over; a
    column without it is as wide as its longest text, at most `most_px`, so a figure is never cut.
    drop_order: 1 gives way first where the room is short; None stays. tip: a tool tip beyond the
    text that did not fit. spoken: what a screen reader says; the lines unless given.
    """

    key: str
    title: str
    lines: Callable[[Any], Sequence[Line]] | None = None
    paint: Paint | None = None
    width_px: int = 40
    most_px: int = 320
    stretch: int = 0
    right: bool = False
    indent_px: int = 0
    drop_order: int | None = None
    tip: Callable[[Any], str] | None = None
    spoken: Callable[[Any], str] | None = None

    def said(self, row: Any) -> str:
        """This cell in words."""
        if self.spoken is not None:
            return self.spoken(row)
        return ", ".join(line.text for line in self.lines(row)) if self.lines else ""


@dataclass(frozen=True, slots=True)
class Group:
    """A row that only heads those below it."""

    title: str


@dataclass(frozen=True, slots=True)
class Span:
    """Where a column stands in a row, without its padding."""

    column: Column
    left: float
    width: float


def natural_widths(columns: Sequence[Column], rows: Sequence[Any]) -> dict[str, float]:
    """What each column needs, in pixels, its padding included."""
    metrics: dict[tuple[int, int], QFontMetricsF] = {}

    def advance(px: int, weight: int, text: str) -> float:
        if (px, weight) not in metrics:
            metrics[px, weight] = QFontMetricsF(font(px, weight))
        return metrics[px, weight].horizontalAdvance(text)

    needs = {}
    for column in columns:
        need = advance(LABEL_PX, 400, column.title)
        if column.lines is not None and not column.stretch:
            seen = {(line.px, line.weight, line.text) for row in rows for line in column.lines(row)}
            longest = nlargest(MEASURED, seen, key=lambda one: len(one[2]))
            need = max([need, *(advance(*one) + column.indent_px for one in longest)])
        needs[column.key] = needed(column, need)
    return needs


def needed(column: Column, widest: float) -> float:
    """What a column needs for its widest text, its shape beside it, padding included."""
    return max(column.width_px, min(widest, column.most_px)) + 2 * PAD_PX


def placed(columns: Sequence[Column], needs: dict[str, float], room: float) -> tuple[Span, ...]:
    """The columns that there is room for, left to right.

    Those with a `drop_order` give way one by one; what is left over goes to those that stretch.
    """
    kept = list(columns)
    for giving_way in sorted(
        (c for c in columns if c.drop_order is not None), key=lambda c: c.drop_order or 0
    ):
        if sum(needs[c.key] for c in kept) <= room:
            break
        kept.remove(giving_way)
    over = room - sum(needs[c.key] for c in kept)
    shares = sum(c.stretch for c in kept)
    spans, left = [], 0.0
    for column in kept:
        more = over * column.stretch / shares if shares else 0.0
        width = max(2.0 * PAD_PX, needs[column.key] + more)
        spans.append(Span(column, left + PAD_PX, width - 2 * PAD_PX))
        left += width
    return tuple(spans)


def aligned(column: Column) -> Qt.AlignmentFlag:
    """Figures to the right, text to the left."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
