"""Whose flag would change by what was moved, and the one button that lets it hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import link, primary
from desktop.ui.parts.card import Card, Hairline
from desktop.ui.parts.flag import FlagLabel
from desktop.ui.parts.label import Label, second
from desktop.ui.theme import INSIDE_PX
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.what_if import FlagChange, WhatIf

TITLE = mark("profile", "What would change")
SHIPPED = mark(
    "profile",
    "This profile comes with Springbrett and stays as it is. Make your own from it to ask for"
    " something else.",
)
MOVE = mark(
    "profile",
    "Change a figure or a tick, and you see here which pilots would get another flag. Nothing holds"
    " until you say so.",
)
LOOKING = mark("profile", "Looking at every pilot…")
NONE = mark_n("profile", "None of %n pilot(s) would change flag.", None, 0)
ONE = mark_n("profile", "1 of %n pilot(s) would change flag.", None, 0)
SOME = mark_n("profile", "{changed} of %n pilot(s) would change flag.", None, 0)
NO_PILOTS = mark("profile", "There are no pilots yet, so no flag would change.")
NOBODYS = mark("profile", "No pilot is judged by this profile yet; here it is held against all.")
NOW = mark("profile", "now: {flag}")
MORE = mark_n("profile", "And %n more.", None, 0)
USE = mark("profile", "Use these thresholds")
LEAVE = mark("profile", "Leave it as it was")
SPOKEN = mark("profile", "{pilot}: {now} now, {then} then. {why}")
SEE = mark("profile", "Open")
SEE_PILOT = mark("profile", "Open {pilot}")
SHOWN = 40


class WhatChanges(Card):
    """The pilots, flag now and then, each with its reason."""

    used = Signal()
    dropped = Signal()
    pilot_asked = Signal(object)
    """A pilot's uid: to see it."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("profile", TITLE), parent)
        self._text = text
        self.headline = Label("", "strong", wrap=True, parent=self)
        self.note = second("", parent=self)
        self.use = primary(self._say(USE), self.used.emit, self)
        self.leave = link(self._say(LEAVE), self.dropped.emit, self)
        deeds = QVBoxLayout()
        deeds.setSpacing(4)
        for button in (self.use, self.leave):
            deeds.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE_PX)
        self.add(self.headline)
        self.add(self.note)
        self.body.addLayout(deeds)
        self.body.addLayout(self._list)
        self.found: WhatIf | None = None

    def _say(self, marked: str) -> str:
        return self._text.fill("profile", marked)

    def show_nothing(self, shipped: bool) -> None:
        """Nothing was moved."""
        self.found = None
        self._tell("", self._say(SHIPPED if shipped else MOVE), drafted=False)
        self._show_changes(())

    def show_looking(self, drafted: bool) -> None:
        """The answer is on its way; what stood here stays so long, so that nothing jumps."""
        self._tell(self._say(LOOKING), self.note.text() if self.found else "", drafted)

    def show_found(self, found: WhatIf, drafted: bool) -> None:
        """The answer. drafted: something was moved, so there is something to let hold."""
        self.found = found
        count, text = len(found.changes), self._text
        if not found.pilots:
            headline = self._say(NO_PILOTS)
        elif count < 2:
            headline = text.fill("profile", ONE if count else NONE, found.pilots)
        else:
            headline = text.fill("profile", SOME, found.pilots, changed=text.count(count))
        self._tell(
            headline, self._say(NOBODYS) if found.everywhere and found.pilots else "", drafted
        )
        self._show_changes(found.changes)

    def _tell(self, headline: str, note: str, drafted: bool) -> None:
        for label, words in ((self.headline, headline), (self.note, note)):
            label.setText(words)
            label.setVisible(bool(words))
        self.use.setVisible(drafted)
        self.leave.setVisible(drafted)

    def _show_changes(self, changes: tuple[FlagChange, ...]) -> None:
        while held := self._list.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        for change in changes[:SHOWN]:
            self._list.addWidget(Hairline(self))
            self._list.addWidget(self._block(change))
        if len(changes) > SHOWN:
            more = self._text.fill("profile", MORE, len(changes) - SHOWN)
            self._list.addWidget(second(more, parent=self))

    def _block(self, change: FlagChange) -> QWidget:
        text = self._text
        block = QWidget(self)
        named = f"{change.code}  {change.title}"
        see = link(self._say(SEE), partial(self.pilot_asked.emit, change.uid), block)
        see.setAccessibleName(self._text.fill("profile", SEE_PILOT, pilot=named))
        then = FlagLabel(change.then, text.term(change.then), parent=block)
        told = self._text.fill("profile", NOW, flag=change.now)
        now = Label(told, "label", wrap=True, parent=block)
        why = second(text.say(change.why), parent=block)
        head, flags = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Label(named, "strong", wrap=True, parent=block), 1)
        head.addWidget(see, 0, Qt.AlignmentFlag.AlignTop)
        for row in (head, flags):
            row.setSpacing(INSIDE_PX)
        flags.addWidget(then)
        flags.addWidget(now, 1)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(flags)
        column.addWidget(why)
        block.setAccessibleName(
            text.fill(
                "profile", SPOKEN, pilot=named, now=change.now, then=change.then, why=why.text()
            )
        )
        return block
