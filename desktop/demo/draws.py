"""Numbers as they might have come in: drawn place by place and group by group, then added up.

What is told of a place is the sum over its groups, what is told of a group the sum over the places,
so that both add up to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

Rows = list[dict[str, Any]]
Draw = Callable[[int, float], int]
Steps = Sequence[tuple[str, float]]
"""The true value from each day on, the first for all before it."""


@dataclass(frozen=True, slots=True)
class At:
    """A place: how many a period there, how far it lies from the true value, and from when on."""

    place: str
    size: float
    shift: float = 0.0
    begins: str = "2000-01-01"


@dataclass(frozen=True, slots=True)
class Of:
    """A group: its part of those who are measured, and how far it lies from the true value."""

    group: str
    part: float
    shift: float = 0.0


def weeks(first: str, last: str, *, without: Iterable[str] = ()) -> list[date]:
    """The Mondays from one ISO week to another, as 2026-W10, but for some."""
    closed = {_monday(week) for week in without}
    here, end = _monday(first), _monday(last)
    steps = (end - here).days // 7 + 1
    found = [here + timedelta(weeks=step) for step in range(steps)]
    return [day for day in found if day not in closed]


def _monday(week: str) -> date:
    year, number = week.split("-W")
    return date.fromisocalendar(int(year), int(number), 1)


def months(first: str, last: str, *, without: Iterable[str] = ()) -> list[date]:
    """The first days of the months from one to another, as 2026-03, but for some."""
    closed = set(without)
    start, end = (int(year) * 12 + int(month) - 1 for year, month in _split(first, last))
    found = [date(at // 12, at % 12 + 1, 1) for at in range(start, end + 1)]
    return [day for day in found if f"{day:%Y-%m}" not in closed]


def _split(*texts: str) -> list[list[str]]:
    return [text.split("-") for text in texts]


def value_on(steps: Steps, day: date) -> float:
    """The true value on a day."""
    value = steps[0][1]
    for since, after in steps:
        if date.fromisoformat(since) <= day:
            value = after
    return value


class Numbers:
    """Draws from one generator. Each method gives rows as RecordMeasurements takes them.

    periods: first days. steps: the true value. between: how much it moves from one period to the
    next by itself, as a standard deviation. groups: none where nothing was asked about them.
    """

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng

    def shares(
        self,
        periods: Sequence[date],
        steps: Steps,
        places: Sequence[At],
        groups: Sequence[Of] = (),
        *,
        between: float = 0.0,
        counted_from: str | None = None,
    ) -> Rows:
        """How many of how many. counted_from: the same people come again, and are told apart."""

        def draw(size: int, value: float) -> int:
            return int(self.rng.binomial(size, min(max(value, 0.01), 0.99)))

        rows = self._table(periods, steps, places, groups, between, draw)
        if counted_from is not None:
            _tell_apart(rows, periods, places, groups, date.fromisoformat(counted_from))
        return rows

    def rates(
        self,
        periods: Sequence[date],
        steps: Steps,
        places: Sequence[At],
        *,
        between: float = 0.0,
    ) -> Rows:
        """How often, of how many times that it could have happened."""

        def draw(size: int, value: float) -> int:
            return int(min(self.rng.poisson(size * max(value, 0.0)), size))

        return self._table(periods, steps, places, (), between, draw)

    def means(
        self,
        periods: Sequence[date],
        steps: Steps,
        places: Sequence[At],
        groups: Sequence[Of] = (),
        *,
        apart: float,
        between: float = 0.0,
    ) -> Rows:
        """The sum of what people said, and how many said it. apart: from person to person."""

        def draw(size: int, value: float) -> int:
            return max(round(size * value + self.rng.normal(0.0, apart) * size**0.5), 0)

        return self._table(periods, steps, places, groups, between, draw)

    def counts(
        self,
        periods: Sequence[date],
        places: Sequence[At],
        groups: Sequence[Of] = (),
        *,
        steps: Steps = (("2000-01-01", 1.0),),
    ) -> Rows:
        """How many a period. steps: what a place's size is multiplied by."""

        def draw(size: int, value: float) -> int:
            return size

        rows = self._table(periods, steps, places, groups, 0.0, draw, of=steps)
        return [
            {key: row[key] for key in row if key not in ("numerator", "denominator")}
            | {"value": row["numerator"]}
            for row in rows
        ]

    def days_between(self, first: str, last: str, steps: Steps, places: Sequence[At]) -> Rows:
        """Whole days from one event to the next at each place, on the day of the later one.

        Each stands there twice, at its place and among those of all: days between events are not
        added up over places. steps: how many days it takes on average, above one.
        """
        rows: Rows = []
        for at in places:
            day, end = date.fromisoformat(first), date.fromisoformat(last)
            while True:
                mean = value_on(steps, day) + at.shift
                days = 1 + int(self.rng.exponential(mean - 0.5))
                day += timedelta(days=days)
                if day > end:
                    break
                told = {"period": day.isoformat(), "value": days}
                rows += [told, {"site": at.place, **told}]
        return rows

    def _table(
        self,
        periods: Sequence[date],
        steps: Steps,
        places: Sequence[At],
        groups: Sequence[Of],
        between: float,
        draw: Draw,
        of: Steps = (("2000-01-01", 1.0),),
    ) -> Rows:
        rows: Rows = []
        split = groups or (Of("", 1.0),)
        for day in periods:
            true = value_on(steps, day) + float(self.rng.normal(0.0, between))
            open_ = [at for at in places if date.fromisoformat(at.begins) <= day]
            part = np.zeros((len(open_), len(split)), dtype=np.int64)
            whole = np.zeros_like(part)
            for i, at in enumerate(open_):
                for j, group in enumerate(split):
                    expected = at.size * group.part * value_on(of, day)
                    whole[i, j] = self.rng.poisson(expected)
                    value = true + at.shift + group.shift
                    part[i, j] = draw(int(whole[i, j]), value)
            rows += _told(day, part, whole, open_, groups)
        return rows


def _told(
    day: date,
    part: np.ndarray[Any, Any],
    whole: np.ndarray[Any, Any],
    places: Sequence[At],
    groups: Sequence[Of],
) -> Rows:
    """The margins of a period's table, those of nobody left out."""

    def row(top: int, down: int, **who: str) -> dict[str, Any]:
        return {"period": day.isoformat(), **who, "numerator": int(top), "denominator": int(down)}

    rows = [row(part[i].sum(), whole[i].sum(), site=at.place) for i, at in enumerate(places)]
    rows += [
        row(part[:, j].sum(), whole[:, j].sum(), subgroup=group.group)
        for j, group in enumerate(groups)
    ]
    return rows


def _tell_apart(
    rows: Rows, periods: Sequence[date], places: Sequence[At], groups: Sequence[Of], since: date
) -> None:
    """Add to each row how many different people it has been since then: soon nearly all."""
    sizes = {at.place: at.size for at in places}
    everyone = sum(sizes.values())
    sizes |= {group.group: everyone * group.part for group in groups}
    seen = [day for day in periods if day >= since]
    step = {day.isoformat(): place for place, day in enumerate(seen, start=1)}
    so_far: dict[str, int] = {}
    for row in rows:
        if row["period"] in step:
            who = row.get("site") or row["subgroup"]
            known = round(1.12 * sizes[who] * (1 - 0.35 ** step[row["period"]]))
            so_far[who] = row["people"] = max(known, row["denominator"], so_far.get(who, 0))
