"""What charts, intervals, changes, groups and places say, in one to three sentences each.

For those who use the evidence by itself: `sentences` takes what another function here returned.
None of it says that the pilot was the cause; where that could be thought, it says what else could.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isfinite, isnan
from typing import Any

import numpy as np

from store.errors import EvidenceError
from store.evidence import sentences as words
from store.evidence.before_after import Change
from store.evidence.checks import better_way, word
from store.evidence.control import ControlChart
from store.evidence.criteria import Criterion
from store.evidence.equity import GapTrend, Gradient, Trend
from store.evidence.interval import Interval
from store.evidence.readiness import Readiness
from store.evidence.runchart import RunChart
from store.evidence.transfer import Transfer
from store.evidence.variation import (
    Assurance,
    PointType,
    Variation,
    classify,
    provisional,
)
from store.words import Cadence, Direction, Kind, Message, mark, mark_n

NOTHING_TO_SAY = mark("errors", "There are no words for this: give what a function here returned.")

RUN_FEW = mark_n(
    "sentences",
    "Only %n number(s) off the middle: with fewer than ten a change cannot be told from chance.",
    None,
    0,
)
RUN_LONG = mark(
    "sentences",
    "{longest} numbers in a row lie on one side of the middle: chance would hardly make more than "
    "{most}.",
)
RUN_CROSSES = mark(
    "sentences",
    "The numbers cross the middle {crossings} times: chance would hardly make it fewer than "
    "{fewest}.",
)
RUN_QUIET = mark("sentences", "The numbers lie about the middle as chance would have them.")

MOVED = {
    PointType.IMPROVING: mark(
        "sentences", "The latest numbers went the right way, more than chance would do."
    ),
    PointType.CONCERNING: mark(
        "sentences", "The latest numbers went the wrong way, more than chance would do."
    ),
    PointType.NEUTRAL: mark(
        "sentences", "The latest numbers moved more than chance alone would make them."
    ),
    PointType.COMMON: mark(
        "sentences", "No sign of a change: the latest numbers move about as those before them."
    ),
}
CALM_AGAIN = mark(
    "sentences", "The latest number is as most are; earlier ones moved more than chance would do."
)
ASSURED = {
    Assurance.PASS: mark("sentences", "If nothing changes, the target will be met each time."),
    Assurance.FAIL: mark("sentences", "If nothing changes, the target will be missed each time."),
    Assurance.HIT_OR_MISS: mark(
        "sentences", "If nothing changes, the target will be met at times and missed at others."
    ),
}
PROVISIONAL = mark(
    "sentences", "Fewer than 12 points in this phase: the limits may still move with each new one."
)

NO_RANGE = mark("sentences", "{estimate} after {span}: how sure it is cannot be said.")
PERIODS_A_YEAR = {Cadence.DAY: 365, Cadence.WEEK: 52, Cadence.MONTH: 12, Cadence.QUARTER: 4}

CHANGED = mark(
    "sentences",
    "The change is {difference}, likely {lower} to {upper}: more than chance would do.",
)
MAYBE_CHANGED = mark(
    "sentences", "The change is {difference}, likely {lower} to {upper}: chance could do that."
)
CHANGE_UNSURE = mark("sentences", "The change is {difference}: how sure that is cannot be said.")
AS_INDEPENDENT = mark(
    "sentences",
    "This takes the numbers as independent: where neighbours hang together it is less sure.",
)
OTHER_REASONS = mark(
    "sentences",
    "This says what came, not why: seasons and what was on its way already could do the same.",
)
APART = mark(
    "sentences",
    "The change here differs from that in the comparison places by {difference}, likely {lower} to "
    "{upper}: more than chance would do.",
)
NOT_APART = mark(
    "sentences",
    "The change here differs from that in the comparison places by {difference}, likely {lower} to "
    "{upper}: chance could do that.",
)

GAP = mark("sentences", "From {first} to {second} it differs by {gap}.")
GAP_BEHIND = mark("sentences", "{first} do worse than {second}, by {gap}.")
GAP_AHEAD = mark("sentences", "{first} do better than {second}, by {gap}.")
GAP_MAYBE = mark("sentences", "Chance alone could make such a difference.")
HIDDEN = mark(
    "sentences", "Some groups are too small to be shown, and so is what would give them away."
)
LEAST_REACHED = mark(
    "sentences", "{group} take part least: {share} of their share among those it is for."
)
NO_GROUPS = mark("sentences", "The groups cannot be compared yet: too few have numbers.")
GAP_WIDENS = mark(
    "sentences",
    "The gap grows by {slope} each time, likely {lower} to {upper}: those worst off fall behind.",
)
GAP_NARROWS = mark("sentences", "The gap shrinks: {slope} each time, likely {lower} to {upper}.")
GAP_UNCLEAR = mark(
    "sentences",
    "Where the gap goes cannot be said: {slope} each time, likely {lower} to {upper}.",
)
GAP_FEW = mark("sentences", "Where the gap goes can be said from the sixth time on.")

PLACES = mark_n("sentences", "%n place(s)", None, 0)
NEXT_PLACE = mark("sentences", "From {places}: a new one will likely come to {lower} to {upper}.")
NEXT_CHANCE = mark("sentences", "The chance that it comes beyond {target} is {chance}.")
TWO_PLACES = mark(
    "sentences",
    "Two places came to {pooled} together: what a third will see cannot be said from two.",
)
PLACES_DIFFER = mark("sentences", "The places differ more than chance would make them.")
PLACES_ALIKE = mark("sentences", "The places differ no more than chance could make them.")

Said = tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _About:
    """What the numbers are: how they are written, which way is better, what they aim at."""

    kind: Kind
    way: int
    direction: Direction
    target: float | None
    baseline: float | None
    cadence: Cadence | None
    per: float
    compared: bool

    def told(self, text: str, **facts: Any) -> Message:
        """A sentence with figures in the metric's unit; floats that are not known are None."""
        how = "number"
        if self.kind is Kind.PROPORTION:
            how = "proportion"
        elif self.kind is Kind.RATE and self.per != 1:
            how = f"rate:{self.per:g}"
        return _written(text, how, facts)

    def changed(self, text: str, **facts: Any) -> Message:
        """A sentence on changes or gaps: a share's are in percentage points."""
        if self.kind is Kind.PROPORTION:
            return _written(text, "points", facts)
        return self.told(text, **facts)


