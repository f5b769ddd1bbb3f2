"""What a readiness verdict rests on, for whoever wants to work it out again elsewhere.

The numbers are those that were judged, but for small groups: a table in which a number is about too
few people to be shown leaves the store only as what follows from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import floor, isfinite, log10
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.errors import EvidenceError
from store.evidence.checks import checked
from store.evidence.effect import WAYS, judged
from store.evidence.equity import periods_compared, trend_of_gap
from store.evidence.limits import COUNTED, first_those_with_data, sums, values_and_sizes
from store.evidence.looks import Look
from store.evidence.pilot import (
    Floats,
    GroupsEvidence,
    MetricEvidence,
    PilotEvidence,
    PlaceEvidence,
    ReachedEvidence,
)
from store.evidence.places import people_share
from store.evidence.plain import plain
from store.evidence.profile import Profile
from store.evidence.reach import better_than_before, compared_groups, sizes_of
from store.evidence.suppression import suppressed
from store.periods import to_date
from store.reads.verdicts import plain_evidence
from store.words import Direction, Kind

SUMS = {"k": "periods", "s": "total", "size": "size", "q": "squares"}
FIGURES = 3  # of a trend that is shown in place of the numbers behind it


def verdict_inputs(
    evidence: PilotEvidence, profile: Profile, looks: Sequence[Look]
) -> dict[str, Any]:
    """All that the verdicts on a pilot rest on, as plain values: see docs/readiness-json.md."""
    kept = plain_evidence(replace(evidence, reached=()))
    reached = {each.uid: each.people for each in evidence.reached}
    for metric, shown, look in zip(evidence.metrics, kept["metrics"], looks, strict=True):
        shown["periods"] = [to_date(day).isoformat() for day in shown["periods"]]
        shown["alpha"] = look.alpha if look.judged else None
        shown["places"] = _places(metric, evidence.small_group)
        shown["groups"] = [
            _groups(metric, each, look, reached.get(each.uid), evidence.small_group)
            for each in metric.groups
        ]
    kept["reached"] = [_reached(each, evidence.small_group) for each in evidence.reached]
    return {"profile": plain(profile), **kept}


def _places(metric: MetricEvidence, small: int) -> list[dict[str, Any]]:
    """Each place with its series; where a number is too small to be shown, with its sums alone."""
    if metric.kind == Kind.PROPORTION:
        sizes = [each for place in metric.places for each in _sizes_of_place(place)]
        if any(_some_small(each.sum(keepdims=True), small) for each in sizes):
            return [_place(place) | {"withheld": True} for place in metric.places]
        if any(_some_small(each, small) for each in sizes):
            return [_place(place) | _both_sums(metric, place) for place in metric.places]
    return [_place(place) | _series(place) for place in metric.places]


def _place(place: PlaceEvidence) -> dict[str, Any]:
    return {"uid": place.uid, "name": place.name, "kind": place.kind}


def _series(place: PlaceEvidence) -> dict[str, Any]:
    names = ("numerator", "denominator", "before_numerator", "before_denominator")
    return {name: plain(getattr(place, name)) for name in names}


def _sizes_of_place(place: PlaceEvidence) -> list[Floats]:
    pairs = [(place.numerator, place.denominator)]
    if place.before_numerator is not None:
        pairs.append((place.before_numerator, place.before_denominator))
    return [np.where(np.isnan(top), 0.0, down) for top, down in pairs if down is not None]


def _some_small(sizes: NDArray[Any], small: int) -> bool:
    return bool(((sizes > 0) & (sizes < small)).any())


def _both_sums(metric: MetricEvidence, place: PlaceEvidence) -> dict[str, Any]:
    return {
        "numerator": _sums(metric, place.numerator, place.denominator),
        "denominator": None,
        "before_numerator": _sums(metric, place.before_numerator, place.before_denominator),
        "before_denominator": None,
    }


def _sums(
    metric: MetricEvidence, numerator: Floats | None, denominator: Floats | None
) -> dict[str, Any] | None:
    """Periods, sums and squared distances, as `SUMS` names them; None without numbers."""
    if numerator is None or not np.isfinite(numerator).any():
        return None
    try:
        y, n = values_and_sizes(Kind(metric.kind), *checked(metric.kind, numerator, denominator))
    except EvidenceError:
        return None  # all of its numbers are 0 of 0
    found = sums(*first_those_with_data(y[None], n[None]))
    return {short: plain(getattr(found, name)[0]) for short, name in SUMS.items()}


def _groups(
    metric: MetricEvidence, groups: GroupsEvidence, look: Look, people: Floats | None, small: int
) -> dict[str, Any]:
    """A dimension with its groups' series; where one is too small, with the trend of the gap."""
    said = {"uid": groups.uid, "name": groups.name, "ordered": groups.ordered}
    said |= {"levels": list(groups.levels), "shares": plain(groups.shares)}
    sides = [(groups.numerator, groups.denominator)]
    if groups.before_numerator is not None:
        sides.append((groups.before_numerator, groups.before_denominator))
    if any(_some_small(_sizes(metric, *side), small) for side in sides):
        return said | {"trend": _trend(metric, groups, look, people, small)}
    names = ("numerator", "denominator", "before_numerator", "before_denominator")
    return said | {name: plain(getattr(groups, name)) for name in names}


def _sizes(metric: MetricEvidence, numerator: Floats, denominator: Floats | None) -> Floats:
    counts = metric.kind in COUNTED or denominator is None
    size = numerator if counts else denominator
    assert size is not None
    sizes: Floats = np.where(np.isnan(numerator), 0.0, size)
    return sizes


def _trend(
    metric: MetricEvidence, groups: GroupsEvidence, look: Look, people: Floats | None, small: int
) -> dict[str, Any] | None:
    way = WAYS[Direction(metric.direction)]
    ends = compared_groups(groups, metric, way) if way else None
    if ends is None:
        return None
    part = groups.numerator[:, ends]
    whole = None if groups.denominator is None else groups.denominator[:, ends]
    found = trend_of_gap(part, whole, metric.direction, kind=metric.kind, small=small)
    sizes = sizes_of(metric, groups) if people is None else people
    least, visitors = float(sizes.min()), people_share(judged(metric, look, None))
    each = 1.0 if visitors is None else visitors
    return {
        **{name: _rounded(getattr(found, name)) for name in ("slope", "lower", "upper")},
        "periods": periods_compared(part, whole, kind=metric.kind, small=small),
        "smallest": f"<{small}" if least < small else plain(least),
        "better": better_than_before(metric, groups, ends[0], sizes, each, small, way),
        "people": None if metric.kind in COUNTED else plain(sizes_of(metric, groups).sum()),
    }


def _rounded(value: float) -> float | None:
    """A figure as it may be shown; its side of 0 stays."""
    if not isfinite(value) or value == 0:
        return plain(value)
    return round(value, FIGURES - 1 - floor(log10(abs(value))))


def _reached(reached: ReachedEvidence, small: int) -> dict[str, Any]:
    """Participants by group; None where nobody has counted, "<5" where too few to be shown."""
    said: Mapping[str, Any] = plain(reached)
    hidden = suppressed(reached.people, small)
    people = [
        f"<{small}" if few else count for count, few in zip(said["people"], hidden, strict=True)
    ]
    return {**said, "people": people, "counted": plain(np.nansum(reached.people))}
