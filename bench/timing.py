"""How two ways are timed fairly, and what comes out: one line of the speed table."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the speed table: ours and the floor, seconds, round by round in the same run.

    goal_ratio: ours to the floor, at most. goal_ms: ours, milliseconds, at most. Either or both.
    """

    work: str
    ours: tuple[float, ...]
    floor: tuple[float, ...]
    goal_ratio: float | None = None
    goal_ms: float | None = None

    @property
    def ours_ms(self) -> float:
        return 1000 * statistics.median(self.ours)

    @property
    def floor_ms(self) -> float:
        return 1000 * statistics.median(self.floor)

    @property
    def ratio(self) -> float:
        """The median of the rounds' own ratios: what slows the machine for a while slows both."""
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

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, with what follows from the timings."""
        kept = asdict(self)
        derived = {"ours_ms": self.ours_ms, "floor_ms": self.floor_ms, "ratio": self.ratio}
        return {**kept, **derived, "goal": self.goal, "met": self.met}

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
