"""How two ways are timed fairly, and what comes out: one line of the speed table."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

NOISE = 0.25
"""What a slope may be too steep by on a machine that does other things too."""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the speed table: ours and the floor, seconds, round by round in the same run.

    floor: empty where the machine sets none. goal_ratio: ours to the floor, at most. goal_ms: ours,
    milliseconds, at most. Either or both, or neither for what is only told.
    """

    work: str
    ours: tuple[float, ...]
    floor: tuple[float, ...] = ()
    goal_ratio: float | None = None
    goal_ms: float | None = None

    @property
    def ours_ms(self) -> float:
        return 1000 * statistics.median(self.ours)

    @property
    def floor_ms(self) -> float:
        if not self.floor:
            return math.nan
        return 1000 * statistics.median(self.floor)

    @property
    def ratio(self) -> float:
        """The median of the rounds' own ratios: what slows the machine for a while slows both."""
        if not self.floor:
            return math.nan
        return statistics.median(a / b for a, b in zip(self.ours, self.floor, strict=True))

    @property
    def met(self) -> bool:
        """Whether every goal is met."""
        return (self.goal_ratio is None or self.ratio <= self.goal_ratio) and (
            self.goal_ms is None or self.ours_ms <= self.goal_ms
        )

    @property
    def goal(self) -> str:
        """The goals in words."""
        parts = []
        if self.goal_ratio is not None:
            parts.append(f"{self.goal_ratio:g} ×")
        if self.goal_ms is not None:
            parts.append(f"{self.goal_ms:g} ms")
        return " and ".join(parts)

    @property
    def cells(self) -> tuple[str, ...]:
        """Ours, floor, ratio, goal and whether it is met, as the table says them."""
        floor, ratio = ("", "") if not self.floor else (duration(self.floor_ms), self.ratio)
        told = f"{ratio:.2f} ×" if isinstance(ratio, float) else ""
        return duration(self.ours_ms), floor, told, self.goal, judged(self.goal, self.met)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, with what follows from the timings."""
        derived: dict[str, Any] = {"ours_ms": self.ours_ms}
        if self.floor:
            derived |= {"floor_ms": self.floor_ms, "ratio": self.ratio}
        return {**asdict(self), **derived, "goal": self.goal, "met": self.met}

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Result:
        """The result that `to_dict` was called on."""
        return cls(
            kept["work"],
            tuple(kept["ours"]),
            tuple(kept["floor"]),
            kept["goal_ratio"],
            kept["goal_ms"],
        )


@dataclass(frozen=True, slots=True)
class Amount:
    """A line of the speed table that is no time against a floor: the worst of the rounds counts.

    most: the goal, in `unit`; None for what is only told.
    """

    work: str
    found: tuple[float, ...]
    unit: str
    most: float | None = None

    @property
    def worst(self) -> float:
        return max(self.found)

    @property
    def met(self) -> bool:
        """Whether the worst is within the goal."""
        return self.most is None or self.worst <= self.most

    @property
    def goal(self) -> str:
        """The goal in words."""
        return "" if self.most is None else f"{self.most:g} {self.unit}"

    @property
    def cells(self) -> tuple[str, ...]:
        """Ours, floor, ratio, goal and whether it is met, as the table says them."""
        return f"{self.worst:.4g} {self.unit}", "", "", self.goal, judged(self.goal, self.met)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, with what follows from them."""
        return {**asdict(self), "worst": self.worst, "goal": self.goal, "met": self.met}

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Amount:
        """The amount that `to_dict` was called on."""
        return cls(kept["work"], tuple(kept["found"]), kept["unit"], kept["most"])


@dataclass(frozen=True, slots=True)
class Growth:
    """A line of the growth table: seconds by number of pilots.

    sizes: how many pilots, ascending. seconds: the median at each. expected: the exponent that the
    work should have, 0 where it does not depend on the number, 1 where every pilot takes its time.
    """

    work: str
    sizes: tuple[int, ...]
    seconds: tuple[float, ...]
    expected: float

    @property
    def exponent(self) -> float:
        """The slope of the logarithms, by least squares over all sizes."""
        return _slope([math.log(size) for size in self.sizes], list(map(math.log, self.seconds)))

    @property
    def last_step(self) -> float:
        """The slope between the two largest sizes, where what is the same for all weighs least."""
        one, other = self.seconds[-2:]
        return math.log(other / one) / math.log(self.sizes[-1] / self.sizes[-2])

    @property
    def met(self) -> bool:
        """Whether neither slope is steeper than expected, by more than noise is."""
        return max(self.exponent, self.last_step) <= self.expected + NOISE

    @property
    def cells(self) -> tuple[str, ...]:
        """A time for each size, both slopes, what is expected and whether it is met."""
        times = (duration(1000 * seconds) for seconds in self.seconds)
        slopes = (f"{self.exponent:.2f}", f"{self.last_step:.2f}", f"≤ {self.expected:g}")
        return (*times, *slopes, "as expected" if self.met else "steeper")

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, with the slopes."""
        slopes = {"exponent": self.exponent, "last_step": self.last_step}
        return {**asdict(self), **slopes, "met": self.met}

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Growth:
        """The growth that `to_dict` was called on."""
        sizes, seconds = tuple(kept["sizes"]), tuple(kept["seconds"])
        return cls(kept["work"], sizes, seconds, kept["expected"])


Line = Result | Amount | Growth
KINDS: Mapping[str, type[Line]] = {"ours": Result, "found": Amount, "sizes": Growth}
"""Which field tells one kind of line from the others."""


def line_from(kept: Mapping[str, Any]) -> Line:
    """The line that `to_dict` was called on."""
    return next(kind for name, kind in KINDS.items() if name in kept).from_dict(kept)


def _slope(x: Sequence[float], y: Sequence[float]) -> float:
    mean_x, mean_y = statistics.fmean(x), statistics.fmean(y)
    pairs = list(zip(x, y, strict=True))
    return sum((a - mean_x) * (b - mean_y) for a, b in pairs) / sum((a - mean_x) ** 2 for a in x)


def judged(goal: str, met: bool) -> str:
    """Whether a goal is met, in a word; nothing where there is none."""
    return "" if not goal else "met" if met else "missed"


def duration(ms: float) -> str:
    """Milliseconds with three figures; seconds from ten on."""
    if ms >= 10_000:
        return f"{ms / 1000:.1f} s"
    return f"{ms:.0f} ms" if ms >= 100 else f"{ms:.3g} ms"


def interleaved(ways: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Call each way once a round and keep the seconds that it returns.

    The order turns round every time, so that none always comes after another. One round more is
    run first and thrown away. Collecting garbage happens between, not in, the timings; what was
    there before is frozen, because walking through it would empty the processor's caches.
    """
    gc.collect()
    gc.freeze()
    kept: dict[str, list[float]] = {name: [] for name in ways}
    names = list(ways)
    for turn in range(rounds + 1):
        for name in names if turn % 2 else reversed(names):
            gc.collect()
            seconds = ways[name]()
            if turn:
                kept[name].append(seconds)
    gc.unfreeze()
    return kept


def timed(work: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
