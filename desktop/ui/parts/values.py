"""What a field or a cell holds: read from what was typed, and shown back normalised."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from desktop.text import (
    Text,
    read_date,
    read_fraction,
    read_money,
    read_number,
    read_share,
    read_typed_period,
)
from store.errors import Refusal
from store.periods import period_text
from store.words import Cadence, mark

NOT_A_PAIR = mark("errors", "“{text}” needs how many of how many: write it as 18/22 or 18 of 22.")
NOT_WHOLE = mark("errors", "“{text}” is not a whole number: write it without decimals.")

PAIR = re.compile(r"(.+?)\s*(?:/|\bof\b|\bav\b)\s*(.+)", re.IGNORECASE)
WEIGHED = re.compile(r"(.+?)\s*\((.+)\)")
BELOW = re.compile(r"<\s*\d+")
UNKNOWN = frozenset({"..", "...", ".", ":", "-", "–", "—", "n/a", "na", "ikke svar"})
"""What statistics and forms write where no figure is known."""
OF = mark("grid", "{part} of {whole}")

ValueKind = Literal[
    "text", "number", "whole", "share", "fraction", "pair", "weighed", "money", "date", "period"
]


def read_value(
    kind: str,
    typed: str,
    text: Text,
    today: date,
    *,
    currency: str = "NOK",
    cadence: Cadence = Cadence.WEEK,
) -> Any:
    """The value of one field: float, int, fraction, minor units, date, or days since 1970.

    Raises Refusal where it cannot be read.
    """
    locale = text.locale
    readers: dict[str, Callable[[], Any]] = {
        "number": lambda: read_number(typed, locale),
        "whole": lambda: _whole(typed, read_number(typed, locale)),
        "share": lambda: read_share(typed, locale),
        "fraction": lambda: read_fraction(typed, locale),
        "pair": lambda: _pair(typed, text),
        "weighed": lambda: _weighed(typed, text),
        "money": lambda: read_money(typed, locale, currency),
        "date": lambda: read_date(typed, today),
        "period": lambda: read_typed_period(typed, cadence, today),
    }
    return readers[kind]() if kind in readers else typed


def show_value(
    kind: str,
    value: Any,
    text: Text,
    *,
    currency: str = "NOK",
    cadence: Cadence = Cadence.WEEK,
) -> str:
    """The value as it stands in its field; `read_value` reads it back the same."""
    if value is None:
        return ""
    ways: dict[str, Callable[[Any], str]] = {
        "number": text.exact,
        "whole": text.count,
        "share": text.exact_percent,
        "fraction": lambda pair: "/".join(text.exact(each) for each in pair),
        "pair": lambda pair: "/".join(text.exact(each) for each in pair),
        "weighed": lambda pair: _weighed_shown(pair, text.exact),
        "money": lambda minor: text.money(minor, currency),
        "date": text.date,
        "period": lambda day: text.period(day, cadence),
    }
    return ways.get(kind, str)(value)


def copied_value(kind: str, value: Any, text: Text, *, cadence: Cadence = Cadence.WEEK) -> str:
    """The value as a spreadsheet in the reader's language takes it, and `read_value` reads it back.

    Without blanks between thousands, which would make it text there. “3/12” would become a date
    there, so it is 3 of 12; a week or a month is written as in 2026-W36.
    """

    def plain(number: float) -> str:
        shown = text.exact(number).replace("\u2212", "-")
        return shown.replace("\u00a0", "")

    def of(pair: tuple[float, float]) -> str:
        return text.fill("grid", OF, part=plain(pair[0]), whole=plain(pair[1]))

    ways: dict[str, Callable[[Any], str]] = {
        "number": plain,
        "whole": plain,
        "fraction": of,
        "pair": of,
        "weighed": lambda pair: _weighed_shown(pair, plain),
        "period": lambda day: period_text(day, cadence),
        "date": lambda day: day.isoformat(),
    }
    return ways[kind](value) if kind in ways else show_value(kind, value, text, cadence=cadence)


def is_unknown(typed: str) -> bool:
    """Whether a cell of figures says that nothing is known: “..”, “–”, “<5”, “n/a”."""
    return typed.casefold() in UNKNOWN or bool(BELOW.fullmatch(typed))


def _pair(typed: str, text: Text) -> tuple[float, float]:
    """So many of so many, where there may be more than one for each."""
    found = PAIR.fullmatch(typed.strip())
    if found is None:
        raise Refusal(NOT_A_PAIR, text=typed)
    part, whole = (read_number(each, text.locale) for each in found.groups())
    return part, whole


def _weighed(typed: str, text: Text) -> tuple[float, float | None]:
    """A mean, and in brackets how many it is of."""
    found = WEIGHED.fullmatch(typed.strip())
    if found is None:
        return read_number(typed, text.locale), None
    return read_number(found[1], text.locale), read_number(found[2], text.locale)


def _weighed_shown(pair: tuple[float, float | None], show: Callable[[float], str]) -> str:
    value, weight = pair
    # A mean that was worked out never ends; what somebody typed does.
    value = value if value == round(value, 6) else round(value, 4)
    return show(value) if weight is None else f"{show(value)} ({show(weight)})"


def _whole(typed: str, number: float) -> int:
    if number != int(number):
        raise Refusal(NOT_WHOLE, text=typed)
    return int(number)
