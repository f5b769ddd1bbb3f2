"""Hypotheses: what is believed, what would show it, and what speaks for and against."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.text import Text
from desktop.ui.parts.buttons import link, plain
from desktop.ui.parts.card import Card
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.label import Label, LeadText
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot import hypotheses_words as words_of
from desktop.ui.pilot.about import Section
from desktop.ui.pilot.about_lines import STRENGTH, of_notes
from desktop.ui.pilot.chain import chain_of
from desktop.ui.pilot.cycles import LARGE, Dot
from desktop.ui.pilot.hypotheses_line import OpenLine
from desktop.ui.pilot.hypotheses_map import HypothesesMap
from desktop.ui.pilot.record_card import RecordCard
from desktop.ui.pilot.record_menu import MenuDeed
from desktop.ui.theme import GAP_PX, INSIDE_PX, scaled, text_scale
from store.words import Supports, mark

if TYPE_CHECKING:
    from store.reads.pilot import Hypothesis, Note, PilotPage

NONE_YET = mark(
    "pilot", "No hypotheses yet. If we …, then …, because …: what has to be true for this to work?"
)
ADD = mark("pilot", "Add a hypothesis")
LEAD = mark("pilot", "What has to be true for this to work, and what would show it.")
NUMBER = mark("pilot", "H{number}")
EDIT = mark("pilot", "Edit")
REMOVE = mark("pilot", "Remove")
FIX = mark("pilot", "Fix the criterion")
FIX_AGAIN = mark("pilot", "Fix a new one")
CRITERION = mark("pilot", "Criterion")
FINDINGS = mark("pilot", "Findings")
OTHERS = mark("pilot", "Other findings")
TESTED = mark("pilot", "Tested by")
NO_FINDINGS = mark("pilot", "None yet.")
NO_CYCLES = mark("pilot", "No cycle tests it yet.")
ADD_FINDING = mark("pilot", "Add a finding")
TEST_IT = mark("pilot", "Log a cycle that tests it")
CYCLE = mark("pilot", "{number} · {title}")
OF_ONE = mark("pilot", "{deed}: {title}")
MAP = mark("pilot", "What to test first")
MAP_HINT = mark(
    "pilot", "Filled: its criterion is fixed. Drag a dot, or move it by the arrow keys."
)
NOT_PLACED = mark("pilot", "How much hangs on it, or how unsure it is, is not said: {which}.")
SIDE_PX, LEAST_SIDE_PX, COLUMN_PX = 316, 250, 130
TONES = {Supports.SUPPORTS: "good", Supports.WEAKENS: "bad"}


class HypothesesPage(QWidget):
    """The second tab. A card each, by number, and beside them what to test first."""

    asked = Signal(str, str, object)
    """table, deed (add, edit, fix, remove), uid."""
    moved = Signal(object, int, int)
    """A hypothesis was moved on the map: its uid, importance and uncertainty."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._page: PilotPage | None = None
        self.cards: dict[UUID, HypothesisCard] = {}
        first = plain(text.say(ADD, "pilot"), self._add, self)
        first.setProperty("look", "primary")
        self.empty = Empty(text.say(NONE_YET, "pilot"), first, parent=self)
        self.lead = Label(text.say(LEAD, "pilot"), "second", wrap=True, parent=self)
        self.add = plain(text.say(ADD, "pilot"), self._add, self)
        self.map = HypothesesMap(text, self)
        self.map.chosen.connect(self.stand_on)
        self.map.moved.connect(self.moved)
        self.not_placed = Label("", "label", wrap=True, parent=self)
        self.findings = Section("evidence_note", text.say(OTHERS, "pilot"), text, self)
        self.findings.asked.connect(self.asked)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP_PX)
        self._area = self._scrolled()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.empty)

    def show_page(self, page: PilotPage) -> None:
        """The pilot's hypotheses, and what was found."""
        before, self._page = self._page, page
        parts = ("uid", "hypotheses", "notes", "iterations", "metrics")
        if before is None or any(getattr(before, n) != getattr(page, n) for n in parts):
            self._fill(page)
        shown = page.hypotheses or page.notes
        self._stack.setCurrentWidget(self._area if shown else self.empty)

    def stand_on(self, uid: UUID) -> None:
        """Scroll to a hypothesis and put the keyboard there."""
        card = self.cards.get(uid)
        if card is not None:
            # One that was just made waits for the event loop before it can take the keyboard.
            card.show()
            self._area.ensureWidgetVisible(card)
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, table: str, uid: UUID) -> None:
        """To a hypothesis, by its own uid or that of a fixing; or to a finding."""
        for card in self.cards.values():
            fixed = table == "criterion_fixing" and uid in {f.uid for f in card.hypothesis.fixings}
            if fixed or card.hypothesis.uid == uid:
                self.stand_on(card.hypothesis.uid)
                return
        lines = [line for card in self.cards.values() for line in card.findings]
        found = next((line for line in lines if line.uid == uid), None)
        if found is not None:
            self._area.ensureWidgetVisible(found)
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (loose := self.findings.lines.get(uid)) is not None:
            self._area.ensureWidgetVisible(loose)
            loose.stand()

    def _fill(self, page: PilotPage) -> None:
        text = self._text
        held_on = next((uid for uid, card in self.cards.items() if card.hasFocus()), None)
        while held := self._list.takeAt(0):
            if widget := held.widget():
                widget.hide()
                widget.deleteLater()
        self.cards.clear()
        for each in page.hypotheses:
            card = HypothesisCard(each, page, text, self.asked.emit)
            card.stood_on.connect(self.map.show_current)
            self._list.addWidget(card)
            self.cards[each.uid] = card
        for first, second in pairwise(self.cards.values()):
            first.below, second.above = second, first
        self._list.addStretch()
        self.map.show_hypotheses(page.hypotheses)
        left_out = [
            text.fill("pilot", NUMBER, number=each.number)
            for each in page.hypotheses
            if each.importance is None or each.uncertainty is None
        ]
        self.not_placed.setVisible(bool(left_out))
        self.not_placed.setText(text.fill("pilot", NOT_PLACED, which=text.joined(left_out)))
        numbered = {each.id for each in page.hypotheses}
        loose = {note.uid for note in page.notes if note.hypothesis_id not in numbered}
        self.findings.setVisible(bool(loose) or not numbered)
        self.findings.show_lines([each for each in of_notes(page, text) if each.uid in loose])
        if held_on is not None:
            self.stand_on(held_on)

    def _add(self) -> None:
        self.asked.emit("hypothesis", "add", None)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        top = QHBoxLayout()
        top.addWidget(self.lead, 1)
        top.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(GAP_PX)
        left.addLayout(top)
        left.addLayout(self._list, 1)
        side = QWidget(inner)
        side.setProperty("look", "clear")
        side.setMinimumWidth(LEAST_SIDE_PX)
        side.setMaximumWidth(scaled(SIDE_PX))
        mapped = Card(self._text.say(MAP, "pilot"), side)
        mapped.title.setWordWrap(True)
        mapped.add(self.map)
        mapped.add(Label(self._text.say(MAP_HINT, "pilot"), "label", wrap=True, parent=mapped))
        mapped.add(self.not_placed)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GAP_PX)
        right.addWidget(mapped)
        right.addWidget(self.findings)
        right.addStretch()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, GAP_PX, 0, GAP_PX)
        row.setSpacing(GAP_PX)
        # The side has all it can have before the cards grow, and gives way first.
        row.addLayout(left, 1)
        row.addWidget(side, 1)
        return scrolled(inner, self)


