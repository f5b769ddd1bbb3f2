"""Which way a column or a head row writes its periods, and in which year those without one are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from store.exchange.head_words import key
from store.exchange.period_words import Way, Written, readings
from store.words import Cadence

_ENOUGH = 0.6
_WEEK, _MONTH, _QUARTER, _SCHOOL = (
    ("uke", "veke", "week"),
    ("mnd", "måned", "månad", "month"),
    ("kvartal", "quarter"),
    ("skole", "skule", "school"),
)
_YEAR, _DATE = ("år", "year", "aar"), ("dato", "date", "dag", "day", "tid", "periode", "period")
_TITLE_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s?[/–-]\s?((?:19|20)?\d\d))?(?!\d)")
LENGTHS = {
    Cadence.DAY: 0, Cadence.EVENT: 0, Cadence.WEEK: 1, Cadence.MONTH: 2, Cadence.QUARTER: 3,
    Cadence.SCHOOL_YEAR: 4, Cadence.YEAR: 4,
}  # fmt: skip
"""Which periods are longer than others."""


@dataclass(frozen=True, slots=True)
class Form:
    """How periods are written. read: each text's period; texts that are none are not in it.

    open: a text that can be day/month or month/day, and nothing tells which.
    """

    way: Way
    read: Mapping[str, Written]
    open: str = ""

    @property
    def has_years(self) -> bool:
        """Whether each of them has its own year."""
        return all(written.year is not None for written in self.read.values())


def form_of(
    texts: Iterable[str], title: str = "", stated: str = "", *, bare: bool = False
) -> Form | None:
    """The one way in which most of these different texts are periods; None where they are not.

    title: of the column, which tells weeks from months. stated: the Way that the person has
    chosen. bare: figures alone may be years, weeks or months, since nothing else can be periods.
    """
    found = {text: readings(text) for text in texts if text}
    if not found:
        return None
    low = key(title)
    counts: dict[Way, int] = {}
    for ways in found.values():
        for way in ways:
            counts[way] = counts.get(way, 0) + 1
    allowed = {way: n for way, n in counts.items() if _allowed(way, low, bare, found)}
    if stated:
        allowed = {way: n for way, n in allowed.items() if way == stated or way not in _ASKED}
    if not allowed:
        return None
    if Way.MONTH_DAY in allowed and allowed[Way.MONTH_DAY] == allowed.get(Way.WORDS):
        del allowed[Way.WORDS if _are_days(found) else Way.MONTH_DAY]
    most = max(allowed.values())
    if most < _ENOUGH * len(found) and not (most >= 2 and _named(low)):
        return None
    order = list(Way)
    way = max(allowed, key=lambda way: (allowed[way], _hinted(way, low), -order.index(way)))
    read = {text: ways[way] for text, ways in found.items() if way in ways}
    rest = {t: ways for t, ways in found.items() if t not in read}
    if way in _CLEAR:
        # a week or month in words among dates stays what it is, and so do dates as texts among
        # cells that are dates
        read |= {
            text: next(ways[w] for w in _CLEAR if w in ways)
            for text, ways in rest.items()
            if any(w in ways for w in _CLEAR)
        }
    if stated:
        return Form(way, read)
    return Form(way, read, _open(way, allowed, found))


_CLEAR = (Way.ISO, Way.DOTTED, Way.WORDS)
_ASKED = (Way.DAY_FIRST, Way.MONTH_FIRST)


def _are_days(found: Mapping[str, Mapping[Way, Written]]) -> bool:
    """Whether Aug 10, Aug 17, Aug 24 are days: as months they would lie years apart."""
    months = [ways[Way.WORDS] for ways in found.values() if Way.MONTH_DAY in ways]
    years = sorted({month.year for month in months if month.year is not None})
    return any(b - a > 2 for a, b in pairwise(years))


def _named(low: str) -> bool:
    return (
        any(word in low for word in (*_WEEK, *_MONTH, *_QUARTER, *_SCHOOL, *_DATE)) or low in _YEAR
    )


def _hinted(way: Way, low: str) -> bool:
    words: dict[Way, tuple[str, ...]] = {
        Way.YEAR_WEEK: _WEEK, Way.WEEK_NUMBER: _WEEK, Way.YEAR_MONTH: _MONTH,
        Way.MONTH_NUMBER: _MONTH, Way.SCHOOL_YEAR: _SCHOOL, Way.YEAR_QUARTER: _QUARTER,
        Way.QUARTER_NUMBER: _QUARTER,
    }  # fmt: skip
    return any(word in low for word in words.get(way, ()))


def _allowed(way: Way, low: str, bare: bool, found: Mapping[str, object]) -> bool:
    """Figures alone are periods only under a head that says so."""
    if way is Way.WEEK_NUMBER:
        return any(word in low for word in _WEEK)
    if way in (Way.YEAR_QUARTER, Way.QUARTER_NUMBER):
        return any(word in low for word in _QUARTER)
    if way is Way.MONTH_NUMBER:
        return any(word in low for word in _MONTH)
    if way is Way.YEAR:
        return (
            bare
            or not low
            or any(word in low.split() for word in (*_YEAR, *_DATE, "årstall", "årstal"))
        )
    if way is Way.RUN_WEEK:
        return any(word in low for word in _WEEK)
    if way is Way.RUN_MONTH:
        return any(word in low for word in (*_MONTH, *_DATE)) and not any(
            word in low for word in _WEEK
        )
    if way is Way.RUN_DAY:
        return any(word in low for word in _DATE)
    if way is Way.SERIAL:
        return any(word in low for word in (*_DATE, *_WEEK, *_MONTH))
    return True


def _open(way: Way, counts: Mapping[Way, int], found: Mapping[str, Mapping[Way, Written]]) -> str:
    """A text that both orders of day and month read, where both read all and differ."""
    if way not in _ASKED or counts.get(Way.DAY_FIRST) != counts.get(Way.MONTH_FIRST):
        return ""
    return next(
        (
            text
            for text, ways in found.items()
            if Way.DAY_FIRST in ways
            and ways.get(Way.MONTH_FIRST, ways[Way.DAY_FIRST]) != ways[Way.DAY_FIRST]
        ),
        "",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Years:
    """The year that a title tells. last: the other one of a winter or a school year."""

    first: int
    last: int | None = None


def years_in(texts: Iterable[str]) -> Years | None:
    """The year that titles, names of sheets and files tell; None where it is none or several."""
    for text in texts:
        found = {(hit[1], hit[2] or "") for hit in _TITLE_YEAR.finditer(text)}
        spans = {
            pair for pair in found if pair[1] and int(pair[1][-2:]) == (int(pair[0]) + 1) % 100
        }
        if len(spans) == 1:
            first = int(next(iter(spans))[0])
            return Years(first, first + 1)
        years = {int(pair[0]) for pair in found if not pair[1]}
        if len(years) == 1:
            return Years(years.pop())
        if len(years) == 2 and max(years) - min(years) == 1:
            return Years(min(years), max(years))
    return None


def _goes_down(places: Sequence[int]) -> bool:
    """Whether periods go back in time. From January to December is one step back among others."""
    steps = [b - a for a, b in pairwise(places)]
    near = [step + 372 if step < -186 else step - 372 if step > 186 else step for step in steps]
    read = near if len(near) > 1 else steps
    return sum(step < 0 for step in read) > len(read) / 2


def with_years(periods: Sequence[Written | None], years: Years) -> list[Written | None]:
    """Periods in their order, each in a year: December is followed by January of the next one.

    Where the order goes down, January is followed by December of the year before.
    """
    lacking = [p for p in periods if p is not None and p.year is None]
    if not lacking:
        return list(periods)
    if years.last is not None:
        # a winter or a school year: what comes before summer is in its second year
        return [
            p if p is None or p.year is not None
            else replace(p, year=years.first if p.order() >= 190 else years.last)
            for p in periods
        ]  # fmt: skip
    down = _goes_down([p.order() for p in lacking])
    year, before, dated = years.first, None, []
    for p in periods:
        if p is None or p.year is not None:
            dated.append(p)
            continue
        place = p.order()
        if before is not None and (place - before > 150 if down else before - place > 150):
            year += -1 if down else 1
        before = place
        dated.append(replace(p, year=year))
    return dated
