"""A picture as PNG or SVG, without a window: the same drawing on light tokens unless told."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.text import Text
from desktop.ui.charts.caption import caption_height, paint_caption
from desktop.ui.charts.drawing import Drawing, Look
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.plain import describe_svg, plain
from desktop.ui.charts.say import beneath, summary
from desktop.ui.charts.sheet import Sheet
from desktop.ui.theme import BODY_PX, LIGHT, Tokens, fixed_font
from store.exchange.whole_file import write_whole

WIDTH_PX, HEIGHT_PX = 850, 500
PAD_PX = 18.0
TITLE_PX = 30.0
BEFORE_PX = 10.0
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
    words: str | None = None,
) -> QImage:
    """The chart as an image, `scale` times as many pixels: 1, 2 and 4 stay equally sharp.

    words: what stands beneath it, else what it shows in one sentence.
    """
    paint = _drawing(picture, say, tokens, width_px, height_px, words)
    return _image(paint, width_px, height_px, scale)


def png_of(
    picture: ChartPicture,
    *,
    say: Text | None = None,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    scale: float = 1.0,
    words: str | None = None,
) -> bytes:
    """The chart as a PNG file's bytes; as `image_of`."""
    paint = _drawing(picture, say, tokens, width_px, height_px, words)
    return png_bytes(_image(paint, width_px, height_px, scale))


def svg_of(
    picture: ChartPicture,
    *,
    say: Text | None = None,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    words: str | None = None,
) -> bytes:
    """The chart as an SVG file's bytes: text stays text, with the summary as its description."""
    paint = _drawing(picture, say, tokens, width_px, height_px, words)
    described = summary(picture, say or Text())
    return _svg(paint, width_px, height_px, picture.title, described)


def sheet_image(
    sheet: Sheet,
    *,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    scale: float = 1.0,
    words: str = "",
) -> QImage:
    """A smaller chart with its title as an image, as high as it wants to be at that width.

    words: what stands beneath it.
    """
    height = _height(sheet, width_px, words)
    return _image(_titled(sheet, tokens, width_px, words), width_px, height, scale)


def sheet_png(
    sheet: Sheet,
    *,
    tokens: Tokens = LIGHT,
    width_px: int = WIDTH_PX,
    scale: float = 1.0,
    words: str = "",
) -> bytes:
    """A smaller chart as a PNG file's bytes; as `sheet_image`."""
    return png_bytes(sheet_image(sheet, tokens=tokens, width_px=width_px, scale=scale, words=words))


def sheet_svg(
    sheet: Sheet, *, tokens: Tokens = LIGHT, width_px: int = WIDTH_PX, words: str = ""
) -> bytes:
    """A smaller chart as an SVG file's bytes, with its summary as the description."""
    paint = _titled(sheet, tokens, width_px, words)
    return _svg(paint, width_px, _height(sheet, width_px, words), sheet.title, sheet.summary)


def write(path: Path, content: bytes) -> None:
    """Write PNG or SVG bytes. Raises Refusal where the file cannot be written."""
    write_whole(path, content)


def _height(sheet: Sheet, width_px: int, words: str) -> int:
    inner = width_px - 2 * PAD_PX
    beneath = caption_height(words, inner)
    return round(
        sheet.height(inner) + TITLE_PX + 2 * PAD_PX + beneath + (BEFORE_PX if words else 0)
    )


def _titled(sheet: Sheet, tokens: Tokens, width_px: int, words: str) -> Paint:
    """Paints the title, beneath it the chart and then its words, within a margin."""

    def paint(painter: QPainter) -> None:
        inner = QSizeF(width_px - 2 * PAD_PX, sheet.height(width_px - 2 * PAD_PX))
        height = _height(sheet, width_px, words)
        painter.fillRect(QRectF(0, 0, width_px, height), QColor(tokens.surface))
        painter.translate(PAD_PX, PAD_PX)
        face = fixed_font(BODY_PX, 600)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink))
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(plain(sheet.title), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QPointF(0, metrics.ascent()), shown)
        painter.translate(0, TITLE_PX)
        sheet.paint(painter, inner, tokens)
        paint_caption(painter, words, QPointF(0, inner.height() + BEFORE_PX), inner.width(), tokens)

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


def png_bytes(image: QImage) -> bytes:
    """An image as a PNG file's bytes."""
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
    picture: ChartPicture,
    say: Text | None,
    tokens: Tokens,
    width_px: int,
    height_px: int,
    words: str | None,
) -> Paint:
    """Paints the chart and beneath it its words, within the size that was asked for."""
    look = Look(tokens, say or Text(), pad=PAD_PX)
    shown = beneath(picture, look.say) if words is None else words
    inner = width_px - 2 * PAD_PX
    height = height_px - caption_height(shown, inner) - (PAD_PX if shown else 0)
    drawing = Drawing(picture, QSizeF(width_px, height), look)

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, width_px, height_px), QColor(tokens.surface))
        drawing.paint(painter)
        paint_caption(painter, shown, QPointF(PAD_PX, height), inner, tokens)

    return paint
