"""What every command asks of what people typed: one sentence where it can't be taken."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from store.commands.field_words import field_words
from store.errors import Refusal
from store.words import Message, mark

LONG, SHORT = 10_000, 300

NEEDS = mark("errors", "The {what} is empty: say it in a few words.")
TOO_LONG = mark("errors", "The {what} is longer than {most} letters: shorten it.")
NUL = mark(
    "errors", "The {what} holds a character that can't be kept ({character}): type it again."
)
PERSON = mark(
    "errors",
    "The {what} holds a national identity number. Take it out: nobody's personal data belong here.",
)
NOT_A_NUMBER = mark("errors", "The {what} is not a number that can be kept: write a plain figure.")
OUT_OF_RANGE = mark("errors", "The {what} is {value}; it goes from {lowest} to {highest}.")
BELOW = mark("errors", "The {what} is below zero: write zero or more.")
ENDS_FIRST = mark("errors", "It ends ({ends}) before it starts ({starts}): mend one of the dates.")

UNKEPT = (
    (re.compile("\0"), "NUL"),
    (re.compile("[\ud800-\udfff]"), mark("errors", "half a character")),
)
"""What SQLite or UTF-8 can't hold; a command line with bytes that are no text gives the second."""

LARGEST = 2**53
"""Above it a float does not know whole numbers; a database integer ends a little later."""

ELEVEN = re.compile(r"(?<!\d)(?:\d{11}|\d{6} \d{5})(?!\d)")


def holds_identity_number(text: str) -> bool:
    """Whether a valid Norwegian national identity number stands in the text."""
    eleven = ELEVEN.findall(text)
    if not eleven:
        return False
    from stdnum.no import fodselsnummer

    return any(fodselsnummer.is_valid(found) for found in eleven)


def optional(text: str | None, what: str, most: int = LONG) -> str | None:
    """The text as it is kept, without blanks around it; None where nothing is left."""
    if text is None:
        return None
    kept = unicodedata.normalize("NFC", text).strip()
    for character, named in UNKEPT:
        if character.search(kept):
            raise Refusal(
                NUL, field=what, what=field_words(what), character=Message(named, context="errors")
            )
    if len(kept) > most:
        raise Refusal(TOO_LONG, field=what, what=field_words(what), most=most)
    if holds_identity_number(kept):
        raise Refusal(PERSON, field=what, what=field_words(what))
    return kept or None


def required(text: str | None, what: str, most: int = LONG) -> str:
    """Like `optional`, but there must be something."""
    kept = optional(text, what, most)
    if kept is None:
        raise Refusal(NEEDS, field=what, what=field_words(what))
    return kept


def folded(name: str) -> str:
    """A name as it is compared: composed letters, as some keyboards send é in two, no capitals."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).strip().casefold())


def same_name(name: str, taken: Iterable[str]) -> bool:
    """Whether the name is taken: names are found without regard to capitals, so they differ too."""
    return folded(name) in {folded(one) for one in taken}


def number(value: float | None, what: str) -> float | None:
    """A figure that is neither infinite nor no number, nor a whole one too large to count with."""
    if value is None:
        return None
    too_large = isinstance(value, int) and abs(value) > LARGEST
    if too_large or not math.isfinite(value):
        raise Refusal(NOT_A_NUMBER, field=what, what=field_words(what))
    return value


def between(value: float | None, what: str, lowest: float, highest: float) -> None:
    """Refuse a figure outside its range."""
    number(value, what)
    if value is not None and not lowest <= value <= highest:
        raise Refusal(
            OUT_OF_RANGE,
            field=what,
            what=field_words(what),
            value=value,
            lowest=lowest,
            highest=highest,
        )


def not_negative(value: float | None, what: str) -> None:
    """Refuse a figure below zero."""
    if number(value, what) is not None and value is not None and value < 0:
        raise Refusal(BELOW, field=what, what=field_words(what))


def in_order(starts: date | None, ends: date | None, field: str = "ends_on") -> None:
    """Refuse an end before its start."""
    if starts is not None and ends is not None and ends < starts:
        raise Refusal(ENDS_FIRST, field=field, starts=starts.isoformat(), ends=ends.isoformat())


def minor(value: float | None, what: str) -> int | None:
    """Money as typed, in whole minor units."""
    not_negative(value, what)
    if value is None:
        return None
    number(100 * int(value), what)
    return round(100 * value)
