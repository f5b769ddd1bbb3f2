"""Who does what by when, typed on one line: `Kari: ring skolen innen 12.12.`"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.text import Text, read_date
from store.errors import Refusal
from store.words import mark

NO_OWNER = mark("errors", "Say who first, then a colon: “Kari: call the school by 12.12.”")
NO_DEED = mark("errors", "Say what {owner} is to do, after the colon.")
NO_DUE = mark("errors", "“{text}” is not a day: write “by 12.12.”, “by Friday” or “by week 50”.")
PASSED = mark("errors", "{day} has passed: write a day that lies ahead.")
SHOWN = mark("review", "{owner}: {what}, by {date}")
SHOWN_OPEN = mark("review", "{owner}: {what}")

_OWNER = re.compile(r"\s*([^\W\d_][^:\n]{0,79}?)\s*:(?!//)\s*(.*)", re.DOTALL)
_BY = re.compile(
    r"(.*?)[\s,;–-]+(?:innen|innan|før|frist|til|by|before|due)\s+(.+?)\s*", re.I | re.S
)
_BARE = re.compile(
    r"(.*?)[\s,;–-]+(\d{4}-\d\d?-\d\d?|\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{2,4})?)\s*", re.S
)
_WEEK = re.compile(r"(?:week|w|uke|veke|u)\.?\s?(\d{1,2})", re.I)
_DAYS = (
    ("monday", "mandag", "måndag"),
    ("tuesday", "tirsdag", "tysdag"),
    ("wednesday", "onsdag"),
    ("thursday", "torsdag"),
    ("friday", "fredag"),
    ("saturday", "lørdag", "laurdag"),
    ("sunday", "søndag", "sundag"),
)
_TODAY = ("today", "i dag", "idag")
_TOMORROW = ("tomorrow", "i morgen", "i morgon", "imorgen", "imorgon")
_HALF_A_YEAR, _FRIDAY = 182, 5


@dataclass(frozen=True, slots=True)
class TypedAction:
    """due_on: None where no day was said."""

    owner: str
    what: str
    due_on: date | None = None


def read_action(typed: str, today: date) -> TypedAction:
    """Owner, deed and day. Raises Refusal where there is no owner, no deed, or a day that is none.

    A day without its year is the next one from `today` on; a weekday is the next one after it; a
    week means its Friday. What stands after “by” and begins no day belongs to the deed.
    """
    found = _OWNER.fullmatch(typed)
    if found is None:
        raise Refusal(NO_OWNER, field="action")
    owner, rest = found[1], " ".join(found[2].split())
    what, due = _split(rest, today)
    what = what.strip(" ,;–-")
    if what.endswith(".") and not what.endswith(".."):
        what = what[:-1]
    if not what:
        raise Refusal(NO_DEED, field="action", owner=owner)
    return TypedAction(owner, what, due)


def is_action(typed: str) -> bool:
    """Whether somebody is named who is to do something."""
    return _OWNER.fullmatch(typed) is not None


def show_action(owner: str, what: str, due_on: date | None, text: Text) -> str:
    """Kari: ring skolen, by 12 Dec 2026."""
    if due_on is None:
        return text.fill("review", SHOWN_OPEN, owner=owner, what=what)
    return text.fill("review", SHOWN, owner=owner, what=what, date=text.date(due_on))


def _split(rest: str, today: date) -> tuple[str, date | None]:
    """The deed, and the day at its end."""
    by = _last_by(f" {rest}")
    if by is not None:
        what, words = by
        day = _day(words, today)
        if day is not None:
            return what, day
        if any(sign.isdecimal() for sign in words):
            raise Refusal(NO_DUE, field="action", text=words)
    bare = _BARE.fullmatch(rest)
    if bare is not None and (day := _day(bare[2], today)) is not None:
        return bare[1], day
    return rest, None


def _last_by(rest: str) -> tuple[str, str] | None:
    """What stands before and after the last “by”: a deed may have one in itself."""
    found, before = None, ""
    while match := _BY.fullmatch(rest):
        found = (f"{before}{match[1]}", match[2])
        before += rest[: len(rest) - len(match[2].rstrip())]
        rest = match[2]
    return found


def _day(words: str, today: date) -> date | None:
    """The day that is meant, None where it is none. Raises Refusal where it has passed."""
    bare = words.strip().rstrip("!")
    folded = bare.casefold().rstrip(".")
    if folded in _TODAY:
        return today
    if folded in _TOMORROW:
        return today + timedelta(days=1)
    for number, names in enumerate(_DAYS):
        if folded in names:
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    if week := _WEEK.fullmatch(folded):
        return _friday(int(week[1]), today)
    try:
        # The nearest to half a year from now is the next one from now on.
        day = read_date(bare, today + timedelta(days=_HALF_A_YEAR))
    except Refusal:
        if not bare.endswith("."):
            return None
        return _day(bare[:-1], today)
    if day < today:
        raise Refusal(PASSED, field="action", day=day.isoformat(), numbers={"day": "date"})
    return day


def _friday(week: int, today: date) -> date | None:
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, week, _FRIDAY)
        except ValueError:
            continue  # a week 53 that this year has not
        if day >= today:
            return day
    return None
