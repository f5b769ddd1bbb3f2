"""A file that is kept: what is said about it, its picture, and the ways out of the store."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.file_kinds import is_picture, may_be_opened
from desktop.text import Text
from desktop.thumbnails import small
from desktop.ui.parts.buttons import plain
from desktop.ui.parts.form import Form
from desktop.ui.parts.label import Label
from desktop.ui.pilot.about_lines import size_words
from desktop.ui.pilot.record_forms import file_values, kept_file_fields
from desktop.ui.theme import CONTROL_RADIUS_PX, INSIDE_PX
from store.reads.attached import attached_file
from store.words import mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from store.reads.pilot import Attachment
    from store.store import Store

OPEN = mark("pilot", "Open")
SAVE_AS = mark("pilot", "Save as…")
ONLY_SAVED = mark("pilot", "Files of this kind could be run, so they are not opened from here.")
PICTURE = mark("pilot", "The picture, made smaller")
WIDE_PX, HIGH_PX = 320, 240

Ask = Callable[[str, UUID], object]
"""Told the deed, open or save, and the file."""


class FileForm(Form):
    """The fields of a file; beneath them a look at it, and what can be done with it."""

    def __init__(self, file: Attachment, tasks: Tasks, text: Text, ask: Ask) -> None:
        super().__init__(kept_file_fields(text), text, tasks.today)
        self.set_values(file_values(file))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        self.picture = Picture(text.say(PICTURE, "pilot"), self)
        self.picture.hide()
        column.addWidget(self.picture)
        opens = may_be_opened(file.file_name)
        deeds = [("open", OPEN)] if opens else []
        row = QHBoxLayout()
        row.setSpacing(INSIDE_PX)
        self.buttons = {}
        for deed, words in (*deeds, ("save", SAVE_AS)):
            button = plain(text.say(words, "pilot"), partial(_ask, ask, deed, file.uid), self)
            self.buttons[deed] = button
            row.addWidget(button)
        row.addStretch()
        row.addWidget(Label(size_words(file.size, text), "label", parent=self))
        column.addLayout(row)
        if not opens:
            column.addWidget(Label(text.say(ONLY_SAVED, "pilot"), "label", wrap=True, parent=self))
        if is_picture(file.file_name):

            def read(store: Store) -> QImage | None:
                return small(store.read(attached_file, file.uid).content, WIDE_PX)

            tasks.work(
                read, owner=self, then=self.picture.show_image, quiet=True, failed=lambda _: None
            )


def _ask(ask: Ask, deed: str, uid: UUID, *_: object) -> None:
    ask(deed, uid)


class Picture(QWidget):
    """A picture as wide as the form at most, and not larger than it is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None) -> None:
        """It was decoded; None where it is no picture after all."""
        if image is not None:
            self.image = image
            self.setFixedHeight(self.sizeHint().height())
            self.show()
            self.update()

    def sizeHint(self) -> QSize:
        if self.image is None:
            return QSize(WIDE_PX, 0)
        size = self.image.deviceIndependentSize().toSize()
        return size.scaled(
            size.boundedTo(QSize(WIDE_PX, HIGH_PX)), Qt.AspectRatioMode.KeepAspectRatio
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.sizeHint().scaled(
            self.size().boundedTo(self.sizeHint()), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRectF(0, 0, size.width(), size.height())
        shape = QPainterPath()
        shape.addRoundedRect(box, CONTROL_RADIUS_PX, CONTROL_RADIUS_PX)
        painter.setClipPath(shape)
        painter.drawImage(box, self.image)
        painter.end()
