"""The chart of a metric as it is drawn, and what changed from the phase before to the last."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.before_after import Change, before_after
from store.evidence.control import OUT_OF_NOTHING, ControlChart, control_chart, which_charts
from store.evidence.lines import ChartKind
from store.evidence.pilot import MetricEvidence
from store.totals import AVERAGED
from store.words import Kind


def chart_of(metric: MetricEvidence, chosen: ChartKind | str | None) -> ControlChart | None:
    """The chart of a metric, each phase with its own limits; None without any numbers."""
    part, whole = metric.numerator, metric.denominator
    kind = Kind(metric.kind)
    if kind in AVERAGED:
        whole = None  # a weight is no part of the value that is drawn
    if not has_numbers(part, whole):
        return None
    phases = (np.flatnonzero(np.diff(metric.phase)) + 1).tolist()
    exclude = np.flatnonzero(metric.excluded).tolist()
    wanted = [ChartKind(chosen)] if chosen else []
    for each in (*wanted, fitting(metric, kind, part, whole), ChartKind.I):
        out_of = None if each in OUT_OF_NOTHING else whole
        try:
            return control_chart(each, part, out_of, phases=phases, exclude=exclude)
        except EvidenceError:
            continue  # such numbers it cannot draw: the chart that fits, then one that always can
    return None


def has_numbers(part: NDArray[np.float64], whole: NDArray[np.float64] | None) -> bool:
    """Whether any period has data."""
    has = np.isfinite(part)
    if whole is not None:
        has &= whole > 0
    return bool(has.any())


def fitting(
    metric: MetricEvidence,
    kind: Kind,
    part: NDArray[np.float64],
    whole: NDArray[np.float64] | None,
) -> ChartKind:
    """The chart that fits the last phase; across phases a change would look like spread."""
    last = slice(int(np.searchsorted(metric.phase, metric.phase[-1])), None)
    return which_charts(
        kind,
        part[last][None],
        None if whole is None else whole[last][None],
        excluded=metric.excluded[last][None],
    )[0]


def change_of(
    metric: MetricEvidence, people: float | None = None
) -> tuple[Change | None, float | None]:
    """The change from the phase before the last to the last, and the estimate before.

    people: different people behind a share of visits in the last phase, nan where not known; in the
    phase before, as many visits are taken to come from each. None where each visit is somebody new.
    """
    if not len(metric.phase) or metric.phase[-1] < 2:
        return None, None
    kind, last = Kind(metric.kind), metric.phase[-1]
    sides = []
    for phase in (last - 1, last):
        here = (metric.phase == phase) & ~metric.excluded
        whole = None if metric.denominator is None else metric.denominator[here]
        if not here.any() or not has_numbers(metric.numerator[here], whole):
            return None, None
        sides += [metric.numerator[here], whole]
    share = None
    if people is not None and sides[3] is not None:
        visits = float(np.nansum(np.where(np.isfinite(sides[2]), sides[3], np.nan)))
        share = min(1.0, people / visits) if np.isfinite(people) else float("nan")
    change = before_after(kind, *sides, people_share=share)
    part, whole = sides[0], sides[1]
    has = np.isfinite(part) if whole is None else np.isfinite(part) & (whole > 0)
    if whole is None:
        before = float(part[has].mean())
    elif kind in AVERAGED:
        before = float((part[has] * whole[has]).sum() / whole[has].sum())
    else:
        before = float(part[has].sum() / whole[has].sum())
    return change, before
