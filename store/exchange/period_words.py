"""Periods as people write them, whole or in parts: uke 34, jan. 26, 1. kvartal, 2025/26, 31/12-26.

A text can be read in several ways (2026-05 is a month or a week); which one holds is decided for a
whole column. What has no year takes it from what stands beside or above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from store.periods import next_period, period_start, to_day
from store.words import Cadence


class Way(StrEnum):
    """A way of writing periods; the first of equally good ones is taken."""

    ISO = "year-month-day"
    DOTTED = "day.month.year"
    DAY_FIRST = "day/month/year"
    MONTH_FIRST = "month/day/year"
    WORDS = "words"
    MONTH_DAY = "month day"
    SPAN = "first and last day"
    YEAR_MONTH = "year-month"
    SCHOOL_YEAR = "school year"
    YEAR_WEEK = "year-week"
    YEAR_QUARTER = "year-quarter"
    YEAR = "year"
    WEEK_NUMBER = "week number"
    MONTH_NUMBER = "month number"
    QUARTER_NUMBER = "quarter number"
    RUN_DAY = "yyyymmdd"
    RUN_MONTH = "yyyymm"
    RUN_WEEK = "yyyyww"
    SERIAL = "serial number"


BARE = frozenset({Way.WEEK_NUMBER, Way.MONTH_NUMBER, Way.QUARTER_NUMBER, Way.YEAR, Way.SERIAL,
                  Way.RUN_DAY, Way.RUN_MONTH, Way.RUN_WEEK})  # fmt: skip
"""Figures alone, which are periods only where a head says so."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a text says of a period; None: it does not say. timed: with a time of day.

    cadence: how long what was written is; a day may still stand for the week or month it begins. A
    week is told by its number, or by its first day.
    """

    cadence: Cadence
    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    quarter: int | None = None
    timed: bool = False

    def beside(self, other: Written) -> Written:
        """Both together: januar under 2025. The finer one says how long it is."""
        finer, coarser = (
            (self, other) if _FINE[self.cadence] <= _FINE[other.cadence] else (other, self)
        )
        return replace(
            finer,
            **{
                name: mine if (mine := getattr(finer, name)) is not None else getattr(coarser, name)
                for name in ("year", "month", "day", "week", "quarter")
            },
        )

    def start(self) -> int | None:
        """Its first day, since 1970-01-01; None without a year, or where there is no such day."""
        if self.year is None or not 1900 <= self.year <= 2200:
            return None
        try:
            match self.cadence:
                case Cadence.DAY:
                    return to_day(date(self.year, self.month or 0, self.day or 0))
                case Cadence.WEEK:
                    if self.week is None:
                        first = date(self.year, self.month or 0, self.day or 0)
                        return to_day(first) if first.weekday() == 0 else None
                    return to_day(date.fromisocalendar(self.year, self.week, 1))
                case Cadence.MONTH:
                    return to_day(date(self.year, self.month or 0, 1))
                case Cadence.QUARTER:
                    return to_day(date(self.year, 3 * (self.quarter or 0) - 2, 1))
                case Cadence.SCHOOL_YEAR:
                    return to_day(date(self.year, 8, 1))
                case _:
                    return to_day(date(self.year, 1, 1))
        except ValueError:
            return None

    def order(self) -> int:
        """Where in a year it lies, 0 to 365: what comes before it began another year."""
        if self.month is not None:
            return (self.month - 1) * 31 + (self.day or 1)
        if self.week is not None:
            return (self.week - 1) * 7
        return ((self.quarter or 1) - 1) * 92


_FINE = {
    Cadence.DAY: 0, Cadence.EVENT: 0, Cadence.WEEK: 1, Cadence.MONTH: 2, Cadence.QUARTER: 3,
    Cadence.SCHOOL_YEAR: 4, Cadence.YEAR: 5,
}  # fmt: skip
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan", "februar february feb febr", "mars march mar mrs", "april apr",
            "mai may", "juni june jun", "juli july jul", "august aug", "september sep sept",
            "oktober october okt oct", "november nov", "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = (
    r"(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|man|mån|tir|tirs|tys|ons|tor|tors|fre|lør|"
    r"lau|søn|sun|mon|tue|wed|thu|fri|sat)\.?,?\s+(?:den\s+|d\.\s*)?"
)
_TIME = (
    r"(?:[T ,]+(?:kl\.?\s*)?(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)\s*([ap]\.?m\.?)?"
    r"(?:Z|[+-]\d\d:?\d\d)?)?"
)
_YEAR4, _YEAR = r"((?:19|20|21)\d\d)", r"['’]?((?:19|20|21)\d\d|\d\d)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ISO = _compiled(rf"{_YEAR4}-(\d\d)-(\d\d){_TIME}")
_DOTTED = _compiled(rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.(?:\s?{_YEAR})?{_TIME}")
_SLASHED = _compiled(rf"(\d{{1,2}})([/-])(\d{{1,2}})(?:([/ -]){_YEAR})?{_TIME}")
_DOTTED_BARE = _compiled(r"(\d{1,2})\.(\d{1,2})")
_DAY_MONTH = _compiled(
    rf"(\d{{1,2}})(?:\.|st|nd|rd|th)?[ -]*({_MONTH})\.?(?:,?[ .-]*{_YEAR})?{_TIME}"
)
_MONTH_DAY_ONLY = _compiled(rf"({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?")
_MONTH_DAY = _compiled(rf"({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?, ?{_YEAR4}{_TIME}")
_NAMED_MONTH = _compiled(rf"({_MONTH})\.?(?:[ ./'’-]*{_YEAR})?")
_YEAR_NAMED = _compiled(rf"{_YEAR4}[ .:-]*({_MONTH})\.?")
_YEAR_MONTH = _compiled(rf"{_YEAR4}[-./](\d{{1,2}})")
_MONTH_YEAR = _compiled(rf"(\d{{1,2}})[./-]{_YEAR4}")
_STAT_MONTH = _compiled(rf"{_YEAR4}\s?M(\d\d?)")
_WEEK_WORD = r"(?:uke|veke|week|wk|u|v|w)"
_WEEK = _compiled(rf"{_WEEK_WORD}\.?:?\s*(?:nr\.?\s*)?(\d{{1,2}})(?:([ ,/.-]+(?:i )?){_YEAR})?")
# spring terms are written so too: V25, V26
_TERM = re.compile(r"V\d\d")
_WEEK_YEAR = _compiled(rf"{_YEAR4}[ ,-]*{_WEEK_WORD}\.?\s*(\d{{1,2}})")
_YEAR_WEEK = _compiled(rf"{_YEAR4}[-/](\d{{1,2}})")
_WEEK_SLASH = _compiled(rf"(\d{{1,2}})[/-]{_YEAR4}")
_RUN = _compiled(rf"{_YEAR4}(\d\d)(\d\d)?")
_BEFORE = re.compile(r"\A(?:pr\.?|per|den|i) (?=.*\d{4}$)", re.IGNORECASE)
_TO = r"\s?(?:[–—-]|til|to)\s?"
SPAN = _compiled(
    rf"(\d{{1,2}})(?:\.|(?:\.\s?(\d{{1,2}})|\.?\s?({_MONTH}))\.?(?:\s?{_YEAR})?)?{_TO}"
    rf"(\d{{1,2}})(?:\.\s?(\d{{1,2}})|\.?\s?({_MONTH}))\.?(?:,?\s?{_YEAR})?"
)
_MONTHS_SPAN = _compiled(rf"({_MONTH})\.?{_TO}({_MONTH})\.?(?:,?\s?{_YEAR})?")
_QUARTER_WORD = r"(?:kvartal|kvart|kv|quarter|qtr|qrt)\.?"
_QUARTER = _compiled(rf"([1-4])\.?\s*{_QUARTER_WORD}(?:[ ,-]*{_YEAR})?")
_QUARTER_NUMBER = _compiled(rf"(?:[QK]|{_QUARTER_WORD}\s*)\s?([1-4])(?:[ ,/-]*{_YEAR})?")
_YEAR_QUARTER = _compiled(rf"{_YEAR4}[ ,-]*(?:[QK]\s?([1-4])|([1-4])\.?\s*{_QUARTER_WORD})")
_SCHOOL = _compiled(
    rf"(?:(?:skoleåret|skuleåret|skoleår|skuleår|school year)\s*)?{_YEAR4}\s?[/–-]\s?(\d{{4}}|\d\d)"
)
_ONE_YEAR = _compiled(rf"(?:år(?:et)?\s*)?{_YEAR4}")
_ASIDE = re.compile(r"\s*\([^()]*\)$|\s*[*¹²³⁴]+$")


@lru_cache(maxsize=65_536)
def readings(text: str) -> dict[Way, Written]:
    """All the ways in which a text is a period; empty where it is none. Case does not matter."""
    bare = " ".join(text.replace("\u2013", "–").split()).strip(" :")
    found = _readings(bare)
    if not found and (aside := _ASIDE.search(bare)):
        found = _readings(bare[: aside.start()])
    return found


def _readings(bare: str) -> dict[Way, Written]:
    if not bare or len(bare) > 60 or not any(sign.isalnum() for sign in bare):
        return {}
    found: dict[Way, Written] = {}
    if bare.isascii() and bare.isdecimal():
        # most cells of a sheet; none of the ways with words or signs reads them
        _numbers(bare, found)
        return {way: written for way, written in found.items() if _possible(written)}
    bare = _BEFORE.sub("", bare, count=1)
    weekday = re.match(_WEEKDAY, bare, re.IGNORECASE)
    if weekday and weekday.end() < len(bare):
        bare = bare[weekday.end() :]
        if hit := _DOTTED_BARE.fullmatch(bare):  # by itself it would be a number
            found[Way.DOTTED] = _day(None, hit[2], hit[1])
    if hit := _ISO.fullmatch(bare):
        found[Way.ISO] = _day(hit[1], hit[2], hit[3], hit[4])
    if hit := _DOTTED.fullmatch(bare):
        found[Way.DOTTED] = _day(hit[3], hit[2], hit[1], hit[4])
    if hit := _SLASHED.fullmatch(bare):
        _slashed(hit, found)
    if (words := _words(bare)) and not _TERM.fullmatch(bare):
        found[Way.WORDS] = words
    if hit := _MONTH_DAY_ONLY.fullmatch(bare.casefold()):
        found[Way.MONTH_DAY] = _day(None, str(MONTHS[hit[1]]), hit[2])
    if span := span_of(bare):
        found[Way.SPAN] = span
    _numbers(bare, found)
    return {way: written for way, written in found.items() if _possible(written)}


def _slashed(hit: re.Match[str], found: dict[Way, Written]) -> None:
    first, mark, second, before_year, year, time, half = hit.groups()
    if year is None and (mark == "-" or time):
        return
    found[Way.DAY_FIRST] = _day(year, second, first, time)
    # 7/1-26 is written by nobody who puts the month first
    if before_year in (None, mark) and (year is not None or half):
        found[Way.MONTH_FIRST] = _day(year, first, second, time)


def _words(bare: str) -> Written | None:
    """What is written with a name: of a month, a week, a quarter."""
    low = bare.casefold()
    if hit := _NAMED_MONTH.fullmatch(low):
        return Written(Cadence.MONTH, _year(hit[2]), MONTHS[hit[1]])
    if hit := _YEAR_NAMED.fullmatch(low):
        return Written(Cadence.MONTH, _year(hit[1]), MONTHS[hit[2]])
    if hit := _DAY_MONTH.fullmatch(low):
        return _day(hit[3], str(MONTHS[hit[2]]), hit[1], hit[4])
    if hit := _MONTH_DAY.fullmatch(low):
        return _day(hit[3], str(MONTHS[hit[1]]), hit[2], hit[4])
    if hit := _STAT_MONTH.fullmatch(low):
        return Written(Cadence.MONTH, int(hit[1]), int(hit[2]))
    if hit := _WEEK.fullmatch(low):
        if _is_weeks(int(hit[1]), hit[2], hit[3]):
            return None
        return Written(Cadence.WEEK, _year(hit[3]), week=int(hit[1]))
    if hit := _WEEK_YEAR.fullmatch(low):
        return Written(Cadence.WEEK, int(hit[1]), week=int(hit[2]))
    for pattern in (_QUARTER, _QUARTER_NUMBER):
        if hit := pattern.fullmatch(low):
            return Written(Cadence.QUARTER, _year(hit[2]), quarter=int(hit[1]))
    if hit := _YEAR_QUARTER.fullmatch(low):
        return Written(Cadence.QUARTER, int(hit[1]), quarter=int(hit[2] or hit[3]))
    return None


def _numbers(bare: str, found: dict[Way, Written]) -> None:
    """What is written with figures alone."""
    if hit := _YEAR_MONTH.fullmatch(bare) or _MONTH_YEAR.fullmatch(bare):
        year, month = (hit[1], hit[2]) if len(hit[1]) == 4 else (hit[2], hit[1])
        found[Way.YEAR_MONTH] = Written(Cadence.MONTH, int(year), int(month))
        found[Way.YEAR_QUARTER] = Written(Cadence.QUARTER, int(year), quarter=int(month))
    if hit := _YEAR_WEEK.fullmatch(bare):
        found[Way.YEAR_WEEK] = Written(Cadence.WEEK, int(hit[1]), week=int(hit[2]))
    if hit := _WEEK_SLASH.fullmatch(bare):
        found[Way.YEAR_WEEK] = Written(Cadence.WEEK, int(hit[2]), week=int(hit[1]))
    if hit := _SCHOOL.fullmatch(bare):
        first, last = int(hit[1]), hit[2]
        if int(last) == (first + 1) % (100 if len(last) == 2 else 10_000):
            found[Way.SCHOOL_YEAR] = Written(Cadence.SCHOOL_YEAR, first)
    if hit := _ONE_YEAR.fullmatch(bare):
        found[Way.YEAR] = Written(Cadence.YEAR, int(hit[1]))
    if bare.isascii() and bare.isdecimal() and len(bare) <= 2:
        found[Way.WEEK_NUMBER] = Written(Cadence.WEEK, week=int(bare))
        found[Way.MONTH_NUMBER] = Written(Cadence.MONTH, month=int(bare))
        found[Way.QUARTER_NUMBER] = Written(Cadence.QUARTER, quarter=int(bare))
    if hit := _RUN.fullmatch(bare):
        year, then, day = int(hit[1]), int(hit[2]), hit[3]
        if day is None:
            found[Way.RUN_MONTH] = Written(Cadence.MONTH, year, then)
            found[Way.RUN_WEEK] = Written(Cadence.WEEK, year, week=then)
        else:
            found[Way.RUN_DAY] = _day(hit[1], hit[2], day)
    # Cells of dates come as dates; a number without a date's form counts from 1900, as Excel does
    # unless a Mac of long ago made the file. Which one it was, nothing tells any more.
    if bare.isascii() and bare.isdecimal() and len(bare) == 5 and 35_000 <= int(bare) <= 65_000:
        found[Way.SERIAL] = of_date(date(1899, 12, 30) + timedelta(int(bare)))


def _is_weeks(week: int, between: str | None, year: str | None) -> bool:
    """Whether what stands behind a week is the last of several weeks: uke 34-35, uke 20/22."""
    if year is None or between is None or len(year) == 4:
        return False
    most = 12 if "-" in between else 4
    return 0 < int(year) - week <= most


def span_of(bare: str) -> Written | None:
    """The period between a first and a last day, or month: 1.–7. sept, 31.8–6.9.26, jan–mars."""
    low = bare.casefold()
    if hit := _MONTHS_SPAN.fullmatch(low):
        return _months_between(MONTHS[hit[1]], MONTHS[hit[2]], _year(hit[3]))
    hit = SPAN.fullmatch(low)
    if hit is None:
        return None
    day, number, name, year, last_day, last_number, last_name, last_year = hit.groups()
    last_month = int(last_number) if last_number else MONTHS[last_name]
    month = int(number) if number else MONTHS[name] if name else last_month
    end_year = _year(last_year)
    known = end_year if end_year is not None else 2024
    begin_year = _year(year) if year else known - (month > last_month)
    assert begin_year is not None
    try:
        first = date(begin_year, month, int(day))
        last = date(known, last_month, int(last_day))
    except ValueError:
        return None
    return _between(first, last, dated=end_year is not None)


def _between(first: date, last: date, *, dated: bool) -> Written | None:
    """A whole week, month, quarter or year; dated: the year is known, and so which day is what."""
    begin, after = to_day(first), to_day(last) + 1
    year = first.year if dated else None
    if after - begin == 7 and (not dated or first.weekday() == 0):
        return Written(Cadence.WEEK, year, first.month, first.day)
    for cadence in (Cadence.MONTH, Cadence.QUARTER, Cadence.YEAR, Cadence.SCHOOL_YEAR):
        if period_start(begin, cadence) != begin:
            continue
        ends = next_period(begin, cadence)
        # 28 February is the last day of most years
        if ends == after or (not dated and first.month == last.month == 2 and last.day == 28):
            if cadence is Cadence.QUARTER:
                return Written(cadence, year, quarter=(first.month + 2) // 3)
            month = first.month if cadence is Cadence.MONTH else None
            return Written(cadence, year, month)
    return None


def _months_between(first: int, last: int, year: int | None) -> Written | None:
    if last - first == 2 and first % 3 == 1:
        return Written(Cadence.QUARTER, year, quarter=(first + 2) // 3)
    return Written(Cadence.YEAR, year) if (first, last) == (1, 12) else None


def _day(year: str | None, month: str, day: str, time: str | None = None) -> Written:
    timed = bool(time) and not re.fullmatch(r"0?0[:.]00(?:[:.]00(?:[.,]0+)?)?", time or "")
    return Written(Cadence.DAY, _year(year), int(month), int(day), timed=timed)


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    if len(text) == 4:
        return int(text)
    return int(text) + (2000 if int(text) < 70 else 1900)


def _possible(written: Written) -> bool:
    """Whether there is such a period in some year."""
    if written.cadence is Cadence.WEEK and written.week is None:
        return written.year is None or written.start() is not None
    if written.week is not None:
        return 1 <= written.week <= (53 if written.year is None else _weeks(written.year))
    return replace(written, year=written.year or 2024).start() is not None


def _weeks(year: int) -> int:
    return date(year, 12, 28).isocalendar().week


def of_date(day: date) -> Written:
    """A date cell."""
    return Written(Cadence.DAY, day.year, day.month, day.day)
