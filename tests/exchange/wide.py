"""Random tidy tables, and the same written as people write them: any facet down or across."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from hypothesis import strategies as st

from store.exchange.workbook import Cell, Sheet, Span, Workbook

_SHORT = "jan feb mar apr mai jun jul aug sep okt nov des".split()  # noqa: SIM905
_LONG = (
    "januar februar mars april mai juni juli august september oktober november desember".split()  # noqa: SIM905
)
NAMES = {
    "site": ["Askøy", "Bergen", "Os", "Voss"],
    "group": ["Kvinner", "Menn", "Jenter", "Gutter"],
    "metric": ["Antall besøk", "Timer veiledning", "Antall samtaler"],
}
PARTS = ["Møtt", "Innkalt"]
TITLES = {"period": "Måned", "site": "Sted", "group": "Kjønn", "metric": "Indikator"}
FACETS = ("period", "site", "group", "metric")
_NO_NUMBER = "..", "-", "", "ikke svar"

Key = tuple[str, str, str, str]
"""First day, place, group, measure; "" where the table has none."""


@dataclass(frozen=True, slots=True)
class Look:
    """What people put around a table.

    title: a line above. year: months have none, the title tells it. sections: the outer facet that
    goes down stands in a row by itself. sums: of the rows, and of places side by side, with the
    word. notes: below. corner: label columns have titles. holes: some numbers are not there.
    repeated: the head comes again in the middle.
    """

    title: bool = False
    year: bool = False
    sections: bool = False
    sums: bool = False
    notes: bool = False
    corner: bool = True
    holes: bool = False
    repeated: bool = False
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Wide:
    """A table and how it is laid out. down, across: facets, the outer one first.

    parts: "" counts alone; else where a part and its whole stand: "columns", "rows", "cell".
    truth: first day, place, group and measure to (number,) or (part, whole).
    """

    grid: list[list[Cell]]
    spans: tuple[Span, ...]
    truth: dict[Key, tuple[float, ...]]
    down: tuple[str, ...]
    across: tuple[str, ...]
    parts: str
    look: Look

    def text(self, separator: str = ";") -> str:
        """As a text file has it."""
        width = max(map(len, self.grid))
        rows = ([str(c) for c in row] + [""] * (width - len(row)) for row in self.grid)
        return "\r\n".join(separator.join(row) for row in rows) + "\r\n"

    def book(self) -> Workbook:
        """As a workbook has it: numbers are numbers, merged cells are merged."""
        rows = [[float(c) if isinstance(c, int) else c for c in row] for row in self.grid]
        return Workbook("xlsx", (Sheet("Ark1", rows, self.spans),))


# -- periods --------------------------------------------------------------------------------------


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"uke {week} {year}"


WAYS: dict[str, Callable[[date], str]] = {
    "jan. 26": lambda d: f"{_SHORT[d.month - 1]}. {d.year % 100}",
    "januar 2026": lambda d: f"{_LONG[d.month - 1]} {d.year}",
    "2026-01": lambda d: f"{d.year}-{d.month:02}",
    "01.01.2026": lambda d: d.strftime("%d.%m.%Y"),
    "uke 2 2026": _week,
    "2026M01": lambda d: f"{d.year}M{d.month:02}",
    "2026": lambda d: str(d.year),
    "januar": lambda d: _LONG[d.month - 1],
    "Jan": lambda d: _SHORT[d.month - 1].capitalize(),
}
BARE = ("januar", "Jan")


def _periods(way: str, first: int, count: int) -> list[date]:
    if way == "uke 2 2026":
        return [date(2025, 1, 6) + timedelta(weeks=first + i) for i in range(count)]
    if way == "2026":
        return [date(2008 + first % 9 + i, 1, 1) for i in range(count)]
    if way in BARE:
        return [date(2025, first % 5 + i, 1) for i in range(1, count + 1)]
    return [date(2024 + (first + i) // 12, (first + i) % 12 + 1, 1) for i in range(count)]


# -- tables ---------------------------------------------------------------------------------------


@st.composite
def looks(draw: st.DrawFn, year: bool) -> Look:
    """What stands around the numbers."""
    some = st.booleans()
    return Look(
        draw(some) or year, year, draw(some), draw(some), draw(some), draw(some), draw(some),
        draw(some), draw(some),
    )  # fmt: skip


@st.composite
def wide(draw: st.DrawFn, plain: bool = False) -> Wide:
    """A tidy table, laid out in any way. plain: without all that people put around it.

    At least one facet goes down, and no more than two across: more is no table that people make.
    """
    way = draw(st.sampled_from(sorted(set(WAYS) - set(BARE) if plain else WAYS)))
    look = Look(merged=draw(st.booleans())) if plain else draw(looks(way in BARE))
    names: dict[str, list[str]] = {}
    periods = _periods(way, draw(st.integers(0, 20)), draw(st.integers(3, 7)))
    names["period"] = [WAYS[way](day) for day in periods]
    for facet, pool in NAMES.items():
        count = draw(st.sampled_from([0, 2, 3]))
        if count:
            names[facet] = pool[:count]
    ways = ["", "columns", "cell", "rows"]
    parts = draw(st.sampled_from(ways)) if "metric" not in names else ""
    facets = draw(st.permutations(list(names)))
    least = max(1, len(facets) - (1 if parts == "columns" else 2))
    down = tuple(facets[: draw(st.integers(least, len(facets)))])
    across = tuple(facets[len(down) :])
    if parts == "rows" and "period" in down:
        parts = "columns" if len(across) < 2 else "cell"
    random = Random(draw(st.integers(0, 2**32)))
    starts = dict(zip(names["period"], (d.isoformat() for d in periods), strict=True))
    table = _Table(names, down, across, parts, look, random)
    grid, spans = table.laid_out()
    truth = {
        (starts[said[0]], *said[1:]): made  # the facets in their order
        for said, made in table.numbers.items()
        if made is not None
    }
    return Wide(grid, spans, truth, down, across, parts, look)


Made = tuple[int, ...] | None


@dataclass(slots=True)
class _Table:
    names: dict[str, list[str]]
    down: tuple[str, ...]
    across: tuple[str, ...]
    parts: str
    look: Look
    random: Random
    numbers: dict[Key, Made] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for each in itertools.product(*self.names.values()):
            said = dict(zip(self.names, each, strict=True))
            whole = self.random.randint(20, 900)
            made: Made = (self.random.randint(1, whole - 1), whole) if self.parts else (whole,)
            if self.look.holes and self.numbers and self.random.random() < 0.1:
                made = None  # never the first: a table has some number
            self.numbers[self.key(said)] = made

    @staticmethod
    def key(said: dict[str, str]) -> Key:
        return tuple(said.get(f, "") for f in FACETS)  # type: ignore[return-value]

    @property
    def sections(self) -> bool:
        """Whether the outer facet has rows of its own: only names of places do."""
        return self.look.sections and len(self.down) > 1 and self.down[0] == "site"

    @property
    def labels(self) -> tuple[str, ...]:
        return self.down[1:] if self.sections else self.down

    def laid_out(self) -> tuple[list[list[Cell]], tuple[Span, ...]]:
        """All rows, and the merged cells."""
        columns = list(itertools.product(*(self.names[f] for f in self.across)))
        summed = self._sums_across(columns)
        top: list[list[Cell]] = []
        if self.look.title:
            top = [["Rapport fra tjenesten" + (" 2025" if self.look.year else "")], []]
        head, spans = self._head(columns, summed, len(top))
        body = self._body(columns, summed, head)
        notes: list[list[Cell]] = [[], ["Kilde: egen registrering"]] if self.look.notes else []
        return [*top, *head, *body, *notes], spans

    def _sums_across(self, columns: list[tuple[str, ...]]) -> bool:
        """A sum beside places, where nothing else goes across."""
        return self.look.sums and self.across == ("site",) and not self.parts and len(columns) > 1

    def _head(
        self, columns: list[tuple[str, ...]], summed: bool, top: int
    ) -> tuple[list[list[Cell]], tuple[Span, ...]]:
        rows = [[one[level] for one in columns] for level in range(len(self.across))]
        if self.parts == "columns":
            rows = [[name for name in row for _ in PARTS] for row in rows]
            rows.append(PARTS * len(columns))
        if not rows:
            rows = [["Møtt av innkalt" if self.parts else "Antall"]]
        extra = ["hva"] if self.parts == "rows" else []
        head: list[list[Cell]] = []
        spans: list[Span] = []
        for level, row in enumerate(rows):
            last = level == len(rows) - 1
            titles = [TITLES[f] if self.look.corner or f == "period" else "" for f in self.labels]
            shown: list[Cell] = [*titles, *extra] if last else [""] * len([*titles, *extra])
            left = len(shown)
            for at, name in enumerate(row):
                again = self.look.merged and not last and at and row[at - 1] == name
                shown.append("" if again else name)
            if self.look.merged and not last:
                spans += _spans(row, top + level, left)
            head.append([*shown, "Sum"] if summed else shown)
        return head, tuple(spans)

    def _body(
        self, columns: list[tuple[str, ...]], summed: bool, head: list[list[Cell]]
    ) -> list[list[Cell]]:
        rows: list[list[Cell]] = []
        labels = list(itertools.product(*(self.names[f] for f in self.down)))
        again = len(labels) // 2 if self.look.repeated and not self.sections else -1
        total = [0] * len(columns)
        for place, label in enumerate(labels):
            if place == again and place > 1:
                rows += head
            if self.sections and (place == 0 or label[0] != labels[place - 1][0]):
                rows.append([label[0]])
            made = [
                self.numbers[
                    self.key(dict(zip((*self.down, *self.across), (*label, *one), strict=True)))
                ]
                for one in columns
            ]
            rows += self._lines(label[1:] if self.sections else label, made, summed)
            total = [sum_ + (one[0] if one else 0) for sum_, one in zip(total, made, strict=True)]
        if self.look.sums and not self.parts and self._adds_up():
            word: list[Cell] = ["Sum", *[""] * (len(self.labels) - 1)]
            rows.append([*word, *total, *([sum(total)] if summed else [])])
        return rows

    def _adds_up(self) -> bool:
        """Whether a sum of all rows means anything: of places, groups or periods."""
        return not self.sections and "metric" not in self.down

    def _lines(self, label: tuple[str, ...], made: list[Made], summed: bool) -> list[list[Cell]]:
        hole = self.random.choice(_NO_NUMBER)
        if self.parts == "cell":
            return [[*label, *(f"{m[0]}/{m[1]}" if m else hole for m in made)]]
        if self.parts == "rows":
            return [
                [*label, part, *(m[at] if m else hole for m in made)]
                for at, part in enumerate(PARTS)
            ]
        if self.parts:
            return [[*label, *itertools.chain(*(m or (hole, hole) for m in made))]]
        sum_ = [sum(m[0] for m in made if m)] if summed else []
        return [[*label, *(m[0] if m else hole for m in made), *sum_]]


def _spans(row: list[str], top: int, left: int) -> list[Span]:
    found, begin = [], 0
    for at in range(1, len(row) + 1):
        if at == len(row) or row[at] != row[begin]:
            if at - begin > 1:
                found.append((top, left + begin, top, left + at - 1))
            begin = at
    return found
