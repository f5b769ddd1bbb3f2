"""The levels that looking after every period leaves to each look."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import ndtr, ndtri

from store.errors import EvidenceError
from store.evidence.boundaries import Boundaries, judged_alpha, looks, spent

PUBLISHED = {
    12: {1: 3.1250e-4, 3: 1.9969e-3, 6: 6.9506e-3, 12: 2.7860e-2},
    26: {1: 6.6568e-5, 3: 4.0467e-4, 13: 5.8187e-3, 26: 2.5048e-2, 27: 1.3136e-2, 39: 3.0173e-3},
    52: {26: 5.1592e-3, 52: 2.3338e-2},
}


@pytest.mark.parametrize(
    ("planned", "k", "level"),
    [(planned, k, level) for planned, rows in PUBLISHED.items() for k, level in rows.items()],
)
def test_levels_are_the_published_ones(planned, k, level):
    assert Boundaries().level(planned, 0.05, k)[-1] == pytest.approx(level, rel=1e-4)


def test_the_integrator_gives_obrien_fleming_boundaries():
    def obrien_fleming(k: int) -> float:
        return float(2 * (1 - ndtr(-ndtri(0.0125) / np.sqrt(k / 5))))

    walk = looks(obrien_fleming)
    for _ in range(5):
        found = next(walk)

    expected = [4.8769, 3.3570, 2.6803, 2.2898, 2.0310]
    assert -ndtri(found.level) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("planned", [1, 4, 26])
def test_a_walk_crosses_as_often_as_was_spent(planned):
    level = Boundaries().level(planned, 0.05, 40)
    steps = np.random.default_rng(7).standard_normal((200_000, 40)).cumsum(1)
    crossed = (steps >= -ndtri(level) * np.sqrt(np.arange(1, 41))).any(1).mean()

    assert crossed == pytest.approx(spent(40 / planned, 0.05), abs=0.0018)


def test_spending_stays_below_alpha_for_ever():
    assert spent(1, 0.05) == pytest.approx(0.045)
    assert spent(1e9, 0.05) < 0.05
    assert spent(1.0001, 0.05) > spent(1, 0.05)


def test_judged_phases_share_alpha():
    assert judged_alpha(0.05, 1) == pytest.approx(0.0333333333)
    assert judged_alpha(0.05, 2) == pytest.approx(0.0111111111)
    assert sum(judged_alpha(0.05, k) for k in range(1, 60)) == pytest.approx(0.05)


def test_a_fixed_spacing_changes_nothing_that_can_be_seen():
    # Around the look where the spacing stops growing the levels go on smoothly.
    level = Boundaries().level(52, 0.05, 900)
    beyond = -ndtri(level[200:])
    assert np.abs(np.diff(beyond, 2)).max() < 1e-4
    assert (np.diff(beyond) > 0).all()


@settings(max_examples=25, deadline=None)
@given(planned=st.integers(1, 60), alpha=st.floats(1e-4, 0.2), first=st.integers(1, 30))
def test_going_on_gives_what_beginning_anew_gives(planned, alpha, first):
    piecewise, whole = Boundaries(), Boundaries()
    piecewise.level(planned, alpha, first)

    assert np.array_equal(piecewise.level(planned, alpha, 40), whole.level(planned, alpha, 40))
    assert whole.computed == 40


def test_what_was_kept_comes_back_exactly_and_goes_on():
    one, other = Boundaries(), Boundaries()
    one.level(26, judged_alpha(0.05, 1), 20)
    other.add(json.loads(json.dumps(one.to_dict())))

    assert np.array_equal(
        other.level(26, judged_alpha(0.05, 1), 30), one.level(26, judged_alpha(0.05, 1), 30)
    )
    assert other.computed == 10


def test_a_shorter_kept_one_does_not_replace_a_longer_one():
    one, other = Boundaries(), Boundaries()
    one.level(12, 0.05, 5)
    other.level(12, 0.05, 9)
    other.add(one.to_dict())
    other.level(12, 0.05, 9)

    assert other.computed == 9


def test_kept_levels_are_answered_at_once():
    known = Boundaries()
    known.level(52, 0.05, 52)
    start = time.perf_counter()
    for _ in range(1000):
        known.level(52, 0.05, 52)

    assert time.perf_counter() - start < 0.1


@pytest.mark.parametrize("planned", [0, -3, 2.5])
def test_an_impossible_plan_is_refused(planned):
    with pytest.raises(EvidenceError, match="planned periods"):
        Boundaries().level(planned, 0.05, 3)


@pytest.mark.parametrize("alpha", [0, -0.1, 0.5, 1, float("nan")])
def test_an_impossible_chance_of_error_is_refused(alpha):
    with pytest.raises(EvidenceError, match="chance of error"):
        Boundaries().level(26, alpha, 3)
