"""The questions of the table, each put to thousands of simulated pilots.

A question makes its cells from its own seed, so the figures depend neither on how many are asked at
once nor on their order. The first question and the comparison with one test take all of alpha, the
others what the first judged phase gets, restarts what each phase gets.
"""

from __future__ import annotations

import zlib
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bench.flag_errors import groups, restarts
from bench.flag_errors.cell import Cell
from bench.flag_errors.one_test import found_by_one_test, where_it_finds_two_thirds
from bench.flag_errors.rule import first_in_order, first_shown
from bench.flag_errors.series import PROPORTION, Measure, numbers
from bench.flag_errors.today import first_called
from store.evidence.boundaries import judged_alpha
from store.evidence.profile import Profile
from store.words import Kind

SEED = 20260101
LONG = 2  # times the plan: looking does not end with it
RESTART_PERIODS = 104
HINDSIGHT = "hindsight"
GOALS = {0.3: 0.07, 0.5: 0.09}  # by the correlation of neighbouring weeks
Looks = NDArray[np.int64]


def chance(*name: object) -> np.random.Generator:
    """Random numbers for what is called this, the same in every run."""
    return np.random.default_rng(seed_of(*name))


def seed_of(*name: object) -> list[int]:
    """The seed behind `chance`."""
    return [SEED, zlib.crc32(" ".join(map(str, name)).encode())]


def whole_alpha(profile: Profile) -> Profile:
    """The profile with all of its alpha in the first judged phase."""
    return replace(profile, alpha=profile.alpha / judged_alpha(1.0, 1))


def no_better(
    profile: Profile, pilots: int, section: str, case: str, row: str | None, measure: Measure
) -> list[Cell]:
    """True value at the minimum worthwhile value: whatever is called shown is wrong.

    All of alpha where periods are independent of each other.
    """
    rng = chance(section, profile.name, case)
    part, whole = numbers(measure, measure.minimum, pilots, LONG * measure.planned, rng)
    goal: float | None = profile.alpha
    if measure.lag1:
        goal = GOALS[measure.lag1] if profile.name == "default" else None
    first = first_shown(measure, part, whole, profile if measure.lag1 else whole_alpha(profile))
    today = {}
    if not measure.missing:
        today = _today(measure, part, whole, measure.minimum, profile)
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots,
            *_shares(first, measure.planned), row=row, goal=goal, today=today,
        )
    ]  # fmt: skip


def nothing(
    profile: Profile, pilots: int, section: str, case: str, row: str | None, measure: Measure
) -> list[Cell]:
    """True value at the baseline, where it always was; the minimum halfway to the target.

    What people do today claims that it is better than before.
    """
    rng = chance(section, profile.name, case)
    part, whole = numbers(measure, measure.baseline, pilots, LONG * measure.planned, rng)
    first = first_shown(measure, part, whole, profile)
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots,
            *_shares(first, measure.planned), row=row,
            goal=0.001 if profile.name == "default" else None,
            today=_today(measure, part, whole, measure.baseline, profile),
        )
    ]  # fmt: skip


def begun_anew(
    profile: Profile, pilots: int, section: str, case: str, row: str | None, dispersion: float
) -> list[Cell]:
    """True value at the minimum, and a lead who begins a new phase at will."""
    measure = replace(PROPORTION, dispersion=dispersion).hardest()
    rng = chance(section, profile.name, case)
    periods = LONG * measure.planned if case == HINDSIGHT else RESTART_PERIODS
    part, whole = numbers(measure, measure.minimum, pilots, periods, rng)
    if case == HINDSIGHT:
        shown = restarts.shown_with_hindsight(measure, part, whole, profile)
    else:
        gives_up = restarts.STRATEGIES[case]
        shown = restarts.shown_with_restarts(measure, part, whole, profile, gives_up)
    case = case if dispersion == 1 else f"{case}_spread"
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots, float(shown.mean()),
            row=row, goal=profile.alpha,
        )
    ]  # fmt: skip


def true_effect(
    profile: Profile, pilots: int, section: str, case: str, row: str | None, truth: float
) -> list[Cell]:
    """The effect is there: 26 weeks of 20 people, the minimum halfway to the target."""
    measure = PROPORTION
    part, whole = numbers(measure, truth, pilots, measure.planned, chance(section, truth))
    first = first_shown(measure, part, whole, profile)
    goal = {"target": 0.45, "beyond": 0.95}.get(row or "") if profile.name == "default" else None
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots,
            float((first > 0).mean()), row=row, goal=goal, at_least=True,
            today=_today(measure, part, whole, measure.minimum, profile),
        )
    ]  # fmt: skip


def weeks_until(profile: Profile, pilots: int, truth: float) -> list[float]:
    """The share that has passed after each week, from the first to twice the plan."""
    periods = LONG * PROPORTION.planned
    part, whole = numbers(PROPORTION, truth, pilots, periods, chance("weeks", truth))
    first = first_shown(PROPORTION, part, whole, profile)
    return [float(((first > 0) & (first <= week)).mean()) for week in range(1, periods + 1)]


def one_test(
    profile: Profile, pilots: int, section: str, case: str, row: str | None, measure: Measure
) -> list[Cell]:
    """Of what one equally robust test at the planned end finds, where it finds two thirds."""
    seed = seed_of(section, profile.name, case)
    truth = where_it_finds_two_thirds(measure, profile.alpha, pilots, seed)
    rng = chance(section, profile.name, case, "judged")
    part, whole = numbers(measure, truth, pilots, measure.planned, rng)
    alone = float(found_by_one_test(measure, part, whole, profile.alpha).mean())
    found = float((first_shown(measure, part, whole, whole_alpha(profile)) > 0).mean())
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots, found / alone,
            row=row, goal=0.85 if profile.name == "default" else None, at_least=True,
            ratio_of=alone,
        )
    ]  # fmt: skip


def harmed(
    profile: Profile,
    pilots: int,
    section: str,
    case: str,
    row: str | None,
    measure: Measure,
    truth: float,
) -> list[Cell]:
    """A guardrail whose true value lies clearly past its limit, the measure's target."""
    rng = chance(section, profile.name, case)
    part, whole = numbers(measure, truth, pilots, LONG * measure.planned, rng)
    first = first_in_order(measure, part, whole, profile)
    return [
        Cell(
            section, case, profile.name, profile.alpha, measure.kind, pilots,
            *_shares(first, measure.planned), row=row, goal=0.01,
        )
    ]  # fmt: skip


def worst_off(
    profile: Profile, pilots: int, section: str, case: str, row: str | None
) -> list[Cell]:
    """Better on average, worse for those worst off, judged whole by `readiness.assess_many`."""
    rng = chance(section, profile.name, case)
    scenario = groups.SCENARIOS[case]
    _, ready, at_end = groups.first_ready(scenario, profile, pilots, rng)
    return [
        Cell(
            section, case, profile.name, profile.alpha, Kind.PROPORTION, pilots,
            float((ready > 0).mean()), by_plan=float(at_end.mean()), row=row,
            goal=None if row is None else 0.0,
        )
    ]  # fmt: skip


def _today(
    measure: Measure, part: np.ndarray, whole: np.ndarray | None, line: float, profile: Profile
) -> dict[str, float]:
    called = first_called(measure, part, whole, line, from_period=profile.minimum_periods)
    return {way: float((first > 0).mean()) for way, first in called.items()}


def _shares(first: Looks, planned: int) -> tuple[float, float]:
    """Of all, and up to the planned end."""
    return float((first > 0).mean()), float(((first > 0) & (first <= planned)).mean())
