"""Effect and harm: what the last look at a metric says beside its target or its limit.

"Beyond" is always strict: what is equal never passes and never fails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isnan

import numpy as np

from store.evidence import sentences as words
from store.evidence.checks import Array, Mask
from store.evidence.criteria import Answer, Records
from store.evidence.looks import Look, many_periods_needed
from store.evidence.pilot import CriterionFixed, MetricEvidence
from store.evidence.profile import Profile
from store.evidence.sentences import more_periods, on_date, said, seen, span, with_figures
from store.evidence.variation import PointType
from store.words import Direction, Kind, Message, Verdict

WAYS = {Direction.UP: 1, Direction.DOWN: -1, Direction.NONE: 0}
ROUNDING = 1e-12  # of a mean, which is not "beyond"
Needed = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Judged:
    """One metric with its last look.

    bound: what its interval must lie beyond, None if not set. way: 1 where up is better, −1 where
    down is, 0 where neither. good_limit: all that is likely lies on its better side; bad_limit: on
    its worse side. judgeable: there is an interval from a fixed criterion, and a better way.
    """

    metric: MetricEvidence
    look: Look
    bound: float | None
    way: int
    good_limit: float
    bad_limit: float
    judgeable: bool

    def clear(self) -> bool:
        """The whole interval lies beyond the bound, on the better side."""
        return self.bound is not None and beyond(self.good_limit, self.bound, self.way)

    def past(self, value: float | None) -> bool:
        """The whole interval lies on the worse side of a value."""
        return value is not None and beyond(self.bad_limit, value, -self.way)


def judged(metric: MetricEvidence, look: Look, bound: float | None) -> Judged:
    """A metric and its look beside what its interval must lie beyond."""
    way = WAYS[Direction(metric.direction)]
    good, bad = (look.upper, look.lower) if way < 0 else (look.lower, look.upper)
    judgeable = way != 0 and look.judged and not isnan(good)
    return Judged(metric, look, bound, way, good, bad, judgeable)


def beyond(value: float, other: float, way: int) -> bool:
    """Strictly better (way 1: above, −1: below), by more than rounding; nan never is."""
    return (value - other) * way > ROUNDING * max(abs(value), abs(other)) if way else False


def primary(metric: MetricEvidence, look: Look, profile: Profile) -> Judged:
    """The main measure beside what its interval must lie beyond by this profile."""
    return judged(metric, look, getattr(metric, profile.effect_beyond))


def guardrail(metric: MetricEvidence, look: Look) -> Judged:
    """A guardrail beside its limit, or its minimum worthwhile value where it has none."""
    limit = metric.minimum_worthwhile if metric.limit is None else metric.limit
    return judged(metric, look, limit)


def too_little(main: Judged) -> bool:
    """All that is likely lies on the wrong side of the minimum worthwhile value."""
    return main.judgeable and main.past(main.metric.minimum_worthwhile)


def harmed(each: Judged) -> bool:
    """All that is likely lies on the wrong side of a guardrail's limit."""
    return each.judgeable and each.past(each.bound)


def needed(metrics: Sequence[Judged]) -> dict[str, int | None]:
    """How many more periods each metric takes to come clear of its bound, by uid.

    Only of those whose estimate lies on the better side and whose interval does not yet; None is
    more than can be looked ahead. All metrics of a kind at once.
    """
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for each in metrics:
        if each.bound is None or not each.judgeable or each.clear():
            continue
        if beyond(each.look.estimate, each.bound, each.way):
            by_kind[each.metric.kind].append(each)
    found: dict[str, int | None] = {}
    for kind, those in by_kind.items():
        bounds = np.array([each.bound for each in those], dtype=np.float64)
        ways = np.array([each.way for each in those])
        more = many_periods_needed(Kind(kind), [each.look for each in those], bounds, ways)
        found |= {each.metric.uid: count for each, count in zip(those, more, strict=True)}
    return found


