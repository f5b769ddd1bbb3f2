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
    Missing.SUPPRESSED: ".. : … ... * ** (*) skjult prikket anonymisert unntatt suppressed hidden",
    Missing.NOT_KNOWN: (
        "- – — − -- --- . ? ?? x xx na n/a n.a. nan blank tom ukjent ukjend mangler manglar "
        "manglende ikke_svar ikkje_svar intet_svar ingen_svar ikke_besvart ikke_målt ikkje_målt "
        "ikke_registrert ikkje_registrert ikke_oppgitt ikkje_oppgitt ikke_rapportert "
        "ikkje_rapportert ikke_levert ikkje_levert ingen_tall ingen_tal ingen_data no_data missing "
        "unknown not_known not_reported no_answer vet_ikke veit_ikkje i/t ikke_tall "
        "ikke_aktuelt ikkje_aktuelt uaktuelt ikke_relevant not_applicable ikke_tilgjengelig "
        "ikkje_tilgjengeleg not_available ikke_klart ikkje_klart kommer kjem"
    ),
    Missing.CLOSED: (
        "avlyst avlyste stengt stengd ferie sommerferie sumarferie høstferie haustferie juleferie "
        "påskeferie vinterferie fri helligdag heilagdag planleggingsdag cancelled canceled closed "
        "holiday utgår utgått utsatt utsett postponed sykdom sjukdom streik strike"
    ),
    Missing.SHEET_ERROR: (
        "#n/a #i/t #div/0! #verdi! #value! #ref! #navn? #namn? #name? #num! #tall! #tal! #null! "
        "#spill! #overflyt! #calc! #kalk! #field! #busy! #blocked!"
    ),
}
_MISSING = {word.replace("_", " "): why for why, words in _WORDS.items() for word in words.split()}
# A person who types “null” or “none” may mean 0; a program that writes NULL or None does not.
_WRITTEN_BY_PROGRAMS = frozenset({"NULL", "None", "NaN", "<NA>", "NaT"})
_FEW = re.compile(
    r"(?:[<≤]\s*|(?:under|mindre enn|færre enn|less than|fewer than) )\d{1,3}(?:\s*(?:%|personer|"
    r"personar|pers\.?|people))?"
)
# a column too narrow to show it, and what LibreOffice writes
_ERROR = re.compile(r"#+|err:\d{3}")
_SPACE = " \u00a0\u202f\u2009\u2007"
_FIGURES = rf"[+\-\u2212–]?\s?(?:\d[\d.,'’{_SPACE}]*\d|\d|[.,]\d+)(?:[eE][+-]?\d+)?"
_MONEY = ["kr", "nok", "sek", "dkk", "eur", "usd", "gbp", "€", "$", "£"]
_COUNTS = ["personer", "personar", "pers", "deltakere", "deltakarar", "besøk", "elever", "elevar",
           "barn", "stk", "people", "pupils", "children"]  # fmt: skip
_UNITS = [
    *_MONEY, ",-", "t", "h", "timer", "time", "timar", "min", "minutter", "minutt", "sek",
    "dager", "dagar", "døgn", "år", "mnd", "uker", "veker", "km", "kg", "m", "g", "l", *_COUNTS,
    "hours", "days", "per 1000", "‰", "poeng", "pst", "prosent", "percent",
]  # fmt: skip
# Units of one family can't stand in one column: 30 min and 2 timer are no 30 and 2 of anything.
_FAMILIES = {
    unit: units.split()[0]
    for units in (
        "h t timer time timar hours", "min minutter minutt", "dager dagar døgn days",
        "uker veker", "mnd", "år", "kr nok ,-", "sek", "dkk", "eur €", "usd $", "gbp £",
        "km", "m", "kg", "g", "l", "% pst prosent percent", "‰", "poeng",
    )
    for unit in units.split()
} | {"per 1000": "‰"}  # fmt: skip
_COUNTED = "|".join(_COUNTS)
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_PERCENT = frozenset({"%", "pst", "prosent", "percent"})
_PLAIN = re.compile(
    rf"(?:(?P<before>{'|'.join(map(re.escape, _MONEY))})\.?\s*)?(?P<number>{_FIGURES})"
    rf"\s*(?P<after>%|{_UNIT})?\.?",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"(?P<part>\d[\d{_SPACE}]*)\s*(?:/|av|of|out of)\s*(?P<whole>\d[\d{_SPACE}]*)"
    rf"(?:\s(?:{_COUNTED}))?",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(r"(?:[\d.,]+\s*%)\s*\((?P<of>[^()]*)\)|(?P<first>[^()]*)\s*\([\d.,]+\s*%\)")
# 121) may be 121 or 12 with a note, and 18 (2) may be two numbers: these are read by nobody
_FOOTNOTE = re.compile(
    r"(?:\s*[*†‡¹²³⁴⁵⁶]+\)?|\s+\d?\)|\s*\(?[a-e]\)|\s*\[\d{1,2}\]|\s*\((?:foreløpig|førebels|foreløpige|"
    r"førebelse|preliminary|\*+)\))$",
    re.IGNORECASE,
)


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
    if bare.isascii() and bare.isdecimal():
        return Said(number=bare)
    low = " ".join(bare.casefold().split())
    if why := _MISSING.get(low) or _MISSING.get(low.rstrip(".!")):
        return Said(missing=why)
    if _ERROR.fullmatch(low):
        return Said(missing=Missing.SHEET_ERROR)
    if bare in _WRITTEN_BY_PROGRAMS:
        return Said(missing=Missing.NOT_KNOWN)
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
    # 18 (82 %): the count is said, what it is out of is not
    plain = inside if share and share["first"] is not None else bare
    if hit := _PLAIN.fullmatch(plain):
        after = (hit["after"] or "").casefold()
        unit = "%" if after in _PERCENT else after or (hit["before"] or "").casefold()
        number = hit["number"].replace("–", "-").replace("'", "\u00a0").replace("’", "\u00a0")
        if share and (unit or not number.isdecimal()):
            return None
        if number[:1] in "+-\u2212":
            number = number[0] + number[1:].lstrip()
        return Said(number=number, unit="kr" if unit == ",-" else unit)
    return None


def unit_family(unit: str) -> str:
    """What units that can stand in one column have in common: 3 t and 2 timer; "" for counts."""
    return _FAMILIES.get(unit.casefold().strip(" ."), "")
