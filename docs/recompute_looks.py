"""A metric at its last period, as recompute.py needs it: what is likely, and where it moves.

Numpy and scipy alone, nothing of Springbrett; see docs/readiness-json.md.
"""

from functools import cache
from math import inf, isnan, nan, sqrt

import numpy as np
from recompute_numbers import limits, sums
from scipy.optimize import brentq
from scipy.special import ndtr
from scipy.stats import norm

SHARES = ("proportion", "rate")


def look(m, alpha):
    """A metric from its judged phase on; good and bad are the ends of what is likely.

    before: what came before the first judged phase, where this is the first.
    """
    start, judged = m["judged_from"] or 0, m["judged_from"] is not None
    top, down = np.array(m["numerator"], float), m["denominator"]
    down = np.ones(len(top)) if down is None else np.array(down, float)
    out = np.isin(np.arange(len(top)), m["excluded"])
    counted, late = np.where(out, nan, top), slice(start, None)
    f = sums(m["kind"], counted[late], down[late])
    f.before = sums(m["kind"], counted[:start] if m["judged_phase"] == 1 else [], down[:start])
    f.way, f.judged, f.people = {"up": 1, "down": -1, "none": 0}[m["direction"]], judged, inf
    if m["counts"] == "visits":
        seen = np.array(m["people"] or [nan] * len(top), float)[late][~np.isnan(counted[late])]
        f.people = seen[-1] if len(seen) and seen[-1] > 0 else nan
    f.share = min(1, f.people / f.size) if f.people < inf and f.size else 1  # people a visit
    f.lower = f.upper = f.level = nan
    if judged and f.k:
        f.level = level(m["planned"], alpha * 2 / 3 ** m["judged_phase"], f.k)
        f.lower, f.upper = limits(f, f.level, f.people)
    third = min(max(-(-f.k // 3), 4), f.k)
    f.latest = np.average(f.y[-third:], weights=f.n[-third:]) if third else nan
    kind = m["kind"]
    if kind in ("count", "rate"):
        kind = "count" if m["denominator"] is None else "rate"
    moved = last_point(kind, top[late][~out[late]], down[late][~out[late]])
    f.wrong_way = f.way != 0 and moved == -f.way
    f.good, f.bad = (f.lower, f.upper) if f.way > 0 else (f.upper, f.lower)
    f.judgeable = f.way != 0 and not isnan(f.good)
    f.limit = m["minimum_worthwhile"] if m["limit"] is None else m["limit"]
    return f


def unlike(f, said):
    """Lines on what a look says otherwise than it is worked out here."""
    own = {"periods": f.k, "estimate": f.e, "latest": f.latest}
    own |= {"level": f.level, "lower": f.lower, "upper": f.upper} if f.judged else {}
    for name, value in own.items():
        told = inf * np.sign(value) if said[name] is None and abs(value) == inf else said[name]
        if not np.isclose(value, np.array(told, float), 1e-6, 1e-12, equal_nan=True):
            yield f"{said['metric']} {name}: {said[name]}, not {value}"
    if f.wrong_way != (said["variation"] == "concerning"):
        yield f"{said['metric']} variation: {said['variation']}"


@cache
def level(planned, alpha, looks):
    """One-sided level at the last look (Lan & DeMets 1983).

    0.9 alpha t² is spent by t = looks / planned, and a little after 1.
    """
    at = np.arange(looks + 1) / planned
    spent = alpha * np.where(at <= 1, 0.9 * at**2, 1 - 0.1 / np.maximum(at, 1))
    grid, mass = np.zeros(1), np.ones(1)
    for k, share in enumerate(np.diff(spent), 1):

        def crossed(bound, grid=grid, mass=mass, share=share):
            return mass @ ndtr(grid - bound) - share

        bound = brentq(crossed, 0, 40 * sqrt(k), xtol=1e-13)
        points = np.linspace(-8 * sqrt(k), bound, 301)
        simpson = np.r_[1, np.tile([4, 2], 149), 4, 1] * (points[1] - points[0]) / 3
        grid, mass = points, norm.pdf(points[:, None] - grid) @ mass * simpson
    return ndtr(-bound / sqrt(looks))


def mean_range(x):
    """Mean moving range, the far ones left away once, in standard deviations."""
    steps = abs(np.diff(x))
    if not (steps >= 0).any():
        return nan
    kept = steps[steps < 3.267 * np.nanmean(steps)]
    return kept.mean() / 1.128 if len(kept) else nan


def chart(kind, top, down):
    """Values that are known, centre, standard deviations and what is possible, on the right chart.

    A count, share or rate by chance, widened where it spreads more (Laney 2002); the others by
    their moving ranges, days between as their 3.6th root (Nelson 1994).
    """
    y = top / down if kind in SHARES else top
    known = ~np.isnan(y)
    centre, floor, roof = y[known].mean(), 0, 1 if kind == "proportion" else inf
    if kind in SHARES:
        centre = top[known].sum() / down[known].sum()
        rest = 1 - centre if kind == "proportion" else 1
        sigma = np.sqrt(centre * rest / down)
        spread = mean_range((y - centre) / sigma) if known.sum() >= 20 and centre * rest else 1
        if spread > 1.2 and np.median(down[known] * min(centre, rest)) >= 10:
            sigma = sigma * spread
    elif kind in ("count", "cases_between"):
        sigma = sqrt(centre * (1 if kind == "count" else centre + 1)) + 0 * y
    else:
        rooted = kind == "days_between" and (y[known] > 0).all()
        y, floor = (y ** (1 / 3.6), 0) if rooted else (y, -inf)
        centre, sigma = y[known].mean(), mean_range(y) + 0 * y
    return y[known], centre, sigma[known], floor, roof


def last_point(kind, top, down):
    """1 where the last point of its chart is high, −1 low, 0 neither ("Making data count")."""
    if np.isnan(top).all():
        return 0
    y, centre, sigma, floor, roof = chart(kind, top, down)
    room = 1e-12 * abs(y).max()

    def sign(times, line=centre):
        low, high = (np.clip(line + way * times * sigma, floor, roof) for way in (-1, 1))
        return 1 * (y > high + room) - 1 * (y < low - room)

    middle = np.median(y) if kind == "cases_between" else centre
    outside, side, rise = sign(3), sign(0, middle), np.sign(np.diff(y))
    between = np.where(outside == 0, sign(2), 0)
    if outside[-1] or (len(y) > 6 and abs(rise[-6:].sum()) == 6):
        return outside[-1] or rise[-1]
    if between[-1] and abs(side[-3:].sum()) == 3 and abs(between[-3:]).sum() > 1:
        return between[-1]
    return side[-1] if len(y) > 6 and abs(side[-7:].sum()) == 7 else 0
