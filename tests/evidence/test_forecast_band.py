"""The band of "When will we know" is as sure as it says: a small part of bench/forecast_band."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import numpy as np

from bench.forecast_band import LOW, Cell, run, together
from store.evidence import forecast
from store.evidence.forecast_draws import draw_truth

PILOTS, DRAWS, HORIZON = 60, 100, 60
CELLS = (
    Cell("proportion", 1, 8),
    Cell("proportion", 1.5, 8, over=2),
    Cell("rate", 1.5, 6),
    Cell("count", 2, 10),
    Cell("mean", 1.5, 8),
    Cell("score", None, 6),
    Cell("days_between", 2, 8),
    Cell("cases_between", None, 8),
)


def shares():
    """All cells together."""
    cells = [
        run(cell, PILOTS, draws=DRAWS, seed=number, horizon=HORIZON)
        for number, cell in enumerate(CELLS)
    ]
    return together("all", cells)


def test_the_band_is_right_as_often_as_it_says():
    found = shares()

    assert abs(found.fair - 0.8) <= 0.05 + 2 * sqrt(0.8 * 0.2 / found.pilots)
    assert found.inside >= LOW - 2 * sqrt(0.8 * 0.2 / found.closed)
    assert found.early < 0.15
    assert found.late < 0.15


def test_a_band_that_took_the_estimate_for_the_truth_would_be_found_out(monkeypatch):
    def too_sure(kind, found, lag, draws, rng):
        truth = draw_truth(kind, found, lag, draws, rng)
        known = np.broadcast_to(found.estimate[:, None], truth.value.shape)
        return replace(truth, value=known)

    monkeypatch.setattr(forecast, "draw_truth", too_sure)

    assert shares().fair < LOW - 2 * sqrt(0.8 * 0.2 / (PILOTS * len(CELLS)))
