"""Our icons, in the colour of the text beside them. Loaded late: SVG is not in the first paint."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.resources import resource

SIZES_PX = (16, 24, 32, 48)
"""Drawn at each, so that 16 px stay sharp at 100, 150, 200 and 300 %."""


def icon(name: str, colour: str) -> QIcon:
    """The icon `resources/icons/NAME.svg`, its strokes in `colour` (#rrggbb, from the tokens)."""
    from PySide6.QtSvg import QSvgRenderer

    drawn = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))
    made = QIcon()
    for size in SIZES_PX:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
