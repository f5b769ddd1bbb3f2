"""A file that is dropped anywhere on the window; on a pilot, it is about that pilot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.parts.rows import Rows
    from desktop.ui.portfolio.stack import Stack
    from desktop.ui.portfolio.view import PortfolioView
    from desktop.ui.window import Window

PilotAt = Callable[[QPoint], str | None]
"""The code of the pilot at a place on the screen, if one is there."""


class Drops(QObject):
    """Takes files that are dropped on `window`. dropped: told the file, and the pilot's code."""

    def __init__(
        self,
        window: QWidget,
        dropped: Callable[[Path, str | None], object],
        pilot_at: PilotAt,
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._window, self._dropped, self._pilot_at = window, dropped, pilot_at
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if file_in(event.mimeData()) is not None:
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent):
            file = file_in(event.mimeData())
            if file is not None:
                event.acceptProposedAction()
                at = self._window.mapToGlobal(event.position().toPoint())
                self._dropped(file, self._pilot_at(at))
                return True
        return False


def file_in(what: QMimeData) -> Path | None:
    """The one file on this computer that is dragged; None for anything else."""
    files = [url.toLocalFile() for url in what.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 and Path(files[0]).is_file() else None


def take_files(window: Window, folder: Path | None = None) -> Drops:
    """Files may be dropped on the window, as long as its frame is there.

    folder: where it is remembered how sheets were read.
    """
    window.doors.numbers_in.folder = folder

    def pilot_at(at: QPoint) -> str | None:
        if window.page == "pilot":
            row = window.current_pilot()
            return None if row is None else row.code
        return _code_at(window.portfolio, at) if window.page == "portfolio" else None

    return Drops(window, window.doors.import_file, pilot_at, window.frame)


def _code_at(portfolio: PortfolioView, at: QPoint) -> str | None:
    """Which pilot of the list or the board lies there on the screen."""
    board = portfolio.board
    lists: list[Rows | Stack] = [portfolio.table]
    if board is not None:
        lists += board.stacks.values()
    for one in lists:
        view = one.view
        place = view.viewport().mapFromGlobal(at)
        if view.isVisible() and view.viewport().rect().contains(place):
            row = one.model.row(view.indexAt(place))
            code = getattr(row, "code", None)
            if isinstance(code, str):
                return code
    return None
