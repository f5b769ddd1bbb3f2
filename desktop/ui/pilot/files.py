"""A pilot's files: opened only when asked, saved elsewhere, taken in when they are dropped."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.file_kinds import Dropped, may_be_opened, safe_name, taken_for
from desktop.text import Text
from store.commands.notes import LARGEST, AddAttachment
from store.errors import Refusal
from store.reads.attached import attached_file
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.store import Store

NOT_OPENED = mark(
    "errors",
    "{file} is kept, but not opened from here: what it holds could be run. Save it, and open it"
    " only if you know where it comes from.",
)
NO_PROGRAM = mark("errors", "{file} could not be shown: save it instead.")
NOT_WRITTEN = mark("errors", "{file} can't be written: {reason}. Choose another folder.")
TOO_LARGE = mark("errors", "{file} is larger than 25 MB: keep it elsewhere and note where.")
READ_NUMBERS = mark("pilot", "Read numbers from {file}")
ATTACH = mark("pilot", "Attach {file}")
PICTURE = mark("pilot", "Picture of {date}")
SAVED = mark("status", "Saved as {file}.")


def ask_where(parent: QWidget, name: str) -> str:
    """Where to save a file, asked of the person; empty where they would rather not."""
    return QFileDialog.getSaveFileName(parent, "", name)[0]


class Files(QObject):
    """What can be done with the files of the pilot that is looked at.

    said: told what was done or why not. pilot: whose files are taken in, None where nobody's.
    """

    def __init__(
        self,
        view: QWidget,
        tasks: Tasks,
        text: Text,
        said: Callable[[object], object],
        pilot: Callable[[], UUID | None],
    ) -> None:
        super().__init__(view)
        self._view, self._tasks, self._text, self._said = view, tasks, text, said
        self._pilot = pilot
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.ask_where = ask_where
        self.show_file: Callable[[QUrl], bool] = QDesktopServices.openUrl

    # Out

    def open(self, uid: UUID) -> None:
        """Show a file in the program for such files, from a copy that cannot be changed."""

        def write(store: Store) -> Path:
            file = store.read(attached_file, uid)
            name = safe_name(file.file_name)
            if not may_be_opened(file.file_name, file.content):
                raise Refusal(NOT_OPENED, file=name)
            return _written(Path(tempfile.mkdtemp(dir=self._temporary())) / name, file.content)

        def show(path: Path) -> None:
            if not self.show_file(QUrl.fromLocalFile(str(path))):
                self._said(Refusal(NO_PROGRAM, file=path.name))

        self._tasks.work(write, owner=self, then=show, failed=self._said)

    def save_as(self, uid: UUID, name: str) -> None:
        """Write a file where the person wants it."""
        where = self.ask_where(self._view, safe_name(name))
        if not where:
            return

        def write(store: Store) -> str:
            _write(Path(where), store.read(attached_file, uid).content)
            return Path(where).name

        def done(saved: str) -> None:
            self._said(self._text.fill("status", SAVED, file=saved))

        self._tasks.work(write, owner=self, then=done, failed=self._said)

    def _temporary(self) -> str:
        """A folder of this person alone, which goes when the page does."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="springbrett-", ignore_cleanup_errors=True
            )
        return self._folder.name

    # In

    def take(
        self, files: Sequence[Path], numbers: Callable[[Path], object], at: QPoint | None = None
    ) -> None:
        """Files that were dropped: numbers are read, others are kept; asked only when unclear.

        numbers: reads a file's numbers. at: where on the screen to ask.
        """
        first_numbers = True
        for file in files:
            kind = taken_for(file)
            if kind is Dropped.UNCLEAR and len(files) == 1:
                self.ask(file, numbers, at)
            elif kind is Dropped.NUMBERS and first_numbers:
                first_numbers = False
                numbers(file)
            else:
                self.keep(file)

    def ask(self, file: Path, numbers: Callable[[Path], object], at: QPoint | None = None) -> QMenu:
        """Whether to read numbers from it or to keep it."""
        menu = QMenu(self._view)
        for words, deed in (
            (READ_NUMBERS, partial(numbers, file)),
            (ATTACH, partial(self.keep, file)),
        ):
            said = self._text.fill("pilot", words, file=file.name)
            menu.addAction(said.replace("&", "&&")).triggered.connect(deed)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at if at is not None else self._view.mapToGlobal(self._view.rect().center()))
        return menu

    def keep_image(self, image: QImage) -> None:
        """A picture that was copied or dragged out of another program has no file yet."""
        pilot = self._pilot()
        if pilot is None or image.isNull():
            return
        today = self._text.date(self._tasks.today())
        name = safe_name(self._text.fill("pilot", PICTURE, date=today)) + ".png"
        folder = self._temporary()

        def write() -> Path:
            path = Path(tempfile.mkdtemp(dir=folder)) / name
            image.save(str(path))
            return path

        self._tasks.work(write, owner=self, then=self.keep, failed=self._said, store=False)

    def keep(self, file: Path, *_: object) -> None:
        """Keep a file in the store, at once; undo takes it out again."""
        pilot = self._pilot()
        if pilot is None:
            return
        try:
            too_large = file.stat().st_size > LARGEST
        except OSError:
            too_large = False  # why it can't be read is said by the command
        if too_large:
            self._said(Refusal(TOO_LARGE, field="file", file=file.name))
            return
        self._tasks.do(AddAttachment(pilot, file))


def _written(path: Path, content: bytes) -> Path:
    """The file, not to be run nor changed: what is changed in it would not come back."""
    _write(path, content)
    path.chmod(0o400)
    return path


def _write(path: Path, content: bytes) -> None:
    """All of it or none. Raises Refusal where the folder can't be written."""
    aside = path.with_name(f".{path.name[:80]}.part")
    try:
        aside.write_bytes(content)
        os.replace(aside, path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        reason = error.strerror or error
        raise Refusal(NOT_WRITTEN, file=path.name, reason=reason) from None
