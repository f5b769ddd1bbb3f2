"""Figures, dates and rounds in what people write about a pilot, read only where they are plain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from store.errors import Refusal
from store.exchange.read_dates import DateForm, date_form, read_date
from store.periods import to_date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar enero janvier", "february feb februar febrero février",
            "march mar mars marzo", "april apr abril avril", "may mai mayo", "june jun juni junio",
            "july jul juli julio", "august aug agosto août", "september sep sept septiembre",
            "october oct oktober okt octubre octobre", "november nov noviembre novembre",
            "december dec desember des diciembre décembre decembre",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]*(?:de\s+)?([^\W\d]{3,10})\.?,?[\s/-]*(?:de\s+)?(\d{4})\.?"
)
_MONTH_DAY = re.compile(r"([^\W\d]{3,10})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})\.?")
_SHORT_YEAR = re.compile(r"(\d{1,2}[./-]\d{1,2}[./-])(\d{2})")

_ABOUT = (
    r"(?P<about>(?:about|around|approx\.?|approximat\w+|aproximadamente|roughly|some|cca|~)\s*)?"
)
_NUMBER = r"(?P<number>\d{1,3}(?:[ .,\u00a0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_MONEY = re.compile(
    rf"{_ABOUT}(?:US\$|USD|\$)?\s*{_NUMBER}\s*(?P<kilo>k)?\s*(?:USD|US\$|\$)?\W*", re.IGNORECASE
)
_COUNT_WORDS = {
    word: number
    for number, words in enumerate(
        ("a one", "two", "three tres", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
    for word in words.split()
}
_UNITS = {
    word: unit
    for unit, words in {
        "days": "day days días dias jours",
        "weeks": "week weeks semana semanas semaines",
        "months": "month months mes meses mois",
        "years": "year years año años an ans",
    }.items()
    for word in words.split()
}
_TIME = re.compile(
    rf"[\s·–-]*{_ABOUT}(?P<low>\d{{1,3}}|{'|'.join(_COUNT_WORDS)})\s*(?:(?:-|–|to)\s*(?P<high>\d{{1,3}})\s*)?"
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})\b"
    r"(?: in total)?\s*(?:$|[.,;:(].*)",
    re.IGNORECASE | re.DOTALL,
)
_SIZE = re.compile(r"(?P<sign>more than|over|less than|under|[<>])?\s*(?P<low>\d[\d,.]*)"
                   r"(?:\s*(?:-|–|to|and)+\s*(?P<high>\d[\d,.]*))?", re.IGNORECASE)  # fmt: skip
_CLASS = re.compile(
    r"(?:between\s+)?(?P<low>\d[\d,]*)\s*-?\s*(?:and|to|–|-)\s*(?P<high>\d[\d,]*)\s*(?P<unit>[A-Z]{3})"
    r"|(?P<sign>more than|less than)\s+(?P<one>\d[\d,]*)\s*(?P<other>[A-Z]{3})",
    re.IGNORECASE,
)

_NO_ROUND = re.compile(
    r"\W*(?:no\b|none\b|n/?a\b|not\b|tbd\b|nous n|there were no\b)"
    r"|\b(?:not|n['’]?t|without|no)\b[^.;]{0,25}\biterat",
    re.IGNORECASE,
)
_ROUND = re.compile(
    r"\b(?:did|made|applied|had|conducted|underwent|experienced|went through|several rounds of)\b"
    r"[^.;]{0,60}\b(?:iterations?|rounds|changes|adjustments|modifications)\b"
    r"|\bwe (?:also |then )?(?:iterated|adjusted|modified|changed|refined|tried another)\b"
    r"|\bthis was the (?:second|third|fourth|fifth) iteration\b"
    r"|\b(?:was|were) (?:adjusted|modified|changed|simplified|revised|refined|removed)\b"
    r"|\biterations that helped\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or a span. low or high None: open on that side. about: the text says so."""

    low: float | None
    high: float | None
    unit: str = ""
    about: bool = False

    @property
    def one(self) -> float | None:
        """The figure itself, None for a span or an estimate."""
        return self.low if self.low == self.high and not self.about else None

    def __str__(self) -> str:
        if self.low is None:
            shown = f"< {self.high:g}" if self.high is not None else ""
        elif self.high is None:
            shown = f"> {self.low:.10g}"
        elif self.low == self.high:
            shown = f"{self.low:.10g}"
        else:
            shown = f"{self.low:.10g}–{self.high:.10g}"
        return f"{'~ ' if self.about else ''}{shown} {self.unit}".rstrip()


