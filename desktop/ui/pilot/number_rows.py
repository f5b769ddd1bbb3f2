"""A metric's numbers as rows of a grid: one a row, or periods down and places or groups across."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.text import Text
from desktop.ui.parts.grid_cells import GridCells, GridColumn, Values
from store.commands.measurements import Measured
from store.periods import next_period, period_start, period_text
from store.words import Cadence, Kind, mark

if TYPE_CHECKING:
    from store.reads.entered import EnteredRow
    from store.reads.pilot import Metric, PilotPage

PERIOD = mark("pilot", "Period")
PLACE = mark("pilot", "Place")
GROUP = mark("pilot", "Group")
NOTE = mark("pilot", "Note")
HOW_MANY = mark("pilot", "How many")
OF = mark("pilot", "Of how many")
VALUE = mark("pilot", "Value")
FROM_HOW_MANY = mark("pilot", "From how many")
PEOPLE = mark("pilot", "Different people so far")
ALL_PLACES = mark("pilot", "All places")
EVERYONE = mark("pilot", "Everyone")
POOLED = (Kind.PROPORTION, Kind.RATE)
WEIGHTED = (Kind.MEAN, Kind.SCORE)
SPACED = (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
REGULAR = frozenset(Cadence) - {Cadence.EVENT, Cadence.DAY}
MOST_DUE = 60
"""Periods offered at once: who is further behind has a file to import."""
LONG = "long"
"""The layout of a number a row; the others are SITES, or the uid of a dimension."""
SITES = "sites"


@dataclass(slots=True)
class Plan:
    """What saving would do: rows to write, rows to take away.

    replaced: how many of the rows stand there already. moved: how many of those taken away are
    written again, about something else.
    """

    rows: list[Measured] = field(default_factory=list)
    removed: list[Measured] = field(default_factory=list)
    replaced: int = 0
    moved: int = 0

    @property
    def new(self) -> int:
        return len(self.rows) - self.replaced


class NumberRows:
    """What the two layouts share. The metric's cadence may be one that is only supposed yet."""

    def __init__(
        self,
        page: PilotPage,
        metric: Metric,
        cadence: Cadence,
        entered: Sequence[EnteredRow],
        text: Text,
    ) -> None:
        self.page, self.metric, self.cadence = page, metric, cadence
        self.entered, self._text = entered, text
        self._sites = {site.uid: site.name for site in page.sites}
        self._groups = _group_names(page)

    @property
    def unique(self) -> bool:
        """Whether a row is known by what it is about."""
        return True

    def columns(self) -> list[GridColumn]:
        """What each row is asked."""
        raise NotImplementedError

    def saved(self) -> list[Values]:
        """The rows that there are."""
        raise NotImplementedError

    def plan(self, cells: GridCells, rows: Sequence[int], values: Sequence[Values]) -> Plan:
        """What the rows that changed come to; values: of each."""
        raise NotImplementedError

    def due(self, today: int) -> list[Values]:
        """The periods after the last one that have begun, one at least where any is known."""
        if not self.entered or self.cadence not in REGULAR:
            return []
        last, first = self.entered[-1].period, period_start(today, self.cadence)
        due: list[int] = []
        period = next_period(last, self.cadence)
        while (period <= first or not due) and len(due) < MOST_DUE:
            due.append(period)
            period = next_period(period, self.cadence)
        return [about for period in due for about in self._abouts(last, period)]

    def next_row(self, about: Values) -> Values | None:
        """What the row after one is about: the next period, by cadence."""
        period = about["period"]
        if period is None or self.cadence not in REGULAR:
            return None
        return {**about, "period": next_period(period, self.cadence)}

    def _abouts(self, last: int, period: int) -> list[Values]:
        return [{"period": period}]

    def _say(self, words: str) -> str:
        return self._text.say(words, "pilot")

    def _period(self) -> GridColumn:
        return GridColumn(
            "period", self._say(PERIOD), "period", True, self.cadence, 130, about=True
        )


