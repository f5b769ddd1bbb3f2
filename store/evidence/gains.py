"""Do those worst off do better than before? A gap that opened at once and stays shows no trend.

Held against the group's own numbers from before, or, where it has none, against the baseline.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan, nan, sqrt

import numpy as np

from store.evidence.checks import Array, checked_many
from store.evidence.groups import limits
from store.evidence.limits import Sums, first_those_with_data, sums, values_and_sizes
from store.evidence.pilot import GroupsEvidence
from store.evidence.plain import Plain
from store.words import Kind


@dataclass(frozen=True, slots=True)
class Gain(Plain):
    """What one group's value has changed by, after minus before, with its 95 % limits.

    In the metric's own unit; nan where nothing is known of before or of after.
    """

    difference: float
    lower: float
    upper: float


UNKNOWN = Gain(nan, nan, nan)


def gain(
    kind: Kind,
    groups: GroupsEvidence,
    group: int,
    baseline: float | None,
    people_share: float = 1.0,
) -> Gain:
    """How one group does beside before.

    group: its place among the levels. baseline: of all, used where the group has no numbers of its
    own from before; it is taken as known. people_share: different people for each visit of a
    proportion, at most 1: each counts once; nan where not known, and the limits with it.
    Raises EvidenceError on numbers that cannot be true.
    Source: MOVER from each side's own limits (Donner & Zou 2012, Stat Methods Med Res 21:347),
    which for proportions is Newcombe's hybrid score interval (1998, Stat Med 17:873, method 10).
    """
    after = _side(kind, groups.numerator, groups.denominator, group, people_share)
    before = _side(kind, groups.before_numerator, groups.before_denominator, group, people_share)
    if before is None and baseline is not None:
        before = (float(baseline),) * 3
    if before is None or after is None:
        return UNKNOWN
    (now, least, most), (then, low, high) = after, before
    difference = now - then
    return Gain(
        difference,
        difference - sqrt((now - least) ** 2 + (high - then) ** 2),
        difference + sqrt((most - now) ** 2 + (then - low) ** 2),
    )


def _side(
    kind: Kind, numerator: Array | None, denominator: Array | None, group: int, share: float
) -> tuple[float, float, float] | None:
    """Estimate, lower and upper of one group; None where it has no numbers."""
    if numerator is None or not np.isfinite(numerator[:, group]).any():
        return None
    whole = None if denominator is None else denominator[None, :, group]
    part, whole = checked_many(kind, numerator[None, :, group], whole)
    found = sums(*first_those_with_data(*values_and_sizes(kind, part, whole)))
    if isnan(found.estimate[0]):
        return None
    lower, upper = limits(kind, _of_people(kind, found, share))
    return float(found.estimate[0]), float(lower[0]), float(upper[0])


def _of_people(kind: Kind, found: Sums, share: float) -> Sums:
    if kind is not Kind.PROPORTION or share >= 1:
        return found
    return replace(found, total=found.total * share, size=found.size * share)
