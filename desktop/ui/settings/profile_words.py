"""What a readiness profile asks for, in plain words: a line for each threshold, by group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QLocale

from desktop.text import Text, read_number
from store.commands.profiles import RANGES
from store.errors import Refusal
from store.words import mark

Kind = Literal["share", "whole", "beyond", "yes"]

NOT_WHOLE = mark("errors", "“{text}” is not a whole number: write it without decimals.")

SHIPPED_NAMES = {
    "exploratory": mark("pilot", "exploratory"),
    "default": mark("pilot", "default"),
    "strict": mark("pilot", "strict"),
}

BEYOND = (
    ("minimum_worthwhile", mark("profile", "the minimum worthwhile value")),
    ("target", mark("profile", "the target")),
)


@dataclass(frozen=True, slots=True)
class Threshold:
    """One setting of a profile. name: as in `Profile`. group: of criteria, "flag" for the rest."""

    name: str
    group: str
    kind: Kind
    words: str


FLAG = "flag"

THRESHOLDS = (
    Threshold(
        "minimum_periods",
        FLAG,
        "whole",
        mark("profile", "Periods measured before it says more than “too early”"),
    ),
    Threshold(
        "open_when_nearly",
        FLAG,
        "whole",
        mark("profile", "Other required criteria that may be open when it is “nearly ready”"),
    ),
    Threshold(
        "paper_passes",
        "learning",
        "yes",
        mark(
            "profile",
            "A target fixed on paper and entered later counts, where its source is attached",
        ),
    ),
    Threshold("iterations", "learning", "whole", mark("profile", "Cycles completed, at least")),
    Threshold(
        "alpha",
        "effect",
        "share",
        mark(
            "profile", "Chance of calling an effect shown that is not there, however often you look"
        ),
    ),
    Threshold(
        "effect_beyond",
        "effect",
        "beyond",
        mark("profile", "The whole range must lie beyond"),
    ),
    Threshold(
        "guardrail_must_clear",
        "harm",
        "yes",
        mark("profile", "A guardrail is in order only where its whole range is on the good side"),
    ),
    Threshold(
        "guardrail_needed",
        "harm",
        "yes",
        mark("profile", "A pilot without a guardrail has not looked for harm"),
    ),
    Threshold(
        "worst_off_share",
        "reach_and_equity",
        "share",
        mark(
            "profile",
            "Those worst off: their share of the participants, of their share of the target group",
        ),
    ),
    Threshold(
        "participants",
        "reach_and_equity",
        "whole",
        mark("profile", "Participants before anything is said of who they are"),
    ),
    Threshold(
        "smallest_group",
        "reach_and_equity",
        "whole",
        mark("profile", "People in the smallest group before a gap is judged"),
    ),
    Threshold(
        "gap_periods",
        "reach_and_equity",
        "whole",
        mark("profile", "Periods before it is judged whether a gap grows"),
    ),
    Threshold("sites", "transfer", "whole", mark("profile", "Places with numbers, at least")),
    Threshold(
        "next_site_chance",
        "transfer",
        "share",
        mark("profile", "Chance that a new place comes beyond the minimum worthwhile value"),
    ),
    Threshold(
        "funded_months",
        "economy",
        "whole",
        mark("profile", "Months paid for after the pilot has ended"),
    ),
)
"""Every setting of a profile but what is required, in the order in which they are shown."""

BY_NAME = {each.name: each for each in THRESHOLDS}


def name_of(profile: str, text: Text) -> str:
    """What a profile is called: those that come with the program in the user's language."""
    return text.say(SHIPPED_NAMES[profile], "pilot") if profile in SHIPPED_NAMES else profile


def shown(threshold: Threshold, value: Any, text: Text) -> str:
    """A setting as it stands in its field."""
    if threshold.kind == "share":
        return text.exact_percent(value)
    if threshold.kind == "whole":
        return text.count(value)
    return text.say(dict(BEYOND)[value], "profile") if threshold.kind == "beyond" else ""


def read(threshold: Threshold, typed: str, locale: QLocale) -> float:
    """The value of a field, as people write it: 80 %, 0.8, 80.

    Raises Refusal where it cannot be read; whether it can be asked for is not looked at here.
    """
    number = read_number(typed, locale)
    if threshold.kind == "whole":
        if number != int(number):
            raise Refusal(NOT_WHOLE, text=typed.strip())
        return int(number)
    if typed.strip().endswith("%"):
        return number
    least, most = RANGES[threshold.name]
    # Which of the two it is follows from what can be asked for at all.
    return number if least <= number <= most else round(number / 100, 12)
