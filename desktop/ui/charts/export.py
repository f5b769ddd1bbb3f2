"""A picture as PNG or SVG, without a window: the same drawing on light tokens unless told."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.text import Text
from desktop.ui.charts.drawing import Drawing, Look
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.plain import describe_svg, plain
from desktop.ui.charts.say import summary
from desktop.ui.charts.sheet import Sheet
from desktop.ui.theme import BODY_PX, LIGHT, Tokens, font
from store.exchange.whole_file import write_whole

WIDTH_PX, HEIGHT_PX = 850, 500
PAD_PX = 18.0
TITLE_PX = 30.0
CSS_DPI = 96
FAMILY = re.compile(rb'font-family="([^"]*)"')
Paint = Callable[[QPainter], None]


def image_of(
    picture: ChartPicture,
    *,
    say: Text | None = None,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    scale: float = 1.0,
) -> QImage:
    """The chart as an image, `scale` times as many pixels: 1, 2 and 4 stay equally sharp."""
    paint = _drawing(picture, say, tokens, width_px, height_px).paint
    return _image(paint, width_px, height_px, scale)


def png_of(
    picture: ChartPicture,
    *,
    say: Text | None = None,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    scale: float = 1.0,
) -> bytes:
    """The chart as a PNG file's bytes."""
    image = image_of(
        picture, say=say, tokens=tokens, width_px=width_px, height_px=height_px, scale=scale
    )
    return _png(image)


def svg_of(
    picture: ChartPicture,
    *,
    say: Text | None = None,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
) -> bytes:
    """The chart as an SVG file's bytes: text stays text, with the summary as its description."""
    paint = _drawing(picture, say, tokens, width_px, height_px).paint
    described = summary(picture, say or Text())
    return _svg(paint, width_px, height_px, picture.title, described)


def sheet_image(
    sheet: Sheet, *, tokens: Tokens = LIGHT, width_px: int = WIDTH_PX, scale: float = 1.0
) -> QImage:
    """A smaller chart with its title as an image, as high as it wants to be at that width."""
    return _image(_titled(sheet, tokens, width_px), width_px, _height(sheet, width_px), scale)


def sheet_png(
    sheet: Sheet, *, tokens: Tokens = LIGHT, width_px: int = WIDTH_PX, scale: float = 1.0
) -> bytes:
    """A smaller chart as a PNG file's bytes."""
    return _png(sheet_image(sheet, tokens=tokens, width_px=width_px, scale=scale))


def sheet_svg(sheet: Sheet, *, tokens: Tokens = LIGHT, width_px: int = WIDTH_PX) -> bytes:
    """A smaller chart as an SVG file's bytes, with its summary as the description."""
    paint = _titled(sheet, tokens, width_px)
    return _svg(paint, width_px, _height(sheet, width_px), sheet.title, sheet.summary)


def write(path: Path, content: bytes) -> None:
    """Write PNG or SVG bytes. Raises Refusal where the file cannot be written."""
    write_whole(path, content)


def _height(sheet: Sheet, width_px: int) -> int:
    return round(sheet.height(width_px - 2 * PAD_PX) + TITLE_PX + 2 * PAD_PX)


def _titled(sheet: Sheet, tokens: Tokens, width_px: int) -> Paint:
    """Paints the title and beneath it the chart, within a margin."""

    def paint(painter: QPainter) -> None:
        inner = QSizeF(width_px - 2 * PAD_PX, sheet.height(width_px - 2 * PAD_PX))
        painter.fillRect(QRectF(0, 0, width_px, _height(sheet, width_px)), QColor(tokens.surface))
        painter.translate(PAD_PX, PAD_PX)
        face = font(BODY_PX, 600)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink))
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(plain(sheet.title), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QPointF(0, metrics.ascent()), shown)
        painter.translate(0, TITLE_PX)
        sheet.paint(painter, inner, tokens)

    return paint


def _image(paint: Paint, width_px: int, height_px: int, scale: float) -> QImage:
    image = QImage(
        round(width_px * scale), round(height_px * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def _png(image: QImage) -> bytes:
    image.setDevicePixelRatio(1.0)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(kept.data())


def _svg(paint: Paint, width_px: int, height_px: int, title: str, described: str) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    # At the default of 72 dots an inch, sizes in pixels come out a third too large.
    generator.setResolution(CSS_DPI)
    generator.setSize(QSize(width_px, height_px))
    generator.setViewBox(QRectF(0, 0, width_px, height_px))
    describe_svg(generator, title, described)
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return FAMILY.sub(_with_generic, bytes(kept.data()))


def _with_generic(found: re.Match[bytes]) -> bytes:
    """A reader without the font takes its own sans serif; "Sans Serif" is no name in CSS."""
    family: bytes = found.group(1)
    named = b"" if family.lower() in (b"sans serif", b"sans-serif") else family + b", "
    return b'font-family="' + named + b'sans-serif"'


def _drawing(
    picture: ChartPicture, say: Text | None, tokens: Tokens, width_px: int, height_px: int
) -> Drawing:
    look = Look(tokens, say or Text(), pad=PAD_PX)
    return Drawing(picture, QSizeF(width_px, height_px), look)
