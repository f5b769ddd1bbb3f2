"""Files that are dropped anywhere on the window; on a pilot, they are about that pilot.

Numbers are read, a store is offered to be opened, anything else is kept with the pilot that is
open. What can't be taken is answered in a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QListView, QMenu

from desktop.file_kinds import Dropped, taken_for
from store.errors import Refusal
from store.header import read_header
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.aside import PilotWindow
    from desktop.ui.portfolio.view import PortfolioView
    from desktop.ui.window import Window
    from store.reads.first import PortfolioRow

STORE = ".db"
OPEN_STORE = mark("pilot", "Open the store {file}")
ATTACH = mark("pilot", "Attach {file}")
NOT_HERE = mark("pilot", "Only files on this computer can be dropped here: save it first.")
FOLDER = mark("pilot", "“{file}” is no file that can be read: drop the files that are in it.")
SEVERAL = mark(
    "pilot",
    "Drop one file with numbers at a time. On a pilot’s page several files can be dropped at once.",
)
NO_NUMBERS = mark(
    "pilot", "“{file}” holds no numbers. To keep it with a pilot, drop it on that pilot’s page."
)


class Drops(QObject):
    """Takes what is dropped on a window, whichever part of it lies there.

    The system hands it to the window's handle first: so a field that takes text does not take a
    file's address for its text.
    """

    def __init__(self, window: Window | PilotWindow, tasks: Tasks) -> None:
        """For as long as the window's frame is there: it is made anew in another language."""
        super().__init__(window.frame)
        self._window, self._tasks = window, tasks
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return False
        what = event.mimeData()
        picture = what.hasImage() and not what.urls() and self._on_pilot()
        if not what.urls() and not picture:
            return False
        event.acceptProposedAction()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return True
        at = self._window.mapToGlobal(event.position().toPoint())
        if picture:
            self.keep_image(QImage(what.imageData()))
        else:
            self._take(what, at)
        return True

    def keep_image(self, image: QImage) -> None:
        """A picture that is no file, for the pilot that is open."""
        pilot = self._window.pilot
        if pilot is not None and pilot.deeds is not None:
            pilot.deeds.files.keep_image(image)

    def _on_pilot(self) -> bool:
        return self._window.page == "pilot" and self._window.pilot is not None

    def _take(self, what: QMimeData, at: QPoint) -> None:
        files = [Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()]
        if len(files) < len(what.urls()):
            self._say(NOT_HERE)
            return
        not_files = [file for file in files if not file.is_file()]
        if not_files:
            self._say(FOLDER, file=not_files[0].name)
        elif len(files) == 1 and files[0].suffix.lower() == STORE:
            self._look_at_store(files[0], at)
        elif self._on_pilot():
            self._keep(files, at)
        elif len(files) > 1:
            self._say(SEVERAL)
        elif taken_for(files[0]) is Dropped.FILE:
            self._say(NO_NUMBERS, file=files[0].name)
        else:
            self._read(files[0], self._code_at(at))

    def _read(self, file: Path, code: str | None) -> None:
        """Numbers are read in the main window, wherever they were dropped. code: the pilot's."""
        doors = self._window.doors
        doors.import_file(file, code)
        doors.come_to_front()

    def _say(self, sentence: str, **facts: Any) -> None:
        self._window.frame.status.refuse(self._tasks.text.fill("pilot", sentence, **facts))

    def _keep(self, files: list[Path], at: QPoint) -> None:
        pilot, row = self._window.pilot, self._window.current_pilot()
        if pilot is not None and pilot.deeds is not None and row is not None:
            pilot.deeds.files.take(files, partial(self._read, code=row.code), at)

    def _code_at(self, at: QPoint) -> str | None:
        """The code of the pilot at a place on the screen, if one is there."""
        window = self._window
        row = pilot_at(window.portfolio, at) if window.page == "portfolio" else None
        return None if row is None else row.code

    def _look_at_store(self, file: Path, at: QPoint) -> None:
        """Its first bytes say whether it is one; a drive that sleeps takes long."""

        def not_one(refusal: Refusal) -> None:
            if self._on_pilot():
                self._keep([file], at)
            else:
                self._window.say(refusal)

        self._tasks.work(
            read_header,
            file,
            owner=self,
            then=lambda _: self.offer(file, at),
            failed=not_one,
            store=False,
        )

    def offer(self, file: Path, at: QPoint) -> QMenu:
        """Open that store; or keep it, on a pilot's page."""
        menu = QMenu(self._window)
        deeds: list[tuple[str, Callable[[], object]]] = [
            (OPEN_STORE, partial(self._window.stores.open, file))
        ]
        if self._on_pilot():
            deeds.append((ATTACH, partial(self._keep, [file], at)))
        for words, deed in deeds:
            said = self._tasks.text.fill("pilot", words, file=file.name)
            menu.addAction(said.replace("&", "&&")).triggered.connect(deed)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu


def take_files(window: Window, tasks: Tasks, folder: Path | None = None) -> Drops:
    """Files may be dropped on the window, as long as its frame is there.

    folder: where it is remembered how sheets were read.
    """
    window.doors.numbers_in.folder = folder
    made = Drops(window, tasks)
    window.doors.keep_image = made.keep_image
    return made


def pilot_at(portfolio: PortfolioView, at: QPoint) -> PortfolioRow | None:
    """Which pilot of what the portfolio shows lies there on the screen."""
    for view in portfolio.pilots.findChildren(QListView):
        place = view.viewport().mapFromGlobal(at)
        model: Any = view.model()
        if not view.isVisible() or not view.viewport().rect().contains(place):
            continue
        row = model.row(view.indexAt(place))
        code = getattr(row, "code", None) or getattr(getattr(row, "pilot", None), "code", None)
        return next((each for each in portfolio.all_rows if each.code == code), None)
    return None
