"""A lead who begins anew whenever it looks bad, and one who chooses a start afterwards.

Every new start is another judged phase with its part of alpha, planned as the store plans it: for
the periods left to the by-date as first fixed, at least the profile's minimum.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.flag_errors.rule import first_shown
from bench.flag_errors.series import Array, Measure
from store.evidence.profile import Profile
from store.words import Direction

Mask = NDArray[np.bool_]
MOST = 6  # judged phases, the first one included
FEW = 3  # periods after which a hasty lead already gives up


@dataclass(frozen=True, slots=True)
class SoFar:
    """A phase of each pilot as its lead sees it, period by period.

    seen: 1, 2, …, shape (periods,). bad: the average so far is short of what is worthwhile, shape
    (pilots, periods). least: periods before the flag speaks. planned: periods of this phase, shape
    (pilots, 1).
    """

    seen: NDArray[np.int64]
    bad: Mask
    least: int
    planned: NDArray[np.int64]


STRATEGIES: dict[str, Callable[[SoFar], Mask]] = {
    "hasty": lambda so_far: so_far.bad & (so_far.seen >= FEW),
    "patient": lambda so_far: so_far.bad & (so_far.seen >= so_far.least),
    "to_the_end": lambda so_far: so_far.seen >= so_far.planned,
    "mixed": lambda so_far: (
        (so_far.bad & (so_far.seen >= so_far.least)) | (so_far.seen >= so_far.planned)
    ),
}
"""When a lead gives up on a phase that is not yet shown, and begins the next one."""


def shown_with_restarts(
    measure: Measure,
    part: Array,
    whole: Array | None,
    profile: Profile,
    gives_up: Callable[[SoFar], Mask],
) -> Mask:
    """Whether any of up to six judged phases is called shown, shape (pilots,).

    part, whole: shape (pilots, periods), none missing. The last phase goes on to their end.
    """
    pilots, periods = part.shape
    starts, shown = np.zeros(pilots, np.int64), np.zeros(pilots, bool)
    for phase in range(1, MOST + 1):
        rows = np.flatnonzero(~shown & (starts < periods))
        own, of = _from(part[rows], starts[rows]), whole
        if whole is not None:
            of = _from(whole[rows], starts[rows])
        planned = _planned(measure, profile, starts[rows], phase)
        first = first_shown(measure, own, of, profile, judged_phase=phase, planned=planned)
        ends = periods - starts[rows]
        if phase < MOST:
            ends = np.minimum(
                ends, _ends(measure, own, of, gives_up, profile.minimum_periods, planned)
            )
        shown[rows] = (first > 0) & (first <= ends)
        starts[rows] += ends
    return shown


def shown_with_hindsight(
    measure: Measure, part: Array, whole: Array | None, profile: Profile
) -> Mask:
    """Whether it is shown from the first start, or from some later one chosen afterwards.

    One new start is enough for this lead: the best of all those that lie behind, at every look.
    """
    shown = first_shown(measure, part, whole, profile) > 0
    for start in range(1, part.shape[1] - profile.minimum_periods + 1):
        rows = np.flatnonzero(~shown)
        own = part[rows, start:], None if whole is None else whole[rows, start:]
        planned = _planned(measure, profile, np.full(len(rows), start), 2)
        found = first_shown(measure, *own, profile, judged_phase=2, planned=planned)
        shown[rows] = found > 0
    return shown


def _planned(
    measure: Measure, profile: Profile, starts: NDArray[np.int64], phase: int
) -> NDArray[np.int64]:
    if phase == 1:
        return np.full(len(starts), measure.planned)
    return np.maximum(profile.minimum_periods, measure.planned - starts)


def _from(table: Array, starts: NDArray[np.int64]) -> Array:
    """Each row from its start on, nan behind its end."""
    periods = table.shape[1]
    place = starts[:, None] + np.arange(periods - starts.min(initial=periods))
    held = np.take_along_axis(table, np.minimum(place, periods - 1), 1)
    return np.where(place < periods, held, np.nan)


def _ends(
    measure: Measure,
    part: Array,
    whole: Array | None,
    gives_up: Callable[[SoFar], Mask],
    least: int,
    planned: NDArray[np.int64],
) -> NDArray[np.int64]:
    """After how many periods a lead gives up, all of them where never; shape (pilots,)."""
    y = part if whole is None else part / whole
    size = np.ones_like(part) if whole is None else whole
    way = -1 if measure.direction is Direction.DOWN else 1
    bad = np.cumsum(way * (y - measure.minimum) * size, 1) < 0
    seen = np.arange(1, part.shape[1] + 1)
    gone = gives_up(SoFar(seen, bad, least, planned[:, None]))
    return np.where(gone.any(1), gone.argmax(1) + 1, part.shape[1])
