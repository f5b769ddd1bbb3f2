"""What is searched for and filtered by: chips, a field, and which rows that leaves."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.terms import Ended
from desktop.text import Text
from desktop.ui.parts.buttons import Chip, link
from desktop.ui.parts.wrapping import Wrapping
from desktop.ui.portfolio.columns import shown_flag
from desktop.ui.theme import INSIDE_PX
from store.reads.first import PortfolioRow
from store.words import Flag, Stage, mark

STAGE = mark("portfolio", "Stage")
READINESS = mark("portfolio", "Readiness")
LEAD = mark("portfolio", "Lead")
PLACE = mark("portfolio", "Place")
DECISION = mark("portfolio", "Decision")
NEEDED, NOT_NEEDED = "needed", "not_needed"
DECISIONS = (
    (NEEDED, mark("portfolio", "Needed")),
    (NOT_NEEDED, mark("portfolio", "Not needed")),
)
DUE = mark("portfolio", "Due")
WITHIN = {"now": 0, "week": 7, "month": 30}
"""What the chip holds, and within how many days something is due then."""
DUES = (
    ("now", mark("portfolio", "Now")),
    ("week", mark("portfolio", "Within a week")),
    ("month", mark("portfolio", "Within a month")),
)
ARCHIVED = mark("portfolio", "Archived")
ALL = mark("portfolio", "All")
HIDDEN = mark("portfolio", "Hidden")
SHOWN = "shown"
ONLY = "only"
WITH_ARCHIVED = (
    (SHOWN, mark("portfolio", "Shown too")),
    (ONLY, mark("portfolio", "Only those")),
)
CLEAR = mark("portfolio", "Clear filters")

Due = Mapping[int, date]
"""When something of a pilot is due first, by the pilot's id."""
Places = dict[int, tuple[str, ...]]
"""The names of each pilot's places, by the pilot's id."""

VALUE: dict[str, Callable[[PortfolioRow], Any]] = {
    "stage": lambda row: row.stage,
    "flag": shown_flag,
    "lead": lambda row: row.lead,
    "decision": lambda row: NEEDED if row.needs_decision else NOT_NEEDED,
}


def _flag(word: str) -> Flag | Ended:
    return Ended(word) if word in set(Ended) else Flag(word)


WORDS: dict[str, Callable[[str], Any]] = {"stage": Stage, "flag": _flag}
"""What a chip holds, from the word that it is kept as."""


def folded(text: str) -> str:
    """For comparing what people type: ÆRLIG is ærlig, and é may be written in two ways."""
    return unicodedata.normalize("NFC", text).casefold()


def searched(row: PortfolioRow, text: Text, places: Iterable[str] = ()) -> str:
    """All that a row can be found by."""
    shown = shown_flag(row)
    said = (
        row.code,
        row.title,
        row.lead or "",
        row.programme,
        row.metric or "",
        text.term(row.stage),
        "" if shown is None else text.term(shown),
        "" if row.why is None else text.say(row.why),
        *places,
    )
    return folded("\n".join(said))


