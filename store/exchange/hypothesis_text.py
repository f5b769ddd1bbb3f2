"""What people write in one cell as their hypotheses, taken apart where the text itself says so.

Nothing is guessed: a text that names no parts stays whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABEL = re.compile(
    r"(?:^|(?<=[\s;.]))"
    r"(?:hypothesis\s*#?\s*(?P<long>[a-z]?\d{1,2})|(?P<short>[A-Za-z]\d{1,2}))"
    r"\s*(?:[:.)#]\s*|(?=[“\"]))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:^|(?<=\s))(?:\((?P<closed>\d{1,2})\.?\)|(?P<open>\d{1,2})[.)])\s+")
_BREAK = re.compile(r"\s*\n\s*|(?:^|(?<=\s))[-–•·]\s+|(?<=[.;!?])\s+(?=if\b)", re.IGNORECASE)
_BULLETS = " \t\n\u00a0-–•·"
_BEGINS = re.compile(r"[\s“\"(…-]*(?:hypothesis\s*:\s*)?if\b", re.IGNORECASE)
_IF_WE = re.compile(
    r"[\s“\"(]*(?:hypothesis\s*:\s*)?if[\s.,…]+we\b[\s,.…]*(?P<if_we>\S.*?)"
    r"[\s,;:.…]*\bthen\b[\s,;:.…]*(?P<then>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_BECAUSE = re.compile(
    r"(?P<then>\S.*?)[\s,;.]*\bbecause\b(?!\s+of\b)[\s,]*(?P<because>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = re.compile(
    r"\W*(?:tbd|tbc|n\W?a|none|no|nil|not applicable|to be \w+)?\W*", re.IGNORECASE
)
_SHOWN = re.compile(
    r"(?:yes\W+)?(?:(?:the |original |all |our )*hypothes[ie]s\s+(?:was|were|is|has been)\s+)?"
    r"(?:fully )?(?P<word>(?:dis)?prove[nd]|validated|confirmed|rejected|refuted)\W*",
    re.IGNORECASE,
)
_FIGURE = r"[$€£]?\s?\d[\d.,]*"
_TARGET = re.compile(
    rf"\d[\d.,]*\s?(?:%|per\s?cent\b)"
    rf"|\btarget of\s{{0,2}}{_FIGURE}|\bat (?:least|most)\s+{_FIGURE}",
    re.IGNORECASE,
)
_BASELINE = re.compile(
    rf"\bfrom\s+{_FIGURE}\s*(?:%|per\s?cent)?\s+to\s+{_FIGURE}"
    rf"|\bbaseline\s+(?:of|is|was)\s+{_FIGURE}",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|until|within)\s+(?:the\s+end\s+of\s+)?"
    r"(?:\d{4}\b|[a-z]{3,9}\.?\s+\d{4}\b|\d{1,2}\s+(?:days|weeks|months|years)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """One hypothesis. if_we and because are None where the text does not say them apart."""

    if_we: str | None
    then: str
    because: str | None


@dataclass(frozen=True, slots=True)
class Named:
    """Which figures a text of hypotheses names."""

    target: bool
    baseline: bool
    by: bool


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing: TBD, n/a, no."""
    return _NOTHING.fullmatch(text) is not None


def hypotheses(text: str) -> tuple[Parts, ...]:
    """The hypotheses of one cell, in its order; none where it only says that there is none.

    Told apart by labels (H1: … H2: …), by numbers (1. … 2. …), or because every paragraph, bullet
    or sentence begins with "If".
    """
    if says_nothing(text):
        return ()
    pieces = _labelled(text) or _numbered(text) or _each_begins_with_if(text) or [text]
    return tuple(_parts(piece) for piece in pieces)


def named(text: str) -> Named:
    """Whether a target, a baseline and a date to reach it by stand in the text as figures."""
    return Named(
        _TARGET.search(text) is not None,
        _BASELINE.search(text) is not None,
        _BY.search(text) is not None,
    )


def outcome(text: str) -> bool | None:
    """True where a cell says no more than "proven", False for "disproven", None for all else."""
    found = _SHOWN.fullmatch(text.strip(_BULLETS))
    if found is None:
        return None
    return not found["word"].lower().startswith(("dis", "rej", "ref"))


def _labelled(text: str) -> list[str] | None:
    """The pieces behind labels that count up by one, at least two of them."""
    found = list(_LABEL.finditer(text))
    labels = [(one["long"] or one["short"]).upper() for one in found]
    letters = {label.rstrip("0123456789") for label in labels}
    numbers = [int(label.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for label in labels]
    if len(found) < 2 or len(letters) != 1 or not _count_up(numbers):
        return None
    before = text[: found[0].start()].strip(_BULLETS)
    return ([before] if _BEGINS.match(before) else []) + _between(text, found)


def _numbered(text: str) -> list[str] | None:
    """The pieces of a list 1. 2. 3. that is the whole text, or follows a colon."""
    found: list[re.Match[str]] = []
    for one in _NUMBER.finditer(text):
        if int(one["closed"] or one["open"]) == len(found) + 1:
            found.append(one)
    if len(found) < 2:
        return None
    before = text[: found[0].start()].strip()
    return _between(text, found) if not before or before.endswith(":") else None


def _each_begins_with_if(text: str) -> list[str] | None:
    pieces = [piece.strip(_BULLETS) for piece in _BREAK.split(text)]
    pieces = [piece for piece in pieces if piece]
    return pieces if len(pieces) > 1 and all(map(_BEGINS.match, pieces)) else None


def _between(text: str, found: list[re.Match[str]]) -> list[str]:
    ends = [one.start() for one in found[1:]] + [len(text)]
    pieces = [text[one.end() : end].strip() for one, end in zip(found, ends, strict=True)]
    pieces = [re.sub(r"[\s;]+(?:and)?$", "", piece) for piece in pieces]
    return [piece for piece in pieces if piece]


def _count_up(numbers: list[int]) -> bool:
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _parts(text: str) -> Parts:
    found = _IF_WE.fullmatch(text)
    if found is None:
        return Parts(None, text, None)
    reason = _BECAUSE.fullmatch(found["then"])
    if reason is None:
        return Parts(found["if_we"], found["then"].strip(), None)
    return Parts(found["if_we"], reason["then"], reason["because"].strip())
