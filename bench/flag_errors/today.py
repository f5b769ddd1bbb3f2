"""What people do today, on the same pilots: four usual ways to call an effect shown.

Each claims that the true value lies beyond a line, and is believed the first time that it says so.
The intervals are the textbook ones of 95 %: Wilson for shares, the normal one for counts and rates,
Student's t for means, the exact one for days and the normal one for cases between.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import special

from bench.flag_errors.series import Array, Measure
from store.evidence.groups import wilson_limits
from store.words import Direction, Kind

Looks = NDArray[np.int64]
Z = 1.959963984540054
SIX = 6


def first_called(
    measure: Measure, part: Array, whole: Array | None, line: float, *, from_period: int
) -> dict[str, Looks]:
    """The period at which each way first says "beyond the line", 0 where it never does.

    part, whole: shape (pilots, periods), none missing. line: in the metric's unit. from_period: the
    first look, the same as the flag's. Returns shape (pilots,) by way: `weekly` and `once` by the
    interval, at every look or at the planned end alone; `six` in a row; `estimate` beyond target.
    """
    way = -1 if measure.direction is Direction.DOWN else 1
    y = part if whole is None else part / whole
    size = np.ones_like(part) if whole is None else whole
    seen = np.arange(1, part.shape[1] + 1)
    estimate = np.cumsum(y * size, 1) / np.cumsum(size, 1)
    near, far = _limits(measure.kind, y, size, estimate, seen)
    clear = (near > line) if way > 0 else (far < line)
    good = (y - line) * way > 0
    runs = np.zeros_like(good)
    if part.shape[1] >= SIX:
        windows = np.lib.stride_tricks.sliding_window_view(good, SIX, axis=1)
        runs[:, SIX - 1 :] = windows.all(axis=2)
    looked = seen >= from_period
    end = np.zeros_like(looked)
    end[min(measure.planned, len(seen)) - 1] = True
    ways: dict[str, NDArray[np.bool_]] = {
        "weekly": clear & looked,
        "six": runs & looked,
        "estimate": ((estimate - measure.target) * way >= 0) & looked,
        "once": clear & end,
    }
    return {name: _first(said) for name, said in ways.items()}


def _first(said: NDArray[np.bool_]) -> Looks:
    looks: Looks = np.where(said.any(1), said.argmax(1) + 1, 0)
    return looks


def _limits(
    kind: Kind, y: Array, size: Array, estimate: Array, seen: NDArray[np.int64]
) -> tuple[Array, Array]:
    """Lower and upper limit after each period, shape (pilots, periods)."""
    n = np.cumsum(size, 1)
    if kind is Kind.PROPORTION:
        return wilson_limits(estimate * n, n, Z)
    if kind is Kind.DAYS_BETWEEN:
        days = np.cumsum(y, 1)
        return days / special.gammainccinv(seen, 0.025), days / special.gammaincinv(seen, 0.025)
    half: Callable[[], Array] = {
        Kind.COUNT: lambda: Z * np.sqrt(estimate / n),
        Kind.RATE: lambda: Z * np.sqrt(estimate / n),
        Kind.CASES_BETWEEN: lambda: Z * np.sqrt(estimate * (estimate + 1) / n),
    }.get(kind, lambda: _half_of_mean(y, estimate, seen))
    away = half()
    return estimate - away, estimate + away


def _half_of_mean(y: Array, estimate: Array, seen: NDArray[np.int64]) -> Array:
    with np.errstate(invalid="ignore", divide="ignore"):
        variance = (np.cumsum(y * y, 1) - seen * estimate**2) / (seen - 1)
        half: Array = special.stdtrit(seen - 1.0, 0.975) * np.sqrt(np.maximum(variance, 0) / seen)
    return half
