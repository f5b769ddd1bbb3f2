"""How a figure on a screen came about: one frozen description for each, built where it is known.

A figure that cannot be explained is not shown: the window asks the builders beside this file
(`worked_outcome`, `worked_parts`, `worked_readiness`, `worked_portfolio`) for what it shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

from store.evidence.plain import Plain
from store.words import Kind, Message, mark

CONTEXT = "worked"
FIGURE = mark("worked", "{value}")
FROM_TO = mark("worked", "{lower} to {upper}")
TIMES = mark("worked", "{value} ×")


@dataclass(frozen=True, slots=True)
class Given(Plain):
    """A figure that another one rests on: what it is called, and its value."""

    name: Message
    value: Message


@dataclass(frozen=True, slots=True)
class ProfileName(Plain):
    """The readiness profile that was asked, and which version of it."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class WorkedOut(Plain):
    """How one figure came about.

    what: what the figure is. value: the figure itself, None where there is none yet. formula: in
    words, a sentence each. inputs: what went in. source: who found the method. profile: whose
    thresholds were asked, None where no profile has a say.
    """

    what: Message
    value: Message | None
    formula: tuple[Message, ...]
    inputs: tuple[Given, ...] = ()
    source: Message | None = None
    profile: ProfileName | None = None


def words(text: str, **facts: object) -> Message:
    """A sentence of a builder with its facts."""
    return Message(text, facts, context=CONTEXT)


def shown(value: float | None, how: str = "number", text: str = FIGURE) -> Message | None:
    """A figure by itself, written as `how` says (see `Message`); None where it is not known."""
    if value is None or not isfinite(value):
        return None
    return Message(text, {"value": value, "numbers": {"value": how}}, context=CONTEXT)


def ranged(lower: float | None, upper: float | None, how: str = "number") -> Message | None:
    """Two ends of a range; None where either is not known."""
    if lower is None or upper is None or not (isfinite(lower) and isfinite(upper)):
        return None
    numbers = {"lower": how, "upper": how}
    return Message(FROM_TO, {"lower": lower, "upper": upper, "numbers": numbers}, context=CONTEXT)


def typed(text: str) -> Message:
    """Something that a person wrote, as they wrote it."""
    return Message(FIGURE, {"value": text}, context=CONTEXT)


def given(*pairs: tuple[str, Message | None]) -> tuple[Given, ...]:
    """What went in, by marked names; what is not known is left out."""
    return tuple(Given(words(name), value) for name, value in pairs if value is not None)


def sentences(texts: Iterable[str | Message | None]) -> tuple[Message, ...]:
    """Marked texts and messages in a row; None is left out."""
    return tuple(
        each if isinstance(each, Message) else words(each) for each in texts if each is not None
    )


def way_of(kind: Kind, per: float) -> str:
    """How a metric's values are written: see `Message`."""
    if kind is Kind.PROPORTION:
        return "proportion"
    return f"rate:{per:g}" if kind is Kind.RATE and per != 1 else "number"


def difference_of(kind: Kind, per: float) -> str:
    """How a difference of a metric's values is written: that of a share in points."""
    how = way_of(kind, per)
    return "points" if how == "proportion" else how
