"""Reach and equity: who took part, and whether those worst off get as much out of it, as criteria.

Groups under the programme's threshold are never shown; they count as not known.
"""

from __future__ import annotations

from math import isfinite, isnan

import numpy as np

from store.evidence import sentences as words
from store.evidence.criteria import OPEN, Answer, Records, asked, not_looked_at
from store.evidence.effect import Judged, beyond
from store.evidence.equity import Trend, gradient, periods_compared, representation, trend_of_gap
from store.evidence.gains import gain
from store.evidence.limits import BETWEEN, COUNTED
from store.evidence.pilot import (
    Floats,
    GroupsEvidence,
    MetricEvidence,
    PilotEvidence,
    ReachedEvidence,
)
from store.evidence.places import people_share
from store.evidence.profile import Profile
from store.evidence.sentences import said, span, with_figures
from store.evidence.suppression import suppressed
from store.words import Counts, Kind, Message, Verdict, mark, mark_n

NOT_COUNTED = mark("criteria", "Nobody has counted how many took part")
COUNT_THEM = mark("criteria", "Count new participants in each period, with a measure of reach.")
TOO_FEW = mark_n("criteria", "%n participant(s) are too few to say who is reached", None, 0)
REACH_MORE = mark("criteria", "Reach more people: from {count} on it can be judged.")
REACHED = mark_n("criteria", "%n participant(s)", None, 0)
OF_PLANNED = mark("criteria", "{reached} of {planned} planned")
PLANNED = mark("criteria", "at least {planned}")
TO_PLAN = mark("criteria", "Find out what keeps people away, or change the plan and say why.")

REPRESENTED = mark("criteria", "{group}: {share} of their share among those it is for")
SHARE_SEEN = mark("criteria", "{share} ({lower} to {upper})")
SHARE_ASKED = mark("criteria", "at least {share}")
ANY_GROUP = mark_n("criteria", "Those worst off take part by each of %n dimension(s)", None, 0)
HIDDEN = mark("criteria", "Too few of {group} took part to be shown")
NO_SHARE = mark("criteria", "How many there are of {group} among those it is for is not written")
WRITE_SHARE = mark("criteria", "Write down each group's share of those it is for, above 0.")
NOT_BY_GROUPS = mark("criteria", "Participants are not counted by {dimension} in every group")
COUNT_GROUPS = mark("criteria", "Count new participants in every group of {dimension}.")
REACH_OUT = mark("criteria", "Find out what keeps {group} away, and change that.")

WIDENING = mark("criteria", "The gap by {dimension} is widening: {group} fall further behind")
NARROWING = mark("criteria", "{group} do better than before, and catch up by {dimension}")
NOT_WIDENING = mark(
    "criteria",
    "{group} do better than before; the gap by {dimension} shows no sign of widening in {span}",
)
WORSE = mark("criteria", "{group} do worse than before")
NOT_BETTER_YET = mark("criteria", "Not sure yet that {group} do better than before")
NO_BEFORE = mark("criteria", "How {group} did before is not known")
WRITE_BEFORE = mark("criteria", "Bring in the numbers of {group} from before, or the baseline.")
FEW_PERIODS = mark(
    "criteria", "Too few periods to say where the gap by {dimension} goes: {seen} of {span}"
)
FEW_PEOPLE = mark("criteria", "Too few people in a group to say where the gap by {dimension} goes")
LARGER_GROUPS = mark("criteria", "Reach at least {count} in each group of {dimension}.")
MEASURE_GROUPS = mark("criteria", "Measure the outcome for each group of {dimension} each time.")
CLOSE_GAP = mark("criteria", "Find out what {group} need, and change what is done for them.")
GAP_SEEN = mark("criteria", "{slope} a period ({lower} to {upper})")
GAP_ASKED = mark("criteria", "not above 0")
NO_GAPS = mark_n("criteria", "No gap is widening, by %n dimension(s)", None, 0)


def planned(evidence: PilotEvidence, profile: Profile) -> Answer:
    """Are as many reached as planned?"""
    if evidence.planned_reach is None:
        return not_looked_at("reach.planned")
    people = participants(evidence)
    reason = _too_few(people, profile)
    if reason is not None:
        return reason
    assert people is not None
    enough = people >= evidence.planned_reach
    numbers = {"reached": "count", "planned": "count"}
    return Answer(
        Verdict.PASS if enough else Verdict.FAIL,
        asked(OF_PLANNED, reached=people, planned=evidence.planned_reach, numbers=numbers),
        None if enough else asked(TO_PLAN),
        Message(REACHED, {}, people, "criteria"),
        asked(PLANNED, planned=evidence.planned_reach, numbers={"planned": "count"}),
    )


def worst_off(evidence: PilotEvidence, profile: Profile) -> Answer:
    """Are those worst off reached? By each dimension; the least favourable answer counts."""
    known = [each for each in evidence.reached if each.shares is not None]
    if not known:
        return not_looked_at("reach.worst_off")
    reason = _too_few(participants(evidence), profile)
    if reason is not None:
        return reason
    answers = [_represented(each, evidence.small_group, profile) for each in known]
    return _least(answers, ANY_GROUP)


