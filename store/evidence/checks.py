"""What must be true of numbers before anything is said about them.

Every function here takes arrays of one series, shape (periods,), or of many, shape
(series, periods), and raises EvidenceError with a sentence that names the first period in which
something cannot be true. Periods are counted from 1 in sentences, from 0 in code.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from operator import index as whole_number
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from store.errors import EvidenceError
from store.words import Direction, Kind, mark

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Word = TypeVar("Word", bound=StrEnum)

WHOLE = (Kind.PROPORTION, Kind.COUNT, Kind.RATE)
NEVER_BELOW_0 = (*WHOLE, Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
NO_NUMBERS = mark("errors", "There are no numbers yet: add at least one period with a number.")
NOT_NUMBERS = mark("errors", "Some of the values are not numbers: check them and try again.")
ONE_ROW = mark("errors", "The numbers must be one row with one number for each period.")
ROWS = mark("errors", "The numbers must be a table: a row for each series, a column a period.")
ENDLESS = mark("errors", "Period {period} holds an infinite number: correct it or leave it empty.")
LENGTHS = mark(
    "errors",
    "The lists differ in length, {numbers} and {others}: give one of each for every period.",
)
NEGATIVE = mark("errors", "Period {period} says {number}: this cannot be below zero, correct it.")
NEGATIVE_WHOLE = mark(
    "errors",
    "Period {period} is out of {number}: the number that something is out of cannot be below "
    "zero, correct it.",
)
OUT_OF_NOBODY = mark(
    "errors",
    "Period {period} says {number} out of 0: correct one of them, or leave the period empty if "
    "nobody came.",
)
MORE_THAN_ALL = mark(
    "errors",
    "Period {period} says {number} out of {whole}: a part cannot be more than the whole.",
)
NOT_WHOLE = mark(
    "errors", "Period {period} says {number}: people and events are counted in whole numbers."
)
NEEDS_WHOLE = mark(
    "errors",
    "Each number must be out of something: say for each period how many people, days or visits "
    "it is out of.",
)
NOT_A_PERIOD = mark(
    "errors", "Period {number} cannot be left out: the series has periods 0 to {last}."
)
NOT_A_PHASE = mark(
    "errors",
    "A phase cannot begin at period {number}: counted from 0, it must lie between 1 and {last}.",
)
NOT_AN_INDEX = mark("errors", "Periods are given by their whole number in the series, from 0.")
NOT_THAT_WORD = mark("errors", "{word} is not known here: choose one of {words}.")


def one_series(values: ArrayLike) -> Array:
    """Values as floats, shape (periods,), a copy; None and masked places become nan.

    Raises EvidenceError where they are no numbers, infinite, not one row, none or all missing.
    """
    series = _numbers(values)
    if series.ndim != 1:
        raise EvidenceError(ONE_ROW)
    if np.isnan(series).all():
        raise EvidenceError(NO_NUMBERS)
    return series


def many_series(values: ArrayLike) -> Array:
    """Values as floats, shape (series, periods), a copy; short series are padded with nan.

    A series that is all missing stays: it has nothing to say, and the others have.
    Raises EvidenceError where they are no numbers, infinite or not a table.
    """
    table = _numbers(values)
    if table.ndim != 2:
        raise EvidenceError(ROWS)
    return table


def checked(
    kind: Kind | str, numerator: ArrayLike, denominator: ArrayLike | None = None
) -> tuple[Array, Array | None]:
    """One series of a metric of this kind, with nan in both where a period is missing.

    kind: one of `Kind`. numerator: shape (periods,); for a mean or score the period's value.
    denominator: the same shape, or None where there is none; a proportion must have one.
    Returns copies; 0 of 0 is a missing period. Raises EvidenceError on all that
    cannot be true, also in periods that are left out elsewhere.
    """
    return _checked(kind, one_series(numerator), denominator, all_missing=False)


def checked_many(
    kind: Kind | str, numerators: ArrayLike, denominators: ArrayLike | None = None
) -> tuple[Array, Array | None]:
    """Like `checked` for many series, shape (series, periods); a series may be all missing."""
    return _checked(kind, many_series(numerators), denominators, all_missing=True)


def left_out(exclude: Iterable[int], periods: int) -> Mask:
    """True at the indices in `exclude`, shape (periods,).

    Raises EvidenceError where an index lies outside 0 … periods − 1.
    """
    mask = np.zeros(periods, dtype=bool)
    for index in _indices(exclude):
        if not 0 <= index < periods:
            raise EvidenceError(NOT_A_PERIOD, field="exclude", number=index, last=periods - 1)
        mask[index] = True
    return mask


def left_out_many(excluded: ArrayLike | None, shape: tuple[int, ...]) -> Mask:
    """The mask of excluded points, shape (series, periods); nothing is excluded by None."""
    if excluded is None:
        return np.zeros(shape, dtype=bool)
    mask = np.array(excluded, dtype=bool)
    if mask.shape != shape:
        raise EvidenceError(LENGTHS, numbers=_size(shape), others=_size(mask.shape))
    return mask


def phase_starts(phases: Iterable[int], periods: int) -> tuple[int, ...]:
    """Where phases begin, in order and each once, the first always at 0.

    Raises EvidenceError where an index lies outside 1 … periods − 1.
    """
    starts = sorted(set(_indices(phases)))
    for index in starts:
        if not 1 <= index < periods:
            raise EvidenceError(NOT_A_PHASE, field="phases", number=index, last=periods - 1)
    return (0, *starts)


def word(words: type[Word], given: Word | str) -> Word:
    """`given` as a word of this enumeration; raises EvidenceError that lists them if it is none."""
    try:
        return words(given)
    except ValueError:
        known = ", ".join(each.value for each in words)
        raise EvidenceError(NOT_THAT_WORD, word=repr(given), words=known) from None


def better_way(direction: Direction | str) -> int:
    """1 where up is better, −1 where down is, 0 where neither."""
    return {Direction.UP: 1, Direction.DOWN: -1, Direction.NONE: 0}[word(Direction, direction)]


def _checked(
    kind: Kind | str, part: Array, denominator: ArrayLike | None, *, all_missing: bool
) -> tuple[Array, Array | None]:
    kind = word(Kind, kind)
    if kind in NEVER_BELOW_0:
        _refuse(part < 0, NEGATIVE, number=part)
    if kind in WHOLE:
        _refuse(part != np.rint(part), NOT_WHOLE, number=part)  # nan != nan: see _refuse
    if denominator is None:
        if kind is Kind.PROPORTION:
            raise EvidenceError(NEEDS_WHOLE, field="denominator")
        return part, None
    whole = _numbers(denominator)
    if whole.shape != part.shape:
        raise EvidenceError(LENGTHS, numbers=_size(part.shape), others=_size(whole.shape))
    _refuse(whole < 0, NEGATIVE_WHOLE, number=whole)
    _refuse((whole == 0) & (part != 0), OUT_OF_NOBODY, number=part)
    if kind is Kind.PROPORTION:
        _refuse(part > whole, MORE_THAN_ALL, number=part, whole=whole)
    missing = np.isnan(part) | np.isnan(whole) | (whole == 0)
    if not all_missing and missing.all():
        raise EvidenceError(NO_NUMBERS)
    part[missing] = np.nan
    whole[missing] = np.nan
    return part, whole


def _numbers(values: ArrayLike) -> Array:
    try:
        if isinstance(values, np.ma.MaskedArray):
            values = np.ma.filled(values.astype(np.float64), np.nan)
        numbers = np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise EvidenceError(NOT_NUMBERS) from None
    _refuse(np.isinf(numbers), ENDLESS)
    return numbers


def _refuse(wrong: Mask, sentence: str, **numbers: Array) -> None:
    """Raise `sentence` about the first place that is wrong, unless its number is missing."""
    if not wrong.any():
        return
    for number in numbers.values():
        wrong = wrong & ~np.isnan(number)
    if wrong.any():
        place = tuple(int(each) for each in np.argwhere(wrong)[0])
        facts: dict[str, Any] = {name: _shown(held[place]) for name, held in numbers.items()}
        raise EvidenceError(sentence, period=place[-1] + 1, **facts)


def _indices(given: Iterable[int]) -> list[int]:
    try:
        return [whole_number(each) for each in given]
    except TypeError:
        raise EvidenceError(NOT_AN_INDEX) from None


def _shown(number: float) -> int | float:
    return int(number) if float(number).is_integer() else float(number)


def _size(shape: tuple[int, ...]) -> str:
    return " × ".join(str(each) for each in shape)
