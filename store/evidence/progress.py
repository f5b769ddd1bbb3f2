"""How far a pilot has come, on the improvement field's ladder from 0.5 to 5.0.

Computed from the record and never set by hand; a step counts only if those below it hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from store.evidence.checks import Array, checked_many
from store.evidence.effect import WAYS, passes, primary
from store.evidence.groups import Z, wilson_limits
from store.evidence.learning import completed
from store.evidence.limits import (
    MEASURED,
    Sums,
    exact_limits,
    first_those_with_data,
    sums,
    values_and_sizes,
)
from store.evidence.looks import Look, last_looks
from store.evidence.pilot import MetricEvidence, PilotEvidence, Series, before_and_after
from store.evidence.plain import Plain
from store.evidence.profile import Profile
from store.evidence.runchart import run_charts
from store.evidence.sentences import as_it_stands
from store.evidence.variation import PointType
from store.words import Direction, Kind, Message, Role, mark

__all__ = ["Progress", "Step", "progress", "scores"]

FURTHER = 6  # periods that an effect goes on for
MOVED, STAYED = 3.0, 4.5
SHARES = {STAYED: 0.5, 5.0: 1.0}  # of the measures with a target whose effect has stayed
OUTCOMES = (Role.PRIMARY, Role.SECONDARY)

LADDER = {
    0.5: mark("progress", "A problem and a target group are written down"),
    1.0: mark("progress", "A lead, a hypothesis and an organisation are written down"),
    1.5: mark("progress", "A measure has a baseline and a target, and a criterion is fixed"),
    2.0: mark("progress", "There are numbers since the criterion was fixed"),
    2.5: mark("progress", "A cycle is completed"),
    3.0: mark("progress", "An outcome moves to the better side by more than chance"),
    3.5: mark("progress", "The main measure is better than before the start, with its range"),
    4.0: mark("progress", "The effect is shown for at least half of the measures with a target"),
    4.5: mark("progress", "It has stayed shown for six further periods"),
    5.0: mark("progress", "All measures with a target have it shown for six further periods"),
}
"""The steps in their order, and the facts that reach them."""


@dataclass(frozen=True, slots=True)
class Step(Plain):
    """One step of the ladder. holds: its own facts are there. reached: and those of all below."""

    score: float
    why: Message
    holds: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class Progress(Plain):
    """How far a pilot has come. score: the highest step reached, 0 before the first."""

    score: float
    steps: tuple[Step, ...]


def progress(evidence: PilotEvidence, profile: Profile) -> Progress:
    """How far this pilot has come, with the facts of every step.

    evidence: all that is known of it. profile: its alpha and what it asks of an effect.
    Raises EvidenceError on numbers that cannot be true.
    Source: Institute for Healthcare Improvement, Assessment Scale for Collaboratives, 2004.
    """
    looks = last_looks(evidence.metrics, profile.alpha)
    climb = _Climb(evidence, tuple(looks), profile)
    stayed = _stayed([climb])[0]
    steps = []
    reached = True
    for score, text in LADDER.items():
        holds = _hold(score, [climb])[0] if score < STAYED else stayed >= SHARES[score]
        reached = reached and holds
        steps.append(Step(score, as_it_stands(text, "progress"), holds, reached))
    return Progress(max((each.score for each in steps if each.reached), default=0.0), tuple(steps))


def scores(
    evidences: Sequence[PilotEvidence],
    looks: Sequence[Sequence[Look]],
    profile: Profile,
) -> list[float]:
    """The score of each pilot, in the order given. looks: from `last_looks`, of its metrics.

    Each step is asked of all who have come so far at once.
    """
    found = [0.0] * len(evidences)
    left = [
        (at, _Climb(evidence, tuple(own), profile))
        for at, (evidence, own) in enumerate(zip(evidences, looks, strict=True))
    ]
    for score in LADDER:
        if score < STAYED:
            holds = _hold(score, [climb for _, climb in left])
            left = [each for each, holding in zip(left, holds, strict=True) if holding]
            for at, _ in left:
                found[at] = score
    stayed = _stayed([climb for _, climb in left])
    for (at, _), share in zip(left, stayed, strict=True):
        found[at] = max([found[at], *(score for score, least in SHARES.items() if share >= least)])
    return found


@dataclass(frozen=True, slots=True)
class _Climb:
    """A pilot on the ladder."""

    evidence: PilotEvidence
    looks: tuple[Look, ...]
    profile: Profile

    @property
    def aimed(self) -> list[tuple[MetricEvidence, Look]]:
        """Measures that have a target, with their looks."""
        both = zip(self.evidence.metrics, self.looks, strict=True)
        return [(metric, look) for metric, look in both if metric.target is not None]


def _hold(score: float, climbs: Sequence[_Climb]) -> list[bool]:
    """Whether the facts of a step before the last two are there, for each."""
    if score in EACH:
        return [EACH[score](climb) for climb in climbs]
    if score == MOVED:
        return _moved(climbs)
    return _better_than_before([climb.evidence.primary_metric for climb in climbs])


def _set_out(climb: _Climb) -> bool:
    return climb.evidence.problem and climb.evidence.target_group


def _manned(climb: _Climb) -> bool:
    evidence = climb.evidence
    # A store that keeps no organisations yet cannot say that there is none.
    together = evidence.organisations is None or evidence.organisations > 0
    return evidence.lead and bool(evidence.hypotheses) and together


def _aims(climb: _Climb) -> bool:
    evidence = climb.evidence
    aimed = any(m.baseline is not None and m.target is not None for m in evidence.metrics)
    return aimed and any(each.fixed is not None for each in evidence.hypotheses)


def _measured(climb: _Climb) -> bool:
    return any(look.judged and look.periods > 0 for look in climb.looks)


def _tried(climb: _Climb) -> bool:
    return bool(completed(climb.evidence))


def _shown(climb: _Climb) -> bool:
    passing = [_passes(metric, look, climb) for metric, look in climb.aimed]
    return bool(passing) and 2 * sum(passing) >= len(passing)


EACH: dict[float, Callable[[_Climb], bool]] = {
    0.5: _set_out,
    1.0: _manned,
    1.5: _aims,
    2.0: _measured,
    2.5: _tried,
    4.0: _shown,
}


def _passes(metric: MetricEvidence, look: Look, climb: _Climb) -> bool:
    """The effect criterion, of any measure."""
    return passes(primary(metric, look, climb.profile))


def _moved(climbs: Sequence[_Climb]) -> list[bool]:
    """Whether an outcome moves to the better side.

    Within its judged phase, or from the start of its series on: one that was better from the first
    judged period on has moved as well.
    """
    found = [False] * len(climbs)
    rest: list[tuple[int, int, MetricEvidence, Look]] = []
    for at, climb in enumerate(climbs):
        for metric, look in zip(climb.evidence.metrics, climb.looks, strict=True):
            way = WAYS[Direction(metric.direction)]
            if metric.role not in OUTCOMES or not way:
                continue
            if look.variation is PointType.IMPROVING or look.shift == way:
                found[at] = True
            rest.append((at, way, metric, look))
    rest = [each for each in rest if not found[each[0]]]
    if not rest:
        return found
    runs = run_charts(_padded([_from_the_start(metric) for *_, metric, _ in rest]))
    for (at, way, _, look), signal, centre in zip(rest, runs.signal, runs.centre, strict=True):
        found[at] |= bool(signal and (look.latest - centre) * way > 0)
    return found


def _from_the_start(metric: MetricEvidence) -> Array:
    """Values of all periods, those before the judged phase too; nan where missing or excluded."""
    parts = [(np.where(metric.excluded, np.nan, metric.numerator), metric.denominator)]
    if metric.before_numerator is not None:
        parts.insert(0, (metric.before_numerator, metric.before_denominator))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.concatenate(
            [
                part if whole is None or metric.kind in MEASURED else part / whole
                for part, whole in parts
            ]
        )


def _padded(rows: Sequence[Array]) -> Array:
    table = np.full((len(rows), max(1, *(len(row) for row in rows))), np.nan)
    for place, row in enumerate(rows):
        table[place, : len(row)] = row
    return table


def _stayed(climbs: Sequence[_Climb]) -> list[float]:
    """Share of the measures with a target whose effect passed at each of the latest looks."""
    standing = [
        (at, metric)
        for at, climb in enumerate(climbs)
        for metric, look in climb.aimed
        if look.periods > FURTHER and _passes(metric, look, climb)
    ]
    for back in range(1, FURTHER + 1):
        alpha = climbs[0].profile.alpha if climbs else 0.0
        earlier = last_looks([metric for _, metric in standing], alpha, back=back)
        standing = [
            (at, metric)
            for (at, metric), look in zip(standing, earlier, strict=True)
            if _passes(metric, look, climbs[at])
        ]
    stayed = np.bincount([at for at, _ in standing], minlength=len(climbs))
    return [
        float(count / len(climb.aimed)) if climb.aimed else 0.0
        for count, climb in zip(stayed, climbs, strict=True)
    ]


def _better_than_before(metrics: Sequence[MetricEvidence | None]) -> list[bool]:
    """Whether the difference of before and after lies on the good side of 0 with its interval."""
    found = [False] * len(metrics)
    groups: dict[tuple[Kind, bool], list[tuple[int, int, Series, Series]]] = defaultdict(list)
    for at, metric in enumerate(metrics):
        way = 0 if metric is None else WAYS[Direction(metric.direction)]
        if metric is None or not way or metric.judged_from is None:
            continue
        before, after = before_and_after(metric)
        if before is not None:
            bare = before[1] is None
            if bare is not (after[1] is None):  # weighed on one side only
                before, after, bare = (before[0], None), (after[0], None), True
            groups[Kind(metric.kind), bare].append((at, way, before, after))
    for (kind, _), those in groups.items():
        before_sums = _sums(kind, [before for *_, before, _ in those])
        after_sums = _sums(kind, [after for *_, after in those])
        lower, upper = differences(kind, before_sums, after_sums)
        for (at, way, *_), low, high in zip(those, lower, upper, strict=True):
            found[at] = bool(low > 0 if way > 0 else high < 0)
    return found


def _sums(kind: Kind, many: Sequence[Series]) -> Sums:
    sizes = [whole for _, whole in many if whole is not None]
    part, whole = _padded([part for part, _ in many]), _padded(sizes) if sizes else None
    checked = checked_many(kind, part, whole)
    return sums(*first_those_with_data(*values_and_sizes(kind, *checked)))


def differences(kind: Kind, before: Sums, after: Sums) -> tuple[Array, Array]:
    """95 % limits of after minus before, for many at once; nan where either has no data.

    As `before_after` has them: Newcombe's for proportions, Welch's for means, MOVER for all else.
    """
    from scipy.special import stdtrit

    one, other = before.estimate, after.estimate
    gap = other - one
    with np.errstate(invalid="ignore", divide="ignore"):
        if kind in MEASURED:
            v, w = before.variance, after.variance
            free = (v + w) ** 2 / (v**2 / (before.periods - 1) + w**2 / (after.periods - 1))
            half = np.where(v + w > 0, stdtrit(free, 0.975) * np.sqrt(v + w), v + w)
            return gap - half, gap + half
        if kind is Kind.PROPORTION:
            limits = [wilson_limits(held.total, held.size, Z) for held in (before, after)]
        else:
            side = np.full(gap.shape, 0.025)
            limits = [exact_limits(kind, held, side) for held in (before, after)]
    (one_lower, one_upper), (other_lower, other_upper) = limits
    return (
        gap - np.hypot(other - other_lower, one_upper - one),
        gap + np.hypot(other_upper - other, one - one_lower),
    )
