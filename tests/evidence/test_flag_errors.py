"""How often the flag is wrong: `python -m bench.flag_errors` made small, and its honesty."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from bench.flag_errors import questions, restarts
from bench.flag_errors.cell import Cell
from bench.flag_errors.rule import evidence, first_in_order, first_shown
from bench.flag_errors.series import (
    CASES,
    COUNT,
    DAYS,
    MEAN,
    PROPORTION,
    RATE,
    Measure,
    numbers,
)
from bench.flag_errors.table import FALLS, headline, jobs
from bench.flag_errors.today import first_called
from store.evidence.boundaries import Boundaries
from store.evidence.effect import Judged
from store.evidence.looks import last_looks
from store.evidence.readiness import assess_many
from store.words import Direction, Flag, Kind, Verdict
from tests.evidence.pilots import TODAY, pilot, profile

SURE = 3.3  # standard errors: one run of the small version in two thousand is wrong by chance
DOWN = replace(MEAN, direction=Direction.DOWN, baseline=6.0, target=4.0, skew=1.0)
PERIODS = 30
SEEN = {
    "share": PROPORTION,
    "share that varies": replace(PROPORTION, dispersion=2.0, lag1=0.4),
    "share of few and many": replace(PROPORTION, size=(5, 20, 60)),
    "share with gaps": replace(PROPORTION, missing=0.2),
    "rate": RATE,
    "count": replace(COUNT, dispersion=2.0),
    "mean": MEAN,
    "mean that should fall": DOWN,
    "score": replace(MEAN, kind=Kind.SCORE),
    "days between": DAYS,
    "cases between": CASES,
}


def at_minimum(usual: Measure, pilots: int) -> float:
    """Called shown within twice the plan, though it is no better than just worthwhile."""
    measure = usual.hardest()
    drawn = numbers(measure, measure.minimum, pilots, 52, np.random.default_rng(7))
    every = questions.whole_alpha(profile())
    return float((first_shown(measure, *drawn, every, sift=False) > 0).mean())


def true_effect(truth: float, pilots: int) -> float:
    """Called shown by the planned end, and it is there."""
    drawn = numbers(PROPORTION, truth, pilots, 26, np.random.default_rng(9))
    return float((first_shown(PROPORTION, *drawn, profile(), sift=False) > 0).mean())


def begun_anew(pilots: int) -> float:
    """Called shown in one of six phases, though it is no better than just worthwhile."""
    measure = PROPORTION.hardest()
    drawn = numbers(measure, measure.minimum, pilots, 72, np.random.default_rng(11))
    patient = restarts.STRATEGIES["patient"]
    return float(restarts.shown_with_restarts(measure, *drawn, profile(), patient).mean())


SMALL = {
    "varying": (partial(at_minimum, replace(PROPORTION, dispersion=2.0)), 1500, 0.05, False),
    "mean": (partial(at_minimum, MEAN), 1500, 0.05, False),
    "target": (partial(true_effect, 0.6), 400, 0.45, True),
    "beyond": (partial(true_effect, 0.65), 400, 0.95, True),
    "restarts": (begun_anew, 1500, 0.05, False),
}
"""The question, how many pilots it is put to, its goal, and whether that is a floor."""


def misses(*asked: str) -> set[str]:
    """The goals that are missed by more than the small version's own Monte Carlo error."""
    missed = set()
    for name in asked or SMALL:
        question, pilots, goal, at_least = SMALL[name]
        share = question(pilots)
        past = goal - share if at_least else share - goal
        if past > SURE * np.sqrt(goal * (1 - goal) / pilots):
            missed.add(name)
    return missed


def test_the_flag_is_wrong_no_more_often_than_promised_and_sees_what_is_there():
    assert misses() == set()


def test_a_fixed_interval_looked_at_every_week_would_be_noticed(monkeypatch):
    def fixed(self: Boundaries, planned: int, alpha: float, count: int) -> np.ndarray:
        return np.full(count, 0.025)

    monkeypatch.setattr(Boundaries, "level", fixed)

    assert misses("varying", "mean") == {"varying", "mean"}


def test_an_estimate_that_is_enough_by_itself_would_be_noticed(monkeypatch):
    monkeypatch.setattr(Judged, "clear", lambda self: True)

    assert misses("varying", "mean") == {"varying", "mean"}


def test_new_starts_that_cost_nothing_would_be_noticed(monkeypatch):
    monkeypatch.setattr("store.evidence.looks.judged_alpha", lambda alpha, phase: alpha)
    monkeypatch.setattr("bench.flag_errors.rule.judged_alpha", lambda alpha, phase: alpha)

    assert misses("restarts") == {"restarts"}


def test_a_rule_that_sees_nothing_would_be_noticed(monkeypatch):
    def blind(self: Boundaries, planned: int, alpha: float, count: int) -> np.ndarray:
        return np.full(count, 1e-12)

    monkeypatch.setattr(Boundaries, "level", blind)

    assert misses("target", "beyond") == {"target", "beyond"}


