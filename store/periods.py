"""Arithmetic of periods: a period is the number of its first day, counted from 1970-01-01.

A leaf like `words`: the standard library alone, so that the first paint can use it. Weeks are ISO
weeks (Monday first), school years begin on 1 August. `day` and `event` step by the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from store.errors import Refusal
from store.words import Cadence, mark, period_noun

NOT_A_PERIOD = mark(
    "errors",
    "“{text}” is not a period: write a date such as 2026-09-28, a week such as 2026-W36 or a "
    "month such as 2026-09.",
)
NO_SUCH_DAY = mark("errors", "“{text}” does not exist in the calendar: check the day and month.")
FAR_YEAR = mark("errors", "“{text}” lies outside 1900 to 2199: check the year.")
OTHER_CADENCE = mark(
    "errors",
    "“{text}” is a {found}, but these numbers come by {cadence}: write the first day of each "
    "{cadence}.",
)

_EPOCH = date(1970, 1, 1).toordinal()
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_SCHOOL_MONTH = 8
_MONTHS = {
    Cadence.MONTH: 1,
    Cadence.QUARTER: 3,
    Cadence.SCHOOL_YEAR: 12,
    Cadence.YEAR: 12,
}
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-?[Qq]([1-4])", re.ASCII)
_SCHOOL_YEAR = re.compile(r"(\d{4})/(\d{2}|\d{4})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
# (cadence, its usual length in days), coarsest first: the order in which a guess is tried
_LENGTHS = (
    (Cadence.YEAR, 365),
    (Cadence.QUARTER, 91),
    (Cadence.MONTH, 30),
    (Cadence.WEEK, 7),
    (Cadence.DAY, 1),
)


def to_day(when: date) -> int:
    """The date as days since 1970-01-01."""
    return when.toordinal() - _EPOCH


def to_date(day: int) -> date:
    """The date that is `day` days after 1970-01-01."""
    return date.fromordinal(day + _EPOCH)


def check_year(day: date, field: str, text: str | None = None) -> None:
    """Refuse a day in a year that no pilot is in; text: how it was written."""
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise Refusal(FAR_YEAR, field=field, text=text or day.isoformat())


@lru_cache(maxsize=4096, typed=True)  # every metric of every pilot asks for the same few
def period_start(when: date | int, cadence: Cadence) -> int:
    """First day of the period of `cadence` that `when` (a date, or its day number) lies in."""
    day = when if isinstance(when, date) else to_date(when)
    if cadence is Cadence.WEEK:
        return to_day(day - timedelta(days=day.weekday()))
    if cadence is Cadence.MONTH:
        return to_day(day.replace(day=1))
    if cadence is Cadence.QUARTER:
        return to_day(date(day.year, (day.month - 1) // 3 * 3 + 1, 1))
    if cadence is Cadence.SCHOOL_YEAR:
        return to_day(date(day.year - (day.month < _SCHOOL_MONTH), _SCHOOL_MONTH, 1))
    if cadence is Cadence.YEAR:
        return to_day(date(day.year, 1, 1))
    return to_day(day)


def next_period(start: int, cadence: Cadence, steps: int = 1) -> int:
    """First day of the period `steps` after the one that `start` lies in; steps may be negative."""
    first = period_start(start, cadence)
    if cadence is Cadence.WEEK:
        return first + 7 * steps
    months = _MONTHS.get(cadence)
    if months is None:
        return first + steps
    day = to_date(first)
    ahead = day.year * 12 + day.month - 1 + months * steps
    return to_day(date(ahead // 12, ahead % 12 + 1, 1))


def periods_between(first: int, last: int, cadence: Cadence) -> int:
    """Steps from the period of `first` to that of `last`: 0 in the same one, negative backwards."""
    a, b = period_start(first, cadence), period_start(last, cadence)
    if cadence is Cadence.WEEK:
        return (b - a) // 7
    months = _MONTHS.get(cadence)
    if months is None:
        return b - a
    x, y = to_date(a), to_date(b)
    return ((y.year - x.year) * 12 + y.month - x.month) // months


def period_text(start: int, cadence: Cadence) -> str:
    """How a period is written: 2026-W36, 2026-09, 2026-Q3, 2026/27, 2026, else its ISO date."""
    day = to_date(period_start(start, cadence))
    if cadence is Cadence.WEEK:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if cadence is Cadence.MONTH:
        return f"{day.year}-{day.month:02}"
    if cadence is Cadence.QUARTER:
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if cadence is Cadence.SCHOOL_YEAR:
        return f"{day.year}/{(day.year + 1) % 100:02}"
    if cadence is Cadence.YEAR:
        return str(day.year)
    return day.isoformat()


def written_cadence(text: str) -> Cadence | None:
    """The cadence that the way of writing tells: 2026-W36 is a week. A date tells nothing: None."""
    text = text.strip()
    for pattern, cadence in _FORMS:
        if pattern.fullmatch(text):
            return cadence
    return None


def read_period(text: str, cadence: Cadence | None = None) -> int:
    """The first day of the period that is written as a date, week, month, quarter or year.

    With `cadence` a date is moved to the first day of its period, and a period of another length
    is accepted only where it begins one (2026-07 for a quarter). Without, the day as written.
    Raises Refusal for anything else, for days that do not exist and for years no pilot is in.
    """
    text = text.strip()
    day = _day_written(text)
    check_year(to_date(day), "period", text)
    if cadence is None:
        return day
    found = written_cadence(text)
    start = period_start(day, cadence)
    nested = found is cadence or (found is Cadence.MONTH and cadence in _MONTHS and start == day)
    if found is not None and not nested:
        raise Refusal(
            OTHER_CADENCE,
            field="period",
            text=text,
            found=period_noun(found),
            cadence=period_noun(cadence),
        )
    return start


def infer_cadence(days: Iterable[int]) -> Cadence | None:
    """The cadence that these days (since 1970-01-01, any order, repeats allowed) come by.

    None with fewer than two different days. Days that all begin or all end a month, quarter or
    year decide; then days a whole number of weeks apart; else the coarsest cadence in which each
    day has a period of its own and the closest two are about one period apart; else day.
    """
    distinct = sorted(set(days))
    if len(distinct) < 2:
        return None
    # the day after the end of a period begins one, so both kinds of dates are tried the same way
    for shift in (0, 1):
        cadence = _begins([to_date(day + shift) for day in distinct])
        if cadence is not None:
            return cadence
    closest = min(b - a for a, b in pairwise(distinct))
    for cadence, length in _LENGTHS:
        apart = len({period_start(day, cadence) for day in distinct}) == len(distinct)
        if apart and 0.6 * length <= closest <= 1.5 * length:
            return cadence
    if all((day - distinct[0]) % 7 == 0 for day in distinct):
        return Cadence.WEEK
    same_day = len({to_date(day).day for day in distinct}) == 1
    return Cadence.MONTH if same_day else Cadence.DAY


def _begins(days: list[date]) -> Cadence | None:
    """The coarsest cadence whose periods all these days begin, weeks and days left out."""
    if any(day.day != 1 for day in days):
        return None
    months = {day.month for day in days}
    if months == {1}:
        return Cadence.YEAR
    if months == {_SCHOOL_MONTH}:
        return Cadence.SCHOOL_YEAR
    return Cadence.QUARTER if months <= {1, 4, 7, 10} else Cadence.MONTH


def _day_written(text: str) -> int:
    """First day of what is written, whatever its cadence."""
    try:
        if found := _DAY.fullmatch(text):
            return to_day(date(int(found[1]), int(found[2]), int(found[3])))
        if found := _WEEK.fullmatch(text):
            return to_day(date.fromisocalendar(int(found[1]), int(found[2]), 1))
        if found := _QUARTER.fullmatch(text):
            return to_day(date(int(found[1]), int(found[2]) * 3 - 2, 1))
        if found := _MONTH.fullmatch(text):
            return to_day(date(int(found[1]), int(found[2]), 1))
        if found := _SCHOOL_YEAR.fullmatch(text):
            if (int(found[2]) - int(found[1]) - 1) % 100:
                raise Refusal(NOT_A_PERIOD, field="period", text=text)
            return to_day(date(int(found[1]), _SCHOOL_MONTH, 1))
        if _YEAR.fullmatch(text):
            return to_day(date(int(text), 1, 1))
    except ValueError as error:
        raise Refusal(NO_SUCH_DAY, field="period", text=text) from error
    raise Refusal(NOT_A_PERIOD, field="period", text=text)


_FORMS = (
    (_WEEK, Cadence.WEEK),
    (_QUARTER, Cadence.QUARTER),
    (_MONTH, Cadence.MONTH),
    (_SCHOOL_YEAR, Cadence.SCHOOL_YEAR),
    (_YEAR, Cadence.YEAR),
)
