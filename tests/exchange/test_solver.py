"""A solver at the exported numbers: what is hidden is not worked out from what is shown.

It knows what anybody with the file knows: each period's total, what is shown, that a hidden number
is of somebody, and the sum over time of the worst-off group, which its representation in the
summary gives away. Of shares it knows all denominators besides, as somebody with the class lists.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from scipy.optimize import linprog

from store.evidence.suppression import suppressed, suppressed_over_time, told_by_sum
from store.reads.measurements import MeasurementRow, small_groups_hidden
from store.words import Cadence, Kind


@dataclass
class Found:
    """What the solver came to. hopeless: in periods of so few that nothing could help."""

    tables: int = 0
    small: int = 0
    exact: int = 0
    narrowed: int = 0
    shares_known: int = 0
    hopeless: int = 0
    shown: int = 0
    cells: int = 0


def exported(people: np.ndarray, did: np.ndarray, small: int) -> tuple[np.ndarray, ...]:
    """The sizes and parts of groups that a file shows, nan where they are hidden, and totals."""
    rows = [
        MeasurementRow(
            "P-001", "Attendance", Kind.PROPORTION, Cadence.WEEK, 20_000 + 7 * week, None,
            "education", f"g{group}", 0, float(did[week, group]), float(people[week, group]), None,
            None, None, small,
        )
        for week, group in np.ndindex(people.shape)
    ]  # fmt: skip
    shown = small_groups_hidden(rows)
    sizes = np.array([np.nan if row.hidden else row.denominator for row in shown])
    parts = np.array([np.nan if row.hidden else row.numerator for row in shown])
    return sizes.reshape(people.shape), parts.reshape(people.shape)


def sums(hidden: np.ndarray, values: np.ndarray, *, first_group: bool) -> tuple:
    """What is known of the hidden values: rows of ones and noughts, and what each comes to.

    first_group: its sum over time is known.
    """
    at = np.argwhere(hidden)
    known = [
        ((at[:, 0] == week).astype(float), values[week][hidden[week]].sum())
        for week in np.flatnonzero(hidden.any(1))
    ]
    if first_group and hidden[:, 0].any():
        known.append(((at[:, 1] == 0).astype(float), values[:, 0][hidden[:, 0]].sum()))
    return np.array([row for row, _ in known]), np.array([total for _, total in known])


def reach(known: tuple, bounds: list[tuple[float, float | None]], cell: int) -> tuple[int, int]:
    """The least and the most that a hidden value can be; both are whole numbers at the corners."""
    ones = np.zeros(len(bounds))
    ones[cell] = 1
    ends = []
    for sign in (1, -1):
        solved = linprog(sign * ones, A_eq=known[0], b_eq=known[1], bounds=bounds)
        assert solved.status == 0, solved.message
        ends.append(round(sign * solved.fun))
    return ends[0], ends[1]


def attack(rng: np.random.Generator, found: Found) -> None:
    """One random table, hidden as the export does, and attacked."""
    weeks, groups = rng.integers(1, 7), rng.integers(2, 5)
    people = rng.poisson(rng.choice([2, 5, 9, 30], size=groups), size=(weeks, groups))
    did = rng.binomial(people, rng.choice([0.05, 0.3, 0.6, 0.95], size=groups))
    small = int(rng.integers(3, 11))
    sizes, parts = exported(people, did, small)
    hidden = np.isnan(sizes)
    assert (np.isnan(parts) == hidden).all()
    found.tables += 1
    found.cells += int((people > 0).sum())
    found.shown += int(((people > 0) & ~hidden).sum())
    at = np.argwhere(hidden)
    if not len(at):
        return
    came = people[:, 0]
    told = told_by_sum(came.sum(), int((came > 0).sum()), small)
    represented = not suppressed(people.sum(0), small)[0] and not told
    by_size = sums(hidden, people, first_group=represented)
    by_part = sums(hidden, did, first_group=False)
    ceilings = [(0.0, float(people[week, group])) for week, group in at]
    for cell, (week, group) in enumerate(at.tolist()):
        if people[week, group] >= small:
            continue  # hidden for the others' sake
        found.small += 1
        rest = ((people[week] > 0) & ~hidden[week]).any()
        all_or_none = did[week].sum() in (0, people[week].sum())
        least, most = reach(by_size, [(1.0, None)] * len(at), cell)
        found.exact += bool(least == most and rest)
        found.narrowed += bool(most < small and rest)
        low, high = reach(by_part, ceilings, cell)
        found.shares_known += bool(low == high and rest and not all_or_none)
        found.hopeless += bool((least == most or low == high) and not rest)


def attacked(tables: int, seed: int) -> Found:
    rng, found = np.random.default_rng(seed), Found()
    for _ in range(tables):
        attack(rng, found)
    return found


def test_no_hidden_number_is_worked_out_in_random_tables():
    found = attacked(300, seed=20)

    assert found.small > 500
    assert found.shown > 0.2 * found.cells, "what hides everything hides nothing in particular"
    assert (found.exact, found.shares_known) == (0, 0), found


@pytest.mark.slow
def test_no_hidden_number_is_worked_out_in_ten_thousand_random_tables():
    found = attacked(10_000, seed=21)

    print(found)
    assert (found.exact, found.shares_known) == (0, 0), found


def test_the_solver_works_out_what_the_plain_rule_leaves_open():
    """Of two of one person each, 32 in all, 30 shown: it can fail, and the export hides more."""
    people = np.array([[1, 1, 30]])
    plain = suppressed(people, 5)
    assert plain.tolist() == [[True, True, False]]
    known = sums(plain, people, first_group=False)
    assert reach(known, [(1.0, None)] * 2, 0) == (1, 1)

    sizes, _ = exported(people, np.array([[0, 1, 12]]), 5)
    assert np.isnan(sizes).all()


def test_two_sums_together_do_not_tell_who_is_hidden_beside_a_group():
    """The first group's sum and the totals of its two periods left four people for four cells."""
    people = np.array([[7, 31, 1, 1], [11, 33, 1, 1], [8, 34, 2, 4]])
    mask = suppressed_over_time(people, 3)
    known = sums(mask, people, first_group=True)
    at = np.argwhere(mask)

    assert len(at)
    for cell, (week, group) in enumerate(at.tolist()):
        if people[week, group] < 3:
            least, most = reach(known, [(1.0, None)] * len(at), cell)
            assert least < most


def test_a_sum_that_tells_every_period_is_not_shown():
    assert told_by_sum(3, 3, 3)
    assert told_by_sum(6, 3, 5)
    assert not told_by_sum(7, 3, 5)
    assert not told_by_sum(0, 0, 5)


def test_a_group_of_whom_none_did_is_not_told_by_the_totals():
    people, did = np.array([[3, 6, 30, 40]]), np.array([[0, 0, 12, 20]])
    sizes, _ = exported(people, did, 5)

    assert np.isnan(sizes).tolist() == [[True, True, True, False]]


@pytest.mark.parametrize("seed", range(40))
def test_what_was_hidden_stays_hidden_when_more_periods_have_come(seed):
    rng = np.random.default_rng(seed)
    people = rng.poisson(rng.choice([2, 5, 9, 30], size=3), size=(8, 3))
    masks = [suppressed_over_time(people[:weeks], 5) for weeks in range(1, 9)]

    for before, after in pairwise(masks):
        assert not (before & ~after[: len(before)]).any()