def size(text: str) -> Figure | None:
    """How many took part: 250, 10-49, More than 1,000; several classes joined by ; as one span."""
    spans = []
    for part in text.split(";"):
        found = _SIZE.fullmatch(part.strip())
        if found is None:
            return None
        low = _whole(found["low"])
        high = low if found["high"] is None else _whole(found["high"])
        if low is None or high is None:
            return None
        above = (found["sign"] or "").lower() in ("more than", "over", ">")
        below = (found["sign"] or "").lower() in ("less than", "under", "<")
        spans.append((0 if below else low, None if above else high))
    low = min(span[0] for span in spans)
    highs = [span[1] for span in spans]
    return Figure(low, None if None in highs else max(one for one in highs if one is not None))


def cost_class(text: str) -> Figure | None:
    """A span of money as the form offers it: Between 1,000 and 9,999 USD."""
    found = _CLASS.fullmatch(text.strip())
    if found is None:
        return None
    if found["one"]:
        amount, above = _whole(found["one"]), found["sign"].lower() == "more than"
        unit = found["other"].upper()
        return Figure(amount, None, unit) if above else Figure(None, amount, unit)
    return Figure(_whole(found["low"]), _whole(found["high"]), found["unit"].upper())


def amount_usd(text: str) -> Figure | None:
    """One amount of US dollars and no other words: 5000, $12449,38, USD 15K, About 17,000 USD."""
    found = _MONEY.fullmatch(text.strip())
    if found is None:
        return None
    digits = found["number"]
    cents = re.search(r"[.,]\d{1,2}$", digits)
    end = cents.start() if cents else len(digits)
    whole, rest = re.sub(r"\D", "", digits[:end]), digits[end + 1 :] or "0"
    value = float(f"{whole}.{rest}") * (1000 if found["kilo"] else 1)
    return Figure(value, value, "USD", bool(found["about"]))


def duration(text: str, unit: str | None = None) -> Figure | None:
    """How long: 6 months, Three weeks, About a year. unit: what a bare number means."""
    text = text.strip()
    if unit and re.fullmatch(r"\d{1,3}", text):
        return Figure(float(text), float(text), unit)
    found = _TIME.match(text)
    if found is None:
        return None
    low = float(_COUNT_WORDS.get(found["low"].lower()) or found["low"])
    high = low if found["high"] is None else float(found["high"])
    return Figure(low, high, _UNITS[found["unit"].lower()], bool(found["about"]))


def _whole(text: str) -> int | None:
    digits = text.rstrip(".,")
    if not re.fullmatch(r"\d+|\d{1,3}(?:[.,]\d{3})+", digits):
        return None
    return int(re.sub(r"\D", "", digits))


class Dates:
    """The dates of a column that each team wrote its own way.

    Days and months as numbers are read in the one order that the column proves; where it proves
    none, they are not read. A year alone, a month without a day and a date among other words are
    not dates.
    """

    def __init__(self, texts: Iterable[str], stated: DateForm | None = None) -> None:
        self.form = stated or self._proven([_with_century(text) for text in texts if text])

    def __call__(self, text: str) -> date | None:
        """The day that is written, None where it is none."""
        text = _with_century(text)
        for form in (DateForm.ISO, DateForm.DOTTED, self.form):
            read = None if form is None else read_date(text.rstrip("."), form)
            if read is not None:
                return to_date(read.day)
        return _by_name(text)

    def _proven(self, texts: list[str]) -> DateForm | None:
        slashed = (DateForm.DAY_FIRST, DateForm.MONTH_FIRST)
        mine = [text for text in texts if any(read_date(text, form) for form in slashed)]
        try:
            return date_form(mine) if mine else None
        except Refusal:
            return None


def _with_century(text: str) -> str:
    found = _SHORT_YEAR.fullmatch(text.strip())
    return f"{found[1]}20{found[2]}" if found else text.strip()


def _by_name(text: str) -> date | None:
    found = _DAY_MONTH.fullmatch(text)
    day, month, year = (found[1], found[2], found[3]) if found else ("", "", "")
    if not found:
        found = _MONTH_DAY.fullmatch(text)
        if not found:
            return None
        month, day, year = found[1], found[2], found[3]
    number = _MONTHS.get(month.lower())
    try:
        return None if number is None else date(int(year), number, int(day))
    except ValueError:
        return None  # 31 September


def tells_of_a_round(text: str) -> bool:
    """Whether the text says that a further round was made, and not only that one may follow."""
    return _NO_ROUND.search(text) is None and _ROUND.search(text) is not None
