"""What an outcome is made of: frozen dataclasses that `outcomes.outcome` fills."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from store.evidence.before_after import Change
from store.evidence.control import ControlChart
from store.evidence.equity import GapTrend, Trend
from store.evidence.lines import ChartKind
from store.evidence.plain import Plain
from store.evidence.variation import Variation
from store.reads.worked_out import ProfileName
from store.words import Act, Cadence, Direction, Kind, Message, PhaseCause, Role, SiteKind

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


class MarkKind(StrEnum):
    """What stands at a date on the time axis."""

    CYCLE = "cycle"
    EVENT = "event"
    PHASE = "phase"


@dataclass(frozen=True, slots=True)
class Mark(Plain):
    """A cycle, an event or the start of a phase.

    starts_on: of a phase the first day of its first period. number, act, ends_on: of a cycle; act
    is None while it is open. cause: of a phase. judged: a phase that numbers are judged by.
    """

    kind: MarkKind
    uid: UUID
    starts_on: date
    title: str
    ends_on: date | None = None
    number: int | None = None
    act: Act | None = None
    cause: PhaseCause | None = None
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Judgement(Plain):
    """The interval at the last period of the last phase, for someone who looks every time.

    judged: a criterion was fixed and the phase is a judged one; else for reading only. begins: day
    on which the phase begins (days since 1970-01-01). periods: those with data. planned: what the
    level comes from. estimate, lower, upper: in the metric's stored unit, None where not known.
    level: one-sided. dispersion, lag1: as in `Interval`, None where not known. chance: that the
    true value is beyond the target, to be read beside the interval. latest: estimate of the latest
    third of the periods. people_missing: visits are counted, and how many came is not known.
    """

    judged: bool
    begins: int | None
    periods: int
    planned: int
    estimate: float | None
    lower: float | None
    upper: float | None
    level: float | None
    dispersion: float | None
    lag1: float | None
    chance: float | None
    latest: float | None
    people_missing: bool


@dataclass(frozen=True, slots=True)
class PlaceLine(Plain):
    """A place in the last phase. Estimate and its 95 % interval in the stored unit, else None.

    suppressed: too few people to be shown. pilot, comparison or scale place: see `kind`.
    people_missing: visits are counted, and how many came is not known, so there are no limits.
    """

    uid: UUID
    name: str
    kind: SiteKind
    estimate: float | None
    lower: float | None
    upper: float | None
    periods: int
    suppressed: bool = False
    people_missing: bool = False


@dataclass(frozen=True, slots=True)
class NextPlace(Plain):
    """What the pilot's places say of a new one, in the last phase and in the stored unit.

    places: how many were used, two at least. estimate, lower, upper: their mean with its 95 %
    interval. predicted_lower, predicted_upper: 95 % of new places lie between; None with two
    places. beyond_minimum, beyond_target: the chance that a new place comes out better than the
    minimum worthwhile value or the target, 0 to 1; None with two places, where nothing is set, and
    for counts, whose levels are of all places together.
    """

    places: int
    estimate: float
    lower: float | None
    upper: float | None
    predicted_lower: float | None
    predicted_upper: float | None
    beyond_minimum: float | None
    beyond_target: float | None


@dataclass(frozen=True, slots=True)
class GapLine(Plain):
    """The gap between two groups of a dimension in the last phase, in the stored unit.

    groups: the two, worst and best off, or without an order smallest and largest. gap: the second
    minus the first, with its 95 % limits; was: before this phase, None where not known or where it
    went the other way than within the phase. trend: where it goes from period to period in the
    phase; None where neither way is better and the groups have an order. periods: how many of them
    are compared. course: how it changes from one to the next, where `trend` is known. sii, rii:
    slope and relative index of inequality over all groups, each with its 95 % limits; None without
    an order. suppressed: one of the two is too small to be shown, so nothing of it is.
    """

    gap: float | None
    was: float | None
    trend: Trend | None
    suppressed: bool
    groups: tuple[str, str] | None = None
    lower: float | None = None
    upper: float | None = None
    periods: int = 0
    course: GapTrend | None = None
    sii: tuple[float | None, float | None, float | None] | None = None
    rii: tuple[float | None, float | None, float | None] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class GapOverTime(Plain):
    """The gap in every period that has numbers: the second group minus the first, as stored.

    periods: days since 1970-01-01. gap, lower, upper: shape (t,), with 95 % limits of each by
    itself, nan where it is missing or hidden. hidden: shape (t,), too few people in a group. line,
    line_lower, line_upper: the line through the gaps of the last phase with its 95 % band, nan
    before it and with fewer than six periods. since: day on which that phase begins.
    """

    periods: Whole
    gap: Floats
    lower: Floats
    upper: Floats
    hidden: NDArray[np.bool_]
    line: Floats
    line_lower: Floats
    line_upper: Floats
    since: int


@dataclass(frozen=True, slots=True)
class GroupLine(Plain):
    """A level of a dimension in the last phase; worst off first where the dimension is ordered.

    size: people (events for counts and rates). reached: its share of those over its share of the
    target population, with its 95 % limits, None where either is not known. suppressed: under the
    programme's threshold, or hidden so that the hidden one cannot be worked out; its figures are
    None and read "<5", or whatever the threshold is.
    """

    uid: UUID
    name: str
    position: int
    estimate: float | None
    lower: float | None
    upper: float | None
    size: int | None
    share: float | None
    reached: float | None
    suppressed: bool
    reached_lower: float | None = None
    reached_upper: float | None = None


@dataclass(frozen=True, slots=True)
class Groups(Plain):
    """A dimension with its levels.

    gap: None where an end has no numbers. over_time: the same from period to period; None with
    fewer than two periods. counted: `reached` is of all who took part, as the criterion has it;
    else of those that this metric is about. by_reach: the metric has no numbers by group, and these
    are of who took part.
    """

    uid: UUID
    name: str
    ordered: bool
    levels: tuple[GroupLine, ...]
    gap: GapLine | None = None
    over_time: GapOverTime | None = None
    counted: bool = False
    by_reach: bool = False


@dataclass(frozen=True, slots=True)
class GuardrailLine(Plain):
    """A guardrail beside its limit. harmed: all that is likely lies past the limit."""

    uid: UUID
    name: str
    kind: Kind
    unit: str | None
    per: float
    direction: Direction
    estimate: float | None
    lower: float | None
    upper: float | None
    limit: float | None
    harmed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Outcome(Plain):
    """One metric of a pilot, in all places or one, for everyone or one group.

    baseline, minimum_worthwhile, target, limit: as fixed, where a criterion was. periods: days
    since 1970-01-01 of each period's first day. numerator, denominator: shape (t,), nan where a
    period is missing; denominator is None where there is none. notes: one a period, None without.
    left_out: reasons of periods that count in nothing, None elsewhere. chart, variation: None
    without any numbers. before: the Change from the phase before the last to the last, None with
    one phase. next_place: None below two places. small_group: the programme's threshold, groups
    under it are not shown. unequal: periods whose own total is not the sum of its parts.
    provisional: fewer than 12 points in the phase. suppressed: the group that was asked for is too
    small to show, and there are no numbers here. people: different people behind a share of visits,
    None where each is counted once. profile: whose chance of error the range has. sentences: what
    was seen, what can be claimed, what cannot, and what would change it. warnings: how far to trust
    chart and interval.
    """

    pilot: UUID
    uid: UUID
    name: str
    kind: Kind
    unit: str | None
    per: float
    cadence: Cadence | None
    direction: Direction
    role: Role
    definition: str | None
    baseline: float | None
    minimum_worthwhile: float | None
    target: float | None
    limit: float | None
    site: UUID | None
    subgroup: UUID | None
    chart_kind: ChartKind | None
    periods: Whole
    numerator: Floats
    denominator: Floats | None
    notes: tuple[str | None, ...]
    left_out: tuple[str | None, ...]
    chart: ControlChart | None
    variation: Variation | None
    marks: tuple[Mark, ...]
    judgement: Judgement | None
    before: Change | None
    before_estimate: float | None
    places: tuple[PlaceLine, ...]
    next_place: NextPlace | None
    groups: tuple[Groups, ...]
    guardrails: tuple[GuardrailLine, ...]
    unequal: tuple[int, ...]
    provisional: bool
    suppressed: bool
    small_group: int
    sentences: tuple[Message, ...]
    warnings: tuple[Message, ...]
    people: float | None
    profile: ProfileName
