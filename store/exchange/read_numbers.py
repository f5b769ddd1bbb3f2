"""Numbers as people write them, read by the one convention of their column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from store.errors import Refusal
from store.words import mark

ASK_DECIMAL = mark(
    "errors",
    "“{text}” in column “{column}” can be {as_decimal} or {as_whole}: say whether the decimal "
    "mark is a comma or a point.",
)
MIXED_DECIMALS = mark(
    "errors",
    "Column “{column}” has both “{one}” and “{other}”, so its decimal mark cannot be known: write "
    "all its numbers one way, or say whether the decimal mark is a comma or a point.",
)

# space, no-break space, narrow no-break space, thin space, figure space
_GROUP_SPACES = " \u00a0\u202f\u2009\u2007"
_MINUS = str.maketrans({"\u2212": "-"})
_NUMBERS = {
    decimal: re.compile(
        rf"([+-]?)(?:(\d{{1,3}}(?:([{_GROUP_SPACES}{re.escape(group)}])\d{{3}})(?:\3\d{{3}})*)"
        rf"|(\d*))(?:{re.escape(decimal)}(\d*))?([eE][+-]?\d+)?",
        re.ASCII,
    )
    for decimal, group in ((".", ","), (",", "."))
}
_SPACED = re.compile(rf"[{_GROUP_SPACES}](?=\d)")


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How a column writes numbers. decimal: its mark, None where no number of it has one."""

    decimal: str | None


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read; `percent` where it was written with %, not yet divided by 100."""

    value: float
    percent: bool


def read_number(text: str, form: NumberForm) -> Number | None:
    """The number that is written, None where it is none. Can be infinite (`1e309`)."""
    bare, percent = _bare(text)
    found = _NUMBERS[form.decimal or "."].fullmatch(bare)
    if not found:
        return None
    sign, grouped, between, plain, fraction, exponent = found.groups()
    whole = grouped.replace(between, "") if grouped else plain
    if not whole and not fraction:
        return None
    value = float(f"{sign}{whole or 0}.{fraction or 0}{exponent or ''}")
    return Number(value + 0.0, percent)  # + 0.0: there is no minus nought


def decimal_shown(text: str) -> str | None:
    """The decimal mark that a text proves: "." or ","; "?" where either can be meant; else None.

    12,5 proves a comma, 1.234,5 too, and 1.234.567 proves that the point is none. 1.234 proves
    nothing: it is asked about, never guessed.
    """
    bare, _ = _bare(text)
    points, commas = bare.count("."), bare.count(",")
    if not points and not commas:
        return None
    if points and commas:
        return "." if bare.rfind(".") > bare.rfind(",") else ","
    sign = "." if points else ","
    if points + commas > 1:
        return "," if points else "."
    before, after = bare.lstrip("+-").split(sign)
    spaced = bool(_SPACED.search(before))
    either = len(after) == 3 and after.isdecimal() and not spaced and len(before) in (1, 2, 3)
    return "?" if either and not before.startswith("0") else sign


def number_form(texts: Iterable[str], column: str, stated: str | None = None) -> NumberForm:
    """The one convention of a column, from its different texts.

    stated: the decimal mark, where the person has said it. Raises Refusal where the texts leave
    it open or contradict each other. Texts that are no number in any convention have no say.
    """
    if stated is not None:
        return NumberForm(stated)
    proofs: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for text in texts:
        found = decimal_shown(text)
        if found is None or not _number_in_some_form(text, found):
            continue
        proofs[found] += 1
        shown.setdefault(found, text.strip())
    either = shown.get("?")
    if proofs["."] and proofs[","]:
        if either or proofs["."] == proofs[","]:
            raise Refusal(
                MIXED_DECIMALS, field=column, column=column, one=shown["."], other=shown[","]
            )
        return NumberForm("." if proofs["."] > proofs[","] else ",")
    if proofs["."] or proofs[","]:
        return NumberForm("." if proofs["."] else ",")
    if either is None:
        return NumberForm(None)
    plain = re.sub(r"[.,]", ".", either)
    raise Refusal(
        ASK_DECIMAL,
        field=column,
        text=either,
        column=column,
        as_decimal=plain,
        as_whole=plain.replace(".", ""),
    )


def _number_in_some_form(text: str, shown: str) -> bool:
    return read_number(text, NumberForm("." if shown == "?" else shown)) is not None


def _bare(text: str) -> tuple[str, bool]:
    """The text without white space around it and without %, its minus sign a hyphen."""
    bare = text.strip().translate(_MINUS)
    if bare.endswith("%"):
        return bare[:-1].rstrip(), True
    return bare, False