class HypothesisCard(RecordCard):
    """One hypothesis. Arrows step to the next, Enter and F2 open its editor."""

    stood_on = Signal(object)

    def __init__(
        self,
        each: Hypothesis,
        page: PilotPage,
        text: Text,
        asked: Callable[[str, str, object], object],
    ) -> None:
        super().__init__()
        self.hypothesis, self._text, self._asked = each, text, asked
        self.sentence = words_of.sentence(each, text)
        self.number = text.fill("pilot", NUMBER, number=each.number)
        self.setAccessibleName(f"{self.number}. {self.sentence}")
        self.body.addLayout(self._top(each))
        self.body.addWidget(LeadText(self.sentence.strip(), parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        columns = (
            (CRITERION, self._criterion(each, page)),
            (FINDINGS, self._findings(each, page)),
            (TESTED, self._cycles(each, page)),
        )
        # Large letters have no room for three columns.
        across = 3 if text_scale() < LARGE else 1
        for number, (title, column) in enumerate(columns):
            row, place = number // across * 2, number % across
            grid.addWidget(Label(text.say(title, "pilot"), "label", parent=self), row, place)
            grid.addLayout(column, row + 1, place)
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, COLUMN_PX)
        self.body.addLayout(grid)

    def _top(self, each: Hypothesis) -> QHBoxLayout:
        text = self._text
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 2)
        top.addWidget(Label(self.number, "heading", parent=self))
        top.addWidget(Label(text.term(each.about), "label", parent=self))
        top.addStretch(1)
        deeds = [("fix", FIX_AGAIN if each.fixings else FIX), ("edit", EDIT)]
        if not each.fixings:
            deeds.append(("remove", REMOVE))
        self.buttons = {}
        for deed, words in deeds:
            name = text.say(words, "pilot")
            make = plain if words is FIX else partial(link, quiet=True)
            button = make(name, partial(self._ask, deed), self)
            button.setAccessibleName(text.fill("pilot", OF_ONE, deed=name, title=self.number))
            self.buttons[deed] = button
            top.addWidget(button)
        return top

    def _criterion(self, each: Hypothesis, page: PilotPage) -> QVBoxLayout:
        text = self._text
        column = _column()
        column.addWidget(Label(words_of.stands(each, page, text), wrap=True, parent=self))
        if not each.fixings:
            label = Label(text.say(words_of.NOT_FIXED, "pilot"), "second", wrap=True, parent=self)
            label.set_tone("target")
            column.addWidget(label)
        for fixing in each.fixings:
            first, second = words_of.fixed(fixing, each, page, text)
            label = Label(first, wrap=True, parent=self)
            label.set_tone("ready" if fixing is each.fixings[-1] else "second")
            column.addWidget(label)
            hashed = Label(second, "label", wrap=True, parent=self)
            hashed.setToolTip(fixing.hash)
            column.addWidget(hashed)
        for words in words_of.moved_on(each, page, text):
            label = Label(words, wrap=True, parent=self)
            label.set_tone("target")
            column.addWidget(label)
        column.addStretch()
        return column

    def _findings(self, each: Hypothesis, page: PilotPage) -> QVBoxLayout:
        text, column = self._text, _column()
        mine = [note for note in page.notes if note.hypothesis_id == each.id]
        if not mine:
            column.addWidget(Label(text.say(NO_FINDINGS, "pilot"), "second", parent=self))
        self.findings = [self._finding(note) for note in mine]
        for line in self.findings:
            column.addWidget(line)
        self.add_finding = link(
            text.say(ADD_FINDING, "pilot"), partial(self._asked, "evidence_note", "add", each.uid)
        )
        self.add_finding.setProperty("flush", True)
        below = QHBoxLayout()
        below.addWidget(self.add_finding)
        below.addStretch()
        column.addLayout(below)
        column.addStretch()
        return column

    def _finding(self, note: Note) -> OpenLine:
        text = self._text
        parts = [text.term(note.supports)] if note.supports is not None else []
        parts += [part for part in (note.kind, note.source) if part]
        if note.strength is not None:
            parts.append(text.fill("pilot", STRENGTH, strength=note.strength))
        return OpenLine(
            note.text,
            partial(self._asked, "evidence_note", "edit", note.uid),
            more=", ".join(parts),
            tone=TONES.get(note.supports, "") if note.supports is not None else "",
            uid=note.uid,
            deeds=self._line_deeds("evidence_note", note.uid),
            parent=self,
        )

    def _cycles(self, each: Hypothesis, page: PilotPage) -> QVBoxLayout:
        text, column = self._text, _column()
        mine = chain_of(page, each.id)
        if not mine:
            column.addWidget(Label(text.say(NO_CYCLES, "pilot"), "second", wrap=True, parent=self))
        for place, cycle in enumerate(mine):
            words = text.fill("pilot", CYCLE, number=cycle.number, title=cycle.title)
            opened = partial(self._asked, "iteration", "edit", cycle.uid)
            line = OpenLine(
                words,
                opened,
                shape=Dot(cycle.act, self, chained=place < len(mine) - 1),
                deeds=self._line_deeds("iteration", cycle.uid),
                parent=self,
            )
            column.addWidget(line)
        column.addStretch()
        return column

    def _line_deeds(self, table: str, uid: UUID) -> list[MenuDeed]:
        say = self._text.say
        return [
            (say(EDIT, "pilot"), "F2", partial(self._asked, table, "edit", uid)),
            (say(REMOVE, "pilot"), "Del", partial(self._asked, table, "remove", uid)),
        ]

    def _ask(self, deed: str, *_: object) -> None:
        self._asked("hypothesis", deed, self.hypothesis.uid)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.stood_on.emit(self.hypothesis.uid)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stood_on.emit(None)

    def do_edit(self) -> None:
        """Open its editor."""
        self._ask("edit")

    def do_remove(self) -> None:
        """Take it away; why one with a fixed criterion stays is said."""
        self._ask("remove")

    def menu_deeds(self) -> list[MenuDeed]:
        """Edit, fix, what speaks for or against it, a cycle that tests it, remove."""
        uid, say = self.hypothesis.uid, self._text.say
        fix = FIX_AGAIN if self.hypothesis.fixings else FIX
        return [
            (say(EDIT, "pilot"), "F2", self.do_edit),
            (say(fix, "pilot"), "", partial(self._ask, "fix")),
            (say(ADD_FINDING, "pilot"), "", partial(self._asked, "evidence_note", "add", uid)),
            (say(TEST_IT, "pilot"), "", partial(self._asked, "iteration", "add", uid)),
            (say(REMOVE, "pilot"), "Del", self.do_remove),
        ]


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    return column
