"""What people type, read: numbers, money, shares, fractions and dates.

Nothing is guessed: what can mean two things is refused with both, since a target that is wrong by a
thousand is worse than a question. QtCore only, for the locale's decimal mark.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from store.errors import Refusal
from store.periods import period_start, read_period, to_day, written_cadence
from store.words import Cadence, mark

NOT_A_NUMBER = mark("errors", "“{text}” is not a number: write one such as {example}.")
TWO_NUMBERS = mark(
    "errors", "“{text}” can be {small} or {large}: write it without the “{sign}”, or as {clear}."
)
TOO_LARGE = mark("errors", "“{text}” is too large: check the number of digits.")
NOT_A_SHARE = mark("errors", "“{text}” is not a share: write one such as 58 % or 18/22.")
TWO_SHARES = mark("errors", "“{text}” can be {small} % or {large} %: write it with the %.")
NOT_A_FRACTION = mark("errors", "“{text}” is not a share of a whole: write it as 18/22.")
MORE_THAN_ALL = mark("errors", "{part} of {whole} is more than all of them: check both numbers.")
NOT_A_DATE = mark("errors", "“{text}” is not a date: write one such as 1.9.2026 or 2026-09-01.")
NO_SUCH_MONTH = mark("errors", "“{text}” has no month {month}: write the day before the month.")
SHORT_MONTH = mark("errors", "“{text}” does not exist: {month} has {days} days.")
NO_CENTS = mark("errors", "“{text}” has more decimals than {currency} has: write at most {most}.")

GROUPING = " \u00a0\u202f\u2009'’"
"""Signs between thousands: spaces of several widths, apostrophes."""
# Currencies without a smaller coin in accounts; all others have hundredths.
WHOLE_CURRENCIES = frozenset({"ISK", "JPY", "KRW"})
_CURRENCY = re.compile(r"^(?:kr\.?|nok|€|\$|£)\s*|\s*(?:,-|kr\.?|[a-z]{3}|€|\$|£)$", re.I | re.A)
_FRACTION = re.compile(r"(.+?)\s*(?:/|\bof\b|\bav\b)\s*(.+)", re.I)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_MONTH = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{2}|\d{4})?)?", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})\.?\s*([^\W\d_]{3,})\.?(?:\s+(\d{2}|\d{4}))?")
_WEEK = re.compile(r"(?:week|w|uke|veke|u)\.? ?(\d{1,2})(?:[ ,/]+(\d{4}))?", re.I | re.A)
_QUARTER = re.compile(
    r"(?:(?:quarter|kvartal|q) ?([1-4])|([1-4])\. ?kvartal)(?:[ ,/]+(\d{4}))?", re.I | re.A
)
_MONTH_YEAR = re.compile(r"([^\W\d_]{3,})\.?(?: (\d{4}))?")
_SCHOOL_YEAR = re.compile(r"(\d{4}) ?[–/-] ?(\d{2}|\d{4})", re.ASCII)
_MONTHLY = (Cadence.MONTH, Cadence.QUARTER, Cadence.YEAR)
_MONTHS = (
    ("january", "januar"),
    ("february", "februar"),
    ("march", "mars"),
    ("april",),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("august",),
    ("september",),
    ("october", "oktober"),
    ("november",),
    ("december", "desember"),
)
_LARGEST = 1e15  # beyond this a float no longer holds every whole number


def read_number(text: str, locale: QLocale) -> float:
    """The number that is meant by `1 200`, `12,5`, `1.234,5` or `−3`; `12,5 %` is 0.125.

    Raises Refusal where it is none, or where it can be two.
    """
    bare = text.strip()
    percent = bare.endswith("%")
    number = float(plain_number(bare.removesuffix("%"), locale, shown=text.strip()))
    if abs(number) >= _LARGEST:
        raise Refusal(TOO_LARGE, text=text.strip())
    return number / 100 if percent else number


def read_money(text: str, locale: QLocale, currency: str = "NOK") -> int:
    """An amount in minor units: `1 200 kr` is 120000. Raises Refusal."""
    bare = _CURRENCY.sub("", text.strip())
    number = plain_number(bare, locale, shown=text.strip())
    most = 0 if currency in WHOLE_CURRENCIES else 2
    whole, _, decimals = number.partition(".")
    if len(decimals.rstrip("0")) > most:
        raise Refusal(NO_CENTS, text=text.strip(), currency=currency, most=most)
    if len(whole) > 15:
        raise Refusal(TOO_LARGE, text=text.strip())
    return int(whole + decimals[:most].ljust(most, "0"))


def read_share(text: str, locale: QLocale) -> float:
    """A share as a fraction 0 to 1, from `58 %`, `18/22` or `58`.

    A bare number up to 1 is refused: 0.5 can be half or half a per cent. Raises Refusal.
    """
    bare = text.strip()
    if _FRACTION.fullmatch(bare):
        part, whole = read_fraction(bare, locale)
        if whole == 0:
            raise Refusal(NOT_A_SHARE, text=bare)
        share = part / whole
    else:
        share = read_number(bare, locale)
        if not bare.endswith("%"):
            if 0 < share <= 1:
                large = f"{share * 100:.10g}"
                raise Refusal(TWO_SHARES, text=bare, small=bare, large=large)
            share /= 100
    if not 0 <= share <= 1:
        raise Refusal(NOT_A_SHARE, text=bare)
    return share


def read_fraction(text: str, locale: QLocale | None = None) -> tuple[float, float]:
    """Numerator and denominator of `18/22`, `18 of 22` or `18 av 22`. Raises Refusal."""
    locale = locale or QLocale.c()
    found = _FRACTION.fullmatch(text.strip())
    if not found:
        raise Refusal(NOT_A_FRACTION, text=text.strip())
    try:
        part, whole = read_number(found[1], locale), read_number(found[2], locale)
    except Refusal as refusal:
        raise Refusal(NOT_A_FRACTION, text=text.strip()) from refusal
    if part < 0 or whole < 0:
        raise Refusal(NOT_A_FRACTION, text=text.strip())
    if part > whole:
        raise Refusal(MORE_THAN_ALL, part=found[1].strip(), whole=found[2].strip())
    return part, whole


def plain_number(text: str, locale: QLocale, *, shown: str = "") -> str:
    """The number as Python writes it (`-1234.5`), still text so that no decimal is lost.

    A point or comma is the decimal mark where nothing else is possible, or where it is the
    locale's own. shown: what a Refusal quotes.
    """
    shown = shown or text.strip()
    mark_here = locale.decimalPoint()
    example = f"12{mark_here}5"
    found = re.fullmatch(
        rf"([+\-−–]?)\s*((?:\d{{1,3}}(?:[{GROUPING}]\d{{3}})+|\d+)?)((?:[.,]\d+)*)",
        text.strip(),
        re.ASCII,
    )
    if not found or not (found[2] or found[3]):
        raise Refusal(NOT_A_NUMBER, text=shown, example=example)
    minus = "-" if found[1] and found[1] != "+" else ""
    whole = re.sub(rf"[{GROUPING}]", "", found[2])
    pieces = re.findall(r"([.,])(\d+)", found[3])
    signs = [sign for sign, _ in pieces]
    grouped = whole != found[2]
    if len(pieces) == 1 and _ambiguous(whole, pieces[0], mark_here, grouped):
        clear = f"{whole}{mark_here}{pieces[0][1]}"
        raise Refusal(
            TWO_NUMBERS,
            text=shown,
            small=clear,
            large=f"{whole}\u00a0{pieces[0][1]}",
            sign=pieces[0][0],
            clear=clear,
        )
    decimals = ""
    # The last sign is the decimal mark when it stands alone or differs from those before it.
    if pieces and (len(pieces) == 1 or signs[-1] != signs[-2]):
        decimals = pieces.pop()[1]
    thousands = [digits for _, digits in pieces]
    mixed = len({sign for sign, _ in pieces}) > 1
    if pieces and (
        mixed or grouped or not 1 <= len(whole) <= 3 or any(len(d) != 3 for d in thousands)
    ):
        raise Refusal(NOT_A_NUMBER, text=shown, example=example)
    return f"{minus}{whole or '0'}{''.join(thousands)}{'.' if decimals else ''}{decimals}"


def _ambiguous(whole: str, piece: tuple[str, str], mark_here: str, grouped: bool) -> bool:
    """1,234 where the decimal mark is a point: thousands, or decimals typed the other way?"""
    sign, digits = piece
    return (
        sign != mark_here
        and len(digits) == 3
        and 1 <= len(whole) <= 3
        and not whole.startswith("0")
        and not grouped
    )


def read_date(text: str, today: date) -> date:
    """The day meant by `1.9.`, `1.9.26`, `1/9/2026`, `1 Sep`, `1. september` or `2026-09-01`.

    The day comes before the month. Without a year it is the one nearest to `today`.
    Raises Refusal where it is none.
    """
    bare = text.strip()
    if found := _ISO.fullmatch(bare):
        return _day(bare, int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.fullmatch(bare):
        day, month, year = int(found[1]), int(found[2]), found[3]
    elif (found := _NAMED.fullmatch(bare)) and (named := _month_named(found[2])):
        day, month, year = int(found[1]), named, found[3]
    else:
        raise Refusal(NOT_A_DATE, text=bare)
    if not 1 <= month <= 12:
        raise Refusal(NO_SUCH_MONTH, text=bare, month=month)
    if year is None:
        return _nearest(bare, today, month, day)
    full = int(year) if len(year) == 4 else _century(int(year), today)
    return _day(bare, full, month, day)


def _day(text: str, year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise Refusal(NO_SUCH_MONTH, text=text, month=month)
    try:
        return date(year, month, day)
    except ValueError as error:
        if not 1 <= year <= 9998 or day < 1:
            raise Refusal(NOT_A_DATE, text=text) from error
        first_of_next = date(year + month // 12, month % 12 + 1, 1)
        name = QLocale.c().monthName(month)
        days = (first_of_next - timedelta(days=1)).day
        raise Refusal(SHORT_MONTH, text=text, month=name, days=days) from error


def _nearest(text: str, today: date, month: int, day: int) -> date:
    near = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            near.append(date(year, month, day))
        except ValueError:
            continue  # 29 February of a year that has none
    if not near:
        return _day(text, today.year, month, day)
    return min(near, key=lambda each: (abs(each - today), each))


def _century(year: int, today: date) -> int:
    """26 is the year ending in 26 that is nearest to today."""
    base = today.year - today.year % 100
    return min(
        (base - 100 + year, base + year, base + 100 + year), key=lambda y: abs(y - today.year)
    )


def _month_named(name: str) -> int | None:
    folded = name.casefold()
    for number, names in enumerate(_MONTHS, 1):
        if any(each.startswith(folded) for each in names) or (folded == "sept" and number == 9):
            return number
    return None


def read_typed_period(text: str, cadence: Cadence, today: date) -> int:
    """First day of the period meant by `2026-W36`, `week 36`, `Sep 2026`, `Q3 2026` or a date.

    Days since 1970-01-01. Without a year it is the one nearest to `today`. Raises Refusal.
    """
    bare = " ".join(text.split())
    if written_cadence(bare) or _ISO.fullmatch(bare):
        return read_period(bare, cadence)
    found = _WEEK.fullmatch(bare) if cadence is Cadence.WEEK else None
    if found:
        return _week(bare, int(found[1]), found[2], today)
    if cadence is Cadence.SCHOOL_YEAR and (found := _SCHOOL_YEAR.fullmatch(bare)):
        return read_period(f"{found[1]}/{found[2]}", cadence)
    if cadence is Cadence.QUARTER and (found := _QUARTER.fullmatch(bare)):
        month, year = 3 * int(found[1] or found[2]) - 2, found[3]
    elif cadence in _MONTHLY and (found := _MONTH_YEAR.fullmatch(bare)):
        month, year = _month_named(found[1]) or 0, found[2]
    else:
        month, year = 0, None
    if not month:
        return period_start(read_date(bare, today), cadence)
    first = date(int(year), month, 1) if year else _nearest(bare, today, month, 1)
    return read_period(first.isoformat(), cadence)


def _week(text: str, week: int, year: str | None, today: date) -> int:
    if year:
        return read_period(f"{year}-W{week:02}", Cadence.WEEK)
    near = []
    for each in (today.year - 1, today.year, today.year + 1):
        try:
            near.append(date.fromisocalendar(each, week, 1))
        except ValueError:
            continue  # a week 53 that this year has not
    if not near:
        raise Refusal(NOT_A_DATE, text=text)
    return to_day(min(near, key=lambda day: abs(day - today)))
