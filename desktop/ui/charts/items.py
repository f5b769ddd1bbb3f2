"""The chart's pyqtgraph items: the box that holds the time in view, and what is painted on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop.ui.charts import symbols
from desktop.ui.charts.drawing import Drawing
from desktop.ui.charts.geometry import crisp
from desktop.ui.charts.lean import pg
from desktop.ui.theme import CONTROL_RADIUS_PX

LEAST_DRAG_PX = 6.0
BIGGER = 1.6


class TimeBox(pg.ViewBox):
    """Holds the stretch of time in view: wheel and drag zoom, the middle button or Shift moves.

    Values stay as they are: a chart that also grew upwards would show noise as change.
    """

    stretched = Signal(object)

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.strip = QRectF()

    def mouseDragEvent(self, ev: pg.GraphicsScene.mouseEvents.MouseDragEvent, axis=None) -> None:
        """Left drag marks a stretch to zoom to; everything else pans."""
        moves = ev.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if ev.button() != Qt.MouseButton.LeftButton or moves:
            super().mouseDragEvent(ev, axis)
            return
        ev.accept()
        inner = self.rect()
        ends = sorted(
            min(max(p.x(), inner.left()), inner.right()) for p in (ev.buttonDownPos(), ev.pos())
        )
        self.strip = QRectF(ends[0], inner.top(), ends[1] - ends[0], inner.height())
        if ev.isFinish():
            chosen, self.strip = self.strip, QRectF()
            if chosen.width() >= LEAST_DRAG_PX:
                days = [self.mapToView(QPointF(x, 0)).x() for x in ends]
                self.setXRange(*days, padding=0)
        self.stretched.emit(self.strip)


class PictureItem(pg.GraphicsObject):
    """Paints the drawing, in pixels of the scene.

    Painted once and kept: a panel that opens over it, or the pointer on it, costs a copy. Kept as
    sharp as what it is painted on: Qt's own cache has the screen's sharpness on a larger picture.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(-10)
        self._kept: QImage | None = None
        self.drawing: Drawing | None = None
        self._ringed = False
        self._around = QRectF()

    def show_drawing(self, drawing: Drawing) -> None:
        around = QRectF(QPointF(0, 0), drawing.size)
        if around != self._around:
            self.prepareGeometryChange()
            self._around = around
        self.drawing, self._kept = drawing, None
        self.update()

    def forget(self) -> None:
        """What is out of sight needs no memory."""
        self._kept = None

    def boundingRect(self) -> QRectF:
        return self._around

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.drawing is None:
            return
        ratio = painter.deviceTransform().m11()
        painter.drawImage(QPointF(0, 0), self._image(self.drawing, ratio))
        if self._ringed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.drawing.look.tokens.accent), 2.0))
            inside = self._around.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)

    def _image(self, drawing: Drawing, ratio: float) -> QImage:
        """The drawing with so many pixels for one."""
        if self._kept is None or self._kept.devicePixelRatio() != ratio:
            size = (drawing.size * ratio).toSize()
            kept = QImage(size, QImage.Format.Format_RGB32)
            kept.setDevicePixelRatio(ratio)
            inner = QPainter(kept)
            drawing.paint(inner)
            inner.end()
            self._kept = kept
        return self._kept

    def show_ring(self, ringed: bool) -> None:
        """Whether the keys go here: a ring as around other controls."""
        self._ringed = ringed
        self.update()


class PointerItem(pg.GraphicsObject):
    """What the pointer and the keys add: the larger point with its hairline, the zoom strip."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(10)
        self._drawing: Drawing | None = None
        self._index: int | None = None
        self._strip = QRectF()

    def show_point(self, drawing: Drawing | None, index: int | None) -> None:
        self.prepareGeometryChange()
        self._drawing, self._index = drawing, index
        self.update()

    def show_strip(self, strip: QRectF) -> None:
        self.prepareGeometryChange()
        self._strip = strip
        self.update()

    def boundingRect(self) -> QRectF:
        around = QRectF(self._strip)
        if self._drawing is not None and self._index is not None:
            at, plot = self._drawing.point_at(self._index), self._drawing.layout.plot
            side = 8 * self._drawing.look.scale + 2
            around |= QRectF(at.x() - side, plot.top(), 2 * side, plot.height()).adjusted(
                0, -side, 0, side
            )
        return around

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._drawing is None:
            return
        tokens, plot = self._drawing.look.tokens, self._drawing.layout.plot
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._strip.isEmpty():
            shade = QColor(tokens.accent)
            shade.setAlpha(40)
            painter.fillRect(self._strip, shade)
        if self._index is not None:
            at = self._drawing.point_at(self._index)
            painter.setPen(QPen(QColor(tokens.neutral), 1.0))
            x = crisp(at.x())
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            kind = self._drawing.kind_at(self._index)
            bigger = BIGGER * self._drawing.look.scale
            symbols.paint_symbols(painter, kind, [at], tokens, scale=bigger)
