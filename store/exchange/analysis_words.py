"""What an analysis says in words: what was seen, what can be claimed, and what cannot."""

from __future__ import annotations

from math import ceil, isfinite, log10
from typing import TYPE_CHECKING, Any

from store.evidence.checks import better_way
from store.evidence.foresee import ahead_sentence
from store.evidence.sentences import sentences
from store.evidence.spoken import MOVED
from store.evidence.variation import PointType
from store.words import Direction, Kind, Message

if TYPE_CHECKING:
    from store.exchange.analysis_types import Analysis


def sentences_on(
    found: Analysis,
    direction: Direction,
    begun: int,
    *,
    target: float | None,
    baseline: float | None,
) -> tuple[Message, ...]:
    """Sentences in the order in which they are read, each of them once.

    begun: periods of the last phase. target, baseline: in the metric's unit.
    """
    kind = found.input.kind
    about: dict[str, Any] = {
        "kind": kind,
        "direction": direction,
        "target": target,
        "baseline": baseline,
        "cadence": found.input.cadence,
        "per": shown_per(found) if kind is Kind.RATE else 1.0,
    }
    told: list[Message] = []
    results = (found.before_after, found.chart, found.interval, found.transfer, found.gradient)
    for result in results:
        if result is not None:
            told += sentences(result, **about)
    if found.before_after is not None:
        # Beside a change between phases, "no sign of a change" within the last one misleads.
        told = [message for message in told if message.text != MOVED[PointType.COMMON]]
    if found.forecast is not None and found.forecast.latest != begun:
        short = _is_short(found, direction, target)
        told.append(ahead_sentence(found.forecast, begun, found.input.cadence, short=short))
    once: list[Message] = []
    for message in told:
        if message not in once:
            once.append(message)
    return tuple(once)


def _is_short(found: Analysis, direction: Direction, target: float | None) -> bool:
    """Whether the last estimate has not reached the target."""
    known = [] if found.interval is None else [e for e in found.interval.estimate if isfinite(e)]
    if target is None or not known:
        return False
    return bool((target - known[-1]) * better_way(direction) > 0)


def shown_per(found: Analysis) -> float:
    """The power of ten by which the last estimate reads as a number of one digit or more."""
    estimates = () if found.interval is None else found.interval.estimate
    known = [rate for rate in estimates if isfinite(rate)]
    if not known or not 0 < known[-1] < 1:
        return 1.0
    return float(10 ** ceil(-log10(known[-1])))
