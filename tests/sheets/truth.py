"""What a sheet of the corpus must give, and the small things that makers write it with.

A maker writes the truth first, as rows, and derives the sheet from it: the expectation and the
sheet then come from one source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

Answers = dict[str, Any]

MONTHS = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]
SHORT = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"]
DOTTED = [
    "jan.",
    "feb.",
    "mars",
    "apr.",
    "mai",
    "juni",
    "juli",
    "aug.",
    "sep.",
    "okt.",
    "nov.",
    "des.",
]
NO_BREAK, NARROW = "\u00a0", "\u202f"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement as a person reads it in the sheet; None: the sheet says nothing of it.

    period: its first day, as ISO. A count by itself is a value. A percentage is as written, with
    the unit "%". metric and note are compared where they are given.
    """

    period: str
    cadence: str
    pilot: str | None = None
    metric: str | None = None
    site: str | None = None
    group: str | None = None
    numerator: float | None = None
    denominator: float | None = None
    value: float | None = None
    unit: str | None = None
    people: float | None = None
    note: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Only what it says."""
        said = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Case:
    """A file and what it must give.

    file: its name in files/. seen: the name that the reader is told. asks: the field of `Answers`
    that the one question is about; answers: what the person says. missing: cells with a mark for
    "no number" (an empty cell is none). bad: addresses to be refused. left_out: titles of columns
    and rows that hold numbers, names or text and are not read. data: None for a file made by hand.
    kind: of its metric, where it is known before and decides what is wrong.
    """

    file: str
    shape: str
    lang: str
    seen: str
    data: bytes | None
    rows: Sequence[Row]
    missing: int = 0
    bad: Sequence[str] = ()
    left_out: Sequence[str] = ()
    asks: str | None = None
    answers: Answers | None = None
    kind: str | None = None

    def expected(self) -> dict[str, Any]:
        """As it stands in expected/."""
        return {
            "file": self.file,
            "shape": self.shape,
            "lang": self.lang,
            "made": "hand" if self.data is None else "script",
            "name": self.seen,
            "asks": self.asks,
            "answers": self.answers or {},
            "rows": [row.to_dict() for row in self.rows],
            "missing": self.missing,
            "bad": list(self.bad),
            "left_out": list(self.left_out),
            **({"kind": self.kind} if self.kind else {}),
        }


# ----------------------------------------------------------------------------------- periods


def month(year: int, number: int) -> str:
    """First day of a month; number from 1, on past 12 into the next years."""
    return date(year + (number - 1) // 12, (number - 1) % 12 + 1, 1).isoformat()


def months(year: int, first: int, count: int) -> list[str]:
    """First days of months."""
    return [month(year, first + i) for i in range(count)]


def week(year: int, number: int) -> str:
    """Monday of an ISO week."""
    return date.fromisocalendar(year, number, 1).isoformat()


def weeks_from(monday: str, count: int) -> list[str]:
    """Mondays of weeks in a row."""
    first = date.fromisoformat(monday)
    return [(first + timedelta(weeks=i)).isoformat() for i in range(count)]


def at(period: str) -> date:
    """A period's first day as a date."""
    return date.fromisoformat(period)


def dotted(period: str) -> str:
    """31.12.2026"""
    return at(period).strftime("%d.%m.%Y")


# ----------------------------------------------------------------------------------- numbers


def nb(number: float, decimals: int | None = None, thousands: str = " ") -> str:
    """A number as Norwegians write it: 1 234,5."""
    text = f"{number:,.{decimals}f}" if decimals is not None else f"{number:,}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", thousands)


def share(part: float, whole: float, decimals: int = 1) -> float:
    """A share in per cent, as a sheet rounds it."""
    return round(100 * part / whole, decimals)
