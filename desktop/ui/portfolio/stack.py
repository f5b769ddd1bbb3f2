"""One column of the board: its stage, how many pilots are there, and their cards in a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.columns import Column
from desktop.ui.parts.label import Elided, Label
from desktop.ui.parts.row_model import RowsModel
from desktop.ui.parts.rows import PaintedList
from desktop.ui.portfolio.cards import CardPainter
from desktop.ui.portfolio.columns import shown_flag
from desktop.ui.theme import CARD_RADIUS_PX, INSIDE_PX, tokens_of
from store.reads.first import PortfolioRow
from store.words import Stage

if TYPE_CHECKING:
    from desktop.ui.portfolio.board import Board


class Stack(QWidget):
    """A column. It says what was done with its cards; the board knows the other columns."""

    opened = Signal(int)
    stood_on = Signal(object)
    """One of its cards is the current one now: the column itself."""
    gone_beside = Signal(object, int)
    """An arrow to the side: the column, -1 or 1."""
    stepped = Signal(object, int)
    """The current card is to go one column on: the column, -1 or 1."""
    dragged = Signal(int, QPixmap, QPoint, QPoint)
    """A card is on its way: pilot, picture, where it is held, where the pointer is on screen."""
    dropped = Signal(object)
    """The card was let go: where on the screen, or None where the person thought better of it."""
    menu_asked = Signal(QPoint)

    def __init__(self, stage: Stage, columns: Sequence[Column], text: Text, board: Board) -> None:
        super().__init__(board)
        self.stage = stage
        self._text = text
        self._over = False
        self.name = Elided(text.term(stage), "strong", parent=self)
        self.number = Label("", "label", parent=self)
        self.model = RowsModel(columns, self)
        self.view = CardsView(self)
        self.view.setAccessibleName(text.term(stage))
        self.painter = CardPainter(text, self.view)
        self.painter.forget()
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.painter)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, INSIDE_PX + 4, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.number)
        body = QVBoxLayout(self)
        body.setContentsMargins(INSIDE_PX, INSIDE_PX + 2, 0, 2)
        body.setSpacing(INSIDE_PX)
        body.addLayout(head)
        body.addWidget(self.view, 1)
        self.view.selectionModel().currentChanged.connect(self._current_changed)

    # -- cards ----------------------------------------------------------------------------------

    def set_rows(self, rows: tuple[PortfolioRow, ...]) -> None:
        """The rows of all columns; which of them stand here is said next."""
        self.painter.forget([at for at, row in enumerate(rows) if row.stage is self.stage])
        self.model.set_rows(rows)

    def set_shown(self, indices: Sequence[int]) -> None:
        """The rows that stand here."""
        self.painter.hold_off()
        self.model.set_shown(indices)
        self.number.setText(self._text.count(len(indices)))

    def count(self) -> int:
        """How many cards there are."""
        return len(self.model.shown)

    def row_at(self, index: QModelIndex) -> PortfolioRow | None:
        """The pilot behind an index."""
        row: PortfolioRow | None = self.model.row(index)
        return row

    def current_id(self) -> int | None:
        """The pilot that is chosen here."""
        row = self.row_at(self.view.currentIndex())
        return None if row is None else row.pilot_id

    def current_place(self) -> int:
        """Which card from the top it is."""
        return max(0, self.view.currentIndex().row())

    def stand_at(self, place: int) -> None:
        """Choose the card at this place, or the last one."""
        self.view.setCurrentIndex(self.model.index(min(place, self.count() - 1)))

    def make_current(self, pilot_id: int) -> bool:
        """Choose this pilot; False where it does not stand here."""
        rows = self.model.rows
        for place, number in enumerate(self.model.shown):
            if rows[number].pilot_id == pilot_id:
                self.stand_at(place)
                return True
        return False

    def leave(self) -> None:
        """Another column has the current card."""
        # A model's signal of the selection would call us back.
        self.view.selectionModel().blockSignals(True)
        self.view.selectionModel().reset()
        self.view.selectionModel().blockSignals(False)
        self.view.viewport().update()

    def _current_changed(self, now: QModelIndex) -> None:
        if now.isValid():
            self.stood_on.emit(self)

    # -- looks ----------------------------------------------------------------------------------

    def mark_over(self, over: bool) -> None:
        """A card hangs over it, and would be let go here."""
        if over != self._over:
            self._over = over
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(tokens.accent), 2) if self._over else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.sunk))
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ground, CARD_RADIUS_PX, CARD_RADIUS_PX)
        painter.end()


class CardsView(PaintedList):
    """The list of cards: keyboard, pointer and tool tips."""

    def __init__(self, stack: Stack) -> None:
        super().__init__(QPalette.ColorRole.AlternateBase, stack)
        self._stack = stack
        self._pressed: tuple[QPoint, int] | None = None
        self._dragging = False
        self.doubleClicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        row = self._stack.row_at(index)
        if row is not None:
            self._stack.opened.emit(row.pilot_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, stack = event.key(), self._stack
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        step = {"[": -1, "]": 1}.get(event.text(), 0)
        if self._dragging and key == Qt.Key.Key_Escape:
            self._pressed, self._dragging = None, False
            stack.dropped.emit(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif aside and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            stack.stepped.emit(stack, aside)
        elif step:
            stack.stepped.emit(stack, step)
        elif aside:
            stack.gone_beside.emit(stack, aside)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._stack.count():
            self._stack.stand_at(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._stack.row_at(index)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), row.pilot_id) if left and row else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        start, pilot_id = self._pressed
        here = event.position().toPoint()
        far = (here - start).manhattanLength() >= QApplication.startDragDistance()
        if not (far or self._dragging):
            return
        card = self.visualRect(self.indexAt(start))
        picture = QPixmap() if self._dragging else self.viewport().grab(card)
        self._dragging = True
        at = event.globalPosition().toPoint()
        self._stack.dragged.emit(pilot_id, picture, start - card.topLeft(), at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._pressed, self._dragging = self._dragging, None, False
        super().mouseReleaseEvent(event)
        if dragging:
            self._stack.dropped.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self._stack.menu_asked.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before the list asks how high its cards are. Room for the scroll bar is always left: a
        # filter that takes it away lays no card out anew.
        self._stack.painter.place(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._stack.painter.forget()

    def words_at(self, index: QModelIndex, x: int) -> str:
        """The flag in words, and what may have been cut off."""
        row = self._stack.row_at(index)
        if row is None:
            return ""
        text, shown = self._stack._text, shown_flag(row)
        said = (
            "" if shown is None else text.term(shown),
            row.title,
            "" if row.why is None else text.say(row.why),
        )
        return "\n".join(line for line in said if line)
