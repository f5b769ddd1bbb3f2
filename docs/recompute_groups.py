"""What groups come to and how a gap grows, as recompute.py needs them.

Numpy and scipy alone, nothing of Springbrett; see docs/readiness-json.md.
"""

from math import hypot, nan, sqrt

import numpy as np
from recompute_numbers import COUNTED, MEASURED, sampled, sums
from scipy.stats import gamma, norm, t


def slope(kind, when, y, n, way):
    """95 % limits of how the gap between two groups, y and n of shape (2, periods), grows."""
    if kind in MEASURED:
        own = [sums(kind, *each) for each in zip(y, n, strict=True)]
        v = sum(each.q / (each.k - 1) / each.n for each in own)
    else:
        v = sampled(kind, y * n, n).sum(0)
    gap, x = (y[1] - y[0]) * way, when - np.average(when, weights=1 / v)
    spread, free = (x**2 / v).sum(), len(x) - 2
    found = (x * gap / v).sum() / spread
    rest = gap - np.average(gap, weights=1 / v) - found * x
    half = t.isf(0.025, free) * sqrt(max(1, (rest**2 / v).sum() / free) / spread)
    return found - half, found + half


def sizes(m, g, people):
    """How many people, or events, each group is about; the fewest where some are hidden."""
    if people is not None:
        return shown(people)
    if "trend" in g:
        fewest = (g["trend"] or {}).get("smallest")
        return np.array([0 if isinstance(fewest, str) else fewest], float)
    top = np.array(g["numerator"], float)
    if m["kind"] in COUNTED or g["denominator"] is None:
        return np.nansum(top, 0) if m["kind"] in COUNTED else top[0] * nan
    size = np.where(np.isnan(top), 0, np.array(g["denominator"], float))
    return size.max(0) if m["counts"] == "visits" else size.sum(0)


def ends(m, g, way):
    """The two groups that are compared, the worse off first."""
    top = np.array(g["numerator"], float).T
    if g["ordered"]:
        return [0, len(top) - 1]
    down = g["denominator"]
    down = np.ones_like(top) if down is None else np.array(down, float).T
    rates = [sums(m["kind"], *each).e for each in zip(top, down, strict=True)]
    return [int(np.nanargmin(rates)), int(np.nanargmax(rates))][::way]


def better(m, g, way, people, share, small):
    """Whether the worse off surely do better than before, or worse; None where neither is sure."""
    if "trend" in g:
        return (g["trend"] or {}).get("better")
    at = ends(m, g, way)[0]
    if sizes(m, g, people)[at] < small:
        return None
    now, was = (side(m, g, before, at, share) for before in ("", "before_"))
    was = was or (m["baseline"],) * 3
    if now is None or None in was:
        return None
    low = now[0] - was[0] - hypot(now[0] - now[1], was[2] - was[0])
    high = now[0] - was[0] + hypot(now[2] - now[0], was[0] - was[1])
    return bool((low > 0) == (way > 0)) if low > 0 or high < 0 else None


def side(m, g, before, at, share):
    """A group's estimate with its own 95 % limits; None without numbers."""
    kind, top, down = m["kind"], g[before + "numerator"], g[before + "denominator"]
    f = sums(kind, *(x if x is None else np.array(x, float)[:, at] for x in (top, down)))
    if not f.k:
        return None
    s, n, z = f.s, f.size, norm.isf(0.025)
    if kind in MEASURED:
        half = t.isf(0.025, f.k - 1) * sqrt(f.variance) if f.k > 1 else nan
        return f.e, f.e - half, f.e + half
    if kind in COUNTED:
        return f.e, gamma.ppf(0.025, s) / n if s else 0, gamma.isf(0.025, s + 1) / n
    n = n * share  # Wilson 1927
    half = z * sqrt(f.e * (1 - f.e) / n + z**2 / 4 / n**2)
    middle = f.e + z**2 / 2 / n
    return f.e, (middle - half) / (1 + z**2 / n), (middle + half) / (1 + z**2 / n)


def gap_limits(m, g, way, small):
    """Periods in which two groups are compared, and how their gap grows: see `slope`.

    The first and last of an ordered dimension, else those that do worst and best over all periods.
    """
    if "trend" in g:
        said = g["trend"] or {"periods": 0, "lower": None, "upper": None}
        return said["periods"], *np.array([said["lower"], said["upper"]], float)
    top, bare, kind = np.array(g["numerator"], float).T, g["denominator"] is None, m["kind"]
    down = np.ones_like(top) if bare else np.array(g["denominator"], float).T
    both = ends(m, g, way)
    n = down[both]
    y = top[both] / (1 if kind in MEASURED else n)
    few = np.zeros(y.shape, bool) if bare or kind in COUNTED else n < small
    left = ~(np.isnan(y) | few).any(0)
    y, n, when = y[:, left], n[:, left], np.flatnonzero(left)
    if len(when) < 6 or (y == y[:, :1]).all():
        return len(when), nan, nan
    return len(when), *slope(kind, when, y, n, way)


def shown(people):
    """Counts of people, nan where too few to be shown, or where nobody has counted."""
    return np.array([nan if isinstance(n, str) else n for n in people], float)


def participants(i):
    """How many took part, from the groups where there is no count of all; None if not known."""
    counted = [r["counted"] for r in i["reached"]]
    return max(counted, default=None) if i["participants"] is None else i["participants"]


def worst_share(r):
    """Share of those who took part over share of those it is for, of the group that is judged."""
    share = shown(r["people"]) / r["counted"] / (np.array(r["shares"]) / sum(r["shares"]))
    return share[0] if r["ordered"] else share.min()