class LongRows(NumberRows):
    """A number a row, with its place and group beside its period."""

    @property
    def unique(self) -> bool:
        return self.metric.kind not in SPACED

    def columns(self) -> list[GridColumn]:
        metric, page, say = self.metric, self.page, self._say
        columns = [self._period()]
        if page.sites:
            columns.append(GridColumn("site", say(PLACE), "text", about=True))
        if page.dimensions:
            columns.append(GridColumn("subgroup", say(GROUP), "text", about=True))
        if metric.kind in POOLED:
            columns.append(GridColumn("numerator", say(HOW_MANY), "number", True, width_px=90))
            columns.append(GridColumn("denominator", say(OF), "number", True, width_px=100))
        else:
            columns.append(GridColumn("value", say(VALUE), "number", True, width_px=90))
            if metric.kind in WEIGHTED:
                columns.append(GridColumn("denominator", say(FROM_HOW_MANY), "number"))
        if metric.kind is Kind.PROPORTION and metric.counts.value == "visits":
            columns.append(GridColumn("people", say(PEOPLE), "whole", width_px=140))
        columns.append(GridColumn("note", say(NOTE), "text", width_px=140))
        return columns

    def saved(self) -> list[Values]:
        return [self._values(row) for row in self.entered]

    def _values(self, row: EnteredRow) -> Values:
        return {
            "period": row.period,
            "site": self._sites.get(row.site) if row.site else None,
            "subgroup": self._groups.get(row.subgroup) if row.subgroup else None,
            "numerator": row.numerator,
            "denominator": row.denominator,
            "value": row.value,
            "people": row.people,
            "note": row.note,
        }

    def _abouts(self, last: int, period: int) -> list[Values]:
        """As many rows as the last period has, about the same places and groups."""
        latest = [self._values(row) for row in self.entered if row.period == last]
        abouts = [{**row, "period": period} for row in latest]
        return [{key: row[key] for key in ("period", "site", "subgroup")} for row in abouts]

    def next_row(self, about: Values) -> Values | None:
        """After the last place of a period comes the first one of the next."""
        following = super().next_row(about)
        if following is None or not self.entered:
            return following
        last = self.entered[-1].period
        those = [(row["site"], row["subgroup"]) for row in self._abouts(last, 0)]
        here = (about.get("site"), about.get("subgroup"))
        if here not in those:
            return following
        place = those.index(here) + 1
        period = about["period"] if place < len(those) else following["period"]
        site, group = those[place % len(those)]
        return {"period": period, "site": site, "subgroup": group}

    def plan(self, cells: GridCells, rows: Sequence[int], values: Sequence[Values]) -> Plan:
        plan = Plan()
        for row, now in zip(rows, values, strict=True):
            saved = cells.rows[row].saved
            about = ("period", "site", "subgroup")
            moved = saved is not None and any(now.get(k) != saved.get(k) for k in about)
            empty = not any(
                now.get(key) is not None for key in ("numerator", "value", "denominator")
            )
            plan.moved += moved and not empty
            if saved is not None and (moved or empty):
                plan.removed.append(self._measured(saved, numbers=False))
            if not empty:
                plan.rows.append(self._measured(now))
                plan.replaced += saved is not None and not moved
        return self._spaced(cells, plan)

    def _spaced(self, cells: GridCells, plan: Plan) -> Plan:
        """Of days and cases between, all that stand on a day are written again together."""
        if self.unique or not (plan.removed or plan.replaced):
            return plan
        changed = plan.replaced
        days = {m.period for m in plan.rows} | {m.period for m in plan.removed}
        again = Plan(replaced=changed, moved=len(days))
        kept = [r for r in range(len(cells.rows)) if cells.is_filled(r)]
        keys = [column.key for column in cells.columns]
        for r in kept:
            now = dict(zip(keys, cells.rows[r].values, strict=True))
            if now["period"] is None or now.get("value") is None:
                continue
            written = self._measured(now)
            if written.period in days:
                again.rows.append(written)
        again.removed = [Measured(day) for day in sorted(days, key=str)]
        return again

    def _measured(self, values: Values, *, numbers: bool = True) -> Measured:
        about = {key: values.get(key) for key in ("site", "subgroup") if values.get(key)}
        period = period_text(values["period"], self.cadence)
        if not numbers:
            return Measured(period, **about)
        keys = ("numerator", "denominator", "value", "people", "note")
        given = {key: whole(values.get(key)) for key in keys if values.get(key) is not None}
        return Measured(period, **about, **given)


@dataclass(frozen=True, slots=True)
class Across:
    """A column of the wide layout: a place, or a group; both None for all."""

    key: str
    title: str
    site: UUID | None = None
    subgroup: UUID | None = None


