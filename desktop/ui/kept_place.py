"""Where a window stood and what was looked at in it, kept until the next start.

A place on a screen that is gone since is no place: the window comes back where it is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.settings import LARGEST, Settings

if TYPE_CHECKING:
    from desktop.ui.window import Window

MAIN = "main"
LEAST_SEEN = QSize(160, 40)
"""So much of a window's upper edge must be on a screen that it can be taken hold of."""


def stand_again(window: QWidget, settings: Settings, name: str) -> None:
    """Where the window of this name stood last, as large as it was; before it is shown."""
    kept = settings.places.get(name)
    kept = kept if isinstance(kept, dict) else {}
    size, at = _pair(kept.get("size"), 1), _pair(kept.get("at"), -LARGEST)
    place = QRect(QPoint(*at), QSize(*(size or (1, 1)))) if at is not None else None
    seen = None if place is None else seen_on(place)
    if size is not None:
        room = seen or QGuiApplication.primaryScreen().availableGeometry()
        window.resize(QSize(*size).boundedTo(room.size()).expandedTo(window.minimumSize()))
    if seen is not None and place is not None:
        window.move(place.topLeft())
    if kept.get("maximized") is True:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep(window: QWidget, settings: Settings, name: str) -> None:
    """Remember where it stands; of one that fills the screen, where it stood before."""
    usual = not (window.isMaximized() or window.isFullScreen())
    shape = window.geometry() if usual else window.normalGeometry()
    at = window.pos() if usual else shape.topLeft()
    kept = {
        "size": [shape.width(), shape.height()],
        "at": [at.x(), at.y()],
        "maximized": window.isMaximized(),
    }
    settings.places = {**settings.places, name: kept}


def seen_on(shape: QRect) -> QRect | None:
    """What is free of the screen that shows a window's upper edge there; None where none does."""
    edge = QRect(shape.topLeft(), QSize(shape.width(), LEAST_SEEN.height()))
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(edge)
        if seen.width() >= LEAST_SEEN.width() and seen.height() >= LEAST_SEEN.height() // 2:
            return screen.availableGeometry()
    return None


def _pair(kept: Any, least: int) -> tuple[int, int] | None:
    """Two whole numbers that can be a size or a place."""
    if not isinstance(kept, list) or [type(each) for each in kept] != [int, int]:
        return None
    return (kept[0], kept[1]) if all(least <= each <= LARGEST for each in kept) else None


class KeptPlace(QObject):
    """Of the main window: where it stands, and the pilot that was looked at."""

    def __init__(self, window: Window, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        stand_again(window, settings, MAIN)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            keep(self._window, self._settings, MAIN)
            self._settings.last_place = self._place()
        return False

    def come_back(self) -> None:
        """To the pilot that was open, or that the keyboard stood on; where it is still there."""
        window, kept = self._window, self._settings.last_place
        if kept.get("store") != str(window.path) or window.page != "portfolio":
            return
        rows = window.portfolio.all_rows
        row = next((row for row in rows if str(row.uid) == kept.get("pilot")), None)
        if row is None:
            return
        window.portfolio.pilots.make_current(row.pilot_id)
        tab = kept.get("tab")
        if isinstance(tab, str):
            window.open_pilot(row.uid, tab)

    def _place(self) -> dict[str, Any]:
        window = self._window
        place: dict[str, Any] = {"store": str(window.path)}
        row = window.current_pilot()
        if row is not None:
            place["pilot"] = str(row.uid)
        if window.page == "pilot" and window.pilot is not None:
            place["tab"] = window.pilot.tab
        return place
