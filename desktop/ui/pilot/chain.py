"""The cycles that test one hypothesis as a chain: each learnt from the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.flag import paint_dot
from desktop.ui.parts.label import Label, tip
from desktop.ui.theme import CONTROL_RADIUS_PX, LABEL_PX, font, scaled, tokens_of
from store.words import mark

if TYPE_CHECKING:
    from store.reads.pilot import Iteration, PilotPage

CHAIN = mark("pilot", "The cycles that test H{number}")
OF = mark("pilot", "H{number}: {then}")
LINK = mark("pilot", "{number} · {title}")
SAID = mark("pilot", "Cycle {number}, {title}: {act}")
STILL_OPEN = mark("pilot", "still open")
DOT_PX, GAP_PX, STEP_PX, ROW_PX, MOST_PX = 12.0, 6.0, 30.0, 30, 190.0

Chosen = Callable[["Iteration"], object]


class Chains(QWidget):
    """A chain for each hypothesis that two cycles or more have tested."""

    def __init__(self, text: Text, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._chosen = text, chosen
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.chains: list[Chain] = []

    def show_page(self, page: PilotPage) -> None:
        """The pilot's hypotheses with their cycles, oldest first."""
        while held := self._column.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        self.chains = []
        for each in page.hypotheses:
            mine = chain_of(page, each.id)
            if len(mine) < 2:
                continue
            words = self._text.fill("pilot", OF, number=each.number, then=each.then)
            self._column.addWidget(Label(words, "label", wrap=True, parent=self))
            chain = Chain(mine, self._text, self._chosen, self)
            chain.setAccessibleName(self._text.fill("pilot", CHAIN, number=each.number))
            self._column.addWidget(chain)
            self.chains.append(chain)
        self.setVisible(bool(self.chains))


def chain_of(page: PilotPage, hypothesis: int) -> list[Iteration]:
    """The cycles that test a hypothesis (by its id), in the order in which they began."""
    mine = [each for each in page.iterations if each.hypothesis_id == hypothesis]
    return sorted(mine, key=lambda each: (each.starts_on, each.number))


class Chain(QWidget):
    """Dots with their titles, joined by arrows. Left and right step along it, Enter goes there."""

    def __init__(
        self, cycles: list[Iteration], text: Text, chosen: Chosen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cycles, self._text, self._chosen = cycles, text, chosen
        self._current = len(cycles) - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()

    @property
    def current(self) -> Iteration:
        """The cycle that the keyboard stands on."""
        return self.cycles[self._current]

    def _words(self, cycle: Iteration) -> str:
        title = " ".join(cycle.title.split())
        return self._text.fill("pilot", LINK, number=cycle.number, title=title)

    def _describe(self) -> None:
        each = self.current
        act = self._text.term(each.act) if each.act else self._text.say(STILL_OPEN, "pilot")
        facts = {"number": each.number, "title": each.title, "act": act}
        self.setAccessibleDescription(self._text.fill("pilot", SAID, **facts))
        self.update()

    def places(self, width: int) -> list[QRectF]:
        """Where each link lies; they go on in the next row where a row is full."""
        metrics = QFontMetricsF(font(LABEL_PX))
        x, y, found = 4.0, 0.0, []
        for cycle in self.cycles:
            words = min(metrics.horizontalAdvance(self._words(cycle)) + 2, scaled(MOST_PX))
            wide = DOT_PX + GAP_PX + words + 8
            if x > 4.0 and x + wide > width:
                x, y = 4.0 + STEP_PX / 2, y + scaled(ROW_PX)
            found.append(QRectF(x, y + 2, wide, scaled(ROW_PX) - 4))
            x += wide + STEP_PX
        return found

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, scaled(ROW_PX))

    def heightForWidth(self, width: int) -> int:
        return int(self.places(width)[-1].bottom()) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._current = min(max(self._current + step, 0), len(self.cycles) - 1)
            self._describe()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._chosen(self.current)
        else:
            super().keyPressEvent(event)

    def _at(self, at: QPointF) -> int | None:
        boxes = enumerate(self.places(self.width()))
        return next((place for place, box in boxes if box.contains(at)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if place is None else pointing)
        self.setToolTip("" if place is None else tip(self._words(self.cycles[place])))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self._describe()
            self._chosen(self.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, face = tokens_of(self), font(LABEL_PX)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        before: QRectF | None = None
        for place, (cycle, box) in enumerate(
            zip(self.cycles, self.places(self.width()), strict=True)
        ):
            self._paint_arrow(painter, before, box)
            dot = QRectF(box.left() + 2, box.center().y() - DOT_PX / 2, DOT_PX, DOT_PX)
            paint_dot(painter, dot, cycle.act, tokens)
            painter.setPen(QColor(tokens.ink))
            room = box.adjusted(DOT_PX + GAP_PX, 0, -2, 0)
            words = metrics.elidedText(
                self._words(cycle), Qt.TextElideMode.ElideRight, room.width()
            )
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, left, words)
            if self.hasFocus() and place == self._current:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = box.adjusted(-2, 1, 2, -1)
                painter.drawRoundedRect(ring, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
            before = box
        painter.end()

    def _paint_arrow(self, painter: QPainter, before: QRectF | None, box: QRectF) -> None:
        """From the link before to this one; in the next row it comes in from the left."""
        if before is None:
            return
        painter.setPen(QPen(QColor(tokens_of(self).neutral), 1.4))
        end = QPointF(box.left() - 3, box.center().y())
        same_row = before.top() == box.top()
        start = QPointF(before.right() + 3 if same_row else 4.0, end.y())
        painter.drawLine(start, end)
        for up in (-3.5, 3.5):
            painter.drawLine(end, end + QPointF(-4, up))
