"""Intervals, gaps and places once more, slowly: in plain Python with scipy.stats, from the text.

Tests hold the fast ones against these. A series is a list of (numerator, denominator or None) of
the periods that have data, in their order; nan stands for what cannot be said.
"""

from __future__ import annotations

from math import exp, inf, isnan, log, nan, sqrt
from typing import NamedTuple

from scipy import optimize, stats

Series = list[tuple[float, float | None]]
COUNTED, MEASURED = ("rate", "count"), ("mean", "score")


class Sums(NamedTuple):
    """S, N, k, e, Q, the values, the sizes and the distances."""

    s: float
    n: float
    k: int
    e: float
    q: float
    y: list[float]
    w: list[float]
    d: list[float]


def summed(kind: str, series: Series) -> Sums:
    """The sums that limits rest on."""
    w = [1.0 if whole is None else float(whole) for _, whole in series]
    if kind in MEASURED:
        y = [float(part) for part, _ in series]
        s = sum(a * b for a, b in zip(w, y, strict=True))
    else:
        y = [part / size for (part, _), size in zip(series, w, strict=True)]
        s = float(sum(part for part, _ in series))
    n = sum(w)
    e = s / n
    d = [sqrt(size) * (value - e) for size, value in zip(w, y, strict=True)]
    if len(set(y)) == 1:
        d = [0.0] * len(d)  # rounding aside
    return Sums(s, n, len(series), e, sum(each * each for each in d), y, w, d)


def lag(found: Sums) -> float:
    """r, corrected and held."""
    if found.q:
        pairs = zip(found.d[1:], found.d, strict=False)
        r = sum(a * b for a, b in pairs) / found.q
    else:
        r = 0.0
    return min(0.8, max(0.0, r + (1 + 3 * r) / found.k))


def dispersion(kind: str, found: Sums) -> float:
    """How much more the periods vary than chance."""
    v = found.e * (1 - found.e) if kind == "proportion" else found.e if kind in COUNTED else nan
    return found.q / ((found.k - 1) * v) if v > 0 and found.k >= 3 else nan


def clopper_pearson(s: float, n: float, level: float) -> tuple[float, float]:
    """One-sided limits of a share, each at `level`."""
    lower = stats.beta.ppf(level, s, n - s + 1) if s > 0 else 0.0
    upper = stats.beta.isf(level, s + 1, n - s) if s < n else 1.0
    return float(lower), float(upper)


def garwood(s: float, n: float, level: float) -> tuple[float, float]:
    """One-sided limits of a rate by the chi-squared distribution."""
    lower = stats.chi2.ppf(level, 2 * s) / 2 if s > 0 else 0.0
    return float(lower) / n, float(stats.chi2.isf(level, 2 * s + 2)) / 2 / n


def exact(kind: str, found: Sums, level: float, people: float | None) -> tuple[float, float]:
    """Part (1) of the limits."""
    s, n, k = found.s, found.n, found.k
    if kind == "proportion":
        if people is not None and people < n:
            s, n = s * people / n, people
        return clopper_pearson(s, n, level)
    if kind in COUNTED:
        return garwood(s, n, level)
    if kind == "days_between":
        lower, upper = s / stats.gamma.isf(level, k), s / stats.gamma.ppf(level, k)
        return float(lower), float(upper)
    if kind == "cases_between":
        most = stats.beta.isf(level, k, s) if s > 0 else 1.0
        least = stats.beta.ppf(level, k, s + 1)
        return float((1 - most) / most), float((1 - least) / least)
    return inf, -inf


def between(kind: str, found: Sums, level: float) -> tuple[float, float]:
    """Part (2) of the limits."""
    if kind in ("days_between", "cases_between"):
        return inf, -inf
    k, r = found.k, lag(found)
    half = float(stats.t.isf(level, k - 1)) * sqrt(found.q / (k - 1) * (1 + r) / (1 - r) / found.n)
    down = up = half
    if kind in MEASURED and found.q:
        spread = found.q / (k - 1)
        g = k / ((k - 1) * (k - 2)) * sum(each**3 for each in found.d) / spread**1.5
        s = sqrt(spread * k / found.n)
        a, b = abs(g) * s / (6 * k), abs(g) / (3 * s)
        inside = 1 - 4 * b * (half + a)
        far = inf if inside < 0 else 2 * (half + a) / (1 + sqrt(inside))
        down, up = (far if g < 0 else half), (far if g > 0 else half)
    return found.e - down, found.e + up


def interval(
    kind: str, series: Series, level: float, people: float | None = None
) -> tuple[float, float, float, float, float]:
    """estimate, lower, upper, dispersion, lag1 at the last period."""
    found = summed(kind, series)
    if found.k < 3:
        return found.e, nan, nan, nan, nan
    lower, upper = nan, nan
    if kind not in MEASURED or len(set(found.y)) > 1:
        sides = (exact(kind, found, level, people), between(kind, found, level))
        lower, upper = min(side[0] for side in sides), max(side[1] for side in sides)
    if kind not in MEASURED:
        top = 1.0 if kind == "proportion" else inf
        lower, upper = max(0.0, lower), min(top, upper)
    return found.e, lower, upper, dispersion(kind, found), lag(found)


