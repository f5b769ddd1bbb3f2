"""Sentences, numbers, dates and terms in the user's language.

Everything that is shown passes here: `Text.say` turns a message, a refusal or marked text into a
sentence; the others format one figure each. Before the first paint this module is needed, so it
imports nothing beyond QtCore.

How a Message says what its figures are: `facts["numbers"]` names, for each fact that is to be
formatted, how: `number`, `exact`, `count`, `proportion`, `points`, `rate:1000`, `money:NOK`,
`date`, `period:week`, `term:flag`. Facts that are not named there stand as they were typed.
`lower` and `upper` are the two ends of one range and say their unit once: 51 to 68 %.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from math import floor, isfinite, log10
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop import reasons
from desktop.terms import BY_NAME, TERMS
from desktop.typed import (
    WHOLE_CURRENCIES,
    read_date,
    read_fraction,
    read_money,
    read_number,
    read_share,
    read_typed_period,
)
from store.errors import Refusal
from store.periods import to_date
from store.words import Cadence, Message, mark

__all__ = [
    "ENGLISH",
    "NOTHING",
    "Text",
    "read_date",
    "read_fraction",
    "read_money",
    "read_number",
    "read_share",
    "read_typed_period",
]

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SPACE = "\u00a0"  # no-break, in thousands and before units
MINUS = "\u2212"
NOTHING = "\u2013"
"""What stands where there is no figure."""

DAY_MONTH = mark("dates", "{day} {month}")
DAY_MONTH_YEAR = mark("dates", "{day} {month} {year}")
# How a period is written, by cadence: without its year, and with it.
PERIODS = {
    Cadence.WEEK: (mark("dates", "Week {week}"), mark("dates", "Week {week}, {week_year}")),
    Cadence.MONTH: (mark("dates", "{month}"), mark("dates", "{month} {year}")),
    Cadence.QUARTER: (
        mark("dates", "Quarter {quarter}"),
        mark("dates", "Quarter {quarter}, {year}"),
    ),
    Cadence.SCHOOL_YEAR: (mark("dates", "{year}–{next}"), mark("dates", "{year}–{next}")),
    Cadence.YEAR: (mark("dates", "{year}"), mark("dates", "{year}")),
}
PERCENT = mark("numbers", "{number} %")
PER = mark("numbers", "{number} per {per}")
POINTS = mark("numbers", "{number} points")
BETWEEN = mark("numbers", "{low} to {high}")
BOTH_ENDS = ("number", "proportion", "points", "rate")
"""What the two ends of a range may be, so that its unit need be said only once."""
OVER = mark("numbers", "over {number}")
UNDER = mark("numbers", "under {number}")
SURE = 0.99
NARROW, WIDE = 2, 0.2
"""The ends of a range this far apart are told apart by none and by one decimal."""
AND = mark("numbers", "{first} and {last}")
MILLIONS = mark("numbers", "{number} mill. {currency}")

SIGNS = {"NOK": "kr", "SEK": "kr", "DKK": "kr", "EUR": "€", "GBP": "£", "USD": "$"}
Day = date | str | int
"""A date, its ISO text, or its days since 1970-01-01."""

# "%n week(s)" where no translation knows the plural; English is written so in the sources.
PLURAL = re.compile(r"(?<=\w)\((\w{1,3})\)")


class Text:
    """Says things in one language. locale: decides decimal mark and names of months."""

    def __init__(self, locale: QLocale = ENGLISH) -> None:
        self.locale = locale
        english = locale.language() in (QLocale.Language.English, QLocale.Language.C)
        # British English shortens September to "Sept"; three letters keep columns even.
        self._months = QLocale.c() if english else locale

    # Sentences

    def say(self, what: Message | Refusal | str, context: str = "sentences") -> str:
        """The sentence in the user's language. A plain `str` is text that was given to `mark`."""
        if isinstance(what, Refusal):
            return self._filled("errors", what.sentence, what.facts, None)
        if isinstance(what, Message):
            return self._filled(what.context, what.text, what.facts, what.count)
        return self._filled(context, what, {}, None)

    def fill(self, context: str, text: str, count: int | None = None, /, **facts: object) -> str:
        """Marked text with its places filled. count: for text that was given to `mark_n`."""
        return self._filled(context, text, facts, count)

    def _filled(self, context: str, text: str, facts: Mapping[str, Any], count: int | None) -> str:
        translated = QCoreApplication.translate(context, text, None, -1 if count is None else count)
        if count is not None:
            # Qt has filled in %n already, without the blanks between thousands.
            translated = translated.replace(str(count), self.count(count))
            translated = PLURAL.sub("" if count == 1 else r"\1", translated)
        if "{" not in translated:
            return translated
        how = facts.get("numbers") or {}
        shown = {name: self._shown(value, how.get(name)) for name, value in facts.items()}
        if isinstance(facts.get("reason"), str | Exception):
            shown["reason"] = QCoreApplication.translate(reasons.CONTEXT, shown["reason"])
        if 0 <= translated.find("{lower}") < translated.find("{upper}"):
            shown |= self._range(facts, how)
        if count is not None:
            shown = {"n": self.count(count), "count": self.count(count)} | shown
        try:
            return translated.format_map(shown)
        except (KeyError, IndexError, ValueError):
            # A translation with a misspelt place must not take the sentence away.
            return text.format_map(shown) if translated != text else text

    def _shown(self, value: Any, how: str | None) -> str:
        if isinstance(value, Message | Refusal):
            return self.say(value)
        if isinstance(value, StrEnum):
            return self.term(value)
        if how is None:
            return str(value)
        kind, _, detail = how.partition(":")
        ways: dict[str, Callable[[Any], str]] = {
            "number": self.number,
            "exact": self.exact,
            "count": self.count,
            "proportion": self.percent,
            "chance": self.chance,
            "points": self.points,
            "date": self.date,
            "rate": lambda raw: self.rate(raw, int(detail or 1)),
            "money": lambda minor: self.money(minor, detail or "NOK"),
            "period": lambda day: self.period(day, Cadence(detail)),
            "term": lambda word: self.term(BY_NAME[detail](word)),
        }
        return ways[kind](value)

    def _range(self, facts: Mapping[str, Any], how: Mapping[str, str]) -> dict[str, str]:
        """The facts lower and upper with one unit for both; nothing where either is not known."""
        low, high, written = facts.get("lower"), facts.get("upper"), how.get("lower")
        if not (isinstance(low, float | int) and isinstance(high, float | int)):
            return {}
        kind, _, detail = (written or "").partition(":")
        if kind not in BOTH_ENDS or how.get("upper") != written or not isfinite(high - low):
            return {}
        if kind == "proportion":
            first, last = self.ends(low, high, percent=True)
            return {"lower": first, "upper": self.per_cent(last)}
        scale = {"points": 100, "rate": int(detail or 1)}.get(kind, 1)
        first, last = self.ends(low * scale, high * scale)
        if kind == "points":
            last = self.fill("numbers", POINTS, number=last)
        elif scale != 1:
            last = self.fill("numbers", PER, number=last, per=self.count(scale))
        return {"lower": first, "upper": last}

    def term(self, word: StrEnum) -> str:
        """A term as people read it: Flag.READY is "Ready to scale"."""
        return QCoreApplication.translate("terms", TERMS[type(word)][word])

    def joined(self, words: Iterable[str]) -> str:
        """a, b and c."""
        *first, last = tuple(words) or ("",)
        if not first:
            return last
        return self.fill("numbers", AND, first=", ".join(first), last=last)

    # Numbers

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """A measured number. decimals: how many; None takes as many as are worth reading."""
        if value is None or not isfinite(value):
            return NOTHING
        if decimals is None:
            return self._trimmed(value, worth_reading(value))
        return self._grouped(f"{value:.{decimals}f}")

    def exact(self, value: float | None) -> str:
        """A number as it was entered, with all its decimals."""
        if value is None or not isfinite(value):
            return NOTHING
        return self._trimmed(value, 10)

    def count(self, value: float | None) -> str:
        """A whole number: 1 420."""
        return self.number(value, 0)

    def percent(self, value: float | None, decimals: int | None = None) -> str:
        """A fraction as per cent: 0.58 is 58 %. Decimals only close to none and all."""
        if value is None or not isfinite(value):
            return NOTHING
        if decimals is None:
            shown = self._trimmed(value * 100, 1 if _close(value) else 0)
        else:
            shown = self.number(value * 100, decimals)
        return self.per_cent(shown)

    def exact_percent(self, value: float | None) -> str:
        """A fraction that was entered, as per cent with all its decimals: 0.125 is 12.5 %."""
        if value is None or not isfinite(value):
            return NOTHING
        return self.per_cent(self._trimmed(value * 100, 8))

    def chance(self, value: float) -> str:
        """A chance as whole per cent; nothing that is not sure reads 0 or 100 %."""
        if value > SURE:
            return self.fill("numbers", OVER, number=self.per_cent("99"))
        if value < 1 - SURE:
            return self.fill("numbers", UNDER, number=self.per_cent("1"))
        return self.percent(value, 0)

    def per_cent(self, number: str) -> str:
        """A number that is written already, as per cent."""
        return self.fill("numbers", PERCENT, number=number).replace(" %", f"{SPACE}%")

    def points(self, value: float | None) -> str:
        """A difference of two fractions in percentage points: −3 points."""
        if value is None or not isfinite(value):
            return NOTHING
        return self.fill("numbers", POINTS, number=self.number(value * 100))

    def rate(self, value: float | None, per: int = 1) -> str:
        """A raw rate by its display `per`: 0.0012 and 1000 give 1.2 per 1 000."""
        if value is None or not isfinite(value):
            return NOTHING
        shown = self.number(value * per)
        return shown if per == 1 else self.fill("numbers", PER, number=shown, per=self.count(per))

    def interval(self, low: float, high: float, *, percent: bool = False) -> str:
        """Both ends with the same decimals: 9.6 to 12.0."""
        if not (isfinite(low) and isfinite(high)):
            return NOTHING
        first, last = self.ends(low, high, percent=percent)
        between = self.fill("numbers", BETWEEN, low=first, high=last)
        return self.per_cent(between) if percent else between

    def ends(self, low: float, high: float, *, percent: bool = False) -> tuple[str, str]:
        """Both ends by themselves, with the same decimals. percent: fractions, as per cent.

        Per cent are whole, as `percent` has them, but for narrow ranges and close to none and all.
        """
        scale = 100 if percent else 1
        width = abs(high - low) * scale
        decimals = worth_reading(width or low * scale)
        if percent:
            close = any(_close(end) for end in (low, high))
            least = 1 if close or width < NARROW else 0
            decimals = least if width >= WIDE else min(decimals, 2)
        elif width >= WIDE and max(abs(low), abs(high)) >= 1:
            decimals = min(decimals, 1)  # no finer than the estimate that stands beside it
        ends = [self.number(end * scale, decimals) for end in (low, high)]
        while decimals and all(end.endswith("0") for end in ends):
            decimals -= 1
            ends = [self.number(end * scale, decimals) for end in (low, high)]
        return ends[0], ends[1]

    def money(self, minor: int | None, currency: str = "NOK", *, short: bool = False) -> str:
        """An amount in minor units: 114000 is 1 140 kr. short: 1.84 mill. kr."""
        if minor is None:
            return NOTHING
        most = 0 if currency in WHOLE_CURRENCIES else 2
        sign = SIGNS.get(currency, currency)
        unit = 10**most
        if short and abs(minor) >= 1_000_000 * unit:
            shown = self._grouped(f"{minor / unit / 1e6:.2f}")
            return self.fill("numbers", MILLIONS, number=shown, currency=sign)
        whole, rest = divmod(abs(minor), unit)
        decimals = f".{rest:0{most}}" if rest else ""
        minus = "-" if minor < 0 else ""
        return f"{self._grouped(f'{minus}{whole}{decimals}')}{SPACE}{sign}"

    # Dates

    def date(self, day: Day | None, *, year: bool = True, long: bool = False) -> str:
        """12 Dec 2026. day: a date, ISO text or days since 1970. long: the month's whole name."""
        if day is None:
            return NOTHING
        when = as_date(day)
        month = self._month(when.month, long=long)
        text = DAY_MONTH_YEAR if year else DAY_MONTH
        return self.fill("dates", text, day=when.day, month=month, year=when.year)

    def period(self, day: Day | None, cadence: Cadence, *, year: bool = True) -> str:
        """The period that begins on `day`: Week 36, 2026; Sep 2026; 2026–27."""
        if day is None:
            return NOTHING
        when = as_date(day)
        if cadence not in PERIODS:
            return self.date(when, year=year)
        iso = when.isocalendar()
        return self.fill(
            "dates",
            PERIODS[cadence][year],
            week=iso.week,
            week_year=iso.year,
            month=self._month(when.month),
            quarter=(when.month + 2) // 3,
            year=when.year,
            next=f"{(when.year + 1) % 100:02}",
        )

    def _month(self, month: int, *, long: bool = False) -> str:
        length = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
        return self._months.standaloneMonthName(month, length)

    # Digits

    def _trimmed(self, value: float, decimals: int) -> str:
        shown = f"{value:.{decimals}f}"
        if "." in shown:
            shown = shown.rstrip("0").rstrip(".")
        return self._grouped(shown)

    def _grouped(self, shown: str) -> str:
        """Python's -1234.5 with thousands apart, the locale's decimal mark and a real minus."""
        minus = shown.startswith("-") and shown.strip("-0.") != ""
        whole, _, decimals = shown.lstrip("-").partition(".")
        whole = f"{int(whole):,}".replace(",", SPACE)
        mark_here = self.locale.decimalPoint() if decimals else ""
        return f"{MINUS if minus else ''}{whole}{mark_here}{decimals}"


def as_date(day: Day) -> date:
    """The date, whichever way it came."""
    if isinstance(day, date):
        return day
    return date.fromisoformat(day) if isinstance(day, str) else to_date(day)


def _close(share: float) -> bool:
    """Whether a whole per cent would read as none or all of it."""
    return 0 < abs(share) < 0.0095 or 0.9905 < abs(share) < 1


def worth_reading(value: float) -> int:
    """How many decimals a number of this size deserves: none from 100, else one, small ones two."""
    size = abs(value)
    if size >= 100 or size == 0:
        return 0
    if size >= 1:
        return 1
    return min(6, 1 - floor(log10(size)))
