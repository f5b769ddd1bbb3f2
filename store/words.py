"""The field's terms as enumerations, and `mark`, which finds text that people will read.

A leaf: imports nothing of ours, and only the standard library, so that the first paint can use it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


def mark(context: str, text: str) -> str:
    """Return `text` unchanged; the translators' tool finds the call and its `context`."""
    return text


def mark_n(context: str, text: str, _comment: None, _count: int) -> str:
    """Like `mark` for a sentence that counts something: it has a singular and a plural."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence that is not yet in anybody's language: marked text, its figures, and a count.

    text: a marked sentence with {named} places. facts: what goes into them, plain values (raw
    numbers, dates as ISO text, names as typed) or messages of their own. count: for sentences
    marked with `mark_n`, which say it as %n.
    facts["numbers"] says how the figures are to be written, by the name of the fact:
    {"estimate": "proportion", "limit": "rate:1000"}. The words are number, exact, count,
    proportion, chance, points, rate:PER, money:CURRENCY, date, period:CADENCE and term:NAME; a
    fact that is not named there stands as it is. A figure that is not known is None.
    The facts lower and upper are the ends of one range: where a sentence says both, written alike,
    they get the same decimals, and the unit stands once, behind upper.
    """

    text: str
    facts: dict[str, Any] = field(default_factory=dict)
    count: int | None = None
    context: str = "sentences"

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {
            "text": self.text,
            "facts": {
                name: fact.to_dict() if isinstance(fact, Message) else fact
                for name, fact in self.facts.items()
            },
            "count": self.count,
            "context": self.context,
        }

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> Message:
        """The message that `to_dict` was called on."""
        facts = {
            name: cls.from_dict(fact)
            if isinstance(fact, dict) and fact.keys() == cls.__dataclass_fields__.keys()
            else fact
            for name, fact in kept["facts"].items()
        }
        return cls(kept["text"], facts, kept["count"], kept["context"])

    def __str__(self) -> str:
        """The sentence in English, for logs and as the last resort."""
        text = self.text
        if self.count is not None:
            text = text.replace("%n", str(self.count))
            text = text.replace("(s)", "" if self.count == 1 else "s")
        return text.format(**self.facts)


class Stage(StrEnum):
    """Where a pilot stands."""

    IDEA = "idea"
    DESIGN = "design"
    RUNNING = "running"
    REVIEW = "review"
    DECIDED = "decided"


class SiteKind(StrEnum):
    """What a place is for: part of the pilot, a place it was scaled to, or one to compare with."""

    PILOT = "pilot"
    SCALE = "scale"
    COMPARISON = "comparison"


class Kind(StrEnum):
    """What a metric counts or measures."""

    COUNT = "count"
    PROPORTION = "proportion"
    RATE = "rate"
    MEAN = "mean"
    SCORE = "score"
    DAYS_BETWEEN = "days_between"
    CASES_BETWEEN = "cases_between"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class Role(StrEnum):
    """What a metric is for in its pilot."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GUARDRAIL = "guardrail"
    REACH = "reach"


class Counts(StrEnum):
    """Whether a metric counts different people, or visits of people who come back."""

    PEOPLE = "people"
    VISITS = "visits"


class Cadence(StrEnum):
    """How often a metric is measured."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SCHOOL_YEAR = "school_year"
    YEAR = "year"
    EVENT = "event"


class About(StrEnum):
    """What a hypothesis is about."""

    OUTCOME = "outcome"
    REACH = "reach"
    COLLABORATION = "collaboration"


class Comparison(StrEnum):
    """Which side of its target a metric should come to."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


PERIOD_NOUNS = {
    Cadence.DAY: mark("cadences", "day"),
    Cadence.WEEK: mark("cadences", "week"),
    Cadence.MONTH: mark("cadences", "month"),
    Cadence.QUARTER: mark("cadences", "quarter"),
    Cadence.SCHOOL_YEAR: mark("cadences", "school year"),
    Cadence.YEAR: mark("cadences", "year"),
    Cadence.EVENT: mark("cadences", "event"),
    None: mark("cadences", "date"),
}


def period_noun(cadence: Cadence | None) -> Message:
    """What comes by this cadence, as a word in a sentence; None for a date."""
    return Message(PERIOD_NOUNS[cadence], context="cadences")


class Act(StrEnum):
    """How a cycle ended."""

    ADOPT = "adopt"
    ADAPT = "adapt"
    ABANDON = "abandon"


class Choice(StrEnum):
    """What was decided about a pilot."""

    SCALE = "scale"
    CONTINUE = "continue"
    ITERATE = "iterate"
    PIVOT = "pivot"
    STOP = "stop"


class Ask(StrEnum):
    """What a review asks of each person before the chart is shown."""

    NOTHING = "nothing"
    VOTES = "votes"
    PREDICTIONS = "predictions"


class PhaseCause(StrEnum):
    """What began a phase."""

    HAND = "hand"
    ITERATION = "iteration"
    CRITERION = "criterion"


class Supports(StrEnum):
    """What a finding does to its hypothesis."""

    SUPPORTS = "supports"
    WEAKENS = "weakens"


class Shows(StrEnum):
    """What an attachment shows that another place could use."""

    PEOPLE = "people"
    SETTING = "setting"
    EQUIPMENT = "equipment"
    INSTRUCTIONS = "instructions"


class Flag(StrEnum):
    """Is the pilot ready to scale."""

    READY = "ready"
    NEARLY = "nearly"
    KEEP_PILOTING = "keep_piloting"
    TOO_EARLY = "too_early"
    RECONSIDER = "reconsider"


class Verdict(StrEnum):
    """How a criterion came out."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
