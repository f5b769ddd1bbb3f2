"""What a chart shows, as plain values: made from the evidence, painted by `drawing`. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.periods import to_day
from store.words import Act, Cadence, Direction, Kind

if TYPE_CHECKING:
    from store.evidence.control import ControlChart
    from store.evidence.variation import Variation

Numbers = NDArray[np.float64]
PointType = str | None
"""A word of `store.evidence.variation.PointType`; None for what counts in nothing."""
CentreName = Literal["mean", "median"]
PROVISIONAL_BELOW = 12
"""Limits from fewer points than this are called provisional: they may still move."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened: a cycle (numbered dot above the plot) or an event (small mark).

    on: the date, or days since 1970-01-01. act: how the cycle ended, None while it is open.
    text: what else to tell on hover.
    """

    on: int | date
    title: str
    number: int | None = None
    kind: Literal["cycle", "event"] = "cycle"
    act: Act | None = None
    text: str = ""

    @property
    def day(self) -> int:
        """Days since 1970-01-01."""
        return to_day(self.on) if isinstance(self.on, date) else self.on


@dataclass(frozen=True, slots=True, eq=False)
class ChartPicture:
    """One metric over time. Arrays have shape (n,), one entry a period, oldest first.

    periods: days since 1970-01-01. value, centre, lower, upper, target: in stored units
    (proportions as fractions, rates raw); nan is missing. phase: 1, 2, …. point_types: as in
    `Variation`. rules: the rule that marked each point. per: how many a rate is shown per.
    """

    title: str
    periods: NDArray[np.int64]
    value: Numbers
    centre: Numbers
    lower: Numbers
    upper: Numbers
    phase: NDArray[np.int64]
    point_types: tuple[PointType, ...]
    rules: tuple[str | None, ...]
    excluded: NDArray[np.bool_]
    numerator: Numbers
    denominator: Numbers | None = None
    cadence: Cadence = Cadence.WEEK
    kind: Kind = Kind.MEAN
    direction: Direction = Direction.NONE
    target: float | None = None
    unit: str = ""
    per: float = 1.0
    centre_name: CentreName = "mean"
    has_limits: bool = True
    marks: tuple[Mark, ...] = ()
    notes: tuple[str | None, ...] = ()

    def __len__(self) -> int:
        return len(self.periods)

    @property
    def factor(self) -> float:
        """What stored values are multiplied by to be shown: per cent, or per 1 000."""
        if self.kind is Kind.PROPORTION:
            return 100.0
        return self.per if self.kind is Kind.RATE else 1.0

    @property
    def visible(self) -> NDArray[np.intp]:
        """Indices of the periods that have a point, excluded ones too."""
        return np.flatnonzero(np.isfinite(self.value))

    @property
    def counted(self) -> NDArray[np.intp]:
        """Indices of the points that count: neither missing nor excluded."""
        return np.flatnonzero(np.isfinite(self.value) & ~self.excluded)

    @property
    def provisional(self) -> bool:
        """Whether the last phase's limits rest on few points."""
        if not self.has_limits or not len(self.counted):
            return False
        last = self.phase[self.counted] == self.phase[-1]
        return int(last.sum()) < PROVISIONAL_BELOW

    @property
    def step_days(self) -> float:
        """The usual distance between two periods, in days."""
        if len(self.periods) < 2:
            return {Cadence.WEEK: 7.0, Cadence.MONTH: 30.4, Cadence.QUARTER: 91.3}.get(
                self.cadence, 1.0 if self.cadence in (Cadence.DAY, Cadence.EVENT) else 365.0
            )
        return float(max(np.median(np.diff(self.periods)), 1.0))

    def marks_of(self, index: int) -> tuple[Mark, ...]:
        """The cycles and events that fell between this period's first day and the next one's."""
        start = int(self.periods[index])
        later = self.periods[index + 1 :]
        end = int(later[0]) if len(later) else start + self.step_days
        return tuple(m for m in self.marks if start <= m.day < end)


def picture_from(
    chart: ControlChart,
    variation: Variation | None,
    *,
    title: str,
    periods: Sequence[int | date] | NDArray[np.int64],
    numerator: ArrayLike,
    denominator: ArrayLike | None = None,
    cadence: Cadence | str = Cadence.WEEK,
    kind: Kind | str = Kind.MEAN,
    direction: Direction | str = Direction.NONE,
    target: float | None = None,
    unit: str = "",
    per: float | None = None,
    marks: Iterable[Mark] = (),
    notes: Sequence[str | None] = (),
) -> ChartPicture:
    """A picture of a control or run chart with its signals.

    periods: shape (n,), dates or days since 1970-01-01, rising. numerator, denominator: what was
    counted, shape (n,). variation None: every point is common cause. Raises ValueError where the
    lengths differ.
    """
    days = np.array([to_day(p) if isinstance(p, date) else int(p) for p in periods], np.int64)
    value = np.asarray(chart.value, float)
    if len(days) != len(value):
        raise ValueError(f"{len(days)} periods for {len(value)} values")
    out = np.asarray(chart.excluded, bool)
    common = tuple("common" if ok else None for ok in np.isfinite(value) & ~out)
    lower, upper = np.asarray(chart.lower, float), np.asarray(chart.upper, float)
    return ChartPicture(
        title=title,
        periods=days,
        value=value,
        centre=np.asarray(chart.centre, float),
        lower=lower,
        upper=upper,
        phase=np.asarray(chart.phase, np.int64),
        point_types=common if variation is None else tuple(variation.point_types),
        rules=(None,) * len(value) if variation is None else tuple(variation.rule),
        excluded=out,
        numerator=np.asarray(numerator, float),
        denominator=None if denominator is None else np.asarray(denominator, float),
        cadence=Cadence(cadence),
        kind=Kind(kind),
        direction=Direction(direction),
        target=target,
        unit=unit,
        per=1.0 if per is None else float(per),
        centre_name="median" if chart.kind in ("run", "g") else "mean",
        has_limits=bool(np.isfinite(lower).any() or np.isfinite(upper).any()),
        marks=tuple(marks),
        notes=tuple(notes) or (None,) * len(value),
    )
