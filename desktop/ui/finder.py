"""Ctrl+K: one field that finds pilots, people, places, screens and commands, and opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.finding import Entry, Finder, known
from desktop.text import Text
from desktop.ui.parts.label import small, tip
from desktop.ui.parts.rows import Column, Line, Rows
from desktop.ui.theme import GAP_PX, INSIDE_PX, LABEL_PX
from store.words import mark

NAME = mark("finder", "Find and go to")
HINT = mark("finder", "A pilot, a person, a place, a screen, or what you want to do")
FOUND = mark("finder", "What was found")
NOTHING = mark("finder", "Nothing is called that. Try fewer letters.")
KEYS = mark("finder", "↑ ↓ to choose, Enter to open, Esc to close")
KINDS = {
    "pilot": mark("finder", "Pilot"),
    "person": mark("finder", "Person"),
    "place": mark("finder", "Place"),
    "screen": mark("finder", "Screen"),
    "command": mark("finder", "Command"),
}
MOST = 9
WIDTH_PX, TOP_PX, ROW_PX = 640, 64, 46
TYPED_IN = (QLineEdit, QPlainTextEdit, QTextEdit)


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of what was found."""

    id: int
    entry: Entry


class FinderPanel(QFrame):
    """Lies over `page`. `open` asks `entries` anew; what was chosen is called when it has closed.

    Entries hold what opens them: a function without arguments.
    """

    closed = Signal()

    def __init__(self, entries: Callable[[], Iterable[Entry]], text: Text, page: QWidget) -> None:
        super().__init__(page)
        self._entries, self._text = entries, text
        self._finder: Finder = known(())
        self._came_from: QWidget | None = None
        self.setProperty("look", "card")
        self.setAccessibleName(self._say(NAME))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 10)
        self.setGraphicsEffect(shadow)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self._say(HINT))
        self.field.setToolTip(tip(self._say(HINT)))
        self.field.setAccessibleName(self._say(NAME))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        columns = [
            Column("what", "", self._lines, stretch=1, width_px=200),
            Column("kind", "", self._kind, right=True),
        ]
        self.rows = Rows(columns, row_px=ROW_PX, name=self._say(FOUND), parent=self)
        self.rows.header.hide()
        self.rows.setProperty("look", "clear")
        self.rows.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.view.clicked.connect(lambda _: self._open())
        self.nothing = small(self._say(NOTHING), self)
        self.keys = small(self._say(KEYS), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, 12)
        column.setSpacing(INSIDE_PX)
        for part in (self.field, self.rows, self.nothing, self.keys):
            column.addWidget(part)
        page.installEventFilter(self)
        self.hide()

    def _say(self, marked: str) -> str:
        return self._text.fill("finder", marked)

    def _lines(self, hit: Hit) -> list[Line]:
        title = Line(hit.entry.title, weight=600)
        detail = hit.entry.detail
        return [title, Line(detail, "ink2", px=LABEL_PX)] if detail else [title]

    def _kind(self, hit: Hit) -> list[Line]:
        return [Line(self._say(KINDS[hit.entry.kind]), "ink3", px=LABEL_PX)]

    # -- open and close -------------------------------------------------------------------------

    def open(self) -> None:
        """Stand in the field; the same key again closes."""
        if self.isVisible():
            self.close_panel()
            return
        self._came_from = QApplication.focusWidget()
        self._finder = known(self._entries())
        self.field.clear()
        self._find("")
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Close, and stand where the keyboard stood."""
        if not self.isVisible():
            return
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.closed.emit()

    def _open(self) -> None:
        row = self.rows.model.row(self.rows.view.currentIndex())
        if row is None:
            return
        self.close_panel()
        row.entry.what()

    def _find(self, typed: str) -> None:
        found = self._finder.find(typed, MOST)
        self.rows.set_rows([Hit(place, entry) for place, entry in enumerate(found)])
        self.rows.setFixedHeight(len(found) * self.rows.row_px + 2)
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.rows.make_current(0)
        self._place()

    # -- events ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.field:
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if kind == QEvent.Type.FocusOut and self.isVisible() and self.isActiveWindow():
                # A click elsewhere: the keyboard is there now, and stays there.
                self._came_from = None
                self.close_panel()
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        step = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: MOST, Qt.Key.Key_PageUp: -MOST,
        }.get(Qt.Key(key))  # fmt: skip
        if step is not None:
            self._step(step, around=abs(step) == 1)
        elif key == Qt.Key.Key_Escape:
            self.close_panel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            return False
        return True

    def _step(self, step: int, *, around: bool) -> None:
        count = len(self.rows.model.shown)
        if not count:
            return
        to = self.rows.view.currentIndex().row() + step
        self.rows.make_current(to % count if around else min(max(to, 0), count - 1))

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None:
            return
        width = min(WIDTH_PX, page.width() - 2 * GAP_PX)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        size = QSize(width, min(self.sizeHint().height(), page.height() - TOP_PX - GAP_PX))
        self.setGeometry((page.width() - width) // 2, TOP_PX, size.width(), size.height())


class OurKey(QObject):
    """Ctrl+K is ours in every text field; Qt would have it delete to the end of the line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, TYPED_IN):
            old.removeEventFilter(self)
        if isinstance(now, TYPED_IN):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        ours = event.key() == Qt.Key.Key_K
        ours = ours and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ours:
            event.ignore()
        return ours
