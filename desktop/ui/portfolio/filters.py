"""What is searched for and filtered by: chips, a field, and which rows that leaves."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import Chip, link
from desktop.ui.theme import INSIDE_PX
from store.reads.first import PortfolioRow
from store.words import Flag, Stage, mark

STAGE = mark("portfolio", "Stage")
READINESS = mark("portfolio", "Readiness")
LEAD = mark("portfolio", "Lead")
PLACE = mark("portfolio", "Place")
ALL = mark("portfolio", "All")
CLEAR = mark("portfolio", "Clear filters")

Places = dict[int, tuple[str, ...]]
"""The names of each pilot's places, by the pilot's id."""

VALUE: dict[str, Callable[[PortfolioRow], Any]] = {
    "stage": lambda row: row.stage,
    "flag": lambda row: row.flag,
    "lead": lambda row: row.lead,
}


def folded(text: str) -> str:
    """For comparing what people type: ÆRLIG is ærlig, and é may be written in two ways."""
    return unicodedata.normalize("NFC", text).casefold()


def searched(row: PortfolioRow, text: Text, places: Iterable[str] = ()) -> str:
    """All that a row can be found by."""
    said = (
        row.code,
        row.title,
        row.lead or "",
        row.programme,
        row.metric or "",
        text.term(row.stage),
        "" if row.flag is None else text.term(row.flag),
        "" if row.why is None else text.say(row.why),
        *places,
    )
    return folded("\n".join(said))


class Filters(QWidget):
    """The chips in a row; each holds one choice or none."""

    changed = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        labels = {"stage": STAGE, "flag": READINESS, "lead": LEAD, "place": PLACE}
        self.chips = {
            name: Chip(text.fill("portfolio", label), self) for name, label in labels.items()
        }
        self.clear_link = link(text.fill("portfolio", CLEAR), self.clear, self, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_PX + 4)
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.chosen.connect(self._chosen)
        row.addWidget(self.clear_link)
        self.clear_link.hide()

    def show_choices(self, rows: Sequence[PortfolioRow], places: Places) -> None:
        """Offer what the rows have; a choice that none has any more is taken back."""
        leads = sorted({row.lead for row in rows if row.lead}, key=folded)
        stages, flags = {row.stage for row in rows}, {row.flag for row in rows}
        names = sorted({name for mine in places.values() for name in mine}, key=folded)
        self._offer(
            "stage", [(stage, self._text.term(stage)) for stage in Stage if stage in stages]
        )
        self._offer("flag", [(flag, self._text.term(flag)) for flag in Flag if flag in flags])
        self._offer("lead", [(lead, lead) for lead in leads])
        self._offer("place", [(name, name) for name in names])

    def _offer(self, name: str, choices: list[tuple[Any, str]]) -> None:
        chip = self.chips[name]
        held = chip.value if chip.value in [value for value, _ in choices] else None
        chip.set_choices([(None, self._text.fill("portfolio", ALL)), *choices], held)
        # With one choice there is nothing to choose.
        chip.setVisible(len(choices) > 1 or held is not None)
        self.clear_link.setVisible(self.any())

    def any(self) -> bool:
        """Whether something is chosen."""
        return any(chip.value is not None for chip in self.chips.values())

    def clear(self) -> None:
        """Take all choices back."""
        for chip in self.chips.values():
            chip.set_value(None)
        self._chosen()

    def _chosen(self) -> None:
        self.clear_link.setVisible(self.any())
        self.changed.emit()

    def passing(self, rows: Sequence[PortfolioRow], places: Places) -> list[int]:
        """Which of the rows pass, by their place in `rows`."""
        passing = list(range(len(rows)))
        for name, value in VALUE.items():
            wanted = self.chips[name].value
            if wanted is not None:
                passing = [at for at in passing if value(rows[at]) == wanted]
        wanted = self.chips["place"].value
        if wanted is not None:
            passing = [at for at in passing if wanted in places.get(rows[at].pilot_id, ())]
        return passing