def gap(evidence: PilotEvidence, main: Judged | None, profile: Profile) -> Answer:
    """Do those worst off do better than before, and is the gap at least not widening?

    The least favourable answer counts. A gap that opens at once and stays is no trend, so that the
    trend alone would let a pilot pass that leaves those worst off with less than they had.
    """
    if main is None or not main.metric.groups or main.metric.kind in BETWEEN:
        return not_looked_at("equity.gap")
    metric = main.metric
    if main.way == 0:
        why = with_figures(words.NO_WAY, metric, None)
        return Answer(Verdict.UNKNOWN, why, said(words.SAY_WAY))
    people = participants(evidence)
    if people is None:
        people = _people_in(metric)
    reason = _too_few(people, profile)
    if reason is not None:
        return reason
    reached = {each.uid: each.people for each in evidence.reached}
    visitors = people_share(main)
    answers = [
        _gap_by(
            each,
            metric,
            reached.get(each.uid),
            evidence.small_group,
            profile,
            main.way,
            1.0 if visitors is None else visitors,
        )
        for each in metric.groups
    ]
    return _least(answers, NO_GAPS)


def participants(evidence: PilotEvidence) -> int | None:
    """How many took part, from the groups where there is no count of all."""
    if evidence.participants is not None:
        return evidence.participants
    sums = [np.nansum(each.people) for each in evidence.reached if np.isfinite(each.people).any()]
    return int(max(sums)) if sums else None


def _too_few(people: int | None, profile: Profile) -> Answer | None:
    if people is None:
        return Answer(Verdict.UNKNOWN, asked(NOT_COUNTED), asked(COUNT_THEM))
    if people >= profile.participants:
        return None
    return Answer(
        Verdict.UNKNOWN,
        Message(TOO_FEW, {}, people, "criteria"),
        asked(REACH_MORE, count=profile.participants, numbers={"count": "count"}),
    )


def _least(answers: list[Answer], together: str) -> Answer:
    """The least favourable answer; where all pass and there are several, one for them all."""
    order = [Verdict.FAIL, Verdict.UNKNOWN, Verdict.PASS]
    worst = min(answers, key=lambda each: order.index(each.verdict))
    if worst.verdict in OPEN or len(answers) == 1:
        return worst
    records = tuple(dict.fromkeys(record for each in answers for record in each.records))
    why = Message(together, {}, len(answers), "criteria")
    return Answer(Verdict.PASS, why, None, worst.observed, worst.threshold, records)


def _represented(reached: ReachedEvidence, small: int, profile: Profile) -> Answer:
    """By one dimension: the worst-off group, or the one least represented without an order."""
    records: Records = (("dimension", reached.uid),)
    name, shares = reached.name, reached.shares
    assert shares is not None
    if np.isnan(reached.people).any():
        why, change = asked(NOT_BY_GROUPS, dimension=name), asked(COUNT_GROUPS, dimension=name)
        return Answer(Verdict.UNKNOWN, why, change, records=records)
    share, lower, upper = representation(reached.people, shares)
    judged = 0 if reached.ordered or np.isnan(share).all() else int(np.nanargmin(share))
    group = reached.levels[judged]
    if isnan(share[judged]):
        why = asked(NO_SHARE, group=group)
        return Answer(Verdict.UNKNOWN, why, asked(WRITE_SHARE), records=records)
    hidden = suppressed(reached.people, small)
    # Without an order the least represented cannot be named as soon as any group is hidden.
    if hidden[judged] or (not reached.ordered and hidden.any()):
        shown = group if reached.ordered else name
        why, change = asked(HIDDEN, group=shown), asked(REACH_OUT, group=shown)
        return Answer(Verdict.UNKNOWN, why, change, records=records)
    enough = not beyond(profile.worst_off_share, float(share[judged]), 1)
    figures = {
        "share": float(share[judged]),
        "lower": float(lower[judged]),
        "upper": float(upper[judged]),
    }
    how = dict.fromkeys(figures, "proportion")
    return Answer(
        Verdict.PASS if enough else Verdict.FAIL,
        asked(REPRESENTED, group=group, share=figures["share"], numbers={"share": "proportion"}),
        None if enough else asked(REACH_OUT, group=group),
        asked(SHARE_SEEN, **figures, numbers=how),
        asked(SHARE_ASKED, share=profile.worst_off_share, numbers={"share": "proportion"}),
        records,
    )


