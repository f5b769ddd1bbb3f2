"""Whether numbers of a sheet follow from others: a sum, a running total, a part of a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from store.exchange.cell_numbers import said
from store.exchange.read_numbers import NumberForm, decimal_shown, read_number
from store.exchange.sheet_columns_found import Column

_ENOUGH = 3
_shown = lru_cache(maxsize=65_536)(decimal_shown)


@lru_cache(maxsize=65_536)
def _value(number: str, decimal: str) -> float | None:
    found = read_number(number, NumberForm(decimal))
    return None if found is None else found.value


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a column, by row; what is no number is not in it."""

    by_row: dict[int, float]
    decimals: int

    @classmethod
    def of(cls, column: Column) -> Numbers:
        """Those of a column."""
        return cls.of_cells(column.shown)

    @classmethod
    def of_cells(cls, cells: Mapping[int, str]) -> Numbers:
        """As they look: the mark that most of them prove is taken."""
        texts = {text: number for text in set(cells.values()) if (number := said(text).number)}
        proofs = [_shown(number) for number in texts.values()]
        decimal = "," if proofs.count(",") > proofs.count(".") else "."
        read = {}
        most = 0
        for text, number in texts.items():
            value = _value(number, decimal)
            if value is not None:
                read[text] = value
                most = max(most, len(number.rpartition(decimal)[2]) if decimal in number else 0)
        return cls({row: read[t] for row, t in cells.items() if t in read}, most)

    @property
    def are_fractions(self) -> bool:
        """Whether all of them are of 1, not of 100."""
        return bool(self.decimals) and all(0 <= n <= 1 for n in self.by_row.values())

    def never_above(self, other: Numbers) -> bool:
        """Whether it is a part of the other, wherever both are known."""
        rows = self.by_row.keys() & other.by_row.keys()
        return bool(rows) and all(0 <= self.by_row[r] <= other.by_row[r] for r in rows)


def is_sum(parts: Sequence[Numbers], whole: Numbers) -> bool:
    """Whether each number is the sum of the others in its row, in three rows at least."""
    rows = [r for r in whole.by_row if sum(r in part.by_row for part in parts) >= 2]
    if len(rows) < _ENOUGH or not any(whole.by_row[r] for r in rows):
        return False
    slack = 0.51 * 10**-whole.decimals * max(1, len(parts)) if whole.decimals else 1e-6
    return all(
        abs(sum(part.by_row.get(r, 0.0) for part in parts) - whole.by_row[r]) <= slack for r in rows
    )


def sums_of_others(all_: Sequence[Numbers]) -> list[int]:
    """Which of them are the sum of all that are left, wherever three are known, from the first."""
    total: dict[int, float] = {}
    count: dict[int, int] = {}
    for numbers in all_:
        for row, number in numbers.by_row.items():
            total[row] = total.get(row, 0.0) + number
            count[row] = count.get(row, 0) + 1
    found = []
    for at, whole in enumerate(all_):
        rows = [row for row in whole.by_row if count[row] > 2]
        if len(rows) < _ENOUGH or not any(whole.by_row[row] for row in rows):
            continue
        slack = 0.51 * 10**-whole.decimals * len(all_) if whole.decimals else 1e-6
        if all(abs(total[row] - 2 * whole.by_row[row]) <= slack for row in rows):
            found.append(at)
            for row, number in whole.by_row.items():
                total[row] -= number
                count[row] -= 1
    return found


def is_running_total(numbers: Numbers, running: Numbers) -> bool:
    """Whether each number is the one above it with the new one added, in four rows at least."""
    rows = sorted(numbers.by_row.keys() & running.by_row.keys())
    if len(rows) <= _ENOUGH or len(rows) < len(running.by_row) - 2:
        return False
    return all(
        abs(running.by_row[b] - running.by_row[a] - numbers.by_row[b]) <= 1e-6
        for a, b in pairwise(rows)
    ) and any(numbers.by_row[r] for r in rows)


def is_share(part: Numbers, whole: Numbers, share: Numbers) -> bool:
    """Whether each number is part / whole, as a fraction, in per cent, per 1000 or 100 000."""
    rows = [r for r in share.by_row if r in part.by_row and whole.by_row.get(r)]
    if len(rows) < _ENOUGH or len(rows) * 2 < len(share.by_row):
        return False
    if len({round(share.by_row[r], 9) for r in rows}) < 2:
        return False
    slack = 0.51 * 10**-share.decimals
    for per in (1.0, 100.0, 1000.0, 10_000.0, 100_000.0):
        exact = [per * part.by_row[r] / whole.by_row[r] for r in rows]
        near = [
            abs(a - share.by_row[r]) <= max(slack, 1e-9 * abs(a))
            for a, r in zip(exact, rows, strict=True)
        ]
        if all(near) and (share.decimals or any(share.by_row[r] for r in rows)):
            return True
    return False
