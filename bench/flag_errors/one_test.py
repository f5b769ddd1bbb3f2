"""What looking every week costs, beside one test at the planned end that is as robust."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bench.flag_errors.series import Array, Measure, numbers
from store.evidence.interval import judge
from store.evidence.limits import first_those_with_data, sums, values_and_sizes
from store.words import Direction

TWO_THIRDS = 2 / 3
PRECISE = 12  # halvings of the range that the true value is sought in


def found_by_one_test(
    measure: Measure, part: Array, whole: Array | None, alpha: float
) -> NDArray[np.bool_]:
    """Whether the interval at level alpha lies beyond the minimum, shape (pilots,).

    The flag's own limits, the wider of the two, looked at once, with all of the numbers given.
    """
    y, n, used = first_those_with_data(*values_and_sizes(measure.kind, part, whole))
    found = judge(measure.kind, sums(y, n, used), np.full(len(part), alpha), None)
    if measure.direction is Direction.DOWN:
        return found.upper < measure.minimum
    return found.lower > measure.minimum


def where_it_finds_two_thirds(
    measure: Measure, alpha: float, pilots: int, seed: list[int]
) -> float:
    """The true value at which one test at the planned end finds two thirds.

    seed: the same chance for every value that is tried, so that the share only ever rises.
    """
    low, high = measure.minimum, 3 * measure.minimum - 2 * measure.baseline
    for _ in range(PRECISE):
        middle = (low + high) / 2
        rng = np.random.default_rng(seed)
        part, whole = numbers(measure, middle, pilots, measure.planned, rng)
        enough = found_by_one_test(measure, part, whole, alpha).mean() >= TWO_THIRDS
        low, high = (low, middle) if enough else (middle, high)
    return high
