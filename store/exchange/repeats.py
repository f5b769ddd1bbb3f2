"""Rows about the same period, place and group: the same said twice, or two different things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Repeats:
    """again: rows that say what an earlier one said. groups: rows that contradict each other."""

    again: Codes
    groups: tuple[Codes, ...]


def packed(parts: Sequence[Codes]) -> Codes:
    """One number a row that is equal where all parts are, ordered as they are, the first foremost.

    parts: (n,) each, of any whole numbers.
    """
    key = np.zeros(len(parts[0]), np.int64)
    room = 1
    for part in parts:
        low = int(part.min(initial=0))
        span = int(part.max(initial=0)) - low + 1
        if room * span >= 2**62:  # squeeze out the numbers that do not occur
            _, key = np.unique(key, return_inverse=True)
            room = int(key.max(initial=0)) + 1
        key = key * span + (part - low)
        room *= span
    return key


def find_repeats(key: Codes, said: Sequence[NDArray]) -> Repeats:
    """Compare the rows that share a key.

    key: (n,). said: what the rows say, (n,) each; nan equals nan. Indices refer to key.
    """
    step = np.diff(key)
    if (step > 0).all():
        return Repeats(np.zeros(0, np.int64), ())
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    same = ordered[1:] == ordered[:-1]
    if not same.any():
        return Repeats(np.zeros(0, np.int64), ())
    at = np.flatnonzero(same)
    one, other = order[at], order[at + 1]
    differs = np.zeros(len(at), bool)
    for column in said:
        a, b = column[one], column[other]
        differs |= (a != b) & ~(np.isnan(a) & np.isnan(b))
    starts = np.concatenate(([0], np.flatnonzero(~same) + 1))
    bad_groups = np.unique(np.searchsorted(starts, at[differs], side="right") - 1)
    ends = np.append(starts[1:], len(key))
    groups = tuple(order[starts[g] : ends[g]] for g in bad_groups.tolist())
    in_bad = np.isin(np.searchsorted(starts, at, side="right") - 1, bad_groups)
    return Repeats(other[~in_bad], groups)


def count_up(key: Codes) -> Codes:
    """0, 1, 2 … for the rows that share a key, in their order; shape (n,)."""
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    first = np.r_[True, ordered[1:] != ordered[:-1]] if len(key) else np.zeros(0, bool)
    starts = np.flatnonzero(first)
    within = np.arange(len(key)) - np.repeat(starts, np.diff(np.append(starts, len(key))))
    counted = np.empty(len(key), np.int64)
    counted[order] = within
    return counted