def chance_beyond(kind: str, series: Series, target: float) -> float:
    """Posterior probability that the true value lies above the target."""
    found = summed(kind, series)
    if found.k < 3:
        return nan
    r, spread = lag(found), dispersion(kind, found)
    wider = (1 + r) / (1 - r)
    many = max(1.0, (1.0 if isnan(spread) else spread) * wider)
    s, n = found.s / many, found.n / many
    if kind == "proportion":
        return float(stats.beta.sf(target, 1 + s, 1 + n - s))
    if kind in COUNTED:
        return float(stats.gamma.sf(target, 0.5 + s, scale=1 / n))
    if kind == "days_between":
        return float(stats.gamma.cdf(1 / target, 0.5 + found.k, scale=1 / found.s))
    if kind == "cases_between":
        return float(stats.beta.cdf(1 / (1 + target), 1 + found.k, 1 + found.s))
    scale = sqrt(found.q / (found.k - 1) * wider / found.n)
    return float(stats.t.sf(target, found.k - 1, loc=found.e, scale=scale)) if scale else nan


def own_variance(kind: str, found: Sums) -> float:
    """A group's or a place's sampling variance, on the metric's own scale."""
    if kind == "proportion":
        p = (found.s + 0.5) / (found.n + 1)
        return p * (1 - p) / found.n
    if kind in COUNTED:
        return (found.s + 0.5) / found.n**2
    return found.q / ((found.k - 1) * found.n) if found.k > 1 else nan


def slope(rates, variances, sizes, shares) -> tuple[float, ...]:
    """SII and RII, each with its limits."""
    ridit, below = [], 0.0
    for share in shares:
        ridit.append((below + share / 2) / sum(shares))
        below += share
    total = sum(sizes)
    middle = sum(n * x for n, x in zip(sizes, ridit, strict=True)) / total
    spread = sum(n * (x - middle) ** 2 for n, x in zip(sizes, ridit, strict=True))
    pull = [n * (x - middle) / spread for n, x in zip(sizes, ridit, strict=True)]
    b = sum(a * y for a, y in zip(pull, rates, strict=True))
    mean = sum(n * y for n, y in zip(sizes, rates, strict=True)) / total
    low, high = mean - b * middle, mean + b * (1 - middle)
    z = stats.norm.isf(0.025)
    wide = z * sqrt(sum(a * a * v for a, v in zip(pull, variances, strict=True)))
    if low <= 0 or high <= 0:
        return b, b - wide, b + wide, nan, nan, nan
    carried = 0.0
    for n, a, v in zip(sizes, pull, variances, strict=True):
        at_0, at_1 = n / total - a * middle, n / total + a * (1 - middle)
        carried += (at_1 / high - at_0 / low) ** 2 * v
    times = inf if z * sqrt(carried) > 700 else exp(z * sqrt(carried))
    return b, b - wide, b + wide, high / low, high / low / times, high / low * times


def gap_slope(when, gap, variance) -> tuple[float, float, float]:
    """The gap's trend with its limits."""
    w = [1 / v for v in variance]
    x = sum(a * b for a, b in zip(w, when, strict=True)) / sum(w)
    y = sum(a * b for a, b in zip(w, gap, strict=True)) / sum(w)
    spread = sum(a * (b - x) ** 2 for a, b in zip(w, when, strict=True))
    b = sum(a * (t - x) * g for a, t, g in zip(w, when, gap, strict=True)) / spread
    rest = sum(a * (g - y - b * (t - x)) ** 2 for a, t, g in zip(w, when, gap, strict=True))
    free = len(when) - 2
    half = float(stats.t.isf(0.025, free)) * sqrt(max(1.0, rest / free) / spread)
    return b, b - half, b + half


def place(kind: str, series: Series) -> tuple[float, float] | None:
    """A place's effect and its variance on the scale of the calculation."""
    found = summed(kind, series)
    s, n, k = found.s, found.n, found.k
    wider = dispersion(kind, found)
    wider = 1.0 if isnan(wider) else max(1.0, wider)
    if kind == "proportion":
        return log((s + 0.5) / (n - s + 0.5)), (1 / (s + 0.5) + 1 / (n - s + 0.5)) * wider
    if kind in COUNTED:
        return log((s + 0.5) / n), wider / (s + 0.5)
    if kind in MEASURED:
        return (found.e, found.q / ((k - 1) * n)) if k > 1 else None
    if kind == "days_between":
        return log(s / k), 1 / k
    return log((s + 0.5) / k), 1 / k + 1 / (s + 0.5)


def back(kind: str, value: float) -> float:
    """From the scale of the calculation to the metric's own."""
    if kind in MEASURED:
        return value
    return 1 / (1 + exp(-value)) if kind == "proportion" else exp(value)


def pool(pairs: list[tuple[float, float]]) -> dict[str, float]:
    """Paule and Mandel's mean of (effect, variance) with interval and prediction."""

    def at(tau2: float) -> tuple[float, float, float]:
        w = [1 / (v + tau2) for _, v in pairs]
        mean = sum(a * y for a, (y, _) in zip(w, pairs, strict=True)) / sum(w)
        return mean, sum(w), sum(a * (y - mean) ** 2 for a, (y, _) in zip(w, pairs, strict=True))

    free = len(pairs) - 1
    apart = at(0)[2]
    tau2 = 0.0
    if apart > free:
        tau2 = optimize.brentq(lambda t: at(t)[2] - free, 0, 1e6, xtol=1e-16, rtol=1e-15)
    mean, weight, q = at(tau2)
    error = sqrt(max(1.0, q / free) / weight)
    half = float(stats.t.isf(0.025, free)) * error
    far = float(stats.t.isf(0.025, free - 1)) * sqrt(tau2 + error**2) if free > 1 else nan
    return {
        "pooled": mean,
        "lower": mean - half,
        "upper": mean + half,
        "predicted_lower": mean - far,
        "predicted_upper": mean + far,
        "tau2": tau2,
        "error": error,
        "i2": max(0.0, (apart - free) / apart) if apart else 0.0,
    }
