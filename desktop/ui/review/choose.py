"""Which pilots to talk about: those that need a decision are offered first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.finding import folded
from desktop.text import Text
from desktop.ui.parts.buttons import link
from desktop.ui.parts.card import Card
from desktop.ui.parts.flag import paint_flag
from desktop.ui.parts.label import Label, tip
from desktop.ui.parts.rows import Column, Group, Line, Rows
from desktop.ui.portfolio.order import in_order
from desktop.ui.theme import Tokens
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.first import PortfolioRow

ADD = mark("review", "Add pilots")
NEED = mark("review", "Need a decision")
OTHERS = mark("review", "Others")
TAKE_ALL = mark_n("review", "Add %n that need a decision", None, 0)
SEARCH = mark("review", "Search by title, code or lead")
TABLE = mark("review", "Pilots that are not on the agenda; Enter adds one")
PILOT = mark("review", "Pilot")
ALL_IN = mark("review", "All pilots are on the agenda.")
NOBODY = mark("review", "No pilot is called so.")
PLUS = "+"
LINE_PX, FLAG_PX, INDENT_PX, GROUP_PX = 34, 14, 22, 30


class ChoosePilots(Card):
    """Pilots that are not on the agenda yet. A click or Enter adds one."""

    added = Signal(object)
    """The uids of those to add, in order."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(text.fill("review", ADD), parent)
        self._text = text
        self._offered: tuple[PortfolioRow, ...] = ()
        self.all = link("", self._take_all, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(text.fill("review", SEARCH))
        self.search.setToolTip(tip(text.fill("review", SEARCH)))
        self.search.setAccessibleName(text.fill("review", SEARCH))
        self.search.textChanged.connect(self._show)
        name = text.fill("review", TABLE)
        self.table = Rows(
            _columns(text), "pilot_id", row_px=LINE_PX, group_px=GROUP_PX, name=name, fits=False,
            parent=self,
        )  # fmt: skip
        self.table.setProperty("look", "clear")
        self.table.header.hide()
        self.table.opened.connect(self._take)
        self.table.view.clicked.connect(self._clicked)
        self.nothing = Label("", "second", wrap=True, parent=self)
        self.title_row.addWidget(self.all)
        self.add(self.search)
        self.add(self.nothing)
        self.add(self.table, 1)

    def show_pilots(self, rows: Sequence[PortfolioRow], taken: Collection[UUID]) -> None:
        """All pilots; those that are taken or put away are not offered."""
        free = [row for row in rows if row.uid not in taken and not row.archived]
        self._offered = in_order(free)
        self._show()

    @property
    def shown(self) -> tuple[PortfolioRow, ...]:
        """What is offered now, in order."""
        model = self.table.model
        rows = (model.rows[number] for number in model.shown)
        return tuple(row for row in rows if not isinstance(row, Group))

    def _show(self) -> None:
        words = folded(self.search.text()).split()

        def found(row: PortfolioRow) -> bool:
            said = folded(f"{row.title} {row.code} {row.lead or ''}")
            return all(word in said for word in words)

        rows = [row for row in self._offered if found(row)]
        need = [row for row in rows if row.needs_decision]
        others = [row for row in rows if not row.needs_decision]
        shown: list[PortfolioRow | Group] = []
        for title, those in ((NEED, need), (OTHERS, others)):
            if those:
                shown += [Group(self._text.fill("review", title)), *those]
        self.table.set_rows(shown)
        self.table.setVisible(bool(shown))
        self.nothing.setText(self._text.fill("review", NOBODY if self._offered else ALL_IN))
        self.nothing.setVisible(not shown)
        urgent = sum(row.needs_decision for row in self._offered)
        self.all.setText(self._text.fill("review", TAKE_ALL, urgent))
        self.all.setVisible(urgent > 1)

    def _take_all(self) -> None:
        self.added.emit([row.uid for row in self._offered if row.needs_decision])

    def _take(self, pilot_id: int) -> None:
        """Add one; the keyboard comes to stand on the next."""
        shown = self.shown
        place = next((n for n, row in enumerate(shown) if row.pilot_id == pilot_id), None)
        if place is None:
            return
        after = [*shown[place + 1 :], *reversed(shown[:place])]
        self.added.emit([shown[place].uid])
        if after:
            self.table.make_current(after[0].pilot_id)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.table.current_id()
        if row is not None and index.isValid():
            self._take(row)


def _columns(text: Text) -> tuple[Column, ...]:
    def paint(painter: QPainter, rect: QRectF, row: PortfolioRow, tokens: Tokens) -> None:
        if row.flag is not None:
            place = QRectF(rect.left(), rect.center().y() - FLAG_PX / 2, FLAG_PX, FLAG_PX)
            paint_flag(painter, place, row.flag, tokens)

    def said(row: PortfolioRow) -> str:
        flag = "" if row.flag is None else text.term(row.flag)
        return ", ".join(part for part in (row.title, flag) if part)

    return (
        Column(
            "title", text.fill("review", PILOT), lambda row: (Line(row.title),), paint,
            stretch=1, indent_px=INDENT_PX, spoken=said,
            tip=lambda row: "" if row.flag is None else text.term(row.flag),
        ),
        Column("add", "", lambda row: (Line(PLUS, "accent", 600),), right=True, width_px=24,
               spoken=lambda row: ""),
    )  # fmt: skip
