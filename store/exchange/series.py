"""Which metric of which pilot each row is about, and by which cadence its numbers come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.exchange.batch import Facts, SeriesName
from store.exchange.read_dates import ReadDate
from store.exchange.table import Texts
from store.periods import infer_cadence, to_date
from store.words import Cadence, Kind

Codes = NDArray[np.int64]
NO_PERIOD = np.iinfo(np.int64).min
"""In place of a period where what was written is longer than one."""

_CASES = (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)

WORTH_PANDAS = 50_000
"""Rows. Below, sorting them is done before pandas is imported."""


@dataclass(frozen=True, slots=True)
class Series:
    """names: the different ones. codes: (n,) into them, for every row."""

    names: tuple[SeriesName, ...]
    codes: Codes

    def rows_of_kind(self) -> dict[Kind | None, Codes | slice]:
        """The rows of each kind; one kind has them all."""
        kinds = list(dict.fromkeys(name.kind for name in self.names))
        if len(kinds) == 1:
            return {kinds[0]: slice(None)}
        place = np.array([kinds.index(name.kind) for name in self.names])[self.codes]
        return {kind: np.flatnonzero(place == i) for i, kind in enumerate(kinds)}

    def periods(self, dates: Sequence[ReadDate | None], date_codes: Codes) -> Codes:
        """First days, shape (n,); NO_PERIOD where a row has no date or one that is too long."""
        cadences = list(dict.fromkeys(name.cadence for name in self.names))
        first = np.full((len(cadences), len(dates) + 1), NO_PERIOD)  # the last for no date
        for i, cadence in enumerate(cadences):
            for j, date in enumerate(dates):
                start = date.start(cadence) if date else None
                if start is not None:
                    first[i, j] = start
        if len(cadences) == 1:
            return first[0][date_codes]
        place = np.array([cadences.index(name.cadence) for name in self.names])
        return first[place[self.codes], date_codes]


def find_series(
    pilot: Texts | None,
    metric: Texts | None,
    dates: Sequence[ReadDate | None],
    date_codes: Codes,
    facts: Callable[[str, str], Facts],
) -> Series:
    """Tell the rows' series apart, ask what is known of each, and infer the cadence if it is not.

    pilot, metric: names by row, None without such a column. dates: the different ones, None where
    unreadable; date_codes: (n,) into them, -1 without one.
    """
    n = len(date_codes)
    pilots = pilot.codes if pilot else np.full(n, -1)
    metrics = metric.codes if metric else np.full(n, -1)
    width = (len(metric.texts) if metric else 0) + 1
    codes, pairs = _distinct((pilots + 1) * width + metrics + 1)
    guesses = _Guesses(dates)
    days = _dates_by_series(codes, len(pairs), date_codes, len(dates))
    names = []
    for pair, seen in zip(pairs.tolist(), days, strict=True):
        p, m = divmod(pair, width)
        pilot_name = pilot.texts[p - 1] if pilot and p else None
        metric_name = metric.texts[m - 1] if metric and m else None
        known = facts(pilot_name or "", metric_name or "")
        cadence = known.cadence
        if cadence is None and known.kind in _CASES:
            cadence = Cadence.EVENT
        guess = guesses.cadence(seen) if cadence is None else cadence
        names.append(SeriesName(pilot_name, metric_name, known.kind, guess))
    return Series(tuple(names), codes)


def _distinct(keys: Codes) -> tuple[Codes, Codes]:
    """Codes by first appearance, and what they stand for."""
    if len(keys) and (keys == keys[0]).all():
        return np.zeros(len(keys), np.int64), keys[:1]
    if len(keys) < WORTH_PANDAS:
        found, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
        order = np.argsort(first)
        return np.argsort(order)[inverse].astype(np.int64), found[order]
    import pandas as pd

    codes, found = pd.factorize(keys)
    return codes.astype(np.int64), np.asarray(found, dtype=np.int64)


def _dates_by_series(codes: Codes, count: int, date_codes: Codes, width: int) -> list[Codes]:
    """The different dates of each series, as sorted codes."""
    dated = date_codes >= 0
    if count == 1:
        return [np.flatnonzero(np.bincount(date_codes[dated], minlength=width))]
    keys = codes[dated] * width + date_codes[dated]
    if len(keys) < WORTH_PANDAS:
        pairs = np.unique(keys)
    else:
        import pandas as pd

        pairs = np.sort(pd.unique(keys))
    ends = np.searchsorted(pairs, np.arange(1, count + 1) * width)
    return [part % width for part in np.split(pairs, ends[:-1])] if width else [pairs] * count


class _Guesses:
    """Cadences of sets of dates; many series of a file share the same set."""

    def __init__(self, dates: Sequence[ReadDate | None]) -> None:
        self._dates = dates
        self._known: dict[bytes, Cadence] = {}

    def cadence(self, codes: Codes) -> Cadence:
        key = codes.tobytes()
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._guess([self._dates[i] for i in codes.tolist()])
        return found

    def _guess(self, dates: Sequence[ReadDate | None]) -> Cadence:
        readable = [date for date in dates if date is not None]
        written = [date.written for date in readable if date.written is not None]
        if written:
            return max(dict.fromkeys(written), key=written.count)
        guess = infer_cadence(date.day for date in readable)
        if guess is not None:
            return guess
        # a single date: the first of a month stands for it more often than for itself
        first = bool(readable) and to_date(readable[0].day).day == 1
        return Cadence.MONTH if first else Cadence.DAY
