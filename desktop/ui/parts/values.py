"""What a field or a cell holds: read from what was typed, and shown back normalised."""

from __future__ import annotations

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
from store.words import Cadence, mark

NOT_WHOLE = mark("errors", "“{text}” is not a whole number: write it without decimals.")

ValueKind = Literal["text", "number", "whole", "share", "fraction", "money", "date", "period"]


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
        "money": lambda minor: text.money(minor, currency),
        "date": text.date,
        "period": lambda day: text.period(day, cadence),
    }
    return ways.get(kind, str)(value)


def _whole(typed: str, number: float) -> int:
    if number != int(number):
        raise Refusal(NOT_WHOLE, text=typed)
    return int(number)
