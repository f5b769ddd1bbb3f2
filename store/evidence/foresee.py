"""When one metric of a pilot will show its effect, or clear its limit: the forecast in words.

The flag of a whole portfolio takes a quicker answer (`looks.many_periods_needed`: the numbers go on
exactly as so far). One pilot's page takes this one, which carries what is not known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite, isnan
from typing import Any
from uuid import UUID

import numpy as np

from store.evidence.checks import Array, checked_many
from store.evidence.effect import Judged, beyond
from store.evidence.forecast import DRAWS, HORIZON, Forecast, Plan, forecast_many, plan
from store.evidence.forecast_rule import Asked, Course
from store.evidence.limits import (
    BETWEEN,
    MEASURED,
    dispersion,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.pilot import MetricEvidence
from store.evidence.plain import Plain
from store.evidence.sentences import said, span, with_figures
from store.words import Cadence, Counts, Kind, Message, Role, mark, period_noun

AHEAD = {
    Cadence.MONTH: 36,
    Cadence.QUARTER: 16,
    Cadence.SCHOOL_YEAR: 6,
    Cadence.YEAR: 6,
}
"""How many periods one looks ahead; where nothing is said, as far as `forecast` does."""
USUAL_SIZE = 20
"""People in a period, where nobody has counted any yet."""
FAR_MORE = 20  # times as many people is no advice

MORE = mark("sentences", "At this rate about {span} more, likely between {earliest} and {latest}.")
MORE_ONLY = mark("sentences", "At this rate about {span} more.")
MORE_OPEN = mark(
    "sentences", "At this rate about {span} more, at least {earliest}; it may also never show."
)
UNLIKELY = mark(
    "sentences",
    "At this rate it may never show: the chance to see it within {span} is {chance}.",
)
NEVER = mark(
    "sentences",
    "Never at this rate: {span} more would hardly show it. Reach more people each time, or make "
    "more of a difference.",
)
NEVER_SHORT = mark(
    "sentences",
    "Never at this rate: {span} more would hardly show it. What is done has to change before more "
    "numbers help.",
)
CLEAR_OPEN = mark(
    "sentences", "At this rate about {span} more, at least {earliest}; it may also never be clear."
)
CLEAR_UNLIKELY = mark(
    "sentences",
    "At this rate it may never be clear: the chance to see it within {span} is {chance}.",
)
NEVER_CLEAR = mark(
    "sentences", "Never at this rate: {span} more would hardly clear it, it lies too close."
)
BY_DATE = mark("sentences", "The chance to see it by {by} is {chance}.")

IF_TARGET = mark("sentences", "If it comes to the target of {target}:")
PEOPLE = mark(
    "sentences", "with {size} people each {period} the chance to see it by {by} is {chance}."
)
NUMBERS = mark(
    "sentences", "with each {period} out of {size} the chance to see it by {by} is {chance}."
)
ALONE = mark("sentences", "the chance to see it by {by} is {chance}.")
NEEDED = mark("sentences", "With {size} it is {chance}.")
NOT_BY_SIZE = mark(
    "sentences",
    "More people alone do not make it likely enough: plan for longer, or for more of a difference.",
)


@dataclass(frozen=True, slots=True)
class Planned(Plain):
    """What can be expected before there are judged numbers.

    size: what a period is out of; people: these are people; sized: it can be chosen. chance: to
    have passed by the planned end. median: period by which it is half. needed: the size that makes
    it 80 %, None where none does, or only one that nobody would plan for.
    """

    size: float
    people: bool
    sized: bool
    chance: float
    median: int | None
    needed: int | None


def seed_of(uid: str) -> int:
    """The same draws for the same metric, whoever asks and whenever."""
    try:
        return UUID(uid).int % 2**32
    except ValueError:
        return 0


def horizon(cadence: str | None) -> int:
    """How many periods of this cadence one looks ahead."""
    return HORIZON if cadence is None else AHEAD.get(Cadence(cadence), HORIZON)


def so_far(metric: MetricEvidence) -> int:
    """Periods of the judged phase until now, missing ones too."""
    return len(metric.periods) - (metric.judged_from or 0)


def foresee(main: Judged, *, draws: int = DRAWS) -> Forecast | None:
    """When this metric will pass, or a guardrail be clear; None where nothing can be foreseen.

    main: beside what its interval must lie beyond, see `effect.primary` and `effect.guardrail`.
    """
    metric, look = main.metric, main.look
    guards = metric.role == Role.GUARDRAIL
    if not main.judgeable or main.bound is None or metric.judged_from is None:
        return None
    if not guards and (metric.target is None or metric.minimum_worthwhile is None):
        return None
    kind = Kind(metric.kind)
    part, whole = _from(metric, metric.judged_from)
    people = None
    if metric.counts == Counts.VISITS and kind is Kind.PROPORTION:
        people = min(1.0, look.people / look.size)
    asked = Asked(
        kind,
        main.way,
        float(main.bound),
        None if guards else metric.target,
        None if guards else metric.minimum_worthwhile,
        look.planned,
        look.alpha,
        people,
    )
    course = Course(part, whole, metric.excluded[metric.judged_from :])
    ahead, seed = horizon(metric.cadence), seed_of(metric.uid)
    found = forecast_many(asked, course, horizon=ahead, draws=draws, seed=seed)[0]
    return None if isnan(found.never) else found


def ahead_sentence(
    found: Forecast,
    begun: int,
    cadence: str | None,
    *,
    guards: bool = False,
    short: bool = False,
) -> Message:
    """When, as far as can be foreseen, or that it is never.

    begun: periods of the phase until now. guards: it is about a guardrail that is to be clear.
    short: the estimate has not reached the target, so more of the same numbers are no help.
    """
    whole = span(cadence, horizon(cadence))
    if found.earliest is None:
        return said(NEVER_CLEAR if guards else NEVER_SHORT if short else NEVER, span=whole)
    if found.median is None:
        chance = {"chance": 1 - found.never, "numbers": {"chance": "chance"}}
        return said(CLEAR_UNLIKELY if guards else UNLIKELY, span=whole, **chance)
    more = span(cadence, found.median - begun)
    facts: dict[str, Any] = {"span": more, "earliest": found.earliest - begun}
    numbers = {"earliest": "count", "latest": "count"}
    if found.latest is None:
        return said(CLEAR_OPEN if guards else MORE_OPEN, **facts, numbers=numbers)
    if found.latest == found.earliest:
        return said(MORE_ONLY, span=more)
    return said(MORE, **facts, latest=found.latest - begun, numbers=numbers)


def metric_ahead(main: Judged, found: Forecast) -> Message:
    """`ahead_sentence` of a metric from `foresee`."""
    metric, target = main.metric, main.metric.target
    return ahead_sentence(
        found,
        so_far(metric),
        metric.cadence,
        guards=metric.role == Role.GUARDRAIL,
        short=target is not None and beyond(float(target), main.look.estimate, main.way),
    )


def by_date_sentence(found: Forecast, by: date) -> Message:
    """The chance that it passes by the planned end."""
    numbers = {"by": "date", "chance": "chance"}
    return said(BY_DATE, by=by.isoformat(), chance=found.chance_by_plan, numbers=numbers)


def plan_for(
    metric: MetricEvidence, planned: int, alpha: float, size: float | None = None
) -> Planned | None:
    """What to expect of a metric that has its levels but no judged numbers yet.

    planned, alpha: of the phase to come. size: of each period, None for the size of the numbers
    that are there, or what is usual. None where a level is missing, they stand in no order, or a
    mean's spread is not known.
    """
    levels = (metric.baseline, metric.target, metric.minimum_worthwhile)
    if any(each is None for each in levels) or metric.direction == "none":
        return None
    baseline, target, minimum = (float(each) for each in levels if each is not None)
    if (target - baseline) * (1 if metric.direction == "up" else -1) <= 0:
        return None
    kind = Kind(metric.kind)
    seen, spread = _seen_before(metric)
    if kind in MEASURED and spread is None:
        return None
    sized = kind in (Kind.PROPORTION, Kind.RATE) or (kind in MEASURED and seen is not None)
    used = size if sized and size else seen
    if used is None:
        used = USUAL_SIZE if kind is Kind.PROPORTION else 1.0
        if kind is Kind.RATE:
            used = USUAL_SIZE / abs(target)  # as many as bring about twenty events
    if kind is Kind.PROPORTION:
        used = max(1.0, round(used))
    found: Plan = plan(
        kind,
        baseline,
        target,
        minimum,
        used,
        planned=planned,
        alpha=alpha,
        dispersion=1.0 if spread is None else spread,
    )
    needed = found.needed_per_period if sized else None
    chance = float(found.chance_by[planned - 1])
    if needed is not None and (needed > FAR_MORE * used or needed <= used):
        needed = None
    people = kind is Kind.PROPORTION and metric.counts != Counts.VISITS
    return Planned(float(used), people, sized, chance, found.median_period, needed)


def plan_sentences(metric: MetricEvidence, found: Planned, by: date) -> tuple[Message, ...]:
    """What size of a period makes it how likely to see it by a date."""
    facts: dict[str, Any] = {"by": by.isoformat(), "chance": found.chance}
    numbers = {"by": "date", "chance": "chance", "size": "count"}
    text = ALONE
    if found.sized:
        text = PEOPLE if found.people else NUMBERS
        cadence = None if metric.cadence is None else Cadence(metric.cadence)
        facts |= {"size": found.size, "period": period_noun(cadence)}
    assert metric.target is not None
    told = [
        with_figures(IF_TARGET, metric, None, target=float(metric.target)),
        said(text, **facts, numbers=numbers),
    ]
    if found.needed is not None:
        told.append(said(NEEDED, size=found.needed, chance=0.8, numbers=numbers))
    elif found.sized and found.chance < 0.8:
        told.append(said(NOT_BY_SIZE))
    return tuple(told)


def _from(metric: MetricEvidence, start: int) -> tuple[Array, Array | None]:
    """Numbers from a period on, checked, as one row."""
    kind = Kind(metric.kind)
    whole = None
    if metric.denominator is not None and kind not in BETWEEN:
        whole = metric.denominator[None, start:]
    return checked_many(kind, metric.numerator[None, start:], whole)


def _seen_before(metric: MetricEvidence) -> tuple[float | None, float | None]:
    """Size of a period, and spread as `plan` takes it, of the numbers before the judged phase.

    None where they do not tell.
    """
    kind = Kind(metric.kind)
    part, whole = _from(metric, 0)
    end = len(metric.periods) if metric.judged_from is None else metric.judged_from
    part, whole = part[:, :end], None if whole is None else whole[:, :end]
    counted = np.where(metric.excluded[:end], np.nan, part)
    y, n, used = first_those_with_data(*values_and_sizes(kind, counted, whole))
    k = int(used.sum())
    if not k:
        return None, None
    found = sums(y, n, used)
    size = None if whole is None else float(found.size[0] / k)
    if k < 3:
        return size, None
    if kind in MEASURED:
        spread = float(found.squares[0] / (k - 1))
        return size, spread if spread > 0 else None
    seen = float(dispersion(kind, found)[0])
    return size, max(1.0, seen) if isfinite(seen) else None
