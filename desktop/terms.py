"""The field's terms as words that people read: `term(Flag.NEARLY)` is "Nearly ready".

Keyed by enumeration first, since members of two of them can be the same word and mean two things:
a place that was scaled to, and the decision to scale.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from store.words import (
    About,
    Act,
    Ask,
    Cadence,
    Choice,
    Comparison,
    Counts,
    Direction,
    Flag,
    Kind,
    PhaseCause,
    Role,
    Shows,
    SiteKind,
    Stage,
    Supports,
    Verdict,
    mark,
)


class Ended(StrEnum):
    """What stands where the flag would, once it was decided to stop: a result like any other."""

    STOPPED = "stopped"


def standing(flag: Flag | None, decided: str | None) -> Flag | Ended | None:
    """What a pilot's flag is shown as. decided: what was decided last."""
    return Ended.STOPPED if decided == Choice.STOP else flag


TERMS: Final[dict[type[StrEnum], dict[str, str]]] = {
    Stage: {
        Stage.IDEA: mark("terms", "Idea"),
        Stage.DESIGN: mark("terms", "Design"),
        Stage.RUNNING: mark("terms", "Running"),
        Stage.REVIEW: mark("terms", "Review"),
        Stage.DECIDED: mark("terms", "Decided"),
    },
    SiteKind: {
        SiteKind.PILOT: mark("terms", "Pilot place"),
        SiteKind.SCALE: mark("terms", "Scaled to"),
        SiteKind.COMPARISON: mark("terms", "Comparison place"),
    },
    Ended: {Ended.STOPPED: mark("terms", "Stopped")},
    Kind: {
        Kind.COUNT: mark("terms", "Count"),
        Kind.PROPORTION: mark("terms", "Share of people, %"),
        Kind.RATE: mark("terms", "Rate"),
        Kind.MEAN: mark("terms", "Mean"),
        Kind.SCORE: mark("terms", "Score"),
        Kind.DAYS_BETWEEN: mark("terms", "Days between"),
        Kind.CASES_BETWEEN: mark("terms", "Cases between"),
    },
    Direction: {
        Direction.UP: mark("terms", "Higher is better"),
        Direction.DOWN: mark("terms", "Lower is better"),
        Direction.NONE: mark("terms", "Neither way is better"),
    },
    Role: {
        Role.PRIMARY: mark("terms", "Main measure"),
        Role.SECONDARY: mark("terms", "Supporting measure"),
        Role.GUARDRAIL: mark("terms", "Guardrail"),
        Role.REACH: mark("terms", "Reach"),
    },
    Counts: {
        Counts.PEOPLE: mark("terms", "Different people"),
        Counts.VISITS: mark("terms", "Visits"),
    },
    Cadence: {
        Cadence.DAY: mark("terms", "Every day"),
        Cadence.WEEK: mark("terms", "Every week"),
        Cadence.MONTH: mark("terms", "Every month"),
        Cadence.QUARTER: mark("terms", "Every quarter"),
        Cadence.SCHOOL_YEAR: mark("terms", "Every school year"),
        Cadence.YEAR: mark("terms", "Every year"),
        Cadence.EVENT: mark("terms", "At each event"),
    },
    About: {
        About.OUTCOME: mark("terms", "The outcome"),
        About.REACH: mark("terms", "The reach"),
        About.COLLABORATION: mark("terms", "The collaboration"),
    },
    Comparison: {
        Comparison.AT_LEAST: mark("terms", "At least"),
        Comparison.AT_MOST: mark("terms", "At most"),
    },
    Act: {
        Act.ADOPT: mark("terms", "Adopt"),
        Act.ADAPT: mark("terms", "Adapt"),
        Act.ABANDON: mark("terms", "Abandon"),
    },
    Choice: {
        Choice.SCALE: mark("terms", "Scale"),
        Choice.CONTINUE: mark("terms", "Continue"),
        Choice.ITERATE: mark("terms", "Iterate"),
        Choice.PIVOT: mark("terms", "Pivot"),
        Choice.STOP: mark("terms", "Stop"),
    },
    Ask: {
        Ask.NOTHING: mark("terms", "Nothing"),
        Ask.VOTES: mark("terms", "Votes"),
        Ask.PREDICTIONS: mark("terms", "Predictions"),
    },
    PhaseCause: {
        PhaseCause.HAND: mark("terms", "Set by hand"),
        PhaseCause.ITERATION: mark("terms", "A cycle"),
        PhaseCause.CRITERION: mark("terms", "The criterion was fixed"),
    },
    Supports: {
        Supports.SUPPORTS: mark("terms", "Supports"),
        Supports.WEAKENS: mark("terms", "Weakens"),
    },
    Shows: {
        Shows.PEOPLE: mark("terms", "People"),
        Shows.SETTING: mark("terms", "Setting"),
        Shows.EQUIPMENT: mark("terms", "Equipment"),
        Shows.INSTRUCTIONS: mark("terms", "Instructions"),
    },
    Flag: {
        Flag.READY: mark("terms", "Ready to scale"),
        Flag.NEARLY: mark("terms", "Nearly ready"),
        Flag.KEEP_PILOTING: mark("terms", "Keep piloting"),
        Flag.TOO_EARLY: mark("terms", "Too early"),
        Flag.RECONSIDER: mark("terms", "Reconsider"),
    },
    Verdict: {
        Verdict.PASS: mark("terms", "In order"),
        Verdict.FAIL: mark("terms", "Not in order"),
        Verdict.UNKNOWN: mark("terms", "Not known"),
        Verdict.NOT_APPLICABLE: mark("terms", "Does not apply"),
    },
}

BY_NAME: Final = {
    "".join(f"_{c.lower()}" if c.isupper() else c for c in kind.__name__).lstrip("_"): kind
    for kind in TERMS
}
"""The enumerations by their names in figures: "phase_cause" is PhaseCause."""
