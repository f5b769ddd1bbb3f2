"""The cells of a grid by row: what was saved, what was typed since, and why some cannot be read.

A row that was saved is formatted when somebody looks at it, so that 5,000 of them open at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.text import Text
from desktop.ui.parts.values import ValueKind, copied_value, is_unknown, read_value, show_value
from store.errors import Refusal
from store.words import Cadence, mark

CELL_NEEDED = mark("errors", "“{label}” is empty in row {row}: fill it in, or clear the row.")
TWICE = mark("errors", "“{what}” stands in row {row} already: correct it there.")

Values = Mapping[str, Any]
Next = Callable[[Values], Values | None]
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class GridColumn:
    """key: its name in `values`. needed: must be filled in wherever its row holds anything.

    about: it says what its row is about (its period, its place), not how many.
    """

    key: str
    title: str
    kind: ValueKind = "number"
    needed: bool = False
    cadence: Cadence = Cadence.WEEK
    width_px: int = 110
    about: bool = False

    @property
    def right(self) -> bool:
        return self.kind not in ("text", "date", "period")


@dataclass(slots=True)
class GridRow:
    """saved: as it is kept, None for a new one. texts: as shown, None until somebody looks.

    offered: what it is about was put in for the person, so that without a number it is empty.
    reasons: by column, why a cell cannot be read. twice: another row is about the same.
    """

    values: list[Any]
    saved: Values | None = None
    texts: list[str] | None = None
    offered: bool = False
    reasons: dict[int, str] = field(default_factory=dict)
    twice: bool = False

    def copy(self) -> GridRow:
        texts = None if self.texts is None else list(self.texts)
        reasons = dict(self.reasons)
        return GridRow(list(self.values), self.saved, texts, self.offered, reasons, self.twice)


class GridCells:
    """Rows of cells. next_row: what the row after one is about. unique: each is about another."""

    def __init__(
        self,
        columns: tuple[GridColumn, ...],
        text: Text,
        today: Callable[[], date],
        next_row: Next | None,
        *,
        unique: bool,
    ) -> None:
        self.columns, self.unique = columns, unique
        self.unknown = 0
        self.abouts = tuple(i for i, column in enumerate(columns) if column.about)
        self._text, self._today, self._next = text, today, next_row
        self.rows: list[GridRow] = [self.blank()]

    def fill(self, rows: Sequence[Values], offered: Sequence[Values], *, saved: bool) -> None:
        """Other rows, and those offered after them."""
        self.rows = [self._row(each, saved=each if saved else None) for each in rows]
        self.rows += [self._row(each, offered=True) for each in offered]
        if not self.rows or self.is_filled(len(self.rows) - 1):
            self.rows.append(self.following())

    # What they hold

    def text_at(self, row: int, column: int) -> str:
        return self.texts(self.rows[row])[column]

    def texts(self, row: GridRow) -> list[str]:
        if row.texts is None:
            row.texts = [self.shown(c, value) for c, value in enumerate(row.values)]
        return row.texts

    def shown(self, column: int, value: Any) -> str:
        kept = self.columns[column]
        return show_value(kept.kind, value, self._text, cadence=kept.cadence)

    def copied(self, row: int, column: int) -> str:
        """A cell as a spreadsheet reads it back; what cannot be read as it was typed."""
        kept, held = self.columns[column], self.rows[row]
        if held.values[column] is None:
            return self.text_at(row, column)
        return copied_value(kept.kind, held.values[column], self._text, cadence=kept.cadence)

    def saved_text(self, row: int, column: int) -> str | None:
        """What was saved there, as it was shown; None in a new row."""
        saved = self.rows[row].saved
        return None if saved is None else self.shown(column, saved.get(self.columns[column].key))

    def is_changed(self, row: int, column: int) -> bool:
        """Whether a saved cell holds something else now."""
        held = self.rows[row]
        if held.saved is None or held.texts is None:
            return False
        saved = held.saved.get(self.columns[column].key)
        if held.values[column] is saved and not held.reasons:
            return False
        return held.texts[column] != self.shown(column, saved)

    def is_quiet(self, row: int, column: int) -> bool:
        """What the person has not typed now: saved, or offered."""
        held = self.rows[row]
        if held.saved is not None:
            return not self.is_changed(row, column)
        return held.offered and column in self.abouts

    def is_filled(self, row: int) -> bool:
        """Whether it holds anything of the person's own, or anything saved."""
        held = self.rows[row]
        if held.saved is not None:
            return True
        places = (c for c in range(len(self.columns)) if not held.offered or c not in self.abouts)
        return any(self.text_at(row, c) for c in places)

    def dirty(self) -> list[int]:
        """The rows that are new, or have a cell that changed."""
        places = range(len(self.columns))
        return [
            r
            for r, row in enumerate(self.rows)
            if row.texts is not None
            and (
                self.is_filled(r)
                if row.saved is None
                else any(self.is_changed(r, c) for c in places)
            )
        ]

    def read_row(self, row: int) -> tuple[dict[str, Any], list[tuple[int, Refusal]]]:
        """A row's values, None where a cell is empty; each column that cannot be taken, and why."""
        held, bad = self.rows[row], []
        for c, column in enumerate(self.columns):
            try:
                if c in held.reasons:
                    self.read(c, self.text_at(row, c))
                if held.twice and c == self.abouts[0]:
                    bad.append((c, Refusal("{reason}", field=column.key, reason=held.reasons[c])))
            except Refusal as refusal:
                bad.append((c, refusal))
            if column.needed and not self.text_at(row, c) and not self._is_emptied(row):
                missing = {"label": column.title, "row": row + 1}
                bad.append((c, Refusal(CELL_NEEDED, field=column.key, **missing)))
        return {column.key: held.values[c] for c, column in enumerate(self.columns)}, bad

    def _is_emptied(self, row: int) -> bool:
        """Whether all that a saved row must hold was taken out: then it goes."""
        needs = (c for c, each in enumerate(self.columns) if each.needed and not each.about)
        held = self.rows[row]
        return held.saved is not None and not any(self.text_at(row, c) for c in needs)

    def key(self, row: GridRow) -> Key | None:
        return self.key_of([row.values[c] for c in self.abouts])

    def key_of(self, values: Sequence[Any]) -> Key | None:
        """What tells rows apart; None where the first of it is empty."""
        if not values or values[0] is None:
            return None
        return tuple(each.casefold() if isinstance(each, str) else each or "" for each in values)

    # Changing them

    def take(self, row: int, column: int, typed: str) -> None:
        """Keep a cell: normalised where it can be read, as typed with a reason where not.

        What says that nothing is known (“..”, “<5”) leaves the cell as it is, and is counted.
        """
        held, typed = self.rows[row], typed.strip()
        texts = self.texts(held)
        if self.columns[column].right and is_unknown(typed):
            self.unknown += 1
            return
        held.reasons.pop(column, None)
        if held.offered and column in self.abouts and typed != texts[column]:
            held.offered = False
        was = None if held.saved is None else held.saved.get(self.columns[column].key)
        try:
            value = self.read(column, typed)
        except Refusal as refusal:
            held.values[column], texts[column] = None, typed
            held.reasons[column] = self._text.say(refusal)
            return
        shown = self.shown(column, value)
        same = was is not None and shown == self.shown(column, was)
        held.values[column], texts[column] = was if same else value, shown

    def read(self, column: int, typed: str) -> Any:
        kept, typed = self.columns[column], typed.strip()
        if not typed:
            return None
        today = self._today()
        if kept.kind == "period":
            # Numbers are of what has been: week 10 in September is that of this year's March, not
            # the next one's, though that is nearer. Two months ahead are left for what is planned.
            today -= timedelta(days=120)
        return read_value(kept.kind, typed, self._text, today, cadence=kept.cadence)

    def mark_twice(self) -> None:
        """A new row that is about the same as another is red where it says so."""
        if not self.unique or not self.abouts:
            return
        first = self.abouts[0]
        known: dict[Key, int] = {}
        for r, row in enumerate(self.rows):
            if row.twice:
                row.reasons.pop(first, None)
                row.twice = False
            if row.saved is not None and (key := self.key(row)) is not None:
                known.setdefault(key, r)
        for r, row in enumerate(self.rows):
            key = self.key(row)
            if key is None or not self.is_filled(r):
                continue
            other = known.setdefault(key, r)
            if other != r and first not in row.reasons:
                facts = {"what": self.text_at(r, first), "row": other + 1}
                row.reasons[first] = self._text.fill("errors", TWICE, **facts)
                row.twice = True

    def places_of(self, block: Sequence[Sequence[str]]) -> list[int] | None:
        """The row of each line of a block that says what it is about: where that stands already.

        None where a line does not say it, or two say the same.
        """
        if not self.unique:
            return None
        known = {key: r for r, row in enumerate(self.rows) if (key := self.key(row))}
        free = 1 + max((r for r, row in enumerate(self.rows) if self.key(row)), default=-1)
        found: list[int] = []
        seen: set[Key] = set()
        for line in block:
            try:
                key = self.key_of([self.read(c, "".join(line[c : c + 1])) for c in self.abouts])
            except Refusal:
                return None
            if key is None or key in seen:
                return None
            seen.add(key)
            found.append(known.get(key, free))
            free += key not in known
        return found

    def following(self) -> GridRow:
        """The row after the last: what comes next by cadence, else empty."""
        if self._next is not None and self.rows and self.key(self.rows[-1]):
            last = self.rows[-1]
            about = self._next({self.columns[c].key: last.values[c] for c in self.abouts})
            if about is not None:
                row = self._row(about, offered=True)
                if not self.unique or self.key(row) not in self._keys():
                    return row
        return self.blank()

    def _keys(self) -> Iterable[Key | None]:
        return (self.key(row) for row in self.rows)

    def blank(self) -> GridRow:
        return GridRow([None] * len(self.columns), None, [""] * len(self.columns))

    def _row(
        self, values: Values, saved: Values | None = None, *, offered: bool = False
    ) -> GridRow:
        return GridRow([values.get(each.key) for each in self.columns], saved, None, offered)
