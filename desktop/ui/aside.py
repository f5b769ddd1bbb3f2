"""Pilots in windows of their own, beside the main one: all follow what is changed in any.

A pilot is opened so by Ctrl+Enter or the middle button in the list and on the board, and from its
menu. Closing one of them closes nothing else; the main window closes them all.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from desktop.tasks import EVERYTHING
from desktop.ui.kept_place import keep, stand_again
from desktop.ui.numbers_in.drops import Drops, pilot_at
from desktop.ui.parts.reading import go_on
from desktop.ui.parts.toast import StatusLine
from desktop.ui.pilot.view import PilotView
from desktop.ui.said import can_be_undone, sentence_of
from desktop.ui.sidebar import NAME
from store.errors import Refusal

if TYPE_CHECKING:
    from typing import Any

    from desktop.settings import Settings
    from desktop.tasks import Tasks
    from desktop.ui.window import Window
    from store.reads.first import PortfolioRow

PLACE = "pilot"
TITLE = "{title} – {name}"
SMALLEST, USUAL = QSize(900, 640), QSize(1180, 820)
BESIDE_PX = 32
"""How far a further window stands from the one before."""
AGAIN_MS = 50
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PilotWindow(QMainWindow):
    """One pilot's page, and the line that says what was done."""

    gone = Signal(object)
    """It closes: its uid."""

    def __init__(self, main: Window, tasks: Tasks, settings: Settings, uid: UUID) -> None:
        super().__init__()
        self.main, self.uid = main, uid
        self._tasks, self._settings = tasks, settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The application ends with the main window, not with the last one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        stand_again(self, settings, PLACE)
        self.frame = _Held(self)
        self.view = PilotView(tasks, main.choices.theme, tasks.text, self.frame)
        self.view.header.more.hide()
        self.frame.hold(self.view)
        self.setCentralWidget(self.frame)
        self.view.titled.connect(self._show_title)
        self.view.said.connect(self.say)
        self.view.left.connect(self._left)
        self.view.sheet_pasted.connect(self._paste)
        self.frame.status.undo_asked.connect(main.undo)
        tasks.said.connect(self._heard)
        deeds = (
            ("Ctrl+W", self.close),
            ("Ctrl+Z", main.undo),
            ("Ctrl+Y", main.redo),
            ("F1", self._guide),
        )
        for keys, deed in deeds:
            QShortcut(QKeySequence(keys), self, deed)

    # What files need that are dropped here: as the main window on a pilot's page.

    page = "pilot"

    @property
    def pilot(self) -> PilotView:
        """The page that is shown."""
        return self.view

    @property
    def doors(self) -> Any:
        """The ways in are the main window's: a file with numbers is read there."""
        return self.main.doors

    @property
    def stores(self) -> Any:
        """The stores that the main window knows."""
        return self.main.stores

    @property
    def portfolio(self) -> Any:
        """The list of the main window."""
        return self.main.portfolio

    def current_pilot(self) -> PortfolioRow | None:
        """The row of this pilot."""
        return next((row for row in self.main.portfolio.all_rows if row.uid == self.uid), None)

    def say(self, what: Any) -> None:
        """In the line at the bottom: a Done, a Refusal, a message or a sentence."""
        if isinstance(what, Refusal):
            self.frame.status.refuse(self._tasks.text.say(what))
        else:
            text = self._tasks.text
            self.frame.status.say(sentence_of(what, text), undo=can_be_undone(what))

    def _heard(self, what: Any) -> None:
        """What was done here is said here, too."""
        if self.isActiveWindow():
            self.say(what)

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(TITLE.format(title=title, name=NAME))

    def _guide(self) -> None:
        """The page of the guide about what is looked at here."""
        self.main.menus.guide.open_from(self)

    def _left(self) -> None:
        """Escape leads to where one came from; a pilot that is gone has no window."""
        if self.view.pilot is None:
            self.close()
        else:
            self.doors.come_to_front()

    def _paste(self) -> None:
        """A block with heads of its own is read in the main window."""
        self.doors.paste(self.current_pilot())
        self.doors.come_to_front()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            # What stands in a field is saved when the focus leaves it.
            focus.clearFocus()
        keep(self, self._settings, PLACE)
        super().closeEvent(event)
        self.gone.emit(self.uid)


class _Held(QWidget):
    """The page above the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.status = StatusLine(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def hold(self, view: PilotView) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self.status)


class Asides(QObject):
    """The windows beside a main one, by the pilot that each shows."""

    def __init__(self, main: Window, tasks: Tasks, settings: Settings) -> None:
        super().__init__(main)
        self._main, self._tasks, self._settings = main, tasks, settings
        self.windows: dict[UUID, PilotWindow] = {}
        tasks.changed.connect(self._on_changed)
        main.spoken.connect(self._speak)
        main.installEventFilter(self)
        if (handle := main.windowHandle()) is not None:
            handle.installEventFilter(self)

    def open_current(self) -> None:
        """The pilot that is looked at."""
        if (row := self._main.current_pilot()) is not None:
            self.open(row.uid)

    def open(self, uid: UUID, tab: str = "outcomes") -> None:
        """Its window: the one that is there, or a new one once charts can be drawn."""
        made = self.windows.get(uid)
        if made is None:
            if "desktop.ui.pilot.deeds" not in sys.modules:
                QTimer.singleShot(AGAIN_MS, self, lambda: self.open(uid, tab))
                return
            made = self._make(uid)
            made.view.show_pilot(uid, tab)
        made.show()
        made.raise_()
        made.activateWindow()

    def _make(self, uid: UUID) -> PilotWindow:
        made = self.windows[uid] = PilotWindow(self._main, self._tasks, self._settings, uid)
        if len(self.windows) > 1:
            made.move(made.pos() + QPoint(BESIDE_PX, BESIDE_PX) * (len(self.windows) - 1))
        made.gone.connect(self._forget)
        made.winId()  # its handle, which gets what is dropped
        Drops(made, self._tasks)
        return made

    def _forget(self, uid: UUID) -> None:
        self.windows.pop(uid, None)

    def close_all(self) -> None:
        """Each saves what stands in its fields."""
        for made in list(self.windows.values()):
            made.close()

    def _on_changed(self, touched: frozenset[str]) -> None:
        if touched == EVERYTHING:
            # Another store: what they show is not in it.
            self.close_all()

    def _speak(self) -> None:
        """Every text anew, at the same place."""
        for uid, old in list(self.windows.items()):
            tab, shape = old.view.tab, old.geometry()
            old.close()
            self.open(uid, tab)
            self.windows[uid].setGeometry(shape)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._main:
            if event.type() == QEvent.Type.Close:
                self.close_all()
            return False
        if self._main.page != "portfolio":
            return False
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.MiddleButton:
            return self._middle(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _middle(self, event: QMouseEvent) -> bool:
        row = pilot_at(self._main.portfolio, event.globalPosition().toPoint())
        if row is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.open(row.uid)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = QApplication.focusWidget()
        in_list = focus is not None and self._main.portfolio.pilots.isAncestorOf(focus)
        if event.key() not in ENTER or held != Qt.KeyboardModifier.ControlModifier or not in_list:
            return False
        self.open_current()
        return True


def asides_of(main: Window, tasks: Tasks, settings: Settings) -> Asides:
    """Those of a main window, whose menus are made anew in another language."""
    there = main.findChild(Asides)
    return there if isinstance(there, Asides) else Asides(main, tasks, settings)
