"""The records of a pilot that have no tab of their own: each on a line that opens for editing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.file_kinds import is_picture
from desktop.text import Text
from desktop.ui.pilot import about_lines
from desktop.ui.pilot.about import TITLES, RecordLine, Section
from desktop.ui.steps import Step
from desktop.ui.theme import GAP_PX

if TYPE_CHECKING:
    from store.reads.pilot import PilotPage
    from store.reads.redefined import Redefined

COLUMNS = (("metric", "event", "decision"), ("site", "dimension", "attachment"))


class Records(QWidget):
    """Metrics, places, groups, events, decisions and files, in two columns."""

    asked = Signal(str, str, object)
    """table, deed (add, edit, remove), uid."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("look", "clear")
        self.sections: dict[str, Section] = {}
        self._shown: UUID | None = None
        self._redefined: tuple[Redefined, ...] = ()
        self._pictures: dict[UUID, QImage | None] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for share, tables in zip((3, 2), COLUMNS, strict=True):
            column = QVBoxLayout()
            column.setSpacing(GAP_PX)
            for table in tables:
                section = Section(table, text.say(TITLES[table], "pilot"), text, self)
                section.asked.connect(self.asked)
                self.sections[table] = section
                column.addWidget(section)
            column.addStretch()
            row.addLayout(column, share)

    def show_page(self, page: PilotPage) -> None:
        """As they are written down."""
        for step in self.steps(page):
            step()

    def steps(self, page: PilotPage) -> tuple[Step, ...]:
        """The same in steps, a section each."""

        def begin() -> None:
            if page.uid != self._shown:
                self._shown, self._redefined = page.uid, ()

        sections = (partial(self._show_section, table, page) for table in self.sections)
        return (begin, *sections, self._show_pictures)

    def _show_section(self, table: str, page: PilotPage) -> None:
        if table == "metric":
            lines = about_lines.of_metrics(page, self._text, self._redefined)
        else:
            lines = about_lines.OF[table](page, self._text)
        self.sections[table].show_lines(lines)

    def _show_pictures(self) -> None:
        for uid, line in self.sections["attachment"].lines.items():
            if line.tile is not None and (image := self._pictures.get(uid)) is not None:
                line.tile.show_image(image)

    def show_redefined(self, page: PilotPage, found: tuple[Redefined, ...]) -> None:
        """When it changed what is counted, below each metric."""
        if found != self._redefined:
            self._redefined = found
            lines = about_lines.of_metrics(page, self._text, found)
            self.sections["metric"].show_lines(lines)

    def pictures_wanted(self) -> list[UUID]:
        """Attached pictures that were not decoded yet."""
        lines = self.sections["attachment"].lines
        found = [uid for uid, line in lines.items() if is_picture(line.title)]
        wanted = [uid for uid in found if uid not in self._pictures]
        self._pictures.update(dict.fromkeys(wanted))
        return wanted

    def show_picture(self, answer: tuple[UUID, QImage | None]) -> None:
        """One was decoded; None where it is no picture after all."""
        uid, image = answer
        self._pictures[uid] = image
        line = self.sections["attachment"].lines.get(uid)
        if line is not None and line.tile is not None and image is not None:
            line.tile.show_image(image)

    def line_of(self, uid: UUID) -> RecordLine | None:
        """Where a record stands."""
        found = (section.lines.get(uid) for section in self.sections.values())
        return next((line for line in found if line is not None), None)
