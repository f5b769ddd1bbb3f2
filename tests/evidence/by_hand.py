"""The charts once more, slowly: one point at a time, in plain Python, straight from the text.

Tests hold the fast ones against these. Values are lists with None where a period is missing.
"""

from __future__ import annotations

from itertools import pairwise
from math import comb, log2, sqrt
from statistics import fmean, median

Numbers = list[float | None]


def run_bounds(n: int) -> tuple[int | None, int | None]:
    """Longest run and fewest crossings among n useful points."""
    if not n:
        return None, None
    k = 0
    while sum(comb(n - 1, j) for j in range(k + 1)) / 2 ** (n - 1) < 0.05:
        k += 1
    return round(log2(n)) + 3, k


def runs(values: Numbers, out: set[int], centre: float, close: float = 0) -> tuple:
    """n_useful, longest run, its maximum, crossings, their minimum, signal, enough."""
    sides = [
        v > centre
        for i, v in enumerate(values)
        if v is not None and i not in out and abs(v - centre) > close
    ]
    longest = here = crossings = 0
    for i, side in enumerate(sides):
        if i and side == sides[i - 1]:
            here += 1
        else:
            crossings += i > 0
            here = 1
        longest = max(longest, here)
    most, fewest = run_bounds(len(sides))
    enough = len(sides) >= 10
    signal = enough and (longest > most or crossings < fewest)
    return len(sides), longest, most, crossings, fewest, signal, enough


def mean_range(values: Numbers, out: set[int], screened: bool) -> float | None:
    """Mean moving range of what is left when `out` is taken away; a missing one breaks it."""
    left = [v for i, v in enumerate(values) if i not in out]
    ranges = [abs(b - a) for a, b in pairwise(left) if a is not None and b is not None]
    if ranges and screened:
        top = 3.267 * fmean(ranges)
        ranges = [r for r in ranges if r < top]
    return fmean(ranges) if ranges else None


def limits(
    kind: str,
    part: Numbers,
    whole: Numbers | None,
    out: set[int],
    freeze: int | None = None,
    screened: bool = True,
) -> tuple[float, list, list]:
    """Centre, lower and upper limits of one phase; None where there is none."""
    n = len(part)
    base = range(n if freeze is None else freeze)
    y = [
        None if a is None else a if whole is None else a / b
        for a, b in zip(part, whole or part, strict=True)
    ]
    used = [i for i in base if i not in out and y[i] is not None]
    if kind in ("p", "pp", "u", "up"):
        centre = sum(part[i] for i in used) / sum(whole[i] for i in used)
        spread = centre * (1 - centre) if kind in ("p", "pp") else centre
        sigma = [None if v is None else sqrt(spread / w) for v, w in zip(y, whole, strict=True)]
        if kind in ("pp", "up"):
            z = [None if v is None else (v - centre) / s for v, s in zip(y, sigma, strict=True)]
            amr = mean_range(z[: len(base)], out, screened)
            sigma = [None if s is None or amr is None else s * amr / 1.128 for s in sigma]
    elif kind in ("i", "t"):
        power = 3.6 if kind == "t" else 1
        roots = [None if v is None else v ** (1 / power) for v in y]
        centre = fmean(roots[i] for i in used)
        amr = mean_range(roots[: len(base)], out, screened)
        sigma = [None if amr is None else amr / 1.128] * n
    else:
        centre = fmean(y[i] for i in used)
        sigma = [sqrt(centre) if kind == "c" else sqrt(centre * (centre + 1))] * n
    floor = None if kind == "i" else 0
    top = 1 if kind in ("p", "pp") else None
    lower, upper = ([_held(centre, k, s, floor, top) for s in sigma] for k in (-3, 3))
    if kind == "t":
        centre = centre**3.6
        lower, upper = ([None if v is None else v**3.6 for v in line] for line in (lower, upper))
    if kind == "g":
        centre = median(y[i] for i in used)
    return centre, lower, upper


def _held(centre, times, sigma, floor, top):
    if sigma is None:
        return None
    line = centre + times * sigma
    line = line if floor is None else max(floor, line)
    return line if top is None else min(top, line)


def marks(chart, close: float = 0) -> tuple[list, list]:
    """For each point 1 (high), -1 (low) or 0, and the rule, from the text; None where it is out."""
    high = [None] * len(chart.value)
    rule = [None] * len(chart.value)
    for phase in range(1, chart.phase[-1] + 1):
        here = [
            i
            for i in range(len(chart.value))
            if chart.phase[i] == phase
            and not chart.excluded[i]
            and chart.value[i] == chart.value[i]
        ]
        for i, found in zip(here, _phase_marks(chart, here, close), strict=True):
            high[i], rule[i] = found
    return high, rule


def _phase_marks(chart, here, close):
    y = [float(chart.value[i]) for i in here]
    outside = [_side(chart.value[i], chart.lower[i], chart.upper[i], close) for i in here]
    beyond = [
        _side(chart.value[i], chart.inner_lower[i], chart.inner_upper[i], close) for i in here
    ]
    side = [_side(chart.value[i], chart.centre[i], chart.centre[i], close) for i in here]
    trend, two, shift = ([0] * len(y) for _ in range(3))
    for start in range(len(y) - 6):
        window = y[start : start + 7]
        steps = {(b > a) - (b < a) for a, b in pairwise(window)}
        if steps in ({1}, {-1}):
            trend[start : start + 7] = [steps.pop()] * 7
        sides = set(side[start : start + 7])
        if sides in ({1}, {-1}):
            shift[start : start + 7] = [sides.pop()] * 7
    for start in range(len(y) - 2):
        window = range(start, start + 3)
        one = {side[k] for k in window}
        far = [k for k in window if beyond[k] == side[k] and not outside[k]]
        if one in ({1}, {-1}) and len(far) >= 2:
            for k in far:
                two[k] = side[k]
    rules = {"limit": outside, "trend": trend, "two_of_three": two, "shift": shift}
    return [
        next(((found[k], name) for name, found in rules.items() if found[k]), (0, None))
        for k in range(len(y))
    ]


def _side(value, low, high, close):
    return int(value > high + close) - int(value < low - close)
