"""The records of a pilot that have no tab of their own: each on a line that opens for editing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.pilot import about_lines
from desktop.ui.pilot.about import TITLES, RecordLine, Section
from desktop.ui.theme import GAP_PX

if TYPE_CHECKING:
    from store.reads.pilot import PilotPage

COLUMNS = (("metric", "event"), ("site", "dimension", "attachment"))


class Records(QWidget):
    """Metrics, places, groups, events and files, in two columns."""

    asked = Signal(str, str, object)
    """table, deed (add, edit, remove), uid."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("look", "clear")
        self.sections: dict[str, Section] = {}
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
        for table, section in self.sections.items():
            section.show_lines(about_lines.OF[table](page, self._text))

    def line_of(self, uid: UUID) -> RecordLine | None:
        """Where a record stands."""
        found = (section.lines.get(uid) for section in self.sections.values())
        return next((line for line in found if line is not None), None)