def _gap_by(
    groups: GroupsEvidence,
    metric: MetricEvidence,
    people: Floats | None,
    small: int,
    profile: Profile,
    way: int,
    visitors: float,
) -> Answer:
    """By one dimension. people: participants of each group, None where nobody has counted.

    visitors: different people for each visit, 1 where each is one's own.
    """
    records: Records = (("metric", metric.uid), ("dimension", groups.uid))
    ends = compared_groups(groups, metric, way)
    name = groups.name
    if ends is None:
        why, change = asked(FEW_PEOPLE, dimension=name), asked(MEASURE_GROUPS, dimension=name)
        return Answer(Verdict.UNKNOWN, why, change, records=records)
    part = groups.numerator[:, ends]
    whole = None if groups.denominator is None else groups.denominator[:, ends]
    found = trend_of_gap(part, whole, metric.direction, kind=metric.kind, small=small)
    figures = {"slope": found.slope, "lower": found.lower, "upper": found.upper}
    numbers = dict.fromkeys(figures, words.change_written(metric))
    observed = asked(GAP_SEEN, **figures, numbers=numbers) if isfinite(found.slope) else None
    behind = groups.levels[ends[0]]

    def answer(verdict: Verdict, why: Message, change: Message | None) -> Answer:
        return Answer(verdict, why, change, observed, asked(GAP_ASKED), records)

    if found.trend is Trend.WIDENING:
        why = asked(WIDENING, dimension=name, group=behind)
        return answer(Verdict.FAIL, why, asked(CLOSE_GAP, group=behind))
    sizes = sizes_of(metric, groups) if people is None else people
    better = better_than_before(metric, groups, ends[0], sizes, visitors, small, way)
    if better is False:
        return answer(Verdict.FAIL, asked(WORSE, group=behind), asked(CLOSE_GAP, group=behind))
    seen = periods_compared(part, whole, kind=metric.kind, small=small)
    if found.trend is not Trend.NARROWING and seen < profile.gap_periods:
        asked_for = span(metric.cadence, profile.gap_periods)
        numbers = {"seen": "count"}
        why = asked(FEW_PERIODS, dimension=name, seen=seen, span=asked_for, numbers=numbers)
        return answer(Verdict.UNKNOWN, why, asked(MEASURE_GROUPS, dimension=name))
    if found.trend is not Trend.NARROWING and not (sizes >= profile.smallest_group).all():
        count = profile.smallest_group
        change = asked(LARGER_GROUPS, dimension=name, count=count, numbers={"count": "count"})
        return answer(Verdict.UNKNOWN, asked(FEW_PEOPLE, dimension=name), change)
    if better is None and metric.baseline is None and groups.before_numerator is None:
        change = asked(WRITE_BEFORE, group=behind)
        return answer(Verdict.UNKNOWN, asked(NO_BEFORE, group=behind), change)
    if not better:
        why = asked(NOT_BETTER_YET, group=behind)
        return answer(Verdict.UNKNOWN, why, asked(CLOSE_GAP, group=behind))
    if found.trend is Trend.NARROWING:
        return answer(Verdict.PASS, asked(NARROWING, dimension=name, group=behind), None)
    why = asked(NOT_WIDENING, dimension=name, group=behind, span=span(metric.cadence, seen))
    return answer(Verdict.PASS, why, None)


def better_than_before(
    metric: MetricEvidence,
    groups: GroupsEvidence,
    group: int,
    sizes: Floats,
    visitors: float,
    small: int,
    way: int,
) -> bool | None:
    """Whether all that is likely of a group lies on the better side of before, or on the worse.

    None where it is neither, not known, or about too few people to be said. sizes: of all groups.
    visitors: as for `gain`.
    """
    if sizes[group] < small:
        return None
    change = gain(Kind(metric.kind), groups, group, metric.baseline, visitors)
    if change.lower > 0 or change.upper < 0:
        return (change.lower > 0) == (way > 0)
    return None


def compared_groups(groups: GroupsEvidence, metric: MetricEvidence, way: int) -> list[int] | None:
    """Places of the two groups that are compared, the worse off first.

    Without an order those that do worst and best over all periods: which these are says nothing of
    whether they draw apart. None where fewer than two have numbers.
    """
    if not np.isfinite(groups.numerator).any():
        return None
    if groups.ordered:
        return [0, len(groups.levels) - 1]
    down = None if groups.denominator is None else groups.denominator.T
    rates = gradient(
        groups.levels, groups.numerator.T, down, kind=metric.kind, ordered=False, small=1
    ).rates
    if np.isfinite(rates).sum() < 2:
        return None
    low, high = int(np.nanargmin(rates)), int(np.nanargmax(rates))
    if low == high:
        low, high = np.flatnonzero(np.isfinite(rates))[:2].tolist()
    return [low, high] if way > 0 else [high, low]


def sizes_of(metric: MetricEvidence, groups: GroupsEvidence) -> Floats:
    """How many people each group is about, or events; nan where neither is known.

    Visits do not tell how many people made them: at least as many as came in one period.
    """
    if metric.kind in COUNTED:
        sizes: Floats = np.nansum(groups.numerator, 0)
        return sizes
    if groups.denominator is None:
        return np.full(len(groups.levels), np.nan)
    used = np.where(np.isnan(groups.numerator), 0.0, np.nan_to_num(groups.denominator))
    largest: Floats = used.max(0) if metric.counts == Counts.VISITS else used.sum(0)
    return largest


def _people_in(metric: MetricEvidence) -> int | None:
    """How many took part as far as a metric's groups tell; None where they count events."""
    if metric.kind in COUNTED:
        return None
    sums = [sizes_of(metric, each).sum() for each in metric.groups]
    return max((int(each) for each in sums if isfinite(each)), default=None)
