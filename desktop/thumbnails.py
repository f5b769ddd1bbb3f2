"""Small pictures of attached ones, decoded aside and within bounds."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from store.reads.attached import attached_file
from store.store import Store

SIDE_PX = 56
SCALE = 2
"""Sharp at 200 % too."""
MOST_PIXELS = 50_000_000
MOST_MIB = 256
"""What Qt may take for one picture: 50 million pixels of 4 bytes are 191 MiB."""
FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp"})
"""Formats of pixels alone: an SVG could refer to other files."""


def thumbnail(store: Store, uid: UUID) -> tuple[UUID, QImage | None]:
    """A small picture of an attached one; None where it is none, or too large to look at."""
    return uid, small(store.read(attached_file, uid).content)


def small(content: bytes, side_px: int = SIDE_PX) -> QImage | None:
    """The picture in these bytes, at most `side_px` high and wide; None where there is none."""
    QImageReader.setAllocationLimit(MOST_MIB)
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    known = bytes(reader.format().data()).decode("ascii", "replace") in FORMATS
    if not known or not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    most = QSize(side_px * SCALE, side_px * SCALE)
    reader.setScaledSize(
        size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    )
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(SCALE)
    return image
