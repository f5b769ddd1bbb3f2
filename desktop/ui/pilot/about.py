"""Records as lines in a card: metrics, places, groups, events, files, findings, decisions."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.file_kinds import may_be_opened
from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.label import Label, LeadText
from desktop.ui.pilot.about_lines import Said
from desktop.ui.pilot.file_tile import FileTile
from desktop.ui.pilot.record_menu import MenuDeed, record_menu
from desktop.ui.theme import INSIDE_PX
from store.words import mark

METRICS = mark("pilot", "What we measure")
PLACES = mark("pilot", "Places")
GROUPS = mark("pilot", "Groups")
EVENTS = mark("pilot", "What else happened")
FILES = mark("pilot", "Files")
ADD = mark("pilot", "Add")
DECISIONS = mark("pilot", "Decisions")
EDIT = mark("pilot", "Edit")
REMOVE = mark("pilot", "Remove")
OPEN = mark("pilot", "Open")
SAVE_AS = mark("pilot", "Save as…")
NUMBERS = mark("pilot", "Add numbers")
OF_ONE = mark("pilot", "{deed}: {title}")
NONE = {
    "metric": mark("pilot", "Nothing yet. What should change if it works?"),
    "site": mark("pilot", "No places yet: numbers are for the pilot as a whole."),
    "dimension": mark("pilot", "No groups yet. They show whether those worst off are reached."),
    "event": mark("pilot", "Nothing noted. Holidays, strikes and new ways of counting go here."),
    "evidence_note": mark("pilot", "No findings yet: quotes and observations, without names."),
    "attachment": mark("pilot", "No files yet. Drop a plan, a manual or a picture anywhere here."),
    "decision": mark("pilot", "Nothing decided yet."),
    "programme": mark("pilot", "No programmes yet."),
}
TITLES = {
    "metric": METRICS,
    "site": PLACES,
    "dimension": GROUPS,
    "event": EVENTS,
    "attachment": FILES,
    "decision": DECISIONS,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
DEEDS = {
    "edit": EDIT,
    "remove": REMOVE,
    "open": OPEN,
    "save": SAVE_AS,
    "numbers": NUMBERS,
}
KEYS = {"edit": "F2", "remove": "Del"}
IN_MENU = {"metric": ("edit", "numbers", "remove")}
"""What the menu of a line offers, where it is more than to edit and to remove."""


def deeds_of(table: str, title: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands beside a line, and all that its menu offers."""
    if table == "attachment":
        first = ("open",) if may_be_opened(title) else ("save",)
        return (*first, "edit"), tuple(dict.fromkeys((*first, "save", "edit", "remove")))
    return ("edit",), IN_MENU.get(table, ("edit", "remove"))


class Section(Card):
    """One kind of record."""

    asked = Signal(str, str, object)

    def __init__(self, table: str, title: str, text: Text, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._text, self._table = text, table
        self.lines: dict[UUID, RecordLine] = {}
        self._said: list[Said] | None = None
        words = text.say(ADD, "pilot")
        self.add_one = link(words, lambda: self.asked.emit(table, "add", None), self)
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
        stood_on = next((uid for uid, line in self.lines.items() if line.stood_on), None)
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
            line = RecordLine(each, self._table, self._text, self)
            line.asked.connect(self._asked)
            self._list.addWidget(line)
            if each.uid is not None:
                self.lines[each.uid] = line
        if stood_on in self.lines:
            self.lines[stood_on].stand()

    def _asked(self, deed: str, uid: object) -> None:
        self.asked.emit(self._table, deed, uid)


class RecordLine(QWidget):
    """What a record is and what more there is to say.

    F2 edits it, Delete removes it, Enter does what the button with the keyboard does.
    """

    asked = Signal(str, object)

    def __init__(self, said: Said, table: str, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._uid, self.title, self._text = said.uid, said.title, text
        deeds, self._in_menu = deeds_of(table, said.title)
        self.tile = FileTile(said.title, self) if table == "attachment" else None
        words = QVBoxLayout()
        words.setSpacing(2)
        if said.lead:
            words.addWidget(LeadText(said.lead.strip(), said.title, parent=self))
        elif said.title:
            words.addWidget(Label(said.title, "strong", wrap=True, parent=self))
        for more, tone in said.more:
            line = Label(more, "second", wrap=True, parent=self)
            if tone:
                line.set_tone(tone)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX)
        if self.tile is not None:
            row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._buttons = []
        for deed in deeds:
            name = text.say(DEEDS[deed], "pilot")
            button = link(name, partial(self._emit, deed), self, quiet=True)
            button.setAccessibleName(text.fill("pilot", OF_ONE, deed=name, title=said.title))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)

    def _emit(self, deed: str, *_: object) -> None:
        self.asked.emit(deed, self._uid)

    @property
    def stood_on(self) -> bool:
        """Whether the keyboard is here."""
        return any(button.hasFocus() for button in self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._emit("edit")
        elif event.key() in DELETE:
            self._emit("remove")
        elif event.key() in ENTER:
            for button in self._buttons:
                if button.hasFocus():
                    button.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        deeds: list[MenuDeed] = [
            (self._text.say(DEEDS[deed], "pilot"), KEYS.get(deed, ""), partial(self._emit, deed))
            for deed in self._in_menu
        ]
        record_menu(self, deeds, event.globalPos())

    def stand(self) -> None:
        """Put the keyboard here."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
