"""The mean of effects that differ from place to place, and where a new one would lie.

Sources: Paule & Mandel 1982, J Res NBS 87:377; Hartung & Knapp 2001, Stat Med 20:3875, with their
factor held at 1 or more; Higgins, Thompson & Spiegelhalter 2009, J R Stat Soc A 172:137
(prediction).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.errors import EvidenceError
from store.evidence.checks import LENGTHS, Array, Mask

LEVEL = 0.95
ROUNDS = 200  # of Newton's method, which takes about ten
NO_SPREAD = 1e-12  # variance of an effect without any, beside what else there is


@dataclass(frozen=True, slots=True, eq=False)
class Pooled:
    """Many random-effects summaries, each of shape (summaries,).

    effects: how many went in. pooled, lower, upper: the mean effect with its 95 % interval. error:
    its standard error. tau2: variance between the effects. i2: share of the variation that is
    between them, 0 to 1. predicted_lower, predicted_upper: 95 % of new effects lie between; nan
    with two. All but effects are nan where fewer than two effects went in.
    """

    effects: NDArray[np.int64]
    pooled: Array
    lower: Array
    upper: Array
    error: Array
    tau2: Array
    i2: Array
    predicted_lower: Array
    predicted_upper: Array


def random_effects(effects: ArrayLike, variances: ArrayLike) -> Pooled:
    """The mean of effects that differ, and where a new one would lie.

    effects, variances: shape (summaries, effects), nan where there is none; one row alone may be
    given as shape (effects,). τ² by Paule & Mandel, 0 where Q ≤ k − 1; standard error
    √(max(1, Σw(y − pooled)²/(k − 1))/Σw).
    Raises EvidenceError where they differ in shape.
    """
    from scipy.special import stdtrit

    y, v = (np.atleast_2d(np.asarray(each, np.float64)) for each in (effects, variances))
    if y.shape != v.shape:
        raise EvidenceError(LENGTHS, numbers=y.size, others=v.size)
    used = ~(np.isnan(y) | np.isnan(v))
    k = used.sum(1)
    few = k < 2
    free = np.maximum(k - 1.0, 1.0)
    v = _above_nothing(y, v, used)
    y = np.where(used, y, 0.0)
    tau2 = _between(y, v, used, free)
    middle, precision, q = _weighed(y, v, used, tau2)
    error = np.sqrt(np.maximum(1.0, q / free) / precision)
    apart = _weighed(y, v, used, np.zeros_like(tau2))[2]
    with np.errstate(invalid="ignore", divide="ignore"):
        i2 = np.where(apart > free, (apart - free) / apart, 0.0)
        half = stdtrit(free, (1 + LEVEL) / 2) * error
        far = np.where(k > 2, stdtrit(k - 2.0, (1 + LEVEL) / 2), np.nan)
    far = far * np.sqrt(tau2 + error**2)
    figures = (
        *(middle, middle - half, middle + half),
        *(error, tau2, i2),
        *(middle - far, middle + far),
    )
    return Pooled(k, *(np.where(few, np.nan, each) for each in figures))


def _above_nothing(y: Array, v: Array, used: Mask) -> Array:
    """Variances above 0, so that an effect without any has a weight, and 1 where there is none.

    What is put there is nothing beside the other variances and the distance between effects.
    """
    top = np.where(used, y, -np.inf).max(1) - np.where(used, y, np.inf).min(1)
    most = np.where(used, v, 0.0).max(1)
    least = NO_SPREAD * np.fmax(most, np.where(used.any(1), top, 0.0) ** 2)
    return np.where(used, np.maximum(v, np.where(least > 0, least, NO_SPREAD)[:, None]), 1.0)


def _weighed(y: Array, v: Array, used: Mask, tau2: Array) -> tuple[Array, Array, Array]:
    """Weighted mean, sum of the weights and Q of each row at a variance between."""
    w = np.where(used, 1 / (v + tau2[:, None]), 0.0)
    precision = np.where(used.any(1), w.sum(1), 1.0)
    middle = (w * y).sum(1) / precision
    return middle, precision, (w * (y - middle[:, None]) ** 2).sum(1)


def _between(y: Array, v: Array, used: Mask, free: Array) -> Array:
    """τ² at which Q is k − 1, 0 where it never is above.

    Q falls, ever less steeply, with τ², so that Newton's steps from 0 come up to it from below.
    Source: DerSimonian & Kacker 2007, Contemp Clin Trials 28:105.
    """
    tau2 = np.zeros(len(y))
    for _ in range(ROUNDS):
        middle, _, q = _weighed(y, v, used, tau2)
        w = np.where(used, 1 / (v + tau2[:, None]), 0.0)
        steep = (w**2 * (y - middle[:, None]) ** 2).sum(1)
        more = np.where(q > free, (q - free) / np.where(steep > 0, steep, 1.0), 0.0)
        tau2 = tau2 + more
        if (more <= 1e-15 * tau2).all():
            break
    return tau2