class WideRows(NumberRows):
    """Periods down; places, or the groups of one dimension, across. Notes stay as they are."""

    def __init__(self, *args: Any, layout: Any) -> None:
        super().__init__(*args)
        if layout == SITES:
            first = Across("all", self._say(ALL_PLACES))
            others = [Across(str(s.uid), s.name, site=s.uid) for s in self.page.sites]
        else:
            dimension = next(each for each in self.page.dimensions if each.uid == layout)
            first = Across("all", self._say(EVERYONE))
            others = [Across(str(g.uid), g.name, subgroup=g.uid) for g in dimension.levels]
        self.across = [first, *others]
        self._at: dict[tuple[int, str], EnteredRow] = {}
        keys = {(each.site, each.subgroup): each.key for each in self.across}
        for row in self.entered:
            key = keys.get((row.site, row.subgroup))
            if key is not None:
                self._at[row.period, key] = row

    def columns(self) -> list[GridColumn]:
        kind: Any = "number"
        if self.metric.kind in POOLED:
            kind = "fraction" if self.metric.kind is Kind.PROPORTION else "pair"
        elif self.metric.kind in WEIGHTED:
            kind = "weighed"
        return [
            self._period(),
            *(GridColumn(each.key, each.title, kind, width_px=84) for each in self.across),
        ]

    def saved(self) -> list[Values]:
        periods = sorted({period for period, _ in self._at})
        return [
            {"period": period}
            | {
                each.key: self._cell(self._at[period, each.key])
                for each in self.across
                if (period, each.key) in self._at
            }
            for period in periods
        ]

    def _cell(self, row: EnteredRow) -> Any:
        if self.metric.kind in POOLED:
            return row.numerator, row.denominator
        return (row.value, row.denominator) if self.metric.kind in WEIGHTED else row.value

    def plan(self, cells: GridCells, rows: Sequence[int], values: Sequence[Values]) -> Plan:
        plan = Plan()
        for row, now in zip(rows, values, strict=True):
            saved = cells.rows[row].saved or {}
            was, period = saved.get("period"), now["period"]
            for each in self.across:
                old, new = saved.get(each.key), now.get(each.key)
                moved = old is not None and was != period
                if old == new and not moved:
                    continue
                if old is not None and (new is None or moved):
                    plan.removed.append(self._measured(was, each))
                plan.moved += moved and new is not None
                if new is not None:
                    held = None if old is None else self._at.get((int(was or 0), each.key))
                    plan.rows.append(self._measured(period, each, new, held))
                    plan.replaced += old is not None and not moved
        return plan

    def _measured(
        self, period: Any, each: Across, cell: Any = None, held: EnteredRow | None = None
    ) -> Measured:
        about: dict[str, Any] = {"site": each.site, "subgroup": each.subgroup}
        when = period_text(period, self.cadence)
        if cell is None:
            return Measured(when, **about)
        numbers: dict[str, Any] = {"value": whole(cell)}
        if isinstance(cell, tuple):
            first = "numerator" if self.metric.kind in POOLED else "value"
            numbers = {first: whole(cell[0]), "denominator": whole(cell[1])}
        if held is not None:
            numbers |= {"people": held.people, "note": held.note}
        return Measured(when, **about, **numbers)


def rows_for(
    page: PilotPage,
    metric: Metric,
    cadence: Cadence,
    entered: Sequence[EnteredRow],
    text: Text,
    layout: Any,
) -> NumberRows:
    """The metric's numbers in a layout: LONG, SITES, or a dimension's uid."""
    make: Callable[..., NumberRows] = LongRows
    given = (page, metric, cadence, entered, text)
    return make(*given) if layout == LONG else WideRows(*given, layout=layout)


def layouts(page: PilotPage, metric: Metric) -> list[Any]:
    """The layouts that a metric can be entered in."""
    if metric.kind in SPACED:
        return [LONG]
    sites = [SITES] if page.sites else []
    return [LONG, *sites, *(each.uid for each in page.dimensions)]


def usual_layout(page: PilotPage, metric: Metric, entered: Sequence[EnteredRow]) -> Any:
    """The layout in which most of the numbers stand beside each other."""
    if len(layouts(page, metric)) == 1:
        return LONG
    sites = sum(row.site is not None and row.subgroup is None for row in entered)
    if 2 * sites > len(entered):
        return SITES
    for dimension in page.dimensions:
        mine = {level.uid for level in dimension.levels}
        if 2 * sum(row.subgroup in mine and row.site is None for row in entered) > len(entered):
            return dimension.uid
    return LONG


def _group_names(page: PilotPage) -> dict[UUID, str]:
    """Each group's name, with its dimension where another group is called the same."""
    names = [level.name.casefold() for each in page.dimensions for level in each.levels]
    return {
        level.uid: (
            level.name if names.count(level.name.casefold()) == 1 else f"{each.name}: {level.name}"
        )
        for each in page.dimensions
        for level in each.levels
    }


def whole(value: Any) -> Any:
    """25.0 was typed as 25, and a sentence about it should say so."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
