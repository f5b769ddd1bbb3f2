"""The sidebar: the mark, the entries; at the bottom which store it is and when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import Button
from desktop.ui.parts.label import Elided, Label, tip
from desktop.ui.theme import INSIDE_PX, LABEL_PX, font, scaled, tokens_of
from store.words import mark

NAME = "Springbrett"
ENTRIES = (
    ("portfolio", mark("sidebar", "Portfolio")),
    ("reviews", mark("sidebar", "Reviews")),
    ("settings", mark("sidebar", "Settings")),
)
"""In the order of Alt+1, Alt+2 …"""
SAVED = mark("sidebar", "Saved on this computer")
SAVED_AT = mark("sidebar", "Saved on this computer · {time}")
SAVING = mark("sidebar", "Saving…")
UPDATING = mark("sidebar", "The store is being updated…")
MENU = mark("sidebar", "Menu")
WIDTH_PX = 204
EDGE_PX, INDENT_PX = 12, 10
SLACK_PX = 8
"""Hinting, the hairline at the right, and times that are wider than 00:00."""
SAVING_SHOWS_AFTER_MS = 300


class Mark(QWidget):
    """A springboard and the name, painted: no SVG is loaded before the first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(NAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(140), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(0, (self.height() - 20) / 2)
        painter.scale(1.25, 1.25)
        pen = QPen(QColor(tokens.accent), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        board = QPainterPath(QPointF(2, 14))
        board.lineTo(14, 14)
        board.moveTo(2.5, 10.5)
        board.cubicTo(7, 10.5, 9.5, 9.5, 12, 4.5)
        painter.strokePath(board, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(QPointF(12.6, 3.2), 1.7, 1.7)
        painter.restore()
        painter.setFont(font(15, 650))
        painter.setPen(QColor(tokens.ink))
        words = QRectF(28, 0, self.width() - 28, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, NAME)
        painter.end()


class Entry(Button):
    """One entry, with how many there are of what it shows."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "nav", parent)
        self.setCheckable(True)
        self._count = Label("", "label", parent=self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT_PX, 0, INDENT_PX, 0)
        row.addStretch()
        row.addWidget(self._count)

    def show_count(self, count: str) -> None:
        """Nothing is shown for an empty text."""
        self._count.setText(count)
        name = self.text()
        self.setAccessibleName(f"{name}, {count}" if count else name)


class Sidebar(QWidget):
    """Says which entry was chosen; shows what it is told of the store."""

    chosen = Signal(str)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("look", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(self._width())
        self.menu_button = Button("\u22ef", "link", self)
        self.menu_button.setProperty("tone", "quiet")
        self.menu_button.setAccessibleName(text.fill("sidebar", MENU))
        self.menu_button.setToolTip(tip(text.fill("sidebar", MENU)))
        top = QHBoxLayout()
        top.setContentsMargins(INDENT_PX, 0, 0, 0)
        top.addWidget(Mark(self), 1)
        top.addWidget(self.menu_button)
        self._group = QButtonGroup(self)
        self.entries: dict[str, Entry] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, 14, EDGE_PX, 16)
        column.setSpacing(2)
        column.addLayout(top)
        column.addSpacing(INSIDE_PX + 2)
        for name, words in ENTRIES:
            entry = self.entries[name] = Entry(text.fill("sidebar", words), self)
            self._group.addButton(entry)
            column.addWidget(entry)
        self._group.buttonClicked.connect(self._say_chosen)
        column.addStretch()
        self.store_name = Elided("", "second", parent=self)
        # A time that is cut off says nothing: it wraps, and its room is kept from the start.
        self.saved_line = Label("", "label", wrap=True, parent=self)
        self.saved_line.setMinimumHeight(self._saved_height())
        self.saved_line.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.store_name, self.saved_line):
            label.setContentsMargins(INDENT_PX, 0, 0, 0)
            column.addWidget(label)
        self.path = ""
        self._saved_at = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVING_SHOWS_AFTER_MS)
        self._timer.timeout.connect(self._show_saving)

    @staticmethod
    def _width() -> int:
        """Larger text takes more room, but not all of it from the page."""
        return (WIDTH_PX + scaled(WIDTH_PX)) // 2

    def _saved_height(self) -> int:
        """As many lines as the longest of what the saved line says takes."""
        metrics = QFontMetrics(font(LABEL_PX))
        room = QRect(0, 0, self._width() - 2 * EDGE_PX - INDENT_PX - SLACK_PX, 1000)
        said = (
            self._text.fill("sidebar", words, time="00:00")
            for words in (SAVED_AT, UPDATING, SAVING)
        )
        wrap = Qt.TextFlag.TextWordWrap
        return max(metrics.boundingRect(room, wrap, words).height() for words in said) + 2

    def show_current(self, name: str | None) -> None:
        """Mark an entry as the one that is shown."""
        self._group.setExclusive(name is not None)
        for key, entry in self.entries.items():
            entry.setChecked(key == name)
        self._group.setExclusive(True)

    def show_count(self, name: str, count: int) -> None:
        """How many there are behind an entry."""
        self.entries[name].show_count(self._text.count(count) if count else "")

    def show_store(self, name: str, path: str) -> None:
        """Which store it is, and where it lies."""
        if path != self.path:
            self._saved_at = ""
        self.path = path
        self.store_name.setText(name)
        self.store_name.setToolTip(tip(path))
        self.show_not_saved()

    def continue_from(self, other: Sidebar) -> None:
        """Show the store that another one shows, and when it was saved."""
        self.show_store(other.store_name.text(), other.path)
        if other._saved_at:
            self.show_saved(other._saved_at)

    def show_saving(self) -> None:
        """Something is being saved; said only if it takes a while."""
        if not self._timer.isActive():
            self._timer.start()

    def show_saved(self, time: str) -> None:
        """It was acknowledged."""
        self._timer.stop()
        self._saved_at = time
        self.saved_line.setText(self._text.fill("sidebar", SAVED_AT, time=time))

    def show_not_saved(self) -> None:
        """It was refused: what was saved before still holds."""
        self._timer.stop()
        if self._saved_at:
            self.show_saved(self._saved_at)
        else:
            self.saved_line.setText(self._text.fill("sidebar", SAVED))

    def show_updating(self) -> None:
        """An older store is being brought up to date."""
        self.saved_line.setText(self._text.fill("sidebar", UPDATING))

    def _show_saving(self) -> None:
        self.saved_line.setText(self._text.fill("sidebar", SAVING))

    def _say_chosen(self, button: Entry) -> None:
        self.chosen.emit(next(name for name, entry in self.entries.items() if entry is button))
