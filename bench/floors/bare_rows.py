"""A filtered list by a bare widget: one list comprehension, one paintEvent for all rows in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF, QStaticText
from PySide6.QtWidgets import QWidget

ROW_PX = 54
COLUMN_PX = 130
SPARK_PX = 160


@dataclass(frozen=True, slots=True)
class BareRow:
    """The texts of a row's cells and what its sparkline shows."""

    cells: tuple[str, ...]
    last: tuple[float, ...]


class BareRows(QWidget):
    """Rows from the top, as many as are in view."""

    def __init__(self, rows: Sequence[BareRow]) -> None:
        super().__init__()
        self._rows = rows
        self._folded = [" ".join(row.cells).casefold() for row in rows]
        self._texts: dict[int, list[QStaticText]] = {}
        self._shown = list(range(len(rows)))

    def filter(self, typed: str) -> None:
        """Keep the rows whose texts have what was typed."""
        wanted = typed.casefold()
        self._shown = [at for at, text in enumerate(self._folded) if wanted in text]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        painter.setPen(QColor("#1a1f1c"))
        for place, at in enumerate(self._shown[: self.height() // ROW_PX + 1]):
            top, row = place * ROW_PX, self._rows[at]
            texts = self._texts.get(at)
            if texts is None:
                texts = self._texts[at] = [QStaticText(cell) for cell in row.cells]
            for column, text in enumerate(texts):
                painter.drawStaticText(column * COLUMN_PX + 4, top + 18, text)
            low, high = min(row.last), max(row.last)
            x0, step = len(texts) * COLUMN_PX, SPARK_PX / max(len(row.last) - 1, 1)
            tall = (ROW_PX - 16) / ((high - low) or 1)
            bottom = top + ROW_PX - 8
            points = [
                QPointF(x0 + step * i, bottom - (value - low) * tall)
                for i, value in enumerate(row.last)
            ]
            painter.drawPolyline(QPolygonF(points))
        painter.end()
