"""The first sentences on numbers that somebody has just pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from store.evidence import foresee
from store.evidence.spoken import CHANGED, MAYBE_CHANGED, OTHER_REASONS
from store.exchange.analysis_types import Side
from store.exchange.analysis_words import shown_per
from store.words import Kind, Message, mark

if TYPE_CHECKING:
    from store.exchange.first_look import FirstLook

WENT = mark(
    "sentences", "{metric} went from {before} to {after} after {period}: more than chance would do."
)
WENT_MAYBE = mark(
    "sentences", "{metric} went from {before} to {after} after {period}: chance could do that."
)
TARGET = {
    Side.BEYOND: mark("sentences", "Target {target}: shown."),
    Side.SHORT: mark("sentences", "Target {target}: not reached."),
    Side.ACROSS: mark("sentences", "Target {target}: not shown yet."),
    Side.UNKNOWN: mark("sentences", "Target {target}: too early to say."),
}
AHEAD = frozenset(
    {foresee.MORE, foresee.MORE_ONLY, foresee.MORE_OPEN, foresee.UNLIKELY, foresee.NEVER,
     foresee.NEVER_SHORT}
)  # fmt: skip


def first_words(seen: FirstLook, name: str) -> tuple[Message, ...]:
    """What the numbers show, the most important first. name: what the measure is called."""
    analysis = seen.analysis
    ahead = [message for message in analysis.sentences if message.text in AHEAD]
    doubts = [message for message in analysis.sentences if message.text == OTHER_REASONS]
    told = [each for each in analysis.sentences if each not in ahead and each not in doubts]
    went = _went(seen, name)
    if went is not None:
        told.insert(0, went)
    told[1:1] = doubts  # what a reader must not miss, where only the first ones are shown
    side = None if analysis.effect is None else analysis.effect.target
    if side is not None:
        aimed = _with_figures(TARGET[side], seen, target=seen.target)
        told[1:1] = [aimed] if side is Side.BEYOND else [aimed, *ahead]
    return tuple(told)


def _went(seen: FirstLook, name: str) -> Message | None:
    """From what to what, where a phase begins and the change can be told from chance or not."""
    said = {message.text for message in seen.analysis.sentences}
    text = WENT if CHANGED in said else WENT_MAYBE if MAYBE_CHANGED in said else None
    if text is None:
        return None
    begins = seen.wish.phases[-1] if seen.wish.phases else seen.analysis.input.phases[-1]
    centre = np.asarray(seen.analysis.chart.centre, float)
    before, after = float(centre[begins - 1]), float(centre[-1])
    message = _with_figures(text, seen, before=before, after=after)
    numbers = message.facts["numbers"] | {"period": f"period:{seen.cadence.value}"}
    period = int(seen.periods[begins - 1])
    return Message(text, message.facts | {"metric": name, "period": period, "numbers": numbers})


def _with_figures(text: str, seen: FirstLook, **facts: Any) -> Message:
    how = "number"
    if seen.metric.kind is Kind.PROPORTION:
        how = "proportion"
    elif seen.metric.kind is Kind.RATE:
        how = f"rate:{shown_per(seen.analysis):g}"
    return Message(text, facts | {"numbers": dict.fromkeys(facts, how)})
