"""What the columns of a table hold, seen by themselves: numbers, periods, names, persons."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from store.exchange import head_words as words
from store.exchange.given_names import are_names_of_persons
from store.exchange.problems import long_id_number_in
from store.exchange.sheet_grid import Grid
from store.exchange.sheet_map import Use
from store.exchange.sheet_tables import Table

_MAIL = re.compile(r"\S+@\S+\.\S+")
_PHONE = re.compile(r"(?:\+\d{2} ?)?(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} ?\d{2} ?\d{3})")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?")
YES, NO = frozenset({"ja", "yes", "j", "y", "sann"}), frozenset({"nei", "no", "n", "usann"})


@dataclass(slots=True)
class Column:
    """A column of a table. parts: what its head says, from the top, merged cells filled.

    shown: its cells that are not empty, by row. numbers: how many of these are numbers or say why
    they are none.
    """

    at: int
    parts: list[str]
    shown: dict[int, str]
    numbers: int
    strong: int
    distinct: Counter[str] = field(default_factory=Counter)

    @property
    def title(self) -> str:
        """The head in one line."""
        return " · ".join(dict.fromkeys(part for part in self.parts if part))

    @property
    def last(self) -> str:
        """The lowest part of the head that says something."""
        return next((part for part in reversed(self.parts) if part), "")

    @property
    def is_numeric(self) -> bool:
        """Whether most of its cells are numbers."""
        return self.numbers > 0 and self.numbers * 2 >= len(self.shown)

    @property
    def is_yes_no(self) -> bool:
        """Whether all its cells are yes or no."""
        low = {text.casefold() for text in self.distinct}
        return bool(low & YES) and low <= YES | NO

    def holds_persons(self) -> bool:
        """Whether head or cells are those of persons."""
        texts = list(self.distinct)
        half = len(texts) / 2
        if any(long_id_number_in(text) for text in texts) and (
            sum(long_id_number_in(text) for text in texts) >= half
        ):
            return True
        if sum(bool(_MAIL.fullmatch(text)) for text in texts) >= max(1, half):
            return True
        if not self.is_numeric and are_names_of_persons(texts):
            return True
        if any(map(words.says_identity_number, (self.last, *self.parts))):
            return True
        if words.says_person(self.last) or any(map(words.says_person, self.parts)):
            return not self.is_numeric or any(map(_PHONE.fullmatch, texts))
        return False

    def holds_times(self) -> bool:
        """Whether all its cells are times of day."""
        return bool(self.distinct) and all(map(_CLOCK.fullmatch, self.distinct))

    def numbers_rows(self) -> bool:
        """Whether it only numbers the rows."""
        texts = list(self.shown.values())
        if not words.says_row_number(self.last) or len(set(texts)) != len(texts):
            return False
        return all(text.isdecimal() for text in texts)

    def free_text(self) -> bool:
        """Whether people have written sentences into it."""
        texts = list(self.distinct)
        return sum(map(len, texts)) > 25 * len(texts) or any(len(t) > 80 for t in texts)


def columns_of(grid: Grid, table: Table, rows: Sequence[int]) -> list[Column]:
    """The columns of a table. rows: those of its body that are neither sections nor heads."""
    first, last = table.columns
    heads = [_filled_head(grid, table, row) for row in table.head]
    found = []
    for at in range(first, last + 1):
        facts = [(row, fact) for row in rows if (fact := grid.fact(row, at)).text]
        shown = {row: fact.text for row, fact in facts}
        found.append(
            Column(
                at,
                [head[at - first] for head in heads],
                shown,
                sum(fact.number for _, fact in facts),
                sum(fact.strong for _, fact in facts),
                Counter(shown.values()),
            )
        )
    return found


def _filled_head(grid: Grid, table: Table, row: int) -> list[str]:
    """A row of the head, with what is merged, or stands over several columns, in each of them."""
    first, last = table.columns
    texts = [grid.filled(row, at) for at in range(first, last + 1)]
    merged = any(top <= row <= bottom and right > left for top, left, bottom, right in grid.spans)
    if row == table.head[-1] or merged:
        return texts
    below = [grid.text(table.head[-1], at) for at in range(first, last + 1)]
    begun = False
    for place in range(1, len(texts)):
        begun = begun or bool(texts[place - 1])
        if not texts[place] and begun and below[place]:
            texts[place] = texts[place - 1]
    return texts


def names_use(column: Column) -> Use | None:
    """What a column of names is, by its head, else by the names; None where nothing tells."""
    for part in (column.last, *column.parts):
        if part and (use := words.use_of(part)):
            return use
    names = list(column.distinct)
    known = sum(words.dimension_of(name) is not None for name in names)
    return Use.GROUP if names and known * 2 > len(names) else None