def _written(text: str, how: str, facts: dict[str, Any]) -> Message:
    numbers = {name: how for name, fact in facts.items() if isinstance(fact, float)}
    known = {
        name: None if isinstance(fact, float) and not isfinite(fact) else fact
        for name, fact in facts.items()
    }
    return Message(text, known | {"numbers": numbers})


def spoken(
    found: object,
    *,
    kind: Kind | str,
    direction: Direction | str,
    target: float | None,
    baseline: float | None,
    cadence: Cadence | str | None,
    per: float,
    compared: bool,
) -> Said:
    """See `sentences.sentences`."""
    about = _About(
        word(Kind, kind),
        better_way(direction),
        word(Direction, direction),
        None if target is None or isnan(target) else float(target),
        None if baseline is None or isnan(baseline) else float(baseline),
        None if cadence is None else word(Cadence, cadence),
        per,
        compared,
    )
    for each, say in SAYING.items():
        if isinstance(found, each):
            return say(found, about)
    raise EvidenceError(NOTHING_TO_SAY)


def _runs(found: RunChart, about: _About) -> Said:
    if not found.enough:
        return (Message(RUN_FEW, {}, found.n_useful),)
    assert found.longest_run_max is not None
    assert found.crossings_min is not None
    said = []
    if found.longest_run > found.longest_run_max:
        facts = {"longest": found.longest_run, "most": found.longest_run_max}
        said.append(_counted(RUN_LONG, **facts))
    if found.crossings < found.crossings_min:
        facts = {"crossings": found.crossings, "fewest": found.crossings_min}
        said.append(_counted(RUN_CROSSES, **facts))
    return tuple(said) or (words.said(RUN_QUIET),)


def _chart(found: ControlChart, about: _About) -> Said:
    read = classify(found, direction=about.direction, target=about.target)
    if not any(read.point_types):
        return (words.said(words.NOTHING_YET),)
    few = (words.said(PROVISIONAL),) if provisional(found) else ()
    return (*_variation(read, about), *few)


def _variation(found: Variation, about: _About) -> Said:
    calm = found.variation is PointType.COMMON
    earlier = calm and any(each not in (None, PointType.COMMON) for each in found.point_types)
    moved = words.said(CALM_AGAIN if earlier else MOVED[found.variation])
    if found.assurance is Assurance.NOT_ASSESSED:
        return (moved,)
    return moved, words.said(ASSURED[found.assurance])


def _interval(found: Interval, about: _About) -> Said:
    seen = np.flatnonzero(~np.isnan(np.atleast_1d(found.estimate)))
    time = words.span(about.cadence, len(seen))
    if not len(seen):
        return (words.said(words.NOTHING_YET),)
    figures = {
        name: float(np.atleast_1d(getattr(found, name))[seen[-1]])
        for name in ("estimate", "lower", "upper", "dispersion", "lag1")
    }
    spread, hangs = figures.pop("dispersion"), figures.pop("lag1")
    doubts = words.doubts(spread, hangs)
    if isnan(figures["lower"]):
        if len(seen) < 3:
            return (words.said(words.TOO_FEW, span=time),)
        return about.told(NO_RANGE, span=time, estimate=figures["estimate"]), *doubts
    text, target = words.AFTER, {}
    if about.target is not None:
        target, text = {"target": about.target}, words.AFTER_ACROSS
        if figures["lower"] > about.target:
            text = words.AFTER_ABOVE
        elif figures["upper"] < about.target:
            text = words.AFTER_BELOW
    first = about.told(text, span=time, **figures, **target)
    return first, *doubts, *_other_reasons(figures["estimate"], len(seen), about)


