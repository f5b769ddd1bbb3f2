"""What a readiness verdict rests on: the facts about one pilot as plain frozen dataclasses.

The store fills these in; nothing here knows where they come from. A metric's series is its total
per period. Dates are dates, periods are whole days since 1970-01-01.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class PlaceEvidence:
    """A metric's numbers in one place.

    kind: pilot or comparison; places that it was scaled to are left out. numerator, denominator:
    shape (periods,), from the judged phase on, or the whole series where nothing was fixed.
    before_numerator, before_denominator: shape (periods before,), the periods before the first
    judged phase began, empty or None where there are none. Denominators are None where the metric
    has none. Missing and excluded periods are nan in the numerator, or have no entry.
    """

    uid: str
    name: str
    kind: str
    numerator: Floats
    denominator: Floats | None
    before_numerator: Floats | None = None
    before_denominator: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class GroupsEvidence:
    """A metric's numbers by the groups of one dimension.

    uid, name: of the dimension. levels: names of its groups; ordered: from worst to best off.
    shares: of the target population, shape (groups,), None where one is not known.
    numerator, denominator: shape (periods, groups), from the judged phase on, or the whole series
    where nothing was fixed; nan where missing or excluded. denominator: None where the metric has
    none. before_numerator, before_denominator: shape (periods before, groups), the periods before
    the first judged phase began, None where there are none.
    """

    uid: str
    name: str
    ordered: bool
    levels: tuple[str, ...]
    shares: Floats | None
    numerator: Floats
    denominator: Floats | None
    before_numerator: Floats | None = None
    before_denominator: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReachedEvidence:
    """Participants by the groups of one dimension: new people of the reach metric, summed.

    uid, name, ordered, levels, shares: as in `GroupsEvidence`. people: shape (groups,), nan where
    nobody has counted.
    """

    uid: str
    name: str
    ordered: bool
    levels: tuple[str, ...]
    shares: Floats | None
    people: Floats


@dataclass(frozen=True, slots=True, eq=False)
class MetricEvidence:
    """One metric of a pilot with its whole series.

    baseline, minimum_worthwhile, target, limit: as they were frozen where a criterion was fixed,
    else as they stand. planned: periods from the start of the first judged phase to its by-date
    (for a later judged phase, what model and profile make of it), None where nothing was fixed.
    judged_phase: which judged phase this is, 0 where nothing was fixed; withdrawn ones count.
    periods, numerator, denominator, people, excluded, phase: shape (t,), sorted by period;
    a missing period is nan in its numerator, or has no entry. people: different people since the
    phase began. phase: 1, 2, … per period, for charts. judged_from: index into periods at which
    the judged phase begins, may equal t; None where nothing was fixed. sites: pilot sites
    with data in the judged phase, or in the whole series where nothing was fixed. places: those
    with numbers of their own, of the primary metric at least.
    groups: one for each dimension with numbers of its own, of the primary metric at least.
    before_numerator, before_denominator: the periods before the first judged phase, excluded ones
    nan, where `periods` begins later than these; None where it holds them too.
    """

    uid: str
    name: str
    kind: str
    direction: str
    role: str
    counts: str
    cadence: str | None
    unit: str
    per: float
    baseline: float | None
    minimum_worthwhile: float | None
    target: float | None
    limit: float | None
    planned: int | None
    judged_phase: int
    periods: Whole
    numerator: Floats
    denominator: Floats | None
    people: Floats | None
    excluded: Flags
    phase: Whole
    judged_from: int | None
    sites: int
    places: tuple[PlaceEvidence, ...] = ()
    groups: tuple[GroupsEvidence, ...] = ()
    before_numerator: Floats | None = None
    before_denominator: Floats | None = None


@dataclass(frozen=True, slots=True)
class CriterionFixed:
    """A criterion as it was fixed.

    on: the date from which it is judged; entered_at: the date on which it was entered. paper: `on`
    lies before it was entered, with a source. measurements_then: how many measurements the metric
    had in the store. judged_before: how many of these belong to the judged phase, so that the
    lead could have known them.
    """

    uid: str
    on: date
    entered_at: date
    source: str | None
    source_attached: bool
    measurements_then: int
    by: date
    paper: bool
    judged_before: int


@dataclass(frozen=True, slots=True)
class HypothesisEvidence:
    """A hypothesis: how much hangs on it, and whether it was tested.

    importance, uncertainty: 1 to 5. tested: numbers or findings that bear on it are in.
    primary: the lowest-numbered one on the primary metric.
    """

    uid: str
    number: int
    importance: int | None
    uncertainty: int | None
    metric_uid: str | None
    fixed: CriterionFixed | None
    tested: bool
    primary: bool


@dataclass(frozen=True, slots=True)
class IterationEvidence:
    """One plan–do–study–act cycle. act: adopt, adapt, abandon, or None while it is open."""

    uid: str
    number: int
    ends_on: date | None
    act: str | None
    adaptation: bool


@dataclass(frozen=True, slots=True)
class DecisionEvidence:
    """A decision that was written down: scale, continue, iterate, pivot or stop."""

    uid: str
    on: date
    decision: str


@dataclass(frozen=True, slots=True, eq=False)
class PilotEvidence:
    """Everything about one pilot that `assess` looks at.

    target_group, problem: whether they are written down. comparison_sites: comparison places with
    data. iterations and decisions: oldest first. planned_reach: people. participants: new people of
    the reach metric, summed; None where nobody has counted. reached: the same by groups, one for
    each dimension. small_group: the programme's threshold, groups under it are not shown. lead:
    whether there is one. organisations: how many take part, None where the store cannot say.
    """

    uid: str
    code: str
    title: str
    stage: str
    target_group: bool
    problem: bool
    metrics: tuple[MetricEvidence, ...] = ()
    hypotheses: tuple[HypothesisEvidence, ...] = ()
    iterations: tuple[IterationEvidence, ...] = ()
    decisions: tuple[DecisionEvidence, ...] = ()
    comparison_sites: int = 0
    planned_reach: int | None = None
    participants: int | None = None
    reached: tuple[ReachedEvidence, ...] = ()
    small_group: int = 5
    lead: bool = False
    organisations: int | None = None

    @property
    def primary_hypothesis(self) -> HypothesisEvidence | None:
        """The hypothesis marked primary, else the lowest-numbered one on a primary metric."""
        on = {metric.uid for metric in self.metrics if metric.role == "primary"}
        standing = [one for one in self.hypotheses if one.metric_uid in on]
        marked = [one for one in standing if one.primary] or standing
        return min(marked, key=lambda one: one.number, default=None)

    @property
    def primary_metric(self) -> MetricEvidence | None:
        """The primary metric: the one that the primary hypothesis is about, else the first."""
        own = [metric for metric in self.metrics if metric.role == "primary"]
        hypothesis = self.primary_hypothesis
        if hypothesis is not None:
            own = [metric for metric in own if metric.uid == hypothesis.metric_uid]
        return own[0] if own else None

    @property
    def guardrails(self) -> tuple[MetricEvidence, ...]:
        """The metrics that watch for harm."""
        return tuple(metric for metric in self.metrics if metric.role == "guardrail")


Series = tuple[Floats, Floats | None]


def before_and_after(metric: MetricEvidence) -> tuple[Series | None, Series]:
    """A metric's numbers before the first judged phase and from the judged phase on.

    Excluded periods are nan. Without numbers of its own for before, those of its series up to the
    judged phase; None in a later judged phase, where these are no longer from before the start.
    """
    start = metric.judged_from or 0
    top = np.where(metric.excluded, np.nan, metric.numerator)
    down = metric.denominator
    after = top[start:], None if down is None else down[start:]
    if metric.before_numerator is not None:
        return (metric.before_numerator, metric.before_denominator), after
    if metric.judged_from is None or metric.judged_phase > 1:
        return None, after
    return (top[:start], None if down is None else down[:start]), after
