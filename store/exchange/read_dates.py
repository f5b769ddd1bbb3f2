"""Dates as people write them, read by the one convention of their column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from store.errors import Refusal
from store.periods import period_start, read_period, to_day, written_cadence
from store.words import Cadence, mark

ASK_ORDER = mark(
    "errors",
    "“{text}” can be day/month or month/day: say which, or write dates as 2026-09-28.",
)


class DateForm(StrEnum):
    """How a column writes its dates."""

    ISO = "year-month-day"
    PERIOD = "week, month, quarter or year"
    DOTTED = "day.month.year"
    DAY_FIRST = "day/month/year"
    MONTH_FIRST = "month/day/year"


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date as read. day: since 1970-01-01. written: the cadence that the way of writing told."""

    day: int
    written: Cadence | None = None

    def start(self, cadence: Cadence) -> int | None:
        """First day of its period of `cadence`; None where what was written is longer than that.

        A week cannot be one of months, nor a month one of weeks; a month can begin a quarter.
        """
        if self.written is None or self.written is cadence:
            return period_start(self.day, cadence)
        whole = cadence in {Cadence.QUARTER, Cadence.SCHOOL_YEAR, Cadence.YEAR}
        begins = period_start(self.day, cadence) == self.day
        return self.day if self.written is Cadence.MONTH and whole and begins else None


# Excel and pandas write a date cell with its midnight
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: 00:00(?::00)?)?", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?: 00?:00(?::00)?)?", re.ASCII)


_YEAR_NUMBER = re.compile(r"\s*(\d{4})-(\d{1,2})\s*", re.ASCII)
_WEEKS, _QUARTERS = ("uke", "veke", "week"), ("kvartal", "quarter")


def under_title(text: str, title: str) -> str:
    """2026-03 is a week under “Uke”, a quarter under “Kvartal”, and elsewhere a month."""
    low = title.casefold()
    weeks = any(word in low for word in _WEEKS)
    found = _YEAR_NUMBER.fullmatch(text)
    if not found or not (weeks or any(word in low for word in _QUARTERS)):
        return text
    return f"{found[1]}-W{int(found[2]):02}" if weeks else f"{found[1]}-Q{int(found[2])}"


def read_date(text: str, form: DateForm) -> ReadDate | None:
    """The date that is written in this form, None where it is none."""
    text = text.strip()
    try:
        if form is DateForm.ISO:
            found = _ISO.fullmatch(text)
            return ReadDate(read_period(found[1])) if found else None
        if form is DateForm.PERIOD:
            written = written_cadence(text)
            return ReadDate(read_period(text), written) if written else None
        if form is DateForm.DOTTED:
            found = _DOTTED.fullmatch(text)
            return _day(found[3], found[2], found[1]) if found else None
        found = _SLASHED.fullmatch(text)
        if not found:
            return None
        day, month = (found[1], found[3]) if form is DateForm.DAY_FIRST else (found[3], found[1])
        return _day(found[4], month, day)
    except (Refusal, ValueError):
        return None


def date_form(texts: Iterable[str], stated: DateForm | None = None) -> DateForm:
    """The form that most of these different texts are written in.

    stated: where the person has said it. Raises Refusal where day and month cannot be told apart.
    """
    if stated is not None:
        return stated
    texts = list(texts)
    counts = {form: sum(read_date(text, form) is not None for text in texts) for form in DateForm}
    best = max(DateForm, key=lambda form: counts[form])  # the first of equals
    if best not in (DateForm.DAY_FIRST, DateForm.MONTH_FIRST):
        return best
    day_only = month_only = 0
    open_text = None
    for text in texts:
        day_first = read_date(text, DateForm.DAY_FIRST)
        month_first = read_date(text, DateForm.MONTH_FIRST)
        day_only += day_first is not None and month_first is None
        month_only += month_first is not None and day_first is None
        if day_first and month_first and day_first != month_first:
            open_text = open_text or text.strip()
    if open_text and bool(day_only) == bool(month_only):
        raise Refusal(ASK_ORDER, field="date", text=open_text)
    return DateForm.MONTH_FIRST if month_only > day_only else DateForm.DAY_FIRST


def _day(year: str, month: str, day: str) -> ReadDate:
    read_period(year)  # refuses years that no pilot is in
    return ReadDate(to_day(date(int(year), int(month), int(day))))
