"""What a cell of numbers says: a number with its unit, 18 of 22, or that there is none.

The decimal mark is decided for a whole column by `read_numbers`; here the number is only found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from store.words import mark


class Missing(StrEnum):
    """Why there is no number, though the cell is not empty."""

    SUPPRESSED = mark("measurements", "too few to be shown")
    NOT_KNOWN = mark("measurements", "not known")
    CLOSED = mark("measurements", "nothing happened then")
    SHEET_ERROR = mark("measurements", "an error in the sheet")


_WORDS = {
    Missing.SUPPRESSED: ".. : … ... skjult prikket anonymisert",
    Missing.NOT_KNOWN: (
        "- – — − . ? na n/a n.a. nan null none blank tom ukjent ukjend mangler manglar manglende "
        "ikke_svar ikkje_svar intet_svar ingen_svar ikke_besvart ikke_målt ikkje_målt "
        "ikke_registrert ikkje_registrert ikke_oppgitt ikkje_oppgitt ikke_rapportert "
        "ikkje_rapportert ikke_levert ikkje_levert ingen_tall ingen_tal ingen_data no_data missing "
        "unknown not_known not_reported no_answer vet_ikke veit_ikkje i/t ikke_tall"
    ),
    Missing.CLOSED: (
        "avlyst avlyste stengt stengd ferie sommerferie sumarferie høstferie haustferie juleferie "
        "påskeferie vinterferie fri helligdag heilagdag planleggingsdag cancelled canceled closed "
        "holiday utgår utgått"
    ),
    Missing.SHEET_ERROR: (
        "#n/a #i/t #div/0! #verdi! #value! #ref! #navn? #namn? #name? #num! #null! #spill! #####"
    ),
}
_MISSING = {word.replace("_", " "): why for why, words in _WORDS.items() for word in words.split()}
_FEW = re.compile(
    r"[<≤]\s*\d{1,3}|(?:under|mindre enn|mindre enn|færre enn|less than|fewer than) \d{1,3}"
)
_SPACE = " \u00a0\u202f\u2009\u2007"
_FIGURES = rf"[+\-\u2212–]?(?:\d[\d.,'’{_SPACE}]*\d|\d)(?:[eE][+-]?\d+)?"
_MONEY = ["kr", "nok", "sek", "dkk", "eur", "usd", "gbp", "€", "$", "£"]
_UNITS = [
    *_MONEY, ",-", "t", "h", "timer", "time", "timar", "min", "minutter", "minutt", "sek", "stk",
    "dager", "dagar", "døgn", "år", "mnd", "uker", "veker", "km", "kg", "m", "g", "l", "personer",
    "personar", "deltakere", "deltakarar", "besøk", "hours", "days", "pers", "elever", "elevar",
    "barn", "per 1000", "‰", "poeng", "pst", "prosent", "percent",
]  # fmt: skip
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_PERCENT = frozenset({"%", "pst", "prosent", "percent"})
_PLAIN = re.compile(
    rf"(?:(?P<before>{'|'.join(map(re.escape, _MONEY))})\.?\s*)?(?P<number>{_FIGURES})"
    rf"\s*(?P<after>%|{_UNIT})?\.?",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"(?P<part>\d[\d{_SPACE}]*)\s*(?:/|av|of|out of)\s*(?P<whole>\d[\d{_SPACE}]*)", re.IGNORECASE
)
_SHARE_OF = re.compile(r"(?:[\d.,]+\s*%)\s*\((?P<of>[^()]*)\)|(?P<first>[^()]*)\s*\([\d.,]+\s*%\)")
_FOOTNOTE = re.compile(r"(?:\s*[*†‡¹²³⁴⁵⁶]+|\s+\d?\)|\s*\(?[1-9a-e]\)|\s*\[\d{1,2}\])$")


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell says. number: as written, without its unit; part and whole: of 18/22.

    missing: why there is no number. All of them "" or None: the cell cannot be read.
    """

    number: str = ""
    unit: str = ""
    part: str = ""
    whole: str = ""
    missing: Missing | None = None

    @property
    def percent(self) -> bool:
        """Whether it is written with %."""
        return self.unit == "%"

    @property
    def readable(self) -> bool:
        """Whether it says anything that can be taken in."""
        return bool(self.number or self.part or self.missing)


@lru_cache(maxsize=65_536)
def said(text: str) -> Said:
    """What a cell says; unreadable where it is words, or a number among words."""
    bare = text.strip()
    if not bare or len(bare) > 60:
        return Said()
    low = " ".join(bare.casefold().split())
    if why := _MISSING.get(low) or _MISSING.get(low.rstrip(".!")):
        return Said(missing=why)
    if _FEW.fullmatch(low):
        return Said(missing=Missing.SUPPRESSED)
    if not any(sign.isdecimal() for sign in bare):
        return Said()
    return _number(bare) or _number(_FOOTNOTE.sub("", bare)) or Said()


def _number(bare: str) -> Said | None:
    share = _SHARE_OF.fullmatch(bare)
    inside = (share["of"] or share["first"] or "").strip() if share else bare
    if hit := _OF.fullmatch(inside):
        return Said(part="".join(hit["part"].split()), whole="".join(hit["whole"].split()))
    if hit := _PLAIN.fullmatch(bare):
        after = (hit["after"] or "").casefold()
        unit = "%" if after in _PERCENT else after or (hit["before"] or "").casefold()
        number = hit["number"].replace("–", "-").replace("'", "\u00a0").replace("’", "\u00a0")
        return Said(number=number, unit="kr" if unit == ",-" else unit)
    return None
