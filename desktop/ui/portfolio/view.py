"""The portfolio: figures, filters, search, and every pilot in a table, on a board, or as icons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.tasks import Tasks
from desktop.ui.held import Held
from desktop.ui.parts.buttons import Chip, plain, primary
from desktop.ui.parts.empty import Empty
from desktop.ui.parts.label import title
from desktop.ui.parts.rows import Rows
from desktop.ui.portfolio.bar import Bar
from desktop.ui.portfolio.columns import money_is_known
from desktop.ui.portfolio.figures import Figures, figures_of
from desktop.ui.portfolio.filters import SHOWN, Places, folded, searched
from desktop.ui.portfolio.look import Look
from desktop.ui.portfolio.news import NewsLine
from desktop.ui.portfolio.order import URGENT, in_order
from desktop.ui.portfolio.ways import WAYS, Ways
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX, font
from store.reads.first import PortfolioRow
from store.words import Stage, mark

if TYPE_CHECKING:
    from desktop.ui.portfolio.board import Board
    from desktop.ui.portfolio.icons import IconTable
    from store.reads.worked_out import WorkedOut

TITLE = mark("portfolio", "Portfolio")
PROGRAMME = mark("portfolio", "Programme")
ALL_PROGRAMMES = mark("portfolio", "All")
SEARCH = mark("portfolio", "Search pilots, people, places")
NEW_PILOT = mark("portfolio", "New pilot")
IMPORT = mark("portfolio", "Import…")
NONE_FOUND = mark("portfolio", "No pilot is like that. Search for something else, or see all.")
SEE_ALL = mark("portfolio", "See all pilots")

SEARCH_PX, AROUND_PX = 240, 32


class PortfolioView(QWidget):
    """The portfolio. It asks, shows, and says which pilot was opened."""

    pilot_opened = Signal(object)
    """The uid of a pilot: Enter or a double click."""
    place_opened = Signal(object, str)
    """The uid of a pilot, and the tab on which there is something to see or to do."""
    new_asked = Signal()
    import_asked = Signal()
    emptied = Signal(bool)
    """The store has no pilots (any more), or has some."""
    look_changed = Signal()
    """It is looked at in another way: see `look`."""
    stage_chosen = Signal(object, object)
    """A card was moved on the board: its PortfolioRow, and the Stage that it is to be in."""
    menu_asked = Signal(QPoint)
    """What can be done with the current pilot is asked for, there on the screen."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text = tasks, tasks.text
        # Of the whole store, and those of the programme that is looked at.
        self.all_rows: tuple[PortfolioRow, ...] = ()
        self.rows: tuple[PortfolioRow, ...] = ()
        # None until they are known.
        self.places: Places | None = None
        # What each row is found by; made when it is first searched for.
        self._searched: list[str] | None = None
        self._programme: str | None = None
        self._order = URGENT
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
        hint = QFontMetrics(font()).horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(SEARCH_PX // 2)
        self.search.setMaximumWidth(max(SEARCH_PX, hint + AROUND_PX))
        self.search.textChanged.connect(self._search)
        self.import_button = plain(say("portfolio", IMPORT), self.import_asked.emit, self)
        self.new_button = primary(say("portfolio", NEW_PILOT), self.new_asked.emit, self)
        Held(self._tasks, self.import_button, self.new_button)
        self.figures = Figures(self)
        self.news = NewsLine(self._tasks, self)
        self.news.place_opened.connect(self.place_opened)
        self.news.due_known.connect(self._show_due)
        self.bar = Bar(self._text, self)
        self.filters, self.count = self.bar.filters, self.bar.count
        self.filters.changed.connect(self._search)
        self.filters.cleared.connect(self.clear)
        self.bar.order_chosen.connect(self.sort)
        self.bar.way_chosen.connect(self.show_as)
        self.ways = Ways(self._tasks, self._behind, self)
        self.ways.opened.connect(self._open)
        self.ways.menu_asked.connect(self.menu_asked)
        self.ways.moved.connect(self._move)
        see_all = plain(say("portfolio", SEE_ALL), self.see_all, self)
        self.none_found = Empty(say("portfolio", NONE_FOUND), see_all, parent=self)
        self.none_found.setAutoFillBackground(True)
        self.none_found.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE_PX + 4)
        top.addWidget(self.title)
        top.addWidget(self.programme)
        top.addStretch(1)
        # As wide as its hint where there is room for that.
        top.addWidget(self.search, 100)
        for widget in (self.import_button, self.new_button):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        column.setSpacing(GAP_PX)
        column.addLayout(top)
        column.addWidget(self.figures)
        column.addWidget(self.news)
        column.addWidget(self.bar)
        # It lies over the pilots: to hide them and show them again costs more than a keystroke may.
        pilots = QGridLayout()
        pilots.addWidget(self.ways, 0, 0)
        pilots.addWidget(self.none_found, 0, 0)
        self.none_found.raise_()
        column.addLayout(pilots, 1)

    # -- rows -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the rows again."""
        self._tasks.read(portfolio, self._tasks.today(), owner=self, then=self.show_rows)
        self._tasks.read(places, owner=self, then=self._show_places)
        self.news.ask_what_is_due()

    def show_rows(self, rows: Sequence[PortfolioRow]) -> None:
        """Show these; while the list is looked at, each pilot keeps its place."""
        held = (
            [row.pilot_id for row in self.all_rows] if self.all_rows and self.isVisible() else None
        )
        self.all_rows = in_order(rows, held, self._order)
        self._show_all()
        self.emptied.emit(not rows)

    def continue_from(self, other: PortfolioView) -> None:
        """Show what another one shows, looked at and chosen as it was there."""
        self.show_look(other.look())
        self.places = other.places
        self.show_rows(other.all_rows)
        self.news.continue_from(other.news)
        chosen = other.pilots.current_id()
        if chosen is not None:
            self.pilots.make_current(chosen)

    def look(self) -> Look:
        """How it is looked at now."""
        return Look(
            way=self.ways.how,
            order=self._order,
            programme=self._programme,
            search=self.search.text(),
            filters=self.filters.kept(),
        )

    def show_look(self, look: Look) -> None:
        """Look like that at the rows that come next; what there is none of is passed over then."""
        # Those of another store offer nothing of what is chosen here, and hold no place.
        self.all_rows, self.rows, self.places = (), (), None
        self.ways.set_rows(())
        self._programme, self._order = look.programme, look.order
        self.filters.choose(look.filters)
        self.search.setText(look.search)
        self.show_as(look.way)

    def show_as(self, way: str) -> None:
        """As a table, as a board or as icons; the current pilot stays current."""
        chosen, changed = self.pilots.current_id(), way != self.ways.how
        keys = self.pilots.isAncestorOf(self.focusWidget() or self)
        self.ways.show_as(way)
        self.bar.show_way(way)
        self._filter()
        if chosen is not None:
            self.pilots.make_current(chosen)
        if keys:
            self.stand_in_list()
        if changed:
            self.look_changed.emit()

    def turn(self) -> None:
        """To the next way in which pilots are looked at."""
        at = WAYS.index(self.ways.how) + 1
        self.show_as(WAYS[at % len(WAYS)])

    def sort(self, order: str) -> None:
        """In this order from now on."""
        self._order = order
        self.all_rows = in_order(self.all_rows, order=order)
        self._show_all()
        self.look_changed.emit()

    @property
    def pilots(self) -> Rows | Board | IconTable:
        """What the pilots are shown in now."""
        return self.ways.seen

    @property
    def table(self) -> Rows:
        """The pilots as a table, seen or not."""
        return self.ways.table

    @property
    def board(self) -> Board | None:
        """The pilots as a board, once it was looked at."""
        return self.ways.board

    def current(self) -> PortfolioRow | None:
        """The pilot that the keyboard stands on."""
        chosen = self.pilots.current_id()
        return next((row for row in self.rows if row.pilot_id == chosen), None)

    def _show_all(self) -> None:
        names = sorted({row.programme for row in self.all_rows}, key=folded)
        if names and self._programme not in names:
            self._programme = None
        offered = [(None, self._text.fill("portfolio", ALL_PROGRAMMES)), *((n, n) for n in names)]
        self.programme.set_choices(offered, self._programme)
        self.programme.setVisible(len(names) > 1)
        wanted = self._programme
        rows = tuple(row for row in self.all_rows if wanted is None or row.programme == wanted)
        self.ways.use_money(money_is_known(rows))
        if rows != self.rows:
            self.rows = rows
            self.ways.set_rows(rows)
        self._searched = None
        self.figures.show_figures(figures_of(rows, self._text), rows)
        self.filters.show_choices(rows, self.places)
        self._filter()

    def _show_places(self, found: Places) -> None:
        if found != self.places:
            self.places = found
            self._show_all()

    def _show_due(self, due: Mapping[int, date]) -> None:
        if due != self.filters.due:
            self.filters.show_due(due, self._tasks.today(), self.rows)
            self._filter()

    def _filter(self) -> None:
        words = folded(self.search.text()).split()
        among = self.filters.to_choose_from(self.rows)
        passing = self.filters.passing(self.rows, self.places, among)
        if words:
            found_by = self.prepare_search()
            for word in words:
                passing = [at for at in passing if word in found_by[at]]
        self.ways.set_shown(passing)
        found, total = len(passing), len(among)
        some = found > 0 or not self.rows
        self.filters.show_clear(bool(words) or self._programme is not None)
        self.none_found.setVisible(not some)
        self.bar.show_order(self._order)
        self.bar.show_count(found, total, self._order)

    def _search(self) -> None:
        self._filter()
        self.look_changed.emit()

    def prepare_search(self) -> list[str]:
        """What each row is found by: folded once, so that a keystroke only compares."""
        if self._searched is None:
            places = self.places or {}
            self._searched = [
                searched(row, self._text, places.get(row.pilot_id, ())) for row in self.rows
            ]
        return self._searched

    # -- deeds ----------------------------------------------------------------------------------

    def clear(self) -> None:
        """Take back all that narrows the pilots down, the programme too."""
        self._programme = None
        self._show_all()
        self.see_all()

    def see_all(self) -> None:
        """Search for nothing and filter by nothing."""
        self.search.clear()
        self.filters.clear()
        if not self.filters.to_choose_from(self.rows):
            # All are put away: these are all there are.
            self.filters.choose({"archived": SHOWN})
            self._search()
        self.stand_in_list()

    def see_only(self, filters: dict[str, str]) -> None:
        """Filter by these alone, and search for nothing."""
        self.search.clear()
        self.filters.choose(filters)
        self._search()
        self.stand_in_list()

    def stand_in_list(self) -> None:
        """Let the keyboard be on the pilots."""
        self.ways.take_keys()

    def stand_in_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def explain(self, worked: Sequence[WorkedOut]) -> None:
        """How figures are worked out, in the side panel."""
        from desktop.ui.parts.worked import open_panel

        open_panel(worked, self._text, self)

    def explain_current(self) -> None:
        """How the figures of the pilot that the keyboard stands on are worked out."""
        if worked := self._behind(None):
            self.explain(worked)

    def _behind(self, at: QPoint | None) -> Sequence[WorkedOut]:
        from store.reads import worked_portfolio

        row = self.current()
        return () if row is None else worked_portfolio.row(row)

    def _choose_programme(self, name: Any) -> None:
        self._programme = name
        self._show_all()
        self.look_changed.emit()

    def _move(self, pilot_id: int, stage: Stage) -> None:
        row = next(row for row in self.rows if row.pilot_id == pilot_id)
        self.stage_chosen.emit(row, stage)

    def _open(self, pilot_id: int) -> None:
        uid = next(row.uid for row in self.rows if row.pilot_id == pilot_id)
        self.pilot_opened.emit(uid)

    def _on_changed(self, touched: frozenset[str]) -> None:
        # Every command writes facts of its pilots, so what is a pilot's shows here.
        if touched:
            self.reload()
            self.ways.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        ordered = in_order(self.all_rows, order=self._order)
        if ordered != self.all_rows:
            self.all_rows = ordered
            self._show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self.filters.any()):
            self.see_all()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.stand_in_list()
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
