"""What is written about a pilot: its problem, beliefs, metrics, places, groups and findings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.label import Label, LeadText
from desktop.ui.pilot import about_lines
from desktop.ui.pilot.about_lines import Said
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.words import mark

if TYPE_CHECKING:
    from store.reads.pilot import PilotPage

PILOT = mark("pilot", "The pilot")
HYPOTHESES = mark("pilot", "What we believe")
METRICS = mark("pilot", "What we measure")
PLACES = mark("pilot", "Places")
GROUPS = mark("pilot", "Groups")
EVENTS = mark("pilot", "What else happened")
FINDINGS = mark("pilot", "What we found")
FILES = mark("pilot", "Files")
ADD = mark("pilot", "Add")
EDIT = mark("pilot", "Edit")
REMOVE = mark("pilot", "Remove")
FIX = mark("pilot", "Fix the criterion")
FIX_AGAIN = mark("pilot", "Fix a new one")
NONE = {
    "hypothesis": mark("pilot", "Nothing yet. If we …, then …, because …"),
    "metric": mark("pilot", "Nothing yet. What should change if it works?"),
    "site": mark("pilot", "No places yet: numbers are for the pilot as a whole."),
    "dimension": mark("pilot", "No groups yet. They show whether those worst off are reached."),
    "event": mark("pilot", "Nothing noted. Holidays, strikes and new ways of counting go here."),
    "evidence_note": mark("pilot", "No findings yet: quotes and observations, without names."),
    "attachment": mark("pilot", "No files yet: plan, manual, agreement."),
}
TITLES = {
    "hypothesis": HYPOTHESES,
    "evidence_note": FINDINGS,
    "metric": METRICS,
    "site": PLACES,
    "dimension": GROUPS,
    "event": EVENTS,
    "attachment": FILES,
}
LEFT, RIGHT = (
    ("hypothesis", "evidence_note"),
    ("metric", "site", "dimension", "event", "attachment"),
)
REMOVED_ONLY = ("dimension", "attachment")
DEEDS = {"fix": FIX, "fix_again": FIX_AGAIN, "edit": EDIT, "remove": REMOVE}


class AboutPage(QWidget):
    """The last tab. Each record has its line, each line its deed."""

    asked = Signal(str, str, object)
    """table, deed (add, edit, fix), uid."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.pilot = Section("pilot", text.say(PILOT, "pilot"), text, self)
        self.sections = {
            table: Section(table, text.say(words, "pilot"), text, self)
            for table, words in TITLES.items()
        }
        for section in (self.pilot, *self.sections.values()):
            section.asked.connect(self.asked)
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, GAP_PX, 0, GAP_PX)
        row.setSpacing(GAP_PX)
        for share, sections in (
            (3, (self.pilot, *(self.sections[table] for table in LEFT))),
            (2, tuple(self.sections[table] for table in RIGHT)),
        ):
            column = QVBoxLayout()
            column.setSpacing(GAP_PX)
            for section in sections:
                column.addWidget(section)
            column.addStretch()
            row.addLayout(column, share)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setProperty("look", "clear")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._area)

    def show_page(self, page: PilotPage) -> None:
        """The pilot as it is written down."""
        self.pilot.show_lines(about_lines.of_pilot(page, self._text))
        for table, section in self.sections.items():
            section.show_lines(about_lines.OF[table](page, self._text))

    def point_at(self, table: str, uid: UUID) -> None:
        """Scroll to a record and stand on its deed."""
        for section in self.sections.values():
            line = section.lines.get(uid)
            if line is not None:
                self._area.ensureWidgetVisible(line)
                line.stand()
                return


class Section(Card):
    """One kind of record."""

    asked = Signal(str, str, object)

    def __init__(self, table: str, title: str, text: Text, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._text, self._table = text, table
        self.lines: dict[UUID, RecordLine] = {}
        self._said: list[Said] | None = None
        deed = "edit" if table == "pilot" else "add"
        words = text.say(EDIT if table == "pilot" else ADD, "pilot")
        self.add_one = link(words, lambda: self.asked.emit(table, deed, None), self)
        self.add_one.setAccessibleName(f"{words}: {title}")
        self.title_row.addWidget(self.add_one)
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE_PX)
        self.body.addLayout(self._list)

    def show_lines(self, said: list[Said]) -> None:
        """Replace all lines, where any is another."""
        if said == self._said:
            return
        self._said = said
        self.lines.clear()
        while held := self._list.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        if not said:
            words = self._text.say(NONE[self._table], "pilot")
            self._list.addWidget(Label(words, "second", wrap=True, parent=self))
        for place, each in enumerate(said):
            if place:
                self._list.addWidget(Hairline(self))
            line = RecordLine(each, self._deeds(each), self._text, self)
            line.asked.connect(self._asked)
            self._list.addWidget(line)
            if each.uid is not None:
                self.lines[each.uid] = line

    def _deeds(self, said: Said) -> tuple[str, ...]:
        if self._table == "pilot":
            return ()
        if self._table in REMOVED_ONLY:
            return ("remove",)
        if self._table == "hypothesis":
            return ("fix_again" if said.fixed else "fix", "edit")
        return ("edit",)

    def _asked(self, deed: str, uid: object) -> None:
        named = "fix" if deed == "fix_again" else deed
        self.asked.emit(self._table, named, uid)


class RecordLine(QWidget):
    """What a record is, what more there is to say, and what can be done with it."""

    asked = Signal(str, object)

    def __init__(self, said: Said, deeds: tuple[str, ...], text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._uid = said.uid
        words = QVBoxLayout()
        words.setSpacing(2)
        if said.label:
            words.addWidget(Label(said.label, "label", parent=self))
        if said.lead:
            words.addWidget(LeadText(said.lead.strip(), said.title, parent=self))
        elif said.title:
            look = "" if said.label else "strong"
            words.addWidget(Label(said.title, look, wrap=True, parent=self))
        for more, tone in said.more:
            line = Label(more, "second", wrap=True, parent=self)
            if tone:
                line.set_tone(tone)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        row.addLayout(words, 1)
        self._buttons = []
        for deed in deeds:
            name = text.say(DEEDS[deed], "pilot")
            make = plain if deed == "fix" else link
            button = make(name, partial(self._emit, deed), self)
            if deed != "fix":
                button.setProperty("tone", "quiet")
            button.setAccessibleName(f"{name}: {said.title}")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)

    def _emit(self, deed: str) -> None:
        self.asked.emit(deed, self._uid)

    def stand(self) -> None:
        """Put the keyboard here."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
