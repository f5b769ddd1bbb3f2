"""How often the band of "When will we know" is right, in simulated pilots.

usage: python -m bench.forecast_band [--pilots N] [--draws N] [--seed N] [--json | --markdown]

A cell is a kind of number, a truth and how many periods have been seen. Each of its pilots is
looked at after that many periods, if it has not passed by then, and again at the end: does the
period at which it first passes lie within the 10 to 90 % band that was said?

Periods are whole, and never is one answer, so what a band promises depends on how its ends fall.
One with both ends holds about 80 %; one without a latest period, because never is likely, 90 %;
"never at this rate", which is no band, 90 % or more. Each is told by itself. "fair" counts all
alike: of the draws that fell on the period (or on never) at which the pilot did pass, the share
that lies from 10 to 90 % of all draws (the randomised PIT of Czado, Gneiting & Held 2009,
Biometrics 65:1254). It is 80 % where what was foreseen is as sure as it says; goal: 75 to 85 %.

In a cell where truths are spread each pilot has its own, anywhere from as far short of the least
that is worthwhile to as far beyond the target as these two lie apart.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np
from numpy.random import Generator

from store.evidence.forecast import DRAWS, HORIZON, as_forecast, imagined
from store.evidence.forecast_draws import Truth, draw_periods, draw_sizes
from store.evidence.forecast_rule import Asked, Course, first_pass
from store.words import Kind

PILOTS = 10_000
LOW, HIGH = 0.75, 0.85
AT_ONCE = 32
PLANNED, ALPHA = 26, 0.05 * 2 / 3
"""As the default profile judges a first phase of half a year of weeks."""


@dataclass(frozen=True, slots=True)
class Metric:
    """What is measured and asked. spread: of a mean, the variance of a value."""

    kind: Kind
    way: int
    minimum: float
    target: float
    size: float = 1.0
    spread: float = 1.0

    @property
    def step(self) -> float:
        """From the minimum worthwhile value to the target."""
        return self.target - self.minimum


METRICS = {
    "proportion": Metric(Kind.PROPORTION, 1, 0.5, 0.6, 20),
    "rate": Metric(Kind.RATE, -1, 0.010, 0.008, 2000),
    "count": Metric(Kind.COUNT, 1, 16, 18),
    "mean": Metric(Kind.MEAN, 1, 11, 12, 1, 4),
    "score": Metric(Kind.SCORE, -1, 14, 13, 15, 60),
    "days_between": Metric(Kind.DAYS_BETWEEN, 1, 20, 30),
    "cases_between": Metric(Kind.CASES_BETWEEN, 1, 50, 75),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """metric: of METRICS. beyond: where the truth lies, 0 at the minimum, 1 at the target, None for
    one of its own in each pilot, from −1 to 2.

    seen: periods before the look. over: how much more periods vary than by chance. lag: of
    neighbouring periods. skew: of a mean's values.
    """

    metric: str
    beyond: float | None
    seen: int
    over: float = 1.0
    lag: float = 0.0
    skew: float = 0.0

    def __str__(self) -> str:
        more = f", spread ×{self.over:g}" if self.over != 1 else ""
        more += f", lag {self.lag:g}" if self.lag else ""
        more += f", skew {self.skew:g}" if self.skew else ""
        truth = "truths spread" if self.beyond is None else f"truth at {self.beyond:g}"
        return f"{self.metric}, {truth}, after {self.seen}{more}"


CELLS = (
    *(Cell("proportion", beyond, seen) for beyond in (0.5, 1, 1.5) for seen in (4, 8, 16)),
    Cell("proportion", 0, 12),
    Cell("proportion", 1, 8, over=2),
    Cell("proportion", 1.5, 16, over=2),
    Cell("proportion", 1.5, 8, over=2, lag=0.3),
    *(Cell("rate", beyond, seen) for beyond in (0.5, 1.5) for seen in (6, 12)),
    Cell("rate", 1, 12, over=2),
    *(Cell("count", beyond, 10) for beyond in (1, 1.5, 2)),
    *(Cell("mean", beyond, seen) for beyond in (0.5, 1, 1.5) for seen in (5, 12)),
    Cell("mean", 1.5, 12, skew=1),
    Cell("mean", 1.5, 12, lag=0.3),
    *(Cell("score", beyond, 8) for beyond in (1, 1.5)),
    *(Cell("days_between", beyond, 8) for beyond in (0.5, 1, 2)),
    *(Cell("cases_between", beyond, 8) for beyond in (1, 2)),
    *(Cell(name, None, seen) for name in METRICS for seen in (6, 14)),
)


@dataclass(frozen=True, slots=True)
class Found:
    """One cell. pilots: not passed before the look. fair: counted as said above, of all of them.

    closed: those whose band has both ends; inside, early, late: of these. open: those whose band
    has no latest; kept: of these, not before the earliest. sure: those told "never at this rate";
    right: of these, did not pass within the horizon. never: of all pilots. width: median of the
    bands that have both ends. None where there are none.
    """

    cell: str
    pilots: int
    fair: float
    closed: int
    inside: float | None
    early: float | None
    late: float | None
    open: int
    kept: float | None
    sure: int
    right: float | None
    never: float
    width: float | None = None


def run(
    cell: Cell,
    pilots: int,
    *,
    draws: int,
    seed: int,
    horizon: int = HORIZON,
    ahead: Callable[..., np.ndarray] = imagined,
) -> Found:
    """Simulate one cell. ahead: what foresees, see `imagined`."""
    metric = METRICS[cell.metric]
    rng = np.random.default_rng(seed)
    asked = Asked(
        metric.kind, metric.way, metric.minimum, metric.target, metric.minimum, PLANNED, ALPHA
    )
    when: list[np.ndarray] = []
    foreseen: list[np.ndarray] = []
    while sum(map(len, when)) < pilots:
        course = simulate(metric, cell, AT_ONCE, cell.seen + horizon, rng)
        passed = first_pass(asked, course)
        open_ = np.flatnonzero((passed == 0) | (passed > cell.seen))
        if not len(open_):
            continue
        early = Course(
            course.part[open_, : cell.seen],
            None if course.whole is None else course.whole[open_, : cell.seen],
            course.excluded[: cell.seen],
        )
        own = int(rng.integers(2**32))
        foreseen.append(ahead(asked, early, horizon=horizon, draws=draws, seed=own))
        when.append(np.where(passed[open_] == 0, np.inf, passed[open_]))
    return _counted(cell, np.concatenate(when)[:pilots], np.concatenate(foreseen)[:pilots])


def simulate(metric: Metric, cell: Cell, pilots: int, periods: int, rng: Generator) -> Course:
    """Pilots of a known truth."""
    shape = (pilots, 1)
    own = rng.uniform(-1, 2, shape) if cell.beyond is None else np.full(shape, cell.beyond)
    truth = Truth(
        metric.minimum + own * metric.step,
        np.full(shape, metric.spread * cell.over),
        np.full(shape, cell.lag),
        np.full(shape, cell.skew),
    )
    sizes = draw_sizes(metric.kind, np.full(pilots, metric.size), 1, periods, rng)
    part = draw_periods(metric.kind, truth, sizes, periods, rng)
    sized = metric.kind in (Kind.PROPORTION, Kind.RATE) or metric.size != 1
    return Course(part, sizes if sized else None, np.zeros(periods, bool))


def _counted(cell: Cell, when: np.ndarray, ahead: np.ndarray) -> Found:
    bands = [as_forecast(row, PLANNED) for row in ahead]
    first = np.array([np.inf if one.earliest is None else one.earliest for one in bands])
    last = np.array([np.inf if one.latest is None else one.latest for one in bands])
    sure, closed = np.isinf(first), np.isfinite(last)
    widths = last[closed] - first[closed]
    return Found(
        str(cell),
        len(bands),
        float(np.mean(fairly(when, ahead))),
        int(closed.sum()),
        _share((when >= first) & (when <= last), closed),
        _share(when < first, closed),
        _share(when > last, closed),
        int((~closed & ~sure).sum()),
        _share(when >= first, ~closed & ~sure),
        int(sure.sum()),
        _share(np.isinf(when), sure),
        float(np.mean(np.isinf(when))),
        float(np.median(widths)) if len(widths) else None,
    )


def fairly(when: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The share of each pilot that lies from 10 to 90 % of what was foreseen, 0 to 1.

    when: shape (pilots,). ahead: shape (pilots, draws). Where no draw fell on what came, it lies
    between those before and those after, in one point.
    """
    below = np.mean(ahead < when[:, None], axis=1)
    up_to = np.mean(ahead <= when[:, None], axis=1)
    lump = np.maximum(up_to - below, 1e-12)
    inside = (np.minimum(up_to, 0.9) - np.maximum(below, 0.1)) / lump
    point = ((below >= 0.1) & (below <= 0.9)).astype(float)
    return np.where(up_to > below, np.clip(inside, 0.0, 1.0), point)


