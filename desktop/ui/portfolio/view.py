"""The portfolio: figures, filters, search, and every pilot in one painted table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.tasks import Tasks
from desktop.ui.parts.buttons import Chip, plain, primary
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.label import Label, title
from desktop.ui.parts.rows import Rows
from desktop.ui.portfolio.columns import columns, money_is_known
from desktop.ui.portfolio.figures import Figures, figures_of
from desktop.ui.portfolio.filters import Filters, Places, folded, searched
from desktop.ui.portfolio.order import in_order
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX
from store.reads.first import PortfolioRow
from store.words import mark, mark_n

TITLE = mark("portfolio", "Portfolio")
PROGRAMME = mark("portfolio", "Programme")
ALL_PROGRAMMES = mark("portfolio", "All")
SEARCH = mark("portfolio", "Search pilots, people, places")
NEW_PILOT = mark("portfolio", "New pilot")
IMPORT = mark("portfolio", "Import…")
IN_ORDER = mark_n("portfolio", "%n pilot(s), those that need a decision first", None, 0)
FOUND = mark_n("portfolio", "%n of {all} pilots", None, 0)
NONE_FOUND = mark("portfolio", "No pilot is like that. Search for something else, or see all.")
SEE_ALL = mark("portfolio", "See all pilots")
TABLE = mark("portfolio", "Pilots")

SEARCH_PX = 240


class PortfolioView(QWidget):
    """The portfolio. It asks, shows, and says which pilot was opened."""

    pilot_opened = Signal(object)
    """The uid of a pilot: Enter or a double click."""
    new_asked = Signal()
    import_asked = Signal()
    emptied = Signal(bool)
    """The store has no pilots (any more), or has some."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, tasks.text
        # Of the whole store, and those of the programme that is looked at.
        self.all_rows: tuple[PortfolioRow, ...] = ()
        self.rows: tuple[PortfolioRow, ...] = ()
        self._places: Places = {}
        # What each row is found by; made when it is first searched for.
        self._searched: list[str] | None = None
        self._programme: str | None = None
        self._passing: list[int] = []
        self._with_money = False
        self.setProperty("look", "page")
        self._make_parts()
        self._lay_out()
        tasks.changed.connect(self._on_changed)

    # -- parts ----------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        say = self._text.fill
        self.title = title(say("portfolio", TITLE), self)
        self.programme = Chip(say("portfolio", PROGRAMME), self)
        self.programme.chosen.connect(self._choose_programme)
        self.programme.hide()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("portfolio", SEARCH))
        self.search.setAccessibleName(say("portfolio", SEARCH))
        self.search.setClearButtonEnabled(False)
        self.search.setFixedWidth(SEARCH_PX)
        self.search.textChanged.connect(self._filter)
        self.import_button = plain(say("portfolio", IMPORT), self.import_asked.emit, self)
        self.new_button = primary(say("portfolio", NEW_PILOT), self.new_asked.emit, self)
        self.figures = Figures(self)
        self.filters = Filters(self._text, self)
        self.filters.changed.connect(self._filter)
        self.count = Label("", "label", parent=self)
        self.table = self._made_table()
        see_all = plain(say("portfolio", SEE_ALL), self.see_all, self)
        self.none_found = Empty(say("portfolio", NONE_FOUND), see_all, parent=self)
        self.none_found.hide()

    def _made_table(self) -> Rows:
        shown = columns(self._text, self._tasks.today)
        if not self._with_money:
            shown = [column for column in shown if column.key != "money"]
        name = self._text.fill("portfolio", TABLE)
        table = Rows(shown, "pilot_id", name=name, parent=self)
        table.opened.connect(self._open)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 4)
        top.addWidget(self.title)
        top.addWidget(self.programme)
        top.addStretch()
        for widget in (self.search, self.import_button, self.new_button):
            top.addWidget(widget)
        bar = QHBoxLayout()
        bar.setSpacing(INSIDE_PX)
        bar.addWidget(self.filters)
        bar.addStretch()
        bar.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        self._column.setSpacing(GAP_PX)
        self._column.addLayout(top)
        self._column.addWidget(self.figures)
        self._column.addLayout(bar)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.none_found, 1)
        # What is left below the last row; the table takes all before it.
        self._column.addStretch(0)

    # -- rows -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the rows again."""
        self._tasks.read(portfolio, self._tasks.today(), owner=self, then=self.show_rows)
        self._tasks.read(places, owner=self, then=self._show_places)

    def show_rows(self, rows: Sequence[PortfolioRow]) -> None:
        """Show these; while the list is looked at, each pilot keeps its place."""
        held = (
            [row.pilot_id for row in self.all_rows] if self.all_rows and self.isVisible() else None
        )
        self.all_rows = in_order(rows, held)
        self._show_all()
        self.emptied.emit(not rows)

    def continue_from(self, other: PortfolioView) -> None:
        """Show what another one shows, searched, filtered and chosen as it was there."""
        self._places, self._programme = other._places, other._programme
        for name, chip in self.filters.chips.items():
            chip.set_value(other.filters.chips[name].value)
        self.search.setText(other.search.text())
        self.show_rows(other.all_rows)
        chosen = other.table.current_id()
        if chosen is not None:
            self.table.make_current(chosen)

    def _show_all(self) -> None:
        names = sorted({row.programme for row in self.all_rows}, key=folded)
        if self._programme not in names:
            self._programme = None
        offered = [(None, self._text.fill("portfolio", ALL_PROGRAMMES)), *((n, n) for n in names)]
        self.programme.set_choices(offered, self._programme)
        self.programme.setVisible(len(names) > 1)
        wanted = self._programme
        rows = tuple(row for row in self.all_rows if wanted is None or row.programme == wanted)
        self._use_money(money_is_known(rows))
        if rows != self.rows:
            self.rows = rows
            self.table.set_rows(rows)
        self._searched = None
        self.figures.show_figures(figures_of(rows, self._text))
        self.filters.show_choices(rows, self._places)
        self._filter()

    def _show_places(self, found: Places) -> None:
        if found != self._places:
            self._places = found
            self._show_all()

    def _use_money(self, with_money: bool) -> None:
        """Columns are fixed when a table is made, so one with money is another table."""
        if with_money == self._with_money:
            return
        self._with_money = with_money
        old, self.table = self.table, self._made_table()
        self._column.replaceWidget(old, self.table)
        old.hide()
        old.deleteLater()
        self.table.set_rows(self.rows)

    def _filter(self) -> None:
        words = folded(self.search.text()).split()
        passing = self.filters.passing(self.rows, self._places)
        if words:
            found_by = self.prepare_search()
            for word in words:
                passing = [at for at in passing if word in found_by[at]]
        self._passing = passing
        self.table.set_shown(passing)
        found, total = len(passing), len(self.rows)
        self.table.setVisible(found > 0 or total == 0)
        self.none_found.setVisible(found == 0 and total > 0)
        if found == total:
            said = self._text.fill("portfolio", IN_ORDER, total)
        else:
            said = self._text.fill("portfolio", FOUND, found, all=self._text.count(total))
        self.count.setText(said)

    def prepare_search(self) -> list[str]:
        """What each row is found by: folded once, so that a keystroke only compares."""
        if self._searched is None:
            self._searched = [
                searched(row, self._text, self._places.get(row.pilot_id, ())) for row in self.rows
            ]
        return self._searched

    # -- deeds ----------------------------------------------------------------------------------

    def see_all(self) -> None:
        """Search for nothing and filter by nothing."""
        self.search.clear()
        self.filters.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_in_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose_programme(self, name: Any) -> None:
        self._programme = name
        self._show_all()

    def _open(self, pilot_id: int) -> None:
        uid = next(row.uid for row in self.rows if row.pilot_id == pilot_id)
        self.pilot_opened.emit(uid)

    def _on_changed(self, touched: frozenset[str]) -> None:
        # Every command writes facts of its pilots, so what is a pilot's shows here.
        if touched:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.all_rows = in_order(self.all_rows)
        if self.all_rows:
            self._show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self.filters.any()):
            self.see_all()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)


def portfolio(session: Any, today: date) -> tuple[PortfolioRow, ...]:
    """The read, imported where it is run: SQLAlchemy is not there at the first paint."""
    from store.reads.portfolio import portfolio as ask

    return ask(session, today)


def places(session: Any) -> Places:
    """The names of each pilot's places; imported where it is run, as above."""
    from store.reads.portfolio import places as ask

    return ask(session)
