"""Files that are dropped anywhere on the window; on a pilot, they are about that pilot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.parts.rows import Rows
    from desktop.ui.portfolio.stack import Stack
    from desktop.ui.portfolio.view import PortfolioView
    from desktop.ui.window import Window

PilotAt = Callable[[QPoint], str | None]
"""The code of the pilot at a place on the screen, if one is there."""
Keep = Callable[[list[Path], QPoint], bool]
"""Takes files for the pilot that is open; False where none is."""
KeepImage = Callable[[QImage], object]
"""Takes a picture that is no file, for the pilot that is open."""


class Drops(QObject):
    """Takes files that are dropped on `window`. dropped: told the file, and the pilot's code.

    keep: asked first; on a pilot's page there may be several files, of any kind.
    """

    def __init__(
        self,
        window: QWidget,
        dropped: Callable[[Path, str | None], object],
        pilot_at: PilotAt,
        owner: QObject,
        keep: Keep,
        keep_image: KeepImage,
        on_pilot: Callable[[], bool],
    ) -> None:
        """on_pilot: whether a pilot is open, on which several files or a picture may be dropped."""
        super().__init__(owner)
        self._window, self._dropped, self._pilot_at = window, dropped, pilot_at
        self._keep, self._keep_image, self._on_pilot = keep, keep_image, on_pilot
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        what = event.mimeData()
        files = files_in(what)
        picture = what.hasImage() and not what.urls()
        if not (files or picture) or ((picture or len(files) > 1) and not self._on_pilot()):
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return True
        at = self._window.mapToGlobal(event.position().toPoint())
        if picture:
            self._keep_image(QImage(what.imageData()))
        elif not self._keep(files, at):
            self._dropped(files[0], self._pilot_at(at))
        return True


def files_in(what: QMimeData) -> list[Path]:
    """The files on this computer that are dragged; none where anything else is among them."""
    paths = [Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()]
    whole = len(paths) == len(what.urls()) and all(path.is_file() for path in paths)
    return paths if whole else []


def take_files(window: Window, folder: Path | None = None) -> Drops:
    """Files may be dropped on the window, as long as its frame is there.

    folder: where it is remembered how sheets were read.
    """
    window.doors.numbers_in.folder = folder

    def on_pilot() -> bool:
        return window.page == "pilot" and window.pilot is not None

    def pilot_at(at: QPoint) -> str | None:
        return _code_at(window.portfolio, at) if window.page == "portfolio" else None

    def keep(files: list[Path], at: QPoint) -> bool:
        pilot, row = window.pilot, window.current_pilot()
        if not on_pilot() or pilot is None or pilot.deeds is None or row is None:
            return False
        numbers = partial(window.doors.import_file, pilot=row.code)
        pilot.deeds.files.take(files, numbers, at)
        return True

    def keep_image(image: QImage) -> None:
        if window.pilot is not None and window.pilot.deeds is not None:
            window.pilot.deeds.files.keep_image(image)

    window.doors.keep_image = keep_image
    owner, read = window.frame, window.doors.import_file
    return Drops(window, read, pilot_at, owner, keep, keep_image, on_pilot)


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