def _other_reasons(estimate: float, periods: int, about: _About) -> Said:
    """Where it is better than before, within less than a year: what else could do that."""
    if about.compared or about.baseline is None or (estimate - about.baseline) * about.way <= 0:
        return ()
    if about.cadence is None:
        return (words.said(OTHER_REASONS),)
    year = PERIODS_A_YEAR.get(about.cadence, 1)
    return (words.said(words.NOT_WHY),) if periods < year else ()


def _change(found: Change, about: _About) -> Said:
    figures = {
        "difference": found.difference,
        "lower": found.difference_lower,
        "upper": found.difference_upper,
    }
    if isnan(found.difference_lower):
        return (about.changed(CHANGE_UNSURE, difference=found.difference),)
    apart = found.difference_lower > 0 or found.difference_upper < 0
    if about.compared:
        return (about.changed(APART if apart else NOT_APART, **figures),)
    text = CHANGED if apart else MAYBE_CHANGED
    other = (words.said(OTHER_REASONS),) if apart else ()
    return about.changed(text, **figures), words.said(AS_INDEPENDENT), *other


def _gradient(found: Gradient, about: _About) -> Said:
    said = []
    if found.gap_groups is not None and isfinite(found.absolute_gap):
        behind = found.absolute_gap * about.way
        text = GAP if not behind else GAP_BEHIND if behind > 0 else GAP_AHEAD
        first, second = found.gap_groups
        gap = abs(found.absolute_gap) if behind else found.absolute_gap
        said.append(about.changed(text, first=first, second=second, gap=gap))
        if not _apart(found):
            said.append(words.said(GAP_MAYBE))
    if found.suppressed.any():
        said.append(words.said(HIDDEN))
    elif np.isfinite(found.representativeness).any():
        least = int(np.nanargmin(found.representativeness))
        facts = {"group": found.levels[least], "share": float(found.representativeness[least])}
        said.append(Message(LEAST_REACHED, facts | {"numbers": {"share": "proportion"}}))
    return tuple(said) or (words.said(NO_GROUPS),)


def _apart(found: Gradient) -> bool:
    """Whether the 95 % interval of the gap leaves 0 out, by MOVER from the groups' own limits.

    Source: Newcombe 1998, Stat Med 17:873; Donner & Zou 2012.
    """
    assert found.gap_groups is not None
    one, other = (found.levels.index(name) for name in found.gap_groups)
    gap = found.rates[other] - found.rates[one]
    if gap < 0:
        one, other, gap = other, one, -gap
    near = found.rates[other] - found.lower[other], found.upper[one] - found.rates[one]
    return bool(gap > np.hypot(*near))


def _gap_trend(found: GapTrend, about: _About) -> Said:
    if isnan(found.slope):
        return (words.said(GAP_FEW),)
    text = {Trend.WIDENING: GAP_WIDENS, Trend.NARROWING: GAP_NARROWS}.get(found.trend, GAP_UNCLEAR)
    facts = {"slope": found.slope, "lower": found.lower, "upper": found.upper}
    return (about.changed(text, **facts),)


def _transfer(found: Transfer, about: _About) -> Said:
    differ = words.said(PLACES_DIFFER if _differ(found) else PLACES_ALIKE)
    own = replace(about, kind=found.kind)
    if isnan(found.predicted_lower):
        return own.told(TWO_PLACES, pooled=found.pooled), differ
    places = Message(PLACES, {}, found.sites)
    lower, upper = found.predicted_lower, found.predicted_upper
    said = [own.told(NEXT_PLACE, lower=lower, upper=upper, places=places)]
    if about.target is not None and about.way:
        chance = found.probability_beyond(about.target, about.direction)
        asked = own.told(NEXT_CHANCE, target=about.target, chance=chance)
        numbers = asked.facts["numbers"] | {"chance": "proportion"}
        said.append(Message(NEXT_CHANCE, asked.facts | {"numbers": numbers}))
    return *said, differ


def _differ(found: Transfer) -> bool:
    """Whether places differ more than chance would make them, 19 times in 20: Cochran's Q."""
    from scipy.special import chdtri

    free = found.sites - 1
    return bool(found.i2 < 1 and free / (1 - found.i2) > chdtri(free, 0.05)) or found.i2 == 1


def _criterion(found: Criterion, about: _About) -> Said:
    return (found.why,) if found.would_change is None else (found.why, found.would_change)


def _readiness(found: Readiness, about: _About) -> Said:
    by_id = {each.id: each for each in found.criteria}
    nexts = [by_id[id].would_change for id in found.next_steps[:2]]
    return found.why, *(each for each in nexts if each is not None)


def _counted(text: str, **counts: int) -> Message:
    return Message(text, counts | {"numbers": dict.fromkeys(counts, "count")})


SAYING: dict[type, Callable[[Any, _About], Said]] = {
    RunChart: _runs,
    ControlChart: _chart,
    Variation: _variation,
    Interval: _interval,
    Change: _change,
    Gradient: _gradient,
    GapTrend: _gap_trend,
    Transfer: _transfer,
    Criterion: _criterion,
    Readiness: _readiness,
}