def effect(
    main: Judged | None,
    fixed: CriterionFixed | None,
    today: date,
    more: Needed,
    records: Records,
) -> Answer:
    """Does the main measure show what was hoped for? See docs/en/reference/criteria.md.

    more: from `needed`. fixed: the criterion that it is judged by.
    """
    if main is None:
        return Answer(Verdict.UNKNOWN, said(words.NO_METRIC), said(words.CHOOSE_METRIC))
    metric, look, way = main.metric, main.look, main.way
    observed = seen(metric, look)
    reason = _not_judgeable(main) or _nothing_asked(metric)
    if reason is not None:
        return Answer(Verdict.UNKNOWN, *reason, observed, None, records)
    target, minimum, bound = _asked(main)
    figures = {"target": target, "minimum": minimum, "beyond": bound}
    asked = with_figures(words.ASKED[way], metric, None, **figures)

    def answer(verdict: Verdict, why: str, change: Message | None) -> Answer:
        late = span(metric.cadence, look.latest_periods)
        sentence = with_figures(why, metric, look, latest=look.latest, span=late, **figures)
        return Answer(verdict, sentence, change, observed, asked, records)

    reached, held = _reached(main), _held(main)
    if look.variation is PointType.CONCERNING:
        return answer(Verdict.FAIL, words.WRONG_WAY, said(words.FIND_OUT))
    if main.past(target):
        return answer(Verdict.FAIL, words.SHORT[way], said(words.FIND_OUT))
    if main.clear() and reached and held:
        return answer(Verdict.PASS, words.SHOWN[way], None)
    if not reached:
        why = words.NOT_REACHED[way]
        change = with_figures(words.REACH_TARGET, metric, None, **figures)
    elif not main.clear():
        why = words.NOT_SURE[way]
        ahead = more.get(metric.uid)
        change = more_periods(metric, ahead, words.ABOUT_MORE, words.NEVER_LIKE_THIS)
    else:
        why, change = words.NOT_HELD[way], said(words.HOLD_ON)
    if fixed is not None and today > fixed.by:
        change = on_date(words.DATE_PASSED, by=fixed.by)
    elif look.shift == way:
        change = said(words.NEW_PHASE)
    return answer(Verdict.UNKNOWN, why, change)


def passes(main: Judged) -> bool:
    """Whether `effect` would pass, without its sentences."""
    if _not_judgeable(main) is not None or _nothing_asked(main.metric) is not None:
        return False
    if main.look.variation is PointType.CONCERNING or main.past(main.metric.target):
        return False
    return main.clear() and _reached(main) and _held(main)


def beyond_each(values: Array, other: float, way: int) -> Mask:
    """`beyond` of many values; nan never is."""
    room = ROUNDING * np.maximum(np.abs(values), abs(other))
    clear: Mask = (values - other) * way > room if way else np.zeros(values.shape, dtype=bool)
    return clear


def shows_each(
    estimate: Array, good_limit: Array, latest: Array, levels: tuple[float, float, float], way: int
) -> Mask:
    """`passes` of many, but for what their charts say: clear of the bound, reached and held.

    levels: bound, target and minimum worthwhile value. An estimate that has reached the target
    cannot lie wholly short of it, so that is not asked.
    """
    bound, target, minimum = levels
    clear, short = beyond_each(good_limit, bound, way), beyond_each(-estimate, -target, way)
    lost = beyond_each(-latest, -minimum, way)
    return clear & ~short & ~lost


def _reached(main: Judged) -> bool:
    """The estimate is at or beyond the target."""
    assert main.metric.target is not None
    return not beyond(float(main.metric.target), main.look.estimate, main.way)


def _held(main: Judged) -> bool:
    """The latest third of the periods is at or beyond the minimum worthwhile value."""
    assert main.metric.minimum_worthwhile is not None
    return not beyond(float(main.metric.minimum_worthwhile), main.look.latest, main.way)


