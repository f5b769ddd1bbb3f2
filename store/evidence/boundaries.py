"""How far a result must stand out at each look, for someone who looks after every period.

Error spending (Lan & DeMets 1983, Biometrika 70:659) with the spending function of power two (Kim
& DeMets 1987, Biometrika 74:149), its level at each look found by recursive numerical integration
(Armitage, McPherson & Rowe 1969, JRSS A 132:235; Jennison & Turnbull 1989, JRSS B 51:305).

Levels depend on (planned, alpha) alone, so they are computed once and kept in `shared`. Whoever
wants them across runs saves `shared.to_dict()` and gives it back to `shared.add`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.words import mark

Floats = NDArray[np.float64]
Spending = Callable[[float], float]

POINTS = 301
REACH = 8.0  # standard deviations below zero at which the grid begins
# 301 points over a span that grows with the root of k become too few for a step of one period:
# from about 250 looks on the spacing stays at this fraction of the period's standard deviation.
WIDEST = 0.5
ROOT_2_PI = float(np.sqrt(2 * np.pi))

PLANNED_TOO_SMALL = mark(
    "errors", "The number of planned periods is {planned}: it must be a whole number from 1 up."
)
ALPHA_OUT_OF_RANGE = mark(
    "errors", "The accepted chance of error is {alpha}: it must lie above 0 and below 0.5."
)


def spent(t: float, alpha: float) -> float:
    """Chance of error used up when the share `t` of the planned periods has been seen.

    0.9 alpha t² up to the plan; the last tenth is kept for all the looks after it, so that
    looking goes on for ever within alpha.
    """
    return 0.9 * alpha * t * t if t <= 1 else alpha * (1 - 0.1 / t)


def judged_alpha(alpha: float, judged_phase: int) -> float:
    """What the k-th judged phase gets of alpha: alpha · 2/3^k, k from 1; they sum to alpha."""
    return alpha * 2 / 3**judged_phase


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """Levels so far, and what is needed to go on from there.

    level: shape (looks,), one-sided level at the 1st, 2nd, … period with data. density: the
    density, at the last look, of a walk that has not crossed yet, on the grid that begins at the
    boundary and goes down in steps of `step`; boundary: where the grid begins.
    """

    level: Floats
    density: Floats
    boundary: float
    step: float

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON; floats come back exactly."""
        return {
            "level": self.level.tolist(),
            "density": self.density.tolist(),
            "boundary": self.boundary,
            "step": self.step,
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Levels:
        """What `to_dict` was called on."""
        level, density = np.array(kept["level"], float), np.array(kept["density"], float)
        return cls(level, density, float(kept["boundary"]), float(kept["step"]))


def looks(spending: Spending, so_far: Levels | None = None) -> Iterator[Levels]:
    """One more look after another, for ever: the levels that use up `spending`.

    spending: chance of error used up after the k-th look, given k, rising. A standard Brownian
    motion W seen at 1, 2, 3, … crosses z_k √k for the first time at k with chance
    spending(k) − spending(k − 1).
    """
    k = 0 if so_far is None else len(so_far.level)
    while True:
        k += 1
        share = spending(k) - (spending(k - 1) if k > 1 else 0.0)
        so_far = _first(share) if so_far is None else _next(so_far, k, share)
        yield so_far


def _first(share: float) -> Levels:
    from scipy.special import ndtri

    boundary = float(-ndtri(share))
    below, step = _grid(boundary, 1)
    density = np.exp(-((boundary - below) ** 2) / 2) / ROOT_2_PI
    return Levels(np.array([share]), density, boundary, step)


def _next(last: Levels, k: int, share: float) -> Levels:
    from scipy.special import ndtr

    weighted = last.density * _simpson(len(last.density)) * last.step
    seen = last.boundary - last.step * np.arange(len(last.density), dtype=np.float64)
    boundary = _solve(weighted, seen, last.boundary * float(np.sqrt(k / (k - 1))), share)
    below, step = _grid(boundary, k)
    rise = boundary - last.boundary
    if step == last.step:
        # Equal spacing makes the integral a convolution; beyond 9 standard deviations of one
        # period the kernel is 0 in double precision, for any sum that matters.
        far = int(np.ceil((9 + abs(rise)) / step))
        kernel = np.exp(-((rise + step * np.arange(-far, far + 1)) ** 2) / 2) / ROOT_2_PI
        full = np.convolve(weighted, kernel[::-1])
        density = np.zeros(len(below))
        part = full[far : far + len(below)]
        density[: len(part)] = part  # the grid grows at its far end, where nothing was before
    else:
        away = (boundary - below)[:, None] - seen
        density = np.exp(-(away**2) / 2) @ weighted / ROOT_2_PI
    level = float(ndtr(-boundary / np.sqrt(k)))
    return Levels(np.append(last.level, level), density, boundary, step)


def _grid(boundary: float, k: int) -> tuple[Floats, float]:
    """Distances below the boundary, down to −8√k, and their spacing: an odd number of points."""
    span = boundary + REACH * float(np.sqrt(k))
    if span / (POINTS - 1) <= WIDEST:
        step = float(span / (POINTS - 1))
        return step * np.arange(POINTS, dtype=np.float64), step
    points = 2 * int(np.ceil(span / WIDEST / 2)) + 1
    return WIDEST * np.arange(points, dtype=np.float64), WIDEST


def _simpson(points: int) -> Floats:
    weights = np.full(points, 2.0)
    weights[1::2] = 4.0
    weights[[0, -1]] = 1.0
    return weights / 3.0


FARTHEST = 16.0
"""Standard deviations of one period."""


def _solve(weighted: Floats, seen: Floats, start: float, share: float) -> float:
    """The boundary that the walk crosses with chance `share`, coming from `seen`.

    Newton's method on the logarithm, which is concave and so converges from either side.
    """
    from scipy.special import ndtr

    # From further below than that nothing crosses in one period, in double precision; after some
    # thousand looks that is nearly all of the grid.
    near = seen > start - FARTHEST
    seen, weighted = seen[near], weighted[near]
    boundary = start
    for _ in range(60):
        away = seen - boundary
        crossed = float(ndtr(away) @ weighted)
        slope = float(np.exp(-(away**2) / 2) @ weighted) / ROOT_2_PI
        move = crossed * np.log(crossed / share) / slope
        boundary += move
        if abs(move) < 1e-12 * max(1.0, abs(boundary)):
            break
    return boundary


class Boundaries:
    """Levels by (planned, alpha), each computed once and as far as it was asked for."""

    def __init__(self) -> None:
        """Begin empty; `add` brings in what was kept."""
        self._levels: dict[tuple[int, float], Levels] = {}
        self._lock = threading.Lock()
        self.computed = 0

    def level(self, planned: int, alpha: float, count: int) -> Floats:
        """Levels at looks 1 … count, shape (count,).

        planned: periods from the start of the judged phase to the by-date. alpha: one-sided
        chance of error over all looks, for ever. Raises EvidenceError where either is impossible.
        """
        if planned < 1 or planned != int(planned):
            raise EvidenceError(PLANNED_TOO_SMALL, field="planned", planned=planned)
        if not 0 < alpha < 0.5:
            raise EvidenceError(ALPHA_OUT_OF_RANGE, field="alpha", alpha=alpha)
        key = (int(planned), float(alpha))
        kept = self._levels.get(key)
        if kept is None or len(kept.level) < count:
            kept = self._go_on(key, count)
        return kept.level[:count]

    def _go_on(self, key: tuple[int, float], count: int) -> Levels:
        planned, alpha = key
        with self._lock:
            kept = self._levels.get(key)
            if kept is not None and not len(kept.density):
                kept = None  # what is shipped is levels alone: beyond them it begins anew
            steps = looks(lambda k: spent(k / planned, alpha), kept)
            while kept is None or len(kept.level) < count:
                kept = next(steps)
                self.computed += 1
            self._levels[key] = kept
            return kept

    def add(self, kept: Mapping[str, Levels | Mapping[str, Any]]) -> None:
        """Take in what `kept` or `to_dict` gave, here or elsewhere; the longer of two stays."""
        read = {
            _key(name): levels if isinstance(levels, Levels) else Levels.from_dict(levels)
            for name, levels in kept.items()
        }
        with self._lock:
            for key, levels in read.items():
                known = self._levels.get(key)
                if known is None or len(known.level) < len(levels.level):
                    self._levels[key] = levels

    def kept(self) -> dict[str, Levels]:
        """Everything known so far, under "planned:alpha", for a file that is kept.

        `computed` counts the looks that had to be computed: where it has not risen, there is
        nothing new to save.
        """
        with self._lock:
            return {
                f"{planned}:{alpha!r}": levels for (planned, alpha), levels in self._levels.items()
            }

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """The same as plain values, for JSON."""
        return {name: levels.to_dict() for name, levels in self.kept().items()}


def _key(name: str) -> tuple[int, float]:
    planned, alpha = name.split(":")
    return int(planned), float(alpha)


shared = Boundaries()