def _share(held: np.ndarray, of: np.ndarray) -> float | None:
    return float(np.mean(held[of])) if of.any() else None


def together(name: str, found: Sequence[Found]) -> Found:
    """Cells as one."""

    def mean(share: str, weight: str) -> float | None:
        pairs = [(getattr(one, share), getattr(one, weight)) for one in found]
        pairs = [(value, count) for value, count in pairs if value is not None]
        total = sum(count for _, count in pairs)
        return sum(value * count for value, count in pairs) / total if total else None

    return Found(
        name,
        sum(one.pilots for one in found),
        mean("fair", "pilots") or 0.0,
        sum(one.closed for one in found),
        mean("inside", "closed"),
        mean("early", "closed"),
        mean("late", "closed"),
        sum(one.open for one in found),
        mean("kept", "open"),
        sum(one.sure for one in found),
        mean("right", "sure"),
        mean("never", "pilots") or 0.0,
    )


def main() -> int:
    """Run all cells and print them; 1 where the goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.forecast_band", description=__doc__)
    parser.add_argument("--pilots", type=int, default=PILOTS, help="in all cells together")
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--markdown", action="store_true", help="as docs/when-will-we-know.md has it"
    )
    asked = parser.parse_args()
    quiet = asked.json or asked.markdown
    each = -(-asked.pilots // len(CELLS))
    found = []
    began = time.perf_counter()
    if not quiet:
        print(HEAD)
    for number, cell in enumerate(CELLS):
        found.append(run(cell, each, draws=asked.draws, seed=asked.seed * 1000 + number))
        if not quiet:
            print(said(found[-1]), flush=True)
    spread = [one for one, cell in zip(found, CELLS, strict=True) if cell.beyond is None]
    known = [one for one, cell in zip(found, CELLS, strict=True) if cell.beyond is not None]
    whole = together("all", found)
    sums = [together("truth the same", known), together("truths spread", spread), whole]
    if asked.json:
        print(json.dumps({"cells": [asdict(one) for one in found], "all": asdict(whole)}))
    elif asked.markdown:
        print("\n".join((MARKDOWN, *(as_row(one) for one in [*found, *sums]))))
    else:
        print("\n".join(said(one) for one in sums))
        print(f"{time.perf_counter() - began:.0f} s; goal: fair {LOW:.0%} to {HIGH:.0%}")
    return 0 if LOW <= whole.fair <= HIGH else 1


HEAD = (
    f"{'':56}{'pilots':>7}{'fair':>8} │{'closed':>7}{'inside':>8}{'early':>8}{'late':>8}{'wide':>5}"
    f" │{'open':>6}{'kept':>8} │{'“never”':>8}{'right':>8} │{'never':>8}"
)


MARKDOWN = (
    "| | pilots | fair | both ends | right | too early | too late | no latest | right | never said "
    "| right | did not pass |\n|---|" + "---:|" * 11
)


def percent(share: float | None) -> str:
    """A share, or that there is none."""
    return "–" if share is None else f"{share:.1%}".replace("%", " %")


def as_row(one: Found) -> str:
    """A cell as a row of a table."""
    cells = [one.cell, f"{one.pilots:,}".replace(",", " "), percent(one.fair), one.closed]
    cells += [percent(one.inside), percent(one.early), percent(one.late)]
    cells += [one.open, percent(one.kept), one.sure, percent(one.right), percent(one.never)]
    return "| " + " | ".join(map(str, cells)) + " |"


def said(one: Found) -> str:
    """A cell in one line."""
    width = "" if one.width is None else f"{one.width:.0f}"
    return (
        f"{one.cell:56}{one.pilots:7}{percent(one.fair):>8} │{one.closed:7}{percent(one.inside):>8}"
        f"{percent(one.early):>8}{percent(one.late):>8}{width:>5} │{one.open:6}"
        f"{percent(one.kept):>8} │{one.sure:8}{percent(one.right):>8} │{percent(one.never):>8}"
    )


if __name__ == "__main__":
    sys.exit(main())