def harm(guardrails: Sequence[Judged], profile: Profile, more: Needed) -> Answer:
    """Does any guardrail lie past its limit, or is it not known whether it does?"""
    if not guardrails:
        verdict = Verdict.UNKNOWN if profile.guardrail_needed else Verdict.NOT_APPLICABLE
        return Answer(verdict, said(words.NO_GUARDRAIL), said(words.ADD_GUARDRAIL))
    verdicts = [_guarded(each, profile) for each in guardrails]
    order = [Verdict.FAIL, Verdict.UNKNOWN, Verdict.PASS]
    worst = min(range(len(verdicts)), key=lambda place: order.index(verdicts[place]))
    records = tuple(("metric", each.metric.uid) for each in guardrails)
    answer = _of_guardrail(guardrails[worst], verdicts[worst], more, records)
    if answer.verdict is Verdict.PASS and len(guardrails) > 1:
        together = words.ALL_CLEAR if profile.guardrail_must_clear else words.NONE_PAST
        return replace(answer, why=Message(together, {}, len(guardrails)))
    return answer


def _guarded(each: Judged, profile: Profile) -> Verdict:
    if each.bound is None or not each.judgeable:
        return Verdict.UNKNOWN
    if each.past(each.bound):
        return Verdict.FAIL
    return Verdict.PASS if each.clear() or not profile.guardrail_must_clear else Verdict.UNKNOWN


def _of_guardrail(each: Judged, verdict: Verdict, more: Needed, records: Records) -> Answer:
    metric, look, way = each.metric, each.look, each.way
    observed = seen(metric, look)
    if each.bound is None:
        why = with_figures(words.NO_LIMIT, metric, None)
        change = with_figures(words.SET_LIMIT, metric, None)
        return Answer(verdict, why, change, observed, None, records)
    reason = _not_judgeable(each, words.GUARDRAIL_NOT_FIXED)
    if reason is not None:
        return Answer(verdict, *reason, observed, None, records)
    limit = float(each.bound)
    text, advice = words.ACROSS, None
    if verdict is Verdict.FAIL:
        text, advice = words.PAST_LIMIT[way], said(words.STOP_HARM)
    elif verdict is Verdict.PASS:
        text = words.CLEAR if each.clear() else words.NOT_PAST
    else:
        ahead = more.get(metric.uid)
        advice = more_periods(metric, ahead, words.MORE_TO_CLEAR, words.NOT_CLEAR_SOON)
    asked = with_figures(words.LIMIT_ASKED[way], metric, None, limit=limit)
    sentence = with_figures(text, metric, look, limit=limit)
    return Answer(verdict, sentence, advice, observed, asked, records)


def _asked(main: Judged) -> tuple[float, float, float]:
    """Target, minimum worthwhile value and bound of a metric that has them."""
    metric = main.metric
    assert metric.target is not None
    assert metric.minimum_worthwhile is not None
    assert main.bound is not None
    return float(metric.target), float(metric.minimum_worthwhile), float(main.bound)


def _nothing_asked(metric: MetricEvidence) -> tuple[Message, Message] | None:
    if metric.target is None:
        return with_figures(words.NO_TARGET, metric, None), said(words.FIX_IT)
    if metric.minimum_worthwhile is None:
        return with_figures(words.NO_MINIMUM, metric, None), said(words.FIX_IT)
    return None


def _not_judgeable(
    each: Judged, not_fixed: str = words.NOT_FIXED
) -> tuple[Message, Message] | None:
    """Why nothing can be said of a metric, and what would change that."""
    metric, look = each.metric, each.look
    if each.way == 0:
        return with_figures(words.NO_WAY, metric, None), said(words.SAY_WAY)
    if not look.judged:
        return with_figures(not_fixed, metric, None), said(words.FIX_IT)
    if not look.periods:
        return said(words.NO_NUMBERS), said(words.MEASURE)
    if look.people_missing:
        return with_figures(words.PEOPLE_UNKNOWN, metric, None), said(words.COUNT_PEOPLE)
    if look.periods < 3:
        time = span(metric.cadence, look.periods)
        return said(words.FIRST_NUMBERS, span=time), said(words.MEASURE)
    if isnan(each.good_limit):
        return said(words.ALL_EQUAL), said(words.EQUAL_ADVICE)
    return None
