"""A metric's values as people read them: with its unit, its "per", its per cent."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from desktop.text import NOTHING, POINTS, Text, worth_reading
from store.words import Cadence, Kind, mark, mark_n

SIGNED = mark("pilot", "+{number}")
UNIT_PER = mark("pilot", "{unit} per {per}")
ONLY_PER = mark("pilot", "per {per}")
WITH_UNIT = mark("pilot", "{number} {unit}")
DIFFERENCE = mark("pilot", "{difference} ({interval})")

PERIOD = {
    Cadence.DAY: mark("pilot", "day"),
    Cadence.WEEK: mark("pilot", "week"),
    Cadence.MONTH: mark("pilot", "month"),
    Cadence.QUARTER: mark("pilot", "quarter"),
    Cadence.SCHOOL_YEAR: mark("pilot", "school year"),
    Cadence.YEAR: mark("pilot", "year"),
    Cadence.EVENT: mark("pilot", "event"),
}
PERIODS = {
    Cadence.DAY: mark_n("pilot", "%n day(s)", None, 0),
    Cadence.WEEK: mark_n("pilot", "%n week(s)", None, 0),
    Cadence.MONTH: mark_n("pilot", "%n month(s)", None, 0),
    Cadence.QUARTER: mark_n("pilot", "%n quarter(s)", None, 0),
    Cadence.SCHOOL_YEAR: mark_n("pilot", "%n school year(s)", None, 0),
    Cadence.YEAR: mark_n("pilot", "%n year(s)", None, 0),
    Cadence.EVENT: mark_n("pilot", "%n event(s)", None, 0),
}


def known(value: float | None) -> bool:
    """Whether there is a figure to show."""
    return value is not None and isfinite(value)


@dataclass(frozen=True, slots=True)
class Figures:
    """How one metric's values are written. Values are in its stored unit."""

    text: Text
    kind: Kind
    unit: str | None
    per: float = 1.0

    def number(self, value: float | None) -> str:
        """The figure by itself: 10.8, 58 %, or a rate times its per."""
        if not known(value):
            return NOTHING
        assert value is not None
        if self.kind is Kind.PROPORTION:
            return self.text.percent(value)
        return self.text.number(value * self.per if self.kind is Kind.RATE else value)

    @property
    def unit_words(self) -> str:
        """What stands beside the figure: days, per 1 000, falls per 1 000; may be empty."""
        unit = self.unit or ""
        if self.kind is not Kind.RATE or self.per == 1:
            return unit
        per = self.text.exact(self.per)
        if unit:
            return self.text.fill("pilot", UNIT_PER, unit=unit, per=per)
        return self.text.fill("pilot", ONLY_PER, per=per)

    def with_unit(self, value: float | None) -> str:
        """10.8 days."""
        number = self.number(value)
        if not self.unit_words or not known(value):
            return number
        return self.text.fill("pilot", WITH_UNIT, number=number, unit=self.unit_words)

    def short(self, value: float | None) -> str:
        """The figure, a rate with its per; a unit is not said."""
        if self.kind is Kind.RATE and self.per != 1 and known(value):
            return self.text.rate(value, round(self.per))
        return self.number(value)

    def ends(self, low: float, high: float) -> tuple[str, str]:
        """Both ends of an interval by themselves, with the same decimals: 51 and 68 %."""
        if self.kind is Kind.PROPORTION:
            first, last = self.text.ends(low, high, percent=True)
            return first, self.text.per_cent(last)
        scale = self.per if self.kind is Kind.RATE else 1.0
        return self.text.ends(low * scale, high * scale)

    def interval(self, low: float | None, high: float | None) -> str:
        """9.6 to 12.0."""
        if not known(low) or not known(high):
            return NOTHING
        assert low is not None and high is not None
        if self.kind is Kind.PROPORTION:
            return self.text.interval(low, high, percent=True)
        scale = self.per if self.kind is Kind.RATE else 1.0
        return self.text.interval(low * scale, high * scale)

    def distance(self, value: float, *, unit: bool = True) -> str:
        """How far two values lie apart, without a sign: 1.5 days, 12 points."""
        value = abs(value)
        if self.kind is Kind.PROPORTION:
            number = self.text.number(value * 100, 0 if value >= 0.1 else None)
            return self.text.fill("numbers", POINTS, number=number) if unit else number
        return self.with_unit(value) if unit else self.number(value)

    def difference(self, value: float, low: float, high: float) -> str:
        """+4.7 (3.6 to 5.8), in points where the metric is a share."""
        if not known(value):
            return NOTHING
        scale = {Kind.PROPORTION: 100.0, Kind.RATE: self.per}.get(self.kind, 1.0)
        ends = known(low) and known(high)
        # As fine as its interval, so that all three figures have the same decimals.
        decimals = worth_reading((high - low) * scale) if ends else None
        number = self.text.number(value * scale, decimals)
        if self.kind is Kind.PROPORTION:
            number = self.text.fill("numbers", POINTS, number=number)
        if value > 0:
            number = self.text.fill("pilot", SIGNED, number=number)
        if not ends:
            return number
        interval = self.text.interval(low * scale, high * scale)
        return self.text.fill("pilot", DIFFERENCE, difference=number, interval=interval)


def period_word(text: Text, cadence: Cadence | None) -> str:
    """week, month … in the user's language."""
    return text.say(PERIOD[cadence or Cadence.WEEK], "pilot")


def periods(text: Text, cadence: Cadence | None, count: int) -> str:
    """19 weeks."""
    return text.fill("pilot", PERIODS[cadence or Cadence.WEEK], count)
