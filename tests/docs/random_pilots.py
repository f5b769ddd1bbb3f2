"""Pilots at random, of every kind of measure, with all that a verdict can rest on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np

from store.evidence.pilot import (
    GroupsEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
    PlaceEvidence,
    ReachedEvidence,
)
from store.words import Act, Choice, Direction, Kind
from tests.evidence.pilots import FIXED, decided, falls, metric, pilot

Draws = np.random.Generator
Columns = tuple[Any, Any]
UNITS = {Kind.PROPORTION: 1.0, Kind.RATE: 0.02, Kind.COUNT: 20.0}
BY_GROUP = (Kind.PROPORTION, Kind.RATE, Kind.COUNT, Kind.MEAN)


def series(draw: Draws, kind: Kind, periods: int, level: float) -> Columns:
    """Numerators, some missing, and denominators or None, about a level of 0 to 1."""
    sizes, noise = None, np.exp(draw.choice([0, 0.3]) * draw.normal(size=periods))
    match kind:
        case Kind.PROPORTION:
            sizes = draw.integers(1, draw.choice([6, 30, 200]), periods).astype(float)
            values = draw.binomial(sizes.astype(int), np.clip(level * noise, 0, 1))
        case Kind.RATE:
            sizes = draw.uniform(50, 2000, periods)
            values = draw.poisson(sizes * level * UNITS[kind] * noise)
        case Kind.COUNT:
            values = draw.poisson(level * UNITS[kind] * noise)
        case Kind.MEAN | Kind.SCORE:
            values = np.round(level * 10 + draw.gamma(1, 2, periods) * draw.choice([0, 1, 1]), 2)
            sizes = draw.choice([None, 1]) and draw.integers(1, 9, periods).astype(float)
        case Kind.DAYS_BETWEEN:
            values = np.ceil(draw.exponential(10 * level + 1, periods))
        case _:
            values = draw.geometric(1 / (1 + 10 * level), periods) - 1
    missing = draw.random(periods) < draw.choice([0, 0.1])
    return np.where(missing, np.nan, values.astype(float)), sizes


def places(draw: Draws, kind: Kind, periods: int, level: float) -> tuple[PlaceEvidence, ...]:
    """None to five, some to compare with, most with numbers from before."""
    found = []
    for number in range(draw.integers(0, 6)):
        after = series(draw, kind, periods, min(1, level * draw.uniform(0.8, 1.2)))
        before = series(draw, kind, int(draw.integers(0, 12)), level * 0.8)
        known = before if draw.random() < 0.7 else (None, None)
        which = "comparison" if number > 3 or draw.random() < 0.2 else "pilot"
        found.append(PlaceEvidence(f"p{number}", f"P{number}", which, *after, *known))
    return tuple(found)


def table(draw: Draws, kind: Kind, periods: int, level: float, groups: int) -> Columns:
    """Numbers by group, shape (periods, groups), for most without any that is too small."""
    columns = [series(draw, kind, periods, min(1, level * f)) for f in (0.8, 1, 1.1)[:groups]]
    more = 10 if kind is Kind.PROPORTION and draw.random() < 0.7 else 0
    tops = np.array([top + more for top, _ in columns]).T.reshape(periods, groups)
    if any(sizes is None for _, sizes in columns):
        return tops, None
    return tops, np.array([sizes + 2 * more for _, sizes in columns]).T.reshape(periods, groups)


def dimension(draw: Draws, kind: Kind, periods: int, level: float) -> tuple[GroupsEvidence, ...]:
    """None or one."""
    count = int(draw.integers(2, 4))
    after = table(draw, kind, periods, level, count)
    before = table(draw, kind, 6, level * 0.7, count) if draw.random() < 0.7 else (None, None)
    if kind not in BY_GROUP or not np.isfinite(after[0]).any() or draw.random() < 0.2:
        return ()
    names = tuple(f"G{number}" for number in range(count))
    shares, ordered = np.full(count, 1 / count), bool(draw.random() < 0.6)
    return (GroupsEvidence("d", "D", ordered, names, shares, *after, *before),)


def main_metric(draw: Draws) -> MetricEvidence:
    """A primary metric, judged or not, of people or of visits, with places and groups."""
    kind = draw.choice([*Kind])
    kind = Kind(kind)
    way = Direction(draw.choice(["up", "up", "down", "down", "none"]))
    periods, level = int(draw.integers(0, 40)), draw.uniform(0.1, 0.9)
    numbers, sizes = series(draw, kind, periods, level)
    start = None if draw.random() < 0.1 else int(draw.integers(0, periods // 2 + 1))
    sign, unit = (-1 if way is Direction.DOWN else 1), UNITS.get(kind, 10.0)
    steps = np.array([-0.3, -0.15 * draw.random(), 0.1 * (draw.random() - 0.4)]) * sign
    levels = np.clip(level * (1 + steps), 0.01, 0.99) * unit
    named = ("baseline", "minimum_worthwhile", "target")
    given = {n: float(x) for n, x in zip(named, levels, strict=True) if draw.random() < 0.93}
    visits = kind is Kind.PROPORTION and draw.random() < 0.4
    came = np.cumsum(draw.integers(0, 6, periods)).astype(float)
    judged = periods - (start or 0)
    return replace(
        metric(numbers, **dict.fromkeys(named)),
        **given,
        kind=kind,
        direction=way,
        denominator=sizes,
        counts="visits" if visits else "people",
        people=came if visits and draw.random() < 0.8 else None,
        judged_from=start,
        judged_phase=0 if start is None else int(draw.integers(1, 3)),
        planned=None if start is None else int(draw.integers(3, 40)),
        excluded=draw.random(periods) < 0.05,
        sites=int(draw.integers(0, 6)),
        places=places(draw, kind, judged, level),
        groups=dimension(draw, kind, judged, level),
    )


def records(draw: Draws) -> dict[str, Any]:
    """Hypotheses, cycles and decisions."""
    fixings = [
        replace(
            FIXED,
            paper=bool(draw.random() < 0.3),
            source_attached=bool(draw.random() < 0.5),
            judged_before=int(draw.random() < 0.3),
        )
        for _ in range(3)
    ]
    hypotheses = tuple(
        HypothesisEvidence(
            f"h{number}", number, draw.choice([None, 3, 5]), int(draw.integers(1, 6)),
            draw.choice([None, "attendance", "attendance"]),
            draw.choice([None, fixings[number - 1]]), bool(draw.random() < 0.7), number == 1,
        )
        for number in range(1, int(draw.integers(1, 4)))
    )  # fmt: skip
    cycles = tuple(
        IterationEvidence(
            f"i{number}", number, draw.choice([None, date(2026, number, 1)]),
            draw.choice([None, *Act]), bool(draw.random() < 0.4),
        )
        for number in range(1, int(draw.integers(1, 5)))
    )  # fmt: skip
    decisions = tuple(
        decided(draw.choice([*Choice]), date(2026, month, 3))
        for month in range(1, int(draw.integers(1, 4)))
    )
    return {"hypotheses": hypotheses, "iterations": cycles, "decisions": decisions}


def random_pilot(seed: int) -> PilotEvidence:
    """The same for the same seed."""
    draw = np.random.default_rng(seed)
    main = main_metric(draw)
    guardrails = [
        falls(*series(draw, Kind.RATE, 20, 0.3), uid=f"g{number}",
              limit=draw.choice([None, 0.004, 0.006, 0.012]),
              judged_from=draw.choice([None, 0, 0]))
        for number in range(draw.integers(0, 3))
    ]  # fmt: skip
    count = len(main.groups[0].levels) if main.groups else 3
    people = draw.integers(0, draw.choice([20, 200]), count) + 1.0
    shares = draw.dirichlet(np.ones(count)) if draw.random() < 0.9 else None
    names = tuple(f"G{number}" for number in range(count))
    reached = ReachedEvidence("d", "D", bool(draw.random() < 0.6), names, shares, people)
    return pilot(
        main,
        *guardrails,
        **records(draw),
        reached=(reached,) if draw.random() < 0.7 else (),
        comparison_sites=sum(each.kind == "comparison" for each in main.places),
        planned_reach=draw.choice([None, 40, 90]),
        participants=draw.choice([None, 25, 60, 120]),
    )