class Filters(QWidget):
    """The chips in a row; each holds one choice or none."""

    changed = Signal()
    cleared = Signal()
    """All that narrows the pilots down is to be taken back, what is searched for too."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        # None while nobody knows.
        self.due: Due | None = None
        self.today = date.min
        labels = {
            "stage": STAGE,
            "flag": READINESS,
            "lead": LEAD,
            "place": PLACE,
            "decision": DECISION,
            "due": DUE,
            "archived": ARCHIVED,
        }
        self.chips = {
            name: Chip(text.fill("portfolio", label), self) for name, label in labels.items()
        }
        self.clear_link = link(text.fill("portfolio", CLEAR), self.cleared.emit, self, quiet=True)
        row = Wrapping(self, beside_px=INSIDE_PX + 4)
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.chosen.connect(self._chosen)
        row.addWidget(self.clear_link)
        self.clear_link.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, rows: Sequence[PortfolioRow], places: Places | None) -> None:
        """Offer what the rows have; a choice that none has any more is taken back.

        places: None while nobody knows them yet, so that a choice of one stands.
        """
        leads = sorted({row.lead for row in rows if row.lead}, key=folded)
        stages, flags = {row.stage for row in rows}, {shown_flag(row) for row in rows}
        held = self.chips["place"].value
        known = {0: (held,) if held else ()} if places is None else places
        names = sorted({name for mine in known.values() for name in mine}, key=folded)
        self._offer(
            "stage", [(stage, self._text.term(stage)) for stage in Stage if stage in stages]
        )
        self._offer("flag", [(f, self._text.term(f)) for f in (*Flag, *Ended) if f in flags])
        self._offer("lead", [(lead, lead) for lead in leads])
        self._offer("place", [(name, name) for name in names])
        needed = {VALUE["decision"](row) for row in rows}
        words = [(v, self._text.fill("portfolio", w)) for v, w in DECISIONS]
        self._offer("decision", words if len(needed) > 1 else words[:1] * (NEEDED in needed))
        self._offer_due(rows)
        put_away = any(row.archived for row in rows)
        offered = [(v, self._text.fill("portfolio", w)) for v, w in WITH_ARCHIVED] * put_away
        self._offer("archived", offered, HIDDEN)

    def show_due(self, due: Due, today: date, rows: Sequence[PortfolioRow]) -> None:
        """When something of each pilot is due first, as of today."""
        self.due, self.today = due, today
        self._offer_due(rows)

    def _offer_due(self, rows: Sequence[PortfolioRow]) -> None:
        some = self.due is None or any(row.pilot_id in self.due for row in rows)
        known = self.due is not None or self.chips["due"].value is not None
        words = [(v, self._text.fill("portfolio", w)) for v, w in DUES]
        self._offer("due", words if some and known else [])

    def _offer(self, name: str, choices: list[tuple[Any, str]], nothing: str = ALL) -> None:
        chip = self.chips[name]
        held = chip.value if chip.value in [value for value, _ in choices] else None
        chip.set_choices([(None, self._text.fill("portfolio", nothing)), *choices], held)
        # With one choice there is nothing to choose.
        chip.setVisible(len(choices) > 1 or held is not None)
        self.show_clear()

    def show_clear(self, otherwise: bool = False) -> None:
        """Offer to clear. otherwise: the pilots are narrowed down elsewhere, too."""
        self.clear_link.setVisible(otherwise or self.any())

    def any(self) -> bool:
        """Whether something is chosen."""
        return any(chip.value is not None for chip in self.chips.values())

    def clear(self) -> None:
        """Take all choices back."""
        for chip in self.chips.values():
            chip.set_value(None)
        self._chosen()

    def _chosen(self) -> None:
        self.show_clear()
        self.changed.emit()

    def kept(self) -> dict[str, str]:
        """What is chosen, as words."""
        held = {name: chip.value for name, chip in self.chips.items()}
        return {name: str(value) for name, value in held.items() if value is not None}

    def choose(self, kept: dict[str, str]) -> None:
        """Choose what `kept` said; says nothing. What is not offered is taken back later."""
        for name, chip in self.chips.items():
            word = kept.get(name)
            try:
                chip.set_value(WORDS[name](word) if name in WORDS and word else word)
            except ValueError:
                chip.set_value(None)
        self.show_clear()

    def to_choose_from(self, rows: Sequence[PortfolioRow]) -> list[int]:
        """Which of the rows are in sight before anything else is asked: not those put away."""
        wanted = self.chips["archived"].value
        if wanted == SHOWN:
            return list(range(len(rows)))
        return [at for at, row in enumerate(rows) if row.archived == (wanted == ONLY)]

    def passing(
        self, rows: Sequence[PortfolioRow], places: Places | None, among: list[int] | None = None
    ) -> list[int]:
        """Which of the rows pass, by their place in `rows`. among: those to choose from."""
        passing = self.to_choose_from(rows) if among is None else among
        for name, value in VALUE.items():
            wanted = self.chips[name].value
            if wanted is not None:
                passing = [at for at in passing if value(rows[at]) == wanted]
        wanted = self.chips["place"].value
        if wanted is not None and places is not None:
            passing = [at for at in passing if wanted in places.get(rows[at].pilot_id, ())]
        days = WITHIN.get(self.chips["due"].value)
        if days is not None and self.due is not None:
            until, due = self.today + timedelta(days=days), self.due
            passing = [at for at in passing if due.get(rows[at].pilot_id, date.max) <= until]
        return passing
