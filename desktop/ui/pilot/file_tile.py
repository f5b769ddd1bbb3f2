"""A file at a glance: its picture where it is one, else how its name ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import CONTROL_RADIUS_PX, LABEL_PX, font, scaled, tokens_of

SIDE_PX = 44
MOST_LETTERS = 5


class FileTile(QWidget):
    """Nothing to press, and nothing to read out: the name stands beside it."""

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending = Path(file_name).suffix.removeprefix(".").upper()[:MOST_LETTERS]
        self.image: QImage | None = None
        self.setFixedSize(self.sizeHint())

    def show_image(self, image: QImage) -> None:
        """The picture has been decoded."""
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE_PX), scaled(SIDE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens, box = tokens_of(self), QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        painter.fillPath(shape, QColor(tokens.sunk))
        if self.image is not None:
            painter.setClipPath(shape)
            expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            size = self.image.size().scaled(self.size(), expanding)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawImage(place, self.image)
        else:
            painter.setFont(font(LABEL_PX - 2, 600))
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._ending)
        painter.end()
