"""A file's rows in the store's terms: names to ids, numbers as their kind keeps them, in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store import bulk
from store.errors import Refusal
from store.exchange.batch import Batch, MeasurementFile
from store.exchange.book import Book, KnownMetric
from store.exchange.repeats import find_repeats, packed
from store.totals import AVERAGED, POOLED
from store.words import Kind, mark

TWO_SPELLINGS = mark(
    "errors",
    "Rows {rows} are about the same metric, period, place and group, written in two ways: keep "
    "one.",
)

Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(slots=True)
class Rows:
    """A batch in the store's terms, sorted by key; each array (n,).

    metrics: by place, `metric` holds the places. index: which row of the batch each one is.
    """

    metrics: list[KnownMetric]
    metric: Codes
    key: list[Codes]
    numbers: list[Floats]
    note: list[str | None] | None
    index: Codes

    def columns(self, part: slice) -> list[Sequence[Any] | int | None]:
        """Key and numbers of these rows as the store has them; one value where all are the same."""
        numerator, denominator, value, people = (_listed(x[part]) for x in self.numbers)
        whole = people and [None if x is None else int(x) for x in people]
        keys = [_same_or_listed(column[part]) for column in self.key]
        notes = None if self.note is None else self.note[part]
        return [*keys, numerator, denominator, value, whole, notes]

    def tuples(self, part: slice) -> list[bulk.Row]:
        """The rows of one metric, from the period on, for writing against what it has."""
        each = (
            repeat(column) if isinstance(column, int | None) else column
            for column in self.columns(part)[2:]
        )
        return list(islice(zip(*each, strict=False), part.stop - part.start))

    def only(self, which: NDArray[np.bool_]) -> Rows:
        """Those of them, in the same order."""
        at = np.flatnonzero(which)
        note = None if self.note is None else [self.note[i] for i in at.tolist()]
        return Rows(
            self.metrics, self.metric[at], [column[at] for column in self.key],
            [column[at] for column in self.numbers], note, self.index[at],
        )  # fmt: skip


def resolved(book: Book, file: MeasurementFile) -> Rows:
    """Names to ids, numbers as their kind keeps them, rows in key order."""
    batch = file.batch
    known = [book.settle(batch, at) for at in range(len(batch.series_names))]
    pilot_ids = np.array([pilot.id for pilot, _ in known])[batch.series]
    metric_ids = np.array([metric.id for _, metric in known])[batch.series]
    title = file.report.columns.get("subgroup", "")
    pilots = {pilot.id: pilot for pilot, _ in known}

    def sites(pilot: int, names: list[str]) -> list[int]:
        return book.site_ids(pilots[pilot], names)

    def groups(pilot: int, names: list[str]) -> list[int]:
        return book.group_ids(pilots[pilot], names, title)

    site = _ids(batch.site, batch.sites, pilot_ids, sites)
    group = _ids(batch.subgroup, batch.subgroups, pilot_ids, groups)
    key = [pilot_ids, metric_ids, batch.period, site, group, batch.seq]
    numbers = _kept_numbers(batch, [metric.kind for _, metric in known])
    order = _order(key, [*numbers, batch.note], batch.row)
    note = None
    if batch.notes:
        texts = (*batch.notes, None)
        note = [texts[code] for code in batch.note[order].tolist()]
    places = {metric.id: place for place, (_, metric) in enumerate(known)}
    metrics = [metric for _, metric in known]
    place = np.array([places[metric.id] for metric in metrics])[batch.series]
    return Rows(
        metrics, place[order], [column[order] for column in key],
        [column[order] for column in numbers], note, order,
    )  # fmt: skip


def _ids(
    codes: Codes,
    names: Sequence[str],
    pilots: Codes,
    find: Callable[[int, list[str]], list[int]],
) -> Codes:
    """Ids of named records, row by row; a name can stand for another record in each pilot."""
    ids = np.zeros(len(codes), np.int64)
    if not names:
        return ids
    named = codes >= 0
    for pilot in np.unique(pilots[named]).tolist():
        mine = named & (pilots == pilot)
        used = np.unique(codes[mine])
        found = np.zeros(len(names), np.int64)
        found[used] = find(pilot, [names[code] for code in used.tolist()])
        ids[mine] = found[codes[mine]]
    return ids


def _order(key: Sequence[Codes], said: Sequence[NDArray[Any]], row: Codes) -> Codes:
    """Rows in key order, those that say the same once.

    The reader has compared rows by the names in the file; here two spellings have become one.
    """
    one = packed(key)
    repeats = find_repeats(one, said)
    if repeats.groups:
        listed = ", ".join(str(number) for number in row[repeats.groups[0]][:10].tolist())
        raise Refusal(TWO_SPELLINGS, field="file", rows=listed)
    if not len(repeats.again) and (np.diff(one) > 0).all():
        return np.arange(len(one))
    order = np.argsort(one, kind="stable")
    return order[~np.isin(order, repeats.again)] if len(repeats.again) else order


def _kept_numbers(batch: Batch, kinds: Sequence[Kind]) -> list[Floats]:
    """Numerator, denominator, value, people as the store keeps them for each kind.

    Shares and rates are two numbers without a value; all others have a value, which a mean takes
    from its two numbers and a count from its numerator where the file gives none.
    """
    numerator, value = batch.numerator, batch.value
    pooled = np.array([kind in POOLED for kind in kinds])
    if pooled.all():
        return [numerator, batch.denominator, np.full(len(batch), np.nan), batch.people]
    pooled, averaged = pooled[batch.series], np.array([k in AVERAGED for k in kinds])[batch.series]
    without = np.isnan(value) & ~pooled
    quotient = without & averaged & ~np.isnan(numerator) & (batch.denominator > 0)
    alone = without & ~quotient
    value = np.where(pooled, np.nan, value)
    value[quotient] = numerator[quotient] / batch.denominator[quotient]
    value[alone] = numerator[alone]
    return [np.where(alone, np.nan, numerator), batch.denominator, value, batch.people]


def _same_or_listed(values: Codes) -> Sequence[int] | int:
    first = int(values[0])
    return first if (values == first).all() else values.tolist()


def _listed(values: Floats) -> list[Any] | None:
    """Numbers as the driver takes them, None for nan; None alone where all are."""
    missing = np.isnan(values)
    if not missing.any():
        return values.tolist()
    if missing.all():
        return None
    listed = values.astype(object)
    listed[missing] = None
    return listed.tolist()
