"""Ranges and ticks: where the axes begin and end, and the few figures on them. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np

from desktop.ui.charts.picture import ChartPicture
from store.periods import to_date, to_day
from store.words import Kind

AIR = 0.06
MARKS_BESIDE = 0.15
NEVER_BELOW_0 = frozenset(
    {Kind.COUNT, Kind.PROPORTION, Kind.RATE, Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN}
)


@dataclass(frozen=True, slots=True)
class DateTick:
    """A tick on the time axis. shows: what its label is; year: also written beneath it."""

    day: int
    shows: Literal["day", "month", "year"]
    year: bool = False


def value_range(picture: ChartPicture) -> tuple[float, float]:
    """Lowest and highest shown value (already times `factor`): data, limits, target and air.

    Proportions stay within 0 to 100, and what cannot be negative never goes below 0.
    """
    parts = [picture.value, picture.centre, picture.lower, picture.upper]
    if picture.target is not None:
        parts.append(np.array([picture.target]))
    held = np.concatenate(parts) * picture.factor
    held = held[np.isfinite(held)]
    if not len(held):
        return 0.0, 100.0 if picture.kind is Kind.PROPORTION else 1.0
    low, high = float(held.min()), float(held.max())
    air = (high - low) * AIR or abs(high) * AIR or 1.0
    bottom, top = low - air, high + air
    if low >= 0 and (picture.kind in NEVER_BELOW_0 or bottom < 0):
        bottom = max(bottom, 0.0)
    if picture.kind is Kind.PROPORTION:
        top = min(top, 100.0)
    return bottom, top


def time_range(picture: ChartPicture) -> tuple[float, float]:
    """First and last day shown: half a step beside the outermost points.

    Wider for cycles and events that lie beside them, by at most `MARKS_BESIDE` of the whole: a
    change made this week shows though its numbers are not in.
    """
    if not len(picture):
        return 0.0, 1.0
    half = picture.step_days / 2
    first, last = float(picture.periods[0]) - half, float(picture.periods[-1]) + half
    most = (last - first) * MARKS_BESIDE
    days = [m.day for m in picture.marks if first - most <= m.day <= last + most]
    return min([first, *(day - half for day in days)]), max([last, *(day + half for day in days)])


def value_ticks(low: float, high: float, most: int) -> list[float]:
    """Round figures from low to high, steps of 1, 2 or 5 times a power of ten.

    At most `most`, but never fewer than two: one figure alone gives no scale.
    """
    span = high - low
    if not math.isfinite(span) or span <= 0 or most < 1:
        return []
    size = 10.0 ** math.floor(math.log10(span / most))
    steps = [size * k for k in (20, 10, 5, 2, 1, 0.5, 0.2)]
    ticks: list[float] = []
    for step in steps:
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        finer = [i * step for i in range(first, last + 1)]
        if len(ticks) >= 2 and len(finer) > most:
            break
        ticks = finer
    return ticks


def decimals_of(picture: ChartPicture) -> int:
    """Decimals worth reading: a point's figure is told to a hundredth of the range or so."""
    low, high = value_range(picture)
    return min(max(2 - math.ceil(math.log10((high - low) / 5)), 0), 6)


def date_ticks(first: float, last: float, most: int) -> list[DateTick]:
    """Ticks from first to last day, at most `most`: days, months or years as the span asks.

    The year is told at the first tick and wherever a new one begins.
    """
    if last <= first or most < 1:
        return []
    days = _ticks_at(first, last, most)
    seen: int | None = None
    ticks = []
    for day, shows in days:
        year = to_date(day).year
        ticks.append(DateTick(day, shows, year=shows != "year" and year != seen))
        seen = year
    return ticks


def _ticks_at(
    first: float, last: float, most: int
) -> list[tuple[int, Literal["day", "month", "year"]]]:
    low, high = math.ceil(first), math.floor(last)
    for step in (1, 2, 7, 14):
        if (high - low) / step < most and high - low < 75:
            # Steps of a week fall on Mondays: 1970-01-05 was one.
            start = low + (4 - low) % step if step >= 7 else low
            return [(day, "day") for day in range(start, high + 1, step)]
    finer: list[int] = []
    for months in _steps_of_months():
        found = list(_month_starts(low, high, months))
        if (high - low) / (30.44 * months) <= most:
            # One date alone gives no scale: rather one more than asked for.
            days = finer if len(found) < 2 <= len(finer) <= most + 1 else found
            all_years = all(to_date(day).month == 1 for day in days) and months >= 12
            return [(day, "year" if all_years else "month") for day in days]
        finer = found
    return []


def _steps_of_months() -> Iterator[int]:
    """1, 2, 3, 4 and 6 months, then 1, 2 and 5 years times a power of ten."""
    yield from (1, 2, 3, 4, 6)
    for power in range(6):
        for years in (1, 2, 5):
            yield 12 * years * 10**power


def _month_starts(low: int, high: int, step: int) -> Iterator[int]:
    begin = to_date(low)
    months = -(-(begin.year * 12 + begin.month - 1) // step) * step
    while (when := months // 12) < 9999 and (day := to_day(date(when, months % 12 + 1, 1))) <= high:
        if day >= low:
            yield day
        months += step
