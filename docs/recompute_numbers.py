"""Sums, limits and the mean of places, as recompute.py needs them.

Numpy and scipy alone, nothing of Springbrett; see docs/readiness-json.md.
"""

from math import inf, nan, sqrt
from types import SimpleNamespace

import numpy as np
from scipy.optimize import brentq
from scipy.special import logit
from scipy.stats import beta, gamma, norm, t

COUNTED, MEASURED, SPACED = ("count", "rate"), ("mean", "score"), ("days_between", "cases_between")


def sums(kind, top, down):
    """Of the periods with numbers: k, y, n, S, N, Q, how far they hang together, e = S/N."""
    if isinstance(top, dict):  # of a place with numbers too small to be shown
        return with_estimate(SimpleNamespace(kind=kind, **top))
    top = np.array([] if top is None else top, float)
    down = np.ones(len(top)) if down is None else np.array(down, float)[: len(top)]
    used = ~np.isnan(top) & (down > 0)
    n, y = down[used], top[used] / (1 if kind in MEASURED else down[used])
    f = SimpleNamespace(kind=kind, k=len(y), y=y, n=n, s=(n * y).sum(), size=n.sum())
    d = np.sqrt(n) * (y - f.s / f.size) if f.k else n
    f.q, f.cubes = d @ d, (d**3).sum()
    lag = d[1:] @ d[:-1] / f.q if f.q > 0 else 0.0
    f.lag = min(max(lag + (1 + 3 * lag) / max(f.k, 1), 0.0), 0.8)
    return with_estimate(f)


def with_estimate(f):
    f.e = f.s / f.size if f.size else nan
    chance = {"proportion": f.e * (1 - f.e), "count": f.e, "rate": f.e}.get(f.kind, 0)
    f.wider = max(1.0, f.q / (f.k - 1) / chance) if f.k > 2 and chance > 0 else 1.0
    f.variance = f.q / (f.k - 1) / f.size if f.k > 1 else nan
    return f


def sampled(kind, s, n):
    """Variance of a share or a rate of s in n."""
    p = (s + 0.5) / (n + 1)
    return p * (1 - p) / n if kind == "proportion" else (s + 0.5) / n**2


def within(f):
    """Variance of an estimate within its periods."""
    if f.kind in (*MEASURED, *SPACED):
        return f.variance
    return sampled(f.kind, f.s, f.size) * f.wider


def limits(f, side, people=inf):
    """The wider of exact limits and of those that follow from how much the periods differ."""
    kind, s, n, k = f.kind, f.s, f.size, f.k
    if k < 3 or np.isnan(people) or (kind in MEASURED and np.ptp(f.y) == 0):
        return nan, nan
    if kind == "days_between":
        return s / gamma.isf(side, k), s / gamma.ppf(side, k)
    if kind == "cases_between":
        return 1 / (beta.isf(side, k, s) if s else 1) - 1, 1 / beta.ppf(side, k, s + 1) - 1
    half = t.isf(side, k - 1) * sqrt(f.variance * (1 + f.lag) / (1 - f.lag))
    if kind in MEASURED:  # further on the side of the longer tail (Johnson 1978)
        g = k / (k - 1) / (k - 2) * f.cubes / (f.q / (k - 1)) ** 1.5
        spread = sqrt(f.q / (k - 1) * k / n)
        near = half + abs(g) * spread / (6 * k)
        inside = 1 - 4 * abs(g) / (3 * spread) * near
        far = 2 * near / (1 + sqrt(inside)) if inside >= 0 else inf
        return f.e - (far if g < 0 else half), f.e + (far if g > 0 else half)
    low, high = gamma.ppf(side, s) / n, gamma.isf(side, s + 1) / n
    if kind == "proportion":
        s, n = (f.e * people, people) if people < n else (s, n)
        low, high = beta.ppf(side, s, n - s + 1), beta.isf(side, s + 1, n - s)
    low, high = np.nan_to_num(low), 1 if np.isnan(high) else high
    top = 1 if kind == "proportion" else inf
    return max(0, min(low, f.e - half)), min(top, max(high, f.e + half))


def foreseen(kind, places, threshold):
    """How far the mean of places lies beyond a threshold, its error, and the spread of places.

    On a scale without bounds; random effects by Paule & Mandel 1982. None with fewer than two.
    """
    rows = []
    for p in places:
        s, rest = p.s + 0.5, p.size - p.s + 0.5
        odds = {"proportion": (s / rest, 1 / s + 1 / rest), "days_between": (p.e, 1 / p.k)}
        odds |= {"cases_between": (s / p.k, 1 / p.k + 1 / s)}
        ratio, v = odds.get(kind, (s / p.size, 1 / s))
        rows.append((p.e, p.variance) if kind in MEASURED else (np.log(ratio or nan), v * p.wider))
    y, v = np.array([row for row in rows if not np.isnan(row).any()]).reshape(-1, 2).T
    if len(y) < 2:
        return None
    v = np.maximum(v, 1e-12 * (max(v.max(), np.ptp(y) ** 2) or 1))  # so that each has a weight
    at = threshold if kind in MEASURED else (logit if kind == "proportion" else np.log)(threshold)

    def excess(tau2):
        w = 1 / (v + tau2)
        return (w * (y - np.average(y, weights=w)) ** 2).sum() / (len(y) - 1) - 1

    tau2 = brentq(excess, 0, 1e9, xtol=1e-15) if excess(0) > 0 else 0.0
    w = 1 / (v + tau2)
    return len(y), np.average(y, weights=w) - at, sqrt(max(1, excess(tau2) + 1) / w.sum()), tau2


def of_people(f, share):
    """The sums as if each person behind the visits had come once."""
    own = vars(f) | {"s": f.s * share, "size": f.size * share}
    return SimpleNamespace(**own) if f.kind == "proportion" else f


def sides(m, kind, share):
    """Each place of a kind, before the start and after it; None where too small to be shown."""
    if any("withheld" in place for place in m["places"]):
        return None
    own, found = [place for place in m["places"] if place["kind"] == kind], []
    for top, down in ("before_numerator", "before_denominator"), ("numerator", "denominator"):
        each = [sums(m["kind"], place[top], place[down]) for place in own]
        found.append([of_people(f, share) for f in each])
    return [*zip(*found, strict=True)]


def difference(here, there):
    """How much more changed here than there, and half the width of its 95 % interval."""
    change = [np.array([after.e - before.e for before, after in side]) for side in (here, there)]
    v = [sum(within(a) + within(b) for a, b in s) / len(s) ** 2 for s in (here, there)]
    half = norm.isf(0.025)
    if min(map(len, change)) > 1:
        v = np.array([each.var(ddof=1) / len(each) for each in change])
        half = t.isf(0.025, v.sum() ** 2 / (v**2 / [len(c) - 1 for c in change]).sum())
    return change[0].mean() - change[1].mean(), half * sqrt(sum(v))
