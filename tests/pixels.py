"""Counts what was painted."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def pixels(widget: QWidget | QImage, colour: str | QColor, *, tolerance: int = 8) -> int:
    """How many pixels of a widget (or of an image) have this colour.

    tolerance: how far each of red, green and blue may be off, 0 to 255; half-covered pixels at the
    edges of lines are thus left out.
    """
    image = widget if isinstance(widget, QImage) else widget.grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    wanted = QColor(colour)
    red, green, blue = wanted.red(), wanted.green(), wanted.blue()
    # Most pixels are of a few colours: each is judged once.
    counts: dict[bytes, int] = {}
    raw = bytes(image.constBits())
    for row in range(image.height()):
        start = row * image.bytesPerLine()
        for at in range(start, start + 4 * image.width(), 4):
            pixel = raw[at : at + 3]
            counts[pixel] = counts.get(pixel, 0) + 1
    return sum(
        count
        for (r, g, b), count in counts.items()
        if max(abs(r - red), abs(g - green), abs(b - blue)) <= tolerance
    )