@pytest.mark.parametrize("name", SEEN)
@pytest.mark.parametrize("profile_name", ["default", "exploratory"])
def test_what_is_simulated_is_what_the_flag_says_look_by_look(name, profile_name):
    measure, asked = SEEN[name], profile(profile_name)
    truth = (measure.minimum + 2 * measure.target) / 3
    rng = np.random.default_rng(len(name))
    part, whole = numbers(measure, truth, 20, PERIODS, rng)

    expected = np.zeros(len(part), int)
    for period in range(1, PERIODS + 1):
        pilots = [
            pilot(
                evidence(
                    measure, part[row, :period],
                    None if whole is None else whole[row, :period], 26, 2,
                )
            )
            for row in range(len(part))
        ]  # fmt: skip
        for row, found in enumerate(assess_many(pilots, asked, TODAY, progress=False)):
            (effect,) = (one for one in found.criteria if one.id == "effect.primary")
            shown = effect.verdict is Verdict.PASS and found.flag is not Flag.TOO_EARLY
            if shown and not expected[row]:
                expected[row] = period

    simulated = first_shown(measure, part, whole, asked, judged_phase=2)
    assert (simulated == expected).all()
    assert (expected > 0).any()
    assert (simulated == first_shown(measure, part, whole, asked, judged_phase=2, sift=False)).all()


def test_a_guardrail_is_in_order_when_the_flag_says_so():
    part, whole = numbers(FALLS, 0.0035, 30, 26, np.random.default_rng(3))
    simulated = first_in_order(FALLS, part, whole, profile())

    expected = np.zeros(len(part), int)
    main = evidence(PROPORTION, np.full(26, 13.0), np.full(26, 20.0), 26, 1)
    for period in range(8, 27):
        pilots = [
            pilot(
                replace(main, uid="attendance"),
                evidence(FALLS, one[:period], of[:period], 26, 1, role="guardrail"),
            )
            for one, of in zip(part, whole, strict=True)
        ]
        for row, found in enumerate(assess_many(pilots, profile(), TODAY, progress=False)):
            (harm,) = (one for one in found.criteria if one.id == "harm.guardrails")
            if harm.verdict is Verdict.PASS and not expected[row]:
                expected[row] = period
    assert (simulated == expected).all()
    assert (expected > 0).any()


@pytest.mark.parametrize("name", SEEN)
def test_simulated_numbers_have_the_truth_and_the_spread_that_they_claim(name):
    measure = SEEN[name]
    part, whole = numbers(measure, measure.target, 4000, 20, np.random.default_rng(5))
    y = part if whole is None else part / whole

    assert np.nanmean(y) == pytest.approx(measure.target, rel=0.02)
    if measure.kind in (Kind.COUNT, Kind.RATE):
        spread = np.nanvar(part) / np.nanmean(part)
        assert spread == pytest.approx(measure.dispersion, rel=0.05)
    if measure.lag1:
        away = y - np.nanmean(y)
        lag = np.nanmean(away[:, 1:] * away[:, :-1]) / np.nanvar(y)
        assert lag == pytest.approx(measure.lag1, abs=0.03)


def test_shares_that_vary_twice_as_much_do_so_and_hang_together_as_asked():
    measure = replace(PROPORTION, dispersion=2.0, lag1=0.5)
    part, _ = numbers(measure, 0.5, 20000, 20, np.random.default_rng(6))
    away = part - part.mean()

    assert part.var() / (20 * 0.25) == pytest.approx(2.0, rel=0.02)
    assert (away[:, 1:] * away[:, :-1]).mean() / part.var() == pytest.approx(0.5, abs=0.015)


def test_what_people_do_today_is_counted_as_they_do_it():
    part = np.array([[12.0] * 6 + [5.0] * 20, [11.0] * 5 + [9.0] * 21, [20.0] * 26])
    called = first_called(PROPORTION, part, np.full(part.shape, 20.0), 0.5, from_period=3)

    assert called["six"].tolist() == [6, 0, 6]
    assert called["estimate"].tolist() == [3, 0, 3]
    assert called["once"].tolist() == [0, 0, 26]
    assert called["weekly"].tolist() == [5, 0, 3]  # 60 of 100: from .502


def test_a_page_shows_the_least_favourable_figure_of_each_question():
    bad, good = (
        Cell("one", case, "default", 0.05, Kind.COUNT, 100, share, row="minimum")
        for case, share in (("bad", 0.06), ("good", 0.01))
    )
    low, high = (replace(one, row="target", at_least=True) for one in (good, bad))

    assert headline([good, bad]) == headline([bad, good]) == [bad]
    assert headline([low, high]) == headline([high, low]) == [low]


def test_every_question_is_asked_of_every_shipped_profile():
    names = ("default", "strict", "exploratory")
    asked = list(jobs({name: profile(name) for name in names}, 10))

    for section in ("minimum", "lag_5", "nothing", "restarts", "truth", "one_test", "guardrail"):
        of = {job.profile for job in asked if job.asked["section"] == section}
        assert of == set(names), section


def test_the_same_seed_gives_the_same_figures():
    job = next(iter(jobs({"default": profile()}, 300)))

    assert job.question(profile(), 300, **job.asked) == job.question(profile(), 300, **job.asked)


def test_the_levels_of_a_look_are_those_that_the_rule_uses():
    part, whole = numbers(PROPORTION, 0.6, 1, 10, np.random.default_rng(1))
    metric = evidence(PROPORTION, part[0], whole[0], 26, 1)

    level = Boundaries().level(26, 0.05 * 2 / 3, 10)[-1]
    assert last_looks([metric], 0.05)[0].level == pytest.approx(level)
