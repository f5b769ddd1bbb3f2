"""Why a text that was meant as a period is none: no such day, half a year, days of no period."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Any

from store.exchange import problems
from store.exchange.period_words import MONTHS, SPAN
from store.exchange.problems import Fault

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d\d))?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:[/ -]['’]?(\d{4}|\d\d))?")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NAMED = re.compile(rf"(\d{{1,2}})\.?\s?({_MONTH})\.?(?:\s(\d{{4}}))?")
_WEEK = re.compile(
    r"(?:uke|veke|week|u|w)\.?\s?(?P<week>\d\d)[ ,/.-]+(?P<year>\d{4})|"
    r"(?P<year2>\d{4})[ -]?(?:uke|veke|week|u|w)?\.?\s?(?P<week2>\d\d)"
)
_PART = re.compile(
    r"[hv]\s?['’]?\d\d|(?:19|20)\d\d\s?(?:[ht][1-3]|[hv])|[ht][12]\s?(?:19|20)\d\d|"
    r"(?:høst|haust|vår|spring|autumn|fall)(?:en|semester|semesteret|halvår)?\s?(?:19|20)?\d\d|"
    r"[1-3]\.?\s?(?:halvår|halvår\.?|tertial|termin|semester)(?:\s.*)?|"
    r"(?:tertial|halvår|termin|semester)\s?[1-3](?:\s.*)?"
)


def why_no_period(text: str) -> tuple[Fault, dict[str, Any]] | None:
    """What is wrong with a period that is written as one; None where it looks like none."""
    low = " ".join(text.casefold().split())
    if is_part_of_a_year(low):
        return problems.PART_OF_A_YEAR, {}
    if SPAN.fullmatch(low):
        return problems.NO_WHOLE_PERIOD, {}
    return _no_such_day(low) or _no_such_week(low)


def is_part_of_a_year(text: str) -> bool:
    """Whether a text is a half year, a term, or four months."""
    return bool(_PART.fullmatch(text.casefold().strip()))


def _no_such_day(low: str) -> tuple[Fault, dict[str, Any]] | None:
    parts: tuple[str | None, ...] | None = None
    for pattern in (_DOTTED, _SLASHED):
        if hit := pattern.fullmatch(low):
            parts = hit[1], hit[2], hit[3]
    if hit := _ISO.fullmatch(low):
        parts = hit[3], hit[2], hit[1]
    if hit := _NAMED.fullmatch(low):
        parts = hit[1], str(MONTHS[hit[2]]), hit[3]
    if parts is None:
        return None
    day, month, year = (None if part is None else int(part) for part in parts)
    if day is None or month is None or not 1 <= month <= 12:
        return None
    whole = 2024 if year is None else year if year > 99 else 2000 + year
    days = monthrange(whole, month)[1] if whole >= 1 else 31
    return (problems.NO_SUCH_DAY, {"days": days}) if not 1 <= day <= days else None


def _no_such_week(low: str) -> tuple[Fault, dict[str, Any]] | None:
    hit = _WEEK.fullmatch(low)
    if hit is None:
        return None
    week, year = int(hit["week"] or hit["week2"]), int(hit["year"] or hit["year2"])
    if not 1900 <= year <= 2199:
        return None
    weeks = date(year, 12, 28).isocalendar().week
    return (problems.NO_SUCH_WEEK, {"year": year, "weeks": weeks}) if week > weeks else None
