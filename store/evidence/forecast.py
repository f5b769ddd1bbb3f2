"""When will we know? Before the first number, and from the numbers so far.

Future periods are drawn at random and looked at after each, by the flag's own rule (see
`forecast_rule` and `forecast_draws`). A period's number counts from the start of the judged phase.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from math import ceil, floor, isfinite, log

import numpy as np
from numpy.typing import ArrayLike

from store.errors import EvidenceError
from store.evidence.boundaries import shared
from store.evidence.checks import Array, better_way, checked, word
from store.evidence.forecast_draws import (
    draw_periods,
    draw_sizes,
    draw_truth,
    known,
    seen_lag,
)
from store.evidence.forecast_rule import Asked, Course, first_pass
from store.evidence.interval import FIRST_LOOK
from store.evidence.limits import MEASURED, Sums, first_those_with_data, sums, values_and_sizes
from store.evidence.plain import Plain
from store.words import Direction, Kind, mark

__all__ = ["Forecast", "Plan", "forecast", "plan"]

HORIZON, DRAWS = 104, 400
PLAN_DRAWS, CHECK_DRAWS = 2000, 4000
ENOUGH = 0.8  # the chance that "needed" asks for
FEW_DRAWS, CLEARLY = 200, 0.12  # more than four standard errors of so many
SEARCH_DRAWS, NEAR_ENOUGH = 800, 0.02
MOST_NEEDED = 10_000_000
EARLY, LATE = 0.1, 0.9
NEAR = 1e-9
SIZED = (Kind.PROPORTION, Kind.RATE, Kind.MEAN, Kind.SCORE)
"""Kinds whose periods can be made larger; a count or a time between events cannot."""

NO_SIDE = mark(
    "errors", "The target is the same as the baseline: there is nothing to be shown. Move one."
)
NO_SIZE = mark("errors", "The size of a period is {size}: it must be above zero.")
NO_SPREAD = mark("errors", "The spread is {spread}: it must be above zero.")
NOT_POSSIBLE = mark("errors", "The true value cannot be {value} for this kind of number.")
NOTHING_AHEAD = mark("errors", "There must be at least one period ahead and one draw.")


@dataclass(frozen=True, slots=True, eq=False)
class Plan(Plain):
    """What to expect before the first number.

    chance_by: shape (periods,), chance that the effect criterion has passed by the 1st, 2nd, …
    period; as far as planned, and at least 104. median_period: the first by which it is half, None
    where it is not within these. needed_per_period: the size of a period with which the chance by
    the planned end is 80 %; None where no size gives it, and for counts, days and cases between,
    whose size is not chosen.
    """

    chance_by: Array
    median_period: int | None
    needed_per_period: int | None


@dataclass(frozen=True, slots=True)
class Forecast(Plain):
    """What to expect from the numbers so far.

    earliest, median, latest: the 10, 50 and 90 % periods at which the effect criterion first
    passes, from now on; where it passes now, the last period. None: not within the horizon, which
    is an answer. chance_by_plan: that it passes by the planned end; 0 where that is over.
    never: the share of what may come in which it does not pass within the horizon. nan where
    nothing can be foreseen: before the third period, for a mean whose values are all equal, and
    where neither way is better.
    """

    earliest: int | None
    median: int | None
    latest: int | None
    chance_by_plan: float
    never: float


NOT_FORESEEN = Forecast(None, None, None, float("nan"), float("nan"))


def forecast(
    kind: Kind | str,
    numerator: ArrayLike,
    denominator: ArrayLike | None,
    *,
    direction: Direction | str,
    target: float,
    minimum_worthwhile: float,
    planned: int,
    alpha: float,
    horizon: int = HORIZON,
    draws: int = DRAWS,
    seed: int = 0,
) -> Forecast:
    """When the effect criterion will pass, if all goes on as so far.

    kind, numerator, denominator: as for `confidence_sequence`, from the start of the judged phase.
    target, minimum_worthwhile: in the metric's unit. planned, alpha: of the judged phase. horizon:
    how many periods to look ahead. draws: of what may come. The same seed gives the same answer.
    Future periods are of the mean size so far, and as many of them are missing as were so far.
    Raises EvidenceError on numbers that cannot be true.
    Source: the predictive distribution is simulated (Gelman et al. 2013,
    Bayesian Data Analysis, chapter 10).
    """
    kind = word(Kind, kind)
    part, whole = checked(kind, numerator, denominator)
    asked = Asked(
        kind,
        better_way(direction),
        float(minimum_worthwhile),
        float(target),
        float(minimum_worthwhile),
        planned,
        alpha,
    )
    course = Course(part[None], None if whole is None else whole[None], np.zeros(len(part), bool))
    return forecast_many(asked, course, horizon=horizon, draws=draws, seed=seed)[0]


def forecast_many(
    asked: Asked, course: Course, *, horizon: int = HORIZON, draws: int = DRAWS, seed: int = 0
) -> list[Forecast]:
    """`forecast` for series that share their periods, all at once. course: as far as is known."""
    return [
        as_forecast(when, asked.planned)
        for when in imagined(asked, course, horizon=horizon, draws=draws, seed=seed)
    ]


def imagined(
    asked: Asked, course: Course, *, horizon: int = HORIZON, draws: int = DRAWS, seed: int = 0
) -> Array:
    """The period at which each draw of what may come first passes, shape (series, draws).

    inf where it does not within the horizon, nan where nothing can be foreseen.
    """
    if horizon < 1 or draws < 1:
        raise EvidenceError(NOTHING_AHEAD)
    shape = (len(course.part), draws)
    periods = len(course.excluded)
    counted = np.where(course.excluded, np.nan, course.part)
    y, n, used = first_those_with_data(*values_and_sizes(asked.kind, counted, course.whole))
    seen = int(used[0].sum()) if len(used) else 0
    if asked.way == 0 or seen < FIRST_LOOK:
        return np.full(shape, np.nan)
    found = sums(y, n, used)
    still = found.equal & (asked.kind in MEASURED)
    # Any spread where there is none, so that drawing does not stumble: the answer is not used.
    found = replace(found, squares=np.where(still, 1.0, found.squares))
    # As many of the periods to come bring a number as so far.
    ahead = max(1, floor(horizon * seen / periods))
    asked, course, found = _upright(asked, course, found)
    rng = np.random.default_rng(seed)
    truth = draw_truth(asked.kind, found, seen_lag(y, n, used), draws, rng)
    size = draw_sizes(asked.kind, found.size / seen, draws, ahead, rng)
    part = draw_periods(asked.kind, truth, size, ahead, rng)
    passed = first_pass(asked, _longer(course, part, size, draws), seen).reshape(shape)
    later = np.ceil(np.maximum(passed - seen, 0) * periods / seen)
    when = np.where(passed == 0, np.inf, periods + later)
    return np.where(still[:, None], np.nan, when)


def _upright(asked: Asked, course: Course, found: Sums) -> tuple[Asked, Course, Sums]:
    """A mean or score with its sign turned where less is better, so that its draws are the same."""
    if asked.kind not in MEASURED or asked.way > 0:
        return asked, course, found
    turned = replace(found, total=-found.total, cubes=-found.cubes)
    return _turned(asked), replace(course, part=-course.part), turned


def _turned(asked: Asked) -> Asked:
    """The same question of numbers with their sign turned."""
    levels = (asked.bound, asked.target, asked.minimum)
    bound, target, minimum = (None if each is None else -each for each in levels)
    assert bound is not None
    return replace(asked, way=-asked.way, bound=bound, target=target, minimum=minimum)


def _longer(course: Course, part: Array, size: Array, draws: int) -> Course:
    """What is known, followed by what may come: a row for each draw of each series."""
    whole = None
    if course.whole is not None:
        whole = np.concatenate([np.repeat(course.whole, draws, axis=0), size], axis=1)
    return Course(
        np.concatenate([np.repeat(course.part, draws, axis=0), part], axis=1),
        whole,
        np.concatenate([course.excluded, np.zeros(part.shape[1], bool)]),
    )


def as_forecast(when: Array, planned: int) -> Forecast:
    """The band of one series. when: a row of `imagined`."""
    if np.isnan(when).any():
        return NOT_FORESEEN
    earliest, median, latest = _band(when)
    by_plan, never = float(np.mean(when <= planned)), float(np.mean(np.isinf(when)))
    return Forecast(earliest, median, latest, by_plan, never)


def _band(when: Array) -> tuple[int | None, int | None, int | None]:
    """The 10, 50 and 90 % periods, None for never.

    Periods are whole and never is one answer, so many draws share one. The ends are quantiles of
    the mid-distribution (Ma, Genton & Parzen 2011, AISM 63:227), which counts half of those that
    lie on an end: a band that counted all of them would be right far more often than it says.
    """
    values, counts = np.unique(when, return_counts=True)
    share = counts / len(when)
    up_to = np.cumsum(share)
    middle = up_to - share / 2
    places = (
        np.argmax(middle >= EARLY),
        np.argmax(up_to >= 0.5 - NEAR),
        np.flatnonzero(middle <= LATE)[-1],
    )
    found = values[list(places)]
    earliest, median, latest = (int(each) if isfinite(each) else None for each in found)
    return earliest, median, latest


def plan(
    kind: Kind | str,
    baseline: float,
    target: float,
    minimum_worthwhile: float,
    per_period: float,
    *,
    planned: int,
    alpha: float,
    true_value: float | None = None,
    dispersion: float = 1.0,
) -> Plan:
    """The chance of passing the effect criterion, before the first number.

    baseline, target, minimum_worthwhile, true_value: in the metric's unit; up is better where the
    target lies above the baseline. true_value: what the pilot comes to, None for the target.
    per_period: what each period is out of (people of a mean); counts and times between events have
    no such size, and it is not used. dispersion: how much more periods vary than chance; of a mean
    or score, which have no chance spread, the variance of one person's value. planned, alpha: of
    the judged phase.
    Raises EvidenceError where nothing can be planned from these.
    Source: simulated from a fixed seed, the size found by bisection and
    its chance confirmed by draws of its own.
    """
    kind = word(Kind, kind)
    value = float(target if true_value is None else true_value)
    way = int(np.sign(target - baseline))
    if way == 0:
        raise EvidenceError(NO_SIDE, field="target")
    if not per_period > 0:
        raise EvidenceError(NO_SIZE, field="per_period", size=per_period)
    if not dispersion > 0:
        raise EvidenceError(NO_SPREAD, field="dispersion", spread=dispersion)
    if (kind not in MEASURED and value < 0) or (kind is Kind.PROPORTION and value > 1):
        raise EvidenceError(NOT_POSSIBLE, field="true_value", value=value)
    least = float(minimum_worthwhile)
    asked = Asked(kind, way, least, float(target), least, planned, alpha)
    if kind in MEASURED and way < 0:
        asked, value = _turned(asked), -value
    ahead = _Ahead(asked, value, float(dispersion))
    looked = ahead.looks(float(per_period), max(planned, HORIZON), PLAN_DRAWS, seed=0)
    chance = np.array([np.mean(looked <= look) for look in range(1, max(planned, HORIZON) + 1)])
    half = np.flatnonzero(chance >= 0.5)
    needed = ahead.needed() if kind in SIZED else None
    return Plan(chance, int(half[0]) + 1 if len(half) else None, needed)


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A pilot that has not begun. value: its true value; spread: as `forecast_draws.Truth`."""

    asked: Asked
    value: float
    spread: float

    def looks(self, size: float, periods: int, draws: int, *, seed: int) -> Array:
        """The look at which each draw first passes, inf for never. size: of each period."""
        kind, rng = self.asked.kind, np.random.default_rng(seed)
        shared.level(self.asked.planned, self.asked.alpha, periods)  # refuses what cannot be
        truth = known(self.value, self.spread, draws)
        one = size if kind in SIZED else 1.0
        sizes = draw_sizes(kind, np.array([one]), draws, periods, rng)
        part = draw_periods(kind, truth, sizes, periods, rng)
        whole = sizes if kind in (Kind.PROPORTION, Kind.RATE) else None
        passed = first_pass(self.asked, Course(part, whole, np.zeros(periods, bool)))
        return np.where(passed == 0, np.inf, passed)

    def enough(self, size: int) -> bool:
        """Whether the chance to have passed by the planned end is 80 %.

        A few draws tell where it is clearly more or less; only else many are asked.
        """
        first = self._chance(size, FEW_DRAWS, seed=1)
        if abs(first - ENOUGH) > CLEARLY:
            return first > ENOUGH
        return self._chance(size, SEARCH_DRAWS, seed=1) >= ENOUGH

    def _chance(self, size: int, draws: int, *, seed: int) -> float:
        looked = self.looks(float(size), self.asked.planned, draws, seed=seed)
        return float(np.mean(np.isfinite(looked)))

    def needed(self) -> int | None:
        """The smallest size with which the chance is 80 %, give or take 2 % of it.

        Among sizes 2 % apart, which are the same wherever one comes from.
        """
        sizes = _sizes()
        low, high = -1, len(sizes) - 1
        if not self.enough(sizes[high]):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if self.enough(sizes[middle]):
                high = middle
            else:
                low = middle
        # Where the search was lucky: a little more, until other draws agree.
        for size in sizes[high:]:
            if self._chance(size, CHECK_DRAWS, seed=2) >= ENOUGH:
                return size
        return None


@cache
def _sizes() -> tuple[int, ...]:
    """Sizes of a period from 1 up, each at most 2 % larger than the one before, if not by one."""
    steps = ceil(log(MOST_NEEDED) / log(1 + NEAR_ENOUGH))
    return tuple(sorted({round((1 + NEAR_ENOUGH) ** step) for step in range(steps + 1)}))
