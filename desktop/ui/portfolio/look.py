"""How the portfolio is looked at, as it is kept from one day to the next."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop.settings import Settings
from desktop.text import Text
from desktop.ui.portfolio.filters import Filters, folded, searched
from desktop.ui.portfolio.news import KeptSeen
from desktop.ui.portfolio.order import ORDERS, URGENT, in_order
from desktop.ui.portfolio.ways import TABLE, WAYS

if TYPE_CHECKING:
    from desktop.ui.portfolio.view import PortfolioView
    from store.reads.first import PortfolioRow

LONGEST_SEARCH = 300
WRITTEN_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class Look:
    """In which way and order, and what was searched for and filtered by in which store.

    filters: what each chip holds, as words.
    """

    way: str = TABLE
    order: str = URGENT
    store: str = ""
    programme: str | None = None
    search: str = ""
    filters: dict[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> Look:
        """The look that was kept; what makes no sense in it is as if nobody had chosen it."""

        def text(name: str) -> str:
            value = kept.get(name)
            return value if isinstance(value, str) else ""

        filters = kept.get("filters")
        return cls(
            text("way") if text("way") in WAYS else TABLE,
            text("order") if text("order") in ORDERS else URGENT,
            text("store"),
            text("programme") or None,
            text("search")[:LONGEST_SEARCH],
            {name: value for name, value in filters.items() if isinstance(value, str)}
            if isinstance(filters, dict)
            else {},
        )

    def in_another_store(self) -> Look:
        """What still holds where there are other pilots."""
        return replace(self, programme=None, search="", filters={})


def rows_of(view: PortfolioView, look: Look, text: Text) -> tuple[list[PortfolioRow], int]:
    """The rows that a look shows, in its order, and how many there are to choose from.

    Of the look that the view has, those it shows now, as they stand.
    """
    held = look.order == view.look().order
    rows = view.all_rows if held else in_order(view.all_rows, order=look.order)
    rows = tuple(row for row in rows if look.programme in (None, row.programme))
    filters = Filters(text)
    filters.due, filters.today = view.filters.due, view.filters.today
    filters.choose(look.filters)
    filters.show_choices(rows, view.places)
    passing = filters.passing(rows, view.places)
    total = len(filters.to_choose_from(rows))
    filters.deleteLater()
    places = view.places or {}
    words = folded(look.search).split()
    found = []
    for row in (rows[at] for at in passing):
        said = searched(row, text, places.get(row.pilot_id, ())) if words else ""
        if all(word in said for word in words):
            found.append(row)
    return found, total


class KeptLook(QObject):
    """Lets a portfolio be looked at as it was last time, and keeps how it is."""

    def __init__(self, view: PortfolioView, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._settings = view, settings
        self._seen = KeptSeen(view.news, settings)
        self._store = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITTEN_AFTER_MS)
        self._timer.timeout.connect(self.write)
        # A keystroke in the search is not worth a file.
        view.look_changed.connect(self._timer.start)

    def show_store(self, path: Path) -> None:
        """Another store is shown: filters and search hold in the one that they were made in."""
        self._seen.show_store(path)
        if str(path) == self._store:
            return
        self.write()
        self._store = str(path)
        kept = Look.from_dict(self._settings.portfolio)
        self._view.show_look(kept if kept.store == self._store else kept.in_another_store())

    def continue_in(self, path: Path) -> None:
        """The view shows already what this store is looked at by."""
        self._seen.continue_in(path)
        self._store = str(path)

    def write(self) -> None:
        """Keep it now, if something has changed."""
        self._seen.write()
        if self._timer.isActive():
            self._timer.stop()
            self._settings.portfolio = replace(self._view.look(), store=self._store).to_dict()
