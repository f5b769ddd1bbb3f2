"""The row above the pilots: filters, how many there are in which order, and how they are seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import ARROW, Button
from desktop.ui.portfolio.filters import Filters
from desktop.ui.portfolio.order import URGENT
from desktop.ui.portfolio.ways import BOARD, ICONS, TABLE
from desktop.ui.theme import INSIDE_PX
from store.words import mark, mark_n

WAY_NAMES = {
    TABLE: mark("portfolio", "Table"),
    BOARD: mark("portfolio", "Board"),
    ICONS: mark("portfolio", "Icons"),
}
ORDER = mark("portfolio", "Order")
NAMES = {
    URGENT: mark("portfolio", "Those that need a decision first"),
    "title": mark("portfolio", "By title"),
    "lead": mark("portfolio", "By lead"),
    "review": mark("portfolio", "By next review"),
}
IN_ORDER = {
    URGENT: mark_n("portfolio", "%n pilot(s), those that need a decision first", None, 0),
    "title": mark_n("portfolio", "%n pilot(s) by title", None, 0),
    "lead": mark_n("portfolio", "%n pilot(s) by lead", None, 0),
    "review": mark_n("portfolio", "%n pilot(s) by next review", None, 0),
}
SHORT = mark_n("portfolio", "%n pilot(s)", None, 0)
FOUND = mark_n("portfolio", "%n of {all} pilots", None, 0)
ROOM_PX = 12


class Bar(QWidget):
    """Says what was chosen; the portfolio knows what it means."""

    order_chosen = Signal(str)
    way_chosen = Signal(str)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.filters = Filters(text, self)
        self.count = Button("", "link", self)
        self.count.setProperty("tone", "quiet")
        self._said = ("", "")
        self._orders = QMenu(self)
        self._group = QActionGroup(self)
        for name, words in NAMES.items():
            action = self._orders.addAction(text.fill("portfolio", words))
            action.setCheckable(True)
            action.setData(name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose_order)
        self.count.setMenu(self._orders)
        self.ways = {
            way: Button(text.fill("portfolio", words), "chip", self)
            for way, words in WAY_NAMES.items()
        }
        self._segment = QButtonGroup(self)
        for button in self.ways.values():
            button.setCheckable(True)
            self._segment.addButton(button)
        self.ways[TABLE].setChecked(True)
        self._segment.buttonClicked.connect(self._choose_way)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        top = Qt.AlignmentFlag.AlignTop
        self.count.setMinimumHeight(self.ways[TABLE].sizeHint().height())
        row.addWidget(self.filters, 1, top)
        row.addWidget(self.count, 0, top)
        for button in self.ways.values():
            row.addWidget(button, 0, top)

    def show_order(self, order: str) -> None:
        """Mark the order that holds."""
        for action in self._group.actions():
            action.setChecked(action.data() == order)

    def show_way(self, way: str) -> None:
        """Mark what is seen."""
        self.ways[way].setChecked(True)

    def show_count(self, found: int, total: int, order: str) -> None:
        """How many of how many, and in which order they stand."""
        fill = self._text.fill
        if found == total:
            self._said = (
                fill("portfolio", IN_ORDER[order], total),
                fill("portfolio", SHORT, total),
            )
        else:
            said = fill("portfolio", FOUND, found, all=self._text.count(total))
            self._said = (said, said)
        self._fit()

    def _fit(self) -> None:
        """The order is said where there is room for it; the menu and its name say it always."""
        whole, short = self._said
        others = (self.filters, *self.ways.values())
        taken = sum(one.sizeHint().width() + INSIDE_PX for one in others)
        metrics = self.count.fontMetrics()
        room = self.width() - taken - metrics.horizontalAdvance(f" {ARROW}") - ROOM_PX
        shown = whole if metrics.horizontalAdvance(whole) <= room else short
        self.count.setText(f"{shown} {ARROW}")
        self.count.setAccessibleName(whole)
        self.count.setAccessibleDescription(self._text.fill("portfolio", ORDER))

    def minimumSizeHint(self) -> QSize:
        # Chosen filters are long: the window must not grow with them.
        return QSize(320, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose_order(self, action: QAction) -> None:
        self.order_chosen.emit(action.data())

    def _choose_way(self, button: Button) -> None:
        self.way_chosen.emit(next(way for way, one in self.ways.items() if one is button))
