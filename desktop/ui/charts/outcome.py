"""The one chart as a widget: hover, zoom, step by key, and say what is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.charts import marks, scale
from desktop.ui.charts.drawing import Drawing, Look
from desktop.ui.charts.geometry import Series
from desktop.ui.charts.items import PictureItem, PointerItem, TimeBox
from desktop.ui.charts.lean import pg
from desktop.ui.charts.picture import ChartPicture
from desktop.ui.charts.plain import plain
from desktop.ui.charts.readout import ReadOut, ReadOutPanel, of_mark, of_point
from desktop.ui.charts.say import summary
from desktop.ui.theme import Tokens, tokens_of

HIT_PX = 12.0
"""A click nearer to a point than this chooses it."""
HOVER_PX = 90.0
FEWEST_SHOWN = 4
"""Zooming ends at this many periods."""
KEY_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

KEY_ZOOM = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}


class OutcomeChart(QWidget):
    """One metric over time with its limits, signals, target and cycles.

    Made once and shown the next picture with `show_picture`. Without `tokens` it is light or dark
    as the palette it stands in, also when that changes.
    """

    point_chosen = Signal(int)
    point_pointed = Signal(object)
    """The index now read out, or None."""

    def __init__(
        self,
        say: Text | None = None,
        parent: QWidget | None = None,
        *,
        tokens: Tokens | None = None,
        text_scale: float = 1.0,
        heading: bool = True,
    ) -> None:
        super().__init__(parent)
        self._say, self._tokens = say or Text(), tokens
        self._text_scale, self._heading = text_scale, heading
        self._picture: ChartPicture | None = None
        self._series: Series | None = None
        self._index: int | None = None
        self._quiet = self._by_key = False
        self.view = pg.GraphicsView(self, background=None)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box, self.item, self.pointer = TimeBox(), PictureItem(), PointerItem()
        for each in (self.box, self.item, self.pointer):
            self.view.addItem(each)
        self.panel = ReadOutPanel(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 220)
        self.box.sigXRangeChanged.connect(self._range_changed)
        self.box.stretched.connect(self._strip_changed)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        self.view.viewport().installEventFilter(self)

    # What it shows

    @property
    def picture(self) -> ChartPicture | None:
        """What is shown."""
        return self._picture

    @property
    def drawing(self) -> Drawing | None:
        """How it lies on the widget now."""
        return self.item.drawing

    @property
    def tokens(self) -> Tokens:
        """The colours it is painted with."""
        return self._tokens or tokens_of(self)

    def show_picture(self, picture: ChartPicture, *, keep: bool = False) -> None:
        """Show another picture, whole.

        keep: it is the same one as it stands now, so the stretch in view and the point that is read
        out stay: what was done at a point is seen there.
        """
        held, before = self._picture, self._index
        view = self._stretch() if keep else None
        self._picture, self._series, self._index = picture, Series.of(picture), None
        self.panel.put_away()
        self._lay_out(whole=True)
        if view is not None:
            self.box.setXRange(*view, padding=0)
        if keep and held is not None and before is not None:
            there = np.flatnonzero(picture.periods == held.periods[before])
            if len(there) == 1 and np.isfinite(picture.value[there[0]]):
                self.choose(int(there[0]))
        self.setAccessibleName(plain(picture.title))
        self.setAccessibleDescription(self.summary())

    def set_tokens(self, tokens: Tokens | None) -> None:
        """Paint with these colours; None follows the palette."""
        self._tokens = tokens
        self._lay_out()

    def set_text_scale(self, text_scale: float) -> None:
        """Text, points and lines of this size from now on."""
        if text_scale != self._text_scale:
            self._text_scale = text_scale
            self._lay_out()

    def summary(self) -> str:
        """The picture in one sentence."""
        return "" if self._picture is None else summary(self._picture, self._say)

    def reset_zoom(self) -> None:
        """Show all of the time again."""
        if self._picture is not None:
            self.box.setXRange(*scale.time_range(self._picture), padding=0)

    def choose(self, index: int | None) -> None:
        """Read out a point, or nothing; moves the stretch in view where it lies outside."""
        self._index = index
        if index is not None and self._picture is not None:
            self._bring_into_view(float(self._picture.periods[index]))
        self._show_pointed()

    @property
    def chosen(self) -> int | None:
        """The index that is read out."""
        return self._index

    @property
    def read_out(self) -> ReadOut | None:
        """What is read out now."""
        return self.panel.shown

    # Laying out

    @contextmanager
    def _silently(self) -> Iterator[None]:
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _lay_out(self, *, whole: bool = False) -> None:
        picture = self._picture
        if picture is None:
            return
        days = scale.time_range(picture)
        with self._silently():
            if whole:
                self.box.setLimits(
                    xMin=days[0],
                    xMax=days[1],
                    minXRange=min(FEWEST_SHOWN * picture.step_days, days[1] - days[0]),
                )
                self.box.setRange(xRange=days, yRange=scale.value_range(picture), padding=0)
            self.box.setGeometry(self._draw().layout.plot)
        self._show_pointed()

    def _draw(self) -> Drawing:
        assert self._picture is not None
        look = Look(self.tokens, self._say, self._text_scale, self._heading)
        first, last = self.box.viewRange()[0]
        drawing = Drawing(
            self._picture,
            QSizeF(self.size()),
            look,
            series=self._series,
            view=(float(first), float(last)),
        )
        self.item.show_drawing(drawing)
        return drawing

    def _range_changed(self) -> None:
        if self._picture is None or self._quiet:
            return
        with self._silently():
            # The label at the right end may be another one now, and wider.
            self.box.setGeometry(self._draw().layout.plot)
        self._show_pointed()

    def _strip_changed(self, strip: QRectF) -> None:
        self.pointer.show_point(self.drawing, self._index)
        self.pointer.show_strip(self.box.mapRectToScene(strip) if strip.width() else QRectF())

    def _show_pointed(self) -> None:
        drawing, index = self.drawing, self._index
        if drawing is None or self._picture is None:
            return
        if index is not None:
            day = float(self._picture.periods[index])
            if not drawing.frame.first <= day <= drawing.frame.last:
                index = None
        self.pointer.show_point(drawing, index)
        if index is None:
            self.panel.put_away()
        else:
            what = of_point(self._picture, index, self._say)
            self.panel.show_at(
                what, drawing.point_at(index), self.tokens, self._text_scale, drawing.covered
            )
        self.point_pointed.emit(index)

    def _stretch(self) -> tuple[float, float] | None:
        """First and last day in view; None where all of the time is."""
        if self._picture is None:
            return None
        whole, (first, last) = scale.time_range(self._picture), self.box.viewRange()[0]
        zoomed = (last - first) < (whole[1] - whole[0]) * 0.999
        return (float(first), float(last)) if zoomed else None

    def _bring_into_view(self, day: float) -> None:
        first, last = self.box.viewRange()[0]
        if not first <= day <= last:
            half = (last - first) / 2
            self.box.setXRange(day - half, day + half, padding=0)

    # Pointer

    def _moved(self, at: QPointF) -> None:
        drawing = self.drawing
        if drawing is None or self._picture is None or not self.box.strip.isEmpty():
            return
        self._by_key = False
        over = marks.mark_at(drawing.placed, drawing.frame, drawing.layout.row, at, drawing.small)
        if over is not None:
            self._index = None
            self._show_pointed()
            place = QPointF(over.dot, at.y() + 8)
            self.panel.show_at(of_mark(over, self._say), place, self.tokens, self._text_scale)
            return
        near = None
        if drawing.layout.plot.adjusted(-8, -8, 8, 8).contains(at):
            near = drawing.nearest(at)
        wanted = near[0] if near is not None else None
        if near is not None and abs(drawing.point_at(near[0]).x() - at.x()) > HOVER_PX:
            wanted = None
        hit = near is not None and near[1] <= HIT_PX
        shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
        self.view.viewport().setCursor(shape)
        if wanted != self._index or (wanted is None and self.panel.isVisible()):
            self._index = wanted
            self._show_pointed()

    def _clicked(self, event: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        drawing = self.drawing
        if drawing is None or event.button() != Qt.MouseButton.LeftButton:
            return
        near = drawing.nearest(event.scenePos())
        if near is not None and near[1] <= HIT_PX and not event.double():
            self.choose(near[0])
            self.point_chosen.emit(near[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What a click on a point does, also by the other button and by the menu key."""
        index = self._index
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            near = self.drawing.nearest(QPointF(event.pos())) if self.drawing is not None else None
            index = near[0] if near is not None and near[1] <= HIT_PX else None
        if index is not None:
            self.choose(index)
            self.point_chosen.emit(index)

    def _double_clicked(self, at: QPointF) -> None:
        """On a point the first click has chosen it; beside all points, show all of the time."""
        near = self.drawing.nearest(at) if self.drawing is not None else None
        if near is None or near[1] > HIT_PX:
            self.reset_zoom()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The read-out follows the pointer and leaves with it; a double click shows all."""
        # The scene's own signals drop moves that come within 10 ms, the last one too.
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons():
                self._moved(event.position())
        elif event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            self._double_clicked(event.position())
        elif event.type() == QEvent.Type.Leave and not self._by_key:
            self.choose(None)
        return super().eventFilter(watched, event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End step, Enter chooses, + and − zoom, 0 shows all, Escape puts away."""
        key = Qt.Key(event.key())
        if self._picture is None or not len(points := self._picture.visible):
            super().keyPressEvent(event)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            self._speak(self._stepped(points.tolist(), steps[key]))
        elif key == Qt.Key.Key_Home:
            self._speak(int(points[0]))
        elif key == Qt.Key.Key_End:
            self._speak(int(points[-1]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._index is not None:
            self.point_chosen.emit(self._index)
        elif key == Qt.Key.Key_Escape and self.panel.isVisible():
            self.choose(None)
        elif key in KEY_ZOOM:
            self._zoom(KEY_ZOOM[key])
        elif key == Qt.Key.Key_0:
            self.reset_zoom()
        else:
            super().keyPressEvent(event)

    def _zoom(self, by: float) -> None:
        """Narrow or widen the stretch in view, about the point that is read out."""
        centre = None
        if self._index is not None and self._picture is not None:
            centre = QPointF(float(self._picture.periods[self._index]), 0.0)
        self.box.scaleBy(x=by, center=centre)

    def _stepped(self, points: list[int], by: int) -> int:
        if self._index is None:
            return points[-1] if by < 0 else points[0]
        later = [i for i in points if (i > self._index if by > 0 else i < self._index)]
        if not later:
            return self._index
        return later[0] if by > 0 else later[-1]

    def _speak(self, index: int) -> None:
        self.choose(index)
        self._by_key = True
        if (what := self.read_out) is not None:
            self.setAccessibleDescription(what.spoken)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, what.spoken))

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.item.show_ring(event.reason() in KEY_FOCUS)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.item.show_ring(False)
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.item.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        drawn = self.item.drawing
        # A theme that changes tells each widget of it again for all that it stands in.
        if drawn is not None and drawn.is_other(self.tokens):
            self._lay_out()
