"""The words beneath a chart that is sent on, line by line as they fit."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from desktop.ui.charts.plain import plain
from desktop.ui.theme import LABEL_PX, Tokens, fixed_font

LINE_PX = 16.0


def lines_of(words: str, width: float) -> list[str]:
    """Broken where people break lines; each sentence that came on a line of its own keeps it."""
    found = []
    for sentence in words.splitlines():
        text = plain(sentence)
        layout = QTextLayout(text, fixed_font(LABEL_PX))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found


def caption_height(words: str, width: float) -> float:
    """How high the words are at a width; nothing without any."""
    return len(lines_of(words, width)) * LINE_PX


def paint_caption(painter: QPainter, words: str, at: QPointF, width: float, tokens: Tokens) -> None:
    """The words, from `at` down. Line by line, so that text in SVG stays text."""
    face = fixed_font(LABEL_PX)
    painter.setFont(face)
    painter.setPen(QColor(tokens.ink2))
    base = at.y() + QFontMetricsF(face).ascent()
    for place, line in enumerate(lines_of(words, width)):
        painter.drawText(QPointF(at.x(), base + place * LINE_PX), line)
